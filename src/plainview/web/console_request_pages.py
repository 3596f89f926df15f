"""The officer's pages of requests: the queue by its clocks, one request in detail, and what she may do about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.explain.requests import RequestPart
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.rights.deadlines import LAWS
from plainview.gate.rights.request import Request as RightsRequest
from plainview.gate.rights.request import RequestState
from plainview.gate.rights.requests import EXTENDED
from plainview.gate.rights.workflow import FAILED_STEP, FAILURES, FAULT
from plainview.gate.subjects import SubjectRef
from plainview.web.claims import CONTACT
from plainview.web.console_frame import Form, PageRequest, console_at
from plainview.web.console_roles import REQUESTS
from plainview.web.desk import AtDesk, Desk
from plainview.web.own_request_pages import teller_of
from plainview.web.public_request_pages import PUBLIC_FORM
from plainview.web.request_routes import OWN_PAGE
from plainview.web.sign_in import EMAIL
from plainview.web.threads import in_thread

_MOST = 500
_SETTLED = 50
_LONGEST_REASON = 300
_WAIT_FOR_HER = frozenset({RequestState.TO_VERIFY, RequestState.FAILED})
_BY = "officer"
_PROGRAM = "request console"
"""By which her ledger names a look of the officer's at a member's request."""
_REFUSALS = ("not_verified", "not_known", "not_you", "must_keep")
_EXTENSIONS = ("complex", "many_requests")


@dataclass(frozen=True, slots=True)
class ConsoleRequest:
    """One request as its officer sees it: who asked, what she may do now, and what went wrong."""

    part: RequestPart
    by: str
    member: str
    profile: str
    mandate: str
    refused: str
    done: tuple[str, ...]
    needs_member: bool
    can_verify: bool
    can_refuse: bool
    can_extend: bool
    can_retry: bool
    law_allows_more: bool
    failures: int
    failed_step: str
    tried_again_at: str


@get("/console/requests", tags=["pages"])
@in_thread
def console_requests(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the officer every open request, late ones first, and the newest settled ones; names no member."""
    console = console_at(request, desk, REQUESTS)
    requests, teller = desk.service.rights.requests, teller_of(request, desk)
    opened = sorted(requests.newest(limit=_MOST, open_only=True), key=lambda held: held.deadline_at)
    settled = [held for held in requests.newest(limit=_MOST) if not held.state.is_open][:_SETTLED]
    vocabulary = console.vocabulary
    rows = [(teller.part(held), _by(held, vocabulary)) for held in opened]
    return console.draw(
        "requests",
        rows=rows,
        settled=[(teller.part(held), _by(held, vocabulary)) for held in settled],
        figures=(
            ("console-requests-count-open", len(rows)),
            ("console-requests-count-late", sum(part.is_late for part, _ in rows)),
            ("console-requests-count-verify", sum(held.state in _WAIT_FOR_HER for held in opened)),
        ),
    )


@get("/console/requests/{request_id:str}", tags=["pages"])
@in_thread
def console_request(request: PageRequest, desk: AtDesk, request_id: FromPath[str]) -> Response[object]:
    """Show one request to the officer; that she looked stands in the member's ledger."""
    console = console_at(request, desk, REQUESTS)
    held = _found(desk, request_id)
    teller = teller_of(request, desk)
    return console.draw(
        "request",
        # Read before anything of her is shown: no line, no page.
        held_email=_looked_up(desk, held),
        shown=_shown(request, desk, held),
        claim=desk.claims.opened(held.request_id, held.details.get(CONTACT, "")),
        refusals=[(why, teller.why(why)) for why in _REFUSALS],
        extensions=[(why, teller.why(why)) for why in _EXTENSIONS],
    )


@post("/console/requests/{request_id:str}/{act:str}", status_code=303, tags=["pages"])
@in_thread
def console_request_act(
    request: PageRequest, desk: AtDesk, request_id: FromPath[str], act: FromPath[str], data: Form
) -> Redirect:
    """Verify, refuse, extend or retry a request, for the officer who is signed in."""
    console = console_at(request, desk, REQUESTS)
    console.check_form(data)
    if act not in _ACTS:
        raise NotFoundException("no such action")
    held = _found(desk, request_id)
    try:
        said = _ACTS[act](desk, held, data)
    except Conflict:
        said = "conflict"
    except NotFound:
        said = "nobody"
    except BadInput:
        said = "missing"
    return console.done(f"console-request-said-{said}", f"{REQUESTS.path}/{held.request_id}")


