"""What protection answers over HTTP: an assessment of a sign-in or payment, and what a person decided on it since."""

from __future__ import annotations

from typing import Literal

import msgspec

from plainview.base.errors import BadInput, NotFound
from plainview.gate.cards import holds_card
from plainview.gate.panels import Said
from plainview.gate.program import Access, Answer, Call, Kit, Operation, SignInAttempt
from plainview.uses.protect.payments import Payment, Payments
from plainview.uses.protect.sign_ins import SignIns, said_reason

_PATH = "/v1/risk/assessments"


class Asked(msgspec.Struct, forbid_unknown_fields=True):
    """What is to be assessed. `card` is the processor's token of a card or a hash of it, never the card's number."""

    member_id: str
    kind: Literal["sign_in", "payment"]
    ip: str = ""
    user_agent: str = ""
    device_id: str = ""
    country: str = ""
    succeeded: bool = True
    card: str = ""
    card_country: str = ""


class ReasonShown(msgspec.Struct):
    """One reason, as a name for programs and a sentence for people."""

    key: str
    text: str


class AssessmentShown(msgspec.Struct):
    """A verdict; `decision` is approve or deny once a person looked at one to review."""

    assessment_id: str
    verdict: str
    reasons: list[ReasonShown]
    decision: str | None = None


def routes(kit: Kit, sign_ins: SignIns, payments: Payments) -> tuple[Operation, ...]:
    """Return the operations of an open `protect`."""

    def assess(call: Call) -> Answer:
        asked = call.body
        assert isinstance(asked, Asked)  # noqa: S101 - the web read it as that
        if not kit.knows(asked.member_id):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        if holds_card(asked.card):
            raise BadInput("card holds a payment card number; send the processor's token of it")
        if asked.kind == "payment":
            made, judged = payments.assess(_payment(asked))
            return Answer(_shown(kit, call.language, made, verdict=judged.verdict, reasons=judged.said()))
        made, found = sign_ins.report(_attempt(asked, kit))
        return Answer(_shown(kit, call.language, made, verdict=found.verdict, reasons=found.reasons))

    def look_up(call: Call) -> Answer:
        entry = payments.parts.journal.get(call.path["assessment_id"])
        reasons = tuple(said_reason(key) for key in entry.reasons)
        shown = _shown(kit, call.language, entry.id, verdict=entry.verdict, reasons=reasons)
        shown.decision = entry.decided or None
        return Answer(shown)

    one = f"{_PATH}/{{assessment_id}}"
    what = "Assess a sign-in or a payment of a member"
    since = "Return one of the latest assessments, with what a person decided on it"
    shown, tag = AssessmentShown, "protect"
    return (
        Operation("POST", _PATH, what, Access.SERVICE, assess, takes=Asked, gives=shown, tag=tag),
        Operation("GET", one, since, Access.SERVICE, look_up, gives=shown, tag=tag),
    )


def _payment(asked: Asked) -> Payment:
    return Payment(
        asked.member_id,
        asked.ip,
        asked.user_agent,
        asked.device_id,
        asked.card,
        asked.card_country,
        asked.country,
    )


def _attempt(asked: Asked, kit: Kit) -> SignInAttempt:
    return SignInAttempt(
        asked.member_id,
        asked.succeeded,
        asked.ip,
        asked.user_agent,
        asked.device_id,
        kit.clock.now(),
        country=asked.country,
    )


def _shown(kit: Kit, language: str, made: str, *, verdict: str, reasons: tuple[Said, ...]) -> AssessmentShown:
    words = kit.words(language)
    told = [
        ReasonShown(said.key.removeprefix("protect-reason-").replace("-", "_"), words.text(said.key))
        for said in reasons
    ]
    return AssessmentShown(made, str(verdict), told)
