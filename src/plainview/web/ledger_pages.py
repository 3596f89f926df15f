"""The officer's page on the ledger: its head, its last check, its outside place, and whom a key touched."""

from __future__ import annotations

import csv
import datetime as dt
import io
from dataclasses import dataclass
from typing import Annotated

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.params import QueryParameter, URLEncodedBody
from litestar.response import Redirect

from plainview.base.errors import BadInput, DestinationError, NotFound
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.ledger import BreachScope, parse_moment
from plainview.web.desk import AtDesk, Desk
from plainview.web.sessions import Role
from plainview.web.threads import in_thread

PageRequest = Request[object, object, State]
Form = URLEncodedBody[dict[str, str]]
Asked = Annotated[str, QueryParameter(max_length=200)]
_SHOWN = 500
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class BreachAsked:
    """What was asked in the form, what came of it, and the key of words that say why nothing did."""

    key: str = ""
    since: str = ""
    until: str = ""
    scope: BreachScope | None = None
    wrong: str = ""

    @property
    def shown(self) -> tuple[str, ...]:
        """The first members, as many as a page shows."""
        return () if self.scope is None else self.scope.members[:_SHOWN]


@get("/console/ledger", tags=["pages"])
@in_thread
def ledger_page(
    request: PageRequest, desk: AtDesk, key: Asked = "", since: Asked = "", until: Asked = ""
) -> Response[object]:
    """Show how the ledger stands and, when a key and two days are given, whom that key touched."""
    desk.signed_in(request, Role.OFFICER)
    ledger = desk.service.gate.ledger
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    asked = _asked(desk, key.strip(), since.strip(), until.strip())
    return desk.pages.draw(
        request,
        "console/ledger.html",
        status=200 if not asked.wrong else 422,
        entries=ledger.size(),
        head=ledger.head(),
        checked=ledger.last_check(),
        witness=ledger.witness_state(),
        key_names=sorted({held.name for held in desk.service.gate.caller_keys()}),
        asked=asked,
        element=lambda name: vocabulary.element(name).name,
    )


@get("/console/ledger/breach.csv", tags=["pages"])
@in_thread
def breach_file(
    request: PageRequest, desk: AtDesk, key: Asked = "", since: Asked = "", until: Asked = ""
) -> Response[str]:
    """Return the members whom a key touched as CSV, one a line; cells that a spreadsheet would run are escaped."""
    desk.signed_in(request, Role.OFFICER)
    begin, end = _between(since.strip(), until.strip())
    scope = desk.service.gate.ledger.breach(key.strip(), begin, end)
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(["member_id"])
    table.writerows([_cell(member_id)] for member_id in scope.members)
    headers = {"Content-Disposition": 'attachment; filename="members.csv"', "Cache-Control": "no-store"}
    return Response(written.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


@post("/console/ledger/checks", status_code=303, tags=["pages"])
@in_thread
def check_now(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Check the whole ledger, also against what its outside place keeps, and show the result."""
    desk.signed_in(request, Role.OFFICER)
    desk.check_form(request, data.get("csrf", ""))
    ledger = desk.service.gate.ledger
    try:
        kept = ledger.witness.kept() if ledger.witness is not None else ()
    except (DestinationError, BadInput):
        # The page says that the place cannot be read; the check within does not need it.
        kept = ()
    ledger.verify(kept)
    return Redirect(desk.pages.url("/console/ledger"), status_code=303)


def _asked(desk: Desk, key: str, since: str, until: str) -> BreachAsked:
    if not (key or since or until):
        return BreachAsked()
    try:
        begin, end = _between(since, until)
        return BreachAsked(key, since, until, desk.service.gate.ledger.breach(key, begin, end))
    except BadInput:
        return BreachAsked(key, since, until, wrong="console-ledger-wrong-days")
    except NotFound:
        return BreachAsked(key, since, until, wrong="console-ledger-wrong-key")


def _between(since: str, until: str) -> tuple[dt.datetime, dt.datetime]:
    begin, end = parse_moment(since), parse_moment(until, is_end=True)
    if end <= begin:
        raise BadInput("the last day lies before the first; exchange them")
    return begin, end


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


LEDGER_PAGES = (ledger_page, breach_file, check_now)
