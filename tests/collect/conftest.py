"""A fresh way in for each test."""

from __future__ import annotations

import pytest

from plainview.base.clock import ManualClock
from tests.collect.serving import Endpoint


@pytest.fixture
def endpoint(clock: ManualClock) -> Endpoint:
    """Return a way in whose clock stands at noon UTC of 1 March 2026."""
    return Endpoint(clock)
