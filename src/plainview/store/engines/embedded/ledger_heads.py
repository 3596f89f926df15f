"""Signed heads in ledger.db: the newest, and the last of each hour before it."""

from __future__ import annotations

import datetime as dt
from typing import Any

import sqlalchemy as sa

from plainview.base.clock import from_micros, to_micros
from plainview.store.engines.embedded.ledger_tables import head
from plainview.store.engines.embedded.ledger_tiles import Rows
from plainview.store.merkle import root
from plainview.store.signing import Signer
from plainview.store.tree_head import TreeHead, sign_head

_HOUR_US = 3_600_000_000


def newest_head(connection: sa.Connection) -> TreeHead | None:
    """Return the newest signed head, None before the first."""
    row = connection.execute(sa.select(head).order_by(head.c.size.desc()).limit(1)).one_or_none()
    return None if row is None else _head(row)


def every_head(connection: sa.Connection) -> list[TreeHead]:
    """Return the heads that are kept, the smallest tree first."""
    return [_head(row) for row in connection.execute(sa.select(head).order_by(head.c.size))]


def sign_newest(transaction: sa.Connection, signer: Signer, at: dt.datetime) -> TreeHead | None:
    """Sign the tree as it is, unless the newest head has its size; return the newest head.

    A tree that does not begin with the one signed last was changed: it is not signed, so that a check shows it.
    """
    rows, held = Rows(transaction), newest_head(transaction)
    size = rows.size()
    if size <= (held.size if held is not None else 0):
        return held
    if held is not None and root(rows, held.size) != held.root:
        return held
    made = sign_head(signer, size, at, root(rows, size))
    at_us = to_micros(made.at)
    if held is not None and to_micros(held.at) // _HOUR_US == at_us // _HOUR_US:
        transaction.execute(sa.delete(head).where(head.c.size == held.size))
    row = {"size": size, "at_us": at_us, "root": made.root, "signature": made.signature}
    transaction.execute(sa.insert(head), [row])
    return made


def _head(row: sa.Row[Any]) -> TreeHead:
    return TreeHead(row.size, from_micros(row.at_us), row.root, row.signature)
