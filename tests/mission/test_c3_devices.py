"""C3: what devices send with every session, no closer than its uses need; nothing for advertising without consent."""

from __future__ import annotations

from collections.abc import Callable

from plainview.gate.subjects import SubjectRef
from tests.journeys.installation import beside
from tests.mission.conftest import Running

DEVICE = {
    "network_id": "00:00:5e:00:53:01",
    "device_id": "d1",
    "device_class": "tv",
    "device_model": "Aurora 55",
    "os": "LumenOS",
    "os_version": "4.2",
    "connection_type": "wifi",
    "cookie_id": "cookie-1",
}
HELD = {"network_id", "device_id", "device_model", "software", "connection_type", "cookies", "ip_address", "user_agent"}


def test_c3_devices_are_collected_coarsely_shown_and_never_for_advertising_without_consent(
    installed: Callable[..., Running],
) -> None:
    running = installed(trusted_proxy="127.0.0.1")
    running.serve()
    running.make_member("ana", name="Ana Souza")
    app = running.run("key", "add", "app", "--class", "public").strip()
    context = DEVICE | {"advertising_id": "11111111-2222-3333-4444-555555555555"}
    event = {"id": "c3", "event": "playback.started", "member_id": "ana", "profile_id": "main", "context": context}
    answer = running.request(
        "POST", "/v1/events", {"events": [event | {"properties": {"title_id": "f001", "playback_id": "p"}}]},
        key=app, X_Forwarded_For="81.2.69.142", User_Agent="LumenTV/4.2",
    )  # fmt: skip
    (result,) = answer.json()["results"]
    assert result["result"] == "stored", result
    assert [left["name"] for left in result["stripped"]] == ["advertising_id"]
    told = running.explanation("ana")
    held = {element["id"]: element["count"] for source in told["sources"] for element in source["elements"]}
    assert {element for element in HELD | {"viewing_country"} if not held[element]} == set()
    assert not held["advertising_id"]
    page = running.your_data("ana")
    assert "Aurora 55" in page
    assert "United Kingdom" in page, "the place was worked out at the door, from the connection's own address"
    with beside(running) as service:
        protect = service.gate.session("protect", "test")
        seen = protect.read(SubjectRef("ana"), ("network_id",)).streams["security"].to_pylist()
    (network,) = [row["network_id"] for row in seen if row["network_id"]]
    assert len(network) == 64, "network identifiers are seen as digests"
    assert network != DEVICE["network_id"]
    shown = [line for line in running.ledger("ana") if line["purpose"] == "protect" and line["program"] == "test"]
    assert shown[0]["elements"] == ["network_id"]
