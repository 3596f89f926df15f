"""One intake file: groups of batches as compressed JSON with checksums, and the ids that came with them."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.database import broken, connect
from plainview.store.keys import sync_folder

DIGEST_BYTES = 16
_CODEC = pa.Codec("zstd", compression_level=1)
_SCHEMA = """
PRAGMA page_size = 16384;
CREATE TABLE IF NOT EXISTS payload (
    group_no INTEGER NOT NULL, family TEXT NOT NULL, rows INTEGER NOT NULL,
    size INTEGER NOT NULL, crc INTEGER NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (group_no, family)
);
CREATE TABLE IF NOT EXISTS ids (
    group_no INTEGER PRIMARY KEY, received_us INTEGER NOT NULL, crc INTEGER NOT NULL,
    passing BLOB NOT NULL, kept BLOB NOT NULL
);
"""
# The log is unlinked whole after hand-off, so writing it back into the file would only stall the next commit.
_CHECKPOINT_PAGES = 0


@dataclass(frozen=True)
class Payload:
    """Rows of one family in one group, compressed."""

    group_no: int
    family: str
    rows: int
    size: int
    body: bytes
    where: Path

    def lines(self) -> bytes:
        """Return the blocks, one a line."""
        try:
            return bytes(_CODEC.decompress(self.body, self.size, asbytes=True))
        except (OSError, pa.ArrowInvalid):
            raise damaged(self.where) from None


@dataclass(frozen=True)
class Ids:
    """Digests of one group: `passing` ones are forgotten after the window, `kept` ones never."""

    received_us: int
    passing: bytes
    kept: bytes


@dataclass(frozen=True)
class Group:
    """What is committed together: compressed rows by family, and the ids of all its events."""

    bodies: Sequence[tuple[str, int, bytes]]
    ids: Ids


def damaged(path: Path) -> StoreError:
    """Return the error of a file whose checksum does not fit."""
    return StoreError(
        f"{path} is damaged: its checksum does not fit; check the disk, then put back your own copy of it"
    )


class IntakeFile:
    """The file that is being written; only the owner of the intake has one."""

    def __init__(self, path: Path, file_no: int) -> None:
        self.file_no = file_no
        self.path = path
        self.groups = 0
        try:
            self._connection = connect(path)
            self._connection.executescript(_SCHEMA)
            self._connection.execute(f"PRAGMA wal_autocheckpoint = {_CHECKPOINT_PAGES}")
        except sqlite3.Error as error:
            raise broken(path, error) from None
        sync_folder(path.parent)

    def commit(self, group: Group) -> None:
        """Store a group durably, whole or not at all; raises StoreError."""
        number = self.groups + 1
        payloads = []
        for family, rows, lines in group.bodies:
            body = _CODEC.compress(lines, asbytes=True)
            payloads.append((number, family, rows, len(lines), zlib.crc32(body), body))
        ids = group.ids
        crc = zlib.crc32(ids.kept, zlib.crc32(ids.passing))
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            self._connection.executemany("INSERT INTO payload VALUES (?, ?, ?, ?, ?, ?)", payloads)
            self._connection.execute(
                "INSERT INTO ids VALUES (?, ?, ?, ?, ?)", (number, ids.received_us, crc, ids.passing, ids.kept)
            )
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise broken(self.path, error) from None
        self.groups = number

    def close(self) -> None:
        """Close the file."""
        self._connection.close()


class IntakeReader:
    """Reads an intake file while it may still be written, group by group."""

    def __init__(self, path: Path) -> None:
        self._path = path
        try:
            uri = f"{path.absolute().as_uri()}?mode=rw"
            self._connection = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=15)
            self._connection.execute("PRAGMA query_only = ON")
        except sqlite3.Error:
            # Also when it was unlinked after a hand-off; the caller then looks at a fresh snapshot.
            raise FileNotFoundError(str(path)) from None

    def payloads(self, after: int = 0) -> Iterator[Payload]:
        """Yield what was committed after group `after`; raises StoreError for a damaged one."""
        query = "SELECT group_no, family, rows, size, crc, body FROM payload WHERE group_no > ? ORDER BY group_no"
        for number, family, rows, size, crc, body in self._rows(query, after):
            if zlib.crc32(body) != crc:
                raise damaged(self._path)
            yield Payload(number, family, rows, size, body, self._path)

    def is_empty(self) -> bool:
        """Return whether nothing was committed yet."""
        return not self._rows("SELECT 1 FROM payload WHERE group_no > ? LIMIT 1", 0)

    def ids(self) -> Iterator[Ids]:
        """Yield the ids of every group; raises StoreError for damaged ones."""
        query = "SELECT received_us, crc, passing, kept FROM ids WHERE group_no > ?"
        for received_us, crc, passing, kept in self._rows(query, 0):
            if zlib.crc32(kept, zlib.crc32(passing)) != crc:
                raise damaged(self._path)
            yield Ids(received_us, passing, kept)

    def close(self) -> None:
        """Close the file."""
        self._connection.close()

    def _rows(self, query: str, after: int) -> list[tuple[Any, ...]]:
        try:
            return self._connection.execute(query, (after,)).fetchall()
        except sqlite3.OperationalError as error:
            # A file that was just being made, or was never finished, holds nothing that was ever acknowledged.
            if "no such table" in str(error):
                return []
            raise broken(self._path, error) from None
        except sqlite3.Error:
            raise damaged(self._path) from None


def split_digests(packed: bytes) -> list[bytes]:
    """Return 16-byte digests packed one after another."""
    return [packed[start : start + DIGEST_BYTES] for start in range(0, len(packed), DIGEST_BYTES)]
