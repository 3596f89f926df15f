"""An erasure counts in every process, whichever of them it was asked of."""

from __future__ import annotations

import datetime as dt

from plainview.base.clock import ManualClock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.store.engines.memory import open_memory
from tests.gate.conftest import Mailbox, World
from tests.gate.small_catalogue import small_catalogue


def beside() -> tuple[World, Gate]:
    """Return a world, and a second gate over its store, as the command line opens beside a running server."""
    clock = ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))
    catalogue = PresentCatalogue(small_catalogue())
    engine = open_memory(catalogue, clock)
    return World(Gate(engine, catalogue, clock), clock, catalogue, Mailbox()), Gate(engine, catalogue, clock)


def test_what_another_process_erased_is_refused_here_when_it_is_sent_again() -> None:
    world, there = beside()
    world.member("ana")
    world.watch("ana", "f001", "1")
    before = world.clock.now()
    world.clock.advance(dt.timedelta(minutes=5))
    there.forget("ana")
    world.clock.advance(dt.timedelta(seconds=1))
    late = CanonicalEvent(
        "2", "playback.completed", "ana", occurred_at=before, properties={"title_id": "f001", "played_ms": 1}
    )
    (answer,) = world.send(late)
    assert (answer.result, answer.why) == ("refused", "erased")
    assert not world.gate.knows("ana")
