"""Sending: everything about a message is decided at the moment it is sent, and how it ended is written down."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from plainview.base.clock import Clock
from plainview.base.errors import DestinationError, Refused
from plainview.gate.destination import Delivery, Receipt
from plainview.gate.program import Kit
from plainview.gate.reading import Reading
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import Task, Tasks, TaskState, WaitingTask
from plainview.uses.communicate.channel import Channel
from plainview.uses.communicate.happenings import Happenings
from plainview.uses.communicate.kinds import KINDS, MARKETING, SERVICE, ChannelName, MessageKind
from plainview.uses.communicate.limits import WEEK, QuietHours
from plainview.uses.communicate.outbox import Outbox
from plainview.uses.communicate.texting import digits_of
from plainview.uses.communicate.wording import Wording

LEASE_S = 60.0
"""How long a message that is being sent waits, when the worker was killed, until it is looked at again."""

_AT_ONCE = 10
_MOST_ATTEMPTS = 8
_WANTED = ("language", "name", "preferred_languages")
_UNDER_WAY = "under_way"
_OVER = frozenset({"sealed", _UNDER_WAY})


@dataclass(frozen=True, slots=True)
class Limits:
    """How often and when marketing may come."""

    quiet: QuietHours | None
    per_week: int


@dataclass(frozen=True, slots=True)
class _Way:
    """The way a message takes; without a channel it stays in the inbox."""

    name: ChannelName
    channel: Channel | None = None


@dataclass(frozen=True, slots=True)
class _Why:
    """Why a message is not sent: a key of the words."""

    why: str


class Sending:
    """The worker's part: takes messages and settles each."""

    def __init__(
        self,
        kit: Kit,
        outbox: Outbox,
        wording: Wording,
        happenings: Happenings,
        *,
        channels: Mapping[ChannelName, Channel],
        limits: Limits,
    ) -> None:
        self._sessions = kit.sessions
        self._clock: Clock = kit.clock
        self._outbox = outbox
        self._wording = wording
        self._happenings = happenings
        self._channels = channels
        self._limits = limits
        self._tasks: Tasks = kit.sessions[SERVICE].tasks

    def run(self) -> str | None:
        """Send all that is due; return a sentence for the log."""
        ended: Counter[str] = Counter()
        while waiting := self._tasks.take(limit=_AT_ONCE, lease_s=LEASE_S):
            for held in waiting:
                ended[self._one(held)] += 1
        return ", ".join(f"{count} {how}" for how, count in sorted(ended.items())) or None

    def _one(self, held: WaitingTask) -> str:
        """Send one message, or not; return how it ended in a word for the log."""
        task, kind = held.task, KINDS.get(held.task.kind)
        if kind is None:
            return self._not_sent(task, "message_kind_unknown")
        if self._clock.now() > task.made_at + dt.timedelta(seconds=kind.lasts_s):
            return self._not_sent(task, "message_too_late")
        if _UNDER_WAY in task.details and not (kind.is_security and task.attempts <= _MOST_ATTEMPTS):
            # It was being sent when the worker ended, so it may have arrived: marketing never comes twice.
            self._tasks.unknown(_bare(task), "message_cut_short")
            return "unknown"
        session = self._sessions[kind.purpose]
        try:
            reading = session.read(held.subject, self._wanted(session))
        except Refused as refused:
            return self._not_sent(task, refused.reason)
        if kind.purpose == MARKETING:
            kept_back = self._kept_back(held, reading)
            if kept_back is not None:
                return kept_back
        way = self._way(kind, task, reading)
        if isinstance(way, _Why):
            return self._not_sent(task, way.why)
        return self._send(session, held, reading, way)

    def _send(self, session: PurposeSession, held: WaitingTask, reading: Reading, way: _Way) -> str:
        kind = KINDS[held.task.kind]
        if way.channel is None:
            task = replace(held.task, details={**held.task.details, "channel": way.name.value})
            self._tasks.done(task)
            self._note(held.subject, task, way.name, "message.sent", "message.delivered")
            return "sent"
        composed = self._wording.compose(held.task, held.subject.member_id, reading, self._outbox.args(held.task))
        if kind.purpose == MARKETING and way.name is ChannelName.EMAIL and not composed.unsubscribe:
            return self._not_sent(held.task, "no_way_to_unsubscribe")
        details = {**held.task.details, "channel": way.name.value, _UNDER_WAY: "yes"}
        if way.name is ChannelName.SMS:
            details["to"] = self._outbox.number_mark(digits_of(str(reading.first(way.channel.element))))
        task = replace(held.task, details=details)
        # Written down before anything leaves: whoever finds it so knows that it may have arrived.
        self._tasks.again(task, "", after_s=LEASE_S)
        elements = [way.channel.element]
        if reading.first("name") is not None and way.name is ChannelName.EMAIL:
            elements.append("name")
        try:
            receipt = session.send(
                held.subject,
                way.channel.recipient,
                elements,
                about=task.task_id,
                through=way.channel.carrying(composed, task.task_id),
            )
        except Refused as refused:
            return self._not_sent(task, refused.reason)
        except DestinationError:
            self._tasks.again(_without(task, {_UNDER_WAY}), "message_not_reachable")
            return "to be tried again"
        return self._settle(held.subject, task, kind, receipt)

    def _settle(self, subject: SubjectRef, task: Task, kind: MessageKind, receipt: Receipt) -> str:
        if receipt.delivery is Delivery.ACCEPTED:
            self._tasks.done(_bare(task), receipt.reference)
            self._note(subject, task, ChannelName(task.details["channel"]), "message.sent")
            return "sent"
        if receipt.delivery is Delivery.REFUSED:
            return self._not_sent(task, receipt.why)
        if kind.is_security and task.attempts < _MOST_ATTEMPTS:
            self._tasks.again(task, receipt.why)
            return "to be tried again"
        self._tasks.unknown(_bare(task), receipt.why)
        return "unknown"

    def _kept_back(self, held: WaitingTask, reading: Reading) -> str | None:
        """Return how a marketing message ends or waits for its limits, None when it may be sent."""
        now = self._clock.now()
        if self._limits.quiet is not None:
            until = self._limits.quiet.until(now, _timezone(reading))
            if until is not None:
                self._tasks.again(held.task, "quiet_hours", after_s=(until - now).total_seconds())
                return "waiting"
        sent = [
            task
            for task in self._outbox.of_member(held.subject.member_id)
            if task.purpose == MARKETING
            and task.state in {TaskState.DONE, TaskState.UNKNOWN}
            and task.settled_at is not None
            and task.settled_at > now - WEEK
        ]
        return self._not_sent(held.task, "enough_this_week") if len(sent) >= self._limits.per_week else None

    def _way(self, kind: MessageKind, task: Task, reading: Reading) -> _Way | _Why:
        """Return the first way that is set up, allowed and has an address; else why there is none."""
        asked = task.details.get("channel")
        why = "no_channel"
        for name in (ChannelName(asked),) if asked else kind.channels:
            if name is ChannelName.INBOX:
                return _Way(name)
            channel = self._channels.get(name)
            if channel is None:
                continue
            denied = reading.denied.get(channel.element)
            if denied is not None:
                why = denied.reason.value
            elif not reading.first(channel.element):
                why = "no_address" if why == "no_channel" else why
            else:
                return _Way(name, channel)
        return _Why(why)

    def _wanted(self, session: PurposeSession) -> Sequence[str]:
        wanted = {*_WANTED, *(channel.element for channel in self._channels.values())}
        if session.purpose == MARKETING and self._limits.quiet is not None:
            wanted.add("timezone")
        return sorted(wanted & session.declared)

    def _note(self, subject: SubjectRef, task: Task, name: ChannelName, *events: str) -> None:
        for event in events:
            self._happenings.note(subject, task, event, name.value)

    def _not_sent(self, task: Task, why: str) -> str:
        self._tasks.not_done(_bare(task), why)
        return "not sent"


def _timezone(reading: Reading) -> str:
    """Return the time zone that a member's devices named last, empty when none did."""
    for table in reading.streams.values():
        if "timezone" in table.column_names and table.num_rows:
            latest = table.sort_by([("occurred_at", "descending")]).column("timezone").to_pylist()
            return next((str(zone) for zone in latest if zone), "")
    return ""


def _bare(task: Task) -> Task:
    """Return a task that is over, without what was needed only for sending it."""
    return _without(task, _OVER)


def _without(task: Task, names: frozenset[str] | set[str]) -> Task:
    return replace(task, details={name: value for name, value in task.details.items() if name not in names})
