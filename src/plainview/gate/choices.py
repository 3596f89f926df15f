"""What a member allows, purpose by purpose, and the marks that stand on her: as it stands, and how it changes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, NotFound
from plainview.catalogue.model import Basis, Catalogue, DecidedBy, Purpose
from plainview.gate.cards import without_cards
from plainview.gate.facts import FactsBook
from plainview.gate.grants import Grants
from plainview.gate.marks import GPC, OF_PROFILE_ONLY, about_of, is_known, is_mark, past_gpc
from plainview.gate.receipts import ConsentReceipt, ConsentTexts, receipt_of
from plainview.store.engine import Engine
from plainview.store.values import Choice, LedgerKind, LedgerLine, Subject

_RIGHTS = "rights"


@dataclass(frozen=True, slots=True)
class ChoiceState:
    """Whether a purpose may use a member's data now. `decided_at` is None while she has not chosen herself."""

    purpose: str
    allowed: bool
    decided_by: DecidedBy
    decided_at: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Mark:
    """A standing mark on an account, or on one profile: whether it stands, since when, and how that came about."""

    name: str
    profile_id: str
    is_on: bool
    at: dt.datetime
    how: str


class Choices:
    """Reads and changes choices and marks; a change counts from the moment that the call returns."""

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
        self.texts = ConsentTexts(engine.operation)

    def of(self, member_id: str, profile_id: str = "") -> Mapping[str, ChoiceState]:
        """Return purpose -> how it stands for the account, or for one profile of it, for every declared purpose."""
        made = self._engine.choices.of_member(member_id)
        held = {choice.purpose: choice for choice in made if not choice.profile_id}
        if profile_id:
            held |= {choice.purpose: choice for choice in made if choice.profile_id == profile_id}
        return {
            purpose.id: _state(purpose, held.get(purpose.id), self._asks(purpose))
            for purpose in self._catalogue().purposes.values()
        }

    def marks(self, member_id: str) -> tuple[Mark, ...]:
        """Return the marks that were ever set on a member or a profile of hers, those taken off again too."""
        made = self._engine.choices.of_member(member_id)
        return tuple(
            Mark(choice.purpose, choice.profile_id, choice.allowed, choice.decided_at, choice.how)
            for choice in made
            if is_mark(choice.purpose)
        )

    def receipts(self, member_id: str) -> tuple[ConsentReceipt, ...]:
        """Return every decision of a member, newest first, with the very text that she was shown."""
        return tuple(receipt_of(choice, self.texts) for choice in self._engine.choices.history(member_id))

    def said_yes(self, purpose: str) -> int:
        """Return how many members' own decision on a purpose is a yes now; costs a look at every choice."""
        return len({choice.member_id for choice in self._engine.choices.every() if _is_yes(choice, purpose)})

    def decide(
        self,
        member_id: str,
        purpose: str,
        allowed: bool,
        *,
        text_version: str = "",
        how: str = "page",
        profile_id: str = "",
    ) -> ChoiceState:
        """Store a member's decision and return how the purpose stands now; raises as `decide_all` does."""
        self.decide_all(member_id, {purpose: allowed}, text_version=text_version, how=how, profile_id=profile_id)
        return self.of(member_id, profile_id)[purpose]

    def decide_all(
        self,
        member_id: str,
        decisions: Mapping[str, bool],
        *,
        text_version: str = "",
        how: str = "page",
        profile_id: str = "",
    ) -> None:
        """Store decisions on the account or one profile, purpose -> allowed: all of them or, when it raises, none.

        A yes to what her browser's signal stands against is said in spite of it, and goes before it from then on.
        Raises NotFound for an unknown member, profile or purpose, BadInput where the member has no say.
        """
        for purpose in decisions:
            self._check_hers(purpose)
        account = self._account(member_id, profile_id)
        now, version = self._clock.now(), without_cards(text_version)
        said = dict(decisions) | self._past_signal(member_id, decisions, profile_id)
        self._put(
            [Choice(member_id, profile_id, name, allowed, now, version, how) for name, allowed in said.items()], account
        )

    def mark(
        self, member_id: str, mark: str, on: bool, *, profile_id: str = "", how: str, text_version: str = ""
    ) -> None:
        """Set a mark or take it off, durably; it counts everywhere as a choice does.

        Raises NotFound for an unknown member or profile, BadInput for no mark, or one that is a profile's only.
        """
        if not is_known(mark):
            raise BadInput(f"{mark!r} is no mark that decisions know")
        if mark in OF_PROFILE_ONLY and not profile_id:
            raise BadInput(f"{mark!r} is of one profile; name it")
        account = self._account(member_id, profile_id)
        version = without_cards(text_version)
        self._put([Choice(member_id, profile_id, mark, on, self._clock.now(), version, how)], account)

    def heed_gpc(self, member_id: str, *, how: str) -> bool:
        """Bind a browser's `Sec-GPC: 1` to a known member; return whether that is new.

        Once she has said otherwise it is not bound again: her own word goes before her browser's.
        """
        if not member_id or self._facts.said(member_id, GPC) is not None:
            return False
        if not self._engine.subjects.of_member(member_id):
            return False
        self.mark(member_id, GPC, on=True, how=how)
        return True

    def _past_signal(self, member_id: str, decisions: Mapping[str, bool], profile_id: str) -> dict[str, bool]:
        if not self._facts.said(member_id, GPC):
            return {}
        purposes = self._catalogue().purposes
        return {past_gpc(name): allowed for name, allowed in decisions.items() if purposes[name].gpc}

    def _account(self, member_id: str, profile_id: str) -> Subject:
        subjects = self._engine.subjects.of_member(member_id)
        if not subjects:
            raise NotFound("member", "no such member; create her with POST /v1/members first")
        if profile_id and all(held.profile_id != profile_id for held in subjects):
            raise NotFound("profile", "no such profile; nothing is held under this id")
        return subjects[0]

    def _put(self, made: Sequence[Choice], account: Subject) -> None:
        if not made:
            return
        self._facts.put_choices(made)
        written = [self._grants.record(self._line(choice, account)) for choice in made]
        for line in written:
            line.result()

    def _check_hers(self, purpose: str) -> None:
        entry = self._catalogue().purposes.get(purpose)
        if entry is None:
            raise NotFound("purpose", f"no purpose is named {purpose!r}; see `plainview catalogue check`")
        if entry.decided_by is not DecidedBy.MEMBER:
            raise BadInput(f"purpose {purpose!r} is not the member's to switch; it is decided by {entry.decided_by}")

    def _line(self, choice: Choice, account: Subject) -> LedgerLine:
        """Return the ledger's line of a decision; a profile's id is a member's own word, and stays out."""
        purpose, details = choice.purpose, {}
        if is_mark(choice.purpose):
            about = about_of(choice.purpose)
            purpose = about if about in self._catalogue().purposes else _RIGHTS
            details = {"mark": choice.purpose}
        return LedgerLine(
            line_id="",
            at=choice.decided_at,
            kind=LedgerKind.CHOICE,
            purpose=purpose,
            program=choice.how,
            elements=(),
            subject_no=account.subject_no,
            reason="switched_on" if choice.allowed else "switched_off",
            catalogue_version=self._catalogue().version,
            details=details,
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


def _is_yes(choice: Choice, purpose: str) -> bool:
    return choice.purpose == purpose and choice.allowed
