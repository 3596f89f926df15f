"""What partners send (C4): searches, contact details, addresses, bills and offers, matched by account links only."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.catalogue.model import Source
from plainview.collect.feeds.checking import Wrong
from plainview.collect.feeds.desk import FeedDesk, open_desk
from plainview.collect.feeds.folder import Belongs
from plainview.collect.feeds.panels import console_panels_of
from plainview.collect.feeds.shape import ACCOUNT_ID
from plainview.collect.feeds.taking import Match
from plainview.collect.sources.partners.members_page import member_panels, unlink
from plainview.collect.sources.partners.routes import routes
from plainview.gate.program import Definition, Kit, Program
from plainview.gate.staff import StaffRole

__all__ = ["PROGRAM"]


def _open(kit: Kit) -> Program[FeedDesk]:
    desk = open_desk(kit, Belongs(Source.PARTNERS, strays=True), _by_link(kit))
    door = desk.push.operation("/v1/partners/feeds/{feed}", "Take in records of a feed that a partner has signed")
    return Program(
        desk,
        tuple(kit.sessions.values()),
        operations=(door, *routes(kit)),
        jobs=desk.folder.jobs(),
        leave=desk.leave,
        rests=desk.rests,
        member_place="known/from/partners",
        member_panels=lambda member_id: member_panels(kit, member_id),
        console_roles=frozenset({StaffRole.PARTNER_MANAGER}),
        console_panels=lambda: console_panels_of(desk),
        actions={"unlink": lambda member_id, fields: unlink(kit, member_id, fields)},
    )


def _by_link(kit: Kit) -> Match:
    """Match by an account link alone; an e-mail address or a phone number never says who somebody is."""

    def match(sender: str, who: Mapping[str, str]) -> str | Wrong:
        return kit.links.member_of(sender, who[ACCOUNT_ID]) or Wrong("no_account_link", ACCOUNT_ID)

    return match


PROGRAM = Definition("partners", __name__, ("rights",), _open)
