"""Weeks and months of UTC days, and how far back is counted."""

from __future__ import annotations

import datetime as dt

WEEKS = 52
"""How many whole weeks are counted, within the 395 days for which this use may see what was watched."""

DAY_WEEKS = 13
"""How many of them are counted by title and day."""


def week_of(day: dt.date) -> dt.date:
    """Return the Monday of a day's week.

    >>> week_of(dt.date(2026, 11, 22))
    datetime.date(2026, 11, 16)
    """
    return day - dt.timedelta(days=day.weekday())


def month_of(day: dt.date) -> dt.date:
    """Return the first of a day's month."""
    return day.replace(day=1)


def counted_from(today: dt.date, weeks: int = WEEKS) -> dt.date:
    """Return the Monday that the count begins with."""
    return week_of(today) - dt.timedelta(weeks=weeks)
