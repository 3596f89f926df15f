"""The book of what each sender sent: counts by feed and reason, and the last report, kept for the console."""

from __future__ import annotations

import threading

import msgspec

from plainview.collect.feeds.report import Report
from plainview.gate.cards import without_cards
from plainview.gate.leaving import Leaving
from plainview.gate.session import PurposeSession

_MOST_LINES = 50


class Entry(msgspec.Struct):
    """What one sender sent by one feed so far."""

    sender: str
    feed: str
    times: int = 0
    read: int = 0
    stored: int = 0
    duplicate: int = 0
    refused: int = 0
    reasons: dict[str, int] = msgspec.field(default_factory=dict)
    last: Report | None = None


_ENTRIES = msgspec.json.Decoder(dict[str, Entry])


class Book:
    """Keeps entries durably, under a name of the program's own; only the serving process writes."""

    def __init__(self, session: PurposeSession) -> None:
        self._session = session
        self._name = f"{session.program}/reports"
        self._lock = threading.Lock()

    def add(self, report: Report) -> None:
        """Count a report in, and keep it as the sender's last one."""
        with self._lock:
            entries = self._load()
            entry = entries.setdefault(f"{report.sender} {report.feed}", Entry(report.sender, report.feed))
            entry.times += 1
            entry.read += report.read
            entry.stored += report.stored
            entry.duplicate += report.duplicate
            entry.refused += report.refused
            for reason, count in report.reasons.items():
                entry.reasons[reason] = entry.reasons.get(reason, 0) + count
            if report.refused_whole:
                entry.reasons[report.refused_whole] = entry.reasons.get(report.refused_whole, 0) + 1
            # Senders name pushes and files as they like.
            name = without_cards(report.name)
            entry.last = msgspec.structs.replace(report, name=name, lines=report.lines[:_MOST_LINES])
            self._session.save_state(self._name, msgspec.json.encode(entries))

    def leave(self, leaving: Leaving) -> bool:
        """Take names of pushes and files that stand for whoever leaves out of the last reports; return whether any."""
        with self._lock:
            entries = self._load()
            named = [
                entry for entry in entries.values() if entry.last is not None and leaving.mentions(entry.last.name)
            ]
            for entry in named:
                entry.last = None
            if named:
                self._session.save_state(self._name, msgspec.json.encode(entries))
        return bool(named)

    def entries(self) -> tuple[Entry, ...]:
        """Return every entry, by sender and feed."""
        return tuple(entry for _, entry in sorted(self._load().items()))

    def _load(self) -> dict[str, Entry]:
        held = self._session.load_state(self._name)
        return {} if held is None else _ENTRIES.decode(held[1])
