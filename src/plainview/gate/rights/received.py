"""Who was ever given anything of a member, from the ledger; and what each may be told when it is corrected."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plainview.base.clock import Clock, from_micros
from plainview.catalogue.model import Catalogue
from plainview.gate.decide import Allowed, Facts, Sending, decide
from plainview.gate.destination import Shipment
from plainview.gate.grants import Grants
from plainview.gate.rights.recipients import Received
from plainview.gate.rights.request import Request
from plainview.gate.sends import alias_of
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.store.engine import Engine
from plainview.store.values import LedgerKind, LedgerLine

_EVERY_LINE = 2**31
_NEVER_LEFT = frozenset({"refused", "pending"})


@dataclass(frozen=True)
class ToldThroughGate:
    """What telling recipients needs of the gate: who has what, under which name, new values, and the ledger's line."""

    engine: Engine
    clock: Clock
    catalogue: Callable[[], Catalogue]
    session: Callable[[str, str], PurposeSession]
    facts_of: Callable[[str, str], Facts]

    def received(self, member_id: str) -> tuple[Received, ...]:
        """Return what each recipient was given of a member, or may have been; by name."""
        numbers = [subject.subject_no for subject in self.engine.subjects.of_member(member_id)]
        newest: dict[str, LedgerLine] = {}
        for line in self.engine.ledger.of_subjects(numbers, limit=_EVERY_LINE) if numbers else ():
            if line.kind is LedgerKind.SEND and line.details.get("shipment_id") and "action" not in line.details:
                newest.setdefault(line.details["shipment_id"], line)
        given: dict[str, set[str]] = {}
        purposes: dict[str, str] = {}
        for line in newest.values():
            if line.details.get("outcome", "") not in _NEVER_LEFT:
                given.setdefault(line.recipient, set()).update(line.elements)
                purposes.setdefault(line.recipient, line.purpose)
        return tuple(Received(name, frozenset(given[name]), purposes[name]) for name in sorted(given))

    def alias_of(self, recipient: str, member_id: str) -> str:
        """Return the name by which a recipient knows a member."""
        return alias_of(self.engine, recipient, member_id)

    def fields(
        self, subject: SubjectRef, recipient: str, purpose: str, elements: frozenset[str]
    ) -> Mapping[str, object]:
        """Return the present values that this recipient may still be given for that purpose, as precise as it may.

        Raises Refused when none may be.
        """
        session = self.session(purpose, "requests")
        facts = self.facts_of(subject.member_id, subject.profile_id or "")
        catalogue = self.catalogue()
        allowed = [
            name
            for name in sorted(elements)
            if isinstance(decide(catalogue, purpose, name, facts, Sending(recipient)), Allowed)
        ]
        if not allowed:
            return {}
        reading = session.read(subject, allowed)
        return {f"{held.element}.{held.field}": held.value for held in reading.values}

    def write(self, request: Request, shipment: Shipment, elements: tuple[str, ...], said: Mapping[str, str]) -> None:
        """Put what a recipient was told into the ledger, for the member while there is one."""
        subjects = self.engine.subjects.of_member(request.member_id) if request.member_id else ()
        line = LedgerLine(
            "",
            from_micros(0),
            LedgerKind.SEND,
            shipment.purpose,
            "requests",
            elements,
            subject_no=subjects[0].subject_no if subjects else None,
            recipient=shipment.recipient,
            details={"shipment_id": shipment.shipment_id, "action": shipment.action.value, **said},
        )
        Grants(self.engine, self.clock).record(line).result()
