"""The officer's page on the ledger: its head, its last check, and its outside place."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.response import Redirect

from plainview.base.errors import BadInput, DestinationError
from plainview.web.console_frame import Form, PageRequest, console_at
from plainview.web.console_roles import LEDGER
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread


@get("/console/ledger", tags=["pages"])
@in_thread
def ledger_page(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show how the ledger stands: head, last check, and whether the outside place agrees."""
    console = console_at(request, desk, LEDGER)
    ledger = desk.service.gate.ledger
    return console.draw(
        "ledger",
        entries=ledger.size(),
        head=ledger.head(),
        checked=ledger.last_check(),
        witness=ledger.witness_state(),
    )


@post("/console/ledger/checks", status_code=303, tags=["pages"])
@in_thread
def check_now(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Check the whole ledger, also against what its outside place keeps, and show the result."""
    console = console_at(request, desk, LEDGER)
    console.check_form(data)
    ledger = desk.service.gate.ledger
    try:
        kept = ledger.witness.kept() if ledger.witness is not None else ()
    except (DestinationError, BadInput):
        # The page says that the place cannot be read; the check within does not need it.
        kept = ()
    ledger.verify(kept)
    return console.to(LEDGER.path)


LEDGER_PAGES = (ledger_page, check_now)
