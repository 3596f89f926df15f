"""What the desk for payment platforms answers over HTTP: a membership's state is to be told to one."""

from __future__ import annotations

import msgspec

from plainview.base.errors import BadInput
from plainview.catalogue.model import RecipientKind
from plainview.gate.outbox import Outbox
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.gate.subjects import SubjectRef

PURPOSE = "coordinate"


class BillingStateAsked(msgspec.Struct, forbid_unknown_fields=True):
    """What happened (`billing_event_id` is the service's own), and which partner is to know of it."""

    billing_event_id: str
    recipient: str = "payment_platform"
    elements: list[str] = []


class BillingStateTaken(msgspec.Struct):
    """It is to be sent as soon as the platform answers."""

    task_id: str
    state: str


def routes(outbox: Outbox) -> tuple[Operation, ...]:
    """Return the operations of the desk for payment platforms."""

    def tell(call: Call) -> Answer:
        asked = call.body
        assert isinstance(asked, BillingStateAsked)  # noqa: S101 - what the operation takes
        outbox.check_kind(asked.recipient, RecipientKind.PARTNER)
        elements = asked.elements or outbox.declared_for(asked.recipient, PURPOSE)
        if not asked.billing_event_id:
            raise BadInput("billing_event_id must name what happened")
        subject = SubjectRef(call.path["member_id"])
        task_id = outbox.put(subject, asked.recipient, elements, about=asked.billing_event_id)
        return Answer(BillingStateTaken(task_id, "pending"), status=202)

    return (
        Operation(
            "POST",
            "/v1/members/{member_id}/billing-states",
            "Tell a payment or sales platform how a membership stands",
            Access.SERVICE,
            tell,
            takes=BillingStateAsked,
            gives=BillingStateTaken,
            tag="sharing",
        ),
    )
