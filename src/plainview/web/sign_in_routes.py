"""Signing in and out: the password, the code that a guard may ask for, and what each answer leads to."""

from __future__ import annotations

import math
import re
import secrets

from litestar import Request, Response, get, post
from litestar.datastructures import Cookie, State
from litestar.params import URLEncodedBody
from litestar.response import Redirect

from plainview.explain.vocabulary import Vocabulary
from plainview.gate.program import Assessment, Verdict
from plainview.web.desk import AtDesk, Desk
from plainview.web.guarded import (
    CHALLENGE_COOKIE,
    CHALLENGE_LIFETIME_S,
    DEVICE_COOKIE,
    DEVICE_LIFETIME_S,
    Origin,
)
from plainview.web.notices import sign_in_brief
from plainview.web.pages import cookie
from plainview.web.sessions import COOKIE, FORM_COOKIE, Role
from plainview.web.sign_in import Person
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_DEVICE = re.compile(r"[A-Za-z0-9_-]{16,64}")
_MOST_MINUTES = 60


@get("/sign-in", tags=["pages"])
@in_thread
def show_sign_in(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form to sign in."""
    ended = request.query_params.get("ended") == "yes"
    return _form(request, desk, ended=ended)


@post("/sign-in", status_code=200, tags=["pages"])
@in_thread
def sign_in(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Sign in with e-mail and password; leads to "Your data", to the page for a code, or staff to the console."""
    email = data.get("email", "")[:254]
    if not desk.sessions.form_holds(request.cookies.get(FORM_COOKIE), data.get("csrf", "")):
        return _again(request, desk, email, status=403, said="sign-in-again")
    wait_s = desk.attempts.wait_s(desk.address(request), email)
    if wait_s:
        return _slow(request, desk, email, wait_s)
    tried = desk.sign_in.tried(email, data.get("password", "")[:1024])
    origin = _origin(request, desk)
    if tried.person is None or not tried.fits:
        if tried.person is not None and tried.person.role is Role.MEMBER:
            desk.guarded.failed(tried.person.who, origin)
        return _again(request, desk, email, status=401, said="sign-in-wrong")
    # Whoever is hidden comes in to see her request or take it back, and to nothing else: nobody looks at her.
    if tried.person.role is Role.MEMBER and not desk.is_hidden(tried.person.who):
        assessment = desk.guarded.fitted(tried.person.who, origin)
        if assessment.verdict not in {Verdict.ALLOW, Verdict.NOTIFY}:
            return _held_up(request, desk, email, assessment)
    desk.attempts.succeeded(email)
    return _let_in(request, desk, tried.person, origin)


@get("/sign-in/code", tags=["pages"])
@in_thread
def show_code(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form for the code that was sent; leads to signing in where none was asked for."""
    if not request.cookies.get(CHALLENGE_COOKIE):
        return Redirect(desk.pages.url("/sign-in"), status_code=303)
    return desk.pages.draw(request, "sign_in_code.html", fault="")


@post("/sign-in/code", status_code=200, tags=["pages"])
@in_thread
def answer_code(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Sign in with the code that was sent."""
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    challenge = request.cookies.get(CHALLENGE_COOKIE, "")[:128]
    if not desk.sessions.form_holds(request.cookies.get(FORM_COOKIE), data.get("csrf", "")):
        return desk.pages.draw(request, "sign_in_code.html", status=403, fault=vocabulary.text("sign-in-again"))
    wait_s = desk.attempts.wait_s(desk.address(request), f"challenge {challenge}")
    if wait_s:
        return _slow(request, desk, "", wait_s)
    origin = _origin(request, desk)
    member_id = desk.guarded.answered(challenge, data.get("code", "")[:32], origin)
    if member_id is None:
        fault = vocabulary.text("sign-in-code-wrong")
        return desk.pages.draw(request, "sign_in_code.html", status=401, fault=fault)
    return _let_in(request, desk, Person(Role.MEMBER, member_id), origin)


@post("/sign-out", status_code=303, tags=["pages"])
@in_thread
def sign_out(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """End the session for good."""
    desk.check_form(request, data.get("csrf", ""))
    desk.sessions.end(request.cookies.get(COOKIE))
    return Redirect(desk.pages.url("/sign-in"), status_code=303, cookies=[cookie(request, COOKIE, "", lifetime_s=0)])


def _let_in(request: PageRequest, desk: Desk, person: Person, origin: Origin) -> Redirect:
    # A session that this browser may have brought along ends here, so nobody can plant one.
    desk.sessions.end(request.cookies.get(COOKIE))
    token = desk.sessions.start(person.role, person.who)
    path = "/console" if person.role.is_staff else "/you"
    cookies: list[Cookie] = [cookie(request, COOKIE, token)]
    signed_in = desk.sessions.of(token)
    if signed_in is not None:
        desk.heed_signal(request, signed_in)
    if person.role is Role.MEMBER:
        cookies.append(cookie(request, DEVICE_COOKIE, origin.device_id, lifetime_s=DEVICE_LIFETIME_S))
    if request.cookies.get(CHALLENGE_COOKIE):
        cookies.append(cookie(request, CHALLENGE_COOKIE, "", lifetime_s=0))
    return Redirect(desk.pages.url(path), status_code=303, cookies=cookies)


def _held_up(request: PageRequest, desk: Desk, email: str, assessment: Assessment) -> Response[object]:
    if assessment.verdict is Verdict.STEP_UP and assessment.challenge:
        asked = cookie(request, CHALLENGE_COOKIE, assessment.challenge, lifetime_s=CHALLENGE_LIFETIME_S)
        return Redirect(desk.pages.url("/sign-in/code"), status_code=303, cookies=[asked])
    if assessment.verdict is Verdict.LIMIT:
        return _slow(request, desk, email, _MOST_MINUTES * 60)
    return _again(request, desk, email, status=403, said="sign-in-denied")


def _again(request: PageRequest, desk: Desk, email: str, *, status: int, said: str) -> Response[object]:
    fault = Vocabulary(desk.service.words(desk.pages.language(request))).text(said)
    return _form(request, desk, status=status, fault=fault, email=email)


def _slow(request: PageRequest, desk: Desk, email: str, wait_s: float) -> Response[object]:
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    fault = vocabulary.text("sign-in-slow", minutes=math.ceil(wait_s / 60))
    headers = {"Retry-After": str(math.ceil(wait_s))}
    return _form(request, desk, status=429, headers=headers, fault=fault, email=email)


def _form(
    request: PageRequest,
    desk: Desk,
    *,
    status: int = 200,
    headers: dict[str, str] | None = None,
    fault: str = "",
    email: str = "",
    ended: bool = False,
) -> Response[object]:
    """Return the form to sign in, with the notice of what that is noted with."""
    given = {"fault": fault, "email": email, "ended": ended, "notice": sign_in_brief(desk, request)}
    return desk.pages.draw(request, "sign_in.html", status=status, headers=headers, **given)


def _origin(request: PageRequest, desk: Desk) -> Origin:
    """Return where a request comes from; a browser without our lasting cookie gets a name to be recognised by."""
    held = request.cookies.get(DEVICE_COOKIE, "")
    device_id = held if _DEVICE.fullmatch(held) else secrets.token_urlsafe(24)
    return Origin(desk.address(request), request.headers.get("user-agent", ""), device_id)


SIGN_IN_ROUTES = (show_sign_in, sign_in, show_code, answer_code, sign_out)
