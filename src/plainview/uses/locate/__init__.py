"""The general location of members (U2): a country from what devices and networks say, which a member can put right."""

from pathlib import Path

from plainview.gate.program import Definition, Job, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.uses.locate.evidence import How, Location
from plainview.uses.locate.networks import KnownNetworks, Networks, Placed
from plainview.uses.locate.panels import console_panels, correct, member_panels
from plainview.uses.locate.routes import routes
from plainview.uses.locate.use import GENERAL_LOCATION, Locate

STATEMENTS = Path(__file__).parent / "queries"
"""The folder of this use's shipped statements."""

_EVERY_S = 60.0

__all__ = [
    "GENERAL_LOCATION",
    "PROGRAM",
    "STATEMENTS",
    "How",
    "KnownNetworks",
    "Locate",
    "Location",
    "Networks",
    "Placed",
]


def _open(kit: Kit) -> Program[Locate]:
    session, settings = kit.sessions["locate"], kit.settings
    database = Path(settings.networks) if settings.networks else None
    locate = Locate(session, KnownNetworks(database, credit=settings.networks_credit), kit.clock)
    return Program(
        locate,
        (session,),
        operations=routes(locate, kit.knows, kit.words),
        jobs=(Job("locations", _EVERY_S, locate.refresh_active),),
        forget=locate.forget,
        follow=lambda: locate.forget(()),
        member_panels=lambda member_id: member_panels(locate, member_id),
        console_roles=frozenset({StaffRole.ANALYST}),
        console_panels=lambda: console_panels(session, kit.clock, locate.credit),
        actions={"correct": lambda member_id, fields: correct(locate, member_id, fields)},
        at_door=locate.at_door,
    )


PROGRAM = Definition("locate", __name__, ("locate",), _open)
