"""The engine Protocol: what the gate asks of any store, in small parts, and what an engine can do.

Engines accept no read without a Grant, never log a value, and answer in frozen values or Arrow tables.
Every engine passes `plainview.testing.engine_conformance`.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence, Set
from concurrent.futures import Future
from typing import Protocol

import pyarrow as pa

from plainview.catalogue.model import Catalogue
from plainview.store.backups import BackupStore
from plainview.store.capabilities import Capabilities
from plainview.store.expiry import Expired, Expiry
from plainview.store.grant import Grant
from plainview.store.ledger_store import LedgerStore
from plainview.store.operating import OperationStore, StateStore, TaskStore, TicketStore
from plainview.store.pieces import Piece
from plainview.store.requests import RequestStore
from plainview.store.signing import Signer
from plainview.store.values import (
    AdmittedEvent,
    AdmittedRecord,
    AppendOutcome,
    Choice,
    CompactionReport,
    ErasedRows,
    FactChanges,
    RecordValue,
    Scalar,
    Subject,
    SubjectKey,
)
from plainview.store.views import Bitmap, View


class SubjectStore(Protocol):
    """Numbers for accounts, profiles and anonymous ids; a number is never used twice."""

    def number(self, keys: Iterable[SubjectKey]) -> Mapping[SubjectKey, int]:
        """Return each key's number, allocating durably those that have none."""
        ...

    def find(self, key: SubjectKey) -> Subject | None:
        """Return the living subject of `key`, or None."""
        ...

    def get(self, subject_no: int) -> Subject | None:
        """Return the living subject of that number, or None."""
        ...

    def of_member(self, member_id: str) -> tuple[Subject, ...]:
        """Return all living subjects of a member, the account first; empty if unknown."""
        ...

    def every(self, *, above: int = 0) -> tuple[Subject, ...]:
        """Return every living subject whose number is above `above`, by number."""
        ...

    def highest(self) -> int:
        """Return the highest number ever given, 0 when none was."""
        ...

    def link(self, anonymous_id: str, member_id: str) -> bool:
        """Link an anonymous subject to a member; return False when unknown or linked already."""
        ...


class RecordStore(Protocol):
    """Current values of members. Identifying ones are encrypted with the member's key at rest."""

    def put(self, records: Iterable[AdmittedRecord]) -> None:
        """Store durably; an older `occurred_us` never replaces a newer one."""
        ...

    def read(self, grant: Grant, subject_nos: Sequence[int], elements: Sequence[str]) -> tuple[RecordValue, ...]:
        """Return what is held, ordered by subject, element, field; withheld where the value's own consent says so."""
        ...

    def scan(self, grant: Grant, element: str, bitmap: Bitmap) -> tuple[RecordValue, ...]:
        """Return one element's values of every subject that `bitmap` allows; needs a scan's grant."""
        ...

    def find(self, grant: Grant, element: str, value: str) -> tuple[int, ...]:
        """Return the subjects that hold exactly `value` (case folded) of a findable element, not withheld."""
        ...

    def delete(self, subject_no: int, element: str) -> int:
        """Delete one element of one subject; return how many fields went."""
        ...

    def countries(self, member_ids: Collection[str] | None = None) -> Mapping[str, str]:
        """Return member id -> country (ISO alpha-2) of these members, or all, that have one; the gate's own facts."""
        ...

    def children(self, member_ids: Collection[str] | None = None) -> Mapping[str, frozenset[str]]:
        """Return member id -> her profiles that are children's, of these members, or all; the gate's own facts."""
        ...


class EventStore(Protocol):
    """Event families: append through the intake log, read and scan through views, compact, forget."""

    @property
    def owns_intake(self) -> bool:
        """Whether this process takes events in; only then may it append and rotate."""
        ...

    def append(self, batch: Sequence[AdmittedEvent]) -> Future[list[AppendOutcome]]:
        """Store a batch; the future resolves once it is durable, or with IntakeUnavailable and nothing kept."""
        ...

    def read(self, grant: Grant, subject_nos: Sequence[int], views: Sequence[View]) -> Mapping[str, pa.Table]:
        """Return family -> these subjects' rows, as the view shows them, ordered by occurred_at, event_no."""
        ...

    def scan(self, grant: Grant, views: Sequence[View], sql: str, params: Mapping[str, Scalar]) -> pa.Table:
        """Run one admitted SELECT over the views, named by family; parameters are `$name`."""
        ...

    def rotate(self) -> None:
        """Close the current intake file so that the next compaction may take it."""
        ...

    def compact(self, catalogue: Catalogue) -> CompactionReport:
        """Hand closed intake files off to data files in one locked step; safe to repeat after any crash."""
        ...


