"""What the gate asks of any store besides members' data: states, work to be done later, what it runs on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Protocol

from plainview.store.values import CallerKey, Task, TaskState, Ticket


class StateStore(Protocol):
    """Derived state of uses, one named blob each, replaced whole and durably."""

    def save(self, purpose: str, name: str, blob: bytes) -> int:
        """Replace a state; return its new version."""
        ...

    def load(self, purpose: str, name: str) -> tuple[int, bytes] | None:
        """Return (version, blob), or None."""
        ...

    def version(self, purpose: str, name: str) -> int:
        """Return the present version, 0 when there is none; cheap."""
        ...

    def versions(self, purpose: str) -> Mapping[str, int]:
        """Return name -> version of every state of a purpose; costs one look."""
        ...

    def delete(self, purpose: str, name: str) -> None:
        """Delete a state for good; harmless when there is none."""
        ...


class TaskStore(Protocol):
    """Work that programs put down to do later, until it is settled."""

    def put(self, task: Task) -> bool:
        """Store a task durably; return False when one of that id is there already."""
        ...

    def take(self, program: str, now: dt.datetime, *, lease_s: float, limit: int) -> tuple[Task, ...]:
        """Return due tasks, oldest first; each is due again after `lease_s`, its `attempts` grown by one."""
        ...

    def settle(self, task: Task) -> None:
        """Store a task's new state, due time, reason and reference durably; unknown ids are left out."""
        ...

    def of_subjects(self, subject_nos: Sequence[int], *, limit: int = 200) -> tuple[Task, ...]:
        """Return the newest tasks of these subjects, newest first."""
        ...

    def newest(self, program: str, *, limit: int = 200) -> tuple[Task, ...]:
        """Return the newest tasks of one program, newest first."""
        ...

    def counts(self, program: str) -> Mapping[tuple[str, TaskState], int]:
        """Return (kind, state) -> how many tasks of one program."""
        ...


class TicketStore(Protocol):
    """Tickets of those who are signed in or about to be; whoever is forgotten has none, from that moment."""

    def put(self, ticket: Ticket, now: dt.datetime) -> bool:
        """Store a ticket durably, and delete those that ended by `now`; False when its subject does not live."""
        ...

    def get(self, token_hash: bytes) -> Ticket | None:
        """Return a ticket, ended or not, or None."""
        ...

    def take(self, token_hash: bytes) -> Ticket | None:
        """Return a ticket and delete it durably in one step: of all who try at once, one gets it."""
        ...

    def drop_of(self, subject_nos: Sequence[int], staff: str = "") -> None:
        """Delete every ticket of these subjects, and of that member of staff."""
        ...


class OperationStore(Protocol):
    """What the service itself runs on, which is no member's data: keys of callers, staff, counts of names."""

    def put_key(self, key: CallerKey) -> None:
        """Store or replace a caller's key by name."""
        ...

    def keys(self) -> tuple[CallerKey, ...]:
        """Return all keys, revoked ones too, by name."""
        ...

    def count_stripped(self, counts: Mapping[tuple[str, str, str, str], int]) -> None:
        """Add to counts of what was stripped or refused: (connection, event, name, why) -> times."""
        ...

    def stripped(self) -> Mapping[tuple[str, str, str, str], int]:
        """Return those counts."""
        ...

    def put_setting(self, name: str, value: str) -> None:
        """Keep a small fact of the installation, such as a staff member's password hash."""
        ...

    def drop_setting(self, name: str) -> None:
        """Delete a small fact for good; harmless when there is none."""
        ...

    def settings(self, prefix: str) -> Mapping[str, str]:
        """Return the small facts whose name starts with `prefix`."""
        ...
