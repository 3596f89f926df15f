"""A service with a real gate over the memory engine, the packaged catalogue and titles, and `Recommend` on top."""

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
from plainview.store.engines.memory import open_memory
from plainview.titles import Titles, open_titles, packaged_titles
from plainview.uses.recommend import STATEMENTS, Recommend

BACKEND = Connection("backend", KeyClass.SERVICE)


@dataclass
class Service:
    """The use under test, and the way in through which members live."""

    gate: Gate
    clock: ManualClock
    titles: Titles
    catalogue: PresentCatalogue
    _ids: Iterator[int] = field(default_factory=itertools.count)

    def __post_init__(self) -> None:
        self.recommend = Recommend(self.use, self.train, self.titles, self.clock)

    @property
    def use(self) -> PurposeSession:
        return self.gate.session("recommend_use", "recommend")

    @property
    def train(self) -> PurposeSession:
        return self.gate.session("recommend_train", "recommend", load_statements(STATEMENTS))

    def does(self, member_id: str, event: str, profile_id: str = "main", **properties: object) -> None:
        """Let a member do something, a minute after whatever was done before."""
        self.clock.advance(dt.timedelta(minutes=1))
        canonical = CanonicalEvent(
            f"e{next(self._ids)}", event, member_id, profile_id, occurred_at=self.clock.now(), properties=properties
        )
        (result,) = self.gate.admit(BACKEND, [canonical]).result(timeout=30)
        assert result.result is Result.STORED, result
        assert not result.stripped, result

    def watches(self, member_id: str, *title_ids: str) -> None:
        """Let a member watch titles to the end."""
        for title_id in title_ids:
            self.does(member_id, "playback.completed", title_id=title_id)


def open_service() -> Service:
    """Return a fresh service without members, with the 130 packaged titles."""
    clock = ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))
    catalogue = PresentCatalogue(load_catalogue())
    titles = open_titles(None)
    titles.put_many(packaged_titles())
    return Service(Gate(open_memory(catalogue, clock), catalogue, clock), clock, titles, catalogue)


@pytest.fixture
def service() -> Iterator[Service]:
    """Give a fresh service and close it."""
    opened = open_service()
    yield opened
    opened.gate.close()
    opened.titles.close()
