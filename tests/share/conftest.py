"""A service whose catalogue appoints recipients, and a recipient on loopback that a test may make difficult."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plainview.assemble import Service
from plainview.base.clock import ManualClock
from plainview.gate.outbox import Outbox
from tests.share.recipient_server import RecipientServer, recipient_server
from tests.web.live import NAMED, opened


def appointed(
    name: str, kind: str, role: str, destination: str = "", *, country: str = "US", kept_days: int = 90
) -> str:
    """Return the entry that appoints a recipient."""
    return f"""
[recipient.{name}]
kind = "{kind}"
legal_name = "{name.replace("_", " ").title()} Ltd"
role = "{role}"
country = "{country}"
safeguard = "standard clauses of 2021"
contract = "2026-07"
kept_days = {kept_days}
destination = "{destination}"
"""


@pytest.fixture
def server() -> Iterator[RecipientServer]:
    """Give a recipient that accepts until told otherwise."""
    with recipient_server() as made:
        yield made


@pytest.fixture
def service(clock: ManualClock, tmp_path: Path, server: RecipientServer) -> Iterator[Service]:
    """Give a service with Ana in it, whose recipients are the one server and a folder."""
    overlay = tmp_path / "catalogue"
    overlay.mkdir()
    (overlay / "recipients.toml").write_text(
        appointed("customer_care", "provider", "processor", f"http:{server.address}")
        + appointed("payment_platform", "partner", "controller", f"payment:http:{server.address}")
        + appointed("multiplayer_platform", "own_platform", "joint", f"platform:http:{server.address}", kept_days=7)
        + appointed("agency", "provider", "processor", f"file:{tmp_path / 'agency'}")
        + appointed("voice_assistant", "partner", "controller", "http://127.0.0.1:1/never"),
        encoding="utf-8",
    )
    settings = dataclasses.replace(
        NAMED,
        catalogue=str(overlay),
        recipient_timeout_s="1",
        title_url="https://lumen.example/watch/{title_id}",
    )
    made = opened(clock, settings)
    yield made
    made.close()


@pytest.fixture
def outbox(service: Service) -> Callable[[str], Outbox]:
    """Return the outbox of a program by name."""

    def of(program: str) -> Outbox:
        part = service.part(program)
        assert isinstance(part, Outbox)
        return part

    return of
