"""Grants: a durable line in the ledger before anything leaves the gate, then reads under it for sixty seconds."""

from __future__ import annotations

import datetime as dt
import threading
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import replace

from plainview.base.clock import Clock
from plainview.base.ids import new_id
from plainview.store.engine import Engine
from plainview.store.grant import Grant
from plainview.store.values import LedgerKind, LedgerLine
from plainview.store.views import Bitmap

LASTS = dt.timedelta(seconds=60)
_MOST_KEPT = 50_000


class Grants:
    """Hands out grants and writes their lines. Counts of further reads are gathered, and flushed by `flush`.

    After a crash a grant's line stands with its count unknown.
    """

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock
        self._lock = threading.Lock()
        self._live: dict[tuple[object, ...], tuple[Grant, Future[None]]] = {}
        self._counts: Counter[str] = Counter()

    def for_subjects(
        self, line: LedgerLine, subject_nos: frozenset[int], *, shown_on: int
    ) -> tuple[Grant, Future[None]]:
        """Return a grant for named subjects and the future of its line, reusing one that is still good.

        The line is filed under the subject `shown_on`. Nothing read under the grant may be handed out
        before the future is done.
        """
        key = (
            line.purpose, line.program, line.elements, subject_nos, line.choices_version, line.catalogue_version,
            tuple(sorted(line.details.items())),
        )  # fmt: skip
        now = self._clock.now()
        with self._lock:
            found = self._live.get(key)
            if found is None or found[0].expires_at <= now + dt.timedelta(seconds=1) or _failed(found[1]):
                found = self._new(line, subject_nos, shown_on, now)
                self._remember(key, found)
            self._counts[found[0].grant_id] += 1
        return found

    def for_scan(self, line: LedgerLine, covers: Sequence[tuple[Bitmap, tuple[str, ...]]]) -> Grant:
        """Return a scan's grant after its lines, one a bitmap, are durable."""
        now = self._clock.now()
        lines = [
            replace(line, line_id=new_id(self._clock), at=now, elements=elements, bitmap=bitmap.digest, count=1)
            for bitmap, elements in covers
        ]
        self._engine.ledger.append(lines, [bitmap for bitmap, _ in covers]).result()
        elements = frozenset(name for _, names in covers for name in names)
        return _grant(line, lines[0].line_id if lines else new_id(self._clock), elements, None, now)

    def look_up(self, line: LedgerLine) -> Grant:
        """Return a grant to find whom a value belongs to; what is found needs a grant of its own."""
        now = self._clock.now()
        return _grant(line, new_id(self._clock), frozenset(line.elements), None, now)

    def record(self, line: LedgerLine, *, once: bool = False) -> Future[None]:
        """Write a line as it is; with `once` an equal one is written only every sixty seconds and then counted."""
        now = self._clock.now()
        stamped = replace(line, line_id=new_id(self._clock), at=now)
        if not once:
            return self._engine.ledger.append([stamped])
        key = (line.kind, line.purpose, line.program, line.elements, line.subject_no, line.reason, line.statement)
        with self._lock:
            found = self._live.get(key)
            if found is None or found[0].expires_at <= now or _failed(found[1]):
                grant = _grant(stamped, stamped.line_id, frozenset(), frozenset(), now)
                self._remember(key, (grant, self._engine.ledger.append([stamped])))
                return self._live[key][1]
            self._counts[found[0].grant_id] += 1
            return found[1]

    def flush(self) -> None:
        """Write the counts gathered since the last time."""
        with self._lock:
            counts, self._counts = self._counts, Counter()
        if counts:
            self._engine.ledger.add_counts(counts)

    def _new(
        self, line: LedgerLine, subject_nos: frozenset[int], shown_on: int, now: dt.datetime
    ) -> tuple[Grant, Future[None]]:
        grant = _grant(line, new_id(self._clock), frozenset(line.elements), subject_nos, now)
        stamped = replace(line, line_id=grant.grant_id, at=now, kind=LedgerKind.READ, subject_no=shown_on, count=None)
        return grant, self._engine.ledger.append([stamped])

    def _remember(self, key: tuple[object, ...], found: tuple[Grant, Future[None]]) -> None:
        if len(self._live) >= _MOST_KEPT:
            now = self._clock.now()
            self._live = {key: kept for key, kept in self._live.items() if kept[0].expires_at > now}
            if len(self._live) >= _MOST_KEPT:
                self._live.clear()
        self._live[key] = found


def _failed(future: Future[None]) -> bool:
    return future.done() and future.exception() is not None


def _grant(
    line: LedgerLine, grant_id: str, elements: frozenset[str], subject_nos: frozenset[int] | None, now: dt.datetime
) -> Grant:
    return Grant(
        grant_id, line.purpose, elements, subject_nos, line.choices_version, line.catalogue_version, now + LASTS
    )
