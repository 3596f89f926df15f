"""The fixtures that the parts of the engine conformance suite share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from plainview.base.clock import ManualClock
from plainview.catalogue.model import Catalogue
from plainview.store.engine import Engine
from plainview.testing.engine_samples import START, sample_catalogue


class CurrentCatalogue:
    """The catalogue that an engine asks for, which a test may change under it."""

    def __init__(self) -> None:
        self.held = sample_catalogue()

    def __call__(self) -> Catalogue:
        """Return the present catalogue."""
        return self.held


class EngineFixtures:
    """Override `engine`; clock and catalogue are given."""

    @pytest.fixture
    def clock(self) -> ManualClock:
        """Return a clock that stands at START."""
        return ManualClock(START)

    @pytest.fixture
    def catalogue(self) -> CurrentCatalogue:
        """Return the catalogue in force, as the callable that engines take."""
        return CurrentCatalogue()

    @pytest.fixture
    def engine(self, clock: ManualClock, catalogue: Callable[[], Catalogue]) -> Iterator[Engine]:
        """Yield an open, empty engine and close it; each engine's suite overrides this."""
        raise NotImplementedError("override the `engine` fixture with one that yields your engine")
