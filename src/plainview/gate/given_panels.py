"""What was given to others, as panels: to a member what is about her, to staff how each recipient answers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from plainview.catalogue.model import Catalogue, Recipient, ValueType
from plainview.gate.given import Given, GivenState
from plainview.gate.outbox import Outbox
from plainview.gate.panels import Cell, Panel, Said, Table, Valued
from plainview.gate.tasks import Task, TaskState

_SHOWN = 200


def given_panel(given: Iterable[Given], catalogue: Catalogue) -> Panel:
    """Return the member's panel: who received what, when, what became of it, and what they promised us."""
    shown = tuple(given)[:_SHOWN]
    lines = Table(
        "given-lines",
        Said("given-lines"),
        tuple(map(Said, ("given-when", "given-who", "given-what", "given-for", "given-state"))),
        tuple(_line(one, catalogue) for one in shown),
        Said("given-none"),
    )
    recipients = [
        catalogue.recipients[name] for name in sorted({one.recipient for one in shown} & set(catalogue.recipients))
    ]
    who = Table(
        "given-recipients",
        Said("given-recipients"),
        tuple(map(Said, ("given-who", "given-role", "given-country", "given-safeguard", "given-days"))),
        tuple(_who(recipient) for recipient in recipients),
        Said("given-none"),
    )
    return Panel("given", Said("given-heading"), (Said("given-lead"),), tables=(lines, who) if shown else (lines,))


def outbox_panel(outbox: Outbox) -> Panel:
    """Return the panel for staff: each recipient's counts, what waits, and what went wrong last."""
    tasks = outbox.tasks.newest(limit=1000)
    names = sorted({task.details["recipient"] for task in tasks if "recipient" in task.details})
    columns = ("outbox-recipient", "outbox-accepted", "outbox-waiting", "outbox-not-sent", "outbox-unknown",
               "outbox-last-failure", "outbox-failed-at")  # fmt: skip
    rows = tuple(_counts(name, [task for task in tasks if task.details.get("recipient") == name]) for name in names)
    table = Table("outbox", Said("outbox-heading"), tuple(map(Said, columns)), rows, Said("outbox-empty"))
    return Panel("outbox", Said("outbox-heading"), (Said("outbox-lead"),), tables=(table,))


def _line(one: Given, catalogue: Catalogue) -> tuple[Cell, ...]:
    elements = tuple(Said(f"element-{name}") for name in one.elements)
    return (one.at, _name(one.recipient, catalogue), elements, Said(f"purpose-{one.purpose}"), _state(one))


def _state(one: Given) -> Cell:
    state = Said(f"given-state-{one.state.value.replace('_', '-')}")
    if one.state is GivenState.ACCEPTED or not one.why:
        return state
    if one.state is GivenState.REFUSED:
        # The recipient's own code; we do not know its words for it.
        return Said("given-state-refused-because", {"why": one.why.replace("_", " ")})
    return (state, Said(f"reason-{one.why}"))


def _who(recipient: Recipient) -> tuple[Cell, ...]:
    country: Cell = Valued(recipient.country, ValueType.COUNTRY) if recipient.country else None
    return (
        recipient.legal_name or Said(f"recipient-{recipient.id}"),
        Said(f"role-{recipient.role.value}"),
        country,
        recipient.safeguard or None,
        Said("given-kept-days", {"days": recipient.kept_days}),
    )


def _name(name: str, catalogue: Catalogue) -> Cell:
    recipient = catalogue.recipients.get(name)
    return recipient.legal_name if recipient is not None and recipient.legal_name else Said(f"recipient-{name}")


def _counts(name: str, tasks: list[Task]) -> tuple[Cell, ...]:
    states = Counter(task.state for task in tasks)
    failed = next((task for task in tasks if task.why), None)
    return (
        Said(f"recipient-{name}"),
        states[TaskState.DONE],
        states[TaskState.WAITING],
        states[TaskState.NOT_DONE],
        states[TaskState.UNKNOWN],
        None if failed is None else Said(f"reason-{failed.why}"),
        None if failed is None else failed.settled_at or failed.due_at,
    )
