"""C2: what is watched, played, searched, rated, listed and seen while the service is used."""

from __future__ import annotations

from tests.mission.conftest import Running

HAPPENED: tuple[tuple[str, dict[str, object], str], ...] = (
    (
        "playback.started",
        {"title_id": "f001", "playback_id": "p1", "content_kind": "film", "genre": "Drama"},
        "titles_viewed",
    ),
    ("playback.completed", {"title_id": "f001", "playback_id": "p1", "played_ms": 5_400_000}, "playback_progress"),
    ("browse.impression", {"request_id": "r1", "row_id": "for_you", "rank": 1, "title_id": "f002"}, "impressions"),
    ("title.selected", {"title_id": "f002", "action": "open"}, "title_selection"),
    ("search.performed", {"query": "whales at night", "result_count": 3}, "searches"),
    ("rating.set", {"title_id": "f001", "thumbs": "up"}, "ratings"),
    ("mylist.added", {"title_id": "f003"}, "my_list"),
    ("message.opened", {"message_id": "m1", "channel": "inbox", "campaign": "spring"}, "notifications"),
    ("game.session_started", {"game_id": "g001", "platform": "phone"}, "game_activity"),
    ("game.progression", {"game_id": "g001", "level": "3", "status": "completed", "score": 120}, "game_progress"),
    (
        "game.multiplayer_joined",
        {"game_id": "g001", "match_id": "x9", "mode": "duel", "party_size": 2},
        "game_multiplayer",
    ),
    ("auth.login", {"method": "password", "result": "success"}, "sign_ins"),
)


def test_c2_what_happens_while_the_service_is_used_is_held_shown_and_used(running: Running) -> None:
    person = {"member_id": "ana", "profile_id": "main"}
    sent = [
        {"id": f"c2-{number}", "event": event, "properties": {**properties, "mood": "happy"}, **person}
        for number, (event, properties, _) in enumerate(HAPPENED)
    ]
    results = running.events(*sent)
    assert {result["result"] for result in results} == {"stored"}
    assert {left["name"] for result in results for left in result["stripped"]} == {"mood"}, (
        "what is undeclared is not kept"
    )
    told = running.explanation("ana")
    held = {element["id"]: element["count"] for source in told["sources"] for element in source["elements"]}
    assert {element for _, _, element in HAPPENED if not held[element]} == set()
    page = running.your_data("ana")
    assert "whales at night" in page
    assert "happy" not in page
    running.recommendations("ana")
    reads = [line for line in running.ledger("ana") if line["program"] == "recommend" and line["kind"] == "read"]
    assert reads
    assert "titles_viewed" in reads[0]["elements"]
