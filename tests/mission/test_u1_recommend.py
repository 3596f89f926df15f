"""U1: personalised recommendations of films, series and games, with reasons, until a member switches them off."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainview.titles import open_titles, packaged_titles
from tests.mission.conftest import Running


@pytest.fixture
def stocked(running: Running, tmp_path: Path) -> Running:
    shelf = open_titles(tmp_path / "installation-0" / "own" / "data" / "titles.db")
    shelf.put_many(packaged_titles())
    shelf.close()
    return running


def test_u1_what_others_watched_together_is_recommended_with_reasons_and_can_be_switched_off(stocked: Running) -> None:
    watched = [
        {"id": f"u1-{member}-{title}", "event": "playback.completed", "member_id": member, "profile_id": "main",
         "properties": {"title_id": title, "played_ms": 5_000_000}}
        for member, titles in {
            "ben": ("f001", "s001", "g001"), "cleo": ("f001", "s001", "g001"),
            "dan": ("f001", "s001"), "ana": ("f001",),
        }.items()
        for title in titles
    ]  # fmt: skip
    stocked.events(*watched)
    stocked.work()
    told = stocked.recommendations("ana", limit=5)
    best = told["items"][0]
    assert best["title_id"] == "s001"
    assert [reason["title_id"] for reason in best["reasons"]] == ["f001"]
    assert sum(reason["weight"] for reason in best["reasons"]) == best["score"]
    home = stocked.request("GET", "/v1/members/ana/profiles/main/home").json()
    assert home["rows"][0]["row"] == "for_you"
    lines = [line for line in stocked.ledger("ana") if line["program"] == "recommend"]
    assert {"read", "scan"} <= {line["kind"] for line in lines}
    browser = stocked.browser("ana@journey.example")
    assert 'id="use-recommend_use"' in browser.get("/you/uses")
    browser.post("/you/choices", purpose="recommend_use", allowed="no", text_version="1")
    after = stocked.recommendations("ana", limit=5)
    assert (after["model"], after["why_not_personal"]) == ("popular", "switched_off")
