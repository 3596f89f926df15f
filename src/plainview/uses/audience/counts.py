"""What the audience statements count, as integers only: the saved state, its canonical bytes, and how it is read.

A state is a pure function of what the views show, so that after an erasure it equals one that never saw the member.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

import pyarrow as pa

from plainview.base.errors import StoreError

_FORMAT = "audience totals 1"

ALL, TITLE, TITLE_DAY, KIND, DEVICE, COUNTRY = "all", "title", "title_day", "kind", "device", "country"
SEARCHES, SEARCH, IN_VAIN = "searches", "search", "in_vain"
OFFERS, OFFER = "offers", "offer"
DAY, WEEK, MONTH = "active_day", "active_week", "active_month"


class Count(NamedTuple):
    """How often (starts, searches, offers), milliseconds played, and how many distinct people."""

    times: int
    played_ms: int
    people: int


Periods: TypeAlias = Mapping[dt.date, Mapping[str, Count]]


@dataclass(frozen=True)
class Totals:
    """All counts: part -> first day of the period -> value -> count. `until` is the first day that is not in."""

    until: dt.date
    parts: Mapping[str, Periods] = field(default_factory=dict)

    def of(self, part: str) -> Periods:
        """Return a part's periods, none when nothing was counted."""
        return self.parts.get(part, {})

    def to_bytes(self) -> bytes:
        """Return canonical bytes: equal counts give equal bytes."""
        rows = [
            [part, period.isoformat(), value, *count]
            for part, periods in sorted(self.parts.items())
            for period, values in sorted(periods.items())
            for value, count in sorted(values.items())
        ]
        held = {"format": _FORMAT, "until": self.until.isoformat(), "rows": rows}
        return json.dumps(held, separators=(",", ":"), ensure_ascii=True).encode()

    @staticmethod
    def from_bytes(blob: bytes) -> Totals:
        """Return the totals that `to_bytes` wrote; raises StoreError when they are another program's."""
        held = json.loads(blob)
        if held.get("format") != _FORMAT:
            raise StoreError("the saved audience totals are of another version; run the worker, which counts anew")
        rows = (
            (part, dt.date.fromisoformat(period), value, Count(*counts))
            for part, period, value, *counts in held["rows"]
        )
        return Totals(dt.date.fromisoformat(held["until"]), arranged(rows))


def arranged(rows: Iterable[tuple[str, dt.date, str, Count]]) -> dict[str, dict[dt.date, dict[str, Count]]]:
    """Return rows by part, period and value."""
    parts: dict[str, dict[dt.date, dict[str, Count]]] = {}
    for part, period, value, count in rows:
        parts.setdefault(part, {}).setdefault(period, {})[value] = count
    return parts


def rows_of(table: pa.Table) -> Iterable[tuple[str, dt.date, str, Count]]:
    """Yield what a counting statement returned: part, period, value, times, played_ms, profiles."""
    names = ("part", "period", "value", "times", "played_ms", "profiles")
    columns = [table.column(name).to_pylist() for name in names]
    for part, period, value, times, played_ms, people in zip(*columns, strict=True):
        yield part, period, value, Count(times, played_ms, people)
