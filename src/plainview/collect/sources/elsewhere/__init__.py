"""What comes from elsewhere (C5): public networks, security services, the multiplayer platform, payment services."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.catalogue.model import Source
from plainview.collect.feeds.checking import Wrong
from plainview.collect.feeds.desk import FeedDesk, open_desk
from plainview.collect.feeds.folder import Belongs
from plainview.collect.feeds.panels import console_panels_of, received_of, received_table
from plainview.collect.feeds.shape import ACCOUNT_ID, MEMBER_ID, PROFILE_ID
from plainview.collect.feeds.taking import Match
from plainview.collect.sources.elsewhere.look_up import NetworkLookUp
from plainview.collect.sources.elsewhere.public_records import PublicRecords
from plainview.gate.panels import Panel, Said
from plainview.gate.program import Definition, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.gate.subjects import MAIN_PROFILE

__all__ = ["PROGRAM"]


def _open(kit: Kit) -> Program[FeedDesk]:
    desk = open_desk(kit, Belongs(Source.ELSEWHERE), _by_id_or_link(kit))
    door = desk.push.operation(
        "/v1/elsewhere/feeds/{feed}", "Take in records of a feed that an outside service has signed"
    )
    look_up = NetworkLookUp(kit, PublicRecords(kit.settings.hosting_networks, kit.settings.network_owners))
    return Program(
        desk,
        tuple(kit.sessions.values()),
        operations=(door, look_up.operation()),
        jobs=desk.folder.jobs(),
        leave=desk.leave,
        rests=desk.rests,
        member_place="known/from/elsewhere",
        member_panels=lambda member_id: _member_panels(kit, member_id),
        console_roles=frozenset({StaffRole.PARTNER_MANAGER}),
        console_panels=lambda: console_panels_of(desk),
    )


def _by_id_or_link(kit: Kit) -> Match:
    """Match by the service's own id of the member, or by an account link with this very sender."""

    def match(sender: str, who: Mapping[str, str]) -> str | Wrong:
        if MEMBER_ID in who:
            member_id = who[MEMBER_ID]
            if not kit.knows(member_id):
                return Wrong("unknown_member", MEMBER_ID)
        else:
            linked = kit.links.member_of(sender, who[ACCOUNT_ID])
            if linked is None:
                return Wrong("no_account_link", ACCOUNT_ID)
            member_id = linked
        profile_id = who.get(PROFILE_ID)
        if profile_id is not None and profile_id not in (MAIN_PROFILE, *kit.profiles(member_id)):
            return Wrong("unknown_member", PROFILE_ID)
        return member_id

    return match


def _member_panels(kit: Kit, member_id: str) -> tuple[Panel, ...]:
    received = received_of(kit, Source.ELSEWHERE, member_id)
    if not received:
        return ()
    sentences = (Said("elsewhere-sent-lead"),)
    return (Panel("sent", Said("elsewhere-sent"), sentences, tables=(received_table(kit, received),)),)


PROGRAM = Definition("elsewhere", __name__, ("rights", "protect"), _open)
