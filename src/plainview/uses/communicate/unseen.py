"""Messages not seen: delivered, and neither opened nor dismissed within seven days (the inventory's rule)."""

from __future__ import annotations

import datetime as dt

from plainview.base.clock import Clock
from plainview.gate.session import PurposeSession

ELEMENT = "notifications_not_seen"
WITHIN = dt.timedelta(days=7)
"""How long a message may lie there; the statement `unseen` says the same."""


class Unseen:
    """Counts messages that were not seen, and keeps the count with each profile."""

    def __init__(self, session: PurposeSession, clock: Clock) -> None:
        self._session = session
        self._clock = clock

    def learn(self) -> str | None:
        """Keep every profile's counts; return a sentence for the log."""
        if not {ELEMENT, "notifications"} <= self._session.declared:
            return None
        until = (self._clock.now() - WITHIN).isoformat()
        rows = self._session.query("unseen", until=until).to_pylist()
        counts = {row["subject_no"]: {"delivered": row["delivered"], "not_seen": row["not_seen"]} for row in rows}
        kept = self._session.keep_many(ELEMENT, dict(counts)) if counts else 0
        return f"counted the messages of {kept}" if kept else None
