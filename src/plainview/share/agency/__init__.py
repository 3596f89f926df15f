"""Agencies and marketing services (P1): audience files of members who said yes, under aliases of that recipient."""

from plainview.gate.program import Definition, DestinationDefinition, DestinationKit, Job, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.share.agency.audiences import PURPOSE, Audiences
from plainview.share.agency.desk import audience_panels, console_make, routes
from plainview.share.agency.folder import AudienceFolder, open_folder

__all__ = ["DESTINATION", "PROGRAM"]


def _open(kit: Kit) -> Program[Audiences]:
    audiences = Audiences(kit.sessions[PURPOSE], kit.facts_of, kit.catalogue, kit.clock)
    every_s = float(kit.settings.whole_number("outbox_s", lowest=1))
    return Program(
        audiences,
        tuple(kit.sessions.values()),
        operations=routes(audiences),
        jobs=(Job("audiences", every_s, audiences.work),),
        leave=audiences.leave,
        rests=audiences.rests,
        console_roles=frozenset({StaffRole.PARTNER_MANAGER}),
        console_panels=lambda: audience_panels(audiences),
        console_actions={"make": console_make(audiences)},
    )


def _open_destination(kit: DestinationKit) -> AudienceFolder:
    return open_folder(kit.address)


PROGRAM = Definition("agency", __name__, (PURPOSE,), _open)
DESTINATION = DestinationDefinition("file", _open_destination)
