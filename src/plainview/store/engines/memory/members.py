"""Subjects, records and choices of the memory engine, in plain dicts."""

from __future__ import annotations

import threading
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from plainview.base.clock import Clock, from_micros
from plainview.store.erased import Erasure
from plainview.store.findable import CHILD, is_country, is_fact, only_granted, tokens
from plainview.store.grant import Grant
from plainview.store.values import (
    AdmittedRecord,
    Choice,
    FactChanges,
    RecordValue,
    Subject,
    SubjectKey,
    SubjectKind,
    is_narrowed,
)
from plainview.store.views import Bitmap

_Wanted: TypeAlias = Callable[[int, str], bool]


@dataclass
class Shared:
    """What the parts of one memory engine share: its lock, its clock, and the version of all choices."""

    clock: Clock
    lock: threading.RLock = field(default_factory=threading.RLock)
    choices_version: int = 0
    retired: frozenset[int] = frozenset()
    changed: dict[str, int] = field(default_factory=dict)
    forgotten_at: int = 0

    def note_change(self, *member_ids: str) -> None:
        """Move the version of all choices, saying for whom; the caller holds the lock."""
        self.choices_version += 1
        self.changed.update(dict.fromkeys(member_ids, self.choices_version))


class MemorySubjects:
    """Numbers of subjects."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._numbers: dict[SubjectKey, int] = {}
        self._living: dict[int, Subject] = {}
        self._highest = 0

    def number(self, keys: Iterable[SubjectKey]) -> Mapping[SubjectKey, int]:
        """Return each key's number, allocating one where there is none."""
        with self._shared.lock:
            return {key: self._numbers.get(key) or self._allocate(key) for key in keys}

    def find(self, key: SubjectKey) -> Subject | None:
        """Return the living subject of `key`, or None."""
        with self._shared.lock:
            number = self._numbers.get(key)
            return None if number is None else self._living[number]

    def get(self, subject_no: int) -> Subject | None:
        """Return the living subject of that number, or None."""
        return self._living.get(subject_no)

    def of_member(self, member_id: str) -> tuple[Subject, ...]:
        """Return all living subjects of a member, the account first."""
        with self._shared.lock:
            own = [subject for subject in self._living.values() if member_id and subject.member_id == member_id]
        return tuple(sorted(own, key=lambda subject: (subject.kind is not SubjectKind.ACCOUNT, subject.subject_no)))

    def every(self, *, above: int = 0) -> tuple[Subject, ...]:
        """Return every living subject whose number is above `above`, by number."""
        with self._shared.lock:
            return tuple(self._living[number] for number in sorted(self._living) if number > above)

    def highest(self) -> int:
        """Return the highest number ever given."""
        return self._highest

    def link(self, anonymous_id: str, member_id: str) -> bool:
        """Link an anonymous subject to a member; return False when unknown or linked already."""
        with self._shared.lock:
            number = self._numbers.get(SubjectKey(SubjectKind.ANONYMOUS, anonymous_id=anonymous_id))
            if number is None or self._living[number].member_id:
                return False
            self._living[number] = self._living[number]._replace(member_id=member_id)
            self._shared.note_change(member_id)
            return True

    def retire(self, subject_nos: Iterable[int]) -> tuple[Subject, ...]:
        """Take living subjects out for good and return them."""
        with self._shared.lock:
            gone = tuple(self._living.pop(number) for number in set(subject_nos) if number in self._living)
            numbers = {subject.subject_no for subject in gone}
            self._numbers = {key: number for key, number in self._numbers.items() if number not in numbers}
            self._shared.retired |= numbers
            return gone

    def _allocate(self, key: SubjectKey) -> int:
        self._highest += 1
        self._numbers[key] = self._highest
        self._living[self._highest] = Subject(self._highest, *key)
        return self._highest


