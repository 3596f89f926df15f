"""The frozen values that cross between gate and engines: subjects, admitted events, records, choices, ledger lines."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple, TypeAlias

Scalar: TypeAlias = str | int | float | bool | None
RecordField: TypeAlias = str | int | float | bool | list[object] | dict[str, object] | None


class SubjectKind(StrEnum):
    """What a subject number stands for."""

    ACCOUNT = "account"
    PROFILE = "profile"
    ANONYMOUS = "anonymous"

    # An enumeration hashes in Python; subjects are looked up for each event, so theirs hash as the texts that they are.
    __hash__ = str.__hash__


class SubjectKey(NamedTuple):
    """How the service names a subject: member id, member id + profile id, or an anonymous id."""

    kind: SubjectKind
    member_id: str = ""
    profile_id: str = ""
    anonymous_id: str = ""


class Subject(NamedTuple):
    """A numbered subject; `member_id` of an anonymous one is that of the member it was linked to, or empty."""

    subject_no: int
    kind: SubjectKind
    member_id: str
    profile_id: str
    anonymous_id: str


class AdmittedRecord(NamedTuple):
    """One field of a record element, decided and typed; `occurred_us` orders corrections.

    `narrowed` names the purposes that its own consent snapshot keeps it from, each between commas (`,a,b,`).
    """

    subject: SubjectKey
    element: str
    field: str
    value: RecordField
    identifying: bool
    findable: bool
    occurred_us: int
    received_us: int
    path: str
    narrowed: str | None = None


class AdmittedEvent(NamedTuple):
    """One event after the gate: only declared values are in it.

    `digest` is the keyed 16-byte digest of (connection, id). `streams` is one
    `(family, properties)` a family. An event that carries records only has no streams.
    `keeps_id` is true for connections that import history: their ids never expire.
    """

    digest: bytes
    subject: SubjectKey
    event: str
    occurred_us: int
    received_us: int
    streams: tuple[tuple[str, dict[str, object]], ...]
    records: tuple[AdmittedRecord, ...] = ()
    narrowed: str | None = None
    quarantine: str | None = None
    keeps_id: bool = False


def is_narrowed(narrowed: str | None, purpose: str) -> bool:
    """Return whether a consent snapshot, written as in `AdmittedRecord.narrowed`, keeps something from `purpose`."""
    return narrowed is not None and f",{purpose}," in narrowed


class AppendOutcome(StrEnum):
    """What became of one appended event."""

    STORED = "stored"
    DUPLICATE = "duplicate"
    QUARANTINED = "quarantined"


@dataclass(frozen=True, slots=True)
class ErasedRows:
    """Which rows of a subject are erased: those that name one of the titles, or all; of a period, or of all time.

    The period counts when things occurred; it ends before `to_at`, and has no bound where one is None.
    """

    title_ids: frozenset[str] | None = None
    from_at: dt.datetime | None = None
    to_at: dt.datetime | None = None


class RecordValue(NamedTuple):
    """A held value: one field of a record element of one subject.

    A `withheld` one is there, but its own consent snapshot keeps it from the purpose that asked: its value is None.
    """

    subject_no: int
    element: str
    field: str
    value: RecordField
    occurred_at: dt.datetime
    received_at: dt.datetime
    path: str
    withheld: bool = False


class Choice(NamedTuple):
    """A member's decision on a purpose, as it stands; `profile_id` is empty for the whole account."""

    member_id: str
    profile_id: str
    purpose: str
    allowed: bool
    decided_at: dt.datetime
    text_version: str
    how: str


class FactChanges(NamedTuple):
    """The version of all choices, and the members whose facts changed; None when all must be looked at again."""

    version: int
    member_ids: frozenset[str] | None


class LedgerKind(StrEnum):
    """What a ledger line records."""

    READ = "read"
    SCAN = "scan"
    KEEP = "keep"
    SEND = "send"
    REFUSAL = "refusal"
    CHOICE = "choice"
    FORGET = "forget"
    STATE = "state"
    EXPIRE = "expire"


USES = frozenset({LedgerKind.READ, LedgerKind.SCAN, LedgerKind.KEEP, LedgerKind.SEND})
"""The kinds of lines that say that somebody's data was used."""


@dataclass(frozen=True, slots=True)
class LedgerLine:
    """One use, share or refusal. `subject_no` is None for scans, whose `bitmap` says whom they covered.

    `entry_no` is its number in the ledger, from 0, once it stands there.
    """

    line_id: str
    at: dt.datetime
    kind: LedgerKind
    purpose: str
    program: str
    elements: tuple[str, ...]
    subject_no: int | None = None
    bitmap: str | None = None
    statement: str = ""
    recipient: str = ""
    reason: str = ""
    choices_version: int = 0
    catalogue_version: str = ""
    count: int | None = 1
    details: Mapping[str, str] = field(default_factory=dict)
    entry_no: int | None = field(default=None, compare=False)


class TaskState(StrEnum):
    """How a task stands. `unknown`: it was tried, and whether it took effect cannot be told."""

    WAITING = "waiting"
    DONE = "done"
    NOT_DONE = "not_done"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Task:
    """Work that a program put down to do later for one subject.

    It names things and never holds a member's value: what is needed is read when it is done. `due_at` is when
    it may next be taken; taking it leases it, so that a crash only delays it. `why` is a key of the catalogue's words.
    """

    task_id: str
    purpose: str
    program: str
    kind: str
    subject_no: int
    about: str
    details: Mapping[str, str]
    made_at: dt.datetime
    due_at: dt.datetime
    state: TaskState = TaskState.WAITING
    attempts: int = 0
    settled_at: dt.datetime | None = None
    why: str = ""
    reference: str = ""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What lets in whoever shows its token, until `until_at`: a session, or a link that opens one.

    `token_hash` is the SHA-256 of the token, which rests nowhere. It is somebody's of whom `subject_no` stands, or else
    a member of staff's. `details` names things, and never holds a member's value.
    """

    token_hash: bytes
    kind: str
    subject_no: int | None
    staff: str
    details: Mapping[str, str]
    until_at: dt.datetime


@dataclass(frozen=True, slots=True)
class CallerKey:
    """A program's key: its name, class (`public`, `service`, `purpose:NAME`), and SHA-256 of the secret."""

    name: str
    key_class: str
    secret_hash: str
    created_at: dt.datetime
    revoked_at: dt.datetime | None = None
    history: bool = False


@dataclass(frozen=True, slots=True)
class CompactionReport:
    """What one compaction did: intake files handed off, rows written by family, files written and dropped."""

    intake_files: int
    rows: Mapping[str, int]
    files_written: int
    files_dropped: int
