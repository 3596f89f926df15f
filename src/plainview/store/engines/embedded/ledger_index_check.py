"""The check of what finds the ledger's lines: by kind, bitmap and subject, and the sums of later reads."""

from __future__ import annotations

import secrets
import zlib
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import sqlalchemy as sa

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.ledger_index import FORGOTTEN_AT, NAMED_CHECK, Pairs
from plainview.store.engines.embedded.ledger_lines import LedgerLines
from plainview.store.engines.embedded.ledger_tables import (
    bitmap,
    entry,
    forgotten,
    named,
    of_bitmap,
    of_kind,
    of_subject,
    tally,
    trait,
)
from plainview.store.engines.embedded.ledger_tiles import NAMED, Rows
from plainview.store.ledger_entry import COUNT, parsed, subject_of
from plainview.store.ledger_store import Finding
from plainview.store.merkle import WIDTH
from plainview.store.views import Bitmap

_PRIME = 2**31 - 1
_SHOWN = 5
_MEND = "no entry is lost by it; put back your own copy of ledger.db, so that members find all their lines"


def check_index(connection: sa.Connection, others: Sequence[tuple[int, bytes]], size: int) -> Iterator[Finding]:
    """Yield what does not fit the entries of what finds them by kind and scan, and of counts.

    `others` are all entries that are no reads.
    """
    kinds, covers, counted = set(), set(), [np.zeros((0, 2), np.int64)]
    for entry_no, body in others:
        pairs = _counted(body)
        if pairs is not None:
            kinds.add((COUNT, entry_no))
            counted.append(pairs)
            if len(pairs) and not 0 <= pairs[:, 0].min() <= pairs[:, 0].max() < entry_no:
                yield Finding(f"entry {entry_no}", "this counts reads under a later entry", _MEND)
            continue
        try:
            said = parsed(body)
        except StoreError:
            yield Finding(f"entry {entry_no}", "this cannot be read", "put back your own copy of ledger.db")
            continue
        kinds.add((said.kind, entry_no))
        if said.bitmap:
            covers.add((said.bitmap, entry_no))
    yield from _compared("kind", kinds, connection.execute(sa.select(of_kind)))
    yield from _compared("bitmap", covers, connection.execute(sa.select(of_bitmap)))
    yield from _check_bitmaps(connection, {digest for digest, _ in covers})
    yield from _check_sums(connection, np.concatenate(counted), size)


def _counted(body: bytes) -> npt.NDArray[np.int64] | None:
    """Return the (entry, times) pairs of an entry of kind `count`, shape (n, 2), None when it is no such entry.

    Read as text by NumPy, since there are as many pairs as reads; its form was compared with its hash before.
    """
    if body.translate(None, b"0123456789,[]") != b'{"kind":"count""at":"counts":}':
        return None
    numbers = body[body.index(b"[") : -1].translate(None, b"[]")
    try:
        found = np.fromstring(numbers.decode("ascii"), dtype=np.int64, sep=",")
    except (ValueError, DeprecationWarning):
        return None
    return found.reshape(-1, 2) if len(found) == numbers.count(b",") + 1 and len(found) % 2 == 0 else None


def _compared(what: str, expected: set[tuple[str, int]], rows: Iterable[Any]) -> Iterator[Finding]:
    held = {(row[0], row[1]) for row in rows}
    for wrong in sorted(expected ^ held, key=str)[:_SHOWN]:
        yield Finding(f"the list of entries by {what}", f"it does not fit entry {wrong[1]}", _MEND)


def _check_bitmaps(connection: sa.Connection, wanted: set[str]) -> Iterator[Finding]:
    held = set()
    for row in connection.execute(sa.select(bitmap)):
        held.add(row.digest)
        try:
            whole = Bitmap(zlib.decompress(row.bits), row.highest).digest == row.digest
        except (zlib.error, TypeError, OverflowError):
            whole = False
        if not whole:
            yield Finding(f"the list of subjects {str(row.digest)[:12]}", "it was changed", _MEND)
    for digest in sorted(wanted - held):
        yield Finding(f"the list of subjects {digest[:12]}", "it is gone, and entries name it", _MEND)


