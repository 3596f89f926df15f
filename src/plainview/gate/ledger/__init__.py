"""The ledger as read by members and officers: who used or received what, and what was refused."""

from __future__ import annotations

from plainview.store.engine import Engine
from plainview.store.values import LedgerKind, LedgerLine


class Ledger:
    """Reads the ledger's lines, newest first."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine

    def of_member(self, member_id: str, limit: int = 1000) -> tuple[LedgerLine, ...]:
        """Return the lines that name a member, or whose scan covered her or one of her profiles."""
        numbers = [subject.subject_no for subject in self._engine.subjects.of_member(member_id)]
        return self._engine.ledger.of_subjects(numbers, limit=limit) if numbers else ()

    def of_profile(self, member_id: str, profile_id: str, limit: int = 1000) -> tuple[LedgerLine, ...]:
        """Return the lines that name one profile, or whose scan covered it; none that are about the account."""
        subjects = self._engine.subjects.of_member(member_id)
        numbers = [subject.subject_no for subject in subjects if subject.profile_id == profile_id]
        return self._engine.ledger.of_subjects(numbers, limit=limit) if numbers else ()

    def newest(self, *, limit: int = 100) -> tuple[LedgerLine, ...]:
        """Return the newest lines of everybody."""
        return self._engine.ledger.newest(limit=limit)

    def refusals(self, *, limit: int = 100) -> tuple[LedgerLine, ...]:
        """Return the newest refusals."""
        return self._engine.ledger.newest(limit=limit, kind=LedgerKind.REFUSAL.value)
