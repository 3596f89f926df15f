"""Requests of people without an account, and of those who ask for somebody else: a public form, and a code to follow.

Nobody is looked up here, so that neither the answer nor its time says whether anybody is known. The officer
checks who asks before anything begins.
"""

from __future__ import annotations

import math
import secrets
from typing import Any

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import URLEncodedBody
from litestar.response import Stream

from plainview.base.errors import Conflict
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.rights.deadlines import law_of
from plainview.gate.rights.request import ACCOUNT, WHAT, RequestKind, RequestState
from plainview.gate.rights.request import Request as RightsRequest
from plainview.gate.rights.scopes import objection_scope
from plainview.web.claims import CONTACT, Claim
from plainview.web.desk import AtDesk, Desk
from plainview.web.own_request_forms import objectable
from plainview.web.own_request_pages import teller_of, vocabulary_of
from plainview.web.request_routes import archive_file, certificate_file
from plainview.web.sessions import FORM_COOKIE
from plainview.web.threads import in_thread

PUBLIC_FORM = "public form"
"""By whom a request was asked when it came through the public form."""

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_FIELDS = {"who": 200, "contact": 300, "about": 300, "agent": 500, "message": 2000}
_WITHDRAWN = "withdrawn"
_KINDS = (RequestKind.ACCESS, RequestKind.RESTRICTION, RequestKind.OBJECTION, RequestKind.ERASURE)
"""What the form asks for; putting something right takes a talk with the officer first."""


@get("/privacy/request", tags=["pages"])
@in_thread
def public_form(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form for people without an account and for authorised agents."""
    return _form(request, desk, {})


@post("/privacy/request", status_code=200, tags=["pages"])
@in_thread
def public_ask(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Take the form in and show the code to follow it by; sent twice it is one request."""
    desk.check_form(request, data.get("csrf", ""))
    address = desk.address(request)
    wait_s = desk.attempts.wait_s(address, f"public request from {address}")
    if wait_s:
        return _form(request, desk, data, fault="public-slow", wait_s=wait_s)
    claim = Claim(**{name: data.get(name, "").strip()[:most] for name, most in _FIELDS.items()})
    kind = next((known for known in _KINDS if known.value == data.get("what")), None)
    scope = _scope(desk, kind, data.get("purpose", ""))
    if kind is None or scope is None or not claim.is_whole or not data.get("form_id"):
        return _form(request, desk, data, fault="public-bad")
    held = _put(request, desk, (kind, scope), (data["form_id"], claim))
    return desk.pages.draw(request, "request_thanks.html", code=desk.codes.code_of(held.request_id))


@get("/privacy/request/follow", tags=["pages"])
@in_thread
def follow_form(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the form to type a code into."""
    return _follow(request, desk)


@post("/privacy/request/follow", status_code=200, tags=["pages"])
@in_thread
def follow(request: PageRequest, desk: AtDesk, data: Form) -> Response[Any]:
    """Show how the request of a code stands, fetch what it prepared, or take it back."""
    desk.check_form(request, data.get("csrf", ""))
    tried = f"code {data.get('code', '')[:80]}"
    wait_s = desk.attempts.wait_s(desk.address(request), tried)
    if wait_s:
        return _follow(request, desk, fault="public-slow", wait_s=wait_s)
    held = desk.service.rights.requests.find(desk.codes.request_of(data.get("code", "")))
    if held is None:
        return _follow(request, desk, fault="public-follow-unknown")
    desk.attempts.succeeded(tried)
    match data.get("do", ""):
        case "archive":
            return _archive(desk, held)
        case "certificate":
            return certificate_file(desk, held)
        case "cancel":
            return _follow(request, desk, held=held, fault=_taken_back(desk, held))
        case _:
            return _follow(request, desk, held=held)


def _scope(desk: Desk, kind: RequestKind | None, purpose: str) -> dict[str, str] | None:
    """Return how much a request is about, None where the form does not say which use."""
    if kind is RequestKind.OBJECTION:
        known = purpose in dict(objectable(desk.service.catalogue, vocabulary_of(desk)))
        return objection_scope(desk.service.catalogue, purpose, is_on=True) if known else None
    return {WHAT: ACCOUNT} if kind is RequestKind.ERASURE else {}


def _put(
    request: PageRequest, desk: Desk, asked: tuple[RequestKind, dict[str, str]], sent: tuple[str, Claim]
) -> RightsRequest:
    """Store what a form asks for, to be verified; the same form sent again finds the same request."""
    (kind, scope), (form_id, claim) = asked, sent
    requests, now = desk.service.rights.requests, desk.service.clock.now()
    request_id = desk.codes.id_of(f"{request.cookies.get(FORM_COOKIE, '')}\n{form_id}")
    known = requests.find(request_id)
    if known is not None:
        return known
    law = law_of(desk.service.settings.default_country or None)
    made = RightsRequest(
        request_id,
        kind,
        RequestState.TO_VERIFY,
        "",
        now,
        now,
        law.deadline(now),
        law.name,
        scope=scope,
        details={CONTACT: desk.claims.sealed(request_id, claim), "language": desk.pages.language(request)},
        asked_by=PUBLIC_FORM,
    )
    return requests.put_unverified(made)


def _archive(desk: Desk, held: RightsRequest) -> Stream:
    """Return the archive of a request that came by this form; a member's own is fetched where she signs in."""
    if held.asked_by != PUBLIC_FORM:
        raise NotFoundException("this request has no archive here")
    return archive_file(desk, held)


def _taken_back(desk: Desk, held: RightsRequest) -> str:
    requests = desk.service.rights.requests
    try:
        if held.state is RequestState.TO_VERIFY and CONTACT in held.details:
            # What was written goes with it, as it does when the officer decides.
            requests.refuse(held.request_id, _WITHDRAWN)
        else:
            requests.cancel(held.request_id)
    except Conflict:
        return "public-too-late"
    return "public-cancelled"


def _form(
    request: PageRequest, desk: Desk, data: dict[str, str], *, fault: str = "", wait_s: float = 0.0
) -> Response[object]:
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    return desk.pages.draw(
        request,
        "request_public.html",
        status=429 if wait_s else 422 if fault else 200,
        headers={"Retry-After": str(math.ceil(wait_s))} if wait_s else None,
        fault=vocabulary.text(fault, minutes=math.ceil(wait_s / 60)) if fault else "",
        kinds=[kind.value for kind in _KINDS],
        uses=objectable(desk.service.catalogue, vocabulary),
        given={name: data.get(name, "")[:most] for name, most in {"what": 20, "purpose": 64, **_FIELDS}.items()},
        form_id=secrets.token_urlsafe(16),
        contacts=desk.service.explain.contacts(),
    )


def _follow(
    request: PageRequest, desk: Desk, *, held: RightsRequest | None = None, fault: str = "", wait_s: float = 0.0
) -> Response[object]:
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    rights = desk.service.rights
    # What just changed is shown as it stands now.
    held = None if held is None else rights.requests.get(held.request_id)
    until = rights.archives.until(held) if held is not None and held.asked_by == PUBLIC_FORM else None
    return desk.pages.draw(
        request,
        "request_follow.html",
        status=429 if wait_s else 404 if fault and held is None else 200,
        headers={"Retry-After": str(math.ceil(wait_s))} if wait_s else None,
        said=vocabulary.text(fault, minutes=math.ceil(wait_s / 60)) if fault else "",
        part=None if held is None else teller_of(request, desk).part(held, until),
        code="" if held is None else desk.codes.code_of(held.request_id),
    )


PUBLIC_REQUEST_ROUTES = (public_form, public_ask, follow_form, follow)
