"""Tasks of the memory engine."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from plainview.base.clock import to_micros
from plainview.store.engines.memory.members import Shared
from plainview.store.erased import Erasure
from plainview.store.values import Task, TaskState


class MemoryTasks:
    """Work that programs put down to do later."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._held: dict[str, Task] = {}

    def put(self, task: Task) -> bool:
        """Store a task; return False when one of that id is there already."""
        with self._shared.lock:
            if task.task_id in self._held:
                return False
            self._held[task.task_id] = task
            return True

    def take(self, program: str, now: dt.datetime, *, lease_s: float, limit: int) -> tuple[Task, ...]:
        """Return waiting tasks that are due, oldest due first, each leased to the caller."""
        with self._shared.lock:
            waiting = [task for task in self._held.values() if task.program == program]
            due = [task for task in waiting if task.state is TaskState.WAITING and task.due_at <= now]
            due.sort(key=lambda task: (task.due_at, task.task_id))
            leased_until = now + dt.timedelta(seconds=lease_s)
            taken = tuple(replace(task, due_at=leased_until, attempts=task.attempts + 1) for task in due[:limit])
            self._held.update((task.task_id, task) for task in taken)
            return taken

    def settle(self, task: Task) -> None:
        """Store a task's new state; one that was dropped stays dropped."""
        with self._shared.lock:
            if task.task_id in self._held:
                self._held[task.task_id] = task

    def of_subjects(self, subject_nos: Sequence[int], *, limit: int = 200) -> tuple[Task, ...]:
        """Return the newest tasks of these subjects, newest first."""
        wanted = set(subject_nos)
        return self._newest(lambda task: task.subject_no in wanted)[:limit]

    def newest(self, program: str, *, limit: int = 200) -> tuple[Task, ...]:
        """Return the newest tasks of one program, newest first."""
        return self._newest(lambda task: task.program == program)[:limit]

    def counts(self, program: str) -> Mapping[tuple[str, TaskState], int]:
        """Return (kind, state) -> how many tasks of one program."""
        return dict(Counter((task.kind, task.state) for task in self.newest(program, limit=len(self._held))))

    def drop(self, subject_nos: Iterable[int]) -> None:
        """Delete every task of subjects that ended."""
        gone = set(subject_nos)
        with self._shared.lock:
            self._held = {task_id: task for task_id, task in self._held.items() if task.subject_no not in gone}

    def erase(self, erasures: Iterable[Erasure]) -> None:
        """Delete work about erased titles, and work that was settled in an erased period."""
        listed = list(erasures)
        with self._shared.lock:
            self._held = {
                task_id: task
                for task_id, task in self._held.items()
                if not any(_is_meant(each, task) for each in listed)
            }

    def _newest(self, wanted: Callable[[Task], bool]) -> tuple[Task, ...]:
        with self._shared.lock:
            found = [task for task in self._held.values() if wanted(task)]
        return tuple(sorted(found, key=lambda task: (task.made_at, task.task_id), reverse=True))


def _is_meant(erasure: Erasure, task: Task) -> bool:
    if task.subject_no != erasure.subject_no:
        return False
    if erasure.title_ids is not None:
        return task.about in erasure.title_ids
    return task.settled_at is not None and erasure.from_us <= to_micros(task.settled_at) < erasure.to_us
