"""An audience over a real gate and either engine, with members whose weeks are made event by event."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from plainview.base.clock import ManualClock
from plainview.catalogue.load import load_catalogue
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.statements import load_statements
from plainview.store.engines.embedded import open_embedded
from plainview.store.engines.memory import open_memory
from plainview.uses.audience import STATEMENTS, AllowCounter, Audience

NOW = dt.datetime(2026, 3, 11, 12, tzinfo=dt.UTC)
"""A Wednesday."""

WEEK = dt.date(2026, 3, 2)
"""The Monday of the last whole week."""

_BACKEND = Connection("backend", KeyClass.SERVICE)


@dataclass
class World:
    """The use under test, and the way in through which members live."""

    gate: Gate
    clock: ManualClock
    _ids: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        statements = load_statements(STATEMENTS)
        self.use = self.gate.session("audience_use", "audience", statements)
        self.train = self.gate.session("audience_train", "audience", statements)
        allow = AllowCounter(lambda: self.gate.catalogue, self.gate.facts_of)
        self.audience = Audience(self.use, self.train, self.clock, smallest=3, allow=allow)

    def does(self, member_id: str, event: str, at: dt.date, profile_id: str = "main", **properties: object) -> None:
        """Let a member do something at noon of a day."""
        moment = dt.datetime.combine(at, dt.time(12), dt.UTC)
        canonical = CanonicalEvent(
            f"e{next(self._ids)}", event, member_id, profile_id, occurred_at=moment, properties=properties
        )
        (result,) = self.gate.admit(_BACKEND, [canonical]).result(timeout=30)
        assert result.result is Result.STORED, result
        assert not result.stripped, result

    def watches(self, member_id: str, title_id: str, at: dt.date, minutes: int = 30, **more: Any) -> None:
        """Let a member watch a title from its start for some minutes."""
        played: dict[str, Any] = {"title_id": title_id, "playback_id": f"p{next(self._ids)}"}
        self.does(member_id, "playback.started", at, **played, **more)
        self.does(member_id, "playback.heartbeat", at, **played, played_ms=60_000)
        self.does(member_id, "playback.exited", at, **played, played_ms=minutes * 60_000)


@pytest.fixture(params=["memory", "embedded"])
def world(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[World]:
    """Give an audience without members, over each engine."""
    clock = ManualClock(NOW)
    catalogue = PresentCatalogue(load_catalogue())
    if request.param == "memory":
        gate = Gate(open_memory(catalogue, clock), catalogue, clock)
    else:
        engine = open_embedded(tmp_path / "data", b"k" * 32, catalogue, clock, owns_intake=True)
        gate = Gate(engine, catalogue, clock)
    yield World(gate, clock)
    gate.close()
