"""The officer's page on retention: how long each element is kept, what goes next, and what the last run deleted."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Response, get, post
from litestar.response import Redirect

from plainview.explain.vocabulary import Vocabulary
from plainview.gate.retention import LastDay
from plainview.web.console_frame import Form, PageRequest, console_at
from plainview.web.console_roles import RETENTION
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread


@dataclass(frozen=True, slots=True)
class RetentionRow:
    """One element: its name, its days, for which purposes they are the longest, and whether the family ends it."""

    element: str
    name: str
    days: int
    purposes: tuple[str, ...]
    family: str
    bounded: bool


@get("/console/retention", tags=["pages"])
@in_thread
def retention_page(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show how long each element is kept, what goes because it is no longer declared, and the last run."""
    console = console_at(request, desk, RETENTION)
    retention = desk.service.retention
    vocabulary = console.vocabulary
    rows = sorted((_row(held, vocabulary) for held in retention.days()), key=lambda row: (row.days, row.name))
    return console.draw(
        "retention",
        rows=rows,
        removed=retention.removed(),
        last=retention.last(),
        element=lambda name: vocabulary.element(name).name if name in desk.service.catalogue.elements else name,
    )


@post("/console/retention/runs", status_code=303, tags=["pages"])
@in_thread
def run_retention(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Delete now what is past its last day, as the worker does once a day."""
    console = console_at(request, desk, RETENTION)
    console.check_form(data)
    desk.service.retention.run()
    return console.to(RETENTION.path)


def _row(held: LastDay, vocabulary: Vocabulary) -> RetentionRow:
    longest = max(held.by_purpose.values(), default=0)
    purposes = (vocabulary.purpose(name).name for name, days in held.by_purpose.items() if days == longest)
    name = vocabulary.element(held.element).name
    return RetentionRow(held.element, name, held.days, tuple(purposes), held.family, held.bounded_by_family)


RETENTION_PAGES = (retention_page, run_retention)
