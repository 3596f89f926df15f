"""Time as an argument: one Protocol, the system's clock, and a clock that tests move by hand."""

from __future__ import annotations

import datetime as dt
import time
from typing import Protocol

_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
_MICROSECOND = dt.timedelta(microseconds=1)


class Clock(Protocol):
    """Where the time comes from."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        ...

    def monotonic_s(self) -> float:
        """Return seconds that only go forward, for measuring waits."""
        ...


class SystemClock:
    """The machine's own clock."""

    def now(self) -> dt.datetime:
        """Return the present moment, aware, in UTC."""
        return dt.datetime.now(dt.UTC)  # noqa: TID251 - the one place that asks the machine

    def monotonic_s(self) -> float:
        """Return the machine's monotonic seconds."""
        return time.monotonic()


class ManualClock:
    """A clock that stands still until it is moved; for tests and for replaying."""

    def __init__(self, start: dt.datetime) -> None:
        self._now = start
        self._monotonic_s = 0.0

    def now(self) -> dt.datetime:
        """Return the moment it was set or moved to."""
        return self._now

    def monotonic_s(self) -> float:
        """Return the seconds it has been moved forward since the start."""
        return self._monotonic_s

    def advance(self, step: dt.timedelta) -> None:
        """Move forward by `step`."""
        self._now += step
        self._monotonic_s += step.total_seconds()


def to_micros(moment: dt.datetime) -> int:
    """Return whole microseconds since 1970 UTC of an aware `moment`."""
    return (moment - _EPOCH) // _MICROSECOND


def from_micros(micros: int) -> dt.datetime:
    """Return the aware UTC moment `micros` microseconds after 1970."""
    return _EPOCH + dt.timedelta(microseconds=micros)
