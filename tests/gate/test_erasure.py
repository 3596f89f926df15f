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


def watched(member_id: str, event_id: str, at: dt.datetime, profile_id: str = "") -> CanonicalEvent:
    """Return an event of a profile that happened at a moment."""
    properties = {"title_id": "f001", "played_ms": 60_000}
    return CanonicalEvent(event_id, "playback.completed", member_id, profile_id, occurred_at=at, properties=properties)


def test_a_profile_is_forgotten_alone_and_its_late_data_is_refused(world: World) -> None:
    world.member("ana")
    world.watch("ana", "f001", "1")
    world.watch("ana", "f001", "2", profile_id="kid")
    before = world.clock.now()
    world.clock.advance(dt.timedelta(seconds=1))
    (gone,) = world.gate.forget("ana", "kid")
    assert world.gate.profiles("ana") == ("main",)
    assert gone not in world.gate.subjects_of("ana")
    (kid, main) = world.send(watched("ana", "3", before, "kid"), watched("ana", "4", before))
    assert (kid.result, kid.why) == ("refused", "erased")
    assert main.result == "stored"
    assert world.gate.profiles("ana") == ("main",)


def test_late_data_of_the_main_profile_is_refused_though_it_names_no_profile(world: World) -> None:
    world.member("ana")
    world.watch("ana", "f001", "1")
    before = world.clock.now()
    world.clock.advance(dt.timedelta(seconds=1))
    world.gate.forget("ana", "main")
    (late,) = world.send(watched("ana", "2", before))
    assert (late.result, late.why) == ("refused", "erased")
    assert world.gate.knows("ana")


def test_a_profile_of_that_name_may_begin_again_after_its_erasure(world: World) -> None:
    world.member("ana")
    world.watch("ana", "f001", "1", profile_id="kid")
    (gone,) = world.gate.forget("ana", "kid")
    world.clock.advance(dt.timedelta(seconds=1))
    (fresh,) = world.send(watched("ana", "2", world.clock.now(), "kid"))
    assert fresh.result == "stored"
    assert gone not in world.gate.subjects_of("ana", "kid")
