"""The check of a whole ledger: every entry, tile, node and head compared with its hash, and what finds lines with them.

Tiles under a seal are compared with its digest, the others and those that do not fit entry by entry.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import zlib
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from plainview.base.errors import NotFound, StoreError
from plainview.store.engines.embedded.ledger_heads import every_head
from plainview.store.engines.embedded.ledger_index_check import check_index, check_named
from plainview.store.engines.embedded.ledger_lines import LedgerLines
from plainview.store.engines.embedded.ledger_tables import FORMAT, LEDGER, entry, head, node, trait
from plainview.store.engines.embedded.ledger_tiles import Rows
from plainview.store.engines.embedded.ledger_tiles_check import begin_skim, check_tiles
from plainview.store.ledger_part import MARK_BYTES, READ_START, Skimmed
from plainview.store.ledger_store import Finding, LedgerReport
from plainview.store.merkle import WIDTH, folded, leaf_hash, root
from plainview.store.tree_head import TreeHead

_MOST_HEADS = 2000
_KEEP = "keep this copy as evidence, and put back your own copy of ledger.db"
_BROKEN = (TypeError, ValueError, OverflowError, AttributeError, struct.error, zlib.error, NotFound, StoreError)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a check compares with: the key that signs, heads kept elsewhere; `every_hash` leaves seals out."""

    public_key: bytes
    heads: tuple[TreeHead, ...]
    every_hash: bool = False


@dataclass
class _Found:
    """What is known of a ledger that is being checked."""

    connection: sa.Connection
    rows: Rows
    findings: list[Finding] = field(default_factory=list)
    others: list[tuple[int, bytes]] = field(default_factory=list)
    heads: list[TreeHead] = field(default_factory=list)
    signed: int = 0
    """How many entries the largest head that fits covers."""

    def add(self, where: str, what: str, mend: str = _KEEP) -> None:
        self.findings.append(Finding(where, what, mend))

    def during(self, where: str, step: Callable[[], None]) -> None:
        """Take a step; whatever it cannot make sense of is a finding."""
        try:
            step()
        except _BROKEN:
            self.add(where, "what is stored there cannot be read, so it was changed")


def check_ledger(connection: sa.Connection, path: Path, lines: LedgerLines, asked: Asked) -> LedgerReport:
    """Return what a check of the ledger as this transaction sees it found; uses every core for a large one."""
    found = _Found(connection, Rows(connection))
    tiles, size = found.rows.tiles(), found.rows.size()
    with ThreadPoolExecutor(1 + (os.cpu_count() or 1), "plainview-check") as pool:
        skims = [] if asked.every_hash else begin_skim(pool, path, tiles)
        damage = pool.submit(_damage, path)
        found.during("the tree", lambda: _check_nodes(found, tiles))
        found.during("the signed heads", lambda: _check_heads(found, asked.public_key, size))
        found.during("heads kept elsewhere", lambda: _check_elsewhere(found, asked, size))
        found.during("whom entries name", lambda: found.findings.extend(check_named(connection, lines, size)))
        found.during("the tiles", lambda: _check_tiles(found, path, tiles, skims))
        found.during("the newest entries", lambda: _check_tail(found, tiles))
        found.during("the index", lambda: found.findings.extend(check_index(connection, found.others, size)))
        found.during("ledger.db", lambda: _check_file(found, damage))
    newest = found.heads[-1] if found.heads else None
    return LedgerReport(size, len(found.heads) + len(asked.heads), newest, tuple(dict.fromkeys(found.findings)))


def _damage(path: Path) -> list[str]:
    """Return what SQLite itself finds wrong; in a thread of its own, since SQLite lets others run."""
    with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
        said = [row[0] for row in connection.execute("PRAGMA quick_check(3)")]
    return [] if said == ["ok"] else said


def _check_file(found: _Found, damage: Future[list[str]]) -> None:
    if damage.result():
        found.add("ledger.db", "the database itself is damaged")
    if not _is_laid_out(found.connection):
        found.add("ledger.db", "its tables are not those of a ledger")
    traits = {row.name: row.value for row in found.connection.execute(sa.select(trait))}
    if traits.keys() - {"format", "named"} or traits.get("format") != str(FORMAT).encode():
        found.add("ledger.db", "what it says of its own format was changed")


