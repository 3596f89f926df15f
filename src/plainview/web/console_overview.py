"""The console's first page: what needs somebody now, a card each, with how much it is and until when."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from litestar import Response, get

from plainview.catalogue.drafts import drafts_of
from plainview.web.console_frame import Console, PageRequest, console_at
from plainview.web.console_roles import (
    CATALOGUE,
    DRAFTS,
    LEDGER,
    OVERVIEW,
    QUARANTINE,
    RECIPIENTS,
    REFUSALS,
    REQUESTS,
    RETENTION,
    ConsolePage,
)
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

_A_DAY = dt.timedelta(days=1)
_A_WEEK = dt.timedelta(days=7)
_MOST = 1000


@dataclass(frozen=True, slots=True)
class Card:
    """One thing to look at: `count` of it, what that means in a sentence, and when it is due at the latest."""

    name: str
    path: str
    count: int
    said: str
    due: str = ""
    is_late: bool = False

    @property
    def tone(self) -> str:
        """How urgent it is: late, waiting, or calm."""
        return "late" if self.is_late else "waiting" if self.count else "calm"


@get("/console", tags=["pages"])
@in_thread
def overview(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show somebody of the staff what needs attention now, of what is theirs."""
    console = console_at(request, desk, OVERVIEW)
    cards = [card(console) for page, card in _CARDS if console.role in page.roles]
    urgency = ("late", "waiting", "calm")
    cards.sort(key=lambda card: urgency.index(card.tone))
    return console.draw(
        "overview",
        role=console.vocabulary.text(f"console-role-{console.role.value.replace('_', '-')}"),
        waiting=[card for card in cards if card.tone != "calm"],
        calm=[card for card in cards if card.tone == "calm"],
        version=desk.service.catalogue.version,
    )


def _requests(console: Console) -> Card:
    requests = console.desk.service.rights.requests
    opened = requests.newest(limit=_MOST, open_only=True)
    now = console.desk.service.clock.now()
    due = min((held.deadline_at for held in opened), default=None)
    return _card(console, REQUESTS, len(opened), due=due, is_late=due is not None and due < now)


def _refusals(console: Console) -> Card:
    since = console.desk.service.clock.now() - _A_DAY
    found = console.desk.service.gate.ledger.refusals(limit=_MOST)
    return _card(console, REFUSALS, sum(line.at >= since for line in found))


def _undeclared(console: Console) -> Card:
    service = console.desk.service
    found = drafts_of(service.catalogue, service.gate.stripped())
    return _card(console, REFUSALS, sum(bool(draft.name) for draft in found), key="undeclared")


def _quarantine(console: Console) -> Card:
    return _card(console, QUARANTINE, sum(console.desk.service.gate.quarantine.counts().values()))


def _retention(console: Console) -> Card:
    removed = console.desk.service.retention.removed()
    return _card(console, RETENTION, len(removed), due=min(removed.values(), default=None))


def _ledger(console: Console) -> Card:
    checked = console.desk.service.gate.ledger.last_check()
    findings = checked.findings if checked is not None else 0
    key = "ledger" if checked is not None else "ledger-unchecked"
    return _card(console, LEDGER, findings, key=key, is_late=bool(findings))


def _drafts(console: Console) -> Card:
    return _card(console, DRAFTS, len(console.desk.service.gate.drafts.every()))


def _shipments(console: Console) -> Card:
    service = console.desk.service
    since = service.clock.now() - _A_WEEK
    found = service.gate.shipments.newest(service.programs)
    return _card(console, RECIPIENTS, sum(held.went_wrong and held.at >= since for held in found))


def _faults(console: Console) -> Card:
    faults = len(console.desk.service.catalogue_faults)
    return _card(console, CATALOGUE, faults, is_late=bool(faults))


_CARDS: tuple[tuple[ConsolePage, Callable[[Console], Card]], ...] = (
    (REQUESTS, _requests),
    (REFUSALS, _refusals),
    (REFUSALS, _undeclared),
    (QUARANTINE, _quarantine),
    (RETENTION, _retention),
    (LEDGER, _ledger),
    (DRAFTS, _drafts),
    (RECIPIENTS, _shipments),
    (CATALOGUE, _faults),
)


def _card(
    console: Console,
    page: ConsolePage,
    count: int,
    *,
    key: str = "",
    due: dt.datetime | None = None,
    is_late: bool = False,
) -> Card:
    words = f"console-card-{key or page.name}"
    return Card(
        console.vocabulary.text(words),
        page.path,
        count,
        console.vocabulary.text(f"{words}.said" if count else f"{words}.none", count=count),
        console.phrasing.moment(due) if due is not None else "",
        is_late,
    )


OVERVIEW_PAGES = (overview,)
