"""Pages for members: signing in and out, "Your data" with its switches and download, and the public notice."""

from __future__ import annotations

import json
import math

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from plainview.explain.explanation import Explanation
from plainview.explain.notice import notice_of
from plainview.explain.panels import PanelTeller
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.web.desk import AtDesk, Desk
from plainview.web.pages import cookie
from plainview.web.problems import SignInNeeded
from plainview.web.sessions import COOKIE, FORM_COOKIE, Role
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_LONGEST_FIELD = 4096


@get("/", include_in_schema=False, sync_to_thread=False)
def home(desk: AtDesk) -> Redirect:
    """Lead to "Your data"."""
    return Redirect(desk.pages.url("/you"), status_code=303)


@get("/sign-in", tags=["pages"])
@in_thread
def show_sign_in(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form to sign in."""
    return desk.pages.draw(request, "sign_in.html", fault="", email="")


@post("/sign-in", status_code=200, tags=["pages"])
@in_thread
def sign_in(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Sign in with e-mail and password; leads to "Your data", or an officer to the console."""
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    email = data.get("email", "")[:254]
    if not desk.sessions.form_holds(request.cookies.get(FORM_COOKIE), data.get("csrf", "")):
        return desk.pages.draw(request, "sign_in.html", status=403, fault=vocabulary.text("sign-in-again"), email=email)
    wait_s = desk.attempts.wait_s(desk.address(request), email)
    if wait_s:
        fault = vocabulary.text("sign-in-slow", minutes=math.ceil(wait_s / 60))
        headers = {"Retry-After": str(math.ceil(wait_s))}
        return desk.pages.draw(request, "sign_in.html", status=429, headers=headers, fault=fault, email=email)
    person = desk.sign_in.person(email, data.get("password", "")[:1024])
    if person is None:
        return desk.pages.draw(request, "sign_in.html", status=401, fault=vocabulary.text("sign-in-wrong"), email=email)
    desk.attempts.succeeded(email)
    # A session that this browser may have brought along ends here, so nobody can plant one.
    desk.sessions.end(request.cookies.get(COOKIE))
    token = desk.sessions.start(person.role, person.who)
    path = "/console" if person.role is Role.OFFICER else "/you"
    return Redirect(desk.pages.url(path), status_code=303, cookies=[cookie(request, COOKIE, token)])


@post("/sign-out", sync_to_thread=False, status_code=303, tags=["pages"])
def sign_out(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """End the session for good."""
    desk.check_form(request, data.get("csrf", ""))
    desk.sessions.end(request.cookies.get(COOKIE))
    return Redirect(desk.pages.url("/sign-in"), status_code=303, cookies=[cookie(request, COOKIE, "", lifetime_s=0)])


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
    )
    return desk.pages.draw(request, "notice.html", notice=notice, contacts=contacts)


@get("/assets/{name:str}", include_in_schema=False, sync_to_thread=False)
def asset(desk: AtDesk, name: FromPath[str]) -> Response[bytes]:
    """Return a style sheet or picture by its content's name."""
    from plainview.web.assets import FOR_GOOD

    found = desk.pages.assets.get(name)
    if found is None:
        raise NotFoundException("no such asset")
    return Response(found.content, media_type=found.media_type, headers={"Cache-Control": FOR_GOOD})


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


MEMBER_ROUTES = (home, show_sign_in, sign_in, sign_out, your_data, choose, act, download, privacy, asset)
