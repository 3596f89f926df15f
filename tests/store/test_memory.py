"""The memory engine passes the conformance suite."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plainview.base.clock import ManualClock
from plainview.store.engine import Engine
from plainview.store.engines.memory import open_memory
from plainview.testing.engine_conformance import EngineConformance
from plainview.testing.engine_fixture import CurrentCatalogue


class TestMemoryEngine(EngineConformance):
    @pytest.fixture
    def engine(self, clock: ManualClock, catalogue: CurrentCatalogue) -> Iterator[Engine]:
        engine = open_memory(catalogue, clock)
        yield engine
        engine.close()
