"""What messages show of themselves: to a member her inbox and every outcome with its reason, to officers the counts."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from plainview.gate.panels import Cell, Panel, Said, Table, TitleNamed
from plainview.gate.tasks import Task, Tasks, TaskState
from plainview.uses.communicate.inbox import Inbox, main_inbox
from plainview.uses.communicate.kinds import KINDS
from plainview.uses.communicate.outbox import Outbox

_MOST_ROWS = 50


def member_panels(outbox: Outbox, inbox: Inbox) -> Callable[[str], Sequence[Panel]]:
    """Return what says a member's panels."""

    def panels(member_id: str) -> Sequence[Panel]:
        tasks = outbox.of_member(member_id)[:_MOST_ROWS]
        letters = main_inbox(inbox, member_id)[:_MOST_ROWS]
        return (
            Panel(
                "messages",
                Said("communicate-messages"),
                sentences=(Said("communicate-messages-lead"),),
                tables=(
                    Table(
                        "outcomes",
                        Said("communicate-outcomes"),
                        _said("when", "message", "channel", "outcome", "why"),
                        tuple((task.made_at, _what(task), *_outcome(task)) for task in tasks),
                        Said("communicate-outcomes-none"),
                    ),
                    Table(
                        "inbox",
                        Said("communicate-inbox"),
                        _said("when", "subject", "text"),
                        tuple((letter.arrived_at, letter.subject, letter.text) for letter in letters),
                        Said("communicate-inbox-none"),
                    ),
                ),
            ),
        )

    return panels


def console_panels(tasks: Tasks) -> Callable[[], Sequence[Panel]]:
    """Return what says the officers' panels; no member is named there."""

    def panels() -> Sequence[Panel]:
        counts = sorted(tasks.counts().items(), key=lambda entry: (entry[0][0], entry[0][1].value))
        newest = [task for task in tasks.newest(limit=_MOST_ROWS) if task.kind in KINDS]
        return (
            Panel(
                "messages",
                Said("communicate-messages"),
                tables=(
                    Table(
                        "counts",
                        Said("communicate-counts"),
                        _said("message", "outcome", "times"),
                        tuple((_kind(kind), _state(state), times) for (kind, state), times in counts if kind in KINDS),
                        Said("communicate-counts-none"),
                    ),
                    Table(
                        "newest",
                        Said("communicate-newest"),
                        _said("when", "message", "channel", "outcome", "why"),
                        tuple((task.settled_at or task.made_at, _kind(task.kind), *_outcome(task)) for task in newest),
                        Said("communicate-counts-none"),
                    ),
                ),
            ),
        )

    return panels


def _said(*names: str) -> tuple[Said, ...]:
    return tuple(Said(f"communicate-column-{name}") for name in names)


def _what(task: Task) -> Cell:
    return TitleNamed(task.about) if task.about else _kind(task.kind)


def _kind(kind: str) -> Said:
    return Said(f"communicate-kind-{kind}")


def _state(state: TaskState) -> Said:
    return Said(f"communicate-state-{state.value}")


def _outcome(task: Task) -> tuple[Cell, Cell, Cell]:
    channel = task.details.get("channel", "")
    return (
        Said(f"communicate-channel-{channel}") if channel else None,
        _state(task.state),
        Said(f"reason-{task.why}") if task.why else None,
    )
