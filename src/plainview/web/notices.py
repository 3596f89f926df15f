"""The public notice in its layers, that of each place where something is collected, and the short one beside a form."""

from __future__ import annotations

import dataclasses
from typing import Any

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery

from plainview.base.errors import NotFound
from plainview.catalogue.model import AskedAt
from plainview.collect.cors import Origins
from plainview.explain.notice_brief import BriefNotice, asked_in, brief_about, brief_of
from plainview.explain.notice_details import element_notice, recipient_notices, use_groups
from plainview.explain.notice_layers import NoticeTeller
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.web.desk import AtDesk, Desk
from plainview.web.guarded import CARRIED
from plainview.web.notice_frame import asked_query, country_of, is_wrong_country, notice_frame
from plainview.web.threads import in_thread

PageRequest = Request[object, object, State]
_DIGITS = 16


def brief(desk: Desk, request: PageRequest, place: AskedAt, *, country: str = "") -> BriefNotice:
    """Return the short notice of a place, to be drawn beside its form with `notice_brief` of notice_brief.html.

    It is for the `country` given, else the one that the address names, else the service's own. Its words are
    kept, so that its `text_version` proves later what was shown.
    """
    service = desk.service
    teller = _teller(desk, request, country)
    made = brief_of(
        service.catalogue,
        teller.vocabulary,
        teller.phrasing,
        place=place,
        facts=teller.facts,
        language=desk.pages.language(request),
    )
    path = f"/privacy/notices/{place.value}{asked_query(desk, request, country)}"
    return dataclasses.replace(made, path=path, text_version=service.gate.choices.texts.keep(made.text))


def sign_in_brief(desk: Desk, request: PageRequest) -> BriefNotice:
    """Return the short notice of signing in, which is no place of the catalogue: all that an attempt is noted with."""
    catalogue = desk.service.catalogue
    carried = catalogue.event_properties.get("auth.login", {})
    elements = {carried[name].id: carried[name] for name in CARRIED if name in carried}
    teller = _teller(desk, request)
    made = brief_about(
        tuple(elements.values()),
        catalogue,
        teller.vocabulary,
        teller.phrasing,
        facts=teller.facts,
        named=("sign_in", teller.vocabulary.text("notice-sign-in"), desk.pages.language(request)),
    )
    return dataclasses.replace(made, path=f"/privacy{asked_query(desk, request)}")


