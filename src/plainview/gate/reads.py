"""Reads of one member: decide per element and subject, then read under a grant; nothing leaves before its line."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from typing import TypeAlias

import pyarrow as pa

from plainview.base.clock import Clock
from plainview.base.errors import Refused
from plainview.catalogue.model import Catalogue, Element
from plainview.gate.coarsen import coarsen
from plainview.gate.decide import Allowed, Decision, Denied, Facts, Reason, Sending, decide
from plainview.gate.facts import FactsBook
from plainview.gate.grants import Grants
from plainview.gate.reading import HeldValue, Portion, Reading
from plainview.gate.subjects import SubjectRef, concerned, own_subjects
from plainview.gate.visibility import Visibility
from plainview.store.engine import Engine
from plainview.store.grant import Grant
from plainview.store.values import LedgerKind, LedgerLine, RecordField, RecordValue, Subject

SendingOf: TypeAlias = Callable[[Subject], Sending]
"""What is to be known of a sending, for each of a member's subjects: profiles may have consents of their own."""


@dataclass(slots=True)
class Decided:
    """What may be read: element -> allowed subject numbers, element -> how; and what was denied.

    `withheld` is of elements whose every value came with a consent snapshot that keeps it from the purpose.
    """

    subjects: dict[str, frozenset[int]] = field(default_factory=dict)
    allowed: dict[str, Allowed] = field(default_factory=dict)
    denied: dict[str, Denied] = field(default_factory=dict)
    withheld: dict[str, Denied] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Reads:
    """Reads for one purpose and program."""

    engine: Engine
    facts: FactsBook
    grants: Grants
    visibility: Visibility
    clock: Clock

    def read(
        self,
        line: LedgerLine,
        catalogue: Catalogue,
        ref: SubjectRef,
        portion: Portion | None = None,
        *,
        sending: SendingOf | None = None,
    ) -> Reading:
        """Return what `line.purpose` may see of `line.elements`; raises Refused when that is nothing at all.

        With `sending` only of those subjects of whom it may also be given to the recipient.
        """
        members = self.engine.subjects.of_member(ref.member_id)
        return self._read(line, catalogue, members, own_subjects(members, ref), portion=portion, sending=sending)

    def read_profiles(
        self, line: LedgerLine, catalogue: Catalogue, member_id: str, profile_ids: Sequence[str]
    ) -> dict[str, Reading]:
        """Return profile -> what `read` of it would return, from one read under one line.

        Raises Refused when nothing of any of them may be seen; of one that nothing may be seen of, nothing is in it.
        """
        members = self.engine.subjects.of_member(member_id)
        numbers = {
            name: frozenset(subject.subject_no for subject in own_subjects(members, SubjectRef(member_id, name)))
            for name in profile_ids
        }
        wanted = frozenset[int]().union(*numbers.values())
        own = [subject for subject in members if subject.subject_no in wanted]
        whole = self._read(line, catalogue, members, own)
        return {name: whole.of_profile(name, numbers[name]) for name in profile_ids}

    def _read(
        self,
        line: LedgerLine,
        catalogue: Catalogue,
        members: Sequence[Subject],
        own: Sequence[Subject],
        *,
        portion: Portion | None = None,
        sending: SendingOf | None = None,
    ) -> Reading:
        """Return what may be seen of `own`, which are some of a member's subjects."""
        elements = self.declared(line, catalogue)
        if not own:
            return Reading()
        decided = self.decide(catalogue, line.purpose, elements, own, sending=sending)
        account_no = members[0].subject_no
        if decided.denied:
            self._record_denied(line, decided.denied, account_no)
        if not decided.subjects and decided.denied:
            raise _refusal(line, next(iter(decided.denied.values())).reason)
        if not decided.subjects:
            return Reading()
        return self._under_grant(line, catalogue, decided, members, portion)

    def find(self, line: LedgerLine, catalogue: Catalogue, value: str) -> SubjectRef | None:
        """Return the member that holds `value` of the line's one element, if the purpose may see it; else None."""
        self.declared(line, catalogue)
        found = self.engine.records.find(self.grants.look_up(line), line.elements[0], value)
        for subject_no in found:
            subject = self.engine.subjects.get(subject_no)
            if subject is None:
                continue
            facts = self.facts.of(subject.member_id, subject.profile_id)
            if isinstance(decide(catalogue, line.purpose, line.elements[0], facts), Allowed):
                _, written = self.grants.for_subjects(line, frozenset({subject_no}), shown_on=subject_no)
                written.result()
                return SubjectRef(subject.member_id, subject.profile_id or None)
        return None

    def note_shown(self, line: LedgerLine, catalogue: Catalogue, refs: Sequence[SubjectRef]) -> tuple[SubjectRef, ...]:
        """Write a line for each of whom `line.elements` may be seen, and return these once all lines are durable."""
        elements = self.declared(line, catalogue)
        shown, written = [], []
        for ref in refs:
            members = self.engine.subjects.of_member(ref.member_id)
            if not members:
                continue
            decided = self.decide(catalogue, line.purpose, elements, own_subjects(members, ref))
            if decided.denied:
                self._record_denied(line, decided.denied, members[0].subject_no)
                continue
            numbers = frozenset[int]().union(*decided.subjects.values())
            written.append(self.grants.for_subjects(line, numbers, shown_on=members[0].subject_no)[1])
            shown.append(ref)
        for future in written:
            future.result()
        return tuple(shown)

    def refuse(self, line: LedgerLine, reason: Reason, subject_no: int | None = None) -> Refused:
        """Write a refusal to the ledger and return the error to raise."""
        self._refusal_line(line, reason, subject_no).result()
        return _refusal(line, reason)

    def declared(self, line: LedgerLine, catalogue: Catalogue) -> list[Element]:
        """Return the elements of a line; raises Refused where one is not declared for its purpose."""
        elements = []
        for name in line.elements:
            decision = decide(catalogue, line.purpose, name, self.facts.of("", ""))
            if isinstance(decision, Denied) and decision.reason in _UNDECLARED:
                raise self.refuse(line, decision.reason)
            elements.append(catalogue.elements[name])
        return elements

    def decide(
        self,
        catalogue: Catalogue,
        purpose: str,
        elements: Sequence[Element],
        subjects: Sequence[Subject],
        *,
        sending: SendingOf | None = None,
    ) -> Decided:
        """Return what a purpose may see of each element, of those subjects that the element concerns."""
        decided = Decided()
        known = {
            subject.subject_no: (
                self.facts.of(subject.member_id, subject.profile_id),
                sending(subject) if sending else None,
            )
            for subject in subjects
        }
        for element in elements:
            numbers = []
            # Most profiles are as the account is: what depends on the same is decided once.
            made: dict[tuple[Facts, Sending | None], Decision] = {}
            for subject in concerned(element, subjects):
                depends_on = known[subject.subject_no]
                if depends_on not in made:
                    made[depends_on] = decide(catalogue, purpose, element.id, *depends_on)
                match made[depends_on]:
                    case Allowed() as allowed:
                        numbers.append(subject.subject_no)
                        decided.allowed[element.id] = allowed
                    case Denied() as denied:
                        decided.denied[element.id] = denied
            if numbers:
                decided.subjects[element.id] = frozenset(numbers)
                decided.denied.pop(element.id, None)
        return decided

    def _under_grant(
        self,
        line: LedgerLine,
        catalogue: Catalogue,
        decided: Decided,
        members: Sequence[Subject],
        portion: Portion | None,
    ) -> Reading:
        account_no = members[0].subject_no
        granted = replace(line, elements=tuple(sorted(decided.subjects)))
        numbers = frozenset[int]().union(*decided.subjects.values())
        grant, written = self.grants.for_subjects(granted, numbers, shown_on=account_no)
        values = self._values(grant, catalogue, decided, members) if portion is None else ()
        streams = self._streams(grant, catalogue, decided, portion)
        written.result()
        if decided.withheld:
            self._record_denied(line, decided.withheld, account_no)
            if decided.withheld.keys() >= decided.subjects.keys():
                raise _refusal(line, Reason.NARROWED)
        return Reading(values, streams, {**decided.denied, **decided.withheld})

    def _values(
        self, grant: Grant, catalogue: Catalogue, decided: Decided, members: Sequence[Subject]
    ) -> tuple[HeldValue, ...]:
        wanted = [name for name in decided.subjects if catalogue.elements[name].is_record]
        if not wanted:
            return ()
        numbers = sorted(frozenset[int]().union(*(decided.subjects[name] for name in wanted)))
        profiles = {subject.subject_no: subject.profile_id for subject in members}
        now = self.clock.now()
        held = []
        for record in self.engine.records.read(grant, numbers, wanted):
            allowed = decided.allowed[record.element]
            if record.subject_no not in decided.subjects[record.element]:
                continue
            if record.received_at < now - dt.timedelta(days=allowed.kept_days):
                continue
            if record.withheld:
                decided.withheld[record.element] = Denied(Reason.NARROWED)
                continue
            value = coarsen(record.value, allowed.precision, lambda text: self._digest(grant.purpose, text))
            held.append(_held(record, profiles[record.subject_no], value))
        for shown in held:
            decided.withheld.pop(shown.element, None)
        return tuple(held)

    def _digest(self, purpose: str, text: str) -> str:
        return self.engine.digest(f"purpose {purpose}", text).hex()

    def _streams(
        self, grant: Grant, catalogue: Catalogue, decided: Decided, portion: Portion | None
    ) -> Mapping[str, pa.Table]:
        wanted = [catalogue.elements[name] for name in decided.subjects if not catalogue.elements[name].is_record]
        views = self.visibility.for_subjects(grant.purpose, wanted, decided.subjects, portion=portion)
        if not views:
            return {}
        numbers = sorted(frozenset[int]().union(*(decided.subjects[element.id] for element in wanted)))
        return self.engine.events.read(grant, numbers, views)

    def _record_denied(self, line: LedgerLine, denied: Mapping[str, Denied], account_no: int) -> None:
        by_reason: dict[Reason, list[str]] = {}
        for name, decision in denied.items():
            by_reason.setdefault(decision.reason, []).append(name)
        lines = [(replace(line, elements=tuple(sorted(names))), reason) for reason, names in by_reason.items()]
        written: list[Future[None]] = [self._refusal_line(made, reason, account_no) for made, reason in lines]
        for future in written:
            future.result()

    def _refusal_line(self, line: LedgerLine, reason: Reason, subject_no: int | None) -> Future[None]:
        refused = replace(line, kind=LedgerKind.REFUSAL, reason=reason.value, subject_no=subject_no)
        return self.grants.record(refused, once=True)


_UNDECLARED = frozenset({Reason.UNDECLARED_ELEMENT, Reason.UNDECLARED_PURPOSE, Reason.NOT_DECLARED_FOR_PURPOSE})


def _refusal(line: LedgerLine, reason: Reason) -> Refused:
    names = ", ".join(line.elements)
    return Refused(
        f"purpose {line.purpose!r} may not see {names}: {reason.value}; what it may see stands in the catalogue",
        purpose=line.purpose,
        reason=reason.value,
        elements=line.elements,
    )


def _held(record: RecordValue, profile_id: str, value: RecordField) -> HeldValue:
    return HeldValue(
        record.element,
        record.field,
        value,
        profile_id,
        record.occurred_at,
        record.received_at,
        record.path,
    )
