"""Own platforms (P3): names in games and matches for the multiplayer platform, and what a group company may have."""

from plainview.gate.given_panels import outbox_panel
from plainview.gate.http_destination import HTTPDestination, open_http
from plainview.gate.outbox import Outbox, open_outbox
from plainview.gate.program import Definition, DestinationDefinition, DestinationKit, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.share.own_platform.player import player
from plainview.share.own_platform.routes import routes

__all__ = ["DESTINATION", "PROGRAM"]


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
    return open_http(kit, kit.address, player)


PROGRAM = Definition("own_platform", __name__, ("operate",), _open)
DESTINATION = DestinationDefinition("platform", _open_destination)
