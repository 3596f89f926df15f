"""Account links: which member a partner means by its own `partner_account_id`; the only way partner data is matched."""

from __future__ import annotations

from dataclasses import dataclass

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.gate.cards import holds_card
from plainview.store.engine import Engine
from plainview.store.values import Subject, SubjectKey, SubjectKind

_PREFIX = "partner/"
_LONGEST = 100


@dataclass(frozen=True, slots=True)
class Link:
    """One account link."""

    partner: str
    partner_account_id: str


class Links:
    """Keeps account links; each stands as an own subject that is linked to the member, and is erased with her."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def add(self, member_id: str, partner: str, partner_account_id: str) -> None:
        """Link a partner's account to a member; the same link twice counts once.

        Raises NotFound for an unknown member, BadInput for an id that is none, Conflict when the partner's
        account is linked to somebody else.
        """
        if not self._engine.subjects.of_member(member_id):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        if not partner_account_id or len(partner_account_id) > _LONGEST or not partner_account_id.isprintable():
            raise BadInput(f"partner_account_id must be 1 to {_LONGEST} printable characters")
        if holds_card(partner_account_id):
            raise BadInput("partner_account_id holds a payment card number; use the partner's own id of the account")
        key = _key(partner, partner_account_id)
        self._engine.subjects.number((key,))
        if self._engine.subjects.link(key.anonymous_id, member_id):
            return
        held = self._engine.subjects.find(key)
        if held is None or held.member_id != member_id:
            raise Conflict(f"this account of {partner} is linked to another member; remove that link first")

    def remove(self, partner: str, partner_account_id: str) -> bool:
        """End a link for good; return whether there was one. What the partner sends afterwards is refused."""
        held = self._engine.subjects.find(_key(partner, partner_account_id))
        if held is None:
            return False
        self._engine.forget((held.subject_no,), self._clock.now())
        return True

    def member_of(self, partner: str, partner_account_id: str) -> str | None:
        """Return the member that a partner's account is linked to, or None."""
        held = self._engine.subjects.find(_key(partner, partner_account_id))
        return None if held is None or not held.member_id else held.member_id

    def of_member(self, member_id: str) -> tuple[Link, ...]:
        """Return a member's account links, by partner."""
        subjects = self._engine.subjects.of_member(member_id)
        return tuple(
            sorted(filter(None, map(_link, subjects)), key=lambda link: (link.partner, link.partner_account_id))
        )


def _key(partner: str, partner_account_id: str) -> SubjectKey:
    return SubjectKey(SubjectKind.ANONYMOUS, anonymous_id=f"{_PREFIX}{partner}/{partner_account_id}")


def _link(subject: Subject) -> Link | None:
    if not subject.anonymous_id.startswith(_PREFIX):
        return None
    partner, _, account_id = subject.anonymous_id.removeprefix(_PREFIX).partition("/")
    return Link(partner, account_id)
