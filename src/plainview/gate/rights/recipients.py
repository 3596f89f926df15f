"""Telling recipients: whoever was given anything of a member hears that it was corrected, restricted or erased.

GDPR article 19. Each gets one notification a request, under the name that this recipient alone knows her by, until it
has answered or the time for that is over. While a request is open its details hold that name; afterwards only how it
ended.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from plainview.base.clock import Clock
from plainview.base.errors import DestinationError, Refused
from plainview.catalogue.model import Catalogue
from plainview.gate.destination import Action, Delivery, Destination, Receipt, Shipment
from plainview.gate.rights.request import ACCOUNT, WHAT, Request, RequestKind
from plainview.gate.rights.workflow import Done, Later, Outcome, Step
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import back_off_s

GIVES_UP_AFTER = dt.timedelta(hours=72)
_TOLD = "told/"
_PENDING, _NO_ANSWER, _NO_WAY = "pending", "no_answer", "no_way"
_ACTIONS = {
    RequestKind.ERASURE: Action.ERASE,
    RequestKind.CORRECTION: Action.CORRECT,
    RequestKind.RESTRICTION: Action.RESTRICT,
}


@dataclass(frozen=True, slots=True)
class Received:
    """What one recipient was ever given of a member: which elements, for which purpose the last time."""

    recipient: str
    elements: frozenset[str]
    purpose: str


@dataclass(frozen=True, slots=True)
class Told:
    """How it stands with one recipient. `state`: pending, accepted, refused, unknown, no_answer, no_way."""

    recipient: str
    state: str
    at: str = ""
    reference: str = ""
    why: str = ""

    @property
    def is_settled(self) -> bool:
        """Whether nothing more is to be tried."""
        return self.state != _PENDING


def told(request: Request) -> tuple[Told, ...]:
    """Return how it stands with each recipient of a request, by name."""
    found: list[Told] = []
    for name, text in sorted(request.details.items()):
        if name.startswith(_TOLD):
            said: Mapping[str, str] = json.loads(text)
            kept = (said.get("state", _PENDING), said.get("at", ""), said.get("reference", ""), said.get("why", ""))
            found.append(Told(name.removeprefix(_TOLD), *kept))
    return tuple(found)


@dataclass(frozen=True)
class Recipients:
    """Tells recipients. `received` says who was given what, `fields` reads what one may be told when it is corrected.

    `write` puts a line into the ledger: (request, shipment, elements, what came of it).
    """

    clock: Clock
    catalogue: Callable[[], Catalogue]
    destinations: Mapping[str, Destination]
    received: Callable[[str], Iterable[Received]]
    alias_of: Callable[[str, str], str]
    fields: Callable[[SubjectRef, str, str, frozenset[str]], Mapping[str, object]]
    write: Callable[[Request, Shipment, tuple[str, ...], Mapping[str, str]], object]

    def noting(self) -> Step:
        """Return the step that notes whom there is to tell; it must come before anybody is forgotten."""
        return Step("recipients", self._note)

    def telling(self) -> Step:
        """Return the step that tells them and waits for what they answer."""
        return Step("told", self._tell)

    def _note(self, request: Request) -> Outcome:
        details = dict(request.details)
        for one in self.received(request.member_id) if request.member_id else ():
            concerned = self._concerned(request, one.elements)
            if concerned and _TOLD + one.recipient not in details:
                pending = {
                    "state": _PENDING,
                    "alias": self.alias_of(one.recipient, request.member_id),
                    "elements": ",".join(sorted(concerned)),
                    "purpose": one.purpose,
                }
                details[_TOLD + one.recipient] = json.dumps(pending)
        return Done(replace(request, details=details))

    def _concerned(self, request: Request, elements: frozenset[str]) -> frozenset[str]:
        """Return what of the elements that a recipient was given the request is about."""
        if request.kind is RequestKind.CORRECTION:
            return elements & frozenset(request.scope.get("elements", "").split(","))
        if request.kind is RequestKind.ERASURE and request.scope.get(WHAT, ACCOUNT) in {"title", "period"}:
            # A title or some days are in what she did, and never in what is known of her account.
            known = self.catalogue().elements
            return frozenset(name for name in elements if name not in known or not known[name].is_record)
        return elements

    def _tell(self, request: Request) -> Outcome:
        details = dict(request.details)
        waiting = False
        for name, text in request.details.items():
            if name.startswith(_TOLD):
                said: dict[str, str] = json.loads(text)
                if said.get("state") == _PENDING:
                    said = self._try(request, name.removeprefix(_TOLD), said)
                    details[name] = json.dumps(said)
                    waiting = waiting or said["state"] == _PENDING
        changed = replace(request, details=details)
        return Later(back_off_s(max(1, request.attempts)), changed) if waiting else Done(changed)

    def _try(self, request: Request, recipient: str, said: dict[str, str]) -> dict[str, str]:
        """Return what is known of one recipient after one attempt; what names the member goes when it is the last."""
        now = self.clock.now()
        began_at = dt.datetime.fromisoformat(said["since"]) if "since" in said else now
        try:
            destination = self.destinations[recipient]
        except (KeyError, DestinationError):
            return {"state": _NO_WAY, "at": now.isoformat()}
        shipment = self._shipment(request, recipient, said)
        elements = tuple(filter(None, said["elements"].split(",")))
        try:
            receipt = destination.deliver(shipment)
        except DestinationError as error:
            self.write(request, shipment, elements, {"outcome": _PENDING, "why": error.why})
            if now - began_at < GIVES_UP_AFTER:
                return {**said, "since": began_at.isoformat(), "why": error.why}
            return {"state": _NO_ANSWER, "at": now.isoformat(), "why": error.why}
        if receipt.delivery is Delivery.PENDING and now - began_at < GIVES_UP_AFTER:
            return {**said, "since": began_at.isoformat()}
        return self._answered(request, shipment, elements, receipt)

    def _answered(
        self, request: Request, shipment: Shipment, elements: tuple[str, ...], receipt: Receipt
    ) -> dict[str, str]:
        state = _NO_ANSWER if receipt.delivery is Delivery.PENDING else receipt.delivery.value
        came = {"outcome": receipt.delivery.value, "reference": receipt.reference, "why": receipt.why}
        self.write(request, shipment, elements, {name: value for name, value in came.items() if value})
        kept = {"state": state, "at": self.clock.now().isoformat(), "reference": receipt.reference, "why": receipt.why}
        return {name: value for name, value in kept.items() if value}

    def _shipment(self, request: Request, recipient: str, said: Mapping[str, str]) -> Shipment:
        return Shipment(
            f"{request.request_id}-{recipient}",
            recipient,
            "rights",
            said["alias"],
            request.request_id,
            self._fields(request, recipient, said),
            self.clock.now(),
            _ACTIONS[request.kind],
        )

    def _fields(self, request: Request, recipient: str, said: Mapping[str, str]) -> Mapping[str, object]:
        """Return what goes with a notification: new values, where they may still be given; else what it is about."""
        elements = frozenset(filter(None, said["elements"].split(",")))
        about: dict[str, object] = {"elements": sorted(elements)}
        match request.kind:
            case RequestKind.CORRECTION:
                try:
                    subject = SubjectRef(request.member_id, request.profile_id or None)
                    return {**about, "values": self.fields(subject, recipient, said.get("purpose", ""), elements)}
                except Refused:
                    return about
            case RequestKind.RESTRICTION:
                return {**about, "on": request.scope.get("on", "yes")}
            case _:
                return {**about, **request.scope}
