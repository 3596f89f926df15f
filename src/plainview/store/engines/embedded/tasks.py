"""Tasks of the embedded engine: rows of the records database, leased in one write transaction."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any

import sqlalchemy as sa

from plainview.base.clock import from_micros, to_micros
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.tables import task as table
from plainview.store.values import Task, TaskState


class EmbeddedTasks:
    """Work that programs put down to do later."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, task: Task) -> bool:
        """Store a task durably; return False when one of that id is there already."""
        with self._database.write() as transaction:
            return transaction.execute(sa.insert(table).prefix_with("OR IGNORE"), _row(task)).rowcount > 0

    def take(self, program: str, now: dt.datetime, *, lease_s: float, limit: int) -> tuple[Task, ...]:
        """Return waiting tasks that are due, oldest due first, each leased to the caller."""
        now_us = to_micros(now)
        due = (table.c.program == program, table.c.state == TaskState.WAITING.value, table.c.due_us <= now_us)
        wanted = sa.select(table.c.task_id).where(*due).order_by(table.c.due_us, table.c.task_id).limit(limit)
        with self._database.read() as connection:
            if not connection.execute(wanted.limit(1)).first():
                return ()
        with self._database.write() as transaction:
            ids = list(transaction.scalars(wanted))
            leased = {"due_us": now_us + round(lease_s * 1_000_000), "attempts": table.c.attempts + 1}
            transaction.execute(sa.update(table).where(table.c.task_id.in_(ids)).values(leased))
            rows = transaction.execute(sa.select(table).where(table.c.task_id.in_(ids))).all()
        place = {task_id: number for number, task_id in enumerate(ids)}
        return tuple(sorted(map(_task, rows), key=lambda held: place[held.task_id]))

    def settle(self, task: Task) -> None:
        """Store a task's new state durably; one that was dropped stays dropped."""
        with self._database.write() as transaction:
            transaction.execute(sa.update(table).where(table.c.task_id == task.task_id).values(_row(task)))

    def of_subjects(self, subject_nos: Sequence[int], *, limit: int = 200) -> tuple[Task, ...]:
        """Return the newest tasks of these subjects, newest first."""
        return self._newest(table.c.subject_no.in_(subject_nos), limit)

    def newest(self, program: str, *, limit: int = 200) -> tuple[Task, ...]:
        """Return the newest tasks of one program, newest first."""
        return self._newest(table.c.program == program, limit)

    def counts(self, program: str) -> Mapping[tuple[str, TaskState], int]:
        """Return (kind, state) -> how many tasks of one program."""
        query = sa.select(table.c.kind, table.c.state, sa.func.count()).where(table.c.program == program)
        with self._database.read() as connection:
            rows = connection.execute(query.group_by(table.c.kind, table.c.state)).all()
        return {(kind, TaskState(state)): times for kind, state, times in rows}

    def drop(self, transaction: sa.Connection, subject_nos: Sequence[int]) -> None:
        """Delete every task of subjects that ended, inside a write transaction."""
        transaction.execute(sa.delete(table).where(table.c.subject_no.in_(subject_nos)))

    def _newest(self, condition: sa.ColumnElement[bool], limit: int) -> tuple[Task, ...]:
        query = sa.select(table).where(condition).order_by(table.c.made_us.desc(), table.c.task_id.desc()).limit(limit)
        with self._database.read() as connection:
            return tuple(map(_task, connection.execute(query).all()))


def _row(task: Task) -> dict[str, object]:
    return {
        "task_id": task.task_id,
        "purpose": task.purpose,
        "program": task.program,
        "kind": task.kind,
        "subject_no": task.subject_no,
        "about": task.about,
        "details": json.dumps(dict(task.details), sort_keys=True),
        "made_us": to_micros(task.made_at),
        "due_us": to_micros(task.due_at),
        "state": task.state.value,
        "attempts": task.attempts,
        "settled_us": None if task.settled_at is None else to_micros(task.settled_at),
        "why": task.why,
        "reference": task.reference,
    }


def _task(row: Any) -> Task:
    return Task(
        row.task_id,
        row.purpose,
        row.program,
        row.kind,
        row.subject_no,
        row.about,
        json.loads(row.details),
        from_micros(row.made_us),
        from_micros(row.due_us),
        TaskState(row.state),
        row.attempts,
        None if row.settled_us is None else from_micros(row.settled_us),
        row.why,
        row.reference,
    )
