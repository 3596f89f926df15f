"""Filling a store for measurements: rows straight into data files, as if they had come in and been compacted.

Millions of rows a minute, where the way in takes tens of thousands a second. It is part of no installation's paths.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.rows import FIXED
from plainview.store.values import SubjectKey, SubjectKind

_DAY_US = 86_400_000_000
_AT_ONCE = 4_000_000
_KINDS = ("playback.started", "playback.heartbeat", "playback.heartbeat", "playback.completed")
_TITLES = 2_000


def fill(engine: EmbeddedEngine, tables: Mapping[str, pa.Table]) -> None:
    """Put rows by family into an engine's data files; they count at once.

    Each table has at least `event_no`, `subject_no`, `event`, `occurred_at` and `received_at` (UTC, without a zone,
    microseconds), and those of its family's properties that it has values of. `event_no`s are the caller's to keep
    apart, below 2**32; subjects are numbered with `engine.subjects.number`. A few million rows at a time, a month
    received at a time, are fastest: what is in one month is merged, and written again, as it grows.
    """
    engine.events.put_rows({family: _whole(table) for family, table in tables.items()})


def _whole(table: pa.Table) -> pa.Table:
    missing = [name for name in FIXED if name not in table.column_names]
    for name in missing:
        table = table.append_column(pa.field(name, FIXED[name]), pa.array([None] * table.num_rows, FIXED[name]))
    fixed = [table.column(name).cast(kind) for name, kind in FIXED.items()]
    rest = [name for name in table.column_names if name not in FIXED]
    return pa.table([*fixed, *(table.column(name) for name in rest)], names=[*FIXED, *rest])


def subjects_of(rows: int, subjects: int, seed: int) -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
    """Return a subject's number for each row, from 1, some far more often than others (log-normal activity)."""
    random = np.random.default_rng(seed)
    weights = random.lognormal(0.0, 1.0, subjects)
    drawn = random.choice(subjects, rows, p=weights / weights.sum())
    return (drawn + 1).astype(np.uint32)


def playbacks(engine: EmbeddedEngine, members: int, events: int, now: dt.datetime, *, days: int = 90) -> None:
    """Put so many playback events of the profiles `main` of members m0, m1, ... of the last days into data files."""
    keys = [SubjectKey(SubjectKind.PROFILE, f"m{number}", "main") for number in range(members)]
    numbered = engine.subjects.number(keys)
    numbers = np.array([numbered[key] for key in keys], dtype=np.uint32)
    end_us = int(now.timestamp() * 1_000_000) - 3_600_000_000
    done, portions = 0, max(1, -(-events // _AT_ONCE))
    for portion in range(portions):
        size = min(_AT_ONCE, events - done)
        random = np.random.default_rng(portion)
        # Each portion is a stretch of days of its own, so that its months are written once.
        begin_us = end_us - (portions - portion) * days * _DAY_US // portions
        at_us = begin_us + random.integers(0, days * _DAY_US // portions, size)
        moments = pa.array(at_us, pa.int64()).cast(pa.timestamp("us"))
        titles = (random.power(2.0, size) * _TITLES).astype(np.int64)
        table = pa.table(
            {
                "event_no": pa.array(np.arange(done + 1, done + size + 1, dtype=np.uint64)),
                "subject_no": pa.array(numbers[subjects_of(size, members, portion).astype(np.int64) - 1]),
                "event": pa.DictionaryArray.from_arrays(
                    pa.array(random.integers(0, len(_KINDS), size), pa.int32()), pa.array(_KINDS)
                ).cast(pa.string()),
                "occurred_at": moments,
                "received_at": moments,
                "title_id": pa.DictionaryArray.from_arrays(
                    pa.array(titles, pa.int32()), pa.array([f"f{number:04}" for number in range(_TITLES)])
                ).cast(pa.string()),
                "position_ms": pa.array(random.integers(0, 7_200_000, size), pa.int64()),
                "played_ms": pa.array(np.full(size, 30_000), pa.int64()),
            }
        )
        fill(engine, {"viewing": table})
        done += size
