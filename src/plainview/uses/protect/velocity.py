"""How much happened lately, and of how many different kinds: sliding windows in memory, bounded, of digests only.

In memory because a durable counter was the slowest part of an assessment by far; a restart starts counting anew.
"""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass, field

from plainview.base.clock import Clock

WINDOW_S = 3600.0
_MOST_KEYS = 50_000
_MOST_EACH = 200


@dataclass(frozen=True, slots=True)
class Lately:
    """What happened under one key in the last hour: how often, and with how many different values."""

    times: int
    different: int


@dataclass(slots=True)
class Velocity:
    """Counts by key; a key that grows past 200 keeps its latest 200, and the oldest keys go first."""

    clock: Clock
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _seen: dict[str, deque[tuple[float, str]]] = field(default_factory=dict)

    def add(self, key: str, value: str = "") -> Lately:
        """Count one more under `key`, and return what the last hour then holds."""
        with self._lock:
            entries = self._seen.pop(key, None)
            if entries is None:
                entries = deque(maxlen=_MOST_EACH)
                while len(self._seen) >= _MOST_KEYS:
                    del self._seen[next(iter(self._seen))]
            # Taken out and put back, so that the first key is always the one longest unused.
            self._seen[key] = entries
            entries.append((self.clock.monotonic_s(), value))
        return self.of(key)

    def of(self, key: str) -> Lately:
        """Return what the last hour holds under `key`."""
        with self._lock:
            entries = self._seen.get(key)
            if entries is None:
                return Lately(0, 0)
            while entries and entries[0][0] <= self.clock.monotonic_s() - WINDOW_S:
                entries.popleft()
            return Lately(len(entries), len({value for _, value in entries}))

    def forget(self, key: str) -> None:
        """Forget what is counted under `key`."""
        with self._lock:
            self._seen.pop(key, None)

    def counted(self) -> tuple[str, ...]:
        """Return the keys under which something is counted."""
        with self._lock:
            return tuple(self._seen)
