"""Pages for members: signing in and out, "Your data" with its switches and download, and the public notice."""

from __future__ import annotations

import json

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from plainview.catalogue.model import AskedAt
from plainview.explain.explanation import Explanation
from plainview.explain.notice import notice_of
from plainview.explain.panels import PanelTeller
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.web.desk import AtDesk, Desk
from plainview.web.problems import SignInNeeded
from plainview.web.sessions import COOKIE, Role
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_LONGEST_FIELD = 4096


@get("/", include_in_schema=False, sync_to_thread=False)
def home(desk: AtDesk) -> Redirect:
    """Lead to "Your data"."""
    return Redirect(desk.pages.url("/you"), status_code=303)


@get("/you", tags=["pages"])
@in_thread
def your_data(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show everything held about the member who is signed in."""
    explanation = _explanation(request, desk)
    return desk.pages.draw(
        request,
        "you/you.html",
        explanation=explanation,
        contacts=explanation.contacts,
        flash=_flash(request, desk, explanation),
    )


@post("/you/choices", status_code=303, tags=["pages"])
@in_thread
def choose(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Switch one use on or off for the member who is signed in."""
    signed_in = desk.signed_in(request, Role.MEMBER)
    desk.check_form(request, data.get("csrf", ""))
    purpose = data.get("purpose", "")
    allowed = data.get("allowed") == "yes"
    desk.service.gate.choices.decide(
        signed_in.who, purpose, allowed, text_version=data.get("text_version", "")[:64], how="your data page"
    )
    switched = "on" if allowed else "off"
    return Redirect(desk.pages.url(f"/you?{switched}={purpose}#use-{purpose}"), status_code=303)


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
    return Redirect(desk.pages.url(f"/you#program-{program}"), status_code=303)


@get("/you/download", tags=["pages"])
@in_thread
def download(request: PageRequest, desk: AtDesk) -> Response[bytes]:
    """Return everything on the page as one JSON file."""
    explanation = _explanation(request, desk)
    day = explanation.made_at.date().isoformat()
    content = json.dumps(explanation.to_json(), ensure_ascii=False, indent=2).encode()
    headers = {"Content-Disposition": f'attachment; filename="your-data-{day}.json"'}
    return Response(content, media_type="application/json", headers=headers)


@get("/privacy", tags=["pages"])
@in_thread
def privacy(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the public notice, made from the catalogue in force."""
    return _notice(request, desk, None)


@get("/privacy/notices/{place:str}", tags=["pages"])
@in_thread
def notice_at(request: PageRequest, desk: AtDesk, place: FromPath[str]) -> Response[object]:
    """Show the notice of one place where something is collected, such as `sign_up` or `payment`."""
    asked = next((known for known in AskedAt if known.value == place), None)
    if asked is None:
        raise NotFoundException("no such place")
    return _notice(request, desk, asked)


@get("/assets/{name:str}", include_in_schema=False, sync_to_thread=False)
def asset(desk: AtDesk, name: FromPath[str]) -> Response[bytes]:
    """Return a style sheet or picture by its content's name."""
    from plainview.web.assets import FOR_GOOD

    found = desk.pages.assets.get(name)
    if found is None:
        raise NotFoundException("no such asset")
    return Response(found.content, media_type=found.media_type, headers={"Cache-Control": FOR_GOOD})


def _notice(request: PageRequest, desk: Desk, place: AskedAt | None) -> Response[object]:
    service = desk.service
    language = desk.pages.language(request)
    vocabulary = Vocabulary(service.words(language))
    contacts = service.explain.contacts()
    notice = notice_of(
        service.catalogue,
        vocabulary,
        service.explain.phrasing(vocabulary, language),
        facts=Facts(service.settings.default_country or None),
        named=(service.settings.service_name, language, contacts),
        place=place,
    )
    where = service.words(language).asked_at(place.value) if place is not None else ""
    return desk.pages.draw(request, "notice.html", notice=notice, contacts=contacts, where=where)


def _explanation(request: PageRequest, desk: Desk) -> Explanation:
    signed_in = desk.signed_in(request, Role.MEMBER)
    if not desk.service.gate.knows(signed_in.who):
        # She was erased by another process, such as the command line; her session has nobody left.
        desk.sessions.end_all_of(signed_in.who)
        raise SignInNeeded
    language = desk.pages.language(request)
    panels = desk.service.member_panels(signed_in.who)
    return desk.service.explain.of_member(signed_in.who, desk.service.words(language), language, panels)


def _flash(request: PageRequest, desk: Desk, explanation: Explanation) -> str:
    """Return the sentence on a switch that was just made; only what really stands so is said."""
    language = desk.pages.language(request)
    vocabulary = Vocabulary(desk.service.words(language))
    said = desk.sessions.take_said(request.cookies.get(COOKIE))
    if said is not None:
        return PanelTeller(vocabulary, desk.service.explain.phrasing(vocabulary, language)).say(said)
    for purpose in explanation.purposes:
        if request.query_params.get("on") == purpose.id and purpose.is_on:
            return vocabulary.text("you-switched-on", purpose=purpose.name)
        if request.query_params.get("off") == purpose.id and not purpose.is_on:
            return vocabulary.text("you-switched-off", purpose=purpose.name)
    return ""


MEMBER_ROUTES = (home, your_data, choose, act, download, privacy, notice_at, asset)
