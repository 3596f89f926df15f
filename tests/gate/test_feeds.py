"""Records of feeds are events that only feeds may send, and account links say whom they are about."""

from __future__ import annotations

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.catalogue.load import load_catalogue
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.subjects import SubjectRef
from plainview.store.engines.memory import open_memory
from plainview.testing.use_conformance import START

FEED = Connection("feed billing", KeyClass.FEED)
SERVICE = Connection("backend", KeyClass.SERVICE)


@pytest.fixture
def gate() -> Gate:
    clock = ManualClock(START)
    catalogue = PresentCatalogue(load_catalogue())
    gate = Gate(open_memory(catalogue, clock), catalogue, clock)
    made = CanonicalEvent("made", "account.created", "ana", traits={"country": "DE", "email": "ana@x.example"})
    gate.admit(SERVICE, [made]).result(timeout=10)
    return gate


def _bill(event_id: str, amount: float) -> CanonicalEvent:
    properties = {"billing_event_id": event_id, "billing_amount": amount, "card_holder": "Ana"}
    return CanonicalEvent(event_id, "feed.billing", "ana", properties=properties)


def test_each_record_of_a_feed_that_keeps_every_one_is_kept(gate: Gate) -> None:
    first, second = gate.admit(FEED, [_bill("b1", 9.5), _bill("b2", 12)]).result(timeout=10)
    assert (first.result, second.result) == (Result.STORED, Result.STORED)
    assert first.stripped == (("card_holder", "undeclared_property"),)
    reading = gate.session("coordinate", "coordinate").read(SubjectRef("ana"), ("partner_billing",))
    assert reading.streams["billing"].column("billing_amount").to_pylist() == [9.5, 12.0]


def test_of_other_feeds_the_latest_value_of_each_field_is_held(gate: Gate) -> None:
    for number, email in enumerate(("old@isp.example", "new@isp.example")):
        event = CanonicalEvent(f"c{number}", "feed.contacts", "ana", traits={"partner_email": email})
        assert gate.admit(FEED, [event]).result(timeout=10)[0].result is Result.STORED
    reading = gate.session("coordinate", "coordinate").read(SubjectRef("ana"), ("partner_email",))
    assert [held.value for held in reading.values] == ["new@isp.example"]


@pytest.mark.parametrize("key_class", [KeyClass.PUBLIC, KeyClass.SERVICE])
def test_no_callers_key_may_send_what_comes_from_partners(gate: Gate, key_class: KeyClass) -> None:
    (result,) = gate.admit(Connection("app", key_class), [_bill("b1", 9.5)]).result(timeout=10)
    assert result.result is Result.REFUSED
    trait = CanonicalEvent("t1", "identify", "ana", traits={"partner_email": "ana@isp.example"})
    (result,) = gate.admit(Connection("app", key_class), [trait]).result(timeout=10)
    assert (result.result, result.why) == (Result.REFUSED, "key_class")


def test_a_feed_may_not_send_what_members_and_devices_give(gate: Gate) -> None:
    for event in (
        CanonicalEvent("t1", "identify", "ana", traits={"email": "other@x.example"}),
        CanonicalEvent("t2", "playback.started", "ana", properties={"title_id": "f001", "ip": "192.0.2.1"}),
    ):
        assert gate.admit(FEED, [event]).result(timeout=10)[0].result is Result.REFUSED


def test_an_account_link_is_found_both_ways_and_once(gate: Gate) -> None:
    gate.links.add("ana", "telco", "T-1")
    gate.links.add("ana", "telco", "T-1")
    assert gate.links.member_of("telco", "T-1") == "ana"
    assert [(link.partner, link.partner_account_id) for link in gate.links.of_member("ana")] == [("telco", "T-1")]
    assert gate.links.member_of("telco", "T-2") is None
    assert gate.links.member_of("isp", "T-1") is None


def test_a_partners_account_is_linked_to_one_member_until_the_link_ends(gate: Gate) -> None:
    gate.admit(SERVICE, [CanonicalEvent("b", "account.created", "ben", traits={"country": "DE"})]).result(timeout=10)
    gate.links.add("ana", "telco", "T-1")
    with pytest.raises(Conflict, match="another member"):
        gate.links.add("ben", "telco", "T-1")
    assert gate.links.remove("telco", "T-1")
    assert not gate.links.remove("telco", "T-1")
    gate.links.add("ben", "telco", "T-1")
    assert gate.links.member_of("telco", "T-1") == "ben"


def test_erasing_a_member_ends_her_links(gate: Gate) -> None:
    gate.links.add("ana", "telco", "T-1")
    gate.forget("ana")
    assert gate.links.member_of("telco", "T-1") is None


@pytest.mark.parametrize("account_id", ["", "x" * 101, "a\x00b"])
def test_an_id_that_is_none_is_not_linked(gate: Gate, account_id: str) -> None:
    with pytest.raises(BadInput):
        gate.links.add("ana", "telco", account_id)
    with pytest.raises(NotFound):
        gate.links.add("nobody", "telco", "T-1")
