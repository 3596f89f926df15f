"""A request as programs read it."""

from __future__ import annotations

import datetime as dt
from dataclasses import asdict

import msgspec

from plainview.gate.rights.recipients import told
from plainview.gate.rights.request import Request, RequestState
from plainview.gate.rights.requests import EXTENDED
from plainview.gate.rights.rights import Rights


class ToldView(msgspec.Struct):
    """How it stands with one recipient that is told of a request."""

    recipient: str
    state: str
    at: str = ""
    reference: str = ""
    why: str = ""


class RequestView(msgspec.Struct):
    """A request: what was asked, how far it came, and by when the law wants it answered."""

    request_id: str
    kind: str
    state: str
    member_id: str
    profile_id: str
    scope: dict[str, str]
    asked_by: str
    asked_at: dt.datetime
    start_at: dt.datetime
    deadline_at: dt.datetime
    law: str
    extended: str | None
    step: str
    progress: int
    can_cancel: bool
    settled_at: dt.datetime | None
    why: str | None
    recipients: list[ToldView]
    archive_until: dt.datetime | None


def view_of(request: Request, rights: Rights) -> RequestView:
    """Return a request as programs read it; what is the service's own bookkeeping stays out."""
    return RequestView(
        request.request_id,
        request.kind.value,
        request.state.value,
        request.member_id,
        request.profile_id,
        {name: value for name, value in request.scope.items() if name != "correction_id"},
        request.asked_by,
        request.asked_at,
        request.start_at,
        request.deadline_at,
        request.law,
        request.details.get(EXTENDED),
        request.step,
        request.progress,
        request.state in {RequestState.TO_VERIFY, RequestState.WAITING},
        request.settled_at,
        request.why or None,
        [ToldView(**asdict(one)) for one in told(request)],
        rights.archives.until(request),
    )
