"""What left for each recipient, of everybody together: how each shipment ended, what waits; names no member."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from plainview.gate.given import SEND, GivenState
from plainview.store.engine import Engine
from plainview.store.values import LedgerKind, LedgerLine, TaskState

_NEWEST = 2000
_GONE_WRONG = frozenset({GivenState.REFUSED, GivenState.UNKNOWN, GivenState.NOT_SENT})


@dataclass(frozen=True, slots=True)
class Shipped:
    """One shipment as it was heard of last. `due_at` is when a waiting one is tried next."""

    recipient: str
    purpose: str
    program: str
    elements: tuple[str, ...]
    at: dt.datetime
    state: GivenState
    why: str = ""
    attempts: int = 0
    due_at: dt.datetime | None = None

    @property
    def went_wrong(self) -> bool:
        """Whether it did not arrive, or nobody can tell, and nothing will be tried again by itself."""
        return self.state in _GONE_WRONG


class Shipments:
    """The newest shipments of a service, from the ledger and the waiting tasks."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def newest(self, programs: Iterable[str]) -> tuple[Shipped, ...]:
        """Return what left of late or waits to, newest first; `programs` are those whose tasks may wait."""
        found: dict[str, Shipped] = {}
        for line in self._engine.ledger.newest(limit=_NEWEST, kind=LedgerKind.SEND.value):
            shipment_id = line.details.get("shipment_id", "")
            # Newest first: what was heard last of a shipment is how it stands. An action gives nothing away.
            if shipment_id and "action" not in line.details and shipment_id not in found:
                found[shipment_id] = _of_line(line)
        for program in programs:
            for task in self._engine.tasks.newest(program, limit=_NEWEST):
                if task.kind != SEND or "recipient" not in task.details:
                    continue
                elements = tuple(filter(None, task.details.get("elements", "").split(",")))
                recipient, at = task.details["recipient"], task.settled_at or task.made_at
                if task.state is TaskState.WAITING:
                    found[task.task_id] = Shipped(
                        recipient, task.purpose, program, elements, at, GivenState.PENDING, task.why, task.attempts,
                        task.due_at,
                    )  # fmt: skip
                elif task.task_id not in found and task.state is TaskState.NOT_DONE:
                    # The gate refused it, so that nothing left and the ledger has a refusal in place of a send.
                    found[task.task_id] = Shipped(
                        recipient, task.purpose, program, elements, at, GivenState.NOT_SENT, task.why, task.attempts
                    )
        return tuple(sorted(found.values(), key=lambda shipped: shipped.at, reverse=True))


def _of_line(line: LedgerLine) -> Shipped:
    outcome = line.details.get("outcome", "")
    state = GivenState(outcome) if outcome in set(GivenState) else GivenState.UNKNOWN
    why = line.details.get("why", "")
    return Shipped(line.recipient, line.purpose, line.program, line.elements, line.at, state, why)