@get("/privacy", tags=["pages"])
@in_thread
def privacy(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the public notice in a minute, made from the catalogue in force."""
    teller = _teller(desk, request)
    day = teller.phrasing.day(desk.service.clock.now())
    return _draw(request, desk, "notice.html", "/privacy", first=teller.first(), day=day)


@get("/privacy/collected", tags=["pages"])
@in_thread
def collected(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show everything that may be collected, by where it comes from."""
    sources = _teller(desk, request).sources()
    return _draw(request, desk, "notice_collected.html", "/privacy/collected", sources=sources)


@get("/privacy/collected/{element:str}", tags=["pages"])
@in_thread
def collected_element(request: PageRequest, desk: AtDesk, element: FromPath[str]) -> Response[object]:
    """Show one thing that may be collected: its uses, their grounds by country, its time, who may receive it."""
    found = desk.service.catalogue.elements.get(element)
    if found is None:
        raise NotFoundException("no such element; /privacy/collected lists them all")
    told = element_notice(_teller(desk, request), found)
    return _draw(request, desk, "notice_element.html", f"/privacy/collected/{element}", element=told)


@get("/privacy/uses", tags=["pages"])
@in_thread
def uses(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show every use, what it looks at, and whether members can switch it off."""
    groups = use_groups(_teller(desk, request))
    whole = {name for name, purpose in desk.service.catalogue.purposes.items() if purpose.every_element}
    return _draw(request, desk, "notice_uses.html", "/privacy/uses", groups=groups, whole=whole)


@get("/privacy/recipients", tags=["pages"])
@in_thread
def recipients(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show everybody outside who may receive something."""
    told = recipient_notices(_teller(desk, request))
    return _draw(request, desk, "notice_recipients.html", "/privacy/recipients", recipients=told)


@get("/privacy/kept", tags=["pages"])
@in_thread
def kept(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show how long each thing is kept, the longest first."""
    return _draw(request, desk, "notice_kept.html", "/privacy/kept", kept=_teller(desk, request).kept())


@get("/privacy/rights", tags=["pages"])
@in_thread
def rights(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show what people may ask of the service, and whom to ask."""
    return _draw(request, desk, "notice_rights.html", "/privacy/rights")


@get("/privacy/places", tags=["pages"])
@in_thread
def places(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show every place where something is collected, with what."""
    return _draw(request, desk, "notice_places.html", "/privacy/places", places=_teller(desk, request).places())


@get("/privacy/notices/{place:str}", tags=["pages"])
@in_thread
def notice_at(request: PageRequest, desk: AtDesk, place: FromPath[str]) -> Response[object]:
    """Show the notice of one place where something is collected, such as `sign_up` or `payment`."""
    asked = _place(place)
    if asked is None:
        raise NotFoundException("no such place; /privacy/places lists them all")
    teller = _teller(desk, request)
    told = tuple(
        element_notice(teller, element) for element in asked_in(desk.service.catalogue, asked, teller.facts.country)
    )
    shown = brief(desk, request, asked)
    return _draw(request, desk, "notice_place.html", f"/privacy/notices/{place}", brief=shown, elements=told)


@get("/v1/notices/{place:str}/brief", tags=["forms"])
@in_thread
def notice_in_brief(
    request: PageRequest,
    desk: AtDesk,
    place: FromPath[str],
    language: FromQuery[str] = "",
    country: FromQuery[str] = "",
) -> Response[dict[str, Any]]:
    """Return the short notice of a place in words, with the version of these words, and as HTML to put into a page.

    `language` and `country` choose whose words and rules; without them the browser's and the service's own.
    """
    asked = _place(place)
    if asked is None:
        raise NotFound("place", f"no such place; it is one of {', '.join(known.value for known in AskedAt)}")
    if is_wrong_country(request):
        raise NotFound("country", "no such country; name it by two letters (ISO 3166), such as DE")
    made = brief(desk, request, asked)
    address = desk.service.settings.public_url.rstrip("/") or desk.pages.mount
    drawing: Any = desk.pages.environment.get_template("notice_brief.html").module
    say = Vocabulary(desk.service.words(made.language)).text
    content = {**made.to_json(), "path": address + made.path, "html": str(drawing.notice_brief(made, say, address))}
    origin = request.headers.get("origin")
    allowed = Origins(desk.service.settings.allowed_origins).headers(None if origin is None else origin.encode())
    headers = {name.decode(): value.decode() for name, value in allowed}
    return Response(content, headers={**headers, "cross-origin-resource-policy": "cross-origin"})


def _place(named: str) -> AskedAt | None:
    return next((known for known in AskedAt if known.value == named), None)


def _teller(desk: Desk, request: PageRequest, country: str = "") -> NoticeTeller:
    service = desk.service
    language = desk.pages.language(request)
    vocabulary = Vocabulary(service.words(language))
    return NoticeTeller(
        service.catalogue,
        vocabulary,
        service.explain.phrasing(vocabulary, language),
        Facts(country_of(desk, request, country)),
        service.settings.service_name,
    )


def _draw(request: PageRequest, desk: Desk, template: str, path: str, **given: object) -> Response[object]:
    """Return a page of the notice in its frame; a country that does not exist is said, with 404."""
    wrong = is_wrong_country(request)
    fault = Vocabulary(desk.service.words(desk.pages.language(request))).text("notice-country-wrong") if wrong else ""
    frame = notice_frame(desk, request, path)
    return desk.pages.draw(
        request,
        template,
        status=404 if wrong else 200,
        headers=None,
        fault=fault,
        version=desk.service.catalogue.version[:_DIGITS],
        **{**frame, **given},
    )


NOTICE_ROUTES = (
    privacy,
    collected,
    collected_element,
    uses,
    recipients,
    kept,
    rights,
    places,
    notice_at,
    notice_in_brief,
)
