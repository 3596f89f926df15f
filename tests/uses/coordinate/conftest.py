"""What tests of coordinate are given."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plainview.base.clock import ManualClock
from tests.uses.coordinate.trial import Trial, open_trial


@pytest.fixture
def trial(clock: ManualClock) -> Iterator[Trial]:
    made = open_trial(clock)
    yield made
    made.gate.close()
