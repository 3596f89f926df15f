"""The officer's page of quarantine: events with an impossible time, by their shape alone, to take in or throw away."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.base.errors import NotFound
from plainview.gate.panels import Said
from plainview.gate.quarantine import Resting
from plainview.gate.retention import QUARANTINE_DAYS
from plainview.web.console_frame import Console, Form, PageRequest, console_at
from plainview.web.console_roles import QUARANTINE
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

_SHOWN = 50


@dataclass(frozen=True, slots=True)
class RestingRow:
    """Events of one sender and moment, in words; `names` are their properties, without a value."""

    key: str
    said: str
    claimed: str
    received: str
    events: tuple[str, ...]
    names: tuple[str, ...]


@get("/console/quarantine", tags=["pages"])
@in_thread
def quarantine(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the officer what rests in quarantine and why; a look that stands in the ledger of whose events these are."""
    console = console_at(request, desk, QUARANTINE)
    resting = desk.service.gate.quarantine
    counts = resting.counts()
    rows = [_row(console, held) for held in resting.resting(limit=_SHOWN)] if counts else []
    reasons = [(console.vocabulary.reason(reason), times) for reason, times in sorted(counts.items())]
    return console.draw("quarantine", rows=rows, reasons=reasons, days=QUARANTINE_DAYS)


@post("/console/quarantine/{key:str}/{act:str}", status_code=303, tags=["pages"])
@in_thread
def quarantine_act(request: PageRequest, desk: AtDesk, key: FromPath[str], act: FromPath[str], data: Form) -> Redirect:
    """Take events in as of when they arrived, or throw them away for good."""
    console = console_at(request, desk, QUARANTINE)
    console.check_form(data)
    if act not in {"take-in", "discard"}:
        raise NotFoundException("no such action")
    resting = desk.service.gate.quarantine
    try:
        if act == "discard":
            return console.done(Said("console-quarantine-discarded", {"count": resting.discard(key)}))
        results = resting.take_in(key, desk.service.gate.admit)
    except NotFound:
        return console.done("console-quarantine-gone")
    refused = [result.why for result in results if result.result.value in {"refused", "too_old"}]
    if refused:
        return console.done(Said("console-quarantine-refused", {"why": console.vocabulary.reason(refused[0])}))
    return console.done(Said("console-quarantine-taken-in", {"count": len(results)}))


def _row(console: Console, held: Resting) -> RestingRow:
    words, phrasing = console.vocabulary, console.phrasing
    return RestingRow(
        held.key,
        words.reason(held.reason),
        held.occurred_at.strftime("%Y-%m-%d %H:%M:%S"),
        phrasing.moment(held.received_at),
        tuple(f"{event} ({times})" if times > 1 else event for event, times in held.events.items()),
        held.names,
    )


QUARANTINE_PAGES = (quarantine, quarantine_act)
