"""The member's own page of requests: what she asked for and how far it is, and the forms to ask."""

from __future__ import annotations

import math
from dataclasses import dataclass

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import ClientException, NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect, Stream

from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.explain.erasure_preview import Held, erasure_preview
from plainview.explain.masking import masked
from plainview.explain.requests import RequestTeller
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.admission import Connection, KeyClass
from plainview.gate.marks import RESTRICTED, about_of, objects
from plainview.gate.panels import Said
from plainview.gate.rights.request import FORGET, WHAT, Asking, RequestKind, is_account_erasure
from plainview.gate.rights.scopes import objection_scope, restriction_scope
from plainview.gate.rights.workflow import BEFORE_THE_REST
from plainview.gate.subjects import SubjectRef
from plainview.web.account_routes import Correction, write_details
from plainview.web.desk import AtDesk, Desk
from plainview.web.own_request_forms import (
    correctable,
    erasure_asked,
    held_of,
    objectable,
    profiles_named,
    scope_fields,
    titles_named,
)
from plainview.web.problems import SignInNeeded
from plainview.web.request_routes import OWN_PAGE, archive_file, certificate_file, correction_asking, is_own, own
from plainview.web.sessions import COOKIE, Role
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_HERE = Connection("your requests", KeyClass.SERVICE)
_MARKED = "mark"
_LONGEST = 500


@dataclass(frozen=True, slots=True)
class Fault:
    """What was wrong with a form: the key of a sentence, the answer's status, and for how long to wait."""

    said: str
    status: int = 422
    wait_s: float = 0.0


