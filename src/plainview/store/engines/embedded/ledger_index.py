"""What finds the ledger's lines: by subject, kind and bitmap, and how often more was read; all of it outside the tree.

Whom entries name is known here until she is forgotten. A keyed check over it shows changes: the exclusive-or of
AES(key, subject number and entry number), so that naming and forgetting somebody move it by her part alone.
"""

from __future__ import annotations

import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa
from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import AES
from cryptography.hazmat.primitives.ciphers.modes import ECB

from plainview.store.engines.embedded.database import driver_of, marks
from plainview.store.engines.embedded.ledger_tables import (
    entry,
    forgotten,
    named,
    of_bitmap,
    of_kind,
    of_subject,
    tally,
)
from plainview.store.engines.embedded.ledger_tiles import NAMED
from plainview.store.merkle import WIDTH

NAMED_CHECK = "named"
FORGOTTEN_AT = 2**64 - 1
"""Stands for an entry's number in the check's part of a subject that was forgotten."""
_CHUNK = 400
_ONE = struct.Struct("<I")
_MOST = 2**32 - 1
Pairs = npt.NDArray[np.uint64]


class LedgerIndex:
    """Keeps what finds lines; each call is inside a transaction of the ledger's database."""

    def __init__(self, check_key: bytes) -> None:
        self._cipher = Cipher(AES(check_key), ECB())  # noqa: S305 - blocks are all different: a set is summed up

    def add(
        self,
        transaction: sa.Connection,
        *,
        subjects: Sequence[tuple[int, int]],
        kinds: Sequence[tuple[str, int]],
        bitmaps: Sequence[tuple[str, int]],
    ) -> None:
        """Add (subject, entry), (kind, entry) and (digest, entry) pairs."""
        connection = driver_of(transaction)
        for table, rows in ((of_subject, subjects), (of_kind, kinds), (of_bitmap, bitmaps)):
            if rows:
                connection.executemany(f"INSERT INTO {table.name} VALUES (?, ?)", rows)  # noqa: S608 - our own names
        if subjects:
            self._move(transaction, subjects)

    def living(self, transaction: sa.Connection, subject_nos: Iterable[int]) -> set[int]:
        """Return those that were not forgotten."""
        connection = driver_of(transaction)
        query = "SELECT 1 FROM forgotten WHERE subject_no = ?"
        return {number for number in set(subject_nos) if connection.execute(query, (number,)).fetchone() is None}

    def forget(self, transaction: sa.Connection, subject_nos: Iterable[int]) -> None:
        """Drop whom entries name, of these subjects, and remember that they are never to be named again."""
        gone = sorted(self.living(transaction, subject_nos))
        moved: list[tuple[int, int]] = [(number, FORGOTTEN_AT) for number in gone]
        for chunk in _chunks(gone):
            mine = of_subject.c.subject_no.in_(chunk)
            moved += [(row[0], row[1]) for row in transaction.execute(sa.select(of_subject).where(mine))]
            transaction.execute(sa.delete(of_subject).where(mine))
        if gone:
            self._unname(transaction, [entry_no for _, entry_no in moved if entry_no != FORGOTTEN_AT])
            transaction.execute(sa.insert(forgotten), [{"subject_no": number} for number in gone])
            self._move(transaction, moved)

    def subjects(self, transaction: sa.Connection, entry_nos: Iterable[int]) -> dict[int, int]:
        """Return entry number -> whom it names, of those that name somebody who was not forgotten."""
        wanted = set(entry_nos)
        found: dict[int, int] = {}
        places = _by_tile(wanted)
        connection = driver_of(transaction)
        for chunk in _chunks(places):
            query = f"SELECT tile_no, subjects FROM named WHERE tile_no IN ({marks(chunk)})"  # noqa: S608 - places only
            for tile_no, value in connection.execute(query, chunk):
                found.update((entry_no, number - 1) for entry_no, number in _of_tile(value, tile_no, places[tile_no]))
        for chunk in _chunks(wanted - found.keys()):
            query = f"SELECT entry_no, subject_no FROM entry WHERE entry_no IN ({marks(chunk)})"  # noqa: S608 - places only
            found.update(
                (entry_no, number) for entry_no, number in connection.execute(query, chunk) if number is not None
            )
        return found

    def count(self, transaction: sa.Connection, counts: Mapping[int, int]) -> None:
        """Add to how often more was read under entries."""
        by_tile: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for entry_no, times in counts.items():
            by_tile[entry_no // WIDTH].append((entry_no % WIDTH, times))
        held = self._tallies(transaction, by_tile)
        rows = []
        for tile_no, added in by_tile.items():
            sums = list(NAMED.unpack(held[tile_no])) if tile_no in held else [0] * WIDTH
            for at, times in added:
                sums[at] = min(_MOST, sums[at] + times)
            rows.append({"tile_no": tile_no, "counts": NAMED.pack(*sums)})
        transaction.execute(sa.insert(tally).prefix_with("OR REPLACE"), rows)

    def counts(self, transaction: sa.Connection, entry_nos: Iterable[int]) -> dict[int, int]:
        """Return entry number -> how often more was read under it, of those that have it."""
        wanted = set(entry_nos)
        found: dict[int, int] = {}
        places = _by_tile(wanted)
        for tile_no, value in self._tallies(transaction, places).items():
            found.update(_of_tile(value, tile_no, places[tile_no]))
        return found

    def check(self, pairs: Pairs) -> bytes:
        """Return the check over (subject, entry) pairs, shape (n, 2)."""
        if not len(pairs):
            return bytes(16)
        blocks = np.ascontiguousarray(pairs, dtype=">u8").tobytes()
        encrypted = self._cipher.encryptor().update(blocks)
        return bytes(np.bitwise_xor.reduce(np.frombuffer(encrypted, np.uint64).reshape(-1, 2), axis=0).tobytes())

    def _move(self, transaction: sa.Connection, pairs: Sequence[tuple[int, int]]) -> None:
        connection = driver_of(transaction)
        row = connection.execute("SELECT value FROM trait WHERE name = ?", (NAMED_CHECK,)).fetchone()
        held = bytes(16) if row is None else row[0]
        part = self.check(np.array(pairs, dtype=np.uint64).reshape(-1, 2))
        moved = bytes(left ^ right for left, right in zip(held, part, strict=True))
        connection.execute("INSERT OR REPLACE INTO trait VALUES (?, ?)", (NAMED_CHECK, moved))

    def _unname(self, transaction: sa.Connection, entry_nos: Sequence[int]) -> None:
        by_tile: dict[int, list[int]] = defaultdict(list)
        for entry_no in entry_nos:
            by_tile[entry_no // WIDTH].append(entry_no)
        for tile_no, numbers in by_tile.items():
            held = transaction.scalar(sa.select(named.c.subjects).where(named.c.tile_no == tile_no))
            if held is None:
                mine = sa.update(entry).where(entry.c.entry_no.in_(numbers))
                transaction.execute(mine.values(subject_no=None))
                continue
            value = bytearray(held)
            for entry_no in numbers:
                struct.pack_into("<I", value, (entry_no % WIDTH) * 4, 0)
            transaction.execute(sa.update(named).where(named.c.tile_no == tile_no).values(subjects=bytes(value)))

    def _tallies(self, transaction: sa.Connection, tile_nos: Iterable[int]) -> dict[int, bytes]:
        found: dict[int, bytes] = {}
        for chunk in _chunks(tile_nos):
            query = f"SELECT tile_no, counts FROM tally WHERE tile_no IN ({marks(chunk)})"  # noqa: S608 - places only
            found.update(driver_of(transaction).execute(query, chunk))
        return found


def _by_tile(entry_nos: Iterable[int]) -> dict[int, list[int]]:
    places: dict[int, list[int]] = defaultdict(list)
    for entry_no in entry_nos:
        places[entry_no // WIDTH].append(entry_no % WIDTH)
    return places


def _of_tile(value: bytes, tile_no: int, places: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield (entry number, its number in `value`) of those places in a tile that have one."""
    for at in places:
        (number,) = _ONE.unpack_from(value, at * _ONE.size)
        if number:
            yield tile_no * WIDTH + at, number


def _chunks(numbers: Iterable[int]) -> list[list[int]]:
    listed = sorted(set(numbers))
    return [listed[start : start + _CHUNK] for start in range(0, len(listed), _CHUNK)]
