"""What journeys start from."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journeys.installation import Installation


@pytest.fixture
def installation(tmp_path: Path) -> Iterator[Installation]:
    """Give a fresh installation in an empty folder, not yet serving; whatever it started is stopped."""
    with Installation(tmp_path) as made:
        yield made
