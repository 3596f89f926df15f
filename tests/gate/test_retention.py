"""Retention: what the catalogue declares decides when a purpose stops seeing a value, and when it is gone for all."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from plainview.base.clock import to_micros
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue, Element
from plainview.gate.retention import QUARANTINE_DAYS, REMOVED_WAITS, Retention, expiry_of, last_day
from plainview.gate.subjects import SubjectRef
from plainview.store.rows import QUARANTINE
from plainview.store.values import LedgerKind
from tests.gate.conftest import World

NOW = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)


@pytest.fixture
def refitted() -> list[str]:
    """Give the list of times that uses were told to work things out anew."""
    return []


@pytest.fixture
def retention(world: World, refitted: list[str]) -> Retention:
    """Give the retention of the gate's store."""
    engine = world.gate._engine  # noqa: SLF001 - what is deleted is deleted below the gate
    return Retention(engine, world.clock, world.catalogue, lambda: refitted.append("again"))


def with_days(catalogue: Catalogue, name: str, **days: int) -> Catalogue:
    """Return the catalogue in which an element is declared for these purposes, for so many days each."""
    held = catalogue.elements[name]
    first = next(iter(held.uses.values()))
    uses = {purpose: replace(held.uses.get(purpose, first), kept_days=kept) for purpose, kept in days.items()}
    changed = replace(held, uses=uses)
    return replace(catalogue, elements={**catalogue.elements, name: changed}, version=f"{name} {days}")


def watched(world: World, purpose: str = "recommend_use") -> list[object]:
    """Return the titles that a purpose sees of Ana."""
    table = world.session(purpose).read(SubjectRef("ana"), ("titles_viewed",)).streams["viewing"]
    titles: list[object] = table.column("title_id").to_pylist()
    return titles


def naive_days(catalogue: Catalogue, element: Element) -> int:
    """Return the days of an element, worked out the plain way."""
    days = 0
    for use in element.uses.values():
        if use.kept_days > days:
            days = use.kept_days
    family = catalogue.families[element.family].kept_days
    return family if days == 0 or days > family else days


def test_every_cell_of_the_packaged_catalogue_goes_when_its_last_purpose_ends() -> None:
    catalogue = load_catalogue()
    expiry = expiry_of(catalogue, NOW)
    midnight = NOW.replace(hour=0)
    for element in catalogue.elements.values():
        limit = to_micros(midnight - dt.timedelta(days=naive_days(catalogue, element)))
        if element.is_record:
            assert expiry.records[element.id] == limit
        for event in catalogue.events_of(element) if element.columns else ():
            rules = expiry.families[element.family]
            assert rules.rows[event] <= limit, "a row outlasts each of its values"
            assert all(rules.values[column][event] == limit for column in element.columns)
    for family, rules in expiry.families.items():
        longest = {
            event: max(
                naive_days(catalogue, element)
                for element in catalogue.elements.values()
                if element.family == family and element.columns and event in catalogue.events_of(element)
            )
            for event in rules.rows
        }
        assert rules.rows == {event: to_micros(midnight - dt.timedelta(days=days)) for event, days in longest.items()}
    assert expiry.families[QUARANTINE].other_rows_us == to_micros(midnight - dt.timedelta(days=QUARANTINE_DAYS))


def test_that_the_law_lets_her_see_what_is_held_prolongs_nothing() -> None:
    catalogue = with_days(load_catalogue(), "searches", recommend_use=30)
    held = last_day(catalogue, catalogue.elements["searches"])
    assert (held.days, dict(held.by_purpose), held.bounded_by_family) == (30, {"recommend_use": 30}, False)
    longer = with_days(catalogue, "searches", recommend_use=99_999)
    held = last_day(longer, longer.elements["searches"])
    assert (held.days, held.bounded_by_family) == (longer.families[held.family].kept_days, True)


def test_a_purpose_stops_seeing_a_value_before_the_last_one_does_and_then_it_is_gone(
    world: World, retention: Retention, refitted: list[str]
) -> None:
    world.catalogue.replace(with_days(world.catalogue(), "titles_viewed", recommend_use=10, audience=20))
    world.member("ana")
    world.watch("ana", "f1", "e1")
    world.clock.advance(11 * DAY)
    assert (watched(world), watched(world, "audience"), watched(world, "rights")) == ([], ["f1"], ["f1"])
    assert retention.run().losses == ()
    assert (watched(world, "rights"), refitted) == (["f1"], [])

    world.clock.advance(10 * DAY)
    assert (watched(world, "audience"), watched(world, "rights")) == ([], ["f1"])
    run = retention.run()
    assert [(loss.element, loss.count) for loss in run.losses if loss.element == "titles_viewed"] == [
        ("titles_viewed", 1)
    ]
    assert watched(world, "rights") == []
    assert refitted == ["again"]
    lines = [line for line in world.gate.ledger.newest(limit=50) if line.kind is LedgerKind.EXPIRE]
    told = {line.elements: (line.count, line.details["before"]) for line in lines}
    assert told["titles_viewed",] == (1, "2026-03-02T00:00:00+00:00")
    assert all(line.subject_no is None for line in lines)
    assert retention.last() == run


def test_it_runs_once_a_day_and_twice_is_as_once(world: World, retention: Retention) -> None:
    world.member("ana")
    assert retention.run_due() is not None
    assert retention.run_due() is None
    world.clock.advance(DAY)
    assert retention.run_due() is not None
    world.watch("ana", "f1", "e1")
    world.clock.advance(9000 * DAY)
    assert retention.run().losses != ()
    assert retention.run().losses == ()


def test_after_a_run_that_was_cut_short_the_uses_are_refitted_though_nothing_more_is_past_its_day(
    world: World, refitted: list[str]
) -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    engine = world.gate._engine  # noqa: SLF001 - what is deleted is deleted below the gate
    world.member("ana")
    world.watch("ana", "f1", "e1")
    world.clock.advance(9000 * DAY)
    with pytest.raises(KeyboardInterrupt):
        Retention(engine, world.clock, world.catalogue, stop).run()
    again = Retention(engine, world.clock, world.catalogue, lambda: refitted.append("again"))
    assert again.run_due() is not None
    assert refitted == ["again"]
    assert again.run().losses == ()
    assert refitted == ["again"]


def test_what_is_no_longer_declared_waits_a_day_and_is_then_deleted(world: World, retention: Retention) -> None:
    world.member("ana")
    world.watch("ana", "f1", "e1")
    retention.run()
    declared = world.catalogue()
    without = {name: held for name, held in declared.elements.items() if name not in {"titles_viewed", "email"}}
    world.catalogue.replace(replace(declared, elements=without, version="without"))
    retention.run()
    assert {name: at - world.clock.now() for name, at in retention.removed().items()} == {
        "titles_viewed": REMOVED_WAITS,
        **({"email": REMOVED_WAITS} if "email" in declared.elements else {}),
    }
    world.clock.advance(DAY / 2)
    world.catalogue.replace(replace(declared, version="back"))
    retention.run()
    assert (watched(world, "rights"), retention.removed()) == (["f1"], {})

    world.catalogue.replace(replace(declared, elements=without, version="without again"))
    retention.run()
    world.clock.advance(DAY)
    assert "titles_viewed" in {loss.element for loss in retention.run().losses}
    world.catalogue.replace(replace(declared, version="back again"))
    assert watched(world, "rights") == []