def _is_laid_out(connection: sa.Connection) -> bool:
    """Return whether the tables, their columns and what they are called are those of a ledger, and nothing else is."""
    listed = set()
    for row in connection.exec_driver_sql("SELECT type, name, tbl_name FROM sqlite_master"):
        kind, name, of_table = row
        is_index = kind == "index" and name == f"sqlite_autoindex_{of_table}_1"
        if of_table not in LEDGER.tables or not (is_index or (kind == "table" and name == of_table)):
            return False
        listed.add(of_table)
    columns = {table.name: [column.name for column in table.columns] for table in LEDGER.sorted_tables}
    held = {name: [row[1] for row in connection.exec_driver_sql(f"PRAGMA table_info({name})")] for name in columns}
    return listed == LEDGER.tables.keys() and held == columns


def _check_tiles(found: _Found, path: Path, tiles: int, skims: Sequence[Future[Skimmed]]) -> None:
    result = check_tiles(path, tiles, skims, signed=found.signed)
    found.others += result.others
    for where, what in result.faults():
        found.add(where, what)


def _check_tail(found: _Found, tiles: int) -> None:
    expected = tiles * WIDTH
    rows = sa.select(entry.c.entry_no, entry.c.mark, entry.c.body).order_by(entry.c.entry_no)
    for entry_no, mark, body in found.connection.execute(rows):
        if entry_no != expected:
            found.add(f"entry {min(entry_no, expected)}", "this is gone, or stands where it does not belong")
        expected = entry_no + 1
        if leaf_hash(body)[:MARK_BYTES] != mark:
            found.add(f"entry {entry_no}", "this was changed")
        if not body.startswith(READ_START):
            found.others.append((entry_no, body))


def _check_nodes(found: _Found, tiles: int) -> None:
    expected = {}
    height, count = 2, tiles // WIDTH
    while count:
        for node_no in range(count):
            expected[height, node_no] = folded(found.rows.hashes(height - 1, node_no * WIDTH, WIDTH))
        height, count = height + 1, count // WIDTH
    held = {(row.height, row.node_no): row.hash for row in found.connection.execute(sa.select(node))}
    for where in sorted(expected.keys() | held.keys()):
        if expected.get(where) != held.get(where):
            found.add(f"node {where[1]} of height {where[0]}", "this was changed")


def _check_heads(found: _Found, public_key: bytes, size: int) -> None:
    found.heads = every_head(found.connection)
    uneven = found.connection.scalar(sa.select(sa.func.count()).where(head.c.at_us % 1000 != 0))
    if uneven:
        found.add("a signed head", "its moment was changed")
    whole = 0
    for signed in found.heads:
        where = f"the signed head over {signed.size} entries"
        if not signed.is_signed_by(public_key):
            found.add(where, "it was changed, or another installation signed it")
        elif signed.size > size:
            found.add(where, f"entries {size} to {signed.size - 1} are gone: the end was cut off")
        elif root(found.rows, signed.size) != signed.root:
            found.add(where, f"entries {whole} to {signed.size - 1} are not those that were signed")
        else:
            whole = found.signed = signed.size
    if size and not found.heads:
        found.add("the signed heads", "there are none, so nothing shows whether entries were changed")


def _check_elsewhere(found: _Found, asked: Asked, size: int) -> None:
    for kept in _picked(asked.heads):
        where = f"the head kept elsewhere over {kept.size} entries, of {kept.at:%Y-%m-%d %H:%M:%S} UTC"
        if not kept.is_signed_by(asked.public_key):
            found.add(where, "it was changed there, or is of another installation", "check the file of kept heads")
        elif kept.size > size:
            cut = f"the ledger holds {size} entries, so {size} to {kept.size - 1} were cut off"
            found.add(where, cut)
        elif root(found.rows, kept.size) != kept.root:
            found.add(where, "the ledger's entries are not those that were signed then: it was written anew")


def _picked(heads: Sequence[TreeHead]) -> Iterable[TreeHead]:
    """Return all heads when they are few, else some of all ages and the largest, which covers all entries before."""
    ordered = sorted(heads, key=lambda kept: kept.size)
    step = max(1, len(ordered) // _MOST_HEADS)
    return dict.fromkeys([*ordered[::step], *ordered[-1:]])
