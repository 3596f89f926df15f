"""Seals: entries that say the SHA-256 of tiles before them, so that a check needs one hash a tile and not two an entry.

A seal is written when a group of tiles is whole, after every hash of theirs was worked out anew, and a head over it
is signed with it. So bytes that fit a seal under a signed head are those whose hashes the tree holds.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

from plainview.store.engines.embedded.ledger_index import LedgerIndex
from plainview.store.engines.embedded.ledger_tables import of_kind, tile
from plainview.store.engines.embedded.ledger_tiles import Rows
from plainview.store.ledger_entry import SEAL, SEAL_START, parsed, seal_entry
from plainview.store.ledger_part import Checked, check_tile, tile_digest
from plainview.store.merkle import WIDTH

GROUP = 8
"""Tiles under one seal."""
_AT_ONCE = 64


def add_seals(transaction: sa.Connection, index: LedgerIndex, at: dt.datetime) -> bool:
    """Add seals of groups that are whole and have none, and return whether one was; of damaged tiles none is made."""
    rows = Rows(transaction)
    first, whole = _sealed(transaction, rows), rows.tiles() // GROUP
    made = []
    for group in range(first, min(whole, first + _AT_ONCE)):
        digests = _checked_digests(transaction, group)
        if len(digests) != GROUP:
            break
        made.append(seal_entry(at, group, group_digest(digests)))
    if made:
        size = rows.size()
        index.add(transaction, subjects=(), kinds=[(SEAL, size + after) for after in range(len(made))], bitmaps=())
        rows.add([(entry_no, None, body) for entry_no, body in enumerate(made, size)])
    return bool(made)


def group_digest(digests: Sequence[bytes]) -> str:
    """Return in hex what a seal says of the tiles with these digests."""
    return hashlib.sha256(b"".join(digests)).hexdigest()


def unsealed(
    digests: Mapping[int, bytes], others: Iterable[tuple[int, bytes]], tiles: int, signed: int
) -> list[tuple[int, int]]:
    """Return the runs of tiles, (first, after the last), that no seal among the first `signed` entries shows whole."""
    whole = {-1}
    for entry_no, body in others:
        if entry_no < signed and body.startswith(SEAL_START):
            said = parsed(body).sealed
            if said is not None and _fits(digests, said, entry_no):
                whole.add(said[0])
    runs: list[tuple[int, int]] = []
    for group in range(-(-tiles // GROUP)):
        if group in whole:
            continue
        first, after = group * GROUP, min(tiles, (group + 1) * GROUP)
        if runs and runs[-1][1] == first:
            runs[-1] = (runs[-1][0], after)
        else:
            runs.append((first, after))
    return runs


def _fits(digests: Mapping[int, bytes], said: tuple[int, str], entry_no: int) -> bool:
    """Return whether a seal is of these tiles, and stands after them."""
    group, digest = said
    numbers = range(group * GROUP, (group + 1) * GROUP)
    if entry_no // WIDTH < numbers.stop or any(tile_no not in digests for tile_no in numbers):
        return False
    return group_digest([digests[tile_no] for tile_no in numbers]) == digest


def _sealed(transaction: sa.Connection, rows: Rows) -> int:
    """Return how many groups have seals, all of them when that cannot be told, since nothing is sealed then."""
    last: int | None = transaction.scalar(sa.select(sa.func.max(of_kind.c.entry_no)).where(of_kind.c.kind == SEAL))
    if last is None:
        return 0
    said = parsed(rows.bodies([last])[last]).sealed
    return rows.tiles() if said is None else said[0] + 1


def _checked_digests(transaction: sa.Connection, group: int) -> list[bytes]:
    """Return the digests of a group's tiles, of each whose every hash is right."""
    found, digests = Checked(), []
    mine = (tile.c.tile_no >= group * GROUP, tile.c.tile_no < (group + 1) * GROUP)
    for row in transaction.execute(sa.select(tile).where(*mine).order_by(tile.c.tile_no)):
        check_tile(found, row.tile_no, row.bodies, row.marks, row.root)
        digest = tile_digest(row.bodies, row.marks, row.root)
        if not found.faults and digest is not None:
            digests.append(digest)
    return digests
