"""The pages of "Your data": a letter, what is known, its uses, who else has it, choices, and details."""

from __future__ import annotations

import json

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from plainview.catalogue.model import Source
from plainview.explain.panels import PanelTeller
from plainview.explain.telling import Telling
from plainview.web.desk import AtDesk, Desk
from plainview.web.own_telling import PageRequest, switch_use, switched_sentence, telling_of
from plainview.web.pages import page_asked
from plainview.web.sessions import COOKIE, Role
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]
_LONGEST_FIELD = 4096
_USED_DAYS = 7
_LINES_A_PAGE = 100
_SWITCHES_STAND_ON = frozenset({"uses", "choices"})


@get("/you", tags=["pages"])
@in_thread
def letter(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the member who is signed in a letter on all that is held, the uses, who received what, and what changed."""
    return _page(request, desk, "letter")


@get("/you/known", tags=["pages"])
@in_thread
def known(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show what the member who is signed in told herself, and lead to what came from elsewhere."""
    return _known(request, desk, Source.MEMBER)


@get("/you/known/from/{source:str}", tags=["pages"])
@in_thread
def known_from(request: PageRequest, desk: AtDesk, source: FromPath[str]) -> Response[object]:
    """Show everything held that came from one source, such as `usage` or `devices`."""
    if source not in set(Source):
        raise NotFoundException("no such source")
    return _known(request, desk, Source(source))


@get("/you/known/{element:str}", tags=["pages"])
@in_thread
def known_element(request: PageRequest, desk: AtDesk, element: FromPath[str]) -> Response[object]:
    """Show one element: what is held, where it comes from, what it is used for and who has it, with the switches."""
    telling = telling_of(request, desk)
    declared = telling.catalogue.elements.get(element)
    if declared is None:
        raise NotFoundException("no such kind of data")
    shown = telling.element(declared)
    purposes = [part for part in telling.purposes if part.id in declared.uses]
    given = {use.purpose for use in shown.uses if use.is_on and use.recipients}
    return desk.pages.draw(
        request,
        "you/element.html",
        telling=telling,
        tab="known",
        element=shown,
        source=declared.source,
        source_name=telling.vocabulary.source(declared.source),
        received=[part for part in telling.received if element in part.element_ids],
        purposes=purposes,
        stoppable=any(part.id in given and part.is_switchable for part in purposes),
        flash=_flash(request, desk, telling),
    )


@get("/you/uses", tags=["pages"])
@in_thread
def uses(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show every use with its switch, what each has worked out, and who used what, day by day."""
    return _page(request, desk, "uses")


@get("/you/shared", tags=["pages"])
@in_thread
def shared(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show everybody outside who may receive something, and what they received."""
    return _page(request, desk, "shared")


@get("/you/choices", tags=["pages"])
@in_thread
def choices(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the switches, the download, requests, messages, devices and sign-ins."""
    return _page(request, desk, "choices")


@get("/you/details", tags=["pages"])
@in_thread
def details(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the same under the names of the system: identifiers, versions, lines of the ledger, `?page=` of them."""
    telling = telling_of(request, desk)
    pages = telling.used.pages(_LINES_A_PAGE)
    page = page_asked(request, len(pages))
    return desk.pages.draw(
        request,
        "you/details.html",
        telling=telling,
        tab="details",
        flash=_flash(request, desk, telling),
        days=telling.used[pages[page - 1]],
        page=page,
        pages=len(pages),
    )


@post("/you/choices", status_code=303, tags=["pages"])
@in_thread
def choose(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Switch one use on or off for the member who is signed in, and lead back to the page that had the switch."""
    purpose, switched = switch_use(request, desk, data)
    back = _back(desk, data.get("back", ""))
    return Redirect(desk.pages.url(f"/you/{back}?{switched}={purpose}#use-{purpose}"), status_code=303)


@post("/you/actions/{program:str}/{action:str}", status_code=303, tags=["pages"])
@in_thread
def act(request: PageRequest, desk: AtDesk, program: FromPath[str], action: FromPath[str], data: Form) -> Redirect:
    """Do what a form of a program's panel asks for, for the member who is signed in."""
    signed_in = desk.signed_in(request, Role.MEMBER)
    desk.check_form(request, data.get("csrf", ""))
    held = desk.service.programs.get(program)
    if held is None or action not in held.actions:
        raise NotFoundException("no such action")
    fields = {name: value[:_LONGEST_FIELD] for name, value in data.items() if name != "csrf"}
    said = held.actions[action](signed_in.who, fields)
    if desk.sessions.of(request.cookies.get(COOKIE)) is None:
        return Redirect(desk.pages.url("/sign-in?ended=yes"), status_code=303)
    desk.sessions.say_next(request.cookies.get(COOKIE), said)
    return Redirect(desk.pages.url(f"/you/{held.member_place}#program-{program}"), status_code=303)


@get("/you/download", tags=["pages"])
@in_thread
def download(request: PageRequest, desk: AtDesk) -> Response[bytes]:
    """Return everything on these pages as one JSON file."""
    telling = telling_of(request, desk)
    explanation = telling.explanation(desk.service.member_panels(telling.member_id))
    day = explanation.made_at.date().isoformat()
    content = json.dumps(explanation.to_json(), ensure_ascii=False, indent=2).encode()
    headers = {"Content-Disposition": f'attachment; filename="your-data-{day}.json"'}
    return Response(content, media_type="application/json", headers=headers)


def _page(request: PageRequest, desk: Desk, tab: str) -> Response[object]:
    telling = telling_of(request, desk)
    flash = _flash(request, desk, telling)
    panels = telling.panels(desk.service.member_panels(telling.member_id, tab))
    recommends = any(program.recommends is not None for program in desk.service.programs.values())
    return desk.pages.draw(
        request,
        f"you/{tab}.html",
        telling=telling,
        tab=tab,
        panels=panels,
        flash=flash,
        recommends=recommends,
        used_days=_USED_DAYS,
    )


def _known(request: PageRequest, desk: Desk, source: Source) -> Response[object]:
    telling = telling_of(request, desk)
    panels = desk.service.member_panels(telling.member_id, f"known/from/{source.value}")
    return desk.pages.draw(
        request,
        "you/known.html",
        telling=telling,
        tab="known",
        sources=[(one.value, telling.vocabulary.source(one)) for one in Source],
        source=telling.source(source),
        panels=telling.panels(panels),
        flash=_flash(request, desk, telling),
    )


def _back(desk: Desk, asked: str) -> str:
    """Return which page had the switch; only pages of ours are led to."""
    place, _, element = asked.partition("/")
    if place == "known" and element in desk.service.catalogue.elements:
        return f"known/{element}"
    return asked if asked in _SWITCHES_STAND_ON else "uses"


def _flash(request: PageRequest, desk: Desk, telling: Telling) -> str:
    """Return the sentence on a switch that was just made; only what really stands so is said."""
    said = desk.sessions.take_said(request.cookies.get(COOKIE))
    if said is not None:
        return PanelTeller(telling.vocabulary, telling.phrasing).say(said)
    return switched_sentence(request, telling)


YOUR_PAGES = (letter, known, known_from, known_element, uses, shared, choices, details, choose, act, download)
