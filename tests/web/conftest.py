"""One served installation for each file of tests, with Ana, an officer and keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from plainview.base.clock import SystemClock
from tests.web.live import Live, opened, serving


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    """Give a served installation over the memory engine, as the demo."""
    service = opened(SystemClock())
    with serving(service) as served:
        yield served
    service.close()
