"""The API of members' requests about their rights: asking with a service key, and following what becomes of it."""

from __future__ import annotations

import msgspec
from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import ClientException, PermissionDeniedException
from litestar.params import FromPath, JSONBody
from litestar.response import Stream

from plainview.base.ids import new_id
from plainview.gate.admission import KeyClass
from plainview.gate.rights.request import Asking, RequestKind
from plainview.gate.rights.request import Request as RightsRequest
from plainview.gate.rights.requests import not_found
from plainview.gate.rights.scopes import asked_by, correction_scope, erasure_scope, objection_scope, restriction_scope
from plainview.gate.subjects import SubjectRef
from plainview.web.account_routes import Correction, Written, check_known, write_details
from plainview.web.desk import AtDesk, Desk
from plainview.web.request_views import RequestView, view_of
from plainview.web.sessions import COOKIE, Role
from plainview.web.threads import in_thread

_KEY = [{"key": list[str]()}]
_WRITTEN_WITHIN_S = 60.0
OWN_PAGE = "member"
"""By whom a request was asked when it was from the member's own page."""

ApiRequest = Request[object, object, State]


class ExportAsked(msgspec.Struct, forbid_unknown_fields=True):
    """An archive to prepare: of the whole account or, with `profile_id`, of that profile alone."""

    profile_id: str = ""
    language: str = ""
    asked_by: str = ""
    mandate: str = ""


class ErasureAsked(msgspec.Struct, forbid_unknown_fields=True, rename={"from_day": "from", "to_day": "to"}):
    """An erasure: `what` is account, profile, title or period; `now` spares an account's day of waiting."""

    what: str = ""
    profile_id: str = ""
    title_id: str = ""
    from_day: str = ""
    to_day: str = ""
    now: bool = False
    asked_by: str = ""
    mandate: str = ""


class CorrectionAsked(msgspec.Struct, forbid_unknown_fields=True):
    """Details to put right, by trait; whoever was given them earlier is told."""

    traits: dict[str, object]
    profile_id: str = ""
    asked_by: str = ""


class RestrictionAsked(msgspec.Struct, forbid_unknown_fields=True):
    """A restriction of all use, or with `on` false its end."""

    profile_id: str = ""
    on: bool = True
    asked_by: str = ""
    mandate: str = ""


class ObjectionAsked(msgspec.Struct, forbid_unknown_fields=True):
    """An objection to one purpose, or with `on` false its end."""

    purpose: str
    profile_id: str = ""
    on: bool = True
    asked_by: str = ""
    mandate: str = ""


class CorrectionTaken(msgspec.Struct):
    """A correction that was written, and the request that tells recipients of it."""

    request: RequestView
    written: Written


@post("/v1/members/{member_id:str}/exports", status_code=202, security=_KEY, tags=["requests"])
@in_thread
def ask_export(request: ApiRequest, desk: AtDesk, member_id: FromPath[str], data: JSONBody[ExportAsked]) -> RequestView:
    """Ask for an archive of everything held about a member, or about one profile alone."""
    by = asked_by(desk.caller(request, KeyClass.SERVICE).name, data.asked_by)
    details = {"language": desk.pages.spoken(data.language)}
    asking = Asking(RequestKind.ACCESS, _subject(member_id, data.profile_id), by, details=details)
    return _asked(desk, asking, data.mandate)


@post("/v1/members/{member_id:str}/erasures", status_code=202, security=_KEY, tags=["requests"])
@in_thread
def ask_erasure(
    request: ApiRequest, desk: AtDesk, member_id: FromPath[str], data: JSONBody[ErasureAsked]
) -> RequestView:
    """Ask for the erasure of an account, a profile, a title or a period. An account is hidden at once."""
    by = asked_by(desk.caller(request, KeyClass.SERVICE).name, data.asked_by)
    scope = erasure_scope(
        data.what, profile_id=data.profile_id, title_id=data.title_id, from_day=data.from_day, to_day=data.to_day
    )
    subject = _subject(member_id, data.profile_id)
    return _asked(desk, Asking(RequestKind.ERASURE, subject, by, scope, now=data.now), data.mandate)


@post("/v1/members/{member_id:str}/corrections", status_code=202, security=_KEY, tags=["requests"])
@in_thread
def ask_correction(
    request: ApiRequest, desk: AtDesk, member_id: FromPath[str], data: JSONBody[CorrectionAsked]
) -> CorrectionTaken:
    """Put details right, and tell whoever was given them."""
    connection = desk.caller(request, KeyClass.SERVICE)
    by = asked_by(connection.name, data.asked_by)
    check_known(desk, member_id)
    # The request is there first, so that after a crash recipients are told of what was written; and never before.
    asking = correction_asking(desk, member_id, data.profile_id, data.traits, by)
    made = desk.service.rights.requests.ask(asking)
    written = write_details(
        desk, connection, member_id, "account.updated", Correction(data.traits, None, data.profile_id)
    )
    requests = desk.service.rights.requests
    return CorrectionTaken(view_of(requests.ready(made.request_id), desk.service.rights), written)


@post("/v1/members/{member_id:str}/restrictions", status_code=202, security=_KEY, tags=["requests"])
@in_thread
def ask_restriction(
    request: ApiRequest, desk: AtDesk, member_id: FromPath[str], data: JSONBody[RestrictionAsked]
) -> RequestView:
    """Restrict all use of what is held of a member, or end that."""
    by = asked_by(desk.caller(request, KeyClass.SERVICE).name, data.asked_by)
    subject = _subject(member_id, data.profile_id)
    return _asked(desk, Asking(RequestKind.RESTRICTION, subject, by, restriction_scope(is_on=data.on)), data.mandate)


