"""Sends to recipients: decided at the moment of sending, written down before anything leaves, receipts kept."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from plainview.base.errors import DestinationError
from plainview.base.ids import new_id
from plainview.catalogue.model import Catalogue, Element, Recipient
from plainview.gate.decide import Denied, Reason, Sending, decide
from plainview.gate.destination import Delivery, Destination, Receipt, Shipment
from plainview.gate.reads import Reads, SendingOf
from plainview.gate.subjects import SubjectRef, own_subjects
from plainview.gate.video_privacy import SHARE_TITLES, is_consent, names_titles
from plainview.store.engine import Engine
from plainview.store.values import Choice, LedgerKind, LedgerLine, Subject


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
        self._check(line, catalogue, ref, members)
        destination = self._destination(line, catalogue.recipients[line.recipient], account, through)
        fields = self._fields(line, catalogue, ref, members)
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

    def _check(self, line: LedgerLine, catalogue: Catalogue, ref: SubjectRef, members: Sequence[Subject]) -> None:
        """Raise Refused unless each element may be given away of some subject; of the others it is left out."""
        elements = self.reads.declared(line, catalogue)
        sending = self._sending(line, catalogue, members)
        decided = self.reads.decide(catalogue, line.purpose, elements, own_subjects(members, ref), sending=sending)
        nobodys = [element for element in elements if element.id not in decided.subjects.keys() | decided.denied.keys()]
        # An element that no subject could hold is decided on for the account, so that what is not to be is refused.
        denied = {
            **self._denied(line, catalogue, nobodys, member_id=ref.member_id, sending=sending(members[0])),
            **decided.denied,
        }
        if denied:
            first = next(denied[name] for name in line.elements if name in denied)
            names = tuple(name for name in line.elements if denied.get(name) == first)
            raise self.reads.refuse(replace(line, elements=names), first.reason, members[0].subject_no)

    def _denied(
        self, line: LedgerLine, catalogue: Catalogue, elements: Sequence[Element], *, member_id: str, sending: Sending
    ) -> dict[str, Denied]:
        facts = self.reads.facts.of(member_id)
        decisions = {held.id: decide(catalogue, line.purpose, held.id, facts, sending) for held in elements}
        return {name: decision for name, decision in decisions.items() if isinstance(decision, Denied)}

    def _sending(self, line: LedgerLine, catalogue: Catalogue, members: Sequence[Subject]) -> SendingOf:
        """Return what tells a sending's consent to name titles, of a profile before its account, as of this moment."""
        said: dict[str, Choice] = {}
        if any(names_titles(catalogue.elements[name]) for name in line.elements):
            made = self.reads.engine.choices.of_member(members[0].member_id)
            said = {choice.profile_id: choice for choice in made if choice.purpose == SHARE_TITLES}
        now = self.reads.clock.now()

        def sending(subject: Subject) -> Sending:
            choice = said.get(subject.profile_id) or said.get("")
            return Sending(line.recipient, is_consent(choice, now))

        return sending

    def _fields(
        self, line: LedgerLine, catalogue: Catalogue, ref: SubjectRef, members: Sequence[Subject]
    ) -> dict[str, object]:
        sending = self._sending(line, catalogue, members)
        reading = self.reads.read(replace(line, kind=LedgerKind.READ), catalogue, ref, sending=sending)
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
