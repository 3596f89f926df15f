"""The records that decisions themselves depend on, by member: countries, and which profiles are children's."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from typing import TypeAlias

import sqlalchemy as sa

from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.subjects import CHUNK
from plainview.store.engines.embedded.tables import record, subject
from plainview.store.findable import CHILD, COUNTRY, KIDS
from plainview.store.values import RecordValue, SubjectKind

Select: TypeAlias = Callable[[sa.ColumnElement[bool]], Sequence[RecordValue]]


def countries_of(database: Database, select: Select, member_ids: Collection[str] | None) -> dict[str, str]:
    """Return member id -> country of these accounts, or with None of all, that have one."""
    found: dict[str, str] = {}
    for chosen in _chunks(member_ids):
        held = _of_kind(database, SubjectKind.ACCOUNT, (COUNTRY, COUNTRY), chosen)
        for entry in select(_named(COUNTRY, COUNTRY, held if chosen is not None else None)):
            if entry.subject_no in held and isinstance(entry.value, str):
                found[held[entry.subject_no][0]] = entry.value
    return found


def children_of(database: Database, select: Select, member_ids: Collection[str] | None) -> dict[str, frozenset[str]]:
    """Return member id -> her profiles that are children's, of these members, or with None of all."""
    found: dict[str, frozenset[str]] = {}
    for chosen in _chunks(member_ids):
        held = _of_kind(database, SubjectKind.PROFILE, (CHILD, KIDS), chosen)
        for entry in select(_named(CHILD, KIDS, held if chosen is not None else None)):
            member_id, profile_id = held.get(entry.subject_no, ("", ""))
            if profile_id and entry.value is True:
                found[member_id] = found.get(member_id, frozenset()) | {profile_id}
    return found


def _chunks(member_ids: Collection[str] | None) -> Iterator[Sequence[str] | None]:
    if member_ids is None:
        yield None
        return
    wanted = sorted(member_ids)
    for start in range(0, len(wanted), CHUNK):
        yield wanted[start : start + CHUNK]


def _of_kind(
    database: Database, kind: SubjectKind, place: tuple[str, str], member_ids: Sequence[str] | None
) -> dict[int, tuple[str, str]]:
    """Return number -> (member id, profile id) of these members' subjects of a kind, or of all that hold the record."""
    query = sa.select(subject.c.subject_no, subject.c.member_id, subject.c.profile_id)
    query = query.where(subject.c.kind == kind.value)
    if member_ids is None:
        query = query.where(subject.c.subject_no.in_(sa.select(record.c.subject_no).where(_named(*place, None))))
    else:
        query = query.where(subject.c.member_id.in_(member_ids))
    with database.read() as connection:
        return {number: (member_id, profile_id) for number, member_id, profile_id in connection.execute(query)}


def _named(element: str, field: str, numbers: Collection[int] | None) -> sa.ColumnElement[bool]:
    """Return what picks one field of these subjects; by their numbers, because SQLite would else walk everybody's."""
    named = (record.c.element == element) & (record.c.field == field)
    return named if numbers is None else named & record.c.subject_no.in_(list(numbers))
