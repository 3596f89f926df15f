"""What rests in quarantine, over both engines: seen by its shape, taken in or thrown away, gone with its member."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import NotFound
from plainview.gate import quarantine
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.quarantine import PROGRAM
from plainview.gate.subjects import SubjectRef
from plainview.store.engine import Engine
from plainview.store.engines.embedded import open_embedded
from plainview.store.engines.memory import open_memory
from tests.gate.small_catalogue import small_catalogue

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
LATER = NOW + dt.timedelta(days=400)
SERVICE = Connection("backend", KeyClass.SERVICE)


@pytest.fixture(params=["memory", "embedded"])
def gate(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Gate]:
    clock, catalogue = ManualClock(NOW), PresentCatalogue(small_catalogue())
    engine: Engine = open_memory(catalogue, clock)
    if request.param == "embedded":
        engine = open_embedded(tmp_path, bytes(32), catalogue, clock, owns_intake=True)
    opened = Gate(engine, catalogue, clock)
    opened.admit(SERVICE, [CanonicalEvent("id-1", "identify", "ana", traits={"country": "DE"})]).result(10)
    yield opened
    opened.close()


def _watch(gate: Gate, event_id: str, at: dt.datetime, title_id: str, member_id: str = "ana") -> Result:
    properties = {"title_id": title_id, "played_ms": 60_000}
    event = CanonicalEvent(event_id, "playback.completed", member_id, occurred_at=at, properties=properties)
    return gate.admit(SERVICE, [event]).result(10)[0].result


def _titles(gate: Gate, member_id: str = "ana") -> list[tuple[str, dt.datetime]]:
    held = gate.session("rights", "test").read(SubjectRef(member_id), ("titles_viewed",))
    rows = [row for table in held.streams.values() for row in table.to_pylist()]
    return [(row["title_id"], row["occurred_at"].replace(tzinfo=dt.UTC)) for row in rows]


def test_events_of_one_sender_and_moment_rest_together_and_others_apart(gate: Gate) -> None:
    for number, at in enumerate((EPOCH, EPOCH, LATER)):
        assert _watch(gate, f"e{number}", at, f"f{number}") is Result.QUARANTINED
    assert gate.quarantine.counts() == {"absurd_time": 2, "future_time": 1}
    resting = {held.reason: held for held in gate.quarantine.resting()}
    assert resting["absurd_time"].events == {"playback.completed": 2}
    assert resting["absurd_time"].names == ("played_ms", "title_id")
    assert resting["future_time"].occurred_at == LATER
    assert _titles(gate) == []


def test_what_is_taken_in_counts_from_when_it_was_received_and_rests_no_more(gate: Gate) -> None:
    _watch(gate, "e1", EPOCH, "f1")
    _watch(gate, "e2", LATER, "f2")
    key = next(held.key for held in gate.quarantine.resting() if held.reason == "absurd_time")
    assert [result.result for result in gate.quarantine.take_in(key, gate.admit)] == [Result.STORED]
    assert _titles(gate) == [("f1", NOW)]
    assert gate.quarantine.counts() == {"future_time": 1}
    with pytest.raises(NotFound):
        gate.quarantine.take_in(key, gate.admit)


def test_what_is_thrown_away_is_gone_and_nothing_else_with_it(gate: Gate) -> None:
    _watch(gate, "e0", NOW, "f0")
    _watch(gate, "e1", EPOCH, "f1")
    _watch(gate, "e2", LATER, "f2")
    key = next(held.key for held in gate.quarantine.resting() if held.reason == "future_time")
    assert gate.quarantine.discard(key) == 1
    assert gate.quarantine.counts() == {"absurd_time": 1}
    assert _titles(gate) == [("f0", NOW)]


def test_all_of_a_sender_and_moment_is_taken_in_even_what_is_not_looked_at(
    gate: Gate, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(quarantine, "LOOKED_AT", 2)
    monkeypatch.setattr(quarantine, "_AT_ONCE", 2)
    for number in range(5):
        _watch(gate, f"e{number}", EPOCH, f"f{number}")
    (held,) = gate.quarantine.resting()
    assert held.events == {"playback.completed": 2}
    results = gate.quarantine.take_in(held.key, gate.admit)
    assert [result.result for result in results] == [Result.STORED] * 5
    assert sorted(_titles(gate)) == [(f"f{number}", NOW) for number in range(5)]
    assert gate.quarantine.counts() == {}


def test_all_of_a_sender_and_moment_is_thrown_away_and_counted(gate: Gate, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quarantine, "LOOKED_AT", 2)
    for number in range(5):
        _watch(gate, f"e{number}", EPOCH, f"f{number}")
    (held,) = gate.quarantine.resting()
    assert gate.quarantine.discard(held.key) == 5
    assert gate.quarantine.counts() == {}


def test_what_comes_while_events_are_taken_in_is_not_erased_with_them(gate: Gate) -> None:
    _watch(gate, "e1", EPOCH, "f1")
    (held,) = gate.quarantine.resting()

    def admits(connection: Connection, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        clock = gate._clock  # noqa: SLF001 - the clock of this installation
        assert isinstance(clock, ManualClock)
        clock.advance(dt.timedelta(seconds=1))
        _watch(gate, "e2", EPOCH, "f2")
        return gate.admit(connection, events)

    assert len(gate.quarantine.take_in(held.key, admits)) == 1
    assert gate.quarantine.counts() == {"absurd_time": 1}
    assert gate.quarantine.resting()[0].key == held.key


def test_looking_and_throwing_away_stand_in_the_ledger_of_the_member_and_of_no_other(gate: Gate) -> None:
    gate.admit(SERVICE, [CanonicalEvent("id-2", "identify", "ben", traits={"country": "DE"})]).result(10)
    _watch(gate, "e1", EPOCH, "f1")
    assert gate.quarantine.counts() == {"absurd_time": 1}
    assert [line for line in gate.ledger.of_member("ana") if line.program == PROGRAM] == []
    (held,) = gate.quarantine.resting()
    gate.quarantine.discard(held.key)
    kinds = [line.kind.value for line in gate.ledger.of_member("ana") if line.program == PROGRAM]
    assert kinds == ["forget", "read"]
    assert [line for line in gate.ledger.of_member("ben") if line.program == PROGRAM] == []


def test_a_member_who_was_erased_leaves_nothing_here(gate: Gate) -> None:
    _watch(gate, "e1", EPOCH, "f1")
    gate.forget("ana")
    assert gate.quarantine.counts() == {}
    assert gate.quarantine.resting() == ()