def _check_sums(connection: sa.Connection, pairs: npt.NDArray[np.int64], size: int) -> Iterator[Finding]:
    # As many places as the tiles have, so that a sum under an entry that is not there is seen as well.
    places = (size // WIDTH + 1) * WIDTH
    held, sums = np.zeros(places, np.int64), np.zeros(places, np.int64)
    kept: dict[int, bytes] = {}
    for tile_no, value in connection.execute(sa.select(tally)):
        if len(value) != NAMED.size or not 0 <= tile_no < places // WIDTH:
            yield Finding(f"the counts of tile {tile_no}", "they were changed", _MEND)
        else:
            kept[tile_no] = value
    held.reshape(-1, WIDTH)[list(kept)] = _joined(kept.values())
    pairs = pairs[(pairs[:, 0] >= 0) & (pairs[:, 0] < size)]
    np.add.at(sums, pairs[:, 0], pairs[:, 1])
    for entry_no in np.flatnonzero(held != sums)[:_SHOWN]:
        yield Finding(f"the count of reads under entry {entry_no}", "it is not the sum of those entered", _MEND)


def check_named(connection: sa.Connection, lines: LedgerLines, size: int) -> Iterator[Finding]:
    """Yield what does not fit the keyed check over whom entries name."""
    pairs = _pairs(connection)
    gone = np.array(list(connection.scalars(sa.select(forgotten))), dtype=np.uint64)
    ends = np.stack([gone, np.full(len(gone), FORGOTTEN_AT, np.uint64)], axis=1)
    held = connection.scalar(sa.select(trait.c.value).where(trait.c.name == NAMED_CHECK)) or bytes(16)
    if lines.index.check(np.concatenate([pairs, ends])) != held:
        yield Finding("whom entries name", "somebody was put into it, taken out of it, or exchanged", _MEND)
        yield from _misnamed(connection, lines, pairs, size)
    if _summed(connection) != _sums_of(pairs):
        expected = {(int(number), int(entry_no)) for number, entry_no in pairs}
        found = {(row[0], row[1]) for row in connection.execute(sa.select(of_subject))}
        for _, entry_no in sorted(expected ^ found)[:_SHOWN]:
            yield Finding("the list of entries by subject", f"it does not fit entry {entry_no}", _MEND)


def _pairs(connection: sa.Connection) -> Pairs:
    """Return (subject, entry) of all entries that name somebody, shape (n, 2)."""
    held: dict[int, bytes] = {row.tile_no: row.subjects for row in connection.execute(sa.select(named))}
    if any(len(value) != NAMED.size for value in held.values()):
        raise ValueError("a tile names 256 subjects")
    numbers = _joined(held.values())
    rows, at = np.nonzero(numbers)
    entry_nos = np.array(list(held), dtype=np.uint64)[rows] * WIDTH + at.astype(np.uint64)
    found = [np.stack([numbers[rows, at].astype(np.uint64) - 1, entry_nos], axis=1)]
    tail = sa.select(entry.c.subject_no, entry.c.entry_no).where(entry.c.subject_no.is_not(None))
    found.append(np.array([tuple(row) for row in connection.execute(tail)], dtype=np.uint64).reshape(-1, 2))
    return np.concatenate(found)


def _joined(values: Iterable[bytes]) -> npt.NDArray[np.uint32]:
    """Return the numbers of tiles, shape (tiles, 256)."""
    return np.frombuffer(b"".join(values), "<u4").reshape(-1, WIDTH)


_KEYS = tuple(secrets.randbelow(2**28) + 1 for _ in range(4))


def _summed(connection: sa.Connection) -> tuple[int, int]:
    """Return how many pairs the list by subject has, and a sum over them under keys of this process."""
    a, b, c, d = map(sa.literal, _KEYS)
    prime = sa.literal(_PRIME)
    left, right = (of_subject.c.subject_no * a + b) % prime, (of_subject.c.entry_no * c + d) % prime
    row = connection.execute(sa.select(sa.func.count(), sa.func.coalesce(sa.func.sum((left * right) % prime), 0))).one()
    return row[0], int(row[1])


def _sums_of(pairs: Pairs) -> tuple[int, int]:
    a, b, c, d = (np.uint64(key) for key in _KEYS)
    prime = np.uint64(_PRIME)
    products = ((pairs[:, 0] * a + b) % prime) * ((pairs[:, 1] * c + d) % prime) % prime
    return len(pairs), int(products.sum())


def _misnamed(connection: sa.Connection, lines: LedgerLines, pairs: Pairs, size: int) -> Iterator[Finding]:
    """Yield the entries that are said to name somebody whose key does not open them."""
    rows, shown = Rows(connection), 0
    keys = lines.keys_of({int(number) for number in pairs[:, 0]})
    for number, entry_no in ((int(left), int(right)) for left, right in pairs):
        key = keys.get(number)
        named_in = entry_no < size and parsed(rows.bodies([entry_no])[entry_no])
        if key is None or not named_in or subject_of(named_in, key) != number:
            yield Finding(f"entry {entry_no}", "it does not name whom the index says", _MEND)
            shown += 1
        if shown == _SHOWN:
            return
