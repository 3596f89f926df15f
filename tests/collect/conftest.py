"""A fresh way in for each test."""

from __future__ import annotations

import pytest

from plainview.base.clock import ManualClock
from tests.collect.serving import Server


@pytest.fixture
def server(clock: ManualClock) -> Server:
    """Return a way in whose clock stands at noon UTC of 1 March 2026."""
    return Server(clock)