class ChoiceStore(Protocol):
    """What members allow, and how often that changed."""

    def put(self, *choices: Choice) -> int:
        """Store decisions durably, all or none; return the new version of all choices."""
        ...

    def version(self) -> int:
        """Return a number that grows with each change of any choice, country or subject's end."""
        ...

    def changes(self, since: int) -> FactChanges:
        """Return the present version, and of which members any fact changed after version `since`."""
        ...

    def of_member(self, member_id: str) -> tuple[Choice, ...]:
        """Return a member's present choices."""
        ...

    def history(self, member_id: str) -> tuple[Choice, ...]:
        """Return every choice a member ever made, newest first."""
        ...

    def every(self) -> tuple[Choice, ...]:
        """Return everyone's present choices."""
        ...


class Engine(Protocol):
    """A store: its parts, and the forgetting that reaches across them."""

    @property
    def capabilities(self) -> Capabilities:
        """What this engine can do."""
        ...

    @property
    def signer(self) -> Signer:
        """The installation's signature, from a key that belongs to it alone."""
        ...

    @property
    def subjects(self) -> SubjectStore:
        """Numbers of subjects."""
        ...

    @property
    def records(self) -> RecordStore:
        """Current values of members."""
        ...

    @property
    def events(self) -> EventStore:
        """Event families."""
        ...

    @property
    def ledger(self) -> LedgerStore:
        """Uses, shares and refusals."""
        ...

    @property
    def choices(self) -> ChoiceStore:
        """What members allow."""
        ...

    @property
    def state(self) -> StateStore:
        """Derived state of uses."""
        ...

    @property
    def tasks(self) -> TaskStore:
        """Work to be done later."""
        ...

    @property
    def tickets(self) -> TicketStore:
        """What lets people in."""
        ...

    @property
    def requests(self) -> RequestStore:
        """Requests of members about their rights."""
        ...

    @property
    def operation(self) -> OperationStore:
        """What the service itself runs on."""
        ...

    @property
    def backups(self) -> BackupStore:
        """Backups of all the others."""
        ...

    def forget(self, subject_nos: Sequence[int], at: dt.datetime) -> int | None:
        """Hide subjects at once and for good: records, choices, tasks deleted; events tombstoned; numbers retired.

        Returns the version that all choices moved to with it, None where there was nobody left to forget.
        """
        ...

    def expire(self, expiry: Expiry) -> Expired:
        """Delete for good what is past its last day, of data files and records; return how much that was.

        What lies in the intake is younger than a day and follows once it is there. Safe to repeat after any crash.
        """
        ...

    def erase(self, subject_nos: Sequence[int], rows: ErasedRows, at: dt.datetime) -> None:
        """Hide these rows of subjects at once and for good; those received after `at` are not meant.

        With a period and no titles, records that occurred in it are deleted too. The same twice is the same once.
        """
        ...

    def unswept(self) -> int:
        """Return how many subjects forgotten, and erasures of rows, intake or data files still hold bytes of."""
        ...

    def tidy(self) -> bool:
        """Empty the logs of databases, in which deleted bytes may stand; return whether no reader was in the way."""
        ...

    def owners(self, subject_nos: Sequence[int]) -> tuple[bytes, ...]:
        """Return under which opaque ids the keys lie that seal what is held of living subjects."""
        ...

    def pieces(self, spare: Set[int] = frozenset()) -> Iterator[Piece]:
        """Yield all that rests in the store, decoded with every key, but for rows of the subjects in `spare`.

        Bytes count that no row is made of any more, and files of whoever put them there. Costs a look at everything.
        """
        ...

    def digest(self, connection: str, event_id: str) -> bytes:
        """Return the keyed 16-byte digest by which a (connection, id) is known as sent before."""
        ...

    def close(self) -> None:
        """Finish what is under way and release files and threads."""
        ...