class MemoryRecords:
    """Current values of members, as they came: nothing of this engine ever rests on a disk."""

    def __init__(self, shared: Shared, subjects: MemorySubjects) -> None:
        self._shared = shared
        self._subjects = subjects
        self._held: dict[tuple[int, str, str], AdmittedRecord] = {}

    def put(self, records: Iterable[AdmittedRecord]) -> None:
        """Store; an older `occurred_us` never replaces a newer one."""
        with self._shared.lock:
            for record in records:
                number = self._subjects.number((record.subject,))[record.subject]
                key = (number, record.element, record.field)
                held = self._held.get(key)
                if held is not None and held.occurred_us > record.occurred_us:
                    continue
                self._held[key] = record
                if is_fact(record.element, record.field) and (held is None or held.value != record.value):
                    self._shared.note_change(record.subject.member_id)

    def read(self, grant: Grant, subject_nos: Sequence[int], elements: Sequence[str]) -> tuple[RecordValue, ...]:
        """Return what is held, ordered by subject, element, field."""
        grant.check(subject_nos=subject_nos, elements=elements, now=self._shared.clock.now())
        wanted, named = set(subject_nos), set(elements)
        return self._values(grant.purpose, lambda number, element: number in wanted and element in named)

    def scan(self, grant: Grant, element: str, bitmap: Bitmap) -> tuple[RecordValue, ...]:
        """Return one element's values of every subject that `bitmap` allows."""
        grant.check(subject_nos=None, elements=(element,), now=self._shared.clock.now())
        return self._values(grant.purpose, lambda number, held: held == element and bitmap.allows(number))

    def find(self, grant: Grant, element: str, value: str) -> tuple[int, ...]:
        """Return the subjects that hold exactly `value` (case folded) of a findable element."""
        named = None if grant.subject_nos is None else ()
        grant.check(subject_nos=named, elements=(element,), now=self._shared.clock.now())
        wanted = value.casefold()
        with self._shared.lock:
            found = {
                number
                for (number, held, _), record in self._held.items()
                if held == element
                and record.findable
                and wanted in tokens(record.value)
                and not is_narrowed(record.narrowed, grant.purpose)
            }
        return only_granted(grant, found)

    def delete(self, subject_no: int, element: str) -> int:
        """Delete one element of one subject; return how many fields went."""
        with self._shared.lock:
            gone = [key for key in self._held if key[:2] == (subject_no, element)]
            for key in gone:
                held = self._held.pop(key)
                if is_fact(key[1], key[2]):
                    self._shared.note_change(held.subject.member_id)
            return len(gone)

    def countries(self, member_ids: Collection[str] | None = None) -> Mapping[str, str]:
        """Return member id -> country of these members, or all, that have one."""
        with self._shared.lock:
            held = [
                (self._subjects.get(number), record.value)
                for (number, element, name), record in self._held.items()
                if is_country(element, name)
            ]
        return {
            subject.member_id: value
            for subject, value in held
            if subject is not None
            and subject.kind is SubjectKind.ACCOUNT
            and isinstance(value, str)
            and (member_ids is None or subject.member_id in member_ids)
        }

    def children(self, member_ids: Collection[str] | None = None) -> Mapping[str, frozenset[str]]:
        """Return member id -> her profiles that are children's, of these members, or all."""
        found: dict[str, frozenset[str]] = {}
        with self._shared.lock:
            for (number, element, name), record in self._held.items():
                subject = self._subjects.get(number)
                if element != CHILD or not is_fact(element, name) or record.value is not True or subject is None:
                    continue
                if subject.profile_id and (member_ids is None or subject.member_id in member_ids):
                    found[subject.member_id] = found.get(subject.member_id, frozenset()) | {subject.profile_id}
        return found

    def drop(self, subject_nos: Iterable[int]) -> None:
        """Delete every record of these subjects."""
        gone = set(subject_nos)
        with self._shared.lock:
            self._held = {key: record for key, record in self._held.items() if key[0] not in gone}

    def erase(self, erasures: Sequence[Erasure]) -> None:
        """Delete the records that occurred in the periods of erasures that mean every title."""
        whole = [erasure for erasure in erasures if erasure.title_ids is None]

        def is_meant(number: int, record: AdmittedRecord) -> bool:
            own = [erasure for erasure in whole if erasure.subject_no == number]
            return any(
                each.means(occurred_us=record.occurred_us, received_us=record.received_us, named=bool) for each in own
            )

        self.delete_where(lambda key, record: is_meant(key[0], record))

    def delete_where(self, is_meant: Callable[[tuple[int, str, str], AdmittedRecord], bool]) -> list[str]:
        """Delete the records of which `is_meant` is true; return their elements, one a record."""
        with self._shared.lock:
            gone = {key: record for key, record in self._held.items() if is_meant(key, record)}
            for key, record in gone.items():
                del self._held[key]
                if is_fact(key[1], key[2]):
                    self._shared.note_change(record.subject.member_id)
            return [key[1] for key in gone]

    def _values(self, purpose: str, wanted: _Wanted) -> tuple[RecordValue, ...]:
        with self._shared.lock:
            held = [(key, self._held[key]) for key in sorted(self._held) if wanted(key[0], key[1])]
        return tuple(_value(key, record, is_narrowed(record.narrowed, purpose)) for key, record in held)


