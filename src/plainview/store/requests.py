"""Requests of members about their rights, as engines keep them: frozen values, and the Protocol of their store.

A request names whom it is for, what is asked and how far it came; it never holds a member's value. It outlives the
member: once an erasure is done nothing of it names her any more.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol


class RequestKind(StrEnum):
    """What somebody asks for."""

    ACCESS = "access"
    CORRECTION = "correction"
    RESTRICTION = "restriction"
    OBJECTION = "objection"
    ERASURE = "erasure"


class RequestState(StrEnum):
    """How a request stands. Only a `waiting` one, or one `to_verify`, can be cancelled.

    One that `failed` is still owed: it stays open until it is tried again, though nobody does so by himself.
    """

    TO_VERIFY = "to_verify"
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    CANCELLED = "cancelled"
    REFUSED = "refused"
    FAILED = "failed"

    @property
    def is_open(self) -> bool:
        """Whether something is still to happen."""
        return self in {RequestState.TO_VERIFY, RequestState.WAITING, RequestState.RUNNING, RequestState.FAILED}


@dataclass(frozen=True, slots=True)
class Request:
    """One request. `step` is the last step that ended, `progress` 0 to 100; `due_at` is when it may next be taken.

    `details` holds ids, digests and counts only. `revision` grows with each change, so that of two who change the
    same request at once only one does. `why` is a key of the words (`request-why-...`).
    """

    request_id: str
    kind: RequestKind
    state: RequestState
    member_id: str
    asked_at: dt.datetime
    start_at: dt.datetime
    deadline_at: dt.datetime
    law: str
    profile_id: str = ""
    scope: Mapping[str, str] = field(default_factory=dict)
    step: str = ""
    progress: int = 0
    details: Mapping[str, str] = field(default_factory=dict)
    asked_by: str = ""
    settled_at: dt.datetime | None = None
    why: str = ""
    due_at: dt.datetime | None = None
    attempts: int = 0
    revision: int = 0


class RequestStore(Protocol):
    """Requests, until long after they are settled; forgetting a member leaves them."""

    def put(self, request: Request) -> Request:
        """Store a request durably and return it; an open one of the same member, kind and scope is returned instead.

        One that has yet to be verified stands in for nobody's, but for another unverified one by the same `asked_by`.
        """
        ...

    def get(self, request_id: str) -> Request | None:
        """Return a request, or None."""
        ...

    def save(self, request: Request) -> Request | None:
        """Store a changed request durably and return it with its new revision; None when another changed it first."""
        ...

    def take(self, now: dt.datetime, *, lease_s: float, limit: int, request_id: str = "") -> tuple[Request, ...]:
        """Return open requests that are due, oldest first, or that one; each is due again after `lease_s`."""
        ...

    def of_member(self, member_id: str) -> tuple[Request, ...]:
        """Return a member's requests, of her account and of each profile, newest first."""
        ...

    def newest(self, *, limit: int = 200, open_only: bool = False) -> tuple[Request, ...]:
        """Return the newest requests of everybody, newest first; with `open_only` the nearest deadline first."""
        ...
