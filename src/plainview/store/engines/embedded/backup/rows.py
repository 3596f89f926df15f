"""Databases as rows on their way into a backup: copied at one moment, cut into blocks, members apart from the rest.

Which rows are a member's, the columns say: those that name a subject or a member. A table that comes later is
therefore sorted right without being listed here.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.backup.place import TableShape
from plainview.store.engines.embedded.database import broken

Row: TypeAlias = tuple[Any, ...]
SUBJECT, MEMBER = "subject_no", "member_id"
_BLOCK_ROWS = 16_384
_BLOCK_BYTES = 4 << 20
_CHUNK = 400
# Who changed lately is of no use after a restore: processes that start then look at everybody. Tickets would come back
# to life that were ended since.
_LEFT_OUT = frozenset({"fact_change", "ticket"})
# Numbers of subjects that ended say nothing of anybody, and belong to no living member.
_NOT_MEMBERS = frozenset({"tombstone"})


@contextmanager
def copied(path: Path) -> Iterator[sqlite3.Connection]:
    """Give a private copy of a database as it is now; its file has no name, so that no crash leaves it behind."""
    copy = sqlite3.connect("", isolation_level=None, check_same_thread=False)
    try:
        try:
            source = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=15)
            try:
                source.backup(copy)
            finally:
                source.close()
        except sqlite3.Error as error:
            raise broken(path, error) from None
        yield copy
    finally:
        copy.close()


def shapes(database: sqlite3.Connection) -> dict[str, TableShape]:
    """Return every table of a database, by name, with what makes it."""
    query = "SELECT tbl_name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type DESC, name"
    made_by: dict[str, list[str]] = {}
    for table, sql in database.execute(query).fetchall():
        if not table.startswith("sqlite_"):
            made_by.setdefault(table, []).append(sql)
    return {table: TableShape(tuple(made), columns_of(database, table)) for table, made in made_by.items()}


def columns_of(database: sqlite3.Connection, table: str) -> tuple[str, ...]:
    """Return a table's columns in order."""
    return tuple(row[1] for row in database.execute(f"PRAGMA table_info({_quoted(table)})"))


def members_tables(tables: dict[str, TableShape]) -> list[str]:
    """Return the tables whose rows are members', as their columns say."""
    return [
        table
        for table, shape in tables.items()
        if {SUBJECT, MEMBER} & set(shape.columns) and table not in _LEFT_OUT | _NOT_MEMBERS
    ]


def blocks(
    database: sqlite3.Connection, table: str, shape: TableShape, *, nobodys: bool = False
) -> Iterator[list[Row]]:
    """Yield a table's rows in blocks, by key, with `nobodys` only those that name no member.

    A table that is only added to keeps its earlier blocks as they are, so that they are not copied again.
    """
    if table in _LEFT_OUT or (nobodys and SUBJECT in shape.columns):
        return
    key = [row[1] for row in database.execute(f"PRAGMA table_info({_quoted(table)})") if row[5]]
    order = ", ".join(map(_quoted, key)) or "rowid"
    where = f" WHERE {MEMBER} = ''" if nobodys else ""
    names = ", ".join(map(_quoted, shape.columns))
    held: list[Row] = []
    size_bytes = 0
    query = f"SELECT {names} FROM {_quoted(table)}{where} ORDER BY {order}"  # noqa: S608 - names only
    for row in database.execute(query):
        held.append(row)
        size_bytes += sum(len(value) for value in row if isinstance(value, (str, bytes)))
        if len(held) >= _BLOCK_ROWS or size_bytes >= _BLOCK_BYTES:
            yield held
            held, size_bytes = [], 0
    if held:
        yield held


def rows_of(
    database: sqlite3.Connection, table: str, shape: TableShape, column: str, wanted: Iterable[object]
) -> Iterator[tuple[Any, Row]]:
    """Yield (value of `column`, row) of the rows in which it is one of `wanted`."""
    listed = list(wanted)
    names = ", ".join(map(_quoted, shape.columns))
    position = shape.columns.index(column)
    for start in range(0, len(listed), _CHUNK):
        chunk = listed[start : start + _CHUNK]
        marks = ", ".join("?" * len(chunk))
        query = f"SELECT {names} FROM {_quoted(table)} WHERE {_quoted(column)} IN ({marks})"  # noqa: S608 - names only
        for row in database.execute(query, chunk):
            yield row[position], row


def insert_into(database: sqlite3.Connection, table: str, shape: TableShape, rows: Iterable[Row]) -> None:
    """Insert rows into a table of the same shape."""
    marks = ", ".join("?" * len(shape.columns))
    names = ", ".join(map(_quoted, shape.columns))
    statement = f"INSERT OR REPLACE INTO {_quoted(table)} ({names}) VALUES ({marks})"  # noqa: S608 - names only
    try:
        database.executemany(statement, rows)
    except sqlite3.Error as error:
        raise StoreError(
            f"{table} of the backup cannot be restored ({type(error).__name__}); use another one"
        ) from None


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
