"""What messages answer to the service's own programs and apps: sending, campaigns, outcomes and the inbox."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import asdict, dataclass

import msgspec

from plainview.base.errors import NotFound
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import Task
from plainview.uses.communicate.inbox import Inbox
from plainview.uses.communicate.outbox import Outbox, message_of

_TAG = "messages"
_MESSAGES = "/v1/members/{member_id}/messages"
_INBOX = "/v1/members/{member_id}/profiles/{profile_id}/inbox"


class NewMessage(msgspec.Struct, forbid_unknown_fields=True):
    """A message to put down: `args` are what it says; without `channel` the first that is set up and has an address."""

    kind: str
    args: dict[str, str] = {}
    channel: str = ""
    title_id: str = ""
    profile_id: str = ""


class NewCampaign(msgspec.Struct, forbid_unknown_fields=True):
    """A message for everybody who allows marketing; the same `campaign` reaches a member once."""

    campaign: str
    kind: str
    title_id: str = ""
    channel: str = ""


class TakenOn(msgspec.Struct):
    """A message that waits to be sent."""

    message_id: str


class CampaignTaken(msgspec.Struct):
    """For how many members a campaign's message waits now."""

    campaign: str
    members: int


class MessageShown(msgspec.Struct):
    """How a message stands: waiting, done (sent), not_done or unknown; `reason` says `why` in words."""

    message_id: str
    kind: str
    purpose: str
    channel: str
    campaign: str
    title_id: str
    state: str
    why: str
    reason: str
    made_at: dt.datetime
    settled_at: dt.datetime | None


class MessagesShown(msgspec.Struct):
    """A member's messages, newest first."""

    messages: list[MessageShown]


class LetterShown(msgspec.Struct):
    """One message of an inbox in words; `state` is delivered, opened, clicked or dismissed."""

    message_id: str
    kind: str
    subject: str
    text: str
    arrived_at: dt.datetime
    state: str


class InboxShown(msgspec.Struct):
    """An inbox, newest first."""

    messages: list[LetterShown]


class LetterAnswer(msgspec.Struct, forbid_unknown_fields=True):
    """What was done with a message: opened, clicked or dismissed."""

    event: str


@dataclass(frozen=True, slots=True)
class _Desk:
    """What each route does; `reason` says a reason (key) in a language."""

    outbox: Outbox
    inbox: Inbox
    knows: Callable[[str], bool]
    reason: Callable[[str, str], str]

    def put(self, call: Call) -> Answer:
        """Put a message down."""
        body: NewMessage = call.body  # type: ignore[assignment]  # the web reads what the operation takes
        ref = SubjectRef(self._known(call), body.profile_id or None)
        made = self.outbox.put(ref, body.kind, body.args, channel=body.channel, title_id=body.title_id)
        return Answer(TakenOn(made), status=202)

    def shown(self, call: Call) -> Answer:
        """Show a member's messages."""
        tasks = self.outbox.of_member(self._known(call))
        return Answer(MessagesShown([_shown(task, lambda why: self.reason(why, call.language)) for task in tasks]))

    def campaign(self, call: Call) -> Answer:
        """Put a campaign's message down."""
        body: NewCampaign = call.body  # type: ignore[assignment]  # as above
        members = self.outbox.campaign(body.campaign, body.kind, body.title_id, channel=body.channel)
        return Answer(CampaignTaken(body.campaign, members), status=202)

    def letters(self, call: Call) -> Answer:
        """Show an inbox."""
        found = self.inbox.of_profile(self._known(call), call.path["profile_id"])
        return Answer(InboxShown([LetterShown(**asdict(letter)) for letter in found]))

    def answered(self, call: Call) -> Answer:
        """Take in what was done with a message."""
        body: LetterAnswer = call.body  # type: ignore[assignment]  # as above
        self.inbox.answer(self._known(call), call.path["profile_id"], call.path["message_id"], body.event)
        return Answer({"result": body.event})

    def _known(self, call: Call) -> str:
        member_id = call.path["member_id"]
        if not self.knows(member_id):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        return member_id


def routes(
    outbox: Outbox, inbox: Inbox, *, knows: Callable[[str], bool], reason: Callable[[str, str], str]
) -> tuple[Operation, ...]:
    """Return the operations of messages."""
    desk = _Desk(outbox, inbox, knows, reason)
    ended = "Return how each message to a member ended and why"
    told = "Take in that a message of an inbox was opened, clicked or dismissed"
    campaign = "Put a message down for everybody who allows marketing"
    return (
        _operation("POST", _MESSAGES, "Put a message to a member down", desk.put, takes=NewMessage, gives=TakenOn),
        _operation("GET", _MESSAGES, ended, desk.shown, gives=MessagesShown),
        _operation("POST", "/v1/campaigns", campaign, desk.campaign, takes=NewCampaign, gives=CampaignTaken),
        _operation("GET", _INBOX, "Return a profile's inbox in words", desk.letters, gives=InboxShown),
        _operation("POST", f"{_INBOX}/{{message_id}}", told, desk.answered, takes=LetterAnswer, access=Access.MEMBER),
    )


def _operation(
    method: str,
    path: str,
    summary: str,
    run: Callable[[Call], Answer],
    *,
    takes: type | None = None,
    gives: type | None = None,
    access: Access | None = None,
) -> Operation:
    """Return an operation: a member may read about herself, and only the service writes, unless told otherwise."""
    chosen = access or (Access.MEMBER if method == "GET" else Access.SERVICE)
    return Operation(method, path, summary, chosen, run, takes=takes, gives=gives, tag=_TAG)


def _shown(task: Task, reason: Callable[[str], str]) -> MessageShown:
    held = message_of(task)
    return MessageShown(
        held.message_id,
        held.kind,
        held.purpose,
        held.channel,
        held.campaign,
        held.title_id,
        held.state.value,
        held.why,
        reason(held.why) if held.why else "",
        held.made_at,
        held.settled_at,
    )
