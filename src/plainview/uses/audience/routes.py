"""What the audience's numbers answer over HTTP: titles by week or day, and how many members were active."""

from __future__ import annotations

import datetime as dt

import msgspec

from plainview.base.errors import BadInput
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.uses.audience.counts import DAY, MONTH, TITLE, WEEK, Count
from plainview.uses.audience.report import Report
from plainview.uses.audience.use import Audience

MINUTE_MS = 60_000
_GRAINS = ("week", "day")


class TitleShown(msgspec.Struct):
    """One title in one week (named by its Monday) or on one day: starts, whole minutes, distinct profiles."""

    title_id: str
    period: dt.date
    starts: int
    minutes: int
    reach: int


class TitlesShown(msgspec.Struct):
    """Titles by period. `withheld` is how many such numbers are about too few people, or would give those away."""

    as_of: dt.datetime | None
    smallest_group: int
    grain: str
    items: list[TitleShown]
    withheld: int


class ActiveShown(msgspec.Struct):
    """Distinct active members in one period, named by its first day."""

    period: dt.date
    members: int


class ActivityShown(msgspec.Struct):
    """Distinct active members by day, by whole week and by whole month; periods with too few are left out."""

    as_of: dt.datetime | None
    smallest_group: int
    days: list[ActiveShown]
    weeks: list[ActiveShown]
    months: list[ActiveShown]


def routes(audience: Audience) -> tuple[Operation, ...]:
    """Return the operations of an open `audience`."""

    def titles(call: Call) -> Answer:
        return Answer(_titles_shown(audience, call))

    def active(call: Call) -> Answer:
        del call
        return Answer(_activity(audience))

    return (
        Operation(
            "GET",
            "/v1/audience/titles",
            "Return starts, minutes and reach by title, less small groups",
            Access.SERVICE,
            titles,
            gives=TitlesShown,
            query={
                "from": "First day, YYYY-MM-DD; weeks that begin earlier are left out.",
                "to": "Last day, YYYY-MM-DD; weeks that end later are left out.",
                "grain": "`week`, or `day` for the days of the last whole weeks; `week` when absent.",
            },
            tag="audience",
        ),
        Operation(
            "GET",
            "/v1/audience/active",
            "Return how many members were active by day, week and month",
            Access.SERVICE,
            active,
            gives=ActivityShown,
            tag="audience",
        ),
    )


def _titles_shown(audience: Audience, call: Call) -> TitlesShown:
    report, (first, last) = audience.report(), _bounds(call)
    grain = call.query.get("grain", "") or _GRAINS[0]
    if grain not in _GRAINS:
        raise BadInput("grain must be week or day")
    shown = TitlesShown(_at(audience), report.smallest, grain, [], 0)
    for week in _weeks(report, grain):
        if first <= week and week + dt.timedelta(days=6) <= last:
            found, hidden = _titles(report, week, grain)
            shown.items += found
            shown.withheld += hidden
    return shown


def _activity(audience: Audience) -> ActivityShown:
    report = audience.report()
    days, weeks, months = (
        [ActiveShown(period, members) for period, members in report.active(part).items()] for part in (DAY, WEEK, MONTH)
    )
    return ActivityShown(_at(audience), report.smallest, days, weeks, months)


def _weeks(report: Report, grain: str) -> tuple[dt.date, ...]:
    return report.title_weeks() if grain == "day" else tuple(report.weeks())


def _titles(report: Report, week: dt.date, grain: str) -> tuple[list[TitleShown], int]:
    if grain == "day":
        days, withheld = report.title_days(week)
        return [_title(title_id, day, count) for (day, title_id), count in days.items()], withheld
    shown = report.divided(TITLE, week)
    return [_title(title_id, week, count) for title_id, count in shown.counts.items()], shown.withheld


def _title(title_id: str, period: dt.date, count: Count) -> TitleShown:
    return TitleShown(title_id, period, count.times, count.played_ms // MINUTE_MS, count.people)


def _at(audience: Audience) -> dt.datetime | None:
    as_of = audience.as_of()
    return None if as_of is None else as_of.at


def _bounds(call: Call) -> tuple[dt.date, dt.date]:
    first, last = (_day(call, name) for name in ("from", "to"))
    return first or dt.date.min, last or dt.date.max


def _day(call: Call, name: str) -> dt.date | None:
    text = call.query.get(name, "")
    try:
        return dt.date.fromisoformat(text) if text else None
    except ValueError:
        raise BadInput(f"{name} must be a day, written YYYY-MM-DD") from None
