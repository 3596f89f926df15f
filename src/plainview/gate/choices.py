"""What a member allows, purpose by purpose: as it stands, and how it changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, NotFound
from plainview.catalogue.model import Basis, Catalogue, DecidedBy, Purpose
from plainview.gate.cards import without_cards
from plainview.gate.facts import FactsBook
from plainview.gate.grants import Grants
from plainview.store.engine import Engine
from plainview.store.values import Choice, LedgerKind, LedgerLine, Subject


@dataclass(frozen=True, slots=True)
class ChoiceState:
    """Whether a purpose may use a member's data now. `decided_at` is None while she has not chosen herself."""

    purpose: str
    allowed: bool
    decided_by: DecidedBy
    decided_at: dt.datetime | None


class Choices:
    """Reads and changes choices; a change counts from the moment `decide` returns."""

    def __init__(
        self,
        engine: Engine,
        facts: FactsBook,
        *,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        grants: Grants,
    ) -> None:
        self._engine = engine
        self._facts = facts
        self._catalogue = catalogue
        self._clock = clock
        self._grants = grants

    def of(self, member_id: str) -> Mapping[str, ChoiceState]:
        """Return purpose -> how it stands for the whole account, for every declared purpose."""
        held = {choice.purpose: choice for choice in self._engine.choices.of_member(member_id) if not choice.profile_id}
        return {
            purpose.id: _state(purpose, held.get(purpose.id), self._asks(purpose))
            for purpose in self._catalogue().purposes.values()
        }

    def decide(
        self, member_id: str, purpose: str, allowed: bool, *, text_version: str = "", how: str = "page"
    ) -> ChoiceState:
        """Store a member's decision and return how the purpose stands now; raises as `decide_all` does."""
        self.decide_all(member_id, {purpose: allowed}, text_version=text_version, how=how)
        return self.of(member_id)[purpose]

    def decide_all(
        self, member_id: str, decisions: Mapping[str, bool], *, text_version: str = "", how: str = "page"
    ) -> None:
        """Store a member's decisions, purpose -> allowed: all of them or, when it raises, none.

        Raises NotFound for an unknown member or purpose, BadInput where the member has no say.
        """
        for purpose in decisions:
            self._check_hers(purpose)
        subjects = self._engine.subjects.of_member(member_id)
        if not subjects:
            raise NotFound("member", "no such member; create her with POST /v1/members first")
        now = self._clock.now()
        made = [
            Choice(member_id, "", purpose, allowed, now, without_cards(text_version), how)
            for purpose, allowed in decisions.items()
        ]
        if not made:
            return
        self._facts.put_choices(made)
        written = [self._grants.record(self._line(choice, subjects[0])) for choice in made]
        for line in written:
            line.result()

    def _check_hers(self, purpose: str) -> None:
        entry = self._catalogue().purposes.get(purpose)
        if entry is None:
            raise NotFound("purpose", f"no purpose is named {purpose!r}; see `plainview catalogue check`")
        if entry.decided_by is not DecidedBy.MEMBER:
            raise BadInput(f"purpose {purpose!r} is not the member's to switch; it is decided by {entry.decided_by}")

    def _line(self, choice: Choice, account: Subject) -> LedgerLine:
        return LedgerLine(
            line_id="",
            at=choice.decided_at,
            kind=LedgerKind.CHOICE,
            purpose=choice.purpose,
            program=choice.how,
            elements=(),
            subject_no=account.subject_no,
            reason="switched_on" if choice.allowed else "switched_off",
            catalogue_version=self._catalogue().version,
        )

    def _asks(self, purpose: Purpose) -> bool:
        """Return whether a purpose waits for a yes: it is off by default, or consent is its only basis."""
        if not purpose.default:
            return True
        bases = {
            basis
            for element in self._catalogue().elements.values()
            if purpose.id in element.uses
            for basis in element.uses[purpose.id].basis.values()
        }
        return bases == {Basis.CONSENT}


def _state(purpose: Purpose, choice: Choice | None, asks: bool) -> ChoiceState:
    if choice is not None and purpose.decided_by is DecidedBy.MEMBER:
        return ChoiceState(purpose.id, choice.allowed, purpose.decided_by, choice.decided_at)
    return ChoiceState(purpose.id, not asks, purpose.decided_by, None)
