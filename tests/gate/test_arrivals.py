"""Who listens to what comes in about a member hears counts by element, once it is stored, and nothing of others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plainview.base.clock import ManualClock
from plainview.catalogue.load import load_catalogue
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.arrivals import MOST, MOST_OF_ONE, Arrivals, Listener
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.store.engines.memory import open_memory

_APP = Connection("app", KeyClass.PUBLIC)
_BACKEND = Connection("backend", KeyClass.SERVICE)


@pytest.fixture
def gate(clock: ManualClock) -> Iterator[Gate]:
    present = PresentCatalogue(load_catalogue())
    opened = Gate(open_memory(present, clock), present, clock)
    yield opened
    opened.close()


def _listening(arrivals: Arrivals, member_id: str = "ana") -> tuple[Listener, list[int]]:
    woken: list[int] = []
    listener = arrivals.listen(member_id, lambda: woken.append(1))
    assert listener is not None
    return listener, woken


def _rated(event_id: str, member_id: str = "ana", **over: object) -> CanonicalEvent:
    properties = {"title_id": "f1", "thumbs": "up", "ip": "192.0.2.1", **over}
    return CanonicalEvent(event_id, "rating.set", member_id, properties=properties)


def test_a_listener_hears_of_elements_and_of_no_value(gate: Gate) -> None:
    listener, woken = _listening(gate.arrivals)
    gate.admit(_APP, [_rated("1"), _rated("2", haircut="short")]).result(10)
    assert woken
    assert listener.take() == {"ratings": 2, "ip_address": 2}
    assert listener.take() == {}


def test_details_of_hers_are_heard_of_too(gate: Gate) -> None:
    listener, _ = _listening(gate.arrivals)
    event = CanonicalEvent("1", "account.created", "ana", traits={"email": "a@b.example", "wig": "red"})
    gate.admit(_BACKEND, [event]).result(10)
    assert listener.take() == {"email": 1}


def test_what_is_stripped_refused_or_sent_again_is_not_heard_of(gate: Gate) -> None:
    gate.admit(_APP, [_rated("1")]).result(10)
    listener, woken = _listening(gate.arrivals)
    refused = CanonicalEvent("2", "hair.cut", "ana", properties={"title_id": "f1"})
    gate.admit(_APP, [_rated("1"), refused]).result(10)
    assert (woken, listener.take()) == ([], {})
    gate.admit(_APP, [_rated("3", ip="nowhere")]).result(10)
    assert listener.take() == {"ratings": 1}


def test_nobody_hears_of_others_or_after_leaving(gate: Gate) -> None:
    listener, woken = _listening(gate.arrivals)
    gate.admit(_APP, [_rated("1", "ben")]).result(10)
    gate.arrivals.leave(listener)
    gate.arrivals.leave(listener)
    gate.admit(_APP, [_rated("2")]).result(10)
    assert (woken, listener.take()) == ([], {})


def test_too_many_of_one_member_or_of_all_are_turned_away() -> None:
    arrivals = Arrivals()
    held = [_listening(arrivals)[0] for _ in range(MOST_OF_ONE)]
    assert not arrivals.has_room("ana")
    assert arrivals.listen("ana", lambda: None) is None
    arrivals.leave(held[0])
    assert arrivals.has_room("ana")
    others = MOST - MOST_OF_ONE + 1
    assert all(arrivals.listen(f"m{number}", lambda: None) for number in range(others))
    assert arrivals.listen("one more", lambda: None) is None


def test_the_end_wakes_everybody() -> None:
    arrivals = Arrivals()
    listener, woken = _listening(arrivals)
    arrivals.end()
    assert (listener.has_ended, woken) == (True, [1])
