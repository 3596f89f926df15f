"""The tables of ledger.db: entries, first one a row, then in tiles; nodes and signed heads; and what finds lines.

Entries, tiles and nodes never change once they are written. What finds lines can be made from entries and keys.
"""

from __future__ import annotations

import sqlalchemy as sa

FORMAT = 2
"""Format 1 was lines in columns, without a tree; they are turned into entries when such a ledger is opened."""

LEDGER = sa.MetaData()


def _text(name: str, *, key: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text, primary_key=key, nullable=False)


def _whole(name: str, *, key: bool = False, nullable: bool = False) -> sa.Column[int]:
    return sa.Column(name, sa.Integer, primary_key=key, nullable=nullable)


def _bytes(name: str) -> sa.Column[bytes]:
    return sa.Column(name, sa.LargeBinary, nullable=False)


# Entries after the last whole tile, each with the first 8 bytes of its hash. `subject_no` is whom one names, until
# she is forgotten.
entry = sa.Table(
    "entry",
    LEDGER,
    _whole("entry_no", key=True),
    _whole("subject_no", nullable=True),
    _bytes("mark"),
    _bytes("body"),
)
# Whole tiles of 256 entries: where each ends and all of them, the first 8 bytes of each hash, and the tile's hash.
tile = sa.Table(
    "tile",
    LEDGER,
    _whole("tile_no", key=True),
    # The short ones first: SQLite walks through a long value to what stands behind it.
    _bytes("root"),
    _bytes("marks"),
    _bytes("bodies"),
)
# Hashes of whole subtrees of 256**height entries, from height 2 on.
node = sa.Table(
    "node",
    LEDGER,
    _whole("height", key=True),
    _whole("node_no", key=True),
    _bytes("hash"),
    sqlite_with_rowid=False,
)
head = sa.Table(
    "head",
    LEDGER,
    _whole("size", key=True),
    _whole("at_us"),
    _bytes("root"),
    _bytes("signature"),
)
# Whom the entries of a tile name, 4 bytes each: 0 for nobody, else the subject's number and one; and by subject.
named = sa.Table("named", LEDGER, _whole("tile_no", key=True), _bytes("subjects"))
of_subject = sa.Table(
    "of_subject",
    LEDGER,
    _whole("subject_no", key=True),
    _whole("entry_no", key=True),
    sqlite_with_rowid=False,
)
forgotten = sa.Table("forgotten", LEDGER, _whole("subject_no", key=True))
of_kind = sa.Table(
    "of_kind",
    LEDGER,
    _text("kind", key=True),
    _whole("entry_no", key=True),
    sqlite_with_rowid=False,
)
bitmap = sa.Table("bitmap", LEDGER, _text("digest", key=True), _whole("highest"), _bytes("bits"))
of_bitmap = sa.Table(
    "of_bitmap",
    LEDGER,
    _text("digest", key=True),
    _whole("entry_no", key=True),
    sqlite_with_rowid=False,
)
# How often more was read under the entries of a tile, 4 bytes each: the sums of the entries of kind `count`.
tally = sa.Table("tally", LEDGER, _whole("tile_no", key=True), _bytes("counts"))
# `format`, and `named`: the keyed check over whom entries name.
trait = sa.Table("trait", LEDGER, _text("name", key=True), _bytes("value"))
