"""Choices of the embedded engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import sqlalchemy as sa

from plainview.base.clock import from_micros, to_micros
from plainview.store.engines.embedded.changes import changes_since, note_change
from plainview.store.engines.embedded.database import Counters, Database
from plainview.store.engines.embedded.tables import choice, decision
from plainview.store.values import Choice, FactChanges, Subject, SubjectKind


class EmbeddedChoices:
    """What members allow."""

    def __init__(
        self, database: Database, counters: Counters, noted: Callable[[Sequence[Choice]], object] = lambda choices: None
    ) -> None:
        self._database = database
        self._counters = counters
        self._noted = noted

    def put(self, *choices: Choice) -> int:
        """Store decisions durably, all or none; return the new version of all choices."""
        rows = [
            {
                "member_id": held.member_id,
                "profile_id": held.profile_id,
                "purpose": held.purpose,
                "allowed": int(held.allowed),
                "decided_us": to_micros(held.decided_at),
                "text_version": held.text_version,
                "how": held.how,
            }
            for held in choices
        ]
        with self._database.write() as transaction:
            transaction.execute(sa.insert(choice).prefix_with("OR REPLACE"), rows)
            transaction.execute(sa.insert(decision), rows)
            self._noted(choices)
            return note_change(transaction, (held.member_id for held in choices))

    def version(self) -> int:
        """Return a number that grows with each change of any choice, country or subject's end."""
        return self._counters.get("choices")

    def changes(self, since: int) -> FactChanges:
        """Return the present version, and of which members any fact changed after version `since`."""
        with self._database.read() as connection:
            return changes_since(connection, since)

    def of_member(self, member_id: str) -> tuple[Choice, ...]:
        """Return a member's present choices."""
        return self._select(choice.c.member_id == member_id)

    def history(self, member_id: str) -> tuple[Choice, ...]:
        """Return every choice a member ever made, newest first."""
        query = sa.select(decision).where(decision.c.member_id == member_id).order_by(decision.c.decision_no.desc())
        with self._database.read() as connection:
            return tuple(_choice(row) for row in connection.execute(query))

    def every(self) -> tuple[Choice, ...]:
        """Return everyone's present choices."""
        return self._select(sa.true())

    def drop(self, transaction: sa.Connection, gone: Sequence[Subject]) -> None:
        """Delete the choices of subjects that ended, inside a write transaction: an account's are all its member's."""
        for held in gone:
            if held.kind is SubjectKind.ANONYMOUS:
                continue
            for table in (choice, decision):
                own = [table.c.member_id == held.member_id]
                if held.kind is SubjectKind.PROFILE:
                    own.append(table.c.profile_id == held.profile_id)
                transaction.execute(sa.delete(table).where(*own))

    def _select(self, condition: sa.ColumnElement[bool]) -> tuple[Choice, ...]:
        key = (choice.c.member_id, choice.c.profile_id, choice.c.purpose)
        with self._database.read() as connection:
            rows = connection.execute(sa.select(choice).where(condition).order_by(*key)).all()
        return tuple(_choice(row) for row in rows)


def _choice(row: Any) -> Choice:
    return Choice(
        row.member_id,
        row.profile_id,
        row.purpose,
        bool(row.allowed),
        from_micros(row.decided_us),
        row.text_version,
        row.how,
    )
