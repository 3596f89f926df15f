"""The memory engine's composition, and the forgetting that reaches across its parts."""

from __future__ import annotations

import datetime as dt
import secrets
from collections import Counter
from collections.abc import Callable, Iterator, Sequence, Set

from plainview.base.clock import Clock, to_micros
from plainview.catalogue.model import Catalogue
from plainview.store.capabilities import Capabilities
from plainview.store.engines.memory.backups import MemoryBackups
from plainview.store.engines.memory.events import MemoryEvents
from plainview.store.engines.memory.ledger import MemoryLedger
from plainview.store.engines.memory.members import MemoryChoices, MemoryRecords, MemorySubjects, Shared
from plainview.store.engines.memory.requests import MemoryRequests
from plainview.store.engines.memory.service import MemoryOperation, MemoryState
from plainview.store.engines.memory.tasks import MemoryTasks
from plainview.store.engines.memory.tickets import MemoryTickets
from plainview.store.erased import erasures_of
from plainview.store.expiry import Expired, Expiry
from plainview.store.keys import KEY_BYTES, Subkeys
from plainview.store.pieces import Piece
from plainview.store.signing import Signer
from plainview.store.values import ErasedRows


class MemoryEngine:
    """An engine that keeps nothing."""

    def __init__(self, catalogue: Callable[[], Catalogue], clock: Clock) -> None:
        shared = Shared(clock)
        self.capabilities = Capabilities(durable=False, many_processes=False)
        self._keys = Subkeys.derive(secrets.token_bytes(KEY_BYTES))
        self.signer = Signer(self._keys.sign)
        self.subjects = MemorySubjects(shared)
        self.records = MemoryRecords(shared, self.subjects)
        self.events = MemoryEvents(shared, self.subjects, self.records, keys=self._keys, catalogue=catalogue)
        self.ledger = MemoryLedger(shared, self.signer, clock)
        self.choices = MemoryChoices(shared)
        self.state = MemoryState(shared)
        self.tasks = MemoryTasks(shared)
        self.tickets = MemoryTickets(shared, self.subjects)
        self.requests = MemoryRequests(shared)
        self.operation = MemoryOperation(shared)
        self.backups = MemoryBackups()

    def forget(self, subject_nos: Sequence[int], at: dt.datetime) -> int | None:
        """Hide subjects at once and for good."""
        gone = self.subjects.retire(subject_nos)
        self.records.drop(subject.subject_no for subject in gone)
        version = self.choices.drop(gone)
        self.tasks.drop(subject.subject_no for subject in gone)
        self.tickets.drop_of([subject.subject_no for subject in gone])
        self.ledger.forget([subject.subject_no for subject in gone])
        self.events.unswept += len(gone)
        return version if gone else None

    def erase(self, subject_nos: Sequence[int], rows: ErasedRows, at: dt.datetime) -> None:
        """Take these rows of subjects out at once."""
        living = [number for number in subject_nos if self.subjects.get(number) is not None]
        erasures = erasures_of(living, rows, to_micros(at))
        self.events.erase(erasures)
        self.records.erase(erasures)
        self.tasks.erase(erasures)

    def expire(self, expiry: Expiry) -> Expired:
        """Delete what is past its last day."""
        before = expiry.records
        gone = self.records.delete_where(lambda key, held: held.received_us < before.get(key[1], held.received_us))
        return Expired(self.events.expire(expiry), Counter(gone))

    def unswept(self) -> int:
        """Return how many subjects were forgotten since the last compaction."""
        return self.events.unswept

    def tidy(self) -> bool:
        """Return True: there are no logs."""
        return True

    def owners(self, subject_nos: Sequence[int]) -> tuple[bytes, ...]:
        """Return nothing: no key seals anything here."""
        return ()

    def pieces(self, spare: Set[int] = frozenset()) -> Iterator[Piece]:
        """Yield nothing: what this engine holds rests nowhere."""
        yield from ()

    def digest(self, connection: str, event_id: str) -> bytes:
        """Return the keyed 16-byte digest of (connection, id)."""
        return self._keys.digest(connection, event_id)

    def close(self) -> None:
        """Release the connection that reads use."""
        self.events.close()


def open_memory(catalogue: Callable[[], Catalogue], clock: Clock) -> MemoryEngine:
    """Return a fresh, empty memory engine."""
    return MemoryEngine(catalogue, clock)
