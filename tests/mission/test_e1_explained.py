"""E1: a member sees what is held, why, and who used it; what it says is what the code enforces."""

from __future__ import annotations

from tests.mission.conftest import Running


def test_e1_a_member_reads_what_is_held_why_and_who_used_it_and_changes_it(running: Running) -> None:
    watched = {"id": "e1", "event": "playback.completed", "member_id": "ana", "profile_id": "main"}
    running.events(watched | {"properties": {"title_id": "f001", "played_ms": 60_000}})
    browser = running.browser("ana@journey.example")
    assert "A••• S•••" in browser.get("/you")
    assert "f001" in browser.get("/you/known/from/usage")
    assert 'id="use-recommend_use"' in browser.get("/you/uses")
    assert "Journey Ltd, 1 Test Street" in browser.get("/privacy")
    browser.get("/you/uses")
    assert "switched" in browser.post("/you/choices", purpose="recommend_use", allowed="no", text_version="1").lower()
    assert running.request("GET", "/v1/members/ana/choices").json()["recommend_use"]["allowed"] is False
    kinds = {(line["kind"], line["purpose"]) for line in running.ledger("ana")}
    assert {("read", "rights"), ("choice", "rights")} & kinds
    assert "ana@journey.example" not in browser.get("/you/download")
    browser.reveal()
    assert "ana@journey.example" in browser.get("/you/download")
