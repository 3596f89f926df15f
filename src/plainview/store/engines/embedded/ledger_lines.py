"""Lines as entries of the embedded ledger: sealed, added, counted, found again and forgotten, in a transaction."""

from __future__ import annotations

import datetime as dt
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import islice

import msgspec
import sqlalchemy as sa
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.store.engines.embedded.database import driver_of, marks
from plainview.store.engines.embedded.ledger_index import LedgerIndex
from plainview.store.engines.embedded.ledger_noted import first_since, noted
from plainview.store.engines.embedded.ledger_seals import GROUP, add_seals
from plainview.store.engines.embedded.ledger_tables import bitmap as bitmap_table
from plainview.store.engines.embedded.ledger_tables import of_bitmap, of_kind, of_subject
from plainview.store.engines.embedded.ledger_tiles import Rows
from plainview.store.engines.embedded.member_keys import MemberKeys
from plainview.store.keys import Subkeys
from plainview.store.ledger_entry import COUNT, COUNT_START, READ_START, SEAL_START, counts_entry, entry_of, line_of
from plainview.store.ledger_store import Noted
from plainview.store.merkle import WIDTH
from plainview.store.values import LedgerKind, LedgerLine
from plainview.store.views import Bitmap

_BITMAPS_KEPT = 512
_IDS_KEPT = 65_536
_SEALED_AT = GROUP * WIDTH
_NO_LINES = (COUNT_START, SEAL_START)


