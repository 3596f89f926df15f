"""The embedded store without the gate: no decision, no grant's line, no ledger; for comparison only.

Benchmarks use it to say what enforcement costs. It is part of no installation's paths.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence

from plainview.base.clock import Clock, to_micros
from plainview.base.errors import StoreError
from plainview.catalogue.model import Catalogue, Precision
from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.grant import Grant
from plainview.store.values import AdmittedEvent, AdmittedRecord, Choice, ErasedRows, SubjectKey, SubjectKind
from plainview.store.views import Bitmap, View, ViewRule
from plainview.testing.raw import Raw

_LONG_AGO = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
_FOREVER = dt.datetime(9000, 1, 1, tzinfo=dt.UTC)
_PURPOSE = "rights"


class PlainStore:
    """What a program without the gate would do with the same engine. Members are accounts with a profile `main`."""

    def __init__(self, engine: EmbeddedEngine, catalogue: Catalogue, clock: Clock) -> None:
        self._engine = engine
        self._catalogue = catalogue
        self._clock = clock
        self._raw = Raw(engine)
        self._sent = 0
        self._gone: set[int] = set()

    def put(self, member_id: str, traits: Mapping[str, str]) -> None:
        """Store details of a member durably."""
        now_us = to_micros(self._clock.now())
        subject = SubjectKey(SubjectKind.ACCOUNT, member_id)
        records = tuple(
            AdmittedRecord(
                subject, held.id, name, value, held.identifying, held.findable, now_us, now_us, "benchmark", None
            )
            for name, value in traits.items()
            for held in (self._catalogue.traits[name],)
        )
        self._sent += 1
        digest = self._engine.digest("plain", str(self._sent))
        event = AdmittedEvent(digest, subject, "identify", now_us, now_us, (), records)
        outcomes = self._engine.events.append([event]).result()
        if [outcome.value for outcome in outcomes] != ["stored"]:
            raise StoreError("the store did not keep what the benchmark put into it; run it again")

    def details(self, member_id: str, elements: Sequence[str]) -> dict[str, object]:
        """Return element -> value of a member's details."""
        numbers = self._numbers(member_id)
        if not numbers:
            return {}
        held = self._engine.records.read(self._grant(elements, numbers), numbers, elements)
        return {value.element: value.value for value in held}

    def events(self, member_id: str, element: str) -> int:
        """Return how many events of a member carry an element."""
        numbers = self._numbers(member_id)
        if not numbers:
            return 0
        declared = self._catalogue.elements[element]
        everybody = Bitmap(bytes([0xFF]) * (max(numbers) // 8 + 1), max(numbers))
        rule = ViewRule(
            element, self._catalogue.events_of(declared), declared.columns, Precision.EXACT, _LONG_AGO, everybody
        )
        view = View(declared.family, _PURPOSE, (rule,))
        read = self._engine.events.read(self._grant((element,), numbers), numbers, [view])
        return int(read[declared.family].num_rows)

    def by_title(self, without: str) -> dict[str, int]:
        """Return title -> playbacks, of profiles whose member has not said no to the purpose `without`."""
        said_no = {
            held.member_id for held in self._engine.choices.every() if held.purpose == without and not held.allowed
        }
        numbers = [*sorted(self._gone), *(number for name in sorted(said_no) for number in self._numbers(name))]
        listed = ", ".join(map(str, numbers)) or "0"
        sql = f"SELECT title_id, count(*) AS n FROM viewing WHERE subject_no NOT IN ({listed}) GROUP BY ALL"
        found = self._raw.scan(["viewing"], sql, {})
        return {str(row["title_id"]): int(row["n"]) for row in found.to_pylist()}

    def choose(self, member_id: str, purpose: str, *, allowed: bool) -> None:
        """Store a choice durably."""
        self._engine.choices.put(Choice(member_id, "", purpose, allowed, self._clock.now(), "1", "benchmark"))

    def choice(self, member_id: str, purpose: str) -> bool | None:
        """Return how a member chose, None when she did not."""
        held = {choice.purpose: choice.allowed for choice in self._engine.choices.of_member(member_id)}
        return held.get(purpose)

    def erase_before(self, member_id: str, moment: dt.datetime) -> None:
        """Erase what occurred before a moment."""
        self._engine.erase(self._numbers(member_id), ErasedRows(None, None, moment), self._clock.now())

    def forget(self, member_id: str) -> None:
        """Erase a member; rows stay in files until the next compaction, so that scans have to leave her out."""
        numbers = self._numbers(member_id)
        self._gone.update(numbers)
        self._engine.forget(numbers, self._clock.now())

    def knows(self, member_id: str) -> bool:
        """Return whether anything is held under a member's id."""
        return bool(self._engine.subjects.of_member(member_id))

    def lines_of(self, member_id: str) -> int:
        """Return how many of the ledger's lines name a member, 50 at most."""
        return len(self._engine.ledger.of_subjects(self._numbers(member_id), limit=50))

    def newest_lines(self, limit: int) -> int:
        """Return how many lines the ledger's newest are."""
        return len(self._engine.ledger.newest(limit=limit))

    def _numbers(self, member_id: str) -> tuple[int, ...]:
        return tuple(subject.subject_no for subject in self._engine.subjects.of_member(member_id))

    def _grant(self, elements: Sequence[str], numbers: Sequence[int]) -> Grant:
        return Grant("plain", _PURPOSE, frozenset(elements), frozenset(numbers), 0, "", _FOREVER)
