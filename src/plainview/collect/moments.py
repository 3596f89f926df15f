"""Reading the moments that senders write, and mending them where the sender's clock is wrong."""

from __future__ import annotations

import datetime as dt

from plainview.base.clock import from_micros

UNREADABLE = dt.datetime(1, 1, 1, tzinfo=dt.UTC)
"""Stands for a moment that cannot be read: the gate quarantines what is dated before 1990, so nothing is misdated."""

SKEW_TOLERANCE = dt.timedelta(seconds=10)
"""A smaller difference is the network's, not a wrong clock, and correcting it would only blur the times."""

_FARTHEST_MS = 2**45
_DIGITS_OF_MS = 12


def read_moment(value: str | float | None) -> dt.datetime | None:
    """Return an aware moment: ISO 8601 (UTC where no zone is given) or milliseconds since 1970; None for none.

    What cannot be read, or lies beyond all calendars, is UNREADABLE.

    >>> read_moment("2026-03-01T12:00:00+02:00").astimezone(dt.UTC).isoformat()
    '2026-03-01T10:00:00+00:00'
    >>> read_moment(1772359200000) == read_moment("2026-03-01T10:00:00Z")
    True
    """
    if value is None or value == "":
        return None
    if not isinstance(value, str):
        return _from_millis(value)
    try:
        moment = dt.datetime.fromisoformat(value)
    except ValueError:
        return _from_odd_text(value.strip())
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)


def true_moment(
    stated: dt.datetime | None, sent_at: dt.datetime | None, received_at: dt.datetime
) -> dt.datetime | None:
    """Return when it happened by our clock: `stated` moved by how far the sender's clock was off when it sent.

    Segment's rule, `timestamp = receivedAt - (sentAt - originalTimestamp)`, for differences above SKEW_TOLERANCE.
    """
    if stated is None or sent_at is None or sent_at is UNREADABLE or stated is UNREADABLE:
        return stated
    skew = received_at - sent_at
    if -SKEW_TOLERANCE <= skew <= SKEW_TOLERANCE:
        return stated
    try:
        return stated + skew
    except OverflowError:
        return UNREADABLE


def _from_millis(millis: float) -> dt.datetime:
    if not -_FARTHEST_MS < millis < _FARTHEST_MS:
        return UNREADABLE
    return from_micros(round(millis * 1000))


def _from_odd_text(text: str) -> dt.datetime:
    """Read what `fromisoformat` does not: milliseconds as text, and a zone written in small letters."""
    if text.isascii() and text.isdigit() and len(text) >= _DIGITS_OF_MS:
        return _from_millis(float(text[:20]))
    try:
        moment = dt.datetime.fromisoformat(text.upper())
    except ValueError:
        return UNREADABLE
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)
