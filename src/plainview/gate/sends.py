"""Sends to recipients: decided at the moment of sending, written down before anything leaves, receipts kept."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from dataclasses import dataclass, replace

from plainview.base.errors import DestinationError
from plainview.base.ids import new_id
from plainview.catalogue.model import Catalogue, Recipient
from plainview.gate.decide import Denied, Facts, Reason, decide
from plainview.gate.destination import Delivery, Destination, Receipt, Shipment
from plainview.gate.reads import Reads
from plainview.gate.subjects import SubjectRef
from plainview.gate.video_privacy import SHARE_TITLES, is_consent, needs_consent
from plainview.store.engine import Engine
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
        shipment_id: str = "",
    ) -> Receipt:
        """Return the recipient's receipt; raises Refused or DestinationError, either of which the ledger has.

        `through` is a channel of the program's own, used in place of the destination that the catalogue names; whoever
        carries it must be appointed in full all the same.
        """
        members = self.reads.engine.subjects.of_member(ref.member_id)
        if not members:
            raise self.reads.refuse(line, Reason.UNKNOWN_MEMBER)
        account = members[0]
        if line.recipient not in catalogue.recipients:
            raise self.reads.refuse(line, Reason.RECIPIENT_NOT_DECLARED, account.subject_no)
        self._check(line, catalogue, account)
        destination = self._destination(line, catalogue.recipients[line.recipient], account, through)
        fields = self._fields(line, catalogue, ref)
        shipment = Shipment(
            shipment_id or new_id(self.reads.clock),
            line.recipient,
            line.purpose,
            alias_of(self.reads.engine, line.recipient, ref.member_id),
            about,
            fields,
            self.reads.clock.now(),
        )
        self._write(line, account, shipment, {"outcome": "sent"})
        return self._deliver(line, account, shipment, destination)

    def _deliver(self, line: LedgerLine, account: Subject, shipment: Shipment, destination: Destination) -> Receipt:
        try:
            receipt = destination.deliver(shipment)
        except DestinationError as error:
            outcome = Delivery.UNKNOWN if error.maybe_taken else Delivery.PENDING
            self._write(line, account, shipment, {"outcome": outcome.value, "why": error.why})
            raise
        except BaseException:
            self._write(line, account, shipment, {"outcome": Delivery.UNKNOWN.value})
            raise
        said = {"outcome": receipt.delivery.value, "reference": receipt.reference, "why": receipt.why}
        self._write(line, account, shipment, {name: value for name, value in said.items() if value})
        return receipt

    def _destination(
        self, line: LedgerLine, recipient: Recipient, account: Subject, through: Destination | None
    ) -> Destination:
        """Return where the recipient takes things; raises Refused while it is not appointed in full."""
        destination: Destination | None = None
        # An address that cannot be used is as good as none: nothing leaves until the entry is put right.
        with contextlib.suppress(KeyError, DestinationError):
            destination = through or self.destinations[line.recipient]
        if destination is None or missing_of(recipient):
            raise self.reads.refuse(line, Reason.RECIPIENT_NOT_APPOINTED, account.subject_no)
        return destination

    def _check(self, line: LedgerLine, catalogue: Catalogue, account: Subject) -> None:
        facts = self.reads.facts.of(account.member_id)
        for name in line.elements:
            decision = decide(catalogue, line.purpose, name, facts)
            if isinstance(decision, Denied):
                raise self.reads.refuse(line, decision.reason, account.subject_no)
            use = catalogue.use_of(catalogue.elements[name], line.purpose)
            if use is None or line.recipient not in use.recipients:
                raise self.reads.refuse(line, Reason.RECIPIENT_NOT_DECLARED, account.subject_no)
        self._check_titles(line, catalogue, account, facts)

    def _check_titles(self, line: LedgerLine, catalogue: Catalogue, account: Subject, facts: Facts) -> None:
        held = [
            name
            for name in line.elements
            if needs_consent(catalogue, line.purpose, line.recipient, catalogue.elements[name], facts.country)
        ]
        if not held:
            return
        made = self.reads.engine.choices.of_member(account.member_id)
        choice = next((choice for choice in made if choice.purpose == SHARE_TITLES and not choice.profile_id), None)
        if SHARE_TITLES not in catalogue.purposes or not is_consent(choice, self.reads.clock.now()):
            refused = replace(line, elements=tuple(held))
            raise self.reads.refuse(refused, Reason.VPPA_CONSENT_MISSING, account.subject_no)

    def _fields(self, line: LedgerLine, catalogue: Catalogue, ref: SubjectRef) -> dict[str, object]:
        reading = self.reads.read(replace(line, kind=LedgerKind.READ), catalogue, ref)
        named: dict[str, list[object]] = {}
        for held in reading.values:
            named.setdefault(f"{held.element}.{held.field}", []).append(held.value)
        # Several profiles may each have one; none of their ids is the recipient's to know.
        fields: dict[str, object] = {name: values[0] if len(values) == 1 else values for name, values in named.items()}
        for family, table in reading.streams.items():
            fields[family] = table.drop_columns(["event_no", "subject_no"]).to_pylist()
        return fields

    def _write(self, line: LedgerLine, account: Subject, shipment: Shipment, said: Mapping[str, str]) -> None:
        details = {"shipment_id": shipment.shipment_id, "about": shipment.about, **said}
        self.reads.grants.record(replace(line, subject_no=account.subject_no, details=details)).result()


def alias_of(engine: Engine, recipient: str, member_id: str) -> str:
    """Return the name by which a recipient, and no other, knows a member."""
    return engine.digest(f"recipient {recipient}", member_id).hex()


def missing_of(recipient: Recipient) -> tuple[str, ...]:
    """Return what an entry still lacks before anything may be sent to its recipient; all of it is shown to members."""
    said = {
        "legal_name": recipient.legal_name,
        "country": recipient.country,
        "safeguard": recipient.safeguard,
        "contract": recipient.contract,
    }
    lacking = [name for name, value in said.items() if not value]
    return (*lacking, *(("kept_days",) if recipient.kept_days < 1 else ()))
