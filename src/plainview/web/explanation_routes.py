"""The API on what a member may know and decide: explanation, choices and ledger, for TV and phone apps to draw."""

from __future__ import annotations

import base64
import datetime as dt
from typing import Annotated, Literal

import msgspec
from litestar import Request, get, put
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery, JSONBody, QueryParameter

from plainview.base.errors import BadInput
from plainview.explain.explanation import JSONValue, plain
from plainview.explain.requests import RequestTeller
from plainview.gate.admission import KeyClass
from plainview.gate.receipts import LONGEST_TEXT
from plainview.web.account_routes import check_known
from plainview.web.desk import HER_OWN, AtDesk, Desk
from plainview.web.ledger_routes import HeadShown, head_shown
from plainview.web.request_routes import is_own
from plainview.web.sessions import COOKIE
from plainview.web.threads import in_thread

_KEY = [{"key": list[str]()}]
ApiRequest = Request[object, object, State]
Limit = Annotated[int, QueryParameter(ge=1, le=1000)]


class ChoiceShown(msgspec.Struct):
    """How a purpose stands for a member."""

    allowed: bool
    decided_by: str
    decided_at: dt.datetime | None


class ChoicesGiven(msgspec.Struct, forbid_unknown_fields=True):
    """Decisions of a member, by purpose, with the exact words that she was shown, or their version as we told it."""

    choices: dict[str, bool]
    text_version: str = ""
    text: str = ""
    profile_id: str = ""


class LedgerShown(msgspec.Struct):
    """One line of the ledger."""

    line_id: str
    at: dt.datetime
    kind: str
    purpose: str
    program: str
    elements: list[str]
    recipient: str
    reason: str
    statement: str
    count: int | None
    entry: int | None
    entry_bytes: str


class LedgerPage(msgspec.Struct):
    """The newest lines about a member, newest first, and the signed head of the tree that all of them are in.

    SHA-256 over a zero byte and a line's `entry_bytes` (base64) is leaf `entry`; `/v1/ledger/proof` has its path.
    """

    member_id: str
    lines: list[LedgerShown]
    head: HeadShown | None


@get("/v1/members/{member_id:str}/explanation", security=_KEY, tags=["explanation"])
@in_thread
def explain_member(
    request: ApiRequest,
    desk: AtDesk,
    member_id: FromPath[str],
    language: FromQuery[str] = "",
    identifying: FromQuery[Literal["shown", "masked"]] = "shown",
) -> dict[str, JSONValue]:
    """Return everything that "Your data" shows, as words and data; a key's asking stands in the ledger by its name.

    With `identifying=masked`, values that name the member come masked, as a screen that others see wants them. In her
    own session they do until she has given her password again.
    """
    asker = desk.caller_or_member(request, member_id)
    check_known(desk, member_id)
    spoken = desk.pages.spoken(language)
    panels = desk.service.member_panels(member_id)
    asked_by = "" if asker == HER_OWN else asker
    shows_names = identifying == "shown" and (bool(asked_by) or desk.reveals.holds(request.cookies.get(COOKIE)))
    telling = desk.service.explain.telling(
        member_id, desk.service.words(spoken), spoken, asked_by=asked_by, shows_names=shows_names
    )
    teller = RequestTeller(telling.catalogue, telling.vocabulary, telling.phrasing, telling.now)
    rights = desk.service.rights
    asked = [one for one in rights.requests.of_member(member_id) if is_own(one, member_id)]
    requests = [plain(teller.part(one, rights.archives.until(one))) for one in asked]
    return {**telling.explanation(panels).to_json(), "requests": requests}


@get("/v1/members/{member_id:str}/choices", security=_KEY, tags=["explanation"])
@in_thread
def show_choices(request: ApiRequest, desk: AtDesk, member_id: FromPath[str]) -> dict[str, ChoiceShown]:
    """Return how each purpose stands for a member."""
    desk.caller_or_member(request, member_id)
    check_known(desk, member_id)
    return _choices(desk, member_id)


@put("/v1/members/{member_id:str}/choices", security=_KEY, tags=["explanation"])
@in_thread
def put_choices(
    request: ApiRequest, desk: AtDesk, member_id: FromPath[str], data: JSONBody[ChoicesGiven]
) -> dict[str, ChoiceShown]:
    """Write down a member's decisions, all or none; they count once this answers. 422 where she has no say."""
    connection = desk.caller(request, KeyClass.SERVICE)
    check_known(desk, member_id)
    choices = desk.service.gate.choices
    if len(data.text) > LONGEST_TEXT:
        raise BadInput(f"text has {LONGEST_TEXT} characters at most")
    version = choices.texts.keep(data.text) if data.text else data.text_version[:64]
    choices.decide_all(member_id, data.choices, text_version=version, how=connection.name, profile_id=data.profile_id)
    return _choices(desk, member_id, data.profile_id)


@get("/v1/members/{member_id:str}/ledger", security=_KEY, tags=["explanation"])
@in_thread
def show_ledger(request: ApiRequest, desk: AtDesk, member_id: FromPath[str], limit: Limit = 200) -> LedgerPage:
    """Return who used or received what of a member, and what was refused, newest first."""
    desk.caller_or_member(request, member_id)
    check_known(desk, member_id)
    ledger = desk.service.gate.ledger
    lines = ledger.of_member(member_id, limit=limit)
    entries = ledger.entries({line.entry_no for line in lines if line.entry_no is not None})
    shown = [
        LedgerShown(
            line_id=line.line_id,
            at=line.at,
            kind=line.kind.value,
            purpose=line.purpose,
            program=line.program,
            elements=list(line.elements),
            recipient=line.recipient,
            reason=line.reason,
            statement=line.statement,
            count=line.count,
            entry=line.entry_no,
            entry_bytes="" if line.entry_no is None else base64.b64encode(entries[line.entry_no]).decode(),
        )
        for line in lines
    ]
    return LedgerPage(member_id, shown, head_shown(desk, ledger.head()))


def _choices(desk: Desk, member_id: str, profile_id: str = "") -> dict[str, ChoiceShown]:
    return {
        purpose: ChoiceShown(state.allowed, state.decided_by.value, state.decided_at)
        for purpose, state in desk.service.gate.choices.of(member_id, profile_id).items()
    }


EXPLANATION_ROUTES = (explain_member, show_choices, put_choices, show_ledger)
