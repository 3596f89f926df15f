"""Filling a store for measurements: rows straight into data files, as if they had come in and been compacted.

Millions of rows a minute, where the way in takes tens of thousands a second. It is part of no installation's paths.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pyarrow as pa

from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.rows import FIXED


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
