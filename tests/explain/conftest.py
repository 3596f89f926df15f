"""A service over the memory engine with Ana's months in it, whose catalogue a test may change."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from plainview.assemble import Service
from plainview.base.clock import ManualClock
from plainview.explain.explanation import Explanation
from tests.web.live import NAMED, opened


@pytest.fixture
def overlay(tmp_path: Path) -> Path:
    """Give the folder of the operator's own catalogue entries, empty."""
    folder = tmp_path / "catalogue"
    (folder / "words").mkdir(parents=True)
    return folder


@pytest.fixture
def service(clock: ManualClock, overlay: Path) -> Iterator[Service]:
    """Give a service with Ana in it."""
    made = opened(clock, dataclasses.replace(NAMED, catalogue=str(overlay)))
    yield made
    made.close()


@pytest.fixture
def told(service: Service) -> Callable[[], Explanation]:
    """Return what Ana is told now."""
    return lambda: service.explain.of_member("m-ana", service.words("en"), "en")
