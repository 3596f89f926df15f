"""The ledger's entries in ledger.db: added as rows, packed into tiles of 256, and read again with their hashes."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator, Sequence

import sqlalchemy as sa

from plainview.base.errors import NotFound, StoreError
from plainview.store.engines.embedded.database import driver_of
from plainview.store.engines.embedded.ledger_tables import entry, named, node, tile
from plainview.store.ledger_part import MARK_BYTES, marks_of, packed, picked, unpacked
from plainview.store.merkle import WIDTH, folded, leaf_hash

NAMED = struct.Struct(f"<{WIDTH}I")
_NOBODY = bytes(NAMED.size)


class Rows:
    """The entries and nodes that one transaction sees; `Tiles` of the tree."""

    def __init__(self, transaction: sa.Connection) -> None:
        self._transaction = transaction
        self._leaves: tuple[int, list[bytes]] = (-1, [])

    def size(self) -> int:
        """Return the number of entries."""
        last: int | None = driver_of(self._transaction).execute("SELECT max(entry_no) FROM entry").fetchone()[0]
        return last + 1 if last is not None else self.tiles() * WIDTH

    def tiles(self) -> int:
        """Return the number of whole tiles."""
        last = self._transaction.scalar(sa.select(sa.func.max(tile.c.tile_no)))
        return 0 if last is None else last + 1

    def tile(self, tile_no: int) -> list[bytes]:
        """Return the entries of a tile, whole or not yet; raises NotFound when there are none."""
        found = self._transaction.scalar(sa.select(tile.c.bodies).where(tile.c.tile_no == tile_no))
        if found is not None:
            try:
                return unpacked(found)
            except ValueError:
                raise _damaged(tile_no) from None
        mine = sa.select(entry.c.body).where(entry.c.entry_no >= tile_no * WIDTH).order_by(entry.c.entry_no)
        bodies = list(self._transaction.scalars(mine.limit(WIDTH)))
        if not bodies:
            raise NotFound("entry", "the ledger holds no entry of that number; /v1/ledger/head says how many it holds")
        return bodies

    def bodies(self, entry_nos: Iterable[int]) -> dict[int, bytes]:
        """Return these entries by number."""
        by_tile: dict[int, list[int]] = {}
        for entry_no in entry_nos:
            by_tile.setdefault(entry_no // WIDTH, []).append(entry_no)
        found: dict[int, bytes] = {}
        for tile_no, numbers in by_tile.items():
            found.update(zip(numbers, self._some(tile_no, [number % WIDTH for number in numbers]), strict=True))
        return found

    def _some(self, tile_no: int, places: Sequence[int]) -> Sequence[bytes]:
        """Return few entries of one tile: a member's lines lie in as many tiles as she has lines."""
        query = "SELECT bodies FROM tile WHERE tile_no = ?"
        row = driver_of(self._transaction).execute(query, (tile_no,)).fetchone()
        try:
            if row is not None:
                return picked(row[0], places)
            bodies = self.tile(tile_no)
            return [bodies[at] for at in places]
        except (ValueError, IndexError):
            raise _damaged(tile_no) from None

    def newest_first(self) -> Iterator[tuple[int, bytes]]:
        """Yield (number, entry), the newest first, a tile at a time."""
        for tile_no in range((self.size() - 1) // WIDTH, -1, -1):
            bodies = self.tile(tile_no)
            for at in range(len(bodies) - 1, -1, -1):
                yield tile_no * WIDTH + at, bodies[at]

    def hashes(self, height: int, first: int, count: int) -> Sequence[bytes]:
        """Return hashes of `count` whole subtrees of 256**height entries, from number `first` on."""
        if height == 0:
            tile_no, at = divmod(first, WIDTH)
            if self._leaves[0] != tile_no:
                self._leaves = (tile_no, [leaf_hash(body) for body in self.tile(tile_no)])
            found = self._leaves[1][at : at + count]
        elif height == 1:
            wanted = sa.select(tile.c.root).where(tile.c.tile_no >= first, tile.c.tile_no < first + count)
            found = list(self._transaction.scalars(wanted.order_by(tile.c.tile_no)))
        else:
            mine = (node.c.height == height, node.c.node_no >= first, node.c.node_no < first + count)
            found = list(self._transaction.scalars(sa.select(node.c.hash).where(*mine).order_by(node.c.node_no)))
        if len(found) != count:
            raise _damaged(first * WIDTH ** max(0, height - 1))
        return found

    def add(self, bodies: Sequence[tuple[int, int | None, bytes]]) -> None:
        """Add entries as (number, whom it names, bytes) at the end, and pack what makes whole tiles."""
        rows = [(number, subject_no, leaf_hash(body)[:MARK_BYTES], body) for number, subject_no, body in bodies]
        driver_of(self._transaction).executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", rows)
        tile_no, whole = bodies[0][0] // WIDTH, (bodies[-1][0] + 1) // WIDTH
        while tile_no < whole:
            self._pack(tile_no)
            tile_no += 1

    def _pack(self, tile_no: int) -> None:
        mine = (entry.c.entry_no >= tile_no * WIDTH, entry.c.entry_no < (tile_no + 1) * WIDTH)
        rows = self._transaction.execute(
            sa.select(entry.c.body, entry.c.subject_no).where(*mine).order_by(entry.c.entry_no)
        ).all()
        if len(rows) != WIDTH:
            raise _damaged(tile_no)
        bodies = [row[0] for row in rows]
        leaves = [leaf_hash(body) for body in bodies]
        made = {"tile_no": tile_no, "bodies": packed(bodies), "marks": marks_of(leaves), "root": folded(leaves)}
        self._transaction.execute(sa.insert(tile), [made])
        subjects = NAMED.pack(*(0 if row[1] is None else row[1] + 1 for row in rows))
        if subjects != _NOBODY:
            self._transaction.execute(sa.insert(named), [{"tile_no": tile_no, "subjects": subjects}])
        self._transaction.execute(sa.delete(entry).where(*mine))
        self._close_nodes(tile_no + 1)

    def _close_nodes(self, tiles: int) -> None:
        height, count = 2, tiles
        while count % WIDTH == 0:
            count //= WIDTH
            made = folded(self.hashes(height - 1, (count - 1) * WIDTH, WIDTH))
            self._transaction.execute(sa.insert(node), [{"height": height, "node_no": count - 1, "hash": made}])
            height += 1


def _damaged(tile_no: int) -> StoreError:
    return StoreError(
        f"the ledger is damaged at entries {tile_no * WIDTH} to {tile_no * WIDTH + WIDTH - 1}; "
        "run `plainview ledger verify` and put back your own copy of ledger.db"
    )
