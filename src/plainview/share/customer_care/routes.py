"""What customer care answers over HTTP: the card of a member goes to the company that works on her case."""

from __future__ import annotations

import msgspec

from plainview.gate.outbox import Outbox
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.gate.subjects import SubjectRef

RECIPIENT = "customer_care"
PURPOSE = "operate"


class CardAsked(msgspec.Struct, forbid_unknown_fields=True):
    """Whose card is needed, and which elements of it; all that is declared for customer care when absent."""

    member_id: str
    elements: list[str] = []


class CardTaken(msgspec.Struct):
    """The card is to be sent as soon as the company answers."""

    task_id: str
    state: str


def routes(outbox: Outbox) -> tuple[Operation, ...]:
    """Return the operations of customer care."""

    def card(call: Call) -> Answer:
        asked = call.body
        assert isinstance(asked, CardAsked)  # noqa: S101 - what the operation takes
        elements = asked.elements or outbox.declared_for(RECIPIENT, PURPOSE)
        task_id = outbox.put(SubjectRef(asked.member_id), RECIPIENT, elements, about=call.path["case_id"])
        return Answer(CardTaken(task_id, "pending"), status=202)

    return (
        Operation(
            "POST",
            "/v1/cases/{case_id}/card",
            "Give a member's card to the company that works on her case",
            Access.SERVICE,
            card,
            takes=CardAsked,
            gives=CardTaken,
            tag="sharing",
        ),
    )
