"""Subjects of the embedded engine: numbers given in transactions, remembered by each process."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from plainview.base.clock import to_micros
from plainview.store.engines.embedded.changes import note_change
from plainview.store.engines.embedded.database import Counters, Database, driver_of, set_value, value_of
from plainview.store.engines.embedded.tables import subject, tombstone
from plainview.store.values import Subject, SubjectKey, SubjectKind

CHUNK = 400
_KEY = (subject.c.kind, subject.c.key_member, subject.c.profile_id, subject.c.anonymous_id)
_SUBJECT = (subject.c.subject_no, subject.c.kind, subject.c.member_id, subject.c.profile_id, subject.c.anonymous_id)

_COLUMNS = ", ".join(column.name for column in _SUBJECT)


class EmbeddedSubjects:
    """Numbers of subjects."""

    def __init__(self, database: Database, counters: Counters) -> None:
        self._database = database
        self._counters = counters
        self._lock = threading.Lock()
        self._numbers: dict[SubjectKey, int] = {}
        self._forgets = -1

    def number(self, keys: Iterable[SubjectKey]) -> Mapping[SubjectKey, int]:
        """Return each key's number, allocating durably those that have none."""
        wanted = set(keys)
        known = self.known(wanted)
        missing = wanted - known.keys()
        if missing:
            with self._database.write() as transaction:
                fresh = self.allocate(transaction, missing)
            self.learn(fresh)
            known = {**known, **fresh}
        return known

    def known(self, keys: Iterable[SubjectKey]) -> dict[SubjectKey, int]:
        """Return the numbers that this process remembers, none of them forgotten anywhere."""
        forgets = self._counters.get("forgets")
        with self._lock:
            if forgets != self._forgets:
                self._numbers.clear()
                self._forgets = forgets
            numbers = self._numbers
            return {key: number for key in keys if (number := numbers.get(key)) is not None}

    def allocate(self, transaction: sa.Connection, keys: Iterable[SubjectKey]) -> dict[SubjectKey, int]:
        """Return numbers of `keys` inside a write transaction; `learn` them once it is durable."""
        wanted = sorted(set(keys))
        numbers: dict[SubjectKey, int] = {}
        for start in range(0, len(wanted), CHUNK):
            chunk = [tuple(map(str, key)) for key in wanted[start : start + CHUNK]]
            query = sa.select(subject.c.subject_no, *_KEY).where(sa.tuple_(*_KEY).in_(chunk))
            for number, kind, *names in transaction.execute(query):
                numbers[SubjectKey(SubjectKind(kind), *names)] = number
        highest = value_of(transaction, "subjects")
        fresh = [key for key in wanted if key not in numbers]
        if fresh:
            rows = [_row(highest + offset, key) for offset, key in enumerate(fresh, 1)]
            transaction.execute(sa.insert(subject), rows)
            set_value(transaction, "subjects", highest + len(fresh))
            numbers.update((key, highest + offset) for offset, key in enumerate(fresh, 1))
        return numbers

    def learn(self, numbers: Mapping[SubjectKey, int]) -> None:
        """Remember numbers that are durable."""
        with self._lock:
            self._numbers.update(numbers)

    def find(self, key: SubjectKey) -> Subject | None:
        """Return the living subject of `key`, or None."""
        found = self._select(sa.tuple_(*_KEY) == sa.tuple_(*map(str, key)))
        return found[0] if found else None

    def get(self, subject_no: int) -> Subject | None:
        """Return the living subject of that number, or None."""
        found = self._select(subject.c.subject_no == subject_no)
        return found[0] if found else None

    def of_member(self, member_id: str) -> tuple[Subject, ...]:
        """Return all living subjects of a member, the account first."""
        if not member_id:
            return ()
        # Asked for before everything that concerns a member, so without what putting a statement together costs.
        query = f"SELECT {_COLUMNS} FROM subject WHERE member_id = ? ORDER BY subject_no"  # noqa: S608 - our own names
        with self._database.read() as connection:
            own = [_subject(row) for row in driver_of(connection).execute(query, (member_id,))]
        return tuple(sorted(own, key=lambda held: held.kind is not SubjectKind.ACCOUNT))

    def every(self, *, above: int = 0) -> tuple[Subject, ...]:
        """Return every living subject whose number is above `above`, by number."""
        return self._select(subject.c.subject_no > above)

    def highest(self) -> int:
        """Return the highest number ever given."""
        return self._counters.get("subjects")

    def link(self, anonymous_id: str, member_id: str) -> bool:
        """Link an anonymous subject to a member; return False when unknown or linked already."""
        anonymous = (subject.c.kind == SubjectKind.ANONYMOUS.value, subject.c.anonymous_id == anonymous_id)
        with self._database.write() as transaction:
            linking = sa.update(subject).where(*anonymous, subject.c.member_id == "").values(member_id=member_id)
            linked = transaction.execute(linking).rowcount > 0
            if linked:
                note_change(transaction, (member_id,))
        return linked

    def living(self, transaction: sa.Connection, subject_nos: Sequence[int]) -> tuple[Subject, ...]:
        """Return those of `subject_nos` that live, inside a transaction."""
        query = sa.select(*_SUBJECT).where(subject.c.subject_no.in_(subject_nos)).order_by(subject.c.subject_no)
        return tuple(_subject(row) for row in transaction.execute(query))

    def retire(self, transaction: sa.Connection, gone: Sequence[Subject], at: dt.datetime, *, until_file: int) -> None:
        """Turn living subjects into tombstones, inside a transaction; their numbers stay taken."""
        at_us = to_micros(at)
        numbers = [held.subject_no for held in gone]
        transaction.execute(sa.delete(subject).where(subject.c.subject_no.in_(numbers)))
        rows = [{"subject_no": number, "at_us": at_us, "swept": 0, "until_file": until_file} for number in numbers]
        transaction.execute(sa.insert(tombstone).prefix_with("OR IGNORE"), rows)

    def retired(self) -> list[int]:
        """Return the numbers of subjects that were forgotten."""
        with self._database.read() as connection:
            return list(connection.scalars(sa.select(tombstone.c.subject_no)))

    def _select(self, condition: sa.ColumnElement[bool]) -> tuple[Subject, ...]:
        with self._database.read() as connection:
            rows = connection.execute(sa.select(*_SUBJECT).where(condition).order_by(subject.c.subject_no))
            return tuple(_subject(row) for row in rows)


def _row(number: int, key: SubjectKey) -> dict[str, object]:
    return {
        "subject_no": number,
        "kind": key.kind.value,
        "key_member": key.member_id,
        "profile_id": key.profile_id,
        "anonymous_id": key.anonymous_id,
        "member_id": key.member_id,
    }


def _subject(row: Any) -> Subject:
    number, kind, member_id, profile_id, anonymous_id = row
    return Subject(number, SubjectKind(kind), member_id, profile_id, anonymous_id)
