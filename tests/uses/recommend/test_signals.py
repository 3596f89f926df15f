"""Signals: what events say about a title, the same for one profile in Python and for everybody in SQL."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

import duckdb
import pyarrow as pa
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainview.gate.statements import load_statements
from plainview.uses.recommend import STATEMENTS
from plainview.uses.recommend.signals import ENOUGH_MS, Signal, judge, liked

HISTORIES = load_statements(STATEMENTS)["histories"].sql
START = dt.datetime(2026, 3, 1, tzinfo=dt.UTC)
FAMILIES: dict[str, dict[str, pa.DataType]] = {
    "viewing": {"title_id": pa.string(), "played_ms": pa.int64()},
    "opinions": {"title_id": pa.string(), "thumbs": pa.string(), "stars": pa.float64()},
    "games": {"game_id": pa.string()},
}
FIXED: dict[str, pa.DataType] = {
    "event_no": pa.uint64(), "subject_no": pa.uint32(), "event": pa.string(),
    "occurred_at": pa.timestamp("us"), "received_at": pa.timestamp("us"),
}  # fmt: skip


class Seen(NamedTuple):
    """One event as a view shows it."""

    event: str
    title_id: str | None = "t1"
    played_ms: int | None = None
    thumbs: str | None = None
    stars: float | None = None
    minute: int = 0
    subject_no: int = 1


def streams(events: Iterable[Seen]) -> dict[str, pa.Table]:
    """Return the events as tables by family, numbered in the order given."""
    rows: dict[str, list[dict[str, object]]] = {family: [] for family in FAMILIES}
    for number, seen in enumerate(events):
        at = START + dt.timedelta(minutes=seen.minute)
        row = seen._asdict() | {"event_no": number, "occurred_at": at, "received_at": at, "game_id": seen.title_id}
        family = {"playback": "viewing", "game": "games"}.get(seen.event.partition(".")[0], "opinions")
        rows[family].append(row)
    return {
        family: pa.table(
            {name: pa.array([row[name] for row in rows[family]], kind) for name, kind in {**FIXED, **columns}.items()}
        )
        for family, columns in FAMILIES.items()
    }


def judged(*events: Seen) -> tuple[Signal, int]:
    """Return signal and number of events of the one title that the events are about."""
    (found,) = judge(streams(events).values()).values()
    return found.signal, found.events


def in_sql(events: list[Seen]) -> dict[int, dict[str, int]]:
    """Return subject -> title -> number of events, by the shipped statement."""
    with duckdb.connect() as connection:
        for family, table in streams(events).items():
            connection.register(family, table)
        found = connection.execute(HISTORIES, {"enough_ms": ENOUGH_MS}).fetchall()
    held: dict[int, dict[str, int]] = {}
    for subject_no, title_id, count in found:
        held.setdefault(subject_no, {})[title_id] = count
    return held


@pytest.mark.parametrize(
    ("events", "said"),
    [
        ([Seen("playback.completed")], (Signal.LIKED, 1)),
        ([Seen("playback.completed"), Seen("playback.completed")], (Signal.LIKED, 2)),
        ([Seen("playback.started")], (Signal.SEEN, 0)),
        ([Seen("playback.exited", played_ms=ENOUGH_MS - 1)], (Signal.SEEN, 0)),
        ([Seen("playback.exited", played_ms=ENOUGH_MS)], (Signal.LIKED, 1)),
        ([Seen("playback.heartbeat", played_ms=ENOUGH_MS // 2)], (Signal.SEEN, 0)),
        ([Seen("playback.heartbeat", played_ms=ENOUGH_MS // 2)] * 3, (Signal.LIKED, 1)),
        ([Seen("playback.heartbeat", played_ms=ENOUGH_MS), Seen("playback.completed")], (Signal.LIKED, 1)),
        ([Seen("game.session_started"), Seen("game.session_ended")], (Signal.LIKED, 1)),
        ([Seen("rating.set", thumbs="up")], (Signal.LIKED, 1)),
        ([Seen("rating.set", thumbs="double"), Seen("playback.completed")], (Signal.LIKED, 2)),
        ([Seen("rating.set", stars=4.0)], (Signal.LIKED, 1)),
        ([Seen("rating.set", stars=3.0)], (Signal.SEEN, 0)),
        ([Seen("rating.set", stars=3.0), Seen("playback.completed")], (Signal.LIKED, 1)),
        ([Seen("rating.set", stars=2.0), Seen("playback.completed")], (Signal.NOT_WANTED, 0)),
        ([Seen("rating.set", thumbs="down")], (Signal.NOT_WANTED, 0)),
        ([Seen("mylist.added")], (Signal.LIKED, 1)),
        ([Seen("mylist.added"), Seen("mylist.removed", minute=1)], (Signal.NOT_WANTED, 0)),
        ([Seen("mylist.removed"), Seen("mylist.added", minute=1)], (Signal.LIKED, 1)),
        ([Seen("mylist.removed", minute=9), Seen("rating.set", thumbs="up")], (Signal.LIKED, 1)),
        ([Seen("rating.set", thumbs="up"), Seen("rating.set", thumbs="down", minute=1)], (Signal.NOT_WANTED, 0)),
        ([Seen("rating.set", thumbs="down"), Seen("rating.set", thumbs="up")], (Signal.LIKED, 1)),
    ],
)
def test_each_row_of_the_table_holds_in_python_and_in_sql(events: list[Seen], said: tuple[Signal, int]) -> None:
    assert judged(*events) == said
    assert in_sql(events) == ({1: {"t1": said[1]}} if said[0] is Signal.LIKED else {})


EVENTS = st.builds(
    Seen,
    event=st.sampled_from(
        ["playback.started", "playback.heartbeat", "playback.exited", "playback.completed", "game.session_started",
         "game.session_ended", "rating.set", "mylist.added", "mylist.removed"]
    ),
    title_id=st.sampled_from(["t1", "t2", None]),
    played_ms=st.none() | st.sampled_from([0, ENOUGH_MS // 2, ENOUGH_MS]),
    thumbs=st.sampled_from([None, None, "up", "double", "down", "sideways"]),
    stars=st.none() | st.sampled_from([0.5, 2.0, 2.5, 3.0, 4.0, 5.0]),
    minute=st.integers(0, 3),
    subject_no=st.integers(1, 2),
)  # fmt: skip


@given(st.lists(EVENTS, max_size=30))
@settings(max_examples=60)
def test_serving_and_training_see_the_same_histories(events: list[Seen]) -> None:
    trained = in_sql(events)
    for subject_no in (1, 2):
        own = {
            family: table.filter(pa.array([number == subject_no for number in table["subject_no"].to_pylist()]))
            if table.num_rows
            else table
            for family, table in streams(events).items()
        }
        assert liked(judge(own.values())) == trained.get(subject_no, {})


def test_the_last_event_of_any_kind_dates_a_title() -> None:
    found = judge(streams([Seen("playback.completed"), Seen("playback.started", minute=5)]).values())
    assert dt.timedelta(microseconds=found["t1"].last_us) == START + dt.timedelta(minutes=5) - dt.datetime(
        1970, 1, 1, tzinfo=dt.UTC
    )


def test_a_stream_that_names_no_title_says_nothing() -> None:
    assert judge([pa.table({"event": ["playback.completed"], "ip": ["192.0.2.1"]})]) == {}
