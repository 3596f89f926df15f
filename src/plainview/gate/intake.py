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

    def erased_before(self, event: CanonicalEvent, profile_id: str) -> int | None:
        """Return the moment (microseconds) before which what is dated of a member or profile is refused, if any."""
        if not self._erased:
            return None
        known = self._erased.get
        of_member = known(erased_digest(self.engine, event.member_id, event.anonymous_id))
        if not profile_id or not event.member_id:
            return of_member
        of_profile = known(profile_digest(self.engine, event.member_id, profile_id))
        return of_member if of_profile is None else max(of_profile, of_member or of_profile)


def erased_digest(engine: Engine, member_id: str, anonymous_id: str = "") -> bytes:
    """Return the digest by which an erased member, or without one an anonymous id of hers, is known again."""
    # Ids are printable, so that no member's id begins with NUL.
    return engine.digest(ERASED, member_id or f"\0{anonymous_id}")


def profile_digest(engine: Engine, member_id: str, profile_id: str) -> bytes:
    """Return the digest by which an erased profile is known again."""
    return engine.digest(ERASED, f"{member_id}\0{profile_id}")


def erased_digests(engine: Engine, member_id: str, profile_id: str) -> tuple[bytes, ...]:
    """Return the digests under which whoever is erased now is known again: a profile, or a member with all linked."""
    if profile_id:
        return (profile_digest(engine, member_id, profile_id),)
    linked = (held.anonymous_id for held in engine.subjects.of_member(member_id) if held.anonymous_id)
    return (erased_digest(engine, member_id), *(erased_digest(engine, "", anonymous_id) for anonymous_id in linked))
