"""What happens to messages, as events: noted by whoever learns of it, and admitted by the process that can."""

from __future__ import annotations

import datetime as dt

from plainview.gate.admission import CanonicalEvent, Result
from plainview.gate.program import Kit
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import Task
from plainview.uses.communicate.kinds import SERVICE

_AT_ONCE = 200
_WAIT_S = 30


class Happenings:
    """A queue of its own, from the worker that sends to the server that admits; each happening counts once."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit
        self._queue = kit.sessions[SERVICE].tasks.apart("happenings")

    def note(self, subject: SubjectRef, message: Task, event: str, channel: str) -> None:
        """Note that `event`, such as `message.sent`, happened now to a message."""
        details = {
            "message_id": message.task_id,
            "channel": channel,
            "campaign": message.details.get("campaign", ""),
            "purpose": message.purpose,
            "at": self._kit.clock.now().isoformat(),
        }
        self._queue.put(subject, event, details=details, task_id=_id(message.task_id, event))

    def admit(self) -> str | None:
        """Admit what was noted; return a sentence for the log."""
        admitted = 0
        while waiting := self._queue.take(limit=_AT_ONCE):
            events = [_event(held.task, held.subject) for held in waiting]
            results = self._kit.admit(events).result(timeout=_WAIT_S)
            for held, result in zip(waiting, results, strict=True):
                if result.result in {Result.STORED, Result.DUPLICATE}:
                    self._queue.done(held.task)
                    admitted += 1
                else:
                    self._queue.not_done(held.task, result.why)
        return f"admitted {admitted} happenings" if admitted else None

    def admit_now(self, subject: SubjectRef, message: Task, event: str, channel: str) -> None:
        """Note and admit what an app tells the server itself."""
        self.note(subject, message, event, channel)
        self.admit()


def _id(message_id: str, event: str) -> str:
    return f"{message_id}-{event.rpartition('.')[2]}"


def _event(task: Task, subject: SubjectRef) -> CanonicalEvent:
    properties = {name: value for name, value in task.details.items() if name != "at" and value}
    return CanonicalEvent(
        task.task_id,
        task.kind,
        subject.member_id,
        subject.profile_id or "",
        occurred_at=dt.datetime.fromisoformat(task.details["at"]),
        properties=properties,
        path="messages",
    )
