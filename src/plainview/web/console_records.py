"""The officer's pages of the records of processing (GDPR article 30), and of recipients with what each received."""

from __future__ import annotations

import datetime as dt
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, QueryParameter

from plainview.explain.officer_papers import records_paper
from plainview.explain.paper import as_html, as_markdown
from plainview.explain.records_of_processing import RecipientRecord, RecordsOfProcessing, records_of
from plainview.gate.given import GivenState
from plainview.gate.shipments import Shipped
from plainview.web.console_frame import Console, PageRequest, console_at
from plainview.web.console_roles import RECIPIENTS, RECORDS
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

Asked = Annotated[str, QueryParameter(max_length=20)]
_DAYS = 14
_TROUBLES = 50
_TYPES = {"html": "text/html", "md": "text/markdown", "json": "application/json"}


@dataclass(frozen=True, slots=True)
class RecipientRow:
    """One recipient, with how many of its newest shipments stand how."""

    record: RecipientRecord
    counts: dict[GivenState, int]
    last: str

    @property
    def wrong(self) -> int:
        """How many did not arrive, or nobody can tell."""
        return sum(self.counts.get(state, 0) for state in (GivenState.REFUSED, GivenState.NOT_SENT, GivenState.UNKNOWN))


@dataclass(frozen=True, slots=True)
class Trouble:
    """One shipment that did not arrive yet, in words."""

    at: str
    state: str
    why: str
    purpose: str
    elements: tuple[str, ...]
    attempts: int
    again: str


@get("/console/records", tags=["pages"])
@in_thread
def records(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the officer the records of processing, made from the catalogue in force."""
    console = console_at(request, desk, RECORDS)
    return console.draw("records", records=_records(console), formats=tuple(_TYPES))


@get("/console/records/download", tags=["pages"])
@in_thread
def records_file(
    request: PageRequest, desk: AtDesk, form: Annotated[str, QueryParameter(name="format")] = "html"
) -> Response[str]:
    """Return the same as a file: `?format=html`, `md` or `json`."""
    console = console_at(request, desk, RECORDS)
    if form not in _TYPES:
        raise NotFoundException("no such format; ask for html, md or json")
    made = _records(console)
    if form == "json":
        text = json.dumps(made.to_json(), ensure_ascii=False, indent=2) + "\n"
    else:
        paper = records_paper(made, console.vocabulary)
        text = as_html(paper) if form == "html" else as_markdown(paper)
    name = f"records-of-processing-{desk.service.clock.now():%Y-%m-%d}.{form}"
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return Response(text, media_type=f"{_TYPES[form]}; charset=utf-8", headers=headers)


@get("/console/recipients", tags=["pages"])
@in_thread
def recipients(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the officer every recipient: contract, place, and what became of the newest shipments."""
    console = console_at(request, desk, RECIPIENTS)
    shipped = desk.service.gate.shipments.newest(desk.service.programs)
    rows = [
        _recipient(console, record, [one for one in shipped if one.recipient == record.id])
        for record in _records(console).recipients
    ]
    rows.sort(key=lambda row: (-row.wrong, not row.record.appointed, row.record.name))
    return console.draw("recipients", rows=rows, states=_states(console))


@get("/console/recipients/{recipient:str}", tags=["pages"])
@in_thread
def recipient_page(request: PageRequest, desk: AtDesk, recipient: FromPath[str]) -> Response[object]:
    """Show one recipient: its terms, what went there day by day, and what did not arrive and why."""
    console = console_at(request, desk, RECIPIENTS)
    record = next((found for found in _records(console).recipients if found.id == recipient), None)
    if record is None:
        raise NotFoundException("no such recipient")
    shipped = [one for one in desk.service.gate.shipments.newest(desk.service.programs) if one.recipient == recipient]
    not_there = [one for one in shipped if one.went_wrong or (one.state is GivenState.PENDING and one.attempts)]
    return console.draw(
        "recipient",
        row=_recipient(console, record, shipped),
        states=_states(console),
        days=list(_days(console, shipped)),
        troubles=[_trouble(console, one) for one in not_there[:_TROUBLES]],
    )


def _records(console: Console) -> RecordsOfProcessing:
    service = console.desk.service
    named = (service.settings.service_name, console.language, service.explain.contacts())
    return records_of(service.catalogue, console.vocabulary, console.phrasing, named=named)


def _states(console: Console) -> dict[GivenState, str]:
    return {state: console.vocabulary.text(f"console-shipped-{state.value.replace('_', '-')}") for state in GivenState}


def _recipient(console: Console, record: RecipientRecord, shipped: list[Shipped]) -> RecipientRow:
    counts = Counter(one.state for one in shipped)
    last = console.phrasing.moment(shipped[0].at) if shipped else ""
    return RecipientRow(record, dict(counts), last)


def _days(console: Console, shipped: Iterable[Shipped]) -> Iterable[tuple[str, dict[GivenState, int]]]:
    """Yield the days on which something went there, newest first, with how many stand how."""
    by_day: dict[dt.date, Counter[GivenState]] = {}
    for one in shipped:
        by_day.setdefault(one.at.astimezone(dt.UTC).date(), Counter())[one.state] += 1
    for day in sorted(by_day, reverse=True)[:_DAYS]:
        yield console.phrasing.day(day), dict(by_day[day])


def _trouble(console: Console, one: Shipped) -> Trouble:
    words, phrasing = console.vocabulary, console.phrasing
    return Trouble(
        phrasing.moment(one.at),
        _states(console)[one.state],
        words.reason(one.why) if one.why else "",
        words.purpose(one.purpose).name,
        tuple(words.element(name).name for name in one.elements),
        one.attempts,
        phrasing.moment(one.due_at) if one.due_at is not None else "",
    )


RECORD_PAGES = (records, records_file, recipients, recipient_page)
