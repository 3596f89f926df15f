"""What was given to others: each shipment about a member with how it stands, from the ledger and the waiting tasks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from plainview.store.engine import Engine
from plainview.store.values import LedgerKind, LedgerLine, Task, TaskState

SEND = "send"
"""The kind of tasks that send something; their details name `recipient` and `elements` (with commas between)."""

_NEWEST = 1000


class GivenState(StrEnum):
    """How a shipment stands, as a member reads it."""

    PENDING = "pending"
    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    NOT_SENT = "not_sent"


@dataclass(frozen=True, slots=True)
class Given:
    """One shipment. `at` is when it was last heard of; `why` is a key of the words, or the recipient's own code."""

    shipment_id: str
    at: dt.datetime
    recipient: str
    purpose: str
    program: str
    elements: tuple[str, ...]
    about: str
    state: GivenState
    why: str = ""
    reference: str = ""


def given_to_others(engine: Engine, member_id: str) -> tuple[Given, ...]:
    """Return what was given, or is to be given, to others about a member; newest first."""
    numbers = [subject.subject_no for subject in engine.subjects.of_member(member_id)]
    if not numbers:
        return ()
    found: dict[str, Given] = {}
    for line in engine.ledger.of_subjects(numbers, limit=_NEWEST, kind=LedgerKind.SEND.value):
        shipment_id = line.details.get("shipment_id", "")
        # Newest first: what was heard last of a shipment is how it stands.
        shared = line.kind is LedgerKind.SEND and "action" not in line.details
        if shared and shipment_id and shipment_id not in found:
            found[shipment_id] = _of_line(line, shipment_id)
    for task in engine.tasks.of_subjects(numbers, limit=_NEWEST):
        if task.kind == SEND and "recipient" in task.details:
            found[task.task_id] = _of_task(task, found.get(task.task_id))
    return tuple(sorted(found.values(), key=lambda given: (given.at, given.shipment_id), reverse=True))


def counted(given: Iterable[Given]) -> Mapping[GivenState, int]:
    """Return state -> how many shipments.

    >>> counted([])[GivenState.PENDING]
    0
    """
    counts = dict.fromkeys(GivenState, 0)
    for one in given:
        counts[one.state] += 1
    return counts


def _of_line(line: LedgerLine, shipment_id: str) -> Given:
    outcome = line.details.get("outcome", "")
    # A line that only says that it left is all there is after a crash: nobody can tell whether it arrived.
    state = GivenState(outcome) if outcome in set(GivenState) else GivenState.UNKNOWN
    return Given(
        shipment_id,
        line.at,
        line.recipient,
        line.purpose,
        line.program,
        line.elements,
        line.details.get("about", ""),
        state,
        line.details.get("why", ""),
        line.details.get("reference", ""),
    )


def _of_task(task: Task, heard: Given | None) -> Given:
    elements = tuple(filter(None, task.details.get("elements", "").split(",")))
    at = task.settled_at or (heard.at if heard is not None else task.made_at)
    why = heard.why if heard is not None and heard.state is GivenState.REFUSED else task.why
    return Given(
        task.task_id,
        at,
        task.details["recipient"],
        task.purpose,
        task.program,
        elements,
        task.about,
        _state_of(task, heard),
        why,
        task.reference or (heard.reference if heard is not None else ""),
    )


def _state_of(task: Task, heard: Given | None) -> GivenState:
    match task.state:
        case TaskState.WAITING:
            return GivenState.PENDING
        case TaskState.DONE:
            return GivenState.ACCEPTED
        case TaskState.UNKNOWN:
            return GivenState.UNKNOWN
        case TaskState.NOT_DONE:
            refused = heard is not None and heard.state is GivenState.REFUSED
            return GivenState.REFUSED if refused else GivenState.NOT_SENT
