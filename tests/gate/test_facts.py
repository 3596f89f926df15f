"""Facts that decisions depend on: a profile's choices over its account's, and what other processes changed."""

from __future__ import annotations

import datetime as dt

from plainview.base.clock import ManualClock
from plainview.gate.facts import FactsBook
from plainview.store.engines.memory import open_memory
from plainview.store.values import Choice
from tests.gate.small_catalogue import small_catalogue

START = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)


def choice(purpose: str, *, allowed: bool, profile_id: str = "") -> Choice:
    """Return a decision of ana's."""
    return Choice("ana", profile_id, purpose, allowed, START, "v1", "page")


def test_a_profiles_choice_stands_over_its_accounts() -> None:
    clock = ManualClock(START)
    facts = FactsBook(open_memory(small_catalogue, clock), clock, lambda: None)
    facts.put_choices([choice("audience", allowed=True)])
    facts.put_choices([choice("audience", allowed=False, profile_id="kids")])
    assert facts.of("ana").choice("audience") is True
    assert facts.of("ana", "adult").choice("audience") is True
    assert facts.of("ana", "kids").choice("audience") is False


def test_what_another_process_changed_counts_within_a_quarter_second() -> None:
    clock = ManualClock(START)
    engine = open_memory(small_catalogue, clock)
    facts = FactsBook(engine, clock, lambda: "DE")
    facts.refresh()
    assert facts.of("ana").choice("audience") is None
    engine.choices.put(choice("audience", allowed=False))
    clock.advance(dt.timedelta(seconds=0.26))
    facts.refresh()
    assert facts.of("ana").choice("audience") is False


def test_a_country_of_its_own_stands_over_the_default() -> None:
    clock = ManualClock(START)
    facts = FactsBook(open_memory(small_catalogue, clock), clock, lambda: "DE")
    assert facts.of("ana").country == "DE"
    facts.learn_country("ana", "BR")
    assert facts.of("ana").country == "BR"
    facts.forget("ana")
    assert facts.of("ana").country == "DE"
