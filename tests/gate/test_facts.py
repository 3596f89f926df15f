"""Facts that decisions depend on: a profile's choices over its account's, and what other processes changed."""

from __future__ import annotations

import datetime as dt
import random
from pathlib import Path

from plainview.base.clock import ManualClock
from plainview.gate.decide import Facts
from plainview.gate.facts import FactsBook
from plainview.gate.people import People
from plainview.store.engine import Engine
from plainview.store.engines.embedded import open_embedded
from plainview.store.engines.memory import open_memory
from plainview.store.values import AdmittedRecord, Choice, SubjectKey, SubjectKind
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
    facts.forget("ana", None)
    assert facts.of("ana").country == "DE"


def test_a_forgetting_here_costs_a_look_at_that_member_alone_and_hides_nothing_of_others() -> None:
    clock = ManualClock(START)
    engine = open_memory(small_catalogue, clock)
    facts = FactsBook(engine, clock, lambda: "DE")
    facts.put_choices([choice("audience", allowed=False), choice("audience", allowed=False, profile_id="kids")])
    engine.subjects.number((SubjectKey(SubjectKind.ACCOUNT, "ana"), SubjectKey(SubjectKind.PROFILE, "ana", "kids")))
    facts.refresh(now=True)
    known = facts.generation
    kids = [held.subject_no for held in engine.subjects.of_member("ana") if held.profile_id]
    facts.forget("ana", engine.forget(kids, START))
    assert facts.said("ana", "audience", "kids") is None
    assert facts.said("ana", "audience") is False
    facts.refresh(now=True)
    assert facts.changed_since(known)[1] == frozenset({"ana"})
    elsewhere = Choice("ben", "", "audience", False, START, "v1", "page")
    engine.choices.put(elsewhere)
    account = [held.subject_no for held in engine.subjects.of_member("ana")]
    facts.forget("ana", engine.forget(account, START))
    assert facts.of("ana").choice("audience") is None
    facts.refresh(now=True)
    assert facts.of("ben").choice("audience") is False


def allows(facts: Facts) -> bool:
    """Allow whoever lives in Brazil and did not say no."""
    return facts.country == "BR" and facts.choice("audience") is not False


def change_something(chance: random.Random, engine: Engine, at_us: int) -> None:
    """Let one of twenty members choose, move, come, link a device or be forgotten."""
    member_id, device = f"m{chance.randrange(20)}", f"d{chance.randrange(20)}"
    own = SubjectKey(SubjectKind.ACCOUNT, member_id)
    match chance.randrange(5):
        case 0:
            engine.choices.put(Choice(member_id, "", "audience", chance.random() < 0.5, START, "v1", "page"))
        case 1:
            land = chance.choice(["BR", "DE"])
            engine.records.put([AdmittedRecord(own, "country", "country", land, False, False, at_us, at_us, "traits")])
        case 2:
            profile = SubjectKey(SubjectKind.PROFILE, member_id, "kids")
            engine.subjects.number((own, profile, SubjectKey(SubjectKind.ANONYMOUS, anonymous_id=device)))
        case 3:
            engine.subjects.link(device, member_id)
        case _ if chance.random() < 0.3:
            engine.forget([subject.subject_no for subject in engine.subjects.of_member(member_id)], START)


def test_what_follows_changes_step_by_step_equals_what_is_loaded_anew(tmp_path: Path) -> None:
    clock = ManualClock(START)
    serving = open_embedded(tmp_path, bytes(32), small_catalogue, clock, owns_intake=True)
    working = open_embedded(tmp_path, bytes(32), small_catalogue, clock, owns_intake=False)
    facts = FactsBook(working, clock, lambda: "DE")
    people = People(working, facts)
    chance = random.Random(7)  # noqa: S311 - the same steps each time
    for step in range(300):
        change_something(chance, serving, step)
        if chance.random() < 0.5:
            continue
        facts.refresh(now=True)
        people.follow()
        fresh_facts = FactsBook(serving, clock, lambda: "DE")
        fresh_facts.refresh(now=True)
        fresh = People(serving, fresh_facts)
        fresh.follow()
        assert people.all() == fresh.all() == serving.subjects.every()
        assert people.bitmap("audience", allows) == fresh.bitmap("audience", allows)
    working.close()
    serving.close()


def test_one_members_change_costs_a_look_at_her_alone() -> None:
    clock = ManualClock(START)
    engine = open_memory(small_catalogue, clock)
    engine.subjects.number(SubjectKey(SubjectKind.ACCOUNT, f"m{number}") for number in range(1000))
    facts = FactsBook(engine, clock, lambda: "BR")
    facts.refresh(now=True)
    people = People(engine, facts)
    people.follow()
    before = people.bitmap("audience", allows)
    assert people.decisions == 1000
    facts.put_choices([Choice("m7", "", "audience", False, START, "v1", "page")])
    engine.subjects.number((SubjectKey(SubjectKind.ACCOUNT, "new"),))
    people.follow()
    after = people.bitmap("audience", allows)
    assert people.decisions == 1002
    assert (before.allows(8), after.allows(8), after.allows(1001)) == (True, False, True)


def test_facts_of_countless_made_up_ids_do_not_pile_up() -> None:
    clock = ManualClock(START)
    facts = FactsBook(open_memory(small_catalogue, clock), clock, lambda: "DE")
    for number in range(200_100):
        facts.of(f"made-up-{number}")
    assert facts.remembered <= 200_000
