"""The officer's page after a breach: whom a key or program touched, and how long there is to tell the authority."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Annotated

from litestar import Response, get
from litestar.params import QueryParameter

from plainview.base.errors import BadInput, NotFound
from plainview.gate.ledger import NOTIFY_WITHIN, BreachScope, parse_moment
from plainview.gate.subjects import SubjectRef
from plainview.web.console_frame import Console, PageRequest, console_at
from plainview.web.console_roles import BREACH
from plainview.web.desk import AtDesk, Desk
from plainview.web.sign_in import EMAIL
from plainview.web.threads import in_thread

Asked = Annotated[str, QueryParameter(max_length=200)]
_PURPOSE = "rights"
_PROGRAM = "look breach"
"""By which her ledger names a look of the officer's at whom a breach touched."""
_SHOWN = 500
_HOUR_S = 3600
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")


@dataclass(frozen=True, slots=True)
class BreachAsked:
    """What was asked in the form, what came of it, and the key of words that say why nothing did.

    `shown` are the first members, as many as a page shows; that they were stands in the ledger of each. `tell_by`
    is 72 hours after the service became aware of the breach, `hours_left` until then, negative once over.
    """

    key: str = ""
    since: str = ""
    until: str = ""
    aware: str = ""
    scope: BreachScope | None = None
    wrong: str = ""
    tell_by: dt.datetime | None = None
    hours_left: int = 0
    shown: tuple[str, ...] = ()


@get("/console/breach", tags=["pages"])
@in_thread
def breach_page(
    request: PageRequest, desk: AtDesk, *, key: Asked = "", since: Asked = "", until: Asked = "", aware: Asked = ""
) -> Response[object]:
    """Show, when a key and two days are given, whom that key touched, and the hours that are left to tell."""
    console = console_at(request, desk, BREACH)
    asked = _asked(desk, BreachAsked(key.strip(), since.strip(), until.strip(), aware.strip()))
    if asked.scope is not None:
        asked = replace(asked, shown=_noted(console, asked.scope.members[:_SHOWN]))
    words = console.vocabulary
    return console.draw(
        "breach",
        status=200 if not asked.wrong else 422,
        asked=asked,
        key_names=sorted({held.name for held in desk.service.gate.caller_keys()}),
        element=lambda name: words.element(name).name,
    )


@get("/console/breach/members.csv", tags=["pages"])
@in_thread
def breach_file(
    request: PageRequest, desk: AtDesk, key: Asked = "", since: Asked = "", until: Asked = ""
) -> Response[str]:
    """Return the members whom a key touched as CSV, one a line; cells that a spreadsheet would run are escaped."""
    console = console_at(request, desk, BREACH)
    begin, end = _between(since.strip(), until.strip())
    scope = desk.service.gate.ledger.breach(key.strip(), begin, end)
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(["member_id"])
    table.writerows([_cell(member_id)] for member_id in _noted(console, scope.members))
    headers = {"Content-Disposition": 'attachment; filename="members.csv"', "Cache-Control": "no-store"}
    return Response(written.getvalue(), media_type="text/csv; charset=utf-8", headers=headers)


def _asked(desk: Desk, asked: BreachAsked) -> BreachAsked:
    given = (asked.key, asked.since, asked.until, asked.aware)
    if not (asked.key or asked.since or asked.until):
        return BreachAsked()
    now = desk.service.clock.now()
    try:
        begin, end = _between(asked.since, asked.until)
        tell_by = (parse_moment(asked.aware) if asked.aware else now) + NOTIFY_WITHIN
        scope = desk.service.gate.ledger.breach(asked.key, begin, end)
    except BadInput:
        return BreachAsked(*given, wrong="console-ledger-wrong-days")
    except NotFound:
        return BreachAsked(*given, wrong="console-ledger-wrong-key")
    left = (tell_by - now).total_seconds()
    return BreachAsked(*given, scope, tell_by=tell_by, hours_left=int(left // _HOUR_S))


def _noted(console: Console, members: Sequence[str]) -> tuple[str, ...]:
    """Return the members who may be listed: each has a line in her ledger by then. No line, no name.

    An id says who she is as her e-mail does, so that this is what the line names.
    """
    session = console.desk.service.gate.session(_PURPOSE, _PROGRAM).for_staff(by=console.alias)
    return tuple(ref.member_id for ref in session.note_shown(map(SubjectRef, members), (EMAIL,)))


def _between(since: str, until: str) -> tuple[dt.datetime, dt.datetime]:
    begin, end = parse_moment(since), parse_moment(until, is_end=True)
    if end <= begin:
        raise BadInput("the last day lies before the first; exchange them")
    return begin, end


def _cell(text: str) -> str:
    return f"'{text}" if text.startswith(_FORMULA) else text


BREACH_PAGES = (breach_page, breach_file)
