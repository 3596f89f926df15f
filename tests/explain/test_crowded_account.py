"""An account of a million events: what is told of it is worked out in columns, and few rows become words."""

from __future__ import annotations

import datetime as dt
import tracemalloc

import numpy as np
import pyarrow as pa

from plainview.catalogue.load import load_catalogue
from plainview.catalogue.words import load_words
from plainview.explain.moments import NEWEST, is_any_held, moments_of
from plainview.explain.phrasing import Phrasing
from plainview.explain.used import used_days
from plainview.explain.vocabulary import Vocabulary
from plainview.store.values import LedgerKind, LedgerLine

ROWS = 1_000_000
_MOST_BYTES = 64 << 20


def _rows(rows: int = ROWS) -> pa.Table:
    start = np.datetime64("2026-01-01T00:00:00", "us")
    return pa.table(
        {
            "event": pa.array(np.where(np.arange(rows) % 3, "playback.started", "playback.completed")),
            "occurred_at": pa.array(start + np.arange(rows).astype("timedelta64[s]")),
            "title_id": pa.array([f"f{number % 500:03}" for number in range(rows)]),
        }
    )


def test_a_million_events_are_counted_and_only_the_newest_values_become_words() -> None:
    catalogue, vocabulary = load_catalogue(), Vocabulary(load_words())
    asked: list[str] = []

    def named(title_id: str) -> str:
        asked.append(title_id)
        return f"title {title_id}"

    phrasing = Phrasing("en", yes="yes", no="no", title_of=named)
    element, table = catalogue.elements["titles_viewed"], _rows()
    tracemalloc.start()
    told = moments_of(table, element.columns, events=catalogue.events_of(element), phrasing=phrasing, names=vocabulary)
    peak_bytes = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert told.count == ROWS
    assert told.first_at == dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
    assert [moment.values["title_id"] for moment in told.newest] == ["f499", "f498", "f497", "f496", "f495", "f494"]
    assert {moment.times for moment in told.newest} == {ROWS // 500}
    assert len(asked) == NEWEST
    assert peak_bytes < _MOST_BYTES


def _line(number: int, kind: LedgerKind = LedgerKind.READ, *, count: int | None = 1) -> LedgerLine:
    at = dt.datetime(2026, 3, 31, tzinfo=dt.UTC) - dt.timedelta(hours=7 * number)
    return LedgerLine(f"l{number}", at, kind, "operate", "sign in", ("email",), 1, count=count)


def test_days_of_the_ledger_say_the_same_taken_one_by_one_or_together() -> None:
    vocabulary = Vocabulary(load_words())
    phrasing = Phrasing("en", yes="yes", no="no", title_of=lambda title: None)
    kinds = [LedgerKind.READ] * 8 + [LedgerKind.REFUSAL]
    lines = [_line(number, kinds[number % 9], count=number % 4 or None) for number in range(60)]
    days = used_days(lines, vocabulary, phrasing)
    whole = tuple(days)
    assert len(days) == len(whole) == 19
    assert days[:7] == whole[:7]
    assert days[3] == whole[3]
    assert [day.day for day in whole] == sorted({line.at.date() for line in lines}, reverse=True)


def test_pages_of_the_ledger_have_each_day_once_and_whole() -> None:
    vocabulary = Vocabulary(load_words())
    phrasing = Phrasing("en", yes="yes", no="no", title_of=lambda title: None)
    kinds = [LedgerKind.READ, LedgerKind.SEND, LedgerKind.REFUSAL]
    days = used_days([_line(number, kinds[number % 3]) for number in range(100)], vocabulary, phrasing)
    pages = days.pages(20)
    assert len(pages) > 2
    assert [day for page in pages for day in days[page]] == list(days)
    sizes = [sum(len(day.lines) for day in days[page]) for page in pages]
    assert all(20 <= size < 20 + 4 for size in sizes[:-1])
    assert 0 < sizes[-1] < 20 + 4
    assert used_days([], vocabulary, phrasing).pages(20) == (slice(0, 0),)
    assert days.pages(10_000) == (slice(0, len(days)),)


def test_what_is_held_is_known_without_saying_it() -> None:
    catalogue, vocabulary = load_catalogue(), Vocabulary(load_words())
    phrasing = Phrasing("en", yes="yes", no="no", title_of=lambda title: None)
    element, rows = catalogue.elements["titles_viewed"], _rows(9)
    events, properties = catalogue.events_of(element), element.columns
    nothing = pa.nulls(rows.num_rows, pa.string())
    tables = [
        (rows, True),
        (rows.slice(4, 1), True),
        (rows.slice(0, 0), False),
        (None, False),
        (rows.drop_columns("title_id"), False),
        (rows.set_column(2, "title_id", nothing), False),
        (rows.set_column(0, "event", pa.array(["rating.set"] * rows.num_rows)), False),
    ]
    for table, is_held in tables:
        told = moments_of(table, properties, events=events, phrasing=phrasing, names=vocabulary)
        assert is_any_held(table, properties, events=events) is is_held is (told.count > 0)
