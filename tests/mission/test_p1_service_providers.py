"""P1: service providers get what is declared for them, under an alias; she reads on her page who got what, and when."""

from __future__ import annotations

import time
from pathlib import Path

from tests.mission.conftest import Running
from tests.share.conftest import appointed
from tests.share.recipient_server import recipient_server

TITLES = "titles_viewed"


def test_p1_customer_care_gets_a_card_and_an_agency_only_titles_that_a_us_member_agreed_to_name(
    running: Running, tmp_path: Path
) -> None:
    with recipient_server() as care:
        running.declare(
            appointed("customer_care", "provider", "processor", f"http:{care.address}")
            + appointed("agency", "provider", "processor", f"file:{tmp_path / 'agency'}")
        )
        running.make_member("mary", name="Mary Jones", country="US")
        watched = {"id": "p1", "event": "playback.completed", "member_id": "mary", "profile_id": "main"}
        running.events(watched | {"properties": {"title_id": "f001", "played_ms": 60_000}})
        card = running.request("POST", "/v1/cases/case-1/card", {"member_id": "mary"})
        assert card.status == 202, card.body
        running.work()
        assert care.verify(running.run("recipient", "secret", "customer_care").strip())["about"] == "case-1"
        assert care.taken[card.json()["task_id"]]["fields"]["name.name"] == "Mary Jones"

        choices = {"choices": {"personalise_marketing": True}}
        assert running.request("PUT", "/v1/members/mary/choices", choices).status == 200
        assert _audience(running, tmp_path) == ("", {"vppa_consent_missing": 1})
        choices = {"choices": {"share_titles": True}}
        assert running.request("PUT", "/v1/members/mary/choices", choices).status == 200
        text, held_back = _audience(running, tmp_path)
        assert "f001" in text
        assert "mary" not in text
        assert held_back == {}

    page = running.your_data("mary")
    assert "Customer Care Ltd" in page
    assert "Agency Ltd" in page
    assert "standard clauses of 2021" in page
    lines = running.ledger("mary")
    assert {line["recipient"] for line in lines if line["kind"] == "send"} == {"customer_care", "agency"}
    assert "vppa_consent_missing" in {line["reason"] for line in lines if line["kind"] == "refusal"}


def _audience(running: Running, folder: Path) -> tuple[str, dict[str, int]]:
    """Return the audience file's text and who was held back."""
    _until_declared(running)
    made = running.request("POST", "/v1/audiences", {"recipient": "agency", "elements": [TITLES]})
    assert made.status == 202, made.body
    running.work()
    shown = running.request("GET", f"/v1/audiences/{made.json()['audience_id']}").json()
    assert shown["state"] == "done", shown
    return (folder / "agency" / f"{shown['audience_id']}.jsonl").read_text("utf-8"), shown["held_back"]


def _until_declared(running: Running) -> None:
    """Wait until the serving process has noticed the new entries, which takes it a second at most."""
    until_s = time.monotonic() + 30
    while time.monotonic() < until_s:
        asked = {"recipient": "agency", "elements": ["no_such_element"]}
        if running.request("POST", "/v1/audiences", asked).status == 422:
            return
        time.sleep(0.1)
    raise AssertionError("the serving process did not notice the new entries")
