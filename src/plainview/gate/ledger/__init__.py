"""The ledger as read by members and officers: who used or received what, what was refused, and proof of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Mapping, Sequence
from functools import partial

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import StoreError
from plainview.gate.ledger.agreement import WitnessState, said_against, witness_state
from plainview.gate.ledger.breach import NOTIFY_WITHIN, BreachScope, breach_scope, parse_moment
from plainview.gate.ledger.witness import Witness
from plainview.store.engine import Engine
from plainview.store.ledger_store import LedgerReport, Noted
from plainview.store.tree_head import TreeHead
from plainview.store.values import LedgerKind, LedgerLine

__all__ = [
    "NOTIFY_WITHIN",
    "BreachScope",
    "LastCheck",
    "Ledger",
    "LedgerReport",
    "Noted",
    "TreeHead",
    "Witness",
    "WitnessState",
    "parse_moment",
]

_LAST_CHECK = "ledger/checked"


class LastCheck(msgspec.Struct, frozen=True):
    """What the last check of the whole ledger found, and when; `compared` is how many heads kept elsewhere it had."""

    at: dt.datetime
    entries: int
    findings: int
    compared: int


class Ledger:
    """Reads the ledger's lines, newest first; signs it, proves it, and tells the outside place."""

    def __init__(self, engine: Engine, clock: Clock, witness: Witness | None = None) -> None:
        self._engine = engine
        self._clock = clock
        self.witness = witness

    def of_member(self, member_id: str, limit: int = 1000) -> tuple[LedgerLine, ...]:
        """Return the lines that name a member, or whose scan covered her or one of her profiles."""
        numbers = [subject.subject_no for subject in self._engine.subjects.of_member(member_id)]
        return self._engine.ledger.of_subjects(numbers, limit=limit) if numbers else ()

    def noted(self, member_id: str, since: dt.datetime) -> Noted:
        """Return how often lines since a moment say that a member's data was used, or that a use was refused."""
        numbers = [subject.subject_no for subject in self._engine.subjects.of_member(member_id)]
        return self._engine.ledger.noted(numbers, since) if numbers else Noted()

    def last_read(self, member_id: str, before: dt.datetime, *, purpose: str, program: str) -> dt.datetime | None:
        """Return when a program last read about a member before a moment, for a purpose; of her newest lines only."""
        numbers = [subject.subject_no for subject in self._engine.subjects.of_member(member_id)]
        return self._engine.ledger.last_read(numbers, before, purpose=purpose, program=program) if numbers else None

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

    def follow(self) -> None:
        """Sign what was added, and tell the outside place; one look when nothing was."""
        head = self._engine.ledger.sign_head()
        if head is not None and self.witness is not None:
            self.witness.tell(head, partial(said_against, self._engine))

    def witness_state(self) -> WitnessState | None:
        """Return how the outside place stands now, None where none is set; asks it, for at most ten seconds."""
        return None if self.witness is None else witness_state(self._engine, self.witness)

    def check_witness(self) -> str:
        """Return why the outside place could not be compared with, empty when it was, or when none is set.

        Raises StoreError when what it keeps shows that this ledger was cut, put back or written anew.
        """
        state = self.witness_state()
        if state is not None and state.against:
            raise StoreError(
                f"the outside place of the ledger's heads ({state.place}) speaks against this ledger: {state.against}; "
                "put back the newest copy of ledger.db or, after a restore, keep that place as it is and set "
                "PLAINVIEW_LEDGER_WITNESS to a new one"
            )
        return "" if state is None else state.fault

    def head(self) -> TreeHead | None:
        """Return the newest signed head, None while the ledger is empty; signs what is not signed yet."""
        return self._engine.ledger.sign_head()

    def entries(self, entry_nos: Collection[int]) -> Mapping[int, bytes]:
        """Return entries as they are hashed, by number; raises NotFound for one that is not there."""
        return self._engine.ledger.entries(entry_nos)

    def proof(self, entry_no: int, size: int) -> tuple[bytes, ...]:
        """Return the path that proves an entry in the tree over `size`; raises NotFound when it does not hold it."""
        return self._engine.ledger.proof(entry_no, size)

    def consistency(self, old: int, size: int) -> tuple[bytes, ...]:
        """Return the proof that the tree over `old` entries begins that over `size`; raises NotFound when it cannot."""
        return self._engine.ledger.consistency(old, size)

    def verify(self, heads: Sequence[TreeHead] = (), *, every_hash: bool = False) -> LedgerReport:
        """Check all of it, also against heads that were kept elsewhere; with `every_hash` without the seals' help."""
        report = self._engine.ledger.verify(heads, every_hash=every_hash)
        last = LastCheck(self._clock.now(), report.entries, len(report.findings), len(heads))
        self._engine.operation.put_setting(_LAST_CHECK, msgspec.json.encode(last).decode())
        return report

    def last_check(self) -> LastCheck | None:
        """Return what the last check found, by whomever it was asked for; None before the first."""
        said = self._engine.operation.settings(_LAST_CHECK).get(_LAST_CHECK)
        return None if said is None else msgspec.json.decode(said, type=LastCheck)

    def size(self) -> int:
        """Return the number of entries."""
        return self._engine.ledger.size()

    def breach(self, program: str, since: dt.datetime, until: dt.datetime) -> BreachScope:
        """Return whom a key or program touched between two moments; raises NotFound for a name nobody has."""
        return breach_scope(self._engine, program, since, until, now=self._clock.now())
