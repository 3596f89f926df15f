"""How often somebody may try to sign in: a sliding window for each address and each account."""

from __future__ import annotations

import hashlib
import threading
from collections import deque

from plainview.base.clock import Clock

WINDOW_S = 300.0
PER_ADDRESS = 30
PER_ACCOUNT = 8
_MOST_KEYS = 50_000


class Attempts:
    """Counts attempts in memory, by digest, so that no e-mail rests here."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: dict[bytes, deque[float]] = {}

    def wait_s(self, address: str, account: str) -> float:
        """Count an attempt; return 0.0 when it may go ahead, else the seconds to wait."""
        now_s = self._clock.monotonic_s()
        with self._lock:
            if len(self._seen) > _MOST_KEYS:
                self._forget_old(now_s)
            waits = [
                self._wait_of(_key("address", address), PER_ADDRESS, now_s),
                self._wait_of(_key("account", account), PER_ACCOUNT, now_s),
            ]
            longest_s = max(waits)
            if longest_s == 0.0:
                self._seen[_key("address", address)].append(now_s)
                self._seen[_key("account", account)].append(now_s)
            return longest_s

    def succeeded(self, account: str) -> None:
        """Forget an account's attempts after it signed in."""
        with self._lock:
            self._seen.pop(_key("account", account), None)

    def _wait_of(self, key: bytes, most: int, now_s: float) -> float:
        times = self._seen.setdefault(key, deque())
        while times and times[0] <= now_s - WINDOW_S:
            times.popleft()
        return 0.0 if len(times) < most else times[0] + WINDOW_S - now_s

    def _forget_old(self, now_s: float) -> None:
        self._seen = {key: times for key, times in self._seen.items() if times and times[-1] > now_s - WINDOW_S}


def _key(kind: str, name: str) -> bytes:
    return hashlib.sha256(f"{kind}\n{name.strip().casefold()}".encode("utf-8", "surrogatepass")).digest()
