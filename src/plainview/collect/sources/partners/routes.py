"""What the partners' desk answers: the schema of each feed, and the account links of a member."""

from __future__ import annotations

import msgspec

from plainview.base.errors import BadInput, NotFound
from plainview.collect.feeds.shape import schema_of, shape_of
from plainview.gate.program import Access, Answer, Call, Kit, Operation

_LINKS = "/v1/members/{member_id}/links"


class LinkGiven(msgspec.Struct, forbid_unknown_fields=True):
    """An account link: a registered sender, and its own id of the member's account."""

    partner: str
    partner_account_id: str


class LinksShown(msgspec.Struct):
    """A member's account links."""

    links: list[LinkGiven]


def routes(kit: Kit) -> tuple[Operation, ...]:
    """Return the operations beside the door for pushes."""

    def shown(call: Call) -> Answer:
        return _links(kit, call.path["member_id"])

    def link(call: Call) -> Answer:
        given = call.body
        assert isinstance(given, LinkGiven)  # noqa: S101 - what the operation takes
        if kit.partners.find(given.partner) is None:
            raise NotFound("partner", "no such partner is registered; `plainview partner list` shows them")
        kit.links.add(call.path["member_id"], given.partner, given.partner_account_id)
        return _links(kit, call.path["member_id"])

    def end(call: Call) -> Answer:
        partner, account_id = call.query.get("partner", ""), call.query.get("partner_account_id", "")
        if not partner or not account_id:
            raise BadInput("name the link by ?partner= and partner_account_id=")
        end_link(kit, call.path["member_id"], partner, account_id)
        return _links(kit, call.path["member_id"])

    named = {"partner": "The sender's name.", "partner_account_id": "The sender's own id of the account."}
    service = Access.SERVICE
    return (
        _schema(kit),
        Operation("GET", _LINKS, "Return a member's account links", service, shown, gives=LinksShown, tag="partners"),
        Operation(
            "POST", _LINKS, "Link a partner's account to a member", service, link,
            takes=LinkGiven, gives=LinksShown, tag="partners",
        ),
        Operation(
            "DELETE", _LINKS, "End an account link for good", service, end,
            gives=LinksShown, query=named, tag="partners",
        ),
    )  # fmt: skip


def _schema(kit: Kit) -> Operation:
    def schema(call: Call) -> Answer:
        words = kit.words(call.language)
        shape = shape_of(kit.catalogue(), call.path["feed"])
        made = schema_of(shape, lambda element: words.element(element).name)
        return Answer(msgspec.json.encode(made), media_type="application/schema+json")

    said = "Return the JSON Schema of one record of a feed"
    return Operation("GET", "/v1/feeds/{feed}/schema", said, Access.OPEN, schema, tag="partners")


def end_link(kit: Kit, member_id: str, partner: str, account_id: str) -> None:
    """End one link of a member's; raises NotFound when it is not hers."""
    if kit.links.member_of(partner, account_id) != member_id or not kit.links.remove(partner, account_id):
        raise NotFound("link", "this account is not linked to this member")


def _links(kit: Kit, member_id: str) -> Answer:
    if not kit.knows(member_id):
        raise NotFound("member", "no such member; POST /v1/members makes one")
    held = kit.links.of_member(member_id)
    return Answer(LinksShown([LinkGiven(link.partner, link.partner_account_id) for link in held]))
