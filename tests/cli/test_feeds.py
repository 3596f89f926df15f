"""`plainview partner` and `plainview feed` on a real installation: secrets are shown once, files go in signed."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.installation import Installation


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    with Installation(tmp_path) as made:
        yield made


def _add(installation: Installation, *more: str) -> dict[str, str]:
    told = installation.run(
        "partner", "add", "telco", "--recipient", "mobile_operator", "--feeds", "billing, billing", "--json", *more
    )
    return dict(json.loads(told))


def test_a_partner_is_let_in_listed_renewed_and_revoked(installation: Installation) -> None:
    told = _add(installation)
    assert told["client_id"] == "telco"
    assert told["signing_secret"].startswith("whsec_")
    refused = installation.run("partner", "add", "telco", "--recipient", "mobile_operator", expect=1)
    assert "--renew" in refused
    assert _add(installation, "--renew")["signing_secret"] != told["signing_secret"]
    (listed,) = json.loads(installation.run("partner", "list", "--json"))
    assert (listed["feeds"], listed["revoked"]) == (["billing"], None)
    assert told["client_secret"] not in installation.run("partner", "list")
    installation.run("partner", "revoke", "telco")
    assert "revoked" in installation.run("partner", "list")
    assert "partner list" in installation.run(
        "feed", "take", "x.csv", "--partner", "telco", "--feed", "billing", expect=1
    )


def test_only_what_the_catalogue_names_is_let_in(installation: Installation) -> None:
    arguments = ("partner", "add", "telco", "--recipient")
    assert "mobile_operator" in installation.run(*arguments, "nobody", expect=1)
    assert "billing" in installation.run(*arguments, "mobile_operator", "--feeds", "weather", expect=1)
    assert "https" in installation.run(*arguments, "mobile_operator", "--webhook", "http://far.example", expect=1)


def test_a_sample_that_is_taken_in_stores_each_record_once(installation: Installation, tmp_path: Path) -> None:
    _add(installation)
    installation.serve()
    for member_id, account_id in (("ana", "T-1001"), ("ben", "T-1002")):
        installation.identify(member_id, country="DE")
        link = {"partner": "telco", "partner_account_id": account_id}
        assert installation.request("POST", f"/v1/members/{member_id}/links", link).status == 200
    path = tmp_path / "billing.csv"
    path.write_text(installation.run("feed", "sample", "billing") + "broken\n", "utf-8")
    take = ("feed", "take", str(path), "--partner", "telco", "--feed", "billing")
    first = json.loads(installation.run(*take, "--json"))
    assert (first["read"], first["stored"]) == (4, 2)
    assert [(line["line"], line["reason"]) for line in first["lines"]] == [(5, "wrong_columns"), (4, "no_account_link")]
    assert "0 stored" in installation.run(*take)
    assert json.loads(installation.run("feed", "schema", "billing"))["$id"] == "/v1/feeds/billing/schema"


def test_without_a_server_or_a_file_it_says_so(installation: Installation, tmp_path: Path) -> None:
    _add(installation)
    path = tmp_path / "billing.jsonl"
    path.write_text('{"partner_account_id": "T-1", "billing_amount": 1}\n', "utf-8")
    take = ("--partner", "telco", "--feed", "billing")
    assert "is it serving" in installation.run(
        "feed", "take", str(path), *take, "--server", "http://127.0.0.1:9", expect=1
    )
    assert "no file" in installation.run("feed", "take", str(tmp_path), *take, expect=1)
    assert "has no feed" in installation.run("feed", "schema", "weather", expect=1)
