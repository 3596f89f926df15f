"""Two million invented events of twenty thousand profiles, in batches, for benchmarks."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import numpy as np

from plainview.gate.admission import CanonicalEvent

EVENTS = 2_000_000
SUBJECTS = 20_000
_BATCH = 2000
_TITLES = 130
_DAYS = 90
_KINDS = ("playback.started", "playback.heartbeat", "playback.heartbeat", "playback.completed")


def batches(now: dt.datetime, events: int = EVENTS) -> Iterator[tuple[int, list[CanonicalEvent]]]:
    """Yield (events so far, batch): playback of the last 90 days, popular titles more often."""
    random = np.random.default_rng(7)
    sent = 0
    while sent < events:
        size = min(_BATCH, events - sent)
        members = random.integers(0, SUBJECTS, size).tolist()
        titles = (random.power(2.0, size) * _TITLES).astype(int).tolist()
        seconds = random.integers(0, _DAYS * 86_400 - 3600, size).tolist()
        kinds = random.integers(0, len(_KINDS), size).tolist()
        yield (
            sent + size,
            [
                CanonicalEvent(
                    f"e{sent + at}",
                    _KINDS[kinds[at]],
                    f"m{members[at]}",
                    "main",
                    occurred_at=now - dt.timedelta(seconds=seconds[at] + 3600),
                    properties={
                        "playback_id": f"p{(sent + at) // 4}",
                        "title_id": f"f{titles[at]:03}",
                        "position_ms": at * 1000,
                        "played_ms": 30_000,
                    },
                )
                for at in range(size)
            ],
        )
        sent += size
