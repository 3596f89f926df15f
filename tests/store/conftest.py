"""A store in a temporary folder, opened as often as a test likes, and closed after it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.store.engines.embedded import EmbeddedEngine, open_embedded
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START
from tests.store.store_folder import KEY, Open


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(START)


@pytest.fixture
def catalogue() -> CurrentCatalogue:
    return CurrentCatalogue()


@pytest.fixture
def opened(tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue) -> Iterator[Open]:
    engines: list[EmbeddedEngine] = []

    def open_one(*, key: bytes = KEY, owns_intake: bool = True) -> EmbeddedEngine:
        engines.append(open_embedded(tmp_path / "data", key, catalogue, clock, owns_intake=owns_intake))
        return engines[-1]

    yield open_one
    for engine in engines:
        engine.close()
