"""What a way to a member is: a composed message goes through it to an address, as a recipient's delivery."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from plainview.gate.destination import Destination
from plainview.uses.communicate.kinds import ChannelName


@dataclass(frozen=True, slots=True)
class Composed:
    """A message in a member's language. `unsubscribe` is the address that switches its purpose off, if it has one."""

    subject: str
    text: str
    html: str
    short: str
    language: str
    unsubscribe: str = ""


@dataclass(frozen=True, slots=True)
class Answered:
    """A text message that came in; `number` has digits only."""

    number: str
    text: str


@dataclass(frozen=True, slots=True)
class Arrived:
    """What became of a message that was sent before; `reference` is the carrier's own id of it."""

    reference: str
    delivered: bool


@dataclass(frozen=True, slots=True)
class Inbound:
    """What is done with what a carrier tells us; it is told that we have it only when the call returned."""

    arrived: Callable[[Arrived], None] = field(repr=False)
    answered: Callable[[Answered], None] = field(repr=False)


class Channel(Protocol):
    """A way to a member, its recipient in the catalogue, and the element with the address."""

    name: ChannelName
    recipient: str
    element: str

    def carrying(self, composed: Composed, message_id: str) -> Destination:
        """Return the delivery of one message: it takes the address from what the gate lets through."""
        ...

    def listen(self, inbound: Inbound) -> None:
        """Take in what the carrier has to tell, without waiting for it."""
        ...

    def close(self) -> None:
        """End the connection, if there is one."""
        ...
