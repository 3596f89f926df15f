"""The outbox: messages put down to be sent, with nothing decided yet and no member's value in the open."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import dataclass

from plainview.base.errors import BadInput, NotFound
from plainview.gate.cards import holds_card
from plainview.gate.decide import Allowed, decide
from plainview.gate.program import Kit, Notice
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import Task, TaskState
from plainview.uses.communicate.interests import Interests
from plainview.uses.communicate.kinds import KINDS, MARKETING, SERVICE, ChannelName, MessageKind
from plainview.uses.communicate.seals import Seals

ARGS = "message args"
"""The use for which the values of a message are sealed."""

OTHERS_WAIT = dt.timedelta(hours=1)
"""How long a new title waits for those whose interests it does not fit, or who let nobody look at them."""

_MOST_SHOWN = 2000
_LONGEST_ARG = 500
_MOST_ARGS = 20


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the outbox as others see it; `why` is a key of the words."""

    message_id: str
    kind: str
    purpose: str
    channel: str
    campaign: str
    title_id: str
    state: TaskState
    why: str
    made_at: dt.datetime
    settled_at: dt.datetime | None


class Outbox:
    """Puts messages down and says how each stands."""

    def __init__(self, kit: Kit, seals: Seals, interests: Interests) -> None:
        self._kit = kit
        self._seals = seals
        self._interests = interests

    def put(
        self, subject: SubjectRef, kind: str, args: Mapping[str, str], *, channel: str = "", title_id: str = ""
    ) -> str:
        """Put one message down and return its id; raises BadInput for one that cannot be, NotFound for nobody."""
        chosen = self._checked(kind, args, channel, title_id)
        details = {"channel": channel} if channel else {}
        if args:
            details["sealed"] = self._seals.seal(ARGS, args)
        tasks = self._kit.sessions[chosen.purpose].tasks
        return tasks.put(subject, chosen.id, about=title_id, details=details)

    def notify(self, notice: Notice) -> bool:
        """Take on a notice of another part of the service; return False for one that is not ours to send."""
        kind = KINDS.get(notice.kind)
        if kind is None or kind.purpose != SERVICE:
            return False
        given = {name: str(value)[:_LONGEST_ARG] for name, value in list(notice.args.items())[:_MOST_ARGS]}
        try:
            self.put(SubjectRef(notice.member_id, notice.profile_id), notice.kind, given)
        except (BadInput, NotFound):
            return False
        return True

    def campaign(self, name: str, kind: str, title_id: str, *, channel: str = "") -> int:
        """Put a campaign's message down for everybody who allows marketing now; return for how many.

        Those whose interests the title fits come first. The same campaign reaches a member once, however often it is
        asked for. Whether it is sent is decided again for each when it is.
        """
        chosen = self._checked(kind, {}, channel, title_id)
        if chosen.purpose != MARKETING:
            raise BadInput(f"kind {kind!r} is no marketing; send it with POST /v1/members/{{member_id}}/messages")
        if not name or len(name) > 100 or not name.isprintable():
            raise BadInput("campaign must be a name of 1 to 100 printable characters")
        if holds_card(name):
            raise BadInput("campaign holds a payment card number; use a name of your own")
        session = self._kit.sessions[MARKETING]
        allowed = [ref for ref in session.subjects("account").values() if self._may_be_told(ref.member_id)]
        now = self._kit.clock.now()
        details = {"campaign": name} | ({"channel": channel} if channel else {})
        for ref in allowed:
            due_at = now if self._interests.fit(ref.member_id, title_id) else now + OTHERS_WAIT
            session.tasks.put(
                ref, chosen.id, about=title_id, details=details, due_at=due_at, task_id=self._id_of(name, ref)
            )
        return len(allowed)

    def of_member(self, member_id: str) -> tuple[Task, ...]:
        """Return the newest messages to a member, newest first."""
        found = self._kit.sessions[SERVICE].tasks.of_member(member_id, limit=_MOST_SHOWN)
        return tuple(task for task in found if task.kind in KINDS)

    def args(self, task: Task) -> Mapping[str, str]:
        """Return the values that a message is to say; none once they are no longer needed."""
        sealed = task.details.get("sealed", "")
        return (self._seals.opened(ARGS, sealed) or {}) if sealed else {}

    def number_mark(self, number: str) -> str:
        """Return the mark by which an answer's number is known again, without being kept."""
        return self._seals.mark("text message number", number)

    def _may_be_told(self, member_id: str) -> bool:
        facts, catalogue = self._kit.facts_of(member_id, ""), self._kit.catalogue()
        reachable = ("email", "phone")
        return any(isinstance(decide(catalogue, MARKETING, element, facts), Allowed) for element in reachable)

    def _checked(self, kind: str, args: Mapping[str, str], channel: str, title_id: str) -> MessageKind:
        chosen = KINDS.get(kind)
        if chosen is None:
            raise BadInput(f"kind must be one of: {', '.join(sorted(KINDS))}")
        if channel and channel not in {name.value for name in ChannelName}:
            raise BadInput(f"channel must be one of: {', '.join(name.value for name in ChannelName)}")
        missing = [name for name in chosen.args if not args.get(name)]
        if missing:
            raise BadInput(f"args of kind {kind!r} must name: {', '.join(missing)}")
        if len(args) > _MOST_ARGS or len(json.dumps(dict(args))) > _MOST_ARGS * _LONGEST_ARG:
            raise BadInput(f"args has at most {_MOST_ARGS} values of {_LONGEST_ARG} characters")
        if any(holds_card(text) for text in (*args, *args.values())):
            raise BadInput("args hold a payment card number; a message says the last four digits at most")
        if chosen.names_title and self._kit.titles.get(title_id) is None:
            raise BadInput(f"title_id must be a title of the service for kind {kind!r}")
        return chosen

    def _id_of(self, campaign: str, ref: SubjectRef) -> str:
        return self._seals.mark("campaign", f"{campaign}\0{ref.member_id}")


def message_of(task: Task) -> Message:
    """Return a task of the outbox as others see it."""
    return Message(
        task.task_id,
        task.kind,
        task.purpose,
        task.details.get("channel", ""),
        task.details.get("campaign", ""),
        task.about,
        task.state,
        task.why,
        task.made_at,
        task.settled_at,
    )
