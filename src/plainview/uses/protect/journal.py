"""What staff see of all assessments: the latest ones, and those that wait for a person's decision."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace

from plainview.base.errors import Conflict, NotFound
from plainview.gate.program import Verdict
from plainview.gate.session import PurposeSession

STATE = "journal"
_MOST = 2_000
_MOST_OPEN = 500


@dataclass(frozen=True, slots=True)
class Entry:
    """One assessment; `decided` is approve or deny once a person looked at it, `decided_by` who that was."""

    id: str
    at_s: int
    kind: str
    verdict: str
    reasons: tuple[str, ...]
    member_id: str
    decided: str = ""
    decided_by: str = ""

    @property
    def is_open(self) -> bool:
        """Return whether it waits for a person."""
        return self.verdict == Verdict.REVIEW and not self.decided


@dataclass(slots=True)
class Journal:
    """Entries in memory, saved now and then; what waits for a person is saved at once."""

    session: PurposeSession
    knows: Callable[[str], bool]
    _lock: threading.RLock = field(default_factory=threading.RLock)
    _entries: dict[str, Entry] = field(default_factory=dict)
    _unsaved: set[str] = field(default_factory=set)
    _version: int = 0

    def add(self, entry: Entry) -> None:
        """Add an entry; the oldest go when there are too many, those that wait for a person last."""
        with self._lock:
            self._follow()
            self._entries[entry.id] = entry
            self._unsaved.add(entry.id)
            self._trim()
            if entry.is_open:
                self._write()

    def latest(self) -> tuple[Entry, ...]:
        """Return all entries, the latest first."""
        with self._lock:
            self._follow()
            return tuple(sorted(self._entries.values(), key=lambda entry: (-entry.at_s, entry.id)))

    def get(self, assessment_id: str) -> Entry:
        """Return an entry; raises NotFound."""
        with self._lock:
            self._follow()
            if assessment_id not in self._entries:
                raise NotFound("assessment", "no such assessment; only the latest ones are held")
            return self._entries[assessment_id]

    def decide(self, assessment_id: str, decision: str, officer: str) -> Entry:
        """Record a person's decision and return the entry; raises NotFound, or Conflict when it is not open."""
        with self._lock:
            entry = self.get(assessment_id)
            if not entry.is_open:
                raise Conflict("this assessment does not wait for a decision")
            decided = replace(entry, decided=decision, decided_by=officer)
            self._entries[assessment_id] = decided
            self._unsaved.add(assessment_id)
            self._write()
            return decided

    def save(self) -> None:
        """Write what was added since it was saved last."""
        with self._lock:
            if self._unsaved:
                self._follow()
                self._write()

    def forget(self) -> None:
        """Take out every member of whom nothing is held any more."""
        with self._lock:
            # What is saved is looked at again, also where this process has let go of her already.
            self._version = -1
            self._follow()
            if self.keep_known():
                self._write()

    def keep_known(self) -> bool:
        """Take them out of this process's memory alone; return whether there was one."""
        with self._lock:
            named = {held.member_id for held in self._entries.values()}
            gone = {member_id for member_id in named if not self.knows(member_id)}
            kept = {key: entry for key, entry in self._entries.items() if entry.member_id not in gone}
            self._entries = kept
            self._unsaved &= kept.keys()
            return bool(gone)

    def _follow(self) -> None:
        """Take up what another process saved; what is not saved here stays."""
        if self.session.state_version(STATE) == self._version:
            return
        held = self.session.load_state(STATE)
        if held is None:
            return
        unsaved = [self._entries[key] for key in self._unsaved if key in self._entries]
        # Another process writes here when it erases somebody, whom this one may still hold.
        own = {entry.id: entry for entry in unsaved if self.knows(entry.member_id)}
        self._version = held[0]
        self._entries = {entry["id"]: _entry(entry) for entry in json.loads(held[1])} | own

    def _trim(self) -> None:
        closed = [entry for entry in self._entries.values() if not entry.is_open]
        waiting = [entry for entry in self._entries.values() if entry.is_open]
        for entries, most in ((closed, _MOST), (waiting, _MOST_OPEN)):
            for entry in sorted(entries, key=lambda entry: entry.at_s)[: max(0, len(entries) - most)]:
                del self._entries[entry.id]
                self._unsaved.discard(entry.id)

    def _write(self) -> None:
        ordered = sorted(self._entries.values(), key=lambda entry: (entry.at_s, entry.id))
        blob = json.dumps([asdict(entry) for entry in ordered], sort_keys=True, separators=(",", ":")).encode()
        self._version = self.session.save_state(STATE, blob)
        self._unsaved.clear()


def _entry(kept: dict[str, object]) -> Entry:
    reasons = kept["reasons"]
    texts = {name: str(kept[name]) for name in ("id", "kind", "verdict", "member_id", "decided", "decided_by")}
    at_s = kept["at_s"]
    return Entry(
        **texts,
        at_s=at_s if isinstance(at_s, int) else 0,
        reasons=tuple(map(str, reasons)) if isinstance(reasons, list) else (),
    )
