"""Tasks of a program: work to be done later for a member, decided at the moment it is done and never before.

A task names things (a campaign, a case, a title) and holds no member's value. It is leased while it is worked on, so
that a crash delays it and never loses it; how it ended, and why, stays for the member to read.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from plainview.base.clock import Clock
from plainview.base.errors import NotFound
from plainview.base.ids import new_id
from plainview.gate.facts import FactsBook
from plainview.gate.marks import HIDDEN
from plainview.gate.subjects import SubjectRef
from plainview.store.engine import Engine
from plainview.store.values import Subject, SubjectKey, SubjectKind, Task, TaskState

__all__ = ["FIRST_RETRY_S", "Task", "TaskState", "Tasks", "WaitingTask", "back_off_s"]

FIRST_RETRY_S = 5.0
_LONGEST_RETRY_S = 3600.0
_HELD_BACK_S = 60.0


def back_off_s(attempts: int) -> float:
    """Return how long to wait before the next attempt, after `attempts` that failed: doubling, an hour at most.

    >>> [back_off_s(attempts) for attempts in (1, 2, 3, 20)]
    [5.0, 10.0, 20.0, 3600.0]
    """
    return min(_LONGEST_RETRY_S, FIRST_RETRY_S * 2.0 ** (min(attempts, 30) - 1))


@dataclass(frozen=True, slots=True)
class WaitingTask:
    """A task that was taken, and whom it is for."""

    task: Task
    subject: SubjectRef


@dataclass(frozen=True, slots=True)
class Tasks:
    """The tasks of one program; what is put down through a session is for that session's purpose."""

    purpose: str
    program: str
    _engine: Engine
    _clock: Clock
    _facts: FactsBook

    def apart(self, queue: str) -> Tasks:
        """Return a queue of the same program beside this one; neither takes nor shows what is in the other."""
        return replace(self, program=f"{self.program}/{queue}")

    def put(
        self,
        subject: SubjectRef,
        kind: str,
        *,
        about: str = "",
        details: Mapping[str, str] | None = None,
        due_at: dt.datetime | None = None,
        task_id: str | None = None,
    ) -> str:
        """Put a task down durably and return its id; the same `task_id` twice is one task.

        Raises NotFound for a member of whom nothing is held.
        """
        held = self._subject(subject)
        now = self._clock.now()
        made = task_id or new_id(self._clock)
        self._engine.tasks.put(
            Task(
                made,
                self.purpose,
                self.program,
                kind,
                held.subject_no,
                about,
                dict(details or {}),
                now,
                due_at or now,
            )
        )
        return made

    def take(self, *, limit: int = 50, lease_s: float = 60.0) -> tuple[WaitingTask, ...]:
        """Return the program's due tasks, of whichever purpose, leased for `lease_s`; settle each.

        Those of a member whose account is hidden until its erasure are held back: they go on when she takes it back.
        """
        # Another process may have hidden somebody a moment ago.
        self._facts.refresh()
        waiting: list[WaitingTask] = []
        for task in self._engine.tasks.take(self.program, self._clock.now(), lease_s=lease_s, limit=limit):
            held = self._engine.subjects.get(task.subject_no)
            if held is None:
                self.not_done(task, "erased")
            elif HIDDEN in self._facts.of(held.member_id, held.profile_id).marks:
                # It was not attempted: the days of waiting use up none of its attempts.
                self.again(replace(task, attempts=max(0, task.attempts - 1)), "erasure_pending", after_s=_HELD_BACK_S)
            else:
                waiting.append(WaitingTask(task, SubjectRef(held.member_id, held.profile_id or None)))
        return tuple(waiting)

    def done(self, task: Task, reference: str = "") -> None:
        """Settle a task as done; `reference` is what the other side calls it."""
        self._settle(task, TaskState.DONE, "", reference)

    def not_done(self, task: Task, why: str) -> None:
        """Settle a task that is not to be done; `why` is a key of the words (`reason-...`)."""
        self._settle(task, TaskState.NOT_DONE, why, "")

    def unknown(self, task: Task, why: str) -> None:
        """Settle a task whose effect cannot be told."""
        self._settle(task, TaskState.UNKNOWN, why, "")

    def again(self, task: Task, why: str, *, after_s: float | None = None) -> None:
        """Leave a task waiting for another attempt, after the back-off unless told otherwise."""
        wait = dt.timedelta(seconds=back_off_s(task.attempts) if after_s is None else after_s)
        self._engine.tasks.settle(replace(task, due_at=self._clock.now() + wait, why=why))

    def of_member(self, member_id: str, *, limit: int = 200) -> tuple[Task, ...]:
        """Return this program's newest tasks for a member and her profiles, newest first."""
        numbers = [subject.subject_no for subject in self._engine.subjects.of_member(member_id)]
        found = self._engine.tasks.of_subjects(numbers, limit=limit) if numbers else ()
        return tuple(task for task in found if task.program == self.program)

    def newest(self, *, limit: int = 200) -> tuple[Task, ...]:
        """Return this program's newest tasks, newest first."""
        return self._engine.tasks.newest(self.program, limit=limit)

    def counts(self) -> Mapping[tuple[str, TaskState], int]:
        """Return (kind, state) -> how many tasks of this program."""
        return self._engine.tasks.counts(self.program)

    def named(self, tasks: Sequence[Task]) -> Mapping[str, SubjectRef]:
        """Return task id -> whom it is for, of tasks whose subject still lives."""
        found: dict[str, SubjectRef] = {}
        for task in tasks:
            held = self._engine.subjects.get(task.subject_no)
            if held is not None:
                found[task.task_id] = SubjectRef(held.member_id, held.profile_id or None)
        return found

    def _settle(self, task: Task, state: TaskState, why: str, reference: str) -> None:
        now = self._clock.now()
        self._engine.tasks.settle(replace(task, state=state, why=why, reference=reference, settled_at=now))

    def _subject(self, ref: SubjectRef) -> Subject:
        kind = SubjectKind.PROFILE if ref.profile_id else SubjectKind.ACCOUNT
        held = self._engine.subjects.find(SubjectKey(kind, ref.member_id, ref.profile_id or ""))
        if held is None:
            raise NotFound("member", "no such member or profile; nothing is held under this id")
        return held
