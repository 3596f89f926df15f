"""A real gate over the memory engine with `Locate` on top, and the way in through which members live."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from plainview.base.clock import ManualClock
from plainview.catalogue.load import load_catalogue
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.session import PurposeSession
from plainview.gate.statements import load_statements
from plainview.gate.subjects import SubjectRef
from plainview.store.engines.memory import open_memory
from plainview.uses.locate import STATEMENTS, KnownNetworks, Locate

BACKEND = Connection("backend", KeyClass.SERVICE)


@dataclass
class World:
    """The use under test, and the members' lives."""

    gate: Gate
    clock: ManualClock
    _ids: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.locate = Locate(self.session, KnownNetworks(), self.clock)

    @property
    def session(self) -> PurposeSession:
        return self.gate.session("locate", "locate", load_statements(STATEMENTS))

    def sees(self, member_id: str, *, profile_id: str = "main", **device: object) -> None:
        """Let a member, who has an account, watch something on a device that says this of itself."""
        if self.session.number_of(SubjectRef(member_id)) is None:
            self.declares(member_id, name="Somebody")
        event = CanonicalEvent(
            f"e{next(self._ids)}",
            "playback.started",
            member_id,
            profile_id,
            occurred_at=self.clock.now(),
            properties={"title_id": "f001", "playback_id": "p", **device},
        )
        self._admit(event)

    def declares(self, member_id: str, **traits: object) -> None:
        """Let a member make or change her account."""
        self._admit(CanonicalEvent(f"e{next(self._ids)}", "account.updated", member_id, traits=traits))

    def days_pass(self, days: float = 1) -> None:
        self.clock.advance(dt.timedelta(days=days))

    def _admit(self, event: CanonicalEvent) -> None:
        (result,) = self.gate.admit(BACKEND, [event]).result(timeout=30)
        assert result.result is Result.STORED, result
        assert not result.stripped, result


@pytest.fixture
def world() -> Iterator[World]:
    """Give a fresh world and close it."""
    clock = ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))
    catalogue = PresentCatalogue(load_catalogue())
    gate = Gate(open_memory(catalogue, clock), catalogue, clock)
    yield World(gate, clock)
    gate.close()
