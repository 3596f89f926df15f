"""A mail server in this process that speaks real SMTP, keeps letters, and can be told to behave badly."""

from __future__ import annotations

import asyncio
import email
import email.policy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from typing import Any

from aiosmtpd.controller import Controller


@dataclass
class PostOffice:
    """What came in; `answers` are given to the next letters in turn.

    An answer is a reply or, once the letter is in, `hang up` or `hold` it back.
    """

    letters: list[EmailMessage] = field(default_factory=list)
    answers: list[str] = field(default_factory=list)
    connections: int = 0
    url: str = ""

    async def handle_EHLO(self, server: Any, session: Any, envelope: Any, hostname: str, responses: list[str]) -> Any:  # noqa: N802 - aiosmtpd's name
        self.connections += 1
        session.host_name = hostname
        return responses

    async def handle_DATA(self, server: Any, session: Any, envelope: Any) -> str:  # noqa: N802 - aiosmtpd's name
        answer = self.answers.pop(0) if self.answers else "250 taken"
        if answer[0] in "2h":
            letter = email.message_from_bytes(envelope.content, policy=email.policy.default)
            self.letters.append(letter)
        if answer == "hold":
            # Long enough for the other side to be killed, and shorter than it would wait.
            await asyncio.sleep(4)
            return "250 taken"
        if answer == "hang up":
            server.transport.abort()
            return "250 never heard"
        return answer

    def text(self, place: int = -1) -> str:
        """Return the plain text of a letter."""
        body = self.letters[place].get_body(("plain",))
        assert body is not None
        return str(body.get_content())


class _Controller(Controller):
    """A controller that learns its port from the system."""

    def _trigger_server(self) -> None:
        assert isinstance(self.server, asyncio.Server)
        self.port = self.server.sockets[0].getsockname()[1]
        super()._trigger_server()  # type: ignore[no-untyped-call]  # aiosmtpd leaves it without types


@contextmanager
def post_office() -> Iterator[PostOffice]:
    """Run a mail server on a free port of the loopback until the block ends."""
    office = PostOffice()
    controller = _Controller(office, hostname="127.0.0.1", port=0)
    controller.start()
    try:
        office.url = f"smtp://127.0.0.1:{controller.port}"
        yield office
    finally:
        controller.stop()
