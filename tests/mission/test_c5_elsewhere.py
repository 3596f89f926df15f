"""C5: public networks, security, multiplayer and payment services arrive, and are shown to the member."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.mission.conftest import Running
from tests.mission.test_c4_partners import push, report_beside


def test_c5_what_comes_from_elsewhere_is_held_and_shown(installed: Callable[..., Running], tmp_path: Path) -> None:
    feeds, networks = tmp_path / "feeds", tmp_path / "rented.txt"
    (feeds / "arcade").mkdir(parents=True)
    networks.write_text("# rented machines\n8.8.8.0/24\n", "utf-8")
    running = installed(feeds=str(feeds), hosting_networks=str(networks))
    added = running.run(
        "partner", "add", "shield", "--recipient", "security_service", "--feeds", "security,payment_service", "--json"
    )
    secret = json.loads(added)["signing_secret"]
    running.run("partner", "add", "arcade", "--recipient", "multiplayer_platform", "--feeds", "multiplayer")
    running.serve()
    running.make_member("ana", name="Ana Souza")

    warning = {"member_id": "ana", "signal": "leaked_password", "signal_level": "high"}
    told = push(running, secret, "/v1/elsewhere/feeds/security", "shield", [warning, {**warning, "member_id": "zoe"}])
    assert (told["stored"], told["reasons"]) == (1, {"unknown_member": 1})
    news = {"member_id": "ana", "payment_update": "card_replaced", "new_last4": "1881"}
    assert push(running, secret, "/v1/elsewhere/feeds/payment_service", "shield", [news])["stored"] == 1

    score = {"member_id": "ana", "multiplayer_handle": "night_heron", "multiplayer_score": 1250}
    (feeds / "arcade" / "multiplayer-1.jsonl").write_text(json.dumps(score) + "\n", "utf-8")
    assert report_beside(feeds / "arcade" / "done", "multiplayer-1.jsonl")["stored"] == 1

    watched = {"id": "w1", "event": "playback.started", "member_id": "ana", "profile_id": "main"}
    running.events(watched | {"properties": {"title_id": "f001", "playback_id": "p", "ip": "8.8.8.8"}})
    found = running.request("POST", "/v1/members/ana/network-records").json()
    assert (found["result"], found["network_country"], found["hosting_network"]) == ("stored", "US", True)

    page = running.your_data("ana")
    for shown in ("a password that was found in the open", "your card was replaced", "1881", "night_heron"):
        assert shown in page, shown
    assert 'id="panel-elsewhere-sent"' in page
    for feed in ("We looked up a network in public records", "The multiplayer platform told us", "A security service"):
        assert feed in page, feed
    lines = {(line["purpose"], line["program"]) for line in running.ledger("ana")}
    assert lines >= {("rights", "elsewhere"), ("protect", "elsewhere")}
