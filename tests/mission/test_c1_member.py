"""C1: what members give knowingly, through forms that any page can post to; a card number never stays anywhere."""

from __future__ import annotations

import io
import json
import sqlite3
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from tests.mission.conftest import PASSWORD, Running

CARD = "4012888888881881"
TYPED = "4012 8888 8888 1881"
CPF = "529.982.247-25"


def test_c1_what_members_give_through_forms_is_held_shown_and_used(installed: Callable[..., Running]) -> None:
    service = installed(test_processor="on")
    service.serve()
    asked = service.request("GET", "/v1/forms/sign-up").json()
    consents = {"communicate_marketing": True, "recommend_use": False}
    _post(
        service, "sign-up", "bia", name="Bia Lima", email="bia@journey.example", phone="+55 11 91234 5678",
        country="BR", language="pt-BR", plan="standard", password=PASSWORD, consents=consents,
        text_version=asked["text_version"],
    )  # fmt: skip
    _post(
        service, "profile", "bia", profile_id="main", profile_name="Bia", game_handle="biaplays",
        date_of_birth="1990-04-23", kids=False,
    )  # fmt: skip
    card = service.request("POST", "/v1/test-processor/tokens", {"card_number": CARD}, key="").json()
    paid = {name: card[name] for name in ("token", "last4", "processor")}
    _post(service, "payment", "bia", method_type="card", national_id=CPF, **paid)
    told = f"charge {TYPED} please"
    answer = _post(service, "support", "bia", channel="chat", topic=told, message=told, card_number=CARD, **{CARD: "1"})
    assert {(left["name"], left["why"]) for left in answer["not_kept"]} == {
        ("topic", "card_number"), ("message", "kept_apart"), ("card_number", "undeclared_property"),
        ("[card number removed]", "undeclared_property"),
    }  # fmt: skip
    posted = _post_from_browser(service, "survey", "bia", {"survey_id": "s1", "answers[q1]": f"more films {CARD}"})
    assert posted == {"name": "answer", "why": "card_number"}

    browser = service.browser("bia@journey.example")
    browser.reveal()
    page = browser.get("/you/known")
    shown = (
        "Bia Lima", "bia@journey.example", "+55 11 91234 5678", card["last4"], "biaplays", "52998224725",
        "charge [card number removed] please", "more films [card number removed]",
    )  # fmt: skip
    assert [line for line in shown if line not in page] == []
    choices = service.request("GET", "/v1/members/bia/choices").json()
    assert {name: choices[name]["allowed"] for name in consents} == consents
    lines = service.ledger("bia")
    assert {line["purpose"] for line in lines if line["kind"] == "choice"} == consents.keys()
    assert "national_id" in {element for line in lines for element in line["elements"]}

    refused = service.request("POST", "/v1/forms/sign-up", {"member_id": "dirk", "email": "no", "country": "DE"})
    assert (refused.status, [error["field"] for error in refused.json()["errors"]]) == (422, ["email"])
    assert service.request("GET", "/v1/members/dirk").status == 404, "nothing is kept of a form with a fault"
    service.make_member("dirk", country="DE")
    refused = service.request("POST", "/v1/forms/payment", {"member_id": "dirk", "national_id": CPF, **paid})
    assert (refused.status, [error["field"] for error in refused.json()["errors"]]) == (
        422,
        ["method_type", "national_id"],
    )

    kept = list(_everything_on_disk(service.folder))
    assert any("biaplays" in text or "more films" in text for text in kept), "the search itself finds what is kept"
    assert [text[:60] for text in kept if CARD in text or TYPED in text] == []
    service.work()
    assert [text[:60] for text in _everything_on_disk(service.folder) if CARD in text or TYPED in text] == []


def _post(service: Running, form: str, member_id: str, **fields: object) -> dict[str, Any]:
    answer = service.request("POST", f"/v1/forms/{form}", {"member_id": member_id, **fields})
    assert answer.status == 200, answer.body
    taken: dict[str, Any] = answer.json()
    assert taken["result"] == "stored", taken
    return taken


def _post_from_browser(service: Running, form: str, member_id: str, fields: dict[str, str]) -> dict[str, str]:
    """Post a form as a browser does, with a form token and without a key; return the one thing that was not kept."""
    made = service.request("POST", f"/v1/forms/{form}/tokens", {"member_id": member_id}).json()
    body = urllib.parse.urlencode({"form_token": made["form_token"], **fields}).encode()
    with urllib.request.urlopen(f"http://127.0.0.1:{service.port}/v1/forms/{form}", body, timeout=60) as answer:
        (left,) = json.load(answer)["not_kept"]
    return {"name": left["name"], "why": left["why"]}


def _everything_on_disk(folder: Path) -> Iterator[str]:
    """Yield every file as it lies there, and unpacked: rows of databases with compressed bodies, and columns."""
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        try:
            content = path.read_bytes()
        except FileNotFoundError:  # an intake file that was just handed over
            continue
        yield content.decode("latin-1")
        if content.startswith(b"SQLite format 3"):
            yield from _rows(path)
        elif content.startswith(b"PAR1"):
            yield str(pq.read_table(io.BytesIO(content)).to_pylist())


def _rows(path: Path) -> Iterator[str]:
    with sqlite3.connect(path, timeout=30) as database:
        tables = [name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        for table in tables:
            yield str(database.execute(f'SELECT * FROM "{table}"').fetchall())
        if "payload" in tables:
            for size, body in database.execute("SELECT size, body FROM payload"):
                yield pa.Codec("zstd").decompress(body, size, asbytes=True).decode()
    database.close()
