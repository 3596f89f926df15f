"""A service with senders and a drop folder."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.collect.feeds_at import At, opened_at


@pytest.fixture
def at(tmp_path: Path) -> Iterator[At]:
    opened = opened_at(tmp_path)
    yield opened
    opened.service.close()
