"""Ledger, state and operation of the memory engine, in plain dicts and lists."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import replace

from plainview.store.engines.memory.members import Shared
from plainview.store.values import CallerKey, LedgerLine
from plainview.store.views import Bitmap


class MemoryLedger:
    """Lines of uses, shares and refusals."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._lines: dict[str, LedgerLine] = {}
        self._bitmaps: dict[str, Bitmap] = {}

    def append(self, lines: Sequence[LedgerLine], bitmaps: Sequence[Bitmap] = ()) -> Future[None]:
        """Add lines and their bitmaps; the future is resolved already."""
        with self._shared.lock:
            self._bitmaps.update((bitmap.digest, bitmap) for bitmap in bitmaps)
            self._lines.update((line.line_id, line) for line in lines)
        future: Future[None] = Future()
        future.set_result(None)
        return future

    def add_counts(self, counts: Mapping[str, int]) -> None:
        """Add to the counts of lines; an unknown count becomes known."""
        with self._shared.lock:
            for line_id, times in counts.items():
                line = self._lines.get(line_id)
                if line is not None:
                    self._lines[line_id] = replace(line, count=(line.count or 0) + times)

    def of_subjects(self, subject_nos: Sequence[int], *, limit: int = 1000) -> tuple[LedgerLine, ...]:
        """Return the newest lines that name these subjects or whose bitmap allows one, newest first."""
        wanted = set(subject_nos)
        return tuple(line for line in self.newest(limit=len(self._lines)) if self._covers(line, wanted))[:limit]

    def newest(self, *, limit: int = 1000, kind: str | None = None) -> tuple[LedgerLine, ...]:
        """Return the newest lines of everyone, newest first."""
        with self._shared.lock:
            lines = list(reversed(self._lines.values()))
        return tuple(line for line in lines if kind is None or line.kind == kind)[:limit]

    def _covers(self, line: LedgerLine, wanted: set[int]) -> bool:
        if line.subject_no in wanted:
            return True
        bitmap = self._bitmaps.get(line.bitmap or "")
        return bitmap is not None and any(bitmap.allows(number) for number in wanted)


class MemoryState:
    """Derived state of uses."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._held: dict[tuple[str, str], tuple[int, bytes]] = {}

    def save(self, purpose: str, name: str, blob: bytes) -> int:
        """Replace a state; return its new version."""
        with self._shared.lock:
            version = self.version(purpose, name) + 1
            self._held[(purpose, name)] = (version, bytes(blob))
            return version

    def load(self, purpose: str, name: str) -> tuple[int, bytes] | None:
        """Return (version, blob), or None."""
        return self._held.get((purpose, name))

    def version(self, purpose: str, name: str) -> int:
        """Return the present version, 0 when there is none."""
        return self._held.get((purpose, name), (0, b""))[0]


class MemoryOperation:
    """What the service itself runs on."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._keys: dict[str, CallerKey] = {}
        self._stripped: dict[tuple[str, str, str, str], int] = {}
        self._settings: dict[str, str] = {}

    def put_key(self, key: CallerKey) -> None:
        """Store or replace a caller's key by name."""
        with self._shared.lock:
            self._keys[key.name] = key

    def keys(self) -> tuple[CallerKey, ...]:
        """Return all keys by name."""
        with self._shared.lock:
            return tuple(self._keys[name] for name in sorted(self._keys))

    def count_stripped(self, counts: Mapping[tuple[str, str, str, str], int]) -> None:
        """Add to counts of what was stripped or refused."""
        with self._shared.lock:
            for key, times in counts.items():
                self._stripped[key] = self._stripped.get(key, 0) + times

    def stripped(self) -> Mapping[tuple[str, str, str, str], int]:
        """Return those counts."""
        with self._shared.lock:
            return dict(self._stripped)

    def put_setting(self, name: str, value: str) -> None:
        """Keep a small fact of the installation."""
        with self._shared.lock:
            self._settings[name] = value

    def settings(self, prefix: str) -> Mapping[str, str]:
        """Return the small facts whose name starts with `prefix`."""
        with self._shared.lock:
            return {name: value for name, value in sorted(self._settings.items()) if name.startswith(prefix)}
