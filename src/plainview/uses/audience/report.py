"""What may be shown of the totals: numbers about whole weeks, less those about few people and their complements."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plainview.uses.audience.counts import (
    ALL,
    DAY,
    IN_VAIN,
    MONTH,
    OFFER,
    OFFERS,
    TITLE,
    TITLE_DAY,
    WEEK,
    Count,
    Totals,
)
from plainview.uses.audience.groups import shown_parts
from plainview.uses.audience.periods import week_of

_NONE = Count(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Shown:
    """The parts of one total that may be shown, and how many parts are withheld."""

    counts: Mapping[str, Count]
    withheld: int


@dataclass(frozen=True, slots=True)
class Funnel:
    """Of titles on screens, one a profile and day: how many were opened and how many started; None when withheld."""

    shown: int
    opened: int | None
    started: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """Reads totals so that groups of fewer than `smallest` people are neither shown nor can be worked out."""

    totals: Totals
    smallest: int

    def weeks(self, part: str = ALL) -> dict[dt.date, Count]:
        """Return each whole week's total of a part that is not divided, by its Monday."""
        found = {week: values.get("", _NONE) for week, values in self.totals.of(part).items()}
        return {week: count for week, count in sorted(found.items()) if count.people >= self.smallest}

    def divided(self, part: str, week: dt.date, *, total: str = ALL) -> Shown:
        """Return one week's total divided by `part`, such as by title or device."""
        counts = self.totals.of(part).get(week, {})
        people = {value: count.people for value, count in counts.items()}
        kept = shown_parts(people, self.smallest, total_shown=week in self.weeks(total))
        return Shown({value: counts[value] for value in sorted(kept)}, len(counts) - len(kept))

    def title_days(self, week: dt.date) -> tuple[dict[tuple[dt.date, str], Count], int]:
        """Return one week's titles by day, each a part of its title's week, and how many of them are withheld."""
        shown_titles = self.divided(TITLE, week).counts
        of_title: dict[str, dict[str, Count]] = {}
        for day in self._days(TITLE_DAY, week):
            for title_id, count in self.totals.of(TITLE_DAY)[day].items():
                of_title.setdefault(title_id, {})[day.isoformat()] = count
        found: dict[tuple[dt.date, str], Count] = {}
        cells = 0
        for title_id, days in of_title.items():
            cells += len(days)
            people = {day: count.people for day, count in days.items()}
            for shown in shown_parts(people, self.smallest, total_shown=title_id in shown_titles):
                found[dt.date.fromisoformat(shown), title_id] = days[shown]
        return dict(sorted(found.items())), cells - len(found)

    def title_weeks(self) -> tuple[dt.date, ...]:
        """Return the weeks that are counted by title and day."""
        return tuple(sorted({week_of(day) for day in self.totals.of(TITLE_DAY)}))

    def active(self, part: str) -> dict[dt.date, int]:
        """Return distinct active members of each day (`DAY`), whole week (`WEEK`) or whole month (`MONTH`)."""
        if part not in {DAY, WEEK, MONTH}:
            raise ValueError(part)
        found = {period: values.get("", _NONE).people for period, values in self.totals.of(part).items()}
        return {period: people for period, people in sorted(found.items()) if people >= self.smallest}

    def funnel(self, week: dt.date) -> Funnel | None:
        """Return one week's way from the screen to the start, None when even its total is withheld."""
        total = self.weeks(OFFERS).get(week)
        if total is None:
            return None
        parts = self.totals.of(OFFER).get(week, {})
        kept = self.divided(OFFER, week, total=OFFERS).counts

        def times(step: str) -> int | None:
            # A step without anybody is nobody's secret; one that is withheld is None.
            return kept[step].times if step in kept else 0 if step not in parts else None

        merely_shown, started = times("shown"), times("started")
        return Funnel(total.times, None if merely_shown is None else total.times - merely_shown, started)

    def searched_in_vain(self, week: dt.date) -> dict[str, int]:
        """Return what was searched without result, and by how many profiles; only what enough of them did."""
        found = {query: count.people for query, count in self.totals.of(IN_VAIN).get(week, {}).items()}
        enough = {query: people for query, people in found.items() if people >= self.smallest}
        return dict(sorted(enough.items(), key=lambda entry: (-entry[1], entry[0])))

    def _days(self, part: str, week: dt.date) -> Iterator[dt.date]:
        return (day for day in sorted(self.totals.of(part)) if week_of(day) == week)
