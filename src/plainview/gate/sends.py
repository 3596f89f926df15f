"""Sends to recipients: decided at the moment of sending, written down before anything leaves, receipts kept."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from plainview.base.ids import new_id
from plainview.catalogue.model import Catalogue
from plainview.gate.decide import Denied, Reason, decide
from plainview.gate.destination import Delivery, Destination, Receipt, Shipment
from plainview.gate.reads import Reads
from plainview.gate.subjects import SubjectRef
from plainview.store.values import LedgerKind, LedgerLine, Subject


@dataclass(frozen=True, slots=True)
class Sends:
    """Sends for one purpose and program, through the destinations that assembly loaded by recipient."""

    reads: Reads
    destinations: Mapping[str, Destination]

    def send(
        self,
        line: LedgerLine,
        catalogue: Catalogue,
        ref: SubjectRef,
        *,
        about: str,
        through: Destination | None = None,
    ) -> Receipt:
        """Return the recipient's receipt; raises Refused or DestinationError, either of which the ledger has.

        `through` is a channel of the program's own, used in place of the destination that the catalogue names.
        """
        members = self.reads.engine.subjects.of_member(ref.member_id)
        if not members:
            raise self.reads.refuse(line, Reason.UNKNOWN_MEMBER)
        account = members[0]
        self._check(line, catalogue, account, has_channel=through is not None)
        fields = self._fields(line, catalogue, ref)
        shipment = Shipment(
            new_id(self.reads.clock),
            line.recipient,
            line.purpose,
            self.reads.engine.digest(f"recipient {line.recipient}", ref.member_id).hex(),
            about,
            fields,
            self.reads.clock.now(),
        )
        self._write(line, account, shipment, "sent")
        try:
            receipt = (through or self.destinations[line.recipient]).deliver(shipment)
        except BaseException:
            self._write(line, account, shipment, Delivery.UNKNOWN.value)
            raise
        self._write(line, account, shipment, receipt.delivery.value)
        return receipt

    def _check(self, line: LedgerLine, catalogue: Catalogue, account: Subject, *, has_channel: bool) -> None:
        reachable = has_channel or line.recipient in self.destinations
        if line.recipient not in catalogue.recipients or not reachable:
            raise self.reads.refuse(line, Reason.RECIPIENT_NOT_DECLARED, account.subject_no)
        facts = self.reads.facts.of(account.member_id)
        for name in line.elements:
            decision = decide(catalogue, line.purpose, name, facts)
            if isinstance(decision, Denied):
                raise self.reads.refuse(line, decision.reason, account.subject_no)
            use = catalogue.use_of(catalogue.elements[name], line.purpose)
            if use is None or line.recipient not in use.recipients:
                raise self.reads.refuse(line, Reason.RECIPIENT_NOT_DECLARED, account.subject_no)

    def _fields(self, line: LedgerLine, catalogue: Catalogue, ref: SubjectRef) -> dict[str, object]:
        reading = self.reads.read(replace(line, kind=LedgerKind.READ), catalogue, ref)
        fields: dict[str, object] = {f"{held.element}.{held.field}": held.value for held in reading.values}
        for family, table in reading.streams.items():
            fields[family] = table.drop_columns(["event_no", "subject_no"]).to_pylist()
        return fields

    def _write(self, line: LedgerLine, account: Subject, shipment: Shipment, outcome: str) -> None:
        details = {"shipment_id": shipment.shipment_id, "about": shipment.about, "outcome": outcome}
        self.reads.grants.record(replace(line, subject_no=account.subject_no, details=details)).result()