class LedgerLines:
    """Turns lines into entries and back."""

    def __init__(self, keys: MemberKeys, subkeys: Subkeys) -> None:
        self.index = LedgerIndex(subkeys.check)
        self._keys = keys
        self._subkeys = subkeys
        self._lock = threading.Lock()
        self._bitmaps: dict[str, Bitmap] = {}
        self._numbers: dict[str, int] = {}

    def owner_of(self, subject_no: int) -> bytes:
        """Return under which id the key lies that seals whom a line names."""
        return self._subkeys.owner_id("ledger", str(subject_no))

    def add(
        self, transaction: sa.Connection, lines: Sequence[LedgerLine], bitmaps: Mapping[str, Bitmap]
    ) -> dict[str, int]:
        """Add lines and bitmaps; return line_id -> entry number, to `learn` once it is durable."""
        if bitmaps:
            _add_bitmaps(transaction, bitmaps)
        if not lines:
            return {}
        rows = Rows(transaction)
        first = rows.size()
        keys = self._keys_for(transaction, lines)
        entries, subjects, kinds, covers = [], [], [], []
        for entry_no, line in enumerate(lines, first):
            key = keys.get(line.subject_no) if line.subject_no is not None else None
            entries.append((entry_no, line.subject_no if key is not None else None, entry_of(line, key)))
            if key is not None and line.subject_no is not None:
                subjects.append((line.subject_no, entry_no))
            if line.kind is not LedgerKind.READ:
                kinds.append((line.kind.value, entry_no))
            if line.bitmap:
                covers.append((line.bitmap, entry_no))
        self.index.add(transaction, subjects=subjects, kinds=kinds, bitmaps=covers)
        rows.add(entries)
        return {line.line_id: entry_no for entry_no, line in enumerate(lines, first)}

    def seal(self, transaction: sa.Connection, added: int, at: dt.datetime) -> bool:
        """Seal the tiles that the last `added` entries made whole; return whether a seal was added."""
        size = Rows(transaction).size()
        return (size - added) // _SEALED_AT != size // _SEALED_AT and add_seals(transaction, self.index, at)

    def learn(self, numbers: Mapping[str, int]) -> None:
        """Remember where lines stand, so that their counts are found at once."""
        with self._lock:
            self._numbers.update(numbers)
            for line_id in list(islice(self._numbers, max(0, len(self._numbers) - _IDS_KEPT))):
                del self._numbers[line_id]

    def count(self, transaction: sa.Connection, counts: Mapping[str, int], at: dt.datetime) -> int:
        """Add an entry that says how often more was read under lines; those not among the newest are left out.

        Returns how many entries were added: one, or none.
        """
        rows = Rows(transaction)
        with self._lock:
            numbers = {line_id: self._numbers[line_id] for line_id in counts if line_id in self._numbers}
        missing = counts.keys() - numbers.keys()
        numbers.update(_found_ids(rows, missing))
        added = {numbers[line_id]: times for line_id, times in counts.items() if line_id in numbers}
        if added:
            entry_no = rows.size()
            self.index.add(transaction, subjects=(), kinds=[(COUNT, entry_no)], bitmaps=())
            self.index.count(transaction, added)
            rows.add([(entry_no, None, counts_entry(at, added.items()))])
        return 1 if added else 0

    def of_subjects(self, connection: sa.Connection, wanted: set[int], limit: int) -> tuple[LedgerLine, ...]:
        """Return the newest lines that name a wanted subject or whose bitmap allows one, newest first."""
        mine = f"""
            SELECT entry_no FROM of_subject WHERE subject_no IN ({marks(wanted)}) ORDER BY entry_no DESC LIMIT ?
        """  # noqa: S608 - only places of parameters are put in
        found = {entry_no for (entry_no,) in driver_of(connection).execute(mine, (*wanted, limit))}
        found.update(self._covering(connection, wanted, limit))
        return self._told(connection, sorted(found, reverse=True)[:limit])

    def of_subjects_and_kind(
        self, connection: sa.Connection, wanted: set[int], limit: int, kind: str
    ) -> tuple[LedgerLine, ...]:
        """Return the newest lines of one kind, but reads, that name a wanted subject, newest first."""
        is_kind = sa.exists().where(of_kind.c.kind == kind, of_kind.c.entry_no == of_subject.c.entry_no)
        mine = sa.select(of_subject.c.entry_no).where(of_subject.c.subject_no.in_(wanted), is_kind)
        return self._told(connection, connection.scalars(mine.order_by(of_subject.c.entry_no.desc()).limit(limit)))

    def noted(self, connection: sa.Connection, wanted: set[int], since: dt.datetime) -> Noted:
        """Return how often lines since a moment say that these subjects' data was used, or that a use was refused."""
        first = first_since(connection, since)
        listed = sa.select(of_bitmap.c.digest).where(of_bitmap.c.entry_no >= first).group_by(of_bitmap.c.digest)
        digests = [digest for digest in connection.scalars(listed) if self._allows(connection, digest, wanted)]
        return noted(connection, wanted, digests, first)

    def newest(self, connection: sa.Connection, limit: int, kind: str | None) -> tuple[LedgerLine, ...]:
        """Return the newest lines of everyone, or of one kind, newest first."""
        if kind is not None and kind != LedgerKind.READ.value:
            mine = sa.select(of_kind.c.entry_no).where(of_kind.c.kind == kind)
            return self._told(connection, connection.scalars(mine.order_by(of_kind.c.entry_no.desc()).limit(limit)))
        if not Rows(connection).size():
            return ()
        wanted = (
            entry_no
            for entry_no, body in Rows(connection).newest_first()
            if not body.startswith(_NO_LINES) and (kind is None or body.startswith(READ_START))
        )
        return self._told(connection, islice(wanted, limit))

    def of_program(self, connection: sa.Connection, tile_no: int, program: str) -> tuple[LedgerLine, ...]:
        """Return a program's lines among the entries of one tile; raises NotFound after the last."""
        named = b'"program":' + msgspec.json.encode(program)
        bodies = Rows(connection).tile(tile_no)
        found = [tile_no * WIDTH + at for at, body in enumerate(bodies) if named in body]
        return tuple(line for line in self._told(connection, found) if line.program == program)

    def forget(self, transaction: sa.Connection, subject_nos: Sequence[int]) -> None:
        """Destroy subjects' keys and what finds their lines."""
        self.index.forget(transaction, subject_nos)
        # Inside this transaction, so that no other process can seal a line with a key that is about to go.
        self._keys.shred(map(self.owner_of, subject_nos))

    def keys_of(self, subject_nos: Iterable[int]) -> dict[int, AESGCM]:
        """Return the keys of those subjects that have one."""
        owners = {number: self.owner_of(number) for number in subject_nos}
        held = self._keys.existing(owners.values())
        return {number: held[owner] for number, owner in owners.items() if owner in held}

    def bitmaps(self, connection: sa.Connection, digests: set[str]) -> dict[str, Bitmap]:
        """Return digest -> bitmap of those that are held."""
        with self._lock:
            if len(self._bitmaps) > _BITMAPS_KEPT:
                self._bitmaps = {}
            missing = digests - self._bitmaps.keys()
            query = sa.select(bitmap_table).where(bitmap_table.c.digest.in_(missing))
            for row in connection.execute(query) if missing else ():
                self._bitmaps[row.digest] = Bitmap(zlib.decompress(row.bits), row.highest)
            return {digest: self._bitmaps[digest] for digest in digests if digest in self._bitmaps}

    def _keys_for(self, transaction: sa.Connection, lines: Sequence[LedgerLine]) -> dict[int, AESGCM]:
        """Return the keys of the subjects that are named and were not forgotten, made where they are missing.

        A key that hides nothing but a number, which the index has too, need not be durable before its line is.
        """
        named = {line.subject_no for line in lines if line.subject_no is not None}
        if not named:
            return {}
        owners = {number: self.owner_of(number) for number in self.index.living(transaction, named)}
        detailed = any(line.details for line in lines)
        keys = self._keys.ensure(owners.values(), soon=not detailed)
        return {number: keys[owner] for number, owner in owners.items()}

    def _told(self, connection: sa.Connection, entry_nos: Iterable[int]) -> tuple[LedgerLine, ...]:
        """Return the lines of these entries, in their order."""
        wanted = list(entry_nos)
        bodies = Rows(connection).bodies(wanted)
        subjects, counts = self.index.subjects(connection, wanted), self.index.counts(connection, wanted)
        keys = self.keys_of(set(subjects.values()))
        told = []
        for entry_no in wanted:
            number = subjects.get(entry_no)
            key = None if number is None else keys.get(number)
            more = counts.get(entry_no, 0)
            told.append(line_of(bodies[entry_no], entry_no, subject_no=number, key=key, more=more))
        return tuple(told)

    def _covering(self, connection: sa.Connection, wanted: set[int], limit: int) -> Iterator[int]:
        """Yield the newest entries whose bitmap allows a wanted subject: each bitmap is looked at once."""
        driver = driver_of(connection)
        listed = "SELECT digest, max(entry_no) AS newest FROM of_bitmap GROUP BY digest ORDER BY newest DESC"
        found: list[int] = []
        for digest, last in driver.execute(listed).fetchall():
            if len(found) >= limit and last < found[limit - 1]:
                break
            if self._allows(connection, digest, wanted):
                mine = "SELECT entry_no FROM of_bitmap WHERE digest = ? ORDER BY entry_no DESC LIMIT ?"
                found += (entry_no for (entry_no,) in driver.execute(mine, (digest, limit)))
                found.sort(reverse=True)
        yield from found[:limit]

    def _allows(self, connection: sa.Connection, digest: str, wanted: set[int]) -> bool:
        held = self.bitmaps(connection, {digest}).get(digest)
        return held is not None and any(held.allows(number) for number in wanted)


def _found_ids(rows: Rows, line_ids: Iterable[str]) -> dict[str, int]:
    """Return line_id -> entry number of those among the newest entries."""
    missing = {b'"id":' + msgspec.json.encode(line_id) + b",": line_id for line_id in line_ids}
    found: dict[str, int] = {}
    if not missing or not rows.size():
        return found
    for entry_no, body in islice(rows.newest_first(), _IDS_KEPT):
        for token in [token for token in missing if token in body]:
            found[missing.pop(token)] = entry_no
        if not missing:
            break
    return found


def _add_bitmaps(transaction: sa.Connection, bitmaps: Mapping[str, Bitmap]) -> None:
    known = sa.select(bitmap_table.c.digest).where(bitmap_table.c.digest.in_(bitmaps))
    held = set(transaction.scalars(known))
    rows = [
        {"digest": digest, "highest": bitmap.highest, "bits": zlib.compress(bitmap.bits)}
        for digest, bitmap in bitmaps.items()
        if digest not in held
    ]
    if rows:
        transaction.execute(sa.insert(bitmap_table), rows)
