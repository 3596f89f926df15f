"""Tickets of the embedded engine: rows of the records database, taken in one write transaction."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from typing import Any

import sqlalchemy as sa

from plainview.base.clock import from_micros, to_micros
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.tables import subject
from plainview.store.engines.embedded.tables import ticket as table
from plainview.store.values import Ticket


class EmbeddedTickets:
    """Tickets of those who are signed in or about to be."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, ticket: Ticket, now: dt.datetime) -> bool:
        """Store a ticket durably, and delete those that ended by `now`; False when its subject does not live."""
        with self._database.write() as transaction:
            transaction.execute(sa.delete(table).where(table.c.until_us <= to_micros(now)))
            number = ticket.subject_no
            # Inside the transaction, so that nobody who is forgotten meanwhile is left with one.
            lives = sa.select(subject.c.subject_no).where(subject.c.subject_no == number)
            if number is not None and transaction.execute(lives).first() is None:
                return False
            transaction.execute(sa.insert(table).prefix_with("OR REPLACE"), _row(ticket))
            return True

    def get(self, token_hash: bytes) -> Ticket | None:
        """Return a ticket, ended or not, or None."""
        with self._database.read() as connection:
            row = connection.execute(sa.select(table).where(table.c.token_hash == token_hash)).one_or_none()
        return None if row is None else _ticket(row)

    def take(self, token_hash: bytes) -> Ticket | None:
        """Return a ticket and delete it durably in one step."""
        # Most tokens that nobody has are found out without the only write transaction.
        if self.get(token_hash) is None:
            return None
        own = table.c.token_hash == token_hash
        with self._database.write() as transaction:
            row = transaction.execute(sa.select(table).where(own)).one_or_none()
            transaction.execute(sa.delete(table).where(own))
        return None if row is None else _ticket(row)

    def drop_of(self, subject_nos: Sequence[int], staff: str = "") -> None:
        """Delete every ticket of these subjects, and of that member of staff."""
        theirs: sa.ColumnElement[bool] = table.c.subject_no.in_(subject_nos)
        if staff:
            theirs = theirs | (table.c.subject_no.is_(None) & (table.c.staff == staff))
        with self._database.write() as transaction:
            transaction.execute(sa.delete(table).where(theirs))

    def drop(self, transaction: sa.Connection, subject_nos: Sequence[int]) -> None:
        """Delete every ticket of subjects that ended, inside a write transaction."""
        transaction.execute(sa.delete(table).where(table.c.subject_no.in_(subject_nos)))


def _row(ticket: Ticket) -> dict[str, object]:
    return {
        "token_hash": ticket.token_hash,
        "kind": ticket.kind,
        "subject_no": ticket.subject_no,
        "staff": ticket.staff,
        "details": json.dumps(dict(ticket.details), ensure_ascii=False),
        "until_us": to_micros(ticket.until_at),
    }


def _ticket(row: Any) -> Ticket:
    return Ticket(
        row.token_hash, row.kind, row.subject_no, row.staff, json.loads(row.details), from_micros(row.until_us)
    )
