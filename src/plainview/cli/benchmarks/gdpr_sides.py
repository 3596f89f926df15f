"""The two sides of GDPRbench: what both do, and how it is done through the gate."""

from __future__ import annotations

import datetime as dt
from typing import Protocol

from plainview.base.errors import StoreError
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass
from plainview.gate.gate import Gate
from plainview.gate.rights.request import PERIOD, WHAT
from plainview.gate.rights.rows import erased_rows
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef

CHOICE = "recommend_train"
BACKEND = Connection("bench", KeyClass.SERVICE, history=True)
_BY_TITLE = Statement(
    "gdpr_by_title", "Playbacks by title.", "SELECT title_id, count(*) AS n FROM viewing GROUP BY ALL"
)


class Store(Protocol):
    """What both sides do: the gate, and the plain store."""

    def put(self, member_id: str, traits: dict[str, str]) -> None:
        """Store details."""

    def details(self, member_id: str, elements: tuple[str, ...]) -> dict[str, object]:
        """Return element -> value."""

    def events(self, member_id: str, element: str) -> int:
        """Return how many events carry an element."""

    def by_title(self, without: str) -> dict[str, int]:
        """Return title -> playbacks of those who did not object."""

    def choose(self, member_id: str, purpose: str, *, allowed: bool) -> None:
        """Store a choice."""

    def choice(self, member_id: str, purpose: str) -> bool | None:
        """Return a choice, None without one."""

    def erase_before(self, member_id: str, moment: dt.datetime) -> None:
        """Erase what occurred before a moment."""

    def forget(self, member_id: str) -> None:
        """Erase a member."""

    def knows(self, member_id: str) -> bool:
        """Return whether anything is held."""

    def lines_of(self, member_id: str) -> int:
        """Return how many of the ledger's lines name a member, 50 at most."""

    def newest_lines(self, limit: int) -> int:
        """Return how many the newest lines are."""


class ThroughGate:
    """The same through the gate: decided, granted and in the ledger."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self._own, self._trained = gate.session("rights", "gdprbench"), gate.session(CHOICE, "gdprbench")
        self._operate = gate.session("operate", "gdprbench")
        self._sent = 0

    def put(self, member_id: str, traits: dict[str, str]) -> None:
        """Store details of a member through the way in."""
        self._sent += 1
        event = CanonicalEvent(f"put-{self._sent}", "identify", member_id, traits=traits)
        results = self._gate.admit(BACKEND, [event]).result()
        if [result.result.value for result in results] != ["stored"]:
            raise StoreError("the gate did not keep what the benchmark put into it; run it again")

    def details(self, member_id: str, elements: tuple[str, ...]) -> dict[str, object]:
        """Return element -> value of a member's details."""
        reading = self._operate.read(SubjectRef(member_id), elements)
        return {held.element: held.value for held in reading.values}

    def events(self, member_id: str, element: str) -> int:
        """Return how many events of a member carry an element, as she may see it herself."""
        streams = self._own.read(SubjectRef(member_id), (element,)).streams
        return sum(table.num_rows for table in streams.values())

    def by_title(self, without: str) -> dict[str, int]:
        """Return title -> playbacks, as the purpose may see them."""
        found = self._trained.query(_BY_TITLE)
        return {str(row["title_id"]): int(row["n"]) for row in found.to_pylist()}

    def choose(self, member_id: str, purpose: str, *, allowed: bool) -> None:
        """Store a member's choice."""
        self._gate.choices.decide_all(member_id, {purpose: allowed}, text_version="1", how="benchmark")

    def choice(self, member_id: str, purpose: str) -> bool | None:
        """Return a member's own choice, None when she made none."""
        state = self._gate.choices.of(member_id)[purpose]
        return state.allowed if state.decided_at is not None else None

    def erase_before(self, member_id: str, moment: dt.datetime) -> None:
        """Erase what occurred before a moment."""
        last = (moment - dt.timedelta(days=1)).date().isoformat()
        self._gate.erase(member_id, "", erased_rows({WHAT: PERIOD, "from": "2000-01-01", "to": last}))

    def forget(self, member_id: str) -> None:
        """Erase a member."""
        self._gate.forget(member_id)

    def knows(self, member_id: str) -> bool:
        """Return whether anything is held."""
        return self._gate.knows(member_id)

    def lines_of(self, member_id: str) -> int:
        """Return how many of the ledger's lines name a member, 50 at most."""
        return len(self._gate.ledger.of_member(member_id, limit=50))

    def newest_lines(self, limit: int) -> int:
        """Return how many the newest lines are."""
        return len(self._gate.ledger.newest(limit=limit))