def _verify(desk: Desk, held: RightsRequest, data: dict[str, str]) -> str:
    member_id = data.get("member_id", "").strip()[:128]
    desk.service.rights.requests.verify(held.request_id, member_id=member_id, by=_BY)
    return "verified"


def _refuse(desk: Desk, held: RightsRequest, data: dict[str, str]) -> str:
    desk.service.rights.requests.refuse(held.request_id, _reason(data, _REFUSALS))
    return "refused"


def _extend(desk: Desk, held: RightsRequest, data: dict[str, str]) -> str:
    desk.service.rights.requests.extend(held.request_id, _reason(data, _EXTENSIONS))
    return "extended"


def _retry(desk: Desk, held: RightsRequest, data: dict[str, str]) -> str:
    del data
    requests = desk.service.rights.requests
    if FAILURES in held.details:
        requests.retry(held.request_id)
    else:
        requests.run(held.request_id)
    return "retried"


_ACTS: dict[str, Callable[[Desk, RightsRequest, dict[str, str]], str]] = {
    "verify": _verify,
    "refuse": _refuse,
    "extend": _extend,
    "retry": _retry,
}


def _reason(data: dict[str, str], known: tuple[str, ...]) -> str:
    """Return the reason as the officer wrote it, else the one chosen; raises BadInput for none."""
    own = " ".join(data.get("own", "").split())[:_LONGEST_REASON]
    if not own and data.get("why") not in known:
        raise BadInput("say why; whoever asked reads it")
    return own or data["why"]


def _found(desk: Desk, request_id: str) -> RightsRequest:
    held = desk.service.rights.requests.find(request_id)
    if held is None:
        raise NotFoundException("no such request")
    return held


def _looked_up(desk: Desk, held: RightsRequest) -> str:
    """Return the e-mail held of a request's member, to compare; the read is a line in her ledger.

    Raises Refused where it may not be read: then nothing of her is shown.
    """
    if not held.member_id:
        return ""
    reading = desk.service.gate.session("rights", _PROGRAM).read(SubjectRef(held.member_id), (EMAIL,))
    return str(reading.first(EMAIL) or "")


def _by(held: RightsRequest, vocabulary: Vocabulary) -> str:
    known = {OWN_PAGE: "console-request-by-member", PUBLIC_FORM: "console-request-by-public"}
    return vocabulary.text(known[held.asked_by]) if held.asked_by in known else held.asked_by


def _shown(request: PageRequest, desk: Desk, held: RightsRequest) -> ConsoleRequest:
    language = desk.pages.language(request)
    vocabulary = Vocabulary(desk.service.words(language))
    phrasing, teller = desk.service.explain.phrasing(vocabulary, language), teller_of(request, desk)
    begins = held.state in {RequestState.TO_VERIFY, RequestState.WAITING}
    allows = LAWS[held.law].may_be_extended
    nobody = "console-request-member-none" if held.state is RequestState.TO_VERIFY else "console-request-member-gone"
    return ConsoleRequest(
        part=teller.part(held, desk.service.rights.archives.until(held)),
        by=_by(held, vocabulary),
        member=held.member_id or vocabulary.text(nobody),
        profile=held.profile_id,
        mandate=held.details.get("mandate", ""),
        refused=teller.why(held.why) if held.state is RequestState.REFUSED else "",
        done=teller.done(held),
        needs_member=not held.member_id,
        can_verify=held.state is RequestState.TO_VERIFY,
        can_refuse=begins,
        can_extend=held.state.is_open and EXTENDED not in held.details and allows,
        can_retry=held.state.is_open and held.state is not RequestState.TO_VERIFY,
        law_allows_more=allows,
        failures=int(held.details.get(FAILURES, "0")),
        failed_step=" ".join(held.details.get(name, "") for name in (FAILED_STEP, FAULT)).strip(),
        tried_again_at="" if held.due_at is None else phrasing.moment(held.due_at),
    )


CONSOLE_REQUEST_ROUTES = (console_requests, console_request, console_request_act)
