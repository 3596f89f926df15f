"""What the desk for our own platforms answers over HTTP: a player is handed over to one."""

from __future__ import annotations

import msgspec

from plainview.catalogue.model import RecipientKind
from plainview.gate.outbox import Outbox
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.gate.subjects import SubjectRef

PURPOSE = "operate"


class PlayerAsked(msgspec.Struct, forbid_unknown_fields=True):
    """Which own platform is to know the player, about which match, and which elements; all declared when absent."""

    recipient: str = "multiplayer_platform"
    about: str = ""
    elements: list[str] = []


class PlayerTaken(msgspec.Struct):
    """The player is to be handed over as soon as the platform answers."""

    task_id: str
    state: str


def routes(outbox: Outbox) -> tuple[Operation, ...]:
    """Return the operations of the desk for own platforms."""

    def hand_over(call: Call) -> Answer:
        asked = call.body
        assert isinstance(asked, PlayerAsked)  # noqa: S101 - what the operation takes
        outbox.check_kind(asked.recipient, RecipientKind.OWN_PLATFORM)
        elements = asked.elements or outbox.declared_for(asked.recipient, PURPOSE)
        subject = SubjectRef(call.path["member_id"])
        task_id = outbox.put(subject, asked.recipient, elements, about=asked.about)
        return Answer(PlayerTaken(task_id, "pending"), status=202)

    return (
        Operation(
            "POST",
            "/v1/members/{member_id}/players",
            "Hand a member over to one of our own platforms as a player",
            Access.SERVICE,
            hand_over,
            takes=PlayerAsked,
            gives=PlayerTaken,
            tag="sharing",
        ),
    )
