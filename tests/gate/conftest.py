"""A gate over the memory engine, with a clock that stands still."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import pytest

from plainview.base.clock import ManualClock
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass
from plainview.gate.destination import Delivery, Destination, Receipt, Shipment
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.session import PurposeSession
from plainview.gate.statements import Statement
from plainview.store.engines.memory import open_memory
from tests.gate.small_catalogue import small_catalogue

SERVICE = Connection("backend", KeyClass.SERVICE)
PUBLIC = Connection("web", KeyClass.PUBLIC)
STARTS = Statement("starts", "Starts by title.", "SELECT title_id, count(*) AS n FROM viewing GROUP BY ALL ORDER BY 1")


class Mailbox:
    """A real destination that keeps what it was given, or refuses everything."""

    def __init__(self) -> None:
        self.taken: list[Shipment] = []
        self.refuses = False

    def deliver(self, shipment: Shipment) -> Receipt:
        """Take a shipment in, once an id."""
        if self.refuses:
            return Receipt(shipment.shipment_id, Delivery.REFUSED, why="mailbox full")
        self.taken.append(shipment)
        return Receipt(shipment.shipment_id, Delivery.ACCEPTED, reference=f"m{len(self.taken)}")


@dataclass
class World:
    """A gate with everything around it that a test may look at or change."""

    gate: Gate
    clock: ManualClock
    catalogue: PresentCatalogue
    mailbox: Mailbox
    destinations: dict[str, Destination] = field(default_factory=dict)

    def send(self, *events: CanonicalEvent, connection: Connection = SERVICE) -> list[AdmitResult]:
        """Send events through the way in and wait until they are durable."""
        return self.gate.admit(connection, events).result(timeout=10)

    def member(self, member_id: str, **traits: object) -> None:
        """Create a member by identifying her."""
        self.send(CanonicalEvent(f"identify-{member_id}", "identify", member_id, traits={"country": "DE"} | traits))

    def watch(self, member_id: str, title_id: str, event_id: str, *, profile_id: str = "") -> list[AdmitResult]:
        """Let a member watch a title."""
        properties: Mapping[str, object] = {"title_id": title_id, "played_ms": 60_000, "ip": "192.0.2.1"}
        return self.send(CanonicalEvent(event_id, "playback.completed", member_id, profile_id, properties=properties))

    def session(self, purpose: str, program: str = "test") -> PurposeSession:
        """Return a session that knows the statement `starts`."""
        return self.gate.session(purpose, program, {"starts": STARTS})


@pytest.fixture
def world() -> Iterator[World]:
    """Give a gate with a small catalogue, an empty memory engine and a mailbox as the only destination."""
    clock = ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))
    catalogue = PresentCatalogue(small_catalogue())
    mailbox = Mailbox()
    destinations: dict[str, Destination] = {"mailer": mailbox}
    gate = Gate(open_memory(catalogue, clock), catalogue, clock, destinations=destinations)
    yield World(gate, clock, catalogue, mailbox, destinations)
    gate.close()
