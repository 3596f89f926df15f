"""A coordinate over a fresh gate, with two partners that are let in and the members ana and ben."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace

from plainview.base.clock import Clock, ManualClock
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.store.engines.memory import open_memory
from plainview.uses.coordinate.activation import ActivationTokens
from plainview.uses.coordinate.entitlements import Order
from plainview.uses.coordinate.use import Coordinate

BACKEND = Connection("backend", KeyClass.SERVICE)
WEBHOOK = "http://127.0.0.1:9/hooks"


@dataclass(frozen=True)
class Trial:
    """The use, the gate below it, and the clock of both."""

    coordinate: Coordinate
    gate: Gate
    clock: ManualClock


def open_trial(clock: ManualClock, *, webhook: str = WEBHOOK) -> Trial:
    """Return a use with the partners acme and other, and the members ana and ben."""
    catalogue = PresentCatalogue(appointing())
    gate = Gate(open_memory(catalogue, clock), catalogue, clock)
    for name in ("acme", "other"):
        gate.partners.add(name, "mobile_operator", webhook=webhook)
    for member_id in ("ana", "ben"):
        add_member(gate, member_id)
    return Trial(opened(gate, clock), gate, clock)


def appointing() -> Catalogue:
    """Return the packaged catalogue with the companies that partners here are appointed in full."""
    packaged = load_catalogue()
    named = {
        name: replace(
            packaged.recipients[name], legal_name="Acme Ltd", country="DE", safeguard="none needed", contract="2026-07"
        )
        for name in ("mobile_operator", "internet_provider")
    }
    return replace(packaged, recipients={**packaged.recipients, **named})


def opened(gate: Gate, clock: Clock) -> Coordinate:
    """Return the use over a gate, as assembly opens it."""

    def admit_feed(feed: str, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        return gate.admit(Connection(f"feed {feed}", KeyClass.FEED), events)

    session = gate.session("coordinate", "coordinate")
    return Coordinate(session, gate.links, gate.partners, admit_feed, ActivationTokens(b"k" * 32), clock)


def add_member(gate: Gate, member_id: str) -> None:
    """Make an account."""
    event = CanonicalEvent(
        f"new-{member_id}", "account.created", member_id, traits={"country": "DE", "name": member_id}
    )
    assert gate.admit(BACKEND, [event]).result(timeout=30)[0].result is Result.STORED


def order(number: str = "1", account: str = "acc-1") -> Order:
    """Return an order of a partner."""
    return Order(account, "bundle-tv", "offer-12", f"bill-{number}", "store", "DE", "de")
