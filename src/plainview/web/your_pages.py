"""The pages of "Your data": a letter, what is known, its uses, who else has it, choices, and details."""

from __future__ import annotations

import json

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from plainview.explain.panels import PanelTeller
from plainview.explain.telling import Telling
from plainview.web.desk import AtDesk, Desk
from plainview.web.problems import SignInNeeded
from plainview.web.sessions import COOKIE, Role
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_LONGEST_FIELD = 4096
_SWITCHES_STAND_ON = frozenset({"uses", "choices"})


@get("/you", tags=["pages"])
@in_thread
def letter(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the member who is signed in a letter on all that is held, the uses, who received what, and what changed."""
    return _page(request, desk, "letter")


@get("/you/known", tags=["pages"])
@in_thread
def known(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show everything held about the member who is signed in."""
    return _page(request, desk, "known")


@get("/you/known/{element:str}", tags=["pages"])
@in_thread
def known_element(request: PageRequest, desk: AtDesk, element: FromPath[str]) -> Response[object]:
    """Show one element: what is held, where it comes from, what it is used for and who has it, with the switches."""
    telling = _telling(request, desk)
    declared = telling.catalogue.elements.get(element)
    if declared is None:
        raise NotFoundException("no such kind of data")
    shown = telling.element(declared)
    return desk.pages.draw(
        request,
        "you/element.html",
        telling=telling,
        tab="known",
        element=shown,
        source=declared.source.value,
        purposes=[part for part in telling.purposes if part.id in declared.uses],
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
    """Show the same under the names of the system: identifiers, versions, lines of the ledger."""
    return _page(request, desk, "details")


@post("/you/choices", status_code=303, tags=["pages"])
@in_thread
def choose(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Switch one use on or off for the member who is signed in, and lead back to the page that had the switch."""
    signed_in = desk.signed_in(request, Role.MEMBER)
    desk.check_form(request, data.get("csrf", ""))
    purpose = data.get("purpose", "")
    allowed = data.get("allowed") == "yes"
    desk.service.gate.choices.decide(
        signed_in.who, purpose, allowed, text_version=data.get("text_version", "")[:64], how="your data page"
    )
    switched = "on" if allowed else "off"
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
    telling = _telling(request, desk)
    explanation = telling.explanation(desk.service.member_panels(telling.member_id))
    day = explanation.made_at.date().isoformat()
    content = json.dumps(explanation.to_json(), ensure_ascii=False, indent=2).encode()
    headers = {"Content-Disposition": f'attachment; filename="your-data-{day}.json"'}
    return Response(content, media_type="application/json", headers=headers)


def _page(request: PageRequest, desk: Desk, tab: str) -> Response[object]:
    telling = _telling(request, desk)
    flash = _flash(request, desk, telling)
    panels = desk.service.member_panels(telling.member_id, tab)
    return desk.pages.draw(
        request,
        f"you/{tab}.html",
        telling=telling,
        tab=tab,
        panels=PanelTeller(telling.vocabulary, telling.phrasing).parts(panels),
        flash=flash,
    )


def _telling(request: PageRequest, desk: Desk) -> Telling:
    signed_in = desk.signed_in(request, Role.MEMBER)
    if not desk.service.gate.knows(signed_in.who):
        # She was erased by another process, such as the command line; her session has nobody left.
        desk.sessions.end_all_of(signed_in.who)
        raise SignInNeeded
    language = desk.pages.language(request)
    return desk.service.explain.telling(signed_in.who, desk.service.words(language), language)


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
    on, off = request.query_params.get("on"), request.query_params.get("off")
    if not on and not off:
        return ""
    for purpose in telling.purposes:
        if on == purpose.id and purpose.is_on:
            return telling.vocabulary.text("you-switched-on", purpose=purpose.name)
        if off == purpose.id and not purpose.is_on:
            return telling.vocabulary.text("you-switched-off", purpose=purpose.name)
    return ""


YOUR_PAGES = (letter, known, known_element, uses, shared, choices, details, choose, act, download)
