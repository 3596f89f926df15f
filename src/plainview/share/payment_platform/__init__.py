"""Payment platforms (P2): what a platform that collects the payment must know of a membership, once an event."""

from plainview.gate.given_panels import outbox_panel
from plainview.gate.http_destination import HTTPDestination, open_http
from plainview.gate.outbox import Outbox, open_outbox
from plainview.gate.program import Definition, DestinationDefinition, DestinationKit, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.share.payment_platform.routes import routes
from plainview.share.payment_platform.state import billing_state

__all__ = ["DESTINATION", "PROGRAM"]

IDEMPOTENCY_KEY = "Idempotency-Key"


def _open(kit: Kit) -> Program[Outbox]:
    outbox = open_outbox(kit)
    return Program(
        outbox,
        tuple(kit.sessions.values()),
        operations=routes(outbox),
        jobs=(outbox.job(),),
        console_roles=frozenset({StaffRole.PARTNER_MANAGER}),
        console_panels=lambda: (outbox_panel(outbox),),
    )


def _open_destination(kit: DestinationKit) -> HTTPDestination:
    return open_http(kit, kit.address, billing_state, named_in=(IDEMPOTENCY_KEY,))


PROGRAM = Definition("payment_platform", __name__, ("coordinate", "operate"), _open)
DESTINATION = DestinationDefinition("payment", _open_destination)
