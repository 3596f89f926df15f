"""The ledger of the embedded engine: one thread commits whatever is pending together."""

from __future__ import annotations

import queue
import threading
import zlib
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any

import msgspec
import sqlalchemy as sa

from plainview.base.clock import from_micros, to_micros
from plainview.base.errors import StoreError
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.tables import bitmap as bitmap_table
from plainview.store.engines.embedded.tables import line as line_table
from plainview.store.values import LedgerKind, LedgerLine
from plainview.store.views import Bitmap

_PAGE = 500
_BITMAPS_KEPT = 512


@dataclass
class _Pending:
    lines: Sequence[LedgerLine]
    bitmaps: Sequence[Bitmap]
    future: Future[None]


class EmbeddedLedger:
    """Lines of uses, shares and refusals."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._pending: queue.SimpleQueue[_Pending | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._writer: threading.Thread | None = None
        self._bitmaps: dict[str, Bitmap] = {}

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
        if not counts:
            return
        known = sa.func.coalesce(line_table.c.count, 0) + sa.bindparam("times")
        adding = sa.update(line_table).where(line_table.c.line_id == sa.bindparam("of")).values(count=known)
        with self._database.write() as transaction:
            transaction.execute(adding, [{"of": line_id, "times": times} for line_id, times in counts.items()])

    def of_subjects(self, subject_nos: Sequence[int], *, limit: int = 1000) -> tuple[LedgerLine, ...]:
        """Return the newest lines that name these subjects or whose bitmap allows one, newest first."""
        wanted = set(subject_nos)
        with self._database.read() as connection:
            named = sa.select(line_table).where(line_table.c.subject_no.in_(wanted))
            rows = list(connection.execute(named.order_by(line_table.c.seq.desc()).limit(limit)))
            rows += self._covering(connection, wanted, limit)
        rows.sort(key=lambda row: row.seq, reverse=True)
        return tuple(_line(row) for row in rows[:limit])

    def newest(self, *, limit: int = 1000, kind: str | None = None) -> tuple[LedgerLine, ...]:
        """Return the newest lines of everyone, newest first."""
        query = sa.select(line_table).order_by(line_table.c.seq.desc()).limit(limit)
        if kind is not None:
            query = query.where(line_table.c.kind == str(kind))
        with self._database.read() as connection:
            return tuple(_line(row) for row in connection.execute(query))

    def close(self) -> None:
        """Finish what is pending and end the thread."""
        with self._lock:
            writer, self._writer = self._writer, None
        if writer is not None:
            self._pending.put(None)
            writer.join()

    def _covering(self, connection: sa.Connection, wanted: set[int], limit: int) -> list[sa.Row[Any]]:
        """Return lines of scans that covered a wanted subject, newest first, page by page until enough."""
        found: list[sa.Row[Any]] = []
        before = 2**62
        while len(found) < limit:
            scans = sa.select(line_table).where(line_table.c.bitmap.is_not(None), line_table.c.seq < before)
            page = connection.execute(scans.order_by(line_table.c.seq.desc()).limit(_PAGE)).all()
            if not page:
                break
            before = page[-1].seq
            self._load(connection, {row.bitmap for row in page})
            for row in page:
                bitmap = self._bitmaps.get(row.bitmap)
                if bitmap is not None and any(bitmap.allows(number) for number in wanted):
                    found.append(row)
        return found[:limit]

    def _load(self, connection: sa.Connection, digests: set[str]) -> None:
        with self._lock:
            if len(self._bitmaps) > _BITMAPS_KEPT:
                self._bitmaps = {}
            missing = digests - self._bitmaps.keys()
            query = sa.select(bitmap_table).where(bitmap_table.c.digest.in_(missing))
            for row in connection.execute(query) if missing else ():
                self._bitmaps[row.digest] = Bitmap(zlib.decompress(row.bits), row.highest)

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
        lines = [_row(line) for pending in group for line in pending.lines]
        bitmaps = {bitmap.digest: bitmap for pending in group for bitmap in pending.bitmaps}
        with self._database.write() as transaction:
            if bitmaps:
                known = sa.select(bitmap_table.c.digest).where(bitmap_table.c.digest.in_(bitmaps))
                held = set(transaction.scalars(known))
                rows = [
                    {"digest": digest, "highest": bitmap.highest, "bits": zlib.compress(bitmap.bits)}
                    for digest, bitmap in bitmaps.items()
                    if digest not in held
                ]
                if rows:
                    transaction.execute(sa.insert(bitmap_table), rows)
            if lines:
                transaction.execute(sa.insert(line_table), lines)


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


def _row(line: LedgerLine) -> dict[str, object]:
    return {
        "line_id": line.line_id,
        "at_us": to_micros(line.at),
        "kind": line.kind.value,
        "purpose": line.purpose,
        "program": line.program,
        "elements": msgspec.json.encode(line.elements).decode(),
        "subject_no": line.subject_no,
        "bitmap": line.bitmap,
        "statement": line.statement,
        "recipient": line.recipient,
        "reason": line.reason,
        "choices_version": line.choices_version,
        "catalogue_version": line.catalogue_version,
        "count": line.count,
        "details": msgspec.json.encode(line.details).decode(),
    }


def _line(row: sa.Row[Any]) -> LedgerLine:
    return LedgerLine(
        row.line_id,
        from_micros(row.at_us),
        LedgerKind(row.kind),
        row.purpose,
        row.program,
        tuple(msgspec.json.decode(row.elements)),
        row.subject_no,
        row.bitmap,
        row.statement,
        row.recipient,
        row.reason,
        row.choices_version,
        row.catalogue_version,
        row._mapping["count"],
        msgspec.json.decode(row.details),
    )
