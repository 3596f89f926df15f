"""What the desk answers over HTTP: something is to be shared, and what was shared about a member."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from plainview.base.errors import NotFound
from plainview.gate.given import Given, GivenState
from plainview.gate.outbox import Outbox
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.gate.subjects import SubjectRef

_SHARES = "/v1/members/{member_id}/shares"


class ShareAsked(msgspec.Struct, forbid_unknown_fields=True):
    """What is to be given to whom; `about` names a case or campaign, `purpose` is worked out when absent."""

    recipient: str
    elements: list[str]
    about: str = ""
    purpose: str = ""


class ShareTaken(msgspec.Struct):
    """It is to be sent as soon as the recipient answers, if it may be sent then."""

    task_id: str
    state: str


class ShareShown(msgspec.Struct):
    """One thing that was given to a recipient, or is to be."""

    task_id: str
    recipient: str
    purpose: str
    program: str
    elements: list[str]
    about: str
    state: str
    at: str
    why: str
    reference: str


class SharesShown(msgspec.Struct):
    """All that was given to others about a member, newest first."""

    shares: list[ShareShown]


def routes(
    outbox: Outbox, knows: Callable[[str], bool], given: Callable[[str], tuple[Given, ...]]
) -> tuple[Operation, ...]:
    """Return the desk's operations."""

    def ask(call: Call) -> Answer:
        asked = call.body
        assert isinstance(asked, ShareAsked)  # noqa: S101 - the web layer has read the body as this
        subject = SubjectRef(call.path["member_id"])
        task_id = outbox.put(subject, asked.recipient, asked.elements, about=asked.about, purpose=asked.purpose)
        return Answer(ShareTaken(task_id, GivenState.PENDING.value), status=202)

    def show(call: Call) -> Answer:
        if not knows(call.path["member_id"]):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        return Answer(SharesShown([_shown(one) for one in given(call.path["member_id"])]))

    return (
        Operation(
            "POST",
            _SHARES,
            "Ask that elements of a member be given to a recipient",
            Access.SERVICE,
            ask,
            takes=ShareAsked,
            gives=ShareTaken,
            tag="sharing",
        ),
        Operation(
            "GET",
            _SHARES,
            "Return what was given to others about a member, and what became of it",
            Access.MEMBER,
            show,
            gives=SharesShown,
            tag="sharing",
        ),
    )


def _shown(one: Given) -> ShareShown:
    return ShareShown(
        one.shipment_id,
        one.recipient,
        one.purpose,
        one.program,
        list(one.elements),
        one.about,
        one.state.value,
        one.at.isoformat(),
        one.why,
        one.reference,
    )
