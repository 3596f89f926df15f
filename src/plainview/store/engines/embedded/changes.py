"""Whose facts changed with each version of all choices, so that other processes look again at those members only."""

from __future__ import annotations

from collections.abc import Iterable

import sqlalchemy as sa

from plainview.store.engines.embedded.database import bump, value_of
from plainview.store.engines.embedded.tables import fact_change
from plainview.store.values import FactChanges

KEPT_VERSIONS = 5000
_EVERYBODY = ""


def note_change(transaction: sa.Connection, member_ids: Iterable[str]) -> int:
    """Move the version of all choices inside a write transaction, saying for whom; return it."""
    version = bump(transaction, "choices")
    rows = [{"version": version, "member_id": member_id} for member_id in set(member_ids)]
    if rows:
        transaction.execute(sa.insert(fact_change), rows)
    transaction.execute(sa.delete(fact_change).where(fact_change.c.version <= version - KEPT_VERSIONS))
    return version


def note_forgotten(transaction: sa.Connection, member_ids: Iterable[str]) -> int:
    """Move the version after a forgetting; who it was about does not stay here, so others look at all again."""
    gone = fact_change.c.member_id.in_(sorted(set(member_ids) - {_EVERYBODY}))
    transaction.execute(sa.delete(fact_change).where(gone))
    return note_change(transaction, (_EVERYBODY,))


def changes_since(connection: sa.Connection, version: int) -> FactChanges:
    """Return the present version, and of whom facts changed since `version`: None when that is not known."""
    present = value_of(connection, "choices")
    # A folder of before this list has moved versions that nobody noted; its first note is the first that counts.
    first = connection.scalar(sa.select(sa.func.min(fact_change.c.version)))
    if version == present:
        return FactChanges(present, frozenset())
    if first is None or version < first - 1:
        return FactChanges(present, None)
    changed = frozenset(connection.scalars(sa.select(fact_change.c.member_id).where(fact_change.c.version > version)))
    return FactChanges(present, None if _EVERYBODY in changed else changed)
