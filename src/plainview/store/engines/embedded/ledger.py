"""The ledger of the embedded engine: one thread commits whatever is pending together, as entries of a Merkle tree."""

from __future__ import annotations

import datetime as dt
import queue
import threading
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from dataclasses import dataclass

import sqlalchemy as sa

from plainview.base.clock import Clock
from plainview.base.errors import NotFound, StoreError
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.ledger_check import Asked, check_ledger
from plainview.store.engines.embedded.ledger_heads import newest_head, sign_newest
from plainview.store.engines.embedded.ledger_lines import LedgerLines
from plainview.store.engines.embedded.ledger_noted import last_read
from plainview.store.engines.embedded.ledger_tiles import Rows
from plainview.store.ledger_store import LedgerReport, Noted
from plainview.store.merkle import consistency, inclusion, root
from plainview.store.signing import Signer
from plainview.store.tree_head import TreeHead
from plainview.store.values import LedgerLine
from plainview.store.views import Bitmap

_HEAD_EVERY_S = 1.0


@dataclass
class _Pending:
    lines: Sequence[LedgerLine]
    bitmaps: Sequence[Bitmap]
    future: Future[None]


class EmbeddedLedger:
    """Lines of uses, shares and refusals, as entries of a Merkle tree whose heads are signed."""

    def __init__(self, database: Database, lines: LedgerLines, signer: Signer, clock: Clock) -> None:
        self._database = database
        self._lines = lines
        self._signer = signer
        self._clock = clock
        self._pending: queue.SimpleQueue[_Pending | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._writer: threading.Thread | None = None
        # The first lines of a process are signed with their commit, so that no ledger is ever without a head.
        self._signed_s = clock.monotonic_s() - _HEAD_EVERY_S

    def append(self, lines: Sequence[LedgerLine], bitmaps: Sequence[Bitmap] = ()) -> Future[None]:
        """Add lines and their bitmaps; resolves once durable."""
        future: Future[None] = Future()
        future.set_running_or_notify_cancel()
        with self._lock:
            if self._writer is None:
                self._writer = threading.Thread(target=self._write_all, name="plainview-ledger", daemon=True)
                self._writer.start()
        self._pending.put(_Pending(tuple(lines), tuple(bitmaps), future))
        return future

    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Add to the counts of lines by line_id, durably; an unknown count becomes known."""
        if counts:
            with self._database.write() as transaction:
                now = self._clock.now()
                if self._lines.seal(transaction, self._lines.count(transaction, counts, now), now):
                    self._sign(transaction)

    def of_subjects(
        self, subject_nos: Sequence[int], *, limit: int = 1000, kind: str | None = None
    ) -> tuple[LedgerLine, ...]:
        """Return the newest lines that name these subjects or, of every kind, whose bitmap allows one, newest first."""
        with self._database.read() as connection:
            if kind is not None:
                return self._lines.of_subjects_and_kind(connection, set(subject_nos), limit, str(kind))
            return self._lines.of_subjects(connection, set(subject_nos), limit)

    def noted(self, subject_nos: Sequence[int], since: dt.datetime) -> Noted:
        """Return how often lines since a moment say that these subjects' data was used, or that a use was refused."""
        with self._database.read() as connection:
            return self._lines.noted(connection, set(subject_nos), since)

    def last_read(
        self, subject_nos: Sequence[int], before: dt.datetime, *, purpose: str, program: str, among: int = 1000
    ) -> dt.datetime | None:
        """Return when a program last read of these subjects before a moment, for a purpose."""
        with self._database.read() as connection:
            return last_read(connection, subject_nos, before, purpose=purpose, program=program, among=among)

    def newest(self, *, limit: int = 1000, kind: str | None = None) -> tuple[LedgerLine, ...]:
        """Return the newest lines of everyone, newest first."""
        with self._database.read() as connection:
            return self._lines.newest(connection, limit, None if kind is None else str(kind))

    def of_program(self, program: str, since: dt.datetime, until: dt.datetime) -> Iterator[LedgerLine]:
        """Yield one program's lines from `since` to before `until`, oldest first; walks the whole ledger."""
        tile_no = 0
        while True:
            with self._database.read() as connection:
                try:
                    found = self._lines.of_program(connection, tile_no, program)
                except NotFound:
                    return
            yield from (line for line in found if since <= line.at < until)
            tile_no += 1

    def bitmap(self, digest: str) -> Bitmap | None:
        """Return the bitmap of that digest, or None."""
        with self._database.read() as connection:
            return self._lines.bitmaps(connection, {digest}).get(digest)

    def forget(self, subject_nos: Sequence[int]) -> None:
        """Destroy the keys of subjects and what finds their lines; every entry stays as it is."""
        with self._database.write() as transaction:
            self._lines.forget(transaction, subject_nos)
        self._database.truncate_log()

    def size(self) -> int:
        """Return the number of entries."""
        with self._database.read() as connection:
            return Rows(connection).size()

    def entries(self, entry_nos: Collection[int]) -> Mapping[int, bytes]:
        """Return the bytes of entries by number; raises NotFound for none."""
        with self._database.read() as connection:
            rows = Rows(connection)
            size = rows.size()
            for entry_no in entry_nos:
                _check_within(entry_no, size)
            return rows.bodies(entry_nos)

    def head(self) -> TreeHead | None:
        """Return the newest signed head, None before the first."""
        with self._database.read() as connection:
            return newest_head(connection)

    def sign_head(self) -> TreeHead | None:
        """Sign what was added since the newest head, if anything was; return the newest."""
        with self._database.read() as connection:
            newest = newest_head(connection)
            if (newest.size if newest is not None else 0) == Rows(connection).size():
                return newest
        with self._database.write() as transaction:
            return self._sign(transaction)

    def proof(self, entry_no: int, size: int) -> tuple[bytes, ...]:
        """Return the path that proves an entry in the tree over `size`; raises NotFound when it does not hold it."""
        return self._proven(lambda rows: inclusion(rows, entry_no, size), entry_no, size)

    def root(self, size: int) -> bytes:
        """Return the root over the first `size` entries; raises NotFound when there are fewer."""
        with self._database.read() as connection:
            rows = Rows(connection)
            if size:
                _check_within(size - 1, rows.size())
            return root(rows, size)

    def consistency(self, old: int, size: int) -> tuple[bytes, ...]:
        """Return the proof that the tree over `old` entries begins that over `size`; raises NotFound when it cannot."""
        return self._proven(lambda rows: consistency(rows, old, size), old - 1, size)

    def verify(self, heads: Sequence[TreeHead] = (), *, every_hash: bool = False) -> LedgerReport:
        """Compare everything with its hashes, and heads kept elsewhere; seals count unless `every_hash`."""
        with self._database.read() as connection:
            return check_ledger(
                connection,
                self._database.path,
                self._lines,
                Asked(self._signer.public_key, tuple(heads), every_hash=every_hash),
            )

    def close(self) -> None:
        """Finish what is pending, sign the newest head, and close the database."""
        with self._lock:
            writer, self._writer = self._writer, None
        if writer is not None:
            self._pending.put(None)
            writer.join()
            # What cannot be signed now stays as it is, and the next process signs it.
            with suppress(StoreError):
                self.sign_head()
        self._database.close()

    def _proven(self, work_out: Callable[[Rows], tuple[bytes, ...]], entry_no: int, size: int) -> tuple[bytes, ...]:
        with self._database.read() as connection:
            rows = Rows(connection)
            _check_within(size - 1, rows.size())
            _check_within(entry_no, size)
            return work_out(rows)

    def _sign(self, transaction: sa.Connection) -> TreeHead | None:
        self._signed_s = self._clock.monotonic_s()
        return sign_newest(transaction, self._signer, self._clock.now())

    def _write_all(self) -> None:
        ended = False
        while not ended:
            group, ended = _drained(self._pending)
            if not group:
                continue
            try:
                self._commit(group)
            except Exception as error:  # noqa: BLE001 - the thread's outermost loop: it must answer, and live on
                fault = error if isinstance(error, StoreError) else _unwritable(error)
                for pending in group:
                    pending.future.set_exception(fault)
            else:
                for pending in group:
                    pending.future.set_result(None)

    def _commit(self, group: Sequence[_Pending]) -> None:
        bitmaps = {bitmap.digest: bitmap for pending in group for bitmap in pending.bitmaps}
        lines = [line for pending in group for line in pending.lines]
        with self._database.write() as transaction:
            added = self._lines.add(transaction, lines, bitmaps)
            # A seal is believed only under a head, so the two are written together.
            sealed = self._lines.seal(transaction, len(lines), self._clock.now())
            if sealed or self._clock.monotonic_s() - self._signed_s >= _HEAD_EVERY_S:
                self._sign(transaction)
        self._lines.learn(added)


def _check_within(entry_no: int, size: int) -> None:
    if not 0 <= entry_no < size:
        raise NotFound("entry", f"there is no such entry: this ledger, or tree, holds {size}, numbered from 0")


def _unwritable(error: Exception) -> StoreError:
    """Return the error of a line that cannot be written; the cause's own words might quote a value."""
    fault = StoreError(f"the ledger's line could not be written ({type(error).__name__}); nothing may be read")
    fault.__cause__ = error
    return fault


def _drained(pending: queue.SimpleQueue[_Pending | None]) -> tuple[list[_Pending], bool]:
    """Return all that is pending, at least one entry, and whether the end was asked for."""
    group = []
    entry = pending.get()
    while entry is not None:
        group.append(entry)
        try:
            entry = pending.get_nowait()
        except queue.Empty:
            return group, False
    return group, True
