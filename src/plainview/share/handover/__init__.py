"""The desk where the service's own programs ask that something be given to a recipient, and see what became of it."""

from plainview.gate.given_panels import given_panel, outbox_panel
from plainview.gate.outbox import Outbox, open_outbox
from plainview.gate.panels import Panel
from plainview.gate.program import Definition, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.share.handover.routes import routes

__all__ = ["PROGRAM"]


def _open(kit: Kit) -> Program[Outbox]:
    outbox = open_outbox(kit)

    def of_member(member_id: str) -> tuple[Panel, ...]:
        return (given_panel(kit.given(member_id), kit.catalogue()),)

    return Program(
        outbox,
        tuple(kit.sessions.values()),
        operations=routes(outbox, kit.knows, kit.given),
        jobs=(outbox.job(),),
        member_place="shared",
        member_panels=of_member,
        console_roles=frozenset({StaffRole.PARTNER_MANAGER}),
        console_panels=lambda: (outbox_panel(outbox),),
    )


PROGRAM = Definition("handover", __name__, ("operate", "coordinate"), _open)
