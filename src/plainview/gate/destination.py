"""The Protocol of a destination: where a recipient takes what is sent to it, and the receipt it gives."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Delivery(StrEnum):
    """What a recipient did with what it was sent. `pending`: nothing has arrived yet, and it is tried again."""

    ACCEPTED = "accepted"
    REFUSED = "refused"
    UNKNOWN = "unknown"
    PENDING = "pending"


class Action(StrEnum):
    """What a recipient is to do with a shipment: have it, or put right, leave alone or erase what it was given."""

    SHARE = "share"
    CORRECT = "correct"
    RESTRICT = "restrict"
    ERASE = "erase"


@dataclass(frozen=True, slots=True)
class Shipment:
    """What leaves: declared fields only, of one member, under an id that only this recipient knows her by.

    Unless the action is `share` the fields say what it is about: `elements`, with a correction their `values`, with a
    restriction whether it is `on`, with an erasure `what` of it (account, profile, title, period).
    """

    shipment_id: str
    recipient: str
    purpose: str
    member_alias: str
    about: str
    fields: Mapping[str, object]
    sent_at: dt.datetime
    action: Action = Action.SHARE


@dataclass(frozen=True, slots=True)
class Receipt:
    """A recipient's answer; `reference` is its own id for what it took."""

    shipment_id: str
    delivery: Delivery
    reference: str = ""
    why: str = ""


class Destination(Protocol):
    """Delivers to one recipient. Raises DestinationError, and nothing else, when no receipt came of it."""

    def deliver(self, shipment: Shipment) -> Receipt:
        """Deliver and return the receipt; the same `shipment_id` twice must count once."""
        ...
