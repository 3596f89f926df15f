"""The desk for audiences: over HTTP for the service's programs, and a page for staff."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import msgspec

from plainview.catalogue.model import Catalogue
from plainview.gate.panels import Cell, Form, FormField, Panel, Said, Table
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.share.agency.audiences import PURPOSE, Audience, Audiences, Made

_SHOWN = 100


class AudienceAsked(msgspec.Struct, forbid_unknown_fields=True):
    """Which recipient wants which elements of all members who said yes."""

    recipient: str
    elements: list[str]


class AudienceShown(msgspec.Struct):
    """An audience: `given` members are in its file, `held_back` says of how many others why not."""

    audience_id: str
    recipient: str
    elements: list[str]
    state: str
    given: int = 0
    held_back: dict[str, int] = {}
    why: str = ""


def routes(audiences: Audiences) -> tuple[Operation, ...]:
    """Return the operations of the desk."""

    def make(call: Call) -> Answer:
        asked = call.body
        assert isinstance(asked, AudienceAsked)  # noqa: S101 - what the operation takes
        audience_id = audiences.ask(asked.recipient, asked.elements, by=call.caller)
        return Answer(_shown(*audiences.find(audience_id)), status=202)

    def show(call: Call) -> Answer:
        return Answer(_shown(*audiences.find(call.path["audience_id"])))

    return (
        Operation(
            "POST",
            "/v1/audiences",
            "Make an audience file for a recipient, of all members who said yes",
            Access.SERVICE,
            make,
            takes=AudienceAsked,
            gives=AudienceShown,
            tag="sharing",
        ),
        Operation(
            "GET",
            "/v1/audiences/{audience_id}",
            "Return what became of an audience",
            Access.SERVICE,
            show,
            gives=AudienceShown,
            tag="sharing",
        ),
    )


def audience_panels(audiences: Audiences) -> tuple[Panel, ...]:
    """Return the page for staff: the audiences made and waiting, and a form for another one."""
    made = audiences.made()
    newest = list(reversed(audiences.asked()))[:_SHOWN]
    names = ("audience-when", "audience-recipient", "audience-elements", "audience-state", "audience-given",
             "audience-held-back", "audience-why")  # fmt: skip
    rows = tuple(_row(one, made.get(one.audience_id, Made("pending"))) for one in newest)
    table = Table("audiences", Said("audience-heading"), tuple(map(Said, names)), rows, Said("audience-none"))
    catalogue = audiences.catalogue()
    fields = (
        FormField("recipient", Said("audience-recipient"), choices=_recipients(catalogue)),
        FormField("elements", Said("audience-elements-with-commas"), value=",".join(_elements(catalogue))),
    )
    form = Form("make", Said("audience-make"), fields)
    return (Panel("audiences", Said("audience-heading"), (Said("audience-lead"),), tables=(table,), forms=(form,)),)


def console_make(audiences: Audiences) -> Callable[[str, Mapping[str, str]], Said]:
    """Return what the form does: an officer asks for an audience."""

    def make(officer: str, fields: Mapping[str, str]) -> Said:
        elements = [name.strip() for name in fields.get("elements", "").split(",") if name.strip()]
        audiences.ask(fields.get("recipient", ""), elements, by=officer)
        return Said("audience-asked")

    return make


def _recipients(catalogue: Catalogue) -> tuple[tuple[str, Cell], ...]:
    uses = (element.uses.get(PURPOSE) for element in catalogue.elements.values())
    names = sorted({name for use in uses if use is not None for name in use.recipients})
    return tuple((name, Said(f"recipient-{name}")) for name in names)


def _elements(catalogue: Catalogue) -> tuple[str, ...]:
    uses = ((element.id, element.uses.get(PURPOSE)) for element in catalogue.elements.values())
    return tuple(sorted(name for name, use in uses if use is not None and use.recipients))


def _row(audience: Audience, made: Made) -> tuple[Cell, ...]:
    return (
        audience.asked_at,
        Said(f"recipient-{audience.recipient}"),
        tuple(Said(f"element-{name}") for name in audience.elements),
        Said(f"audience-state-{made.state}"),
        made.given,
        sum(made.held_back.values()),
        tuple(Said(f"reason-{why}") for why in (*made.held_back, *filter(None, (made.why,)))) or None,
    )


def _shown(audience: Audience, made: Made) -> AudienceShown:
    return AudienceShown(
        audience.audience_id,
        audience.recipient,
        audience.elements,
        made.state,
        made.given,
        dict(made.held_back),
        made.why,
    )