@get("/you/requests", tags=["pages"])
@in_thread
def your_requests(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show a member's own requests, and the forms to ask for more."""
    return _page(request, desk, _member(request, desk))


@post("/you/requests/ask/{kind:str}", status_code=303, tags=["pages"])
@in_thread
def ask(request: PageRequest, desk: AtDesk, kind: FromPath[str], data: Form) -> Response[object]:
    """Take one of the page's forms: access, correction, restriction, objection or erasure."""
    member_id = _member(request, desk)
    desk.check_form(request, data.get("csrf", ""))
    asks = {"access": _access, "correction": _correction, "restriction": _restriction, "objection": _objection}
    if kind not in {*asks, "erasure"}:
        raise NotFoundException("no such request")
    fault = password_fault(request, desk, member_id, data) if kind in {"access", "correction", "erasure"} else None
    if fault is not None:
        return _page(request, desk, member_id, fault)
    try:
        if kind == "erasure":
            return _erase(request, desk, member_id, data)
        asks[kind](request, desk, member_id, data)
    except (BadInput, NotFound):
        return _page(request, desk, member_id, Fault("requests-bad"))
    except ClientException:
        return _page(request, desk, member_id, Fault("requests-correct-not-kept"))
    return _noted(request, desk, "requests-made")


@post("/you/requests/preview", status_code=200, tags=["pages"])
@in_thread
def preview(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Show what an erasure would take and what must stay, before the password and anything else."""
    member_id = _member(request, desk)
    desk.check_form(request, data.get("csrf", ""))
    try:
        return _preview(request, desk, member_id, data)
    except (BadInput, NotFound):
        return _page(request, desk, member_id, Fault("requests-bad"))


@post("/you/requests/{request_id:str}/cancel", status_code=303, tags=["pages"])
@in_thread
def take_back(request: PageRequest, desk: AtDesk, request_id: FromPath[str], data: Form) -> Response[object]:
    """Cancel an own request while that is possible."""
    member_id = _member(request, desk)
    desk.check_form(request, data.get("csrf", ""))
    held = own(desk, member_id, request_id)
    try:
        desk.service.rights.requests.cancel(held.request_id)
    except Conflict:
        return _noted(request, desk, "requests-too-late")
    return _noted(request, desk, "requests-taken-back")


@get("/you/requests/{request_id:str}/archive", tags=["pages"])
@in_thread
def own_archive(request: PageRequest, desk: AtDesk, request_id: FromPath[str]) -> Stream | Redirect:
    """Return the archive that an own request prepared; it names her, so the password has to be given first."""
    held = own(desk, _member(request, desk), request_id)
    if not desk.reveals.holds(request.cookies.get(COOKIE)):
        return Redirect(desk.pages.url("/you/reveal?back=/you/requests"), status_code=303)
    return archive_file(desk, held)


@get("/you/requests/{request_id:str}/certificate", tags=["pages"])
@in_thread
def own_certificate(request: PageRequest, desk: AtDesk, request_id: FromPath[str]) -> Response[bytes]:
    """Return the signed certificate of an own erasure, such as of a title."""
    return certificate_file(desk, own(desk, _member(request, desk), request_id))


def teller_of(request: PageRequest, desk: Desk) -> RequestTeller:
    """Return who tells requests in the language of a page."""
    language = desk.pages.language(request)
    vocabulary = Vocabulary(desk.service.words(language))
    phrasing = desk.service.explain.phrasing(vocabulary, language)
    return RequestTeller(desk.service.catalogue, vocabulary, phrasing, desk.service.clock.now())


def vocabulary_of(desk: Desk) -> Vocabulary:
    """Return the words of the service's own language."""
    return Vocabulary(desk.service.words(desk.pages.spoken()))


def _member(request: PageRequest, desk: Desk) -> str:
    signed_in = desk.signed_in(request, Role.MEMBER, hidden_too=True)
    if not desk.service.gate.knows(signed_in.who):
        desk.sessions.end_all_of(signed_in.who)
        raise SignInNeeded
    return signed_in.who


def _page(request: PageRequest, desk: Desk, member_id: str, fault: Fault | None = None) -> Response[object]:
    service, language = desk.service, desk.pages.language(request)
    vocabulary = Vocabulary(service.words(language))
    rights, teller = service.rights, teller_of(request, desk)
    kept = (held for held in rights.requests.of_member(member_id) if is_own(held, member_id))
    said = desk.sessions.take_said(request.cookies.get(COOKIE))
    flash = "" if said is None else vocabulary.text(said.key)
    if fault is not None:
        flash = vocabulary.text(fault.said, minutes=math.ceil(fault.wait_s / 60))
    is_hidden = desk.is_hidden(member_id)
    held = None if is_hidden else held_of(desk, member_id, whole=False)
    marks = {mark.name for mark in service.gate.choices.marks(member_id) if mark.is_on and not mark.profile_id}
    return desk.pages.draw(
        request,
        "you/requests.html",
        status=200 if fault is None else fault.status,
        headers={"Retry-After": str(math.ceil(fault.wait_s))} if fault is not None and fault.wait_s else None,
        parts=[teller.part(one, rights.archives.until(one)) for one in kept],
        flash=flash,
        is_fault=fault is not None,
        is_hidden=is_hidden,
        is_restricted=RESTRICTED in marks,
        asks_password=_asks_password(request, desk, member_id),
        traits=correctable(service.catalogue, vocabulary),
        uses=[one for one in objectable(service.catalogue, vocabulary) if objects(one[0]) not in marks],
        stopped=[(about_of(name), vocabulary.purpose(about_of(name)).name) for name in sorted(marks) if _stops(name)],
        titles=() if held is None else titles_named(desk, held, language),
        profiles=() if held is None else _profiles(request, desk, held, vocabulary),
        contacts=service.explain.contacts(),
    )


def _preview(request: PageRequest, desk: Desk, member_id: str, data: dict[str, str]) -> Response[object]:
    subject, scope = erasure_asked(desk, member_id, data)
    language = desk.pages.language(request)
    words, teller = desk.service.words(language), teller_of(request, desk)
    profile_id = subject.profile_id or ""
    held = held_of(desk, member_id, profile_id)
    own = Vocabulary(words).text("requests-own-profile")
    named = {"profile": dict(profiles_named(held, own)).get(profile_id, "")}
    named |= {"title": teller.titled(scope["title_id"])} if "title_id" in scope else {}
    named |= {name: teller.dated(scope[name]) for name in ("from", "to") if name in scope}
    return desk.pages.draw(
        request,
        "you/erasure_preview.html",
        shown=erasure_preview(held, scope, words),
        lead=words.text(f"erasure-lead-{scope[WHAT]}", **named),
        fields=scope_fields(scope, profile_id),
        is_account=scope[WHAT] == "account",
        asks_password=_asks_password(request, desk, member_id),
    )


def _profiles(request: PageRequest, desk: Desk, held: Held, vocabulary: Vocabulary) -> tuple[tuple[str, str], ...]:
    own = vocabulary.text("requests-own-profile")
    named = profiles_named(held, own)
    if desk.reveals.holds(request.cookies.get(COOKIE)):
        return named
    return tuple((profile_id, name if name == own else masked(name)) for profile_id, name in named)


def _asks_password(request: PageRequest, desk: Desk, member_id: str) -> bool:
    """Return whether forms have a field for the password: not for whoever signs in at the service and has none here."""
    signed_in = desk.sessions.of(request.cookies.get(COOKIE))
    return signed_in is None or not signed_in.handed_over or desk.sign_in.has_password(member_id)


def password_fault(request: PageRequest, desk: Desk, member_id: str, data: dict[str, str]) -> Fault | None:
    """Return what is wrong with the password given again; too many attempts wait, whatever they say.

    Where nothing is wrong, values that name her are shown in this session from now on, for ten minutes.
    """
    if not desk.sign_in.has_password(member_id):
        # Whoever signs in at the service has given her password there, where the service says so.
        token = request.cookies.get(COOKIE)
        return None if desk.reveals.holds(token) else Fault("handoff-no-password", 403)
    again = f"again {member_id}"
    wait_s = desk.attempts.wait_s(desk.address(request), again)
    if wait_s:
        return Fault("requests-slow", 429, wait_s)
    if not desk.sign_in.fits(member_id, data.get("password", "")[:1024]):
        return Fault("requests-wrong", 401)
    desk.attempts.succeeded(again)
    desk.reveals.start(request.cookies.get(COOKIE))
    return None


def _access(request: PageRequest, desk: Desk, member_id: str, data: dict[str, str]) -> None:
    del data
    details = {"language": desk.pages.language(request)}
    desk.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef(member_id), OWN_PAGE, details=details))


