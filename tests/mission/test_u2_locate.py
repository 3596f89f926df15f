"""U2: the general location of a member, worked out at the door and from it, which she sees and puts right."""

from __future__ import annotations

from tests.mission.conftest import Running


def test_u2_a_members_country_is_worked_out_shown_and_put_right_by_herself(running: Running) -> None:
    watched = {"id": "u2", "event": "playback.started", "member_id": "ana", "profile_id": "main"}
    device = {"ip": "81.2.69.142", "timezone": "Europe/London"}
    running.events(watched | {"properties": {"title_id": "f001", "playback_id": "p"}, "context": device})
    running.work()
    told = running.request("GET", "/v1/members/ana/location").json()
    assert (told["country"], told["certain"], told["corrected"]) == ("GB", True, False)
    assert told["why"]["key"] == "viewing"
    assert "city" not in told
    browser = running.browser("ana@journey.example")
    assert "We think you are in United Kingdom." in browser.get("/you/uses")
    page = browser.post("/you/actions/locate/correct", country="FR")
    assert "From now on we take it that you are in France." in page
    told = running.request("GET", "/v1/members/ana/location").json()
    assert (told["country"], told["why"]["key"], told["corrected"]) == ("FR", "corrected", True)
    browser.post("/you/actions/locate/correct", country="work-out")
    assert running.request("GET", "/v1/members/ana/location").json()["country"] == "GB"
    lines = [line for line in running.ledger("ana") if line["program"] == "locate"]
    assert {"read", "keep"} <= {line["kind"] for line in lines}
    assert {line["purpose"] for line in lines} == {"locate"}
