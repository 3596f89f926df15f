"""Tickets of the memory engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from plainview.store.engines.memory.members import MemorySubjects, Shared
from plainview.store.values import Ticket


class MemoryTickets:
    """Tickets of those who are signed in or about to be."""

    def __init__(self, shared: Shared, subjects: MemorySubjects) -> None:
        self._shared = shared
        self._subjects = subjects
        self._held: dict[bytes, Ticket] = {}

    def put(self, ticket: Ticket, now: dt.datetime) -> bool:
        """Store a ticket, and delete those that ended by `now`; False when its subject does not live."""
        with self._shared.lock:
            self._held = {digest: held for digest, held in self._held.items() if held.until_at > now}
            if ticket.subject_no is not None and self._subjects.get(ticket.subject_no) is None:
                return False
            self._held[ticket.token_hash] = ticket
            return True

    def get(self, token_hash: bytes) -> Ticket | None:
        """Return a ticket, ended or not, or None."""
        return self._held.get(token_hash)

    def take(self, token_hash: bytes) -> Ticket | None:
        """Return a ticket and delete it in one step."""
        with self._shared.lock:
            return self._held.pop(token_hash, None)

    def drop_of(self, subject_nos: Sequence[int], staff: str = "") -> None:
        """Delete every ticket of these subjects, and of that member of staff."""
        gone = set(subject_nos)
        with self._shared.lock:
            self._held = {
                digest: held
                for digest, held in self._held.items()
                if held.subject_no not in gone and not (staff and held.subject_no is None and held.staff == staff)
            }
