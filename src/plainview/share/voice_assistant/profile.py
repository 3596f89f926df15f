"""What an assistant may know of a member who linked it: what is declared for it, each time in the ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from plainview.base.errors import Conflict, Unauthorised
from plainview.catalogue.model import Catalogue
from plainview.gate.destination import Delivery, Receipt, Shipment
from plainview.gate.sends import missing_of
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.share.voice_assistant.linking import Linking

PURPOSE = "coordinate"
_ABOUT = "voice profile"


@dataclass
class Answered:
    """A channel that is the answer to the call in hand: what is delivered to it goes back to the caller."""

    shipments: list[Shipment] = field(default_factory=list)

    def deliver(self, shipment: Shipment) -> Receipt:
        """Take a shipment for the answer."""
        self.shipments.append(shipment)
        return Receipt(shipment.shipment_id, Delivery.ACCEPTED)


@dataclass(frozen=True)
class VoiceProfile:
    """Answers assistants."""

    session: PurposeSession
    linking: Linking
    catalogue: Callable[[], Catalogue]

    def of_bearer(self, authorization: str) -> dict[str, object]:
        """Return the fields for the assistant whose access token this is.

        Raises Unauthorised for a token that does not count, Conflict while the assistant is not appointed in
        full, Refused when nothing is declared or allowed for it.
        """
        found = self.linking.bearer(authorization)
        if found is None:
            raise Unauthorised("the access token does not count; get a fresh one", reason="token_over")
        member_id, client = found
        catalogue = self.catalogue()
        recipient = catalogue.recipients.get(client.recipient)
        if recipient is None or missing_of(recipient):
            raise Conflict("the assistant's entry in the catalogue is not complete; see `plainview recipient list`")
        elements = catalogue.elements.values()
        uses = ((element.id, element.uses.get(PURPOSE)) for element in elements)
        wanted = [name for name, use in uses if use is not None and client.recipient in use.recipients]
        if not wanted:
            raise Conflict("nothing is declared for the assistant; the catalogue says what each recipient gets")
        answer = Answered()
        self.session.send(SubjectRef(member_id), client.recipient, wanted, about=_ABOUT, through=answer)
        (shipment,) = answer.shipments
        return {"alias": shipment.member_alias, "fields": shipment.fields}
