"""Every packaged destination passes the shipped suite, each with a real recipient."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
from collections.abc import Iterator
from pathlib import Path
from typing import ClassVar

import pytest

from plainview.base.clock import ManualClock
from plainview.base.settings import Settings
from plainview.gate.destination import Action, Destination
from plainview.gate.program import DestinationDefinition, DestinationKit
from plainview.share import agency, customer_care, own_platform, payment_platform
from plainview.testing.destination_conformance import DestinationConformance, Mood, shipment, told
from tests.share.recipient_server import RecipientServer, recipient_server

CLOCK = ManualClock(dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
SECRET = b"a signing key of the installation"
MODES = {Mood.TAKES: "accept", Mood.REFUSES: "refuse", Mood.FAILS: "broken", Mood.TALKS_NONSENSE: "nonsense"}


def opened(definition: DestinationDefinition, address: str) -> Destination:
    return definition.open(DestinationKit("on_trial", address, SECRET, CLOCK, Settings(recipient_timeout_s="2")))


class Company:
    """A recipient on loopback that can go away, and come back at the same address."""

    def __init__(self) -> None:
        self._running = contextlib.ExitStack()
        self.server: RecipientServer = self._running.enter_context(recipient_server())
        self._port = self.server.port

    def leave(self) -> None:
        self._running.close()

    def put_in(self, mood: Mood) -> None:
        self.leave()
        if mood is not Mood.IS_GONE:
            self.server = self._running.enter_context(recipient_server(MODES[mood], self._port))


class OverHTTP(DestinationConformance):
    """What destinations over HTTP have in common: a recipient in every mood."""

    moods = frozenset(Mood)
    definition: ClassVar[DestinationDefinition]

    @pytest.fixture
    def recipient(self) -> Iterator[Company]:
        company = Company()
        yield company
        company.leave()

    def open_destination(self, recipient: Company) -> Destination:
        address = recipient.server.address
        return opened(self.definition, address if self.definition.kind == "http" else f"http:{address}")

    def put_in(self, recipient: Company, mood: Mood) -> None:
        recipient.put_in(mood)

    def taken(self, recipient: Company) -> list[str]:
        assert all("webhook-signature" in headers for headers in recipient.server.headers)
        return list(recipient.server.taken)

    def told(self, recipient: Company) -> dict[str, str]:
        taken = recipient.server.taken
        return {name: str(held["action"]) for name, held in taken.items() if "action" in held}


class TestCustomerCare(OverHTTP):
    """The plain destination over HTTP."""

    definition = next(made for made in customer_care.DESTINATIONS if made.kind == "http")


class TestPaymentPlatform(OverHTTP):
    """The destination of platforms that collect payments."""

    definition = payment_platform.DESTINATION


class TestOwnPlatform(OverHTTP):
    """The destination of platforms of our own."""

    definition = own_platform.DESTINATION


class TestAgency(DestinationConformance):
    """The folder of audience files, which is blocked by a file, or has its parts taken away."""

    moods = frozenset({Mood.TAKES, Mood.FAILS, Mood.IS_GONE})

    @pytest.fixture
    def recipient(self, tmp_path: Path) -> Path:
        return tmp_path / "handed over" / "agency"

    def open_destination(self, recipient: Path) -> Destination:
        return opened(agency.DESTINATION, str(recipient))

    def put_in(self, recipient: Path, mood: Mood) -> None:
        for path in (recipient, recipient.parent):
            if path.is_file():
                path.unlink()
        if mood is Mood.FAILS:
            recipient.parent.mkdir(exist_ok=True)
            recipient.write_bytes(b"")
        if mood is Mood.IS_GONE:
            recipient.parent.rmdir()
            recipient.parent.write_bytes(b"")

    def taken(self, recipient: Path) -> list[str]:
        return sorted(path.stem for path in recipient.glob(".case-7/*.json"))

    def told(self, recipient: Path) -> dict[str, str]:
        notices = [json.loads(path.read_bytes()) for path in recipient.glob("notices/*.json")]
        return {notice["shipment_id"]: notice["action"] for notice in notices}

    def test_an_erased_member_is_in_no_file_of_the_folder(self, recipient: Path) -> None:
        folder = self.open_destination(recipient)
        folder.deliver(shipment())
        folder.deliver(told(Action.CORRECT, "s-8"))
        folder.deliver(told(Action.ERASE))
        assert self.told(recipient) == {"s-9": "erase"}
        left = [path for path in recipient.rglob("*") if path.is_file() and path.parent.name != "notices"]
        assert not [path for path in left if b"alias-1" in path.read_bytes()]