@post("/v1/members/{member_id:str}/objections", status_code=202, security=_KEY, tags=["requests"])
@in_thread
def ask_objection(
    request: ApiRequest, desk: AtDesk, member_id: FromPath[str], data: JSONBody[ObjectionAsked]
) -> RequestView:
    """Object to one purpose for a member, or take that back."""
    by = asked_by(desk.caller(request, KeyClass.SERVICE).name, data.asked_by)
    scope = objection_scope(desk.service.catalogue, data.purpose, is_on=data.on)
    subject = _subject(member_id, data.profile_id)
    return _asked(desk, Asking(RequestKind.OBJECTION, subject, by, scope), data.mandate)


@get("/v1/requests/{request_id:str}", security=_KEY, tags=["requests"])
@in_thread
def show_request(request: ApiRequest, desk: AtDesk, request_id: FromPath[str]) -> RequestView:
    """Return how a request stands, and its deadline."""
    return view_of(visible(request, desk, request_id), desk.service.rights)


@post("/v1/requests/{request_id:str}/cancel", status_code=200, security=_KEY, tags=["requests"])
@in_thread
def cancel_request(request: ApiRequest, desk: AtDesk, request_id: FromPath[str]) -> RequestView:
    """Cancel a request while it can be taken back; 409 once it cannot."""
    held = visible(request, desk, request_id)
    return view_of(desk.service.rights.requests.cancel(held.request_id), desk.service.rights)


@get("/v1/requests/{request_id:str}/archive", security=_KEY, tags=["requests"])
@in_thread
def fetch_archive(request: ApiRequest, desk: AtDesk, request_id: FromPath[str]) -> Stream:
    """Return the archive that a request prepared, for a week; 403 in her own session until she gave her password."""
    held = visible(request, desk, request_id)
    if "authorization" not in request.headers and not desk.reveals.holds(request.cookies.get(COOKIE)):
        raise PermissionDeniedException("the archive names its member; give the password again at /you/reveal first")
    return archive_file(desk, held)


@get("/v1/requests/{request_id:str}/certificate", security=_KEY, tags=["requests"])
@in_thread
def fetch_certificate(request: ApiRequest, desk: AtDesk, request_id: FromPath[str]) -> Response[bytes]:
    """Return the signed certificate of an erasure that was done."""
    return certificate_file(desk, visible(request, desk, request_id))


def visible(request: ApiRequest, desk: Desk, request_id: str) -> RightsRequest:
    """Return a request that the caller may see: any for a service key, a member's own for her session.

    Raises NotFound for an unknown one and for somebody else's, which read the same.
    """
    signed_in = desk.sessions.of(request.cookies.get(COOKIE))
    if signed_in is None or signed_in.role is not Role.MEMBER or "authorization" in request.headers:
        desk.caller(request, KeyClass.SERVICE)
        return desk.service.rights.requests.get(request_id)
    if request.method != "GET":
        desk.check_origin(request)
    return own(desk, signed_in.who, request_id)


def own(desk: Desk, member_id: str, request_id: str) -> RightsRequest:
    """Return a request that a member may see on her own pages; a profile's is its own affair, not the owner's."""
    held = desk.service.rights.requests.find(request_id)
    if held is None or not is_own(held, member_id):
        raise not_found()
    return held


def is_own(held: RightsRequest, member_id: str) -> bool:
    """Return whether a request is a member's to see: of her account, or asked on her own page."""
    return bool(member_id) and held.member_id == member_id and (not held.profile_id or held.asked_by == OWN_PAGE)


def archive_file(desk: Desk, held: RightsRequest) -> Stream:
    """Return an archive as a download that nobody caches; raises NotFound when there is none."""
    pieces = desk.service.rights.archives.read(held)
    name = f"your-data-{held.asked_at.date().isoformat()}.zip"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Stream(pieces, media_type="application/zip", headers=headers)


def certificate_file(desk: Desk, held: RightsRequest) -> Response[bytes]:
    """Return a certificate as a download; raises NotFound when there is none."""
    content = desk.service.rights.certificate_of(held)
    name = f"erasure-{held.asked_at.date().isoformat()}.json"
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "no-store"}
    return Response(content, media_type="application/json", headers=headers)


def correction_asking(desk: Desk, member_id: str, profile_id: str, traits: dict[str, object], by: str) -> Asking:
    """Return what a correction asks for; raises ClientException when nothing is to be corrected."""
    scope = correction_scope(desk.service.catalogue, traits, new_id(desk.service.clock))
    if not scope["elements"]:
        raise ClientException(
            "send at least one trait that the catalogue declares; nothing was written", status_code=422
        )
    subject = _subject(member_id, profile_id)
    return Asking(RequestKind.CORRECTION, subject, by, scope, prepared_within_s=_WRITTEN_WITHIN_S)


def _subject(member_id: str, profile_id: str) -> SubjectRef:
    return SubjectRef(member_id, profile_id or None)


def _asked(desk: Desk, asking: Asking, mandate: str) -> RequestView:
    requests = desk.service.rights.requests
    held = requests.ask_by_agent(asking, mandate) if mandate else requests.ask(asking)
    return view_of(held, desk.service.rights)


REQUEST_ROUTES = (
    ask_export,
    ask_erasure,
    ask_correction,
    ask_restriction,
    ask_objection,
    show_request,
    cancel_request,
    fetch_archive,
    fetch_certificate,
)
