"""The officer's page of what was turned away: uses that the gate refused, and names that nobody declared."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated

from litestar import Response, get
from litestar.params import QueryParameter

from plainview.catalogue.drafts import UNDECLARED, element_id
from plainview.explain.used import LedgerEntry
from plainview.explain.vocabulary import Vocabulary
from plainview.web.console_frame import Console, PageRequest, console_at
from plainview.web.console_roles import REFUSALS
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

Asked = Annotated[str, QueryParameter(max_length=200)]
_KEPT = 2000
_ON_A_PAGE = 50
_NAMES = 200


@dataclass(frozen=True, slots=True)
class RefusalRow:
    """One refusal in words."""

    at: dt.datetime
    purpose: str
    program: str
    reason: str
    key: str
    elements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class StrippedRow:
    """One name that was turned away; `share` is 0 to 100 of the most frequent one, `draft` the draft that waits."""

    connection: str
    event: str
    name: str
    why: str
    said: str
    times: int
    share: int
    can_draft: bool
    draft: str


@get("/console/refusals", tags=["pages"])
@in_thread
def refusals(
    request: PageRequest,
    desk: AtDesk,
    *,
    purpose: Asked = "",
    program: Asked = "",
    reason: Asked = "",
    page: Asked = "1",
) -> Response[object]:
    """Show the officer the newest refusals, by purpose, program and reason, and names that were not kept."""
    console = console_at(request, desk, REFUSALS)
    found = desk.service.gate.ledger.refusals(limit=_KEPT)
    asked = {"purpose": purpose, "program": program, "reason": reason}
    wanted = [line for line in found if all(not value or getattr(line, name) == value for name, value in asked.items())]
    pages = max(1, -(-len(wanted) // _ON_A_PAGE))
    number = min(pages, max(1, int(page))) if page.isdecimal() and len(page) < 6 else 1
    words = console.vocabulary
    named = {"purpose": lambda name: words.purpose(name).name, "program": words.program, "reason": words.reason}
    return console.draw(
        "refusals",
        rows=[_refusal(words, line) for line in wanted[(number - 1) * _ON_A_PAGE : number * _ON_A_PAGE]],
        filters=[
            (name, asked[name], sorted({(value, say(value)) for value in (getattr(line, name) for line in found)}))
            for name, say in named.items()
        ],
        asked=asked,
        count=len(wanted),
        number=number,
        pages=pages,
        stripped=_stripped(console),
    )


def _refusal(words: Vocabulary, line: LedgerEntry) -> RefusalRow:
    return RefusalRow(
        line.at,
        words.purpose(line.purpose).name,
        words.program(line.program),
        words.reason(line.reason),
        line.reason,
        tuple(words.element(name).name for name in line.elements),
    )


def _stripped(console: Console) -> tuple[StrippedRow, ...]:
    counts = console.desk.service.gate.stripped()
    first = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))[:_NAMES]
    most = max((times for _, times in first), default=1)
    waiting = {draft.id for draft in console.desk.service.gate.drafts.every()}
    return tuple(_row(console, entry, times, max(1, round(100 * times / most)), waiting) for entry, times in first)


def _row(console: Console, entry: tuple[str, str, str, str], times: int, share: int, waiting: set[str]) -> StrippedRow:
    connection, event, named, why = entry
    name = named.partition(": ")[0]
    draft = element_id(name) if name else ""
    can_draft = bool(name) and name != "(other)" and why in UNDECLARED
    said = console.vocabulary.reason(why)
    return StrippedRow(connection, event, named, why, said, times, share, can_draft, draft if draft in waiting else "")


REFUSAL_PAGES = (refusals,)
