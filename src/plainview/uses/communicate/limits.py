"""When marketing has to wait or to stay away: quiet hours on a member's own clock, and how many are enough."""

from __future__ import annotations

import datetime as dt
import re
import zoneinfo
from dataclasses import dataclass

from plainview.base.errors import SettingsError

WEEK = dt.timedelta(days=7)
_HOURS = re.compile(r"([01]?[0-9]|2[0-3])-([01]?[0-9]|2[0-3])")


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From one full hour to another, over midnight when the second is the smaller; equal hours are no time at all."""

    begin: int
    end: int

    def until(self, now: dt.datetime, timezone: str) -> dt.datetime | None:
        """Return when the quiet hours that `now` (UTC) lies in are over, or None; UTC for zones that nobody knows.

        >>> now = dt.datetime(2026, 3, 1, 22, 30, tzinfo=dt.UTC)
        >>> QuietHours(21, 9).until(now, "Europe/Berlin").isoformat()
        '2026-03-02T08:00:00+00:00'
        >>> QuietHours(21, 9).until(now, "America/Sao_Paulo") is None
        True
        """
        here = now.astimezone(_zone(timezone))
        if self.begin <= self.end:
            is_quiet = self.begin <= here.hour < self.end
        else:
            is_quiet = here.hour >= self.begin or here.hour < self.end
        if not is_quiet:
            return None
        over = here.replace(hour=self.end, minute=0, second=0, microsecond=0)
        if over <= here:
            over += dt.timedelta(days=1)
        return over.astimezone(dt.UTC)


def quiet_hours(text: str) -> QuietHours | None:
    """Return the hours that a setting names, such as `21-9`, or None for an empty one; raises SettingsError."""
    if not text.strip():
        return None
    found = _HOURS.fullmatch(text.strip())
    if found is None:
        raise SettingsError(
            "PLAINVIEW_QUIET_HOURS", "PLAINVIEW_QUIET_HOURS must be two hours of the day, such as `21-9`, or empty"
        )
    return QuietHours(int(found[1]), int(found[2]))


def _zone(name: str) -> dt.tzinfo:
    try:
        return zoneinfo.ZoneInfo(name) if name else dt.UTC
    except (zoneinfo.ZoneInfoNotFoundError, ValueError, OSError):
        return dt.UTC
