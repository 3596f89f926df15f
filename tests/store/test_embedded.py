"""The embedded engine passes the conformance suite."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import StoreError
from plainview.store.engine import Engine
from plainview.store.engines.embedded import open_embedded
from plainview.store.values import LedgerKind, LedgerLine
from plainview.testing.engine_conformance import EngineConformance
from plainview.testing.engine_fixture import CurrentCatalogue

KEY = bytes(range(32))


class TestEmbeddedEngine(EngineConformance):
    @pytest.fixture
    def engine(self, clock: ManualClock, catalogue: CurrentCatalogue, tmp_path: Path) -> Iterator[Engine]:
        engine = open_embedded(tmp_path / "data", KEY, catalogue, clock, owns_intake=True)
        yield engine
        engine.close()

    def test_a_line_that_cannot_be_written_is_said_and_the_next_one_is_written(self, engine: Engine) -> None:
        at = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
        # Half a surrogate pair is no text that a database could hold.
        broken = LedgerLine("1", at, LedgerKind.READ, "operate", "test", ("\ud800",), subject_no=1)
        sound = LedgerLine("2", at, LedgerKind.READ, "operate", "test", ("email",), subject_no=1)
        with pytest.raises(StoreError, match="could not be written"):
            engine.ledger.append([broken]).result(timeout=10)
        engine.ledger.append([sound]).result(timeout=10)
        assert [line.line_id for line in engine.ledger.newest()] == ["2"]
