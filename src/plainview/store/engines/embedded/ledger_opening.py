"""Opening ledger.db: its format, and the turning of a former ledger's lines into entries."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from plainview.base.clock import from_micros
from plainview.base.errors import StoreError
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.ledger_lines import LedgerLines
from plainview.store.engines.embedded.ledger_tables import FORMAT, LEDGER, trait
from plainview.store.engines.embedded.ledger_tiles import Rows
from plainview.store.values import LedgerKind, LedgerLine

_AT_ONCE = 4096
_FORMAT = "format"


def open_ledger(path: Path, lines: LedgerLines, gone: Callable[[], Sequence[int]]) -> Database:
    """Return the ledger's database, its format written if it is new, a former one's lines turned into entries.

    `gone` tells the numbers of subjects that were forgotten: nothing names them. Raises StoreError for a newer format.
    """
    database = Database(path, LEDGER)
    with database.write() as transaction:
        found = transaction.scalar(sa.select(trait.c.value).where(trait.c.name == _FORMAT))
        if found is None and Rows(transaction).size():
            raise StoreError(f"{database.path} lacks the mark of its format: it was changed; put back your own copy")
        if found is not None and found != str(FORMAT).encode():
            raise StoreError(
                f"{database.path} was written by a newer Plainview, or changed (this one knows format {FORMAT}); "
                "install that version again"
            )
        if sa.inspect(transaction).has_table("line"):
            lines.forget(transaction, gone())
            _convert(transaction, lines)
        if found is None:
            transaction.execute(sa.insert(trait), [{"name": _FORMAT, "value": str(FORMAT).encode()}])
    return database


def _convert(transaction: sa.Connection, lines: LedgerLines) -> None:
    after = -1
    while True:
        page = f"SELECT * FROM line WHERE seq > {after} ORDER BY seq LIMIT {_AT_ONCE}"  # noqa: S608 - numbers only
        rows = transaction.exec_driver_sql(page).all()
        if not rows:
            break
        lines.add(transaction, [_line(row) for row in rows], {})
        after = rows[-1].seq
    transaction.exec_driver_sql("DROP TABLE line")


def _line(row: sa.Row[Any]) -> LedgerLine:
    return LedgerLine(
        row.line_id,
        from_micros(row.at_us),
        LedgerKind(row.kind),
        row.purpose,
        row.program,
        tuple(msgspec.json.decode(row.elements)),
        row.subject_no,
        row.bitmap,
        row.statement,
        row.recipient,
        row.reason,
        row.choices_version,
        row.catalogue_version,
        row._mapping["count"],
        msgspec.json.decode(row.details),
    )
