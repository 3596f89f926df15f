"""Records of the embedded engine: identifying fields encrypted by the member's key, found by a blind index."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

import msgspec
import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.clock import Clock, from_micros
from plainview.base.errors import StoreError
from plainview.store.engines.embedded.changes import note_change
from plainview.store.engines.embedded.database import Counters, Database, value_of
from plainview.store.engines.embedded.fact_records import children_of, countries_of
from plainview.store.engines.embedded.member_keys import MemberKeys, seal, unseal
from plainview.store.engines.embedded.removal import delete_records
from plainview.store.engines.embedded.subjects import CHUNK, EmbeddedSubjects
from plainview.store.engines.embedded.tables import blind, record, subject
from plainview.store.findable import CHILD, COUNTRY, KIDS, is_fact, only_granted, tokens
from plainview.store.grant import Grant
from plainview.store.keys import Subkeys
from plainview.store.values import AdmittedRecord, RecordField, RecordValue, SubjectKey, SubjectKind, is_narrowed
from plainview.store.views import Bitmap


class _Place(NamedTuple):
    """Where a record lies."""

    subject_no: int
    element: str
    field: str

    @property
    def about(self) -> bytes:
        """Return what a value is bound to, so that it cannot be moved to another place."""
        return f"{self.subject_no}|{self.element}|{self.field}".encode()


_PLACE = (record.c.subject_no, record.c.element, record.c.field)
_OWNER = (subject.c.kind, subject.c.key_member, subject.c.anonymous_id)


class EmbeddedRecords:
    """Current values of members."""

    def __init__(
        self,
        database: Database,
        subjects: EmbeddedSubjects,
        *,
        keys: MemberKeys,
        subkeys: Subkeys,
        counters: Counters,
        clock: Clock,
    ) -> None:
        self._database = database
        self._subjects = subjects
        self._keys = keys
        self._subkeys = subkeys
        self._counters = counters
        self._clock = clock
        self._forgets = -1

    def put(self, records: Iterable[AdmittedRecord]) -> None:
        """Store durably; an older `occurred_us` never replaces a newer one."""
        listed = list(records)
        if not listed:
            return
        with self._database.write() as transaction:
            numbers = self._subjects.allocate(transaction, (entry.subject for entry in listed))
            self.put_in(transaction, listed, numbers)
        self._subjects.learn(numbers)

    def put_in(
        self, transaction: sa.Connection, records: Sequence[AdmittedRecord], numbers: Mapping[SubjectKey, int]
    ) -> None:
        """Store inside a write transaction, whose subjects have these numbers."""
        self._drop_shredded(value_of(transaction, "forgets"))
        newest: dict[_Place, AdmittedRecord] = {}
        for entry in records:
            place = _Place(numbers[entry.subject], entry.element, entry.field)
            if place not in newest or newest[place].occurred_us <= entry.occurred_us:
                newest[place] = entry
        held = self._held_since(transaction, list(newest))
        fresh = {
            place: entry for place, entry in newest.items() if held.get(place, entry.occurred_us) <= entry.occurred_us
        }
        if not fresh:
            return
        before = self._facts_at(transaction, fresh)
        self._write(transaction, fresh)
        after = {place: entry.value for place, entry in fresh.items() if is_fact(place.element, place.field)}
        if before != after:
            moved = {place for place in before.keys() | after.keys() if before.get(place) != after.get(place)}
            note_change(transaction, (fresh[place].subject.member_id for place in moved))

    def read(self, grant: Grant, subject_nos: Sequence[int], elements: Sequence[str]) -> tuple[RecordValue, ...]:
        """Return what is held, ordered by subject, element, field."""
        grant.check(subject_nos=subject_nos, elements=elements, now=self._clock.now())
        return self._select(record.c.subject_no.in_(subject_nos) & record.c.element.in_(elements), grant.purpose)

    def scan(self, grant: Grant, element: str, bitmap: Bitmap) -> tuple[RecordValue, ...]:
        """Return one element's values of every subject that `bitmap` allows."""
        grant.check(subject_nos=None, elements=(element,), now=self._clock.now())
        return self._select(record.c.element == element, grant.purpose, bitmap.allows)

    def find(self, grant: Grant, element: str, value: str) -> tuple[int, ...]:
        """Return the subjects that hold exactly `value` (case folded) of a findable element."""
        named = None if grant.subject_nos is None else ()
        grant.check(subject_nos=named, elements=(element,), now=self._clock.now())
        token = self._subkeys.blind_index(element, value)
        same = (getattr(blind.c, name) == getattr(record.c, name) for name in _Place._fields)
        query = (
            sa.select(blind.c.subject_no, record.c.narrowed)
            .join(record, sa.and_(*same))
            .where(blind.c.token == token, blind.c.element == element)
        )
        with self._database.read() as connection:
            found = connection.execute(query).all()
        return only_granted(grant, {number for number, narrowed in found if not is_narrowed(narrowed, grant.purpose)})

    def delete(self, subject_no: int, element: str) -> int:
        """Delete one element of one subject; return how many fields went."""
        with self._database.write() as transaction:
            own = (blind.c.subject_no == subject_no, blind.c.element == element)
            transaction.execute(sa.delete(blind).where(*own))
            own = (record.c.subject_no == subject_no, record.c.element == element)
            gone = transaction.execute(sa.delete(record).where(*own)).rowcount
            if gone and element in {COUNTRY, CHILD}:
                named = sa.select(subject.c.member_id).where(subject.c.subject_no == subject_no)
                note_change(transaction, transaction.scalars(named).all())
        return gone

    def expire(self, before: Mapping[str, int]) -> dict[str, int]:
        """Delete the records of elements that were received before a moment (microseconds); return how many fields."""
        gone = {}
        for element, before_us in before.items():
            with self._database.write() as transaction:
                past = (record.c.element == element, record.c.received_us < before_us)
                gone[element] = delete_records(transaction, past)
        return {element: count for element, count in gone.items() if count}

    def countries(self, member_ids: Collection[str] | None = None) -> Mapping[str, str]:
        """Return member id -> country of these accounts, or all, that have one."""
        return countries_of(self._database, self._select, member_ids)

    def children(self, member_ids: Collection[str] | None = None) -> Mapping[str, frozenset[str]]:
        """Return member id -> her profiles that are children's, of these members, or all."""
        return children_of(self._database, self._select, member_ids)

    def drop(self, transaction: sa.Connection, subject_nos: Sequence[int]) -> None:
        """Delete every record of these subjects, inside a write transaction."""
        for table in (blind, record):
            transaction.execute(sa.delete(table).where(table.c.subject_no.in_(subject_nos)))

    def owner_of(self, key: SubjectKey) -> bytes:
        """Return whose key encrypts a subject's values: its member's, or its own while it is anonymous."""
        if key.kind is SubjectKind.ANONYMOUS:
            return self._subkeys.owner_id("anonymous", key.anonymous_id)
        return self._subkeys.owner_id("member", key.member_id)

    def _drop_shredded(self, forgets: int) -> None:
        if forgets != self._forgets:
            self._keys.drop_cache()
            self._forgets = forgets

    def _held_since(self, transaction: sa.Connection, places: Sequence[_Place]) -> dict[_Place, int]:
        found: dict[_Place, int] = {}
        for start in range(0, len(places), CHUNK):
            chunk = places[start : start + CHUNK]
            query = sa.select(*_PLACE, record.c.occurred_us).where(sa.tuple_(*_PLACE).in_(chunk))
            found.update((_Place(*names), occurred_us) for *names, occurred_us in transaction.execute(query))
        return found

    def _facts_at(self, transaction: sa.Connection, places: Collection[_Place]) -> dict[_Place, RecordField]:
        asked = [place.subject_no for place in places if is_fact(place.element, place.field)]
        named = sa.tuple_(record.c.element, record.c.field).in_([(COUNTRY, COUNTRY), (CHILD, KIDS)])
        condition = named & record.c.subject_no.in_(asked)
        found = self._values(transaction, condition) if asked else ()
        held = {_Place(entry.subject_no, entry.element, entry.field): entry.value for entry in found}
        # What one record says changes nothing about a neighbour that lies untouched.
        return {place: value for place, value in held.items() if place in places}

    def _write(self, transaction: sa.Connection, fresh: Mapping[_Place, AdmittedRecord]) -> None:
        owners = {entry.subject: self.owner_of(entry.subject) for entry in fresh.values() if entry.identifying}
        keys = self._keys.ensure(owners.values()) if owners else {}
        rows, indexes = [], []
        for place, entry in fresh.items():
            value = msgspec.json.encode(entry.value)
            if entry.identifying:
                value = seal(keys[owners[entry.subject]], value, place.about)
            rows.append(_row(place, entry, value))
            if entry.findable:
                found_by = (self._subkeys.blind_index(place.element, token) for token in tokens(entry.value))
                indexes += [{**place._asdict(), "token": token} for token in found_by]
        same = (getattr(blind.c, name) == sa.bindparam(f"at_{name}") for name in _Place._fields)
        transaction.execute(
            sa.delete(blind).where(*same),
            [{f"at_{name}": value for name, value in place._asdict().items()} for place in fresh],
        )
        transaction.execute(sa.insert(record).prefix_with("OR REPLACE"), rows)
        if indexes:
            transaction.execute(sa.insert(blind).prefix_with("OR REPLACE"), indexes)

    def _select(
        self, condition: sa.ColumnElement[bool], purpose: str | None = None, wanted: Callable[[int], bool] | None = None
    ) -> tuple[RecordValue, ...]:
        self._drop_shredded(self._counters.get("forgets"))
        with self._database.read() as connection:
            return self._values(connection, condition, purpose, wanted)

    def _values(
        self,
        connection: sa.Connection,
        condition: sa.ColumnElement[bool],
        purpose: str | None = None,
        wanted: Callable[[int], bool] | None = None,
    ) -> tuple[RecordValue, ...]:
        """Return values as `purpose` may see them; without one, for the service's own facts, as they are."""
        columns = (*_PLACE, record.c.value, record.c.identifying, record.c.occurred_us, record.c.received_us)
        query = (
            sa.select(*columns, record.c.path, *_OWNER, record.c.narrowed)
            .join(subject, subject.c.subject_no == record.c.subject_no)
            .where(condition)
            .order_by(*_PLACE)
        )
        rows = [row for row in connection.execute(query) if wanted is None or wanted(row[0])]
        owners = [self._owner(row) if row[4] else b"" for row in rows]
        keys = self._keys.existing({owner for owner in owners if owner})
        values = []
        for row, owner in zip(rows, owners, strict=True):
            place, value = _Place(*row[:3]), row[3]
            if owner:
                # Without its key a value is as good as deleted: a forgetting was cut short before the rows went.
                if owner not in keys:
                    continue
                value = self._unsealed(keys[owner], value, place)
            moments = (from_micros(row[5]), from_micros(row[6]))
            withheld = purpose is not None and is_narrowed(row[11], purpose)
            shown = None if withheld else msgspec.json.decode(value)
            values.append(RecordValue(*place, shown, *moments, row[7], withheld))
        return tuple(values)

    def _owner(self, row: Sequence[Any]) -> bytes:
        kind, member_id, anonymous_id = row[8], row[9], row[10]
        return self.owner_of(SubjectKey(SubjectKind(kind), str(member_id), "", str(anonymous_id)))

    def _unsealed(self, key: AESGCM, value: bytes, place: _Place) -> bytes:
        try:
            return unseal(key, value, place.about)
        except InvalidTag:
            raise StoreError(
                f"{self._database.path}: the value of {place.element}.{place.field} of subject {place.subject_no} "
                "is damaged; put back your own copy of this file"
            ) from None


def _row(place: _Place, entry: AdmittedRecord, value: bytes) -> dict[str, object]:
    return {
        **place._asdict(),
        "value": value,
        "identifying": int(entry.identifying),
        "occurred_us": entry.occurred_us,
        "received_us": entry.received_us,
        "path": entry.path,
        "narrowed": entry.narrowed,
    }
