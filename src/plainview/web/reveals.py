"""Sessions in which the password was given again, so that values which name the member are shown for a while."""

from __future__ import annotations

import hashlib
import threading

from plainview.base.clock import Clock

SHOWN_S = 600
_MOST = 100_000


class Reveals:
    """Keeps in memory alone until when a session shows such values; a restart masks them again."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._until: dict[bytes, float] = {}

    def start(self, token: str | None) -> None:
        """Show values in the session of a token for ten minutes from now."""
        now_s = self._clock.monotonic_s()
        with self._lock:
            if len(self._until) >= _MOST:
                self._until = {key: until_s for key, until_s in self._until.items() if until_s > now_s}
            if token:
                self._until[_digest(token)] = now_s + SHOWN_S

    def end(self, token: str | None) -> None:
        """Mask values again."""
        if token:
            with self._lock:
                self._until.pop(_digest(token), None)

    def holds(self, token: str | None) -> bool:
        """Return whether a session shows such values now."""
        return bool(token) and self._until.get(_digest(token or ""), 0.0) > self._clock.monotonic_s()


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
