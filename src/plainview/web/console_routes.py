"""The officer's console: what the rules are, what was not kept, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Request, Response, get
from litestar.datastructures import State

from plainview.explain.vocabulary import Vocabulary
from plainview.web.desk import AtDesk, Desk
from plainview.web.sessions import Role
from plainview.web.threads import in_thread

_ROWS = 200


@dataclass(frozen=True, slots=True)
class StrippedRow:
    """One name that was turned away; `share` is 0 to 100 of the most frequent one."""

    connection: str
    event: str
    name: str
    why: str
    said: str
    times: int
    share: int


@get("/console", tags=["pages"])
@in_thread
def console(request: Request[object, object, State], desk: AtDesk) -> Response[object]:
    """Show the officer's console."""
    desk.signed_in(request, Role.OFFICER)
    catalogue = desk.service.catalogue
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    figures = (
        ("console-elements", len(catalogue.elements)),
        ("console-purposes", len(catalogue.purposes)),
        ("console-recipients", len(catalogue.recipients)),
        ("console-families", len(catalogue.families)),
    )
    return desk.pages.draw(
        request,
        "console/console.html",
        figures=figures,
        version=catalogue.version,
        faults=[str(fault) for fault in desk.service.catalogue_faults],
        stripped=_stripped_rows(desk, vocabulary),
        reason=vocabulary.reason,
        refusals=desk.service.gate.ledger.refusals(limit=_ROWS),
    )


def _stripped_rows(desk: Desk, vocabulary: Vocabulary) -> tuple[StrippedRow, ...]:
    counts = sorted(desk.service.gate.stripped().items(), key=lambda entry: (-entry[1], entry[0]))[:_ROWS]
    most = max((times for _, times in counts), default=1)
    return tuple(
        StrippedRow(connection, event, name, why, vocabulary.reason(why), times, max(1, round(100 * times / most)))
        for (connection, event, name, why), times in counts
    )


CONSOLE_ROUTES = (console,)
