"""A whole service over the memory engine, with a mail server beside it and a clock that is moved by hand."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from plainview.assemble import Service
from plainview.base.clock import ManualClock
from plainview.gate.subjects import SubjectRef
from plainview.uses.communicate import Communicate
from plainview.uses.communicate.outbox import Message, message_of
from tests.share.conftest import appointed
from tests.uses.communicate.post_office import PostOffice, post_office
from tests.web.live import NAMED, opened

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
ANA = SubjectRef("m-ana")
URL = "https://my.lumen.example"
CARRIERS = appointed("message_service", "provider", "processor") + appointed(
    "text_message_service", "provider", "processor"
)
"""The entries of an operator's own catalogue that appoint who carries messages."""


@dataclass
class Messaging:
    """The use in an open service, and what it did for Ana."""

    service: Service
    use: Communicate
    clock: ManualClock

    def allow(self, purpose: str, *, allowed: bool = True, member_id: str = "m-ana") -> None:
        """Let a member switch a purpose."""
        self.service.gate.choices.decide(member_id, purpose, allowed)

    def newest(self, member_id: str = "m-ana") -> Message:
        """Return how a member's newest message stands."""
        return message_of(self.use.outbox.of_member(member_id)[0])

    def tell(self, kind: str, **args: str) -> str:
        """Put a message to Ana down."""
        return self.use.outbox.put(ANA, kind, args)


@pytest.fixture
def office() -> Iterator[PostOffice]:
    """Give a running mail server."""
    with post_office() as running:
        yield running


@pytest.fixture
def messaging(office: PostOffice, tmp_path: Path) -> Iterator[Callable[..., Messaging]]:
    """Give a function from settings to an open service whose mail goes to the office, which is appointed."""
    made: list[Messaging] = []
    (tmp_path / "carriers.toml").write_text(CARRIERS, encoding="utf-8")
    named = {"mail_from": "Lumen <hello@lumen.example>", "public_url": URL, "catalogue": str(tmp_path)}

    def make(**settings: str) -> Messaging:
        chosen = {"smtp": office.url} | named | settings
        clock = ManualClock(NOON)
        service = opened(clock, replace(NAMED, **chosen))
        use = service.part("communicate")
        assert isinstance(use, Communicate)
        made.append(Messaging(service, use, clock))
        return made[-1]

    yield make
    for one in made:
        one.use.close()
        one.service.close()
