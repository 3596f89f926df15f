"""What members and staff see: the offers that reach her and through whom; partners, entitlements and webhooks."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from plainview.base.errors import Conflict, Refused, Unauthorised
from plainview.gate.panels import Cell, Form, FormField, Panel, Said, Table
from plainview.gate.tasks import Task, TaskState
from plainview.uses.coordinate.entitlements import Entitlement, State
from plainview.uses.coordinate.use import Coordinate

_NEWEST = 50


class Pages:
    """The panels and forms of an open use."""

    def __init__(self, coordinate: Coordinate) -> None:
        self._coordinate = coordinate

    def member_panels(self, member_id: str) -> Sequence[Panel]:
        """Return what a member sees: her offers through partners, what was told to them, and what she can do."""
        held = self._coordinate.of_member(member_id)
        told = self._coordinate.session.tasks.of_member(member_id, limit=_NEWEST)
        tables: tuple[Table, ...] = ()
        if held:
            tables = (_offers(held), _told(told))
        lead = Said("coordinate-reached" if held else "coordinate-not-reached", {"count": len(held)})
        return (
            Panel(
                "coordinate",
                Said("coordinate-heading"),
                (lead,),
                tables=tables,
                forms=(_activation(), *map(_ending, filter(_is_running, held))),
            ),
        )

    def activate(self, member_id: str, fields: Mapping[str, str]) -> Said:
        """Put an entitlement in force for the member who typed its code; return what is said then."""
        try:
            held = self._coordinate.redeem(fields.get("token", "").strip()[:400], member_id)
        except Unauthorised as error:
            return Said(f"reason-{error.reason}")
        except Refused as error:
            return Said(f"reason-{error.reason}")
        except Conflict:
            return Said("reason-partner_account_taken")
        return Said("coordinate-activated", {"partner": held.partner, "offer": held.order.offer_id})

    def ask_to_cancel(self, member_id: str, fields: Mapping[str, str]) -> Said:
        """Pass a member's wish to end an offer on to its partner; return what is said then."""
        asked = self._coordinate.ask_to_cancel(member_id, fields.get("entitlement_id", ""))
        return Said("coordinate-asked" if asked else "coordinate-nothing-to-end")

    def console_panels(self) -> Sequence[Panel]:
        """Return what staff see."""
        return (self._partners(), self._webhooks())

    def _partners(self) -> Panel:
        counts = Counter((held.partner, held.state) for held in self._coordinate.book.every())
        rows: list[tuple[Cell, ...]] = [
            (
                partner.name,
                Said(f"recipient-{partner.recipient}") if partner.recipient else None,
                Said("coordinate-let-in" if not partner.revoked_at else "coordinate-let-out"),
                *(counts[partner.name, state] for state in State),
            )
            for partner in self._coordinate.partners.every()
        ]
        columns = ("coordinate-partner", "coordinate-recipient", "coordinate-access")
        table = Table(
            "coordinate-partners",
            Said("coordinate-partners"),
            (*map(Said, columns), *(_state(state) for state in State)),
            tuple(rows),
            Said("coordinate-no-partners"),
        )
        return Panel("coordinate-partners", Said("coordinate-partners-heading"), tables=(table,))

    def _webhooks(self) -> Panel:
        tasks = self._coordinate.session.tasks
        counts: Counter[TaskState] = Counter()
        for (_, state), count in tasks.counts().items():
            counts[state] += count
        figures = tuple((Said(f"coordinate-webhooks-{_spelt(state)}"), counts[state]) for state in TaskState)
        open_ones = [task for task in tasks.newest(limit=200) if task.state is not TaskState.DONE]
        table = Table(
            "coordinate-webhooks",
            Said("coordinate-webhooks"),
            (
                Said("coordinate-partner"),
                Said("coordinate-message"),
                Said("coordinate-attempts"),
                Said("coordinate-stands"),
                Said("coordinate-why"),
            ),
            tuple(
                (task.details["partner"], _message(task), task.attempts, _stands(task), _why(task))
                for task in open_ones[:_NEWEST]
            ),
            Said("coordinate-no-webhooks"),
        )
        return Panel("coordinate-webhooks", Said("coordinate-webhooks-heading"), figures=figures, tables=(table,))


def _offers(held: Sequence[Entitlement]) -> Table:
    columns = ("coordinate-partner", "coordinate-bundle", "coordinate-offer", "coordinate-state", "coordinate-since")
    return Table(
        "coordinate-offers",
        Said("coordinate-offers"),
        tuple(map(Said, columns)),
        tuple(
            (one.partner, one.order.bundle_id, one.order.offer_id, _state(one.state), one.activated_at) for one in held
        ),
        Said("coordinate-no-offers"),
    )


def _told(tasks: Sequence[Task]) -> Table:
    columns = ("coordinate-partner", "coordinate-message", "coordinate-when", "coordinate-stands", "coordinate-why")
    return Table(
        "coordinate-told",
        Said("coordinate-told"),
        tuple(map(Said, columns)),
        tuple(
            (task.details["partner"], _message(task), task.settled_at or task.made_at, _stands(task), _why(task))
            for task in tasks
        ),
        Said("coordinate-no-webhooks"),
    )


def _activation() -> Form:
    token = FormField("token", Said("coordinate-token"))
    return Form("activate", Said("coordinate-activate"), (token,), Said("coordinate-activate-lead"))


def _ending(held: Entitlement) -> Form:
    named = {"partner": held.partner, "offer": held.order.offer_id}
    return Form(
        "ask_to_cancel",
        Said("coordinate-end", named),
        lead=Said("coordinate-end-lead", named),
        hidden={"entitlement_id": held.entitlement_id},
    )


def _is_running(held: Entitlement) -> bool:
    return held.state is not State.CANCELED


def _state(state: State) -> Said:
    return Said(f"coordinate-state-{state.lower().replace('_', '-')}")


def _message(task: Task) -> Said:
    return Said("coordinate-" + task.kind.replace(".", "-").replace("_", "-"))


def _stands(task: Task) -> Said:
    return Said(f"coordinate-webhook-{_spelt(task.state)}")


def _why(task: Task) -> Said | None:
    return Said(f"reason-{task.why}") if task.why else None


def _spelt(state: TaskState) -> str:
    return state.value.replace("_", "-")
