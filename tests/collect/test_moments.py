"""Moments as senders write them, and clocks that are wrong."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainview.collect.moments import UNREADABLE, read_moment, true_moment

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


@pytest.mark.parametrize(
    "text",
    [
        "2026-03-01T12:00:00Z",
        "2026-03-01T12:00:00.000Z",
        "2026-03-01t12:00:00z",
        "2026-03-01T14:00:00+02:00",
        "2026-03-01T12:00:00",
        "2026-03-01 12:00:00+00:00",
        1772366400000,
        1772366400000.0,
        "1772366400000",
    ],
)
def test_iso_with_or_without_zone_and_milliseconds_are_read(text: str | float) -> None:
    assert read_moment(text) == NOON


@pytest.mark.parametrize("value", [None, ""])
def test_none_is_none(value: str | None) -> None:
    assert read_moment(value) is None


@pytest.mark.parametrize("value", ["yesterday", "2026-13-01", "9" * 400, 10**30, -(10.0**300), "NaN", "𝟙" * 13])
def test_what_cannot_be_read_is_never_taken_for_now(value: str | float) -> None:
    assert read_moment(value) is UNREADABLE


@given(st.text() | st.integers() | st.floats(allow_nan=False))
def test_reading_never_fails(value: str | float) -> None:
    moment = read_moment(value)
    assert moment is None or moment.tzinfo is not None


def test_a_clock_an_hour_slow_is_mended_by_when_it_sent() -> None:
    assert true_moment(NOON - 2 * HOUR, NOON - HOUR, NOON) == NOON - HOUR


def test_a_clock_an_hour_fast_is_mended_by_when_it_sent() -> None:
    assert true_moment(NOON, NOON + HOUR, NOON) == NOON - HOUR


def test_the_networks_own_delay_blurs_no_time() -> None:
    assert true_moment(NOON - HOUR, NOON - dt.timedelta(seconds=3), NOON) == NOON - HOUR


def test_without_a_moment_of_sending_the_stated_one_stands() -> None:
    assert true_moment(NOON - HOUR, None, NOON) == NOON - HOUR
    assert true_moment(NOON - HOUR, UNREADABLE, NOON) == NOON - HOUR
    assert true_moment(None, NOON, NOON) is None


def test_an_absurd_difference_is_unreadable_and_never_an_error() -> None:
    assert true_moment(NOON, dt.datetime(9999, 12, 31, tzinfo=dt.UTC), NOON) < NOON  # type: ignore[operator]  # never None
    last = dt.datetime(9999, 12, 31, tzinfo=dt.UTC)
    assert true_moment(last, NOON - HOUR, NOON + 48 * HOUR) is UNREADABLE
