"""What a request about a member's rights is, and how one is asked; the values themselves rest in the store."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plainview.gate.subjects import SubjectRef
from plainview.store.requests import Request, RequestKind, RequestState

__all__ = [
    "ACCOUNT",
    "FORGET",
    "PERIOD",
    "PROFILE",
    "TITLE",
    "WHAT",
    "Asking",
    "Request",
    "RequestKind",
    "RequestState",
]

WHAT = "what"
"""The part of an erasure's scope that says how much of it: one of the four below."""

ACCOUNT = "account"
PROFILE = "profile"
TITLE = "title"
PERIOD = "period"


FORGET = "forget"
"""The step of an erasure after which nothing of the member can be reached any more."""


@dataclass(frozen=True, slots=True)
class Asking:
    """What somebody asks for. `now` lets an erasure begin without waiting; `details` are ids and counts, no values.

    What it needs may take `prepared_within_s` to be there; it begins then, or as soon as `Requests.ready` says so.

    `scope` of an erasure: `what` (account, profile, title, period), then `title_id`, or `from` and `to` (ISO dates);
    of an objection: `purpose`; of a restriction or objection that is taken back: `on` = `no`.
    """

    kind: RequestKind
    subject: SubjectRef
    asked_by: str
    scope: Mapping[str, str] = field(default_factory=dict)
    details: Mapping[str, str] = field(default_factory=dict)
    now: bool = False
    prepared_within_s: float = 0.0


def is_account_erasure(request: Request) -> bool:
    """Return whether a request is for the erasure of a whole account."""
    return (
        request.kind is RequestKind.ERASURE and request.scope.get(WHAT, ACCOUNT) == ACCOUNT and not request.profile_id
    )


def subject_of(request: Request) -> SubjectRef:
    """Return whom a request is for; a profile's never reaches beyond that profile."""
    return SubjectRef(request.member_id, request.profile_id or None)
