"""One batch on its way through the gate: each event decided, minimised, and refused or lined up for the store."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from concurrent.futures import Future
from typing import Protocol

from plainview.base.clock import to_micros
from plainview.catalogue.model import Scope
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass, Result, Stripped
from plainview.gate.decide import Facts, Reason
from plainview.gate.event_ids import why_unfit
from plainview.gate.facts import FactsBook
from plainview.gate.marks import HIDDEN
from plainview.gate.minimise import minimise, not_kept
from plainview.gate.plan import EventPlan, Planner, TraitPlan, WrongValue
from plainview.gate.subjects import MAIN_PROFILE
from plainview.store.engine import Engine
from plainview.store.findable import CHILD, COUNTRY, KIDS
from plainview.store.values import AdmittedEvent, AdmittedRecord, AppendOutcome, SubjectKey, SubjectKind

WINDOW_DAYS = 120
MOST_PROPERTIES = 1000
"""Properties and traits that one event may have; a body within its limit may still hold a million."""
_DAY_US = 86_400_000_000
_EARLIEST_US = to_micros(dt.datetime(1990, 1, 1, tzinfo=dt.UTC))
_STORED = Result.STORED
_KEPT = AppendOutcome.STORED
_ACCOUNT, _PROFILE, _ANONYMOUS = SubjectKind.ACCOUNT, SubjectKind.PROFILE, SubjectKind.ANONYMOUS
_OUTCOMES = {
    AppendOutcome.STORED: Result.STORED,
    AppendOutcome.DUPLICATE: Result.DUPLICATE,
    AppendOutcome.QUARANTINED: Result.QUARANTINED,
}
_TYPES: Mapping[type, str] = {
    str: "text", int: "number", float: "number", bool: "boolean", list: "list", dict: "object", type(None): "null",
}  # fmt: skip


class Surroundings(Protocol):
    """What a batch needs of the intake it is on."""

    engine: Engine
    facts: FactsBook

    def erased_before(self, event: CanonicalEvent, profile_id: str) -> int | None:
        """Return the moment (microseconds) before which what is dated of a member or profile is refused, if any."""
        ...


class Batch:
    """One batch on its way through: results so far, and what goes to the store."""

    def __init__(self, intake: Surroundings, connection: Connection, planner: Planner, received_us: int) -> None:
        self._intake = intake
        self._connection = connection
        self._planner = planner
        self._received_us = received_us
        self._digest = intake.engine.digest
        # What is lined up stands as stored already; `_places` says where, and `_quarantined` why some are set apart.
        self._results: list[AdmitResult] = []
        self._places: list[int] = []
        self._quarantined: dict[int, str] = {}
        self._admitted: list[AdmittedEvent] = []
        self._links: list[tuple[str, str]] = []
        # Facts stand beside their plan so that they live, and keep their identity, as long as the batch.
        self._plans: dict[tuple[str, int, tuple[str, ...]], tuple[Facts, EventPlan]] = {}
        self._oldest_us = -(2**62) if connection.history else received_us - WINDOW_DAYS * _DAY_US
        self.counts: Counter[tuple[str, str, str]] = Counter()

    def take(self, event: CanonicalEvent) -> None:
        """Decide on one event: refuse it with its reason, or line it up for the store."""
        why = self._why_refused(event)
        if why is not None:
            self._refuse(event, why)
            return
        facts = self._facts_of(event)
        if facts.marks and HIDDEN in facts.marks:
            self._refuse(event, Reason.ERASURE_PENDING.value)
            return
        plan = self._plan_of(event, facts)
        if plan.of_profile and not event.profile_id and self._is_erased(event, MAIN_PROFILE):
            self._refuse(event, "erased")
            return
        if not plan.declared and not event.traits:
            self._refuse(event, "undeclared_event")
            return
        traits = self._traits_of(event, facts) if event.traits else None
        self._line_up(event, plan, traits)

    def _facts_of(self, event: CanonicalEvent) -> Facts:
        """Return the facts of whom an event is about: of the main profile where it names none and is of a profile."""
        profile_id = event.profile_id
        if not profile_id and event.member_id and self._planner.is_of_profile(event.event):
            profile_id = MAIN_PROFILE
        return self._intake.facts.of(event.member_id, profile_id)

    def _traits_of(self, event: CanonicalEvent, facts: Facts) -> TraitPlan:
        return self._planner.for_traits(self._connection.key_class, facts, event.narrowed)

    def _plan_of(self, event: CanonicalEvent, facts: Facts) -> EventPlan:
        """Return the event's plan; within a batch it is found by the facts' identity, which costs no comparison."""
        key = (event.event, id(facts), event.narrowed)
        found = self._plans.get(key)
        if found is None:
            plan = self._planner.for_event(event.event, self._connection.key_class, facts, event.narrowed)
            found = self._plans[key] = (facts, plan)
        return found[1]

    def _line_up(self, event: CanonicalEvent, plan: EventPlan, traits: TraitPlan | None) -> None:
        stripped: list[Stripped] = []
        occurred_us, too_far = self._received_us, None
        if event.occurred_at is not None:
            occurred_us = to_micros(event.occurred_at)
            too_far = self._why_quarantined(occurred_us)
            if too_far is None and occurred_us < self._oldest_us:
                self._results.append(AdmitResult(event.id, Result.TOO_OLD, "too_old"))
                return
        if traits is not None and self._learn(event, traits):
            facts = self._facts_of(event)
            plan, traits = self._plan_of(event, facts), self._traits_of(event, facts)
        streams = minimise(event.properties, plan, stripped)
        records = self._records(event, traits, occurred_us, stripped) if traits is not None else ()
        if stripped:
            self._count(event, stripped)
        if not streams and not records:
            self._refuse(event, stripped[0].why if stripped else "nothing_declared", tuple(stripped))
            return
        if too_far:
            self._quarantined[len(self._results)] = too_far
        self._places.append(len(self._results))
        self._results.append(AdmitResult(event.id, _STORED, "", tuple(stripped)))
        self._admitted.append(
            AdmittedEvent(
                self._digest(self._connection.name, event.id),
                _subject_of(event, plan),
                event.event,
                occurred_us,
                self._received_us,
                streams,
                () if too_far else records,
                _written(event.narrowed),
                too_far,
                self._connection.history,
            )
        )
        if event.anonymous_id and event.member_id and event.traits and not too_far:
            self._links.append((event.anonymous_id, event.member_id))

    def send(self) -> Future[list[AdmitResult]]:
        """Hand what was lined up to the store; resolve when it is durable."""
        answer: Future[list[AdmitResult]] = Future()
        if not self._admitted:
            answer.set_result(self._results)
            return answer
        self._intake.engine.events.append(self._admitted).add_done_callback(lambda done: self._settle(done, answer))
        return answer

    def _settle(self, done: Future[list[AppendOutcome]], answer: Future[list[AdmitResult]]) -> None:
        try:
            outcomes = done.result()
            if self._connection.key_class is KeyClass.SERVICE:
                for anonymous_id, member_id in self._links:
                    self._intake.engine.subjects.link(anonymous_id, member_id)
        except BaseException as error:  # noqa: BLE001 - whatever went wrong in the store is the caller's answer
            answer.set_exception(error)
            return
        if outcomes.count(_KEPT) < len(outcomes):
            for place, outcome in zip(self._places, outcomes, strict=True):
                result = _OUTCOMES[outcome]
                why = self._quarantined.get(place, "") if result is Result.QUARANTINED else ""
                self._results[place] = self._results[place]._replace(result=result, why=why)
        answer.set_result(self._results)

    def _count(self, event: CanonicalEvent, stripped: list[Stripped]) -> None:
        """Count what was stripped by name and type of its value; the value itself goes nowhere."""
        for name, why in stripped:
            value = event.properties[name] if name in event.properties else event.traits.get(name)
            self.counts[event.event, f"{name}: {_TYPES.get(type(value), 'other')}", why] += 1

    def _refuse(self, event: CanonicalEvent, why: str, stripped: tuple[Stripped, ...] = ()) -> None:
        if not stripped:
            self.counts[event.event, "", why] += 1
        self._results.append(AdmitResult(event.id, Result.REFUSED, why, stripped))

    def _why_refused(self, event: CanonicalEvent) -> str | None:
        why = why_unfit(event)
        if why is None and len(event.properties) + len(event.traits) > MOST_PROPERTIES:
            why = "too_many"
        if why is None and self._is_erased(event, event.profile_id):
            why = "erased"
        return why

    def _is_erased(self, event: CanonicalEvent, profile_id: str) -> bool:
        """Return whether an event is dated before whom it is about was erased."""
        before_us = self._intake.erased_before(event, profile_id)
        return before_us is not None and self._occurred_us(event) <= before_us

    def _occurred_us(self, event: CanonicalEvent) -> int:
        return self._received_us if event.occurred_at is None else to_micros(event.occurred_at)

    def _why_quarantined(self, occurred_us: int) -> str | None:
        if occurred_us > self._received_us + _DAY_US:
            return "future_time"
        return "absurd_time" if occurred_us < _EARLIEST_US else None

    def _learn(self, event: CanonicalEvent, traits: TraitPlan) -> bool:
        """Let a country, or that a profile is a child's, count for the rest of this very event; return whether any."""
        country = self._given(event, traits, COUNTRY, COUNTRY)
        child = self._given(event, traits, CHILD, KIDS)
        if isinstance(country, str):
            self._intake.facts.learn_country(event.member_id, country)
        if isinstance(child, bool):
            self._intake.facts.learn_child(event.member_id, event.profile_id or MAIN_PROFILE, child=child)
        return country is not None or child is not None

    def _given(self, event: CanonicalEvent, traits: TraitPlan, element: str, trait: str) -> object:
        """Return what an event says in a trait of an element, None where it does not or it is not kept."""
        slot = traits.slots.get(trait)
        if slot is None or slot.element.id != element or trait not in event.traits:
            return None
        try:
            return slot.check(event.traits[trait])
        except WrongValue:
            return None

    def _records(
        self, event: CanonicalEvent, plan: TraitPlan, occurred_us: int, stripped: list[Stripped]
    ) -> tuple[AdmittedRecord, ...]:
        records: list[AdmittedRecord] = []
        for name, value in event.traits.items():
            slot = plan.slots.get(name)
            if slot is None:
                stripped.append(not_kept(name, plan.denied))
                continue
            try:
                checked = slot.check(value)
            except WrongValue as wrong:
                stripped.append(Stripped(name, wrong.why))
                if wrong.instead is None:
                    continue
                checked = wrong.instead
            element = slot.element
            if element.scope is Scope.PROFILE and not event.profile_id and self._is_erased(event, MAIN_PROFILE):
                stripped.append(Stripped(name, "erased"))
                continue
            records.append(
                AdmittedRecord(
                    _owner(event, element.scope),
                    element.id,
                    name,
                    checked,  # type: ignore[arg-type]  # a check returns what a record field may hold
                    element.identifying,
                    element.findable,
                    occurred_us,
                    self._received_us,
                    event.path or self._connection.name,
                    _written(event.narrowed),
                )
            )
        return tuple(records)


def _written(narrowed: tuple[str, ...]) -> str | None:
    return "," + ",".join(narrowed) + "," if narrowed else None


def _subject_of(event: CanonicalEvent, plan: EventPlan) -> SubjectKey:
    if not event.member_id:
        return SubjectKey(_ANONYMOUS, "", "", event.anonymous_id)
    if event.profile_id or plan.of_profile:
        return SubjectKey(_PROFILE, event.member_id, event.profile_id or MAIN_PROFILE)
    return SubjectKey(_ACCOUNT, event.member_id)


def _owner(event: CanonicalEvent, scope: Scope) -> SubjectKey:
    if scope is Scope.PROFILE:
        return SubjectKey(_PROFILE, event.member_id, event.profile_id or MAIN_PROFILE)
    return SubjectKey(_ACCOUNT, event.member_id)
