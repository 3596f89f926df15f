"""P3: the multiplayer platform gets a player's name and matches for its own days, and she reads that it did."""

from __future__ import annotations

from tests.mission.conftest import Running
from tests.share.conftest import appointed
from tests.share.recipient_server import recipient_server


def test_p3_the_multiplayer_platform_gets_the_name_in_games_and_she_reads_how_long_it_keeps_it(
    running: Running,
) -> None:
    with recipient_server() as platform:
        running.declare(
            appointed("multiplayer_platform", "own_platform", "joint", f"platform:http:{platform.address}", kept_days=7)
        )
        who = {"member_id": "ana", "profile_id": "main"}
        joined = {"game_id": "g001", "match_id": "m1", "mode": "duel", "party_size": 2}
        running.events(
            who | {"id": "p3a", "event": "profile.created", "properties": {"game_handle": "AnaPlays"}},
            who | {"id": "p3b", "event": "game.multiplayer_joined", "properties": joined},
        )
        asked = running.request("POST", "/v1/members/ana/players", {"about": "m1"})
        assert asked.status == 202, asked.body
        running.work()
        taken = platform.taken[asked.json()["task_id"]]
        assert taken["handles"] == ["AnaPlays"]
        assert [match["match_id"] for match in taken["matches"]] == ["m1"]

        platform.mode = "refuse"
        running.request("POST", "/v1/members/ana/players", {"about": "m2"})
        running.work()

    page = running.your_data("ana")
    assert "Multiplayer Platform Ltd" in page
    assert "7 days" in page
    assert "closed account" in page
    sent = [line for line in running.ledger("ana") if line["kind"] == "send"]
    assert {line["recipient"] for line in sent} == {"multiplayer_platform"}
