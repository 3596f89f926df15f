"""Hand-offs: a service that has a member signed in makes a link that opens her pages here, once, within a minute."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import HTTPException
from litestar.params import FromPath, JSONBody
from litestar.response import Redirect

from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.base.ids import new_id
from plainview.gate.admission import KeyClass
from plainview.gate.tickets import Holder, LetIn
from plainview.web.desk import AtDesk, Desk
from plainview.web.guarded import DEVICE_COOKIE, Origin
from plainview.web.pages import cookie
from plainview.web.sessions import COOKIE
from plainview.web.threads import in_thread

LASTS_S = 60
SESSION_S = 3600
PLACES = ("known", "uses", "shared", "choices", "details")
TV_PLACES = ("known", "uses", "shared", "choices")
LAYOUTS = ("page", "tv")
_KIND = "handoff"
_PROVEN, _YES = "password_given", "yes"
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")
_PREFETCHES = ("sec-purpose", "purpose", "x-purpose", "x-moz")
# The link must not travel: not to a page that it leads to, and not into a cache.
_SECRET = {"Referrer-Policy": "no-referrer", "Cache-Control": "no-store"}
ApiRequest = Request[object, object, State]


class Wanted(msgspec.Struct, forbid_unknown_fields=True):
    """Whom a link signs in, and what it opens: which place, in which language and layout, and the way back.

    `password_given` says that the service has just asked for her password, or for another proof as good. She is then
    shown what names her for ten minutes, and may ask for what takes a password here.
    """

    member_id: str
    language: str = ""
    place: str = ""
    layout: str = "page"
    return_to: str = ""
    password_given: bool = False


class HandOff(msgspec.Struct):
    """A link that signs in whoever opens it first, until `expires_at`."""

    url: str
    expires_at: dt.datetime


@post("/v1/handoffs", security=[{"key": []}], tags=["members"])
@in_thread
def make_handoff(request: ApiRequest, desk: AtDesk, data: JSONBody[Wanted]) -> HandOff:
    """Make a link that opens "Your data" for a member whom the service has signed in; it holds once, for 60 seconds.

    404 for an unknown member, 409 for one whose account is hidden, 422 for what cannot be opened.
    """
    desk.caller(request, KeyClass.SERVICE)
    details = _details(desk, data)
    if not desk.service.gate.knows(data.member_id):
        raise NotFound("member", "no such member; POST /v1/members makes one")
    if desk.is_hidden(data.member_id):
        raise Conflict("the account is hidden because its erasure was asked for; nothing is handed over meanwhile")
    wait_s = desk.attempts.wait_s(f"links for {data.member_id}", f"link {new_id(desk.service.clock)}")
    if wait_s:
        headers = {"Retry-After": str(math.ceil(wait_s))}
        raise HTTPException("too many links for this member; try later", status_code=429, headers=headers)
    expires_at = desk.service.clock.now() + dt.timedelta(seconds=LASTS_S)
    token = desk.service.gate.tickets.give(_KIND, Holder(data.member_id), lasts_s=LASTS_S, details=details)
    return HandOff(f"{_base(request, desk)}/handoff/{token}", expires_at)


@get("/handoff/{token:str}", tags=["pages"])
@in_thread
def open_handoff(request: ApiRequest, desk: AtDesk, token: FromPath[str]) -> Response[object]:
    """Sign in with a link of the service's, once, and lead to her pages; 410 once it ended or was used."""
    if not _is_opened_by_somebody(request):
        # What fetches ahead asks again when somebody really opens the link; until then it is not used up.
        return Response("", status_code=503, headers=_SECRET)
    found = desk.service.gate.tickets.take(_KIND, token[:128])
    if found is None:
        return _ended(request, desk, desk.attempts.wait_s(f"links {desk.address(request)}", f"link {token[:128]}"))
    if desk.is_hidden(found.holder.member_id):
        return _ended(request, desk, 0.0)
    return _let_in(request, desk, found)


def _let_in(request: ApiRequest, desk: Desk, found: LetIn) -> Response[object]:
    # A session that this browser may have brought along ends here: the page is hers alone whom the service sent.
    desk.sessions.end(request.cookies.get(COOKIE))
    member_id, told = found.holder.member_id, found.details
    try:
        token = desk.sessions.start_handed_over(
            member_id, lasts_s=SESSION_S, language=told.get("language", ""), return_to=told.get("return_to", "")
        )
    except NotFound:
        return _ended(request, desk, 0.0)
    device_id = request.cookies.get(DEVICE_COOKIE, "")[:64]
    desk.guarded.handed_over(member_id, Origin(desk.address(request), request.headers.get("user-agent", ""), device_id))
    if told.get(_PROVEN) == _YES:
        desk.reveals.start(token)
    signed_in = desk.sessions.of(token)
    if signed_in is not None:
        desk.heed_signal(request, signed_in)
    kept = cookie(request, COOKIE, token, lifetime_s=SESSION_S)
    return Redirect(desk.pages.url(_path(told)), status_code=303, cookies=[kept], headers=_SECRET)


def _path(told: Mapping[str, str]) -> str:
    """Return the page that a link opens; only pages of ours are led to."""
    place = told.get("place", "")
    if told.get("layout") == "tv":
        return f"/tv/{place}" if place in TV_PLACES else "/tv"
    return f"/you/{place}" if place in PLACES else "/you"


def _ended(request: ApiRequest, desk: Desk, wait_s: float) -> Response[object]:
    """Return the page that says what happened; it is the same for every link that does not open, whosever it was."""
    headers = {**_SECRET, **({"Retry-After": str(math.ceil(wait_s))} if wait_s else {})}
    return desk.pages.draw(
        request,
        "handoff_ended.html",
        status=429 if wait_s else 410,
        headers=headers,
        home=desk.return_origins.home,
    )


def _details(desk: Desk, data: Wanted) -> dict[str, str]:
    if data.place and data.place not in PLACES:
        raise BadInput(f"place must be one of {', '.join(PLACES)}, or left out for the first page")
    if data.layout not in LAYOUTS:
        raise BadInput(f"layout must be one of {', '.join(LAYOUTS)}, or left out")
    if data.language and not _LANGUAGE.fullmatch(data.language):
        raise BadInput("language must be a tag such as pt-BR, or left out")
    told = {
        "place": data.place,
        "layout": data.layout,
        "language": data.language,
        "return_to": desk.return_origins.checked(data.return_to),
    }
    told[_PROVEN] = _YES if data.password_given else ""
    return {name: value for name, value in told.items() if value}


def _base(request: ApiRequest, desk: Desk) -> str:
    """Return the address of the pages, by the setting, else as the service itself reached them."""
    public = desk.service.settings.public_url.rstrip("/") or str(request.base_url).rstrip("/")
    return public if desk.pages.mount and public.endswith(desk.pages.mount) else public + desk.pages.mount


def _is_opened_by_somebody(request: ApiRequest) -> bool:
    """Return whether a person's browser opens the link as a page, and does not only look ahead or draw a picture."""
    if any("prefetch" in request.headers.get(name, "").lower() for name in _PREFETCHES):
        return False
    return request.headers.get("sec-fetch-dest", "document") == "document"


HANDOFF_ROUTES = (make_handoff, open_handoff)
