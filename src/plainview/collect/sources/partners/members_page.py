"""What a member sees of partners: which accounts are linked, what they sent last, and a form that ends a link."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.catalogue.model import Source
from plainview.collect.feeds.panels import received_of, received_table
from plainview.collect.sources.partners.routes import end_link
from plainview.gate.panels import Form, Panel, Said, Table
from plainview.gate.program import Kit


def member_panels(kit: Kit, member_id: str) -> tuple[Panel, ...]:
    """Return the panel of linked accounts and of what came; none for a member whom neither concerns."""
    links = kit.links.of_member(member_id)
    received = received_of(kit, Source.PARTNERS, member_id)
    if not links and not received:
        return ()
    linked = Table(
        "links",
        Said("partners-links"),
        (Said("partners-partner"), Said("partners-account")),
        tuple((link.partner, link.partner_account_id) for link in links),
        Said("partners-no-links"),
    )
    forms = tuple(
        Form(
            "unlink",
            Said("partners-unlink", {"partner": link.partner}),
            lead=Said("partners-unlink-lead", {"partner": link.partner}),
            hidden={"partner": link.partner, "partner_account_id": link.partner_account_id},
        )
        for link in links
    )
    tables = (linked, received_table(kit, received))
    return (Panel("sent", Said("partners-sent"), (Said("partners-sent-lead"),), tables=tables, forms=forms),)


def unlink(kit: Kit, member_id: str, fields: Mapping[str, str]) -> Said:
    """End a link that the member's form names; raises NotFound when it is not hers."""
    partner = fields.get("partner", "")
    end_link(kit, member_id, partner, fields.get("partner_account_id", ""))
    return Said("partners-unlinked", {"partner": partner})
