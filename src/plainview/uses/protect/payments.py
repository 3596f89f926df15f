"""Payments: cards that are tried out, shared by many accounts, or from elsewhere; none is turned down for good here.

What looks like fraud waits for a person (GDPR article 22): the verdict is `review`, and staff approve or deny it.
"""

from __future__ import annotations

from dataclasses import dataclass

from plainview.base.ids import new_id
from plainview.gate.program import Verdict
from plainview.uses.protect.context import Context
from plainview.uses.protect.record import Assessed, Record
from plainview.uses.protect.sign_ins import Guarding, Judged

PAYMENT = "payment"
_CARDS_A_NETWORK = 10
_CARDS_AN_ACCOUNT = 5
_TRIES_AN_ACCOUNT = 10
_ACCOUNTS_A_CARD = 3
_MILDEST_FIRST = tuple(Verdict)


@dataclass(frozen=True, slots=True)
class Payment:
    """A payment about to be made: `card` is the processor's token or a hash of it, never a card's number."""

    member_id: str
    address: str
    user_agent: str
    device_id: str
    card: str
    card_country: str
    country: str = ""


@dataclass(frozen=True, slots=True)
class Payments:
    """Looks at payments that a service asks about."""

    parts: Guarding

    def assess(self, payment: Payment) -> tuple[str, Judged]:
        """Return (id, verdict with reasons); it is remembered, and one to review waits for staff."""
        parts = self.parts
        seen = parts.digests.context(payment.address, payment.user_agent, payment.device_id, payment.country)
        with parts.lock:
            record = parts.records.of(payment.member_id)
            judged = _worst([*self._velocity(payment, seen), *self._unlike_her(payment, seen, record)])
            made = new_id(parts.kit.clock)
            at_s = int(parts.kit.clock.now().timestamp())
            assessed = Assessed(made, at_s, PAYMENT, judged.verdict.value, judged.reasons, seen)
            parts.remember(payment.member_id, record, assessed)
            return made, judged

    def decide(self, assessment_id: str, decision: str, officer: str) -> None:
        """Record a person's decision where staff and the member see it; raises NotFound or Conflict."""
        with self.parts.lock:
            entry = self.parts.journal.decide(assessment_id, decision, officer)
            record = self.parts.records.of(entry.member_id).with_outcome(assessment_id, decision)
            self.parts.records.keep(entry.member_id, record, habits=False)

    def _velocity(self, payment: Payment, seen: Context) -> list[tuple[Verdict, str]]:
        count, digests = self.parts.velocity.add, self.parts.digests
        card = digests.of("card", payment.card)
        found = []
        if seen.network and card and count(f"pays {seen.network}", card).different >= _CARDS_A_NETWORK:
            found.append((Verdict.LIMIT, "many_cards_here"))
        tried = count(f"paid {payment.member_id}", card)
        if tried.different >= _CARDS_AN_ACCOUNT or tried.times >= _TRIES_AN_ACCOUNT:
            found.append((Verdict.LIMIT, "many_cards"))
        accounts = count(f"card {card}", digests.of("member", payment.member_id)).different if card else 0
        if accounts >= _ACCOUNTS_A_CARD:
            found.append((Verdict.REVIEW, "shared_card"))
        return found

    def _unlike_her(self, payment: Payment, seen: Context, record: Record) -> list[tuple[Verdict, str]]:
        found = []
        home = self.parts.kit.facts_of(payment.member_id, "").country
        is_elsewhere = bool(home and payment.card_country) and payment.card_country.upper() != home
        habits = record.habits
        is_strange = (
            habits.times > 0 and not habits.knows("device", seen.device) and not habits.knows("network", seen.network)
        )
        if is_elsewhere:
            # A card from abroad alone is no reason to stop anybody; with nothing else of hers around it is.
            found.append((Verdict.REVIEW if is_strange else Verdict.NOTIFY, "card_elsewhere"))
        if is_strange:
            found.append((Verdict.NOTIFY, "strange_payment"))
        if record.is_marked(seen):
            found.append((Verdict.REVIEW, "marked"))
        if record.is_warned_of:
            found.append((Verdict.REVIEW, "warned"))
        return found


def _worst(found: list[tuple[Verdict, str]]) -> Judged:
    """Return the gravest verdict, its own reasons first."""
    ordered = sorted(found, key=lambda one: -_MILDEST_FIRST.index(one[0]))
    if not ordered:
        return Judged(Verdict.ALLOW, ("as_usual",))
    return Judged(ordered[0][0], tuple(reason for _, reason in ordered))
