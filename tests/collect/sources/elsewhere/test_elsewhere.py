"""Elsewhere: outside services name members by id or link; public records are looked up of networks, never of people."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from plainview.base.errors import NotFound, SettingsError
from plainview.collect.sources.elsewhere.look_up import NetworkRecord
from plainview.collect.sources.elsewhere.public_records import PublicRecords
from plainview.gate.admission import CanonicalEvent
from plainview.gate.subjects import SubjectRef
from tests.collect.feeds_at import BACKEND, At, opened_at

LOOK_UP = "/v1/members/{member_id}/network-records"


def _comes_from(at: At, address: str, event_id: str) -> None:
    event = CanonicalEvent(
        event_id,
        "playback.started",
        "ana",
        "main",
        occurred_at=at.clock.now(),
        properties={"title_id": "f1", "ip": address},
    )
    at.service.gate.admit(BACKEND, [event]).result(timeout=10)


def _look_up(at: At, member_id: str = "ana") -> NetworkRecord:
    found = at.answer("POST", LOOK_UP, path={"member_id": member_id})
    assert isinstance(found, NetworkRecord)
    return found


def test_each_feed_is_held_of_the_member_it_names(at: At) -> None:
    warned = at.records("shield", "security", {"member_id": "ana", "signal": "leaked_password"}, push_id="1")
    assert (warned.stored, warned.stripped) == (1, {})
    at.records("shield", "payment_service", {"member_id": "ana", "payment_update": "card_replaced"}, push_id="2")
    at.records("shield", "multiplayer", {"member_id": "ana", "multiplayer_handle": "night_heron"}, push_id="3")
    assert at.held("ana", "security_signals") == ["leaked_password"]
    assert at.held("ana", "payment_updates") == ["card_replaced"]
    assert at.held("ana", "multiplayer_account") == ["night_heron"]


def test_a_link_with_the_sender_names_a_member_too(at: At) -> None:
    record = {"partner_account_id": "S-1", "signal": "sim_changed"}
    assert at.records("shield", "security", record, push_id="1").reasons == {"no_account_link": 1}
    at.service.gate.links.add("ana", "shield", "S-1")
    assert at.records("shield", "security", record, push_id="2").stored == 1


def test_nobody_is_made_by_naming_her(at: At) -> None:
    records = [
        {"member_id": "zoe", "multiplayer_handle": "x"},
        {"member_id": "ana", "profile_id": "nobody", "multiplayer_handle": "x"},
        {"multiplayer_handle": "x"},
    ]
    report = at.records("shield", "multiplayer", *records)
    assert report.reasons == {"unknown_member": 2, "missing_subject": 1}
    assert not at.service.gate.knows("zoe")


def test_a_partners_feed_is_no_outside_services(at: At) -> None:
    with pytest.raises(NotFound):
        at.answer("POST", "/v1/elsewhere/feeds/{feed}", path={"feed": "billing"}, raw=b"{}")


def test_files_of_outside_services_are_taken_in_by_the_drop_folder(at: At) -> None:
    at.drop("shield", "security-1.csv", "member_id,signal,signal_level\nana,leaked_password,high\nzoe,x,low\n")
    at.turn()
    report = at.report("shield", "done", "security-1.csv")
    assert (report.stored, report.reasons) == (1, {"unknown_member": 1})


def test_the_newest_address_is_looked_up_once_a_day(at: At) -> None:
    _comes_from(at, "193.0.6.139", "e1")
    _comes_from(at, "8.8.8.8", "e2")
    found = _look_up(at)
    assert (found.result, found.network_country, found.hosting_network) == ("stored", "US", None)
    assert _look_up(at).result == "duplicate"
    reading = at.service.gate.session("protect", "t").read(SubjectRef("ana"), ("network_records",))
    assert reading.streams["elsewhere"].column("network_country").to_pylist() == ["US"]
    lines = at.service.gate.ledger.of_member("ana", limit=20)
    assert ("protect", "elsewhere", ("ip_address",)) in {(line.purpose, line.program, line.elements) for line in lines}


def test_of_a_private_address_nothing_is_found_and_nothing_kept(at: At) -> None:
    _comes_from(at, "192.168.1.4", "e1")
    assert _look_up(at).result == "nothing_found"


def test_without_an_address_or_a_member_there_is_nothing_to_look_up(at: At) -> None:
    for member_id, kind in (("ana", "address"), ("zoe", "member")):
        with pytest.raises(NotFound) as missing:
            _look_up(at, member_id)
        assert missing.value.kind == kind


@pytest.mark.parametrize("packed", [False, True])
def test_networks_of_rented_machines_are_those_of_the_list(tmp_path: Path, *, packed: bool) -> None:
    path = tmp_path / ("list.txt.gz" if packed else "list.txt")
    text = b"# list\n8.8.8.0/24\n8.8.0.0/16  # wider\n\n2001:4860::/32\n9.9.9.9\n"
    path.write_bytes(gzip.compress(text) if packed else text)
    records = PublicRecords(str(path), "")
    hosted = {address: records.look_up(address).get("hosting_network") for address in _ADDRESSES}
    assert hosted == _ADDRESSES
    path.write_bytes(gzip.compress(b"1.1.1.1\n") if packed else b"1.1.1.1\n")
    assert records.look_up("1.1.1.1")["hosting_network"] is True


_ADDRESSES = {
    "8.8.8.8": True, "8.8.255.255": True, "8.9.0.0": False, "8.7.255.255": False, "9.9.9.9": True, "9.9.9.10": False,
    "2001:4860:4860::8888": True, "2606:4700::1": False, "10.0.0.1": None,
}  # fmt: skip


def test_files_that_cannot_be_used_name_their_setting(tmp_path: Path) -> None:
    broken = tmp_path / "broken"
    broken.write_text("no network\n", "utf-8")
    for records, setting in (
        (PublicRecords(str(broken), ""), "PLAINVIEW_HOSTING_NETWORKS"),
        (PublicRecords(str(tmp_path / "missing"), ""), "PLAINVIEW_HOSTING_NETWORKS"),
        (PublicRecords("", str(broken)), "PLAINVIEW_NETWORK_OWNERS"),
    ):
        with pytest.raises(SettingsError) as fault:
            records.look_up("8.8.8.8")
        assert fault.value.setting == setting


def test_a_look_up_says_whether_the_network_is_rented(tmp_path: Path) -> None:
    networks = tmp_path / "rented.txt"
    networks.write_text("8.8.8.0/24\n", "utf-8")
    at = opened_at(tmp_path, hosting_networks=str(networks))
    try:
        _comes_from(at, "8.8.8.8", "e1")
        assert _look_up(at).hosting_network is True
    finally:
        at.service.close()


def test_a_member_sees_what_came_from_elsewhere(at: At) -> None:
    assert [panel for program, panel in at.service.member_panels("ana") if program == "elsewhere"] == []
    at.records("shield", "multiplayer", {"member_id": "ana", "multiplayer_handle": "night_heron"}, push_id="1")
    for number in range(3):
        at.records("shield", "security", {"member_id": "ana", "signal": f"s{number}"}, push_id=f"s{number}")
    (panel,) = [panel for program, panel in at.service.member_panels("ana") if program == "elsewhere"]
    assert [row[1] for row in panel.tables[0].rows] == [1, 3]
