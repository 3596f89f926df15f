"""The scope of a breach is what the ledger has of one key or program between two moments."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.base.errors import NotFound, Refused
from plainview.gate.subjects import SubjectRef
from tests.gate.conftest import STARTS, World

HOUR = dt.timedelta(hours=1)


def _watching(world: World) -> dt.datetime:
    for name in ("ana", "ben", "eve"):
        world.member(name, email=f"{name}@demo.example")
        world.watch(name, "t1", f"w-{name}", profile_id="main")
    return world.clock.now()


def test_members_elements_and_counts_are_those_of_that_program_and_time(world: World) -> None:
    began = _watching(world)
    world.session("operate", "thief").read(SubjectRef("ana"), ["email"])
    world.session("operate", "other").read(SubjectRef("ben"), ["email"])
    world.clock.advance(2 * HOUR)
    world.session("operate", "thief").read(SubjectRef("eve"), ["email"])
    scope = world.gate.ledger.breach("thief", began, began + HOUR)
    assert scope.members == ("ana",)
    assert (scope.lines, scope.elements, scope.purposes) == (1, {"email": 1}, {"operate": 1})
    assert scope.first_at == began
    assert world.gate.ledger.breach("thief", began, began + 3 * HOUR).members == ("ana", "eve")
    assert scope.notify_by == world.clock.now() + dt.timedelta(hours=72)
    assert "article 33" in scope.sentence


def test_a_scan_touched_everybody_that_it_covered(world: World) -> None:
    began = _watching(world)
    world.session("recommend_use", "thief").query(STARTS)
    assert world.gate.ledger.breach("thief", began, began + HOUR).members == ("ana", "ben", "eve")


def test_refusals_touch_nobody_and_the_erased_are_only_counted(world: World) -> None:
    began = _watching(world)
    world.session("operate", "thief").read(SubjectRef("ana"), ["email"])
    with pytest.raises(Refused):
        world.session("recommend_use", "thief").read(SubjectRef("ben"), ["email"])
    world.gate.forget("ana")
    scope = world.gate.ledger.breach("thief", began, began + HOUR)
    assert (scope.members, scope.erased_lines, scope.refused) == ((), 1, 1)


def test_a_name_that_nobody_has_is_said(world: World) -> None:
    began = _watching(world)
    with pytest.raises(NotFound, match="plainview key list"):
        world.gate.ledger.breach("nobody", began, began + HOUR)
