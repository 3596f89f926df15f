"""Customer care (P1): the card of a member, by case, for the company that answers; and the plain HTTP destinations."""

from plainview.gate.given_panels import outbox_panel
from plainview.gate.http_destination import HTTPDestination, open_http, whole_shipment
from plainview.gate.outbox import Outbox, open_outbox
from plainview.gate.program import Definition, DestinationDefinition, DestinationKit, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.share.customer_care.routes import routes

__all__ = ["DESTINATIONS", "PROGRAM"]


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


def _open_https(kit: DestinationKit) -> HTTPDestination:
    return open_http(kit, f"https:{kit.address}", whole_shipment)


def _open_http(kit: DestinationKit) -> HTTPDestination:
    return open_http(kit, f"http:{kit.address}", whole_shipment)


PROGRAM = Definition("customer_care", __name__, ("operate",), _open)
DESTINATIONS = (DestinationDefinition("https", _open_https), DestinationDefinition("http", _open_http))