def _value(key: tuple[int, str, str], record: AdmittedRecord, withheld: bool) -> RecordValue:
    moments = (from_micros(record.occurred_us), from_micros(record.received_us))
    return RecordValue(*key, None if withheld else record.value, *moments, record.path, withheld)


class MemoryChoices:
    """What members allow."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._held: dict[tuple[str, str, str], Choice] = {}
        self._made: list[Choice] = []

    def put(self, *choices: Choice) -> int:
        """Store decisions; return the new version of all choices."""
        with self._shared.lock:
            self._held.update({(choice.member_id, choice.profile_id, choice.purpose): choice for choice in choices})
            self._made += choices
            self._shared.note_change(*(choice.member_id for choice in choices))
            return self._shared.choices_version

    def changes(self, since: int) -> FactChanges:
        """Return the present version, and of which members any fact changed after version `since`."""
        with self._shared.lock:
            changed = frozenset(name for name, version in self._shared.changed.items() if version > since)
            known = since >= self._shared.forgotten_at
            return FactChanges(self._shared.choices_version, changed if known else None)

    def version(self) -> int:
        """Return a number that grows with each change of any choice, country or subject's end."""
        return self._shared.choices_version

    def of_member(self, member_id: str) -> tuple[Choice, ...]:
        """Return a member's present choices."""
        return tuple(choice for choice in self.every() if choice.member_id == member_id)

    def history(self, member_id: str) -> tuple[Choice, ...]:
        """Return every choice a member ever made, newest first."""
        with self._shared.lock:
            return tuple(choice for choice in reversed(self._made) if choice.member_id == member_id)

    def every(self) -> tuple[Choice, ...]:
        """Return everyone's present choices."""
        with self._shared.lock:
            return tuple(self._held[key] for key in sorted(self._held))

    def drop(self, gone: Iterable[Subject]) -> int:
        """Delete the choices of subjects that ended, an account's being all of its member's; return the new version."""
        accounts = {subject.member_id for subject in gone if subject.kind is SubjectKind.ACCOUNT}
        profiles = {(subject.member_id, subject.profile_id) for subject in gone if subject.profile_id}
        with self._shared.lock:
            self._held = {
                key: choice
                for key, choice in self._held.items()
                if key[0] not in accounts and (key[0], key[1]) not in profiles
            }
            self._made = [
                choice
                for choice in self._made
                if choice.member_id not in accounts and (choice.member_id, choice.profile_id) not in profiles
            ]
            for name in accounts | {name for name, _ in profiles}:
                self._shared.changed.pop(name, None)
            self._shared.note_change()
            self._shared.forgotten_at = self._shared.choices_version
            return self._shared.choices_version
