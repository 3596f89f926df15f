"""The inbox that apps and "Your data" show: messages that wait there, in words, and what was done with them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

from plainview.base.errors import BadInput, NotFound, Refused
from plainview.gate.program import Kit
from plainview.gate.subjects import MAIN_PROFILE, SubjectRef
from plainview.gate.tasks import Task, TaskState
from plainview.uses.communicate.happenings import Happenings
from plainview.uses.communicate.kinds import SERVICE, ChannelName
from plainview.uses.communicate.outbox import Outbox
from plainview.uses.communicate.wording import Wording

ANSWERS = ("opened", "clicked", "dismissed")
"""What an app tells about a message."""


@dataclass(frozen=True, slots=True)
class Letter:
    """One message of an inbox; `state` is delivered, opened, clicked or dismissed."""

    message_id: str
    kind: str
    subject: str
    text: str
    arrived_at: dt.datetime
    state: str


@dataclass(frozen=True, slots=True)
class Inbox:
    """Reads inboxes, and takes in what apps tell."""

    kit: Kit
    outbox: Outbox
    wording: Wording
    happenings: Happenings

    def of_profile(self, member_id: str, profile_id: str) -> tuple[Letter, ...]:
        """Return the messages for a profile and for its account, newest first.

        One whose purpose may no longer use the member's data is not shown.
        """
        states = self._states(member_id)
        found = []
        for task, subject in self._waiting(member_id, profile_id):
            session = self.kit.sessions[task.purpose]
            wanted = sorted({"language", "name", "preferred_languages"} & session.declared)
            try:
                reading = session.read(subject, wanted)
            except Refused:
                continue
            composed = self.wording.compose(task, member_id, reading, self.outbox.args(task))
            arrived_at = task.settled_at or task.made_at
            state = states.get(task.task_id, "delivered")
            found.append(Letter(task.task_id, task.kind, composed.subject, composed.text, arrived_at, state))
        return tuple(found)

    def answer(self, member_id: str, profile_id: str, message_id: str, event: str) -> None:
        """Take in that a message was opened, clicked or dismissed; raises NotFound for one that is not in the inbox."""
        if event not in ANSWERS:
            raise BadInput(f"event must be one of: {', '.join(ANSWERS)}")
        for task, subject in self._waiting(member_id, profile_id):
            if task.task_id == message_id:
                self.happenings.admit_now(subject, task, f"message.{event}", ChannelName.INBOX.value)
                return
        raise NotFound("message", "no such message in this inbox")

    def _waiting(self, member_id: str, profile_id: str) -> list[tuple[Task, SubjectRef]]:
        tasks = [
            task
            for task in self.outbox.of_member(member_id)
            if task.state is TaskState.DONE and task.details.get("channel") == ChannelName.INBOX.value
        ]
        named = self.kit.sessions[SERVICE].tasks.named(tasks)
        return [
            (task, named[task.task_id])
            for task in tasks
            if task.task_id in named and named[task.task_id].profile_id in {None, profile_id}
        ]

    def _states(self, member_id: str) -> Mapping[str, str]:
        """Return message id -> what an app told of it last."""
        try:
            reading = self.kit.sessions[SERVICE].read(SubjectRef(member_id), ("notifications",))
        except Refused:
            return {}
        told: dict[str, str] = {}
        for table in reading.streams.values():
            for row in table.sort_by("occurred_at").to_pylist():
                name = str(row["event"]).removeprefix("message.")
                if name in ANSWERS:
                    told[str(row["message_id"])] = name
        return told


def main_inbox(inbox: Inbox, member_id: str) -> tuple[Letter, ...]:
    """Return the inbox of a member's main profile, for her own page."""
    return inbox.of_profile(member_id, MAIN_PROFILE)
