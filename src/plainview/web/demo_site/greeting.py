"""The member's inbox, as the site shows it: what waits there, what was done with it, and the first message."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from contextlib import suppress
from typing import Protocol, cast

from plainview.base.errors import BadInput, NotFound
from plainview.gate.subjects import SubjectRef
from plainview.web.desk import Desk


class Letter(Protocol):
    """One message of an inbox."""

    @property
    def message_id(self) -> str:
        """Which message it is."""
        ...

    @property
    def subject(self) -> str:
        """What it is about."""
        ...

    @property
    def text(self) -> str:
        """What it says."""
        ...

    @property
    def arrived_at(self) -> dt.datetime:
        """When it came."""
        ...

    @property
    def state(self) -> str:
        """What was done with it: delivered, opened, clicked or dismissed."""
        ...


class Inbox(Protocol):
    """Reads inboxes and takes in what was done with a message."""

    def of_profile(self, member_id: str, profile_id: str) -> tuple[Letter, ...]:
        """Return the messages for a profile and its account, newest first."""
        ...

    def answer(self, member_id: str, profile_id: str, message_id: str, event: str) -> None:
        """Take in that a message was opened, clicked or dismissed."""
        ...


class Outbox(Protocol):
    """Takes messages on."""

    def put(self, ref: SubjectRef, kind: str, args: Mapping[str, str], *, channel: str = "") -> str:
        """Put one message down and return its id."""
        ...


class Messages(Protocol):
    """The use that sends messages, which these pages do not need to know."""

    @property
    def inbox(self) -> Inbox:
        """Its inbox."""
        ...

    @property
    def outbox(self) -> Outbox:
        """Its outbox."""
        ...


def inbox_of(desk: Desk) -> Inbox | None:
    """Return the inbox, or None where this service sends no messages."""
    messages = cast("Messages | None", desk.service.part("communicate"))
    return None if messages is None else messages.inbox


def greet(desk: Desk, member_id: str) -> None:
    """Put the first message to a new member down, where this service sends any."""
    messages = cast("Messages | None", desk.service.part("communicate"))
    if messages is not None:
        with suppress(BadInput, NotFound):
            messages.outbox.put(SubjectRef(member_id), "welcome", {}, channel="inbox")
