"""Tries with wrong secrets, counted by address, so that nobody goes on guessing; a partner is never locked out."""

from __future__ import annotations

import threading
from collections import OrderedDict, deque

from plainview.base.clock import Clock

MOST = 10
WITHIN_S = 300.0
_MOST_ADDRESSES = 10_000


class Tries:
    """Remembers failures of the last minutes, of so many addresses at most."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._failed: OrderedDict[str, deque[float]] = OrderedDict()

    def may(self, address: str) -> bool:
        """Return whether an address may try (again)."""
        with self._lock:
            return len(self._recent(address)) < MOST

    def failed(self, address: str) -> None:
        """Count a failure."""
        with self._lock:
            recent = self._recent(address)
            recent.append(self._clock.monotonic_s())
            self._failed[address] = recent
            self._failed.move_to_end(address)
            if len(self._failed) > _MOST_ADDRESSES:
                self._failed.popitem(last=False)

    def _recent(self, address: str) -> deque[float]:
        held = self._failed.get(address, deque(maxlen=MOST))
        since = self._clock.monotonic_s() - WITHIN_S
        while held and held[0] <= since:
            held.popleft()
        return held
