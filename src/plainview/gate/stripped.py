"""Counts of what was stripped or refused at the way in: by connection, event, name with type, and reason."""

from __future__ import annotations

import re
import threading
from collections import Counter
from collections.abc import Mapping

from plainview.gate.cards import holds_card
from plainview.store.engine import Engine

_EVENT = re.compile(r"[A-Za-z_$][A-Za-z0-9_.$ -]{0,63}")
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_.$-]{0,63}(: [a-z]{4,7})?")
_MOST_ENTRIES = 10_000
_OTHER = "(other)"


class StrippedCounts:
    """Gathers counts in memory; `flush` adds them to the store.

    Values are never counted or kept. A name may itself be somebody's data (an e-mail as a key, say), so only
    plain identifiers without a card number are kept as they are, and only so many of them.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._lock = threading.Lock()
        self._pending: Counter[tuple[str, str, str, str]] = Counter()
        self._known: set[tuple[str, str, str, str]] = set(engine.operation.stripped())

    def add(self, connection: str, counts: Mapping[tuple[str, str, str], int]) -> None:
        """Add (event, name, why) -> times of one connection."""
        if not counts:
            return
        with self._lock:
            for (event, name, why), times in counts.items():
                self._pending[self._entry(connection, event, name, why)] += times

    def flush(self) -> None:
        """Write what was gathered since the last time."""
        with self._lock:
            pending, self._pending = self._pending, Counter()
        if pending:
            self._engine.operation.count_stripped(pending)

    def every(self) -> Mapping[tuple[str, str, str, str], int]:
        """Return all counts so far: (connection, event, name, why) -> times."""
        self.flush()
        return self._engine.operation.stripped()

    def _entry(self, connection: str, event: str, name: str, why: str) -> tuple[str, str, str, str]:
        entry = (connection, _plain(event, _EVENT), _plain(name, _NAME), why)
        if entry in self._known:
            return entry
        if len(self._known) >= _MOST_ENTRIES:
            return (connection, _OTHER, _OTHER, why)
        self._known.add(entry)
        return entry


def _plain(name: str, pattern: re.Pattern[str]) -> str:
    return name if not name or (pattern.fullmatch(name) and not holds_card(name)) else _OTHER
