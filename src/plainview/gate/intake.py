"""The gate's side of the way in: decide per property, minimise, and hand what remains to the store, durably."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future

from plainview.base.clock import Clock, to_micros
from plainview.catalogue.model import Catalogue
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection
from plainview.gate.batch import Batch
from plainview.gate.facts import FactsBook
from plainview.gate.plan import Planner
from plainview.gate.stripped import StrippedCounts
from plainview.store.engine import Engine

ERASED = "erased member"
"""The name under which erased members' ids are digested."""


class Intake:
    """Admits batches of canonical events: nothing undeclared passes, and the answer comes once it is durable."""

    def __init__(
        self,
        engine: Engine,
        catalogue: Callable[[], Catalogue],
        facts: FactsBook,
        *,
        clock: Clock,
        stripped: StrippedCounts,
    ) -> None:
        self.engine = engine
        self._catalogue = catalogue
        self.facts = facts
        self._clock = clock
        self._stripped = stripped
        self._planner = Planner(catalogue())
        self._lock = threading.Lock()
        self._erased: dict[bytes, int] = {}

    def suppress(self, digest: bytes, before_us: int) -> None:
        """Refuse, from now on, what is dated before `before_us` of an erased member or anonymous id."""
        with self._lock:
            self._erased[digest] = before_us

    def restore_suppressed(self, erased: Mapping[bytes, int]) -> None:
        """Take up what was suppressed before a restart: digest of the member's id -> microseconds."""
        with self._lock:
            self._erased.update(erased)

    def admit(self, connection: Connection, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        """Return one result an event, in order, once all that is kept is durable.

        The future fails with IntakeUnavailable when nothing of the batch was kept.
        """
        self.facts.refresh()
        catalogue = self._catalogue()
        if self._planner.catalogue is not catalogue:
            self._planner = Planner(catalogue)
        batch = Batch(self, connection, self._planner, to_micros(self._clock.now()))
        for event in events:
            batch.take(event)
        self._stripped.add(connection.name, batch.counts)
        return batch.send()

    def erased_before(self, event: CanonicalEvent) -> int | None:
        """Return the moment (microseconds) before which what is dated of an event's subject is refused, if any."""
        if not self._erased:
            return None
        return self._erased.get(erased_digest(self.engine, event.member_id, event.anonymous_id))


def erased_digest(engine: Engine, member_id: str, anonymous_id: str = "") -> bytes:
    """Return the digest by which an erased member, or without one an anonymous id of hers, is known again."""
    # Ids are printable, so that no member's id begins with NUL.
    return engine.digest(ERASED, member_id or f"\0{anonymous_id}")
