"""Deleting records by when they occurred or came: with their blind index, and said to whom it concerns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import sqlalchemy as sa

from plainview.store.engines.embedded.changes import note_change
from plainview.store.engines.embedded.tables import blind, record, subject, task
from plainview.store.erased import Erasure
from plainview.store.findable import is_fact

_PLACE = (record.c.subject_no, record.c.element, record.c.field)


def drop_erased(transaction: sa.Connection, erasures: Iterable[Erasure]) -> None:
    """Delete what erasures mean besides rows of events, inside a write transaction.

    A period means records that occurred in it and work settled in it, titles mean work about them.
    """
    for found in erasures:
        own = task.c.subject_no == found.subject_no
        if found.title_ids is not None:
            transaction.execute(sa.delete(task).where(own, task.c.about.in_(sorted(found.title_ids))))
            continue
        in_period = (task.c.settled_us >= found.from_us, task.c.settled_us < found.to_us)
        transaction.execute(sa.delete(task).where(own, *in_period))
        occurred = (record.c.occurred_us >= found.from_us, record.c.occurred_us < found.to_us)
        delete_records(
            transaction,
            (record.c.subject_no == found.subject_no, record.c.received_us <= found.at_us, *occurred),
        )


def delete_records(transaction: sa.Connection, conditions: Sequence[sa.ColumnElement[bool]]) -> int:
    """Delete records with their blind index, inside a write transaction; return how many went."""
    places = transaction.execute(sa.select(*_PLACE).where(*conditions)).all()
    if not places:
        return 0
    named = [{f"at_{name}": value for name, value in row._mapping.items()} for row in places]
    for table in (blind, record):
        same = (table.c[column.name] == sa.bindparam(f"at_{column.name}") for column in _PLACE)
        transaction.execute(sa.delete(table).where(*same), named)
    moved = sorted({row.subject_no for row in places if is_fact(row.element, row.field)})
    if moved:
        members = sa.select(subject.c.member_id).where(subject.c.subject_no.in_(moved))
        note_change(transaction, transaction.scalars(members).all())
    return len(places)
