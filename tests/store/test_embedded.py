"""The embedded engine passes the conformance suite."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.store.engine import Engine
from plainview.store.engines.embedded import open_embedded
from plainview.testing.engine_conformance import EngineConformance
from plainview.testing.engine_fixture import CurrentCatalogue

KEY = bytes(range(32))


class TestEmbeddedEngine(EngineConformance):
    @pytest.fixture
    def engine(self, clock: ManualClock, catalogue: CurrentCatalogue, tmp_path: Path) -> Iterator[Engine]:
        engine = open_embedded(tmp_path / "data", KEY, catalogue, clock, owns_intake=True)
        yield engine
        engine.close()
