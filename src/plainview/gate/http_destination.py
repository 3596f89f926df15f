"""Destinations over HTTP: one signed POST a shipment, and a receipt read strictly from whatever comes back."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import msgspec

from plainview.base.errors import DestinationError
from plainview.gate.destination import Action, Delivery, Receipt, Shipment
from plainview.gate.program import DestinationKit
from plainview.gate.signed_post import HTTPAddress, HTTPAnswer, parse_address, post, signature_headers

Shape: TypeAlias = Callable[[Shipment], Mapping[str, object]]
"""How one kind of recipient is told of what is shared with it: the JSON object that is sent."""

_CODE = re.compile(r"[a-z][a-z0-9_]{0,39}")
_REFERENCE = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:/-]{0,79}")
_OUR_FAULT = frozenset({401, 404, 405, 407, 408, 425, 429})
"""Answers that say nothing of what was sent: a wrong address, a wrong key, or too much at once."""


class _Answered(msgspec.Struct):
    """A receipt as recipients write it; anything else about it is left unread."""

    status: str
    reference: str = ""
    why: str = ""


@dataclass(frozen=True)
class HTTPDestination:
    """Delivers to one recipient over HTTP; `named_in` are further headers that carry the shipment's id."""

    address: HTTPAddress
    kit: DestinationKit
    shape: Shape
    named_in: tuple[str, ...] = field(default=())

    def deliver(self, shipment: Shipment) -> Receipt:
        """Return the recipient's receipt; raises DestinationError for no answer, or one that is no receipt."""
        told = self.shape(shipment) if shipment.action is Action.SHARE else notification(shipment)
        body = msgspec.json.encode(told)
        headers = signature_headers(self.kit.secret, shipment.shipment_id, body, shipment.sent_at)
        headers |= dict.fromkeys(self.named_in, shipment.shipment_id)
        timeout_s = float(self.kit.settings.whole_number("recipient_timeout_s", lowest=1))
        return read_receipt(shipment.shipment_id, post(self.address, body, headers, timeout_s=timeout_s))


def open_http(kit: DestinationKit, url: str, shape: Shape, *, named_in: tuple[str, ...] = ()) -> HTTPDestination:
    """Return the destination behind `url`; raises DestinationError for an address that may not be used."""
    return HTTPDestination(parse_address(url), kit, shape, named_in)


def whole_shipment(shipment: Shipment) -> Mapping[str, object]:
    """Return a shipment as JSON says it: its id, whom it is about under the recipient's own name, and the fields."""
    return {
        "shipment_id": shipment.shipment_id,
        "alias": shipment.member_alias,
        "purpose": shipment.purpose,
        "about": shipment.about,
        "fields": shipment.fields,
    }


def notification(shipment: Shipment) -> Mapping[str, object]:
    """Return what every kind of recipient is told when what it was given is corrected, restricted or erased."""
    return {"action": shipment.action.value, **whole_shipment(shipment), "sent_at": shipment.sent_at}


def read_receipt(shipment_id: str, answer: HTTPAnswer) -> Receipt:
    """Return the receipt that an answer is; raises DestinationError for anything else.

    A receipt is a JSON object `{"status": "accepted" | "refused" | "unknown", "reference", "why"}`, with a
    2xx status or, when it refuses, a 4xx one. A reference or reason that is no plain code is left out, so that
    nothing about a member comes back in it.
    """
    taken, refusing = 200 <= answer.status < 300, 400 <= answer.status < 500 and answer.status not in _OUR_FAULT
    try:
        said = msgspec.json.decode(answer.content, type=_Answered)
        delivery = Delivery(said.status)
    except (msgspec.DecodeError, ValueError, RecursionError):
        raise _nonsense(taken) from None
    if delivery is Delivery.PENDING or not (taken or (refusing and delivery is Delivery.REFUSED)):
        raise _nonsense(taken)
    reference = said.reference if _REFERENCE.fullmatch(said.reference) else ""
    return Receipt(shipment_id, delivery, reference, said.why if _CODE.fullmatch(said.why) else "")


def _nonsense(taken: bool) -> DestinationError:
    return DestinationError(
        "the recipient's answer is no receipt; it is tried again later", why="recipient_nonsense", maybe_taken=taken
    )
