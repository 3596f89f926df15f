"""Reads by masks answer exactly what the view's SQL answers, for views and rows drawn at random."""

from __future__ import annotations

import datetime as dt
import random
import tracemalloc

import numpy as np
import pyarrow as pa
import pytest

from plainview.base.clock import to_micros
from plainview.catalogue.model import Precision, ValueType
from plainview.store.point_read import show_exact
from plainview.store.rows import arrow_schema
from plainview.store.scan_database import ScanDatabases
from plainview.store.statement import Holdings, scan_views
from plainview.store.view_sql import Part
from plainview.store.views import View, ViewRule
from plainview.testing.engine_samples import PURPOSE, START, TITLE, bitmap_of

EVENTS = ("a", "b", "c", "it's")
HIGHEST = 20
NARROWED = (None, None, f",{PURPOSE},", ",other,", f",other,{PURPOSE},", f",{PURPOSE}x,")


def _rows(chance: random.Random) -> pa.Table:
    rows = []
    for number in range(chance.randrange(60)):
        moment = to_micros(START + dt.timedelta(hours=chance.randrange(-200, 200)))
        rows.append(
            {
                "event_no": number,
                "subject_no": chance.randrange(HIGHEST + 4),
                "event": chance.choice(EVENTS),
                "occurred_at": moment,
                "received_at": moment,
                "catalogue": "x",
                "narrowed": chance.choice(NARROWED),
                "title_id": chance.choice([None, "t1", "t2"]),
                "position_ms": chance.choice([None, 1, 2]),
                "speed": chance.choice([None, 1.5]),
            }
        )
    return pa.Table.from_pylist(rows, schema=arrow_schema(TITLE))


def _view(chance: random.Random) -> View:
    rules = []
    for number in range(chance.randrange(4)):
        bitmap = bitmap_of([n for n in range(HIGHEST + 1) if chance.random() < 0.7], HIGHEST)
        events = frozenset(chance.sample(EVENTS, chance.randrange(5)))
        properties = {name: TITLE[name] for name in chance.sample(sorted(TITLE), chance.randrange(1, 4))}
        since = START + dt.timedelta(hours=chance.choice([-1000, -1000, 0]))
        rules.append(ViewRule(f"e{number}", events, properties, Precision.EXACT, since, bitmap))
    if len(rules) > 1 and chance.random() < 0.6:
        rules = [ViewRule(r.element, r.events, r.properties, r.precision, START, rules[0].bitmap) for r in rules]
    return View("viewing", PURPOSE, tuple(rules))


@pytest.mark.parametrize("seed", range(40))
def test_masks_and_sql_show_the_same(seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable rows, no secret
    rows, view = _rows(chance), _view(chance)
    subjects = sorted(chance.sample(range(HIGHEST + 4), 6))
    listed = ", ".join(map(str, subjects))
    by_sql = scan_views(
        ScanDatabases(),
        [view],
        Holdings(tables={"t": rows}, parts={"viewing": (Part("t", dict.fromkeys(rows.column_names)),)}),
        salt="",
        retired=frozenset(),
        sql=f"SELECT * FROM viewing WHERE subject_no IN ({listed}) ORDER BY occurred_at, event_no",
        params={},
    )
    by_masks = show_exact(view, rows, subject_nos=subjects)
    assert by_masks.column_names == by_sql.column_names
    assert by_masks.to_pylist() == by_sql.to_pylist()
    assert [field.type for field in by_masks.schema] == [field.type for field in by_sql.schema]


def test_a_million_rows_are_shown_without_a_text_for_each() -> None:
    rows, names = 1_000_000, ("playback.started", "playback.completed", "search.performed")
    table = pa.table(
        {
            "event_no": pa.array(np.arange(rows, dtype=np.uint64)),
            "subject_no": pa.array(np.full(rows, 3, dtype=np.uint32)),
            "event": pa.array(np.array(names)[np.arange(rows) % 3]),
            "occurred_at": pa.array(np.arange(rows)[::-1].astype("datetime64[us]")),
            "received_at": pa.array(np.full(rows, np.datetime64("2026-01-01", "us"))),
            "narrowed": pa.nulls(rows, pa.string()),
            "title_id": pa.array(np.full(rows, "f1")),
        }
    )
    since = dt.datetime(2025, 1, 1, tzinfo=dt.UTC)
    seen = {"title_id": ValueType.TITLE_ID}
    rule = ViewRule("seen", frozenset(names[:2]), seen, Precision.EXACT, since, bitmap_of([3], 3))
    tracemalloc.start()
    shown = show_exact(View("viewing", "rights", (rule,)), table, subject_nos=[3])
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert shown.num_rows == 666_667
    assert shown.column("event_no")[0].as_py() == rows - 1
    assert set(shown.column("event").unique().to_pylist()) == set(names[:2])
    assert peak_bytes < 64 << 20
