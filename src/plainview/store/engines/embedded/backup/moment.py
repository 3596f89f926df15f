"""One moment of the whole store, held while it is copied: what was acknowledged before it is in it, exactly once.

The order makes it so. Compaction stands still for the moment that this takes. What the intake holds is noted first,
then the ledger, then records: all that either names has its subject in the records that are copied after it.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from plainview.base.clock import Clock
from plainview.store.engines.embedded.backup.rows import copied
from plainview.store.engines.embedded.folder import FileLock, Layout, locked
from plainview.store.engines.embedded.snapshot import Snapshots

BESIDE = "titles.db"
"""The database of titles, which lies in the data folder beside the store's own."""


@dataclass(frozen=True)
class HeldState:
    """A use's state, open, so that it stays readable when it is replaced."""

    purpose: str
    name: str
    version: int
    file: BinaryIO


@dataclass(frozen=True)
class Moment:
    """Copies of the databases, and what else counted. `tail` gives (intake file, last group) beyond the floor."""

    at: dt.datetime
    databases: dict[str, sqlite3.Connection]
    tail: tuple[tuple[int, int], ...]
    states: tuple[HeldState, ...]
    data_files: tuple[tuple[str, int, int], ...]
    id_files: tuple[tuple[str, int, int], ...]
    erased: int
    unswept: int


@contextmanager
def held_moment(layout: Layout, snapshots: Snapshots, clock: Clock) -> Iterator[Moment]:
    """Hold a moment: no file that it needs is unlinked until the block ends."""
    with ExitStack() as stack:
        compacting = FileLock(layout.lock("compact"))
        compacting.take(wait=True)
        stack.callback(compacting.give_back)
        snapshot = stack.enter_context(snapshots.leased())
        at = clock.now()
        tail = tuple(_tail(layout, snapshot.floor))
        databases = {"ledger.db": stack.enter_context(copied(layout.ledger))}
        if (layout.root / BESIDE).exists():
            databases[BESIDE] = stack.enter_context(copied(layout.root / BESIDE))
        with locked(layout.lock("state")):
            records = databases["records.db"] = stack.enter_context(copied(layout.records))
            states = tuple(_states(layout, records, stack))
        compacting.give_back()
        counters = dict(records.execute("SELECT name, value FROM counter").fetchall())
        yield Moment(
            at,
            databases,
            tail,
            states,
            tuple(records.execute("SELECT name, size_bytes, crc FROM data_file WHERE dropped_in IS NULL").fetchall()),
            tuple(records.execute("SELECT name, ids, crc FROM id_file WHERE dropped_in IS NULL").fetchall()),
            counters.get("forgets", 0) + counters.get("erasures", 0),
            _unswept(records),
        )


def intake_tables(path: Path) -> sqlite3.Connection:
    """Return an intake file open for reading, whoever else writes to it."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None, timeout=15)


def _tail(layout: Layout, floor: int) -> Iterator[tuple[int, int]]:
    """Yield (file, last group) of all that is committed above the floor."""
    for number in layout.intake_numbers():
        if number <= floor:
            continue
        try:
            database = intake_tables(layout.intake_file(number))
            try:
                last = database.execute("SELECT max(group_no) FROM ids").fetchone()[0]
            finally:
                database.close()
        except sqlite3.OperationalError:
            # A file that was just being made holds nothing that was ever acknowledged.
            continue
        if last:
            yield number, last


def _states(layout: Layout, records: sqlite3.Connection, stack: ExitStack) -> Iterator[HeldState]:
    for purpose, name, version, file in records.execute("SELECT purpose, name, version, file FROM state").fetchall():
        opened = stack.enter_context((layout.state / file).open("rb"))
        yield HeldState(purpose, name, version, opened)


def _unswept(records: sqlite3.Connection) -> int:
    forgotten = records.execute("SELECT count(*) FROM tombstone WHERE swept = 0").fetchone()[0]
    return int(forgotten + records.execute("SELECT count(*) FROM erasure").fetchone()[0])
