"""Conformance of tasks: taken when due, leased to one, settled once, and gone with their subject."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from plainview.store.engine import Engine
from plainview.store.values import SubjectKey, SubjectKind, Task, TaskState
from plainview.testing.engine_fixture import EngineFixtures
from plainview.testing.engine_samples import START

_LEASE_S = 60.0


def _task(task_id: str, *, due_s: float = 0, subject_no: int = 1, program: str = "communicate") -> Task:
    made = START + dt.timedelta(seconds=int(task_id[1:]))
    due = START + dt.timedelta(seconds=due_s)
    return Task(
        task_id, "communicate_service", program, "message", subject_no, "welcome", {"channel": "email"}, made, due
    )


class TaskConformance(EngineFixtures):
    """What every task store must do."""

    def test_a_task_is_put_down_once(self, engine: Engine) -> None:
        assert engine.tasks.put(_task("t1"))
        assert not engine.tasks.put(replace(_task("t1"), about="other"))
        assert engine.tasks.newest("communicate") == (_task("t1"),)

    def test_only_due_tasks_of_the_program_are_taken_oldest_first(self, engine: Engine) -> None:
        for task in (_task("t1", due_s=5), _task("t2", due_s=1), _task("t3", due_s=99), _task("t4", program="share")):
            engine.tasks.put(task)
        now = START + dt.timedelta(seconds=10)
        taken = engine.tasks.take("communicate", now, lease_s=_LEASE_S, limit=10)
        assert [(task.task_id, task.attempts) for task in taken] == [("t2", 1), ("t1", 1)]
        assert engine.tasks.take("communicate", now, lease_s=_LEASE_S, limit=10) == ()

    def test_a_task_that_was_taken_and_never_settled_comes_back_after_its_lease(self, engine: Engine) -> None:
        engine.tasks.put(_task("t1"))
        engine.tasks.take("communicate", START, lease_s=_LEASE_S, limit=1)
        (again,) = engine.tasks.take("communicate", START + dt.timedelta(seconds=_LEASE_S), lease_s=_LEASE_S, limit=1)
        assert again.attempts == 2

    def test_a_settled_task_is_not_taken_again_and_says_why(self, engine: Engine) -> None:
        engine.tasks.put(_task("t1"))
        (taken,) = engine.tasks.take("communicate", START, lease_s=_LEASE_S, limit=1)
        settled = replace(taken, state=TaskState.NOT_DONE, settled_at=START, why="switched_off", reference="r")
        engine.tasks.settle(settled)
        assert engine.tasks.take("communicate", START + dt.timedelta(days=9), lease_s=_LEASE_S, limit=1) == ()
        assert engine.tasks.of_subjects((1,)) == (settled,)
        assert engine.tasks.counts("communicate") == {("message", TaskState.NOT_DONE): 1}

    def test_tasks_come_back_newest_first(self, engine: Engine) -> None:
        for name, subject_no in (("t1", 1), ("t2", 2), ("t3", 1)):
            engine.tasks.put(_task(name, subject_no=subject_no))
        assert [task.task_id for task in engine.tasks.of_subjects((1,))] == ["t3", "t1"]
        assert [task.task_id for task in engine.tasks.newest("communicate", limit=2)] == ["t3", "t2"]

    def test_forgetting_a_subject_drops_its_tasks_for_good(self, engine: Engine) -> None:
        key = SubjectKey(SubjectKind.ACCOUNT, "ana")
        number = engine.subjects.number((key,))[key]
        engine.tasks.put(_task("t1", subject_no=number))
        (taken,) = engine.tasks.take("communicate", START, lease_s=_LEASE_S, limit=1)
        engine.forget((number,), START)
        engine.tasks.settle(replace(taken, state=TaskState.DONE))
        assert engine.tasks.of_subjects((number,)) == ()
        assert engine.tasks.counts("communicate") == {}