def _correction(request: PageRequest, desk: Desk, member_id: str, data: dict[str, str]) -> None:
    del request
    trait, value = data.get("trait", ""), data.get("value", "").strip()[:_LONGEST]
    if not value or trait not in dict(correctable(desk.service.catalogue, vocabulary_of(desk))):
        raise BadInput("name a detail that can be put right, and how it should be")
    given: dict[str, object] = {trait: value}
    # Written first: what is not kept is a correction that nobody is to be told of.
    written = write_details(desk, _HERE, member_id, "account.updated", Correction(given))
    if any(one.name == trait for one in written.stripped):
        raise ClientException("the value is not of its kind", status_code=422)
    desk.service.rights.requests.ask(correction_asking(desk, member_id, "", given, OWN_PAGE))


def _restriction(request: PageRequest, desk: Desk, member_id: str, data: dict[str, str]) -> None:
    del request
    scope = restriction_scope(is_on=data.get("on") != "no")
    asking = Asking(RequestKind.RESTRICTION, SubjectRef(member_id), OWN_PAGE, scope)
    desk.service.rights.requests.ask(asking, until=_MARKED)


def _objection(request: PageRequest, desk: Desk, member_id: str, data: dict[str, str]) -> None:
    del request
    purpose, is_on = data.get("purpose", ""), data.get("on") != "no"
    if is_on and purpose not in dict(objectable(desk.service.catalogue, vocabulary_of(desk))):
        raise BadInput("purpose must be one that gives way to an objection")
    scope = objection_scope(desk.service.catalogue, purpose, is_on=is_on)
    asking = Asking(RequestKind.OBJECTION, SubjectRef(member_id), OWN_PAGE, scope)
    desk.service.rights.requests.ask(asking, until=_MARKED)


def _erase(request: PageRequest, desk: Desk, member_id: str, data: dict[str, str]) -> Response[object]:
    subject, scope = erasure_asked(desk, member_id, data)
    is_now = scope[WHAT] == "account" and data.get("now") == "yes"
    asking = Asking(RequestKind.ERASURE, subject, OWN_PAGE, scope, now=is_now)
    at_once = is_now or scope[WHAT] != "account"
    held = desk.service.rights.requests.ask(asking, until=FORGET if at_once else BEFORE_THE_REST)
    if not is_account_erasure(held):
        return _noted(request, desk, "requests-made")
    # Nobody can sign in to an account that is gone; by this code she sees how its erasure ended all the same.
    code = desk.codes.code_of(held.request_id)
    part = teller_of(request, desk).part(held)
    return desk.pages.draw(request, "you/erasure_asked.html", code=code, part=part, is_now=is_now)


def _noted(request: PageRequest, desk: Desk, said: str) -> Redirect:
    desk.sessions.say_next(request.cookies.get(COOKIE), Said(said))
    return Redirect(desk.pages.url("/you/requests"), status_code=303)


def _stops(mark: str) -> bool:
    return bool(about_of(mark)) and mark == objects(about_of(mark))


OWN_REQUEST_ROUTES = (your_requests, ask, preview, take_back, own_archive, own_certificate)
