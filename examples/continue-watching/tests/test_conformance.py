"""The example use passes the shipped suite, and says what was left where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from plainview_continue_watching import PROGRAM, Unfinished

from plainview.base.clock import ManualClock
from plainview.catalogue.load import load_catalogue
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.store.engines.memory import open_memory
from plainview.testing.opened_program import open_program
from plainview.testing.use_conformance import UseConformance


def played(member_id: str, event: str, title_id: str, position_ms: int) -> CanonicalEvent:
    properties = {"title_id": title_id, "position_ms": position_ms}
    return CanonicalEvent(f"{member_id}-{event}-{title_id}", event, member_id, "main", properties=properties)


class TestContinueWatching(UseConformance):
    """The use, held to what every use must do."""

    definition = PROGRAM
    learns = False

    def life_of(self, member_id: str) -> Sequence[CanonicalEvent]:
        return [played(member_id, "playback.exited", "f001", 90_000)]


def test_what_was_watched_to_the_end_is_not_offered_again() -> None:
    clock = ManualClock(dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
    catalogue = PresentCatalogue(load_catalogue())
    gate = Gate(open_memory(catalogue, clock), catalogue, clock)
    events = [
        played("ana", "playback.exited", "f001", 90_000),
        played("ana", "playback.exited", "f002", 5_000),
        played("ana", "playback.completed", "f001", 99_000),
    ]
    gate.admit(Connection("backend", KeyClass.SERVICE), events).result(timeout=10)
    use = open_program(PROGRAM, gate, clock).part
    assert use.unfinished("ana", "main") == [Unfinished("f002", 5_000)]
    gate.close()
