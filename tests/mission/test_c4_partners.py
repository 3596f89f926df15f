"""C4: what partners send arrives signed or by file, is matched by account links alone, and is shown to the member."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from plainview.base.clock import SystemClock
from plainview.collect.feeds.sending import signed_headers
from tests.mission.conftest import Running


def push(
    running: Running, secret: str, path: str, sender: str, records: Sequence[Mapping[str, object]]
) -> dict[str, Any]:
    """Push signed records and return the report."""
    body = "".join(json.dumps(record) + "\n" for record in records)
    headers = signed_headers(secret, sender, f"push-{path}-{time.time_ns()}", body, SystemClock().now())
    answer = running.request("POST", path, body.encode(), key="none", **headers)
    assert answer.status == 200, answer.body
    return dict(answer.json())


def report_beside(folder: Path, name: str) -> dict[str, Any]:
    """Wait for the report of a file that was put away, and return it."""
    path = folder / f"{name}.report.json"
    until_s = time.monotonic() + 30
    while not path.exists():
        assert time.monotonic() < until_s, list(folder.parent.rglob("*"))
        time.sleep(0.1)
    return dict(json.loads(path.read_text("utf-8")))


def test_c4_what_a_partner_sends_of_a_linked_account_is_held_and_shown(
    installed: Callable[..., Running], tmp_path: Path
) -> None:
    feeds = tmp_path / "feeds"
    (feeds / "telco").mkdir(parents=True)
    running = installed(feeds=str(feeds))
    added = running.run(
        "partner", "add", "telco", "--recipient", "mobile_operator",
        "--feeds", "searches,contacts,networks,billing", "--json",
    )  # fmt: skip
    secret = json.loads(added)["signing_secret"]
    running.serve()
    running.make_member("ana", name="Ana Souza")
    link = {"partner": "telco", "partner_account_id": "T-1"}
    assert running.request("POST", "/v1/members/ana/links", link).json() == {"links": [link]}

    who = {"partner_account_id": "T-1"}
    search = who | {"search_query": "northern lights", "searched_at": "2026-11-01T18:30:00Z"}
    contact = who | {"partner_email": "ana@isp.example", "partner_contact_name": "A. Souza", "shoe_size": 38}
    stranger = {"partner_account_id": "T-2", "partner_email": "ana@journey.example"}
    assert push(running, secret, "/v1/partners/feeds/searches", "telco", [search])["stored"] == 1
    told = push(running, secret, "/v1/partners/feeds/contacts", "telco", [contact, stranger])
    assert (told["stored"], told["reasons"], told["stripped"]) == (1, {"no_account_link": 1}, {"shoe_size": 1})
    network = who | {"partner_ip": "198.51.100.77"}
    assert push(running, secret, "/v1/partners/feeds/networks", "telco", [network])["stored"] == 1

    rows = [f"T-1,bill-{number},9.75,EUR" for number in range(20)]
    rows[5] = "T-1,bill-5,free,EUR"
    waiting = feeds / "telco" / "billing-2026-11.csv"
    head = "partner_account_id,billing_event_id,billing_amount,billing_currency"
    waiting.with_suffix(".part").write_text("\n".join([head, *rows]), "utf-8")
    waiting.with_suffix(".part").rename(waiting)
    report = report_beside(feeds / "telco" / "done", waiting.name)
    assert (report["read"], report["stored"], report["refused"]) == (20, 19, 1)
    assert report["lines"] == [{"line": 7, "reason": "wrong_type", "field": "billing_amount"}]

    browser = running.browser("ana@journey.example")
    browser.reveal()
    page = browser.get("/you/known/from/partners")
    for shown in ("northern lights", "ana@isp.example", "A. Souza", "198.51.100.77", "9.75"):
        assert shown in page, shown
    assert 'id="panel-partners-sent"' in page
    assert "A partner sent a bill or a payment" in page
    assert "shoe_size" not in page
    assert {(line["purpose"], line["program"]) for line in running.ledger("ana")} >= {("rights", "partners")}

    page = browser.post("/you/actions/partners/unlink", **link)
    assert "Your account at telco is no longer linked" in page
    assert push(running, secret, "/v1/partners/feeds/networks", "telco", [network])["reasons"] == {"no_account_link": 1}
