"""The console's page about the audience: how many there were, what they watched and where."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping

from plainview.catalogue.model import ValueType
from plainview.gate.panels import Cell, Chart, ChartKind, Panel, Said, Table, TitleNamed, Valued
from plainview.uses.audience.counts import (
    COUNTRY,
    DAY,
    DEVICE,
    KIND,
    MONTH,
    OFFERS,
    SEARCH,
    SEARCHES,
    TITLE,
    WEEK,
    Count,
)
from plainview.uses.audience.evaluation import evaluation_panel
from plainview.uses.audience.report import Report
from plainview.uses.audience.routes import MINUTE_MS
from plainview.uses.audience.use import Audience

_DAYS_DRAWN = 56
_WEEKS_DRAWN = 26
_TITLES_DRAWN = 12
_NOTHING = Said("audience-nothing-yet")
_KINDS = frozenset({"film", "series", "game"})


def console_panels(audience: Audience) -> tuple[Panel, ...]:
    """Return the panels of the console's page."""
    report = audience.report()
    weeks = report.weeks()
    panels = [_overview(audience, report), _weeks(weeks)]
    if weeks:
        last = max(weeks)
        panels += [_titles(report, last), _divisions(report, last)]
    return (*panels, _searches(report), _funnel(report), evaluation_panel(audience))


def _overview(audience: Audience, report: Report) -> Panel:
    as_of = audience.as_of()
    heading = Said("audience-active")
    sentences = [Said("audience-small-groups", {"smallest": report.smallest})]
    if as_of is None:
        return Panel("active", heading, (Said("audience-not-counted-yet"), *sentences))
    days, weeks, months = report.active(DAY), report.active(WEEK), report.active(MONTH)
    drawn = list(days.items())[-_DAYS_DRAWN:]
    lists = [(WEEK, "weeks", weeks), (MONTH, "months", months)]
    tables = tuple(
        Table(
            part,
            Said(f"audience-by-{part.replace('_', '-')}"),
            (Said(f"audience-column-{name}"), Said("audience-column-members")),
            tuple((period, members) for period, members in reversed(found.items())),
            _NOTHING,
        )
        for part, name, found in lists
    )
    return Panel(
        "active",
        heading,
        tuple(sentences),
        (
            (Said("audience-as-of"), as_of.at),
            (Said("audience-members-allow"), Said("audience-of", {"part": as_of.counted, "whole": as_of.members})),
            (Said("audience-last-day"), next(reversed(days.values()), None)),
            (Said("audience-last-week"), next(reversed(weeks.values()), None)),
            (Said("audience-last-month"), next(reversed(months.values()), None)),
        ),
        _charts(_line("active-days", "audience-by-day", "audience-column-members", dict(drawn))),
        tables,
    )


def _weeks(weeks: dict[dt.date, Count]) -> Panel:
    drawn = dict(list(weeks.items())[-_WEEKS_DRAWN:])
    minutes = {week: count.played_ms // MINUTE_MS for week, count in drawn.items()}
    rows = tuple(
        (week, count.times, count.played_ms // MINUTE_MS, count.people) for week, count in reversed(weeks.items())
    )
    columns = (Said("audience-column-weeks"), *_MEASURES)
    return Panel(
        "weeks",
        Said("audience-weeks"),
        charts=_charts(_line("week-minutes", "audience-minutes-by-week", "audience-column-minutes", minutes)),
        tables=(Table("weeks", Said("audience-weeks-table"), columns, rows, _NOTHING),),
    )


_MEASURES = (Said("audience-column-starts"), Said("audience-column-minutes"), Said("audience-column-reach"))


def _titles(report: Report, week: dt.date) -> Panel:
    shown = report.divided(TITLE, week)
    most = sorted(shown.counts.items(), key=lambda entry: (-entry[1].played_ms, entry[0]))
    rows = tuple(
        (TitleNamed(title_id), count.times, count.played_ms // MINUTE_MS, count.people) for title_id, count in most
    )
    drawn = {title_id: count.played_ms // MINUTE_MS for title_id, count in most[:_TITLES_DRAWN]}
    chart = _bars("title-minutes", "audience-titles-drawn", "audience-column-minutes", drawn, TitleNamed)
    columns = (Said("audience-column-title"), *_MEASURES)
    return Panel(
        "titles",
        Said("audience-titles"),
        _withheld(shown.withheld),
        ((Said("audience-week-of"), week),),
        _charts(chart),
        (Table("titles", Said("audience-titles-table"), columns, rows, _NOTHING),),
    )


def _divisions(report: Report, week: dt.date) -> Panel:
    named: dict[str, Callable[[str], Cell]] = {DEVICE: _device, COUNTRY: _country, KIND: _kind}
    charts, tables = [], []
    withheld = 0
    for part, name in named.items():
        shown = report.divided(part, week)
        most = sorted(shown.counts.items(), key=lambda entry: (-entry[1].people, entry[0]))
        reach = {value: count.people for value, count in most}
        charts.append(_bars(f"reach-{part}", f"audience-by-{part}", "audience-column-reach", reach, name))
        rows = tuple((name(value), count.times, count.played_ms // MINUTE_MS) for value, count in most)
        columns = (Said(f"audience-column-{part}"), *_MEASURES[:2])
        tables.append(Table(part, Said(f"audience-played-by-{part}"), columns, rows, _NOTHING))
        withheld += shown.withheld
    return Panel(
        "divisions",
        Said("audience-divisions"),
        _withheld(withheld),
        ((Said("audience-week-of"), week),),
        _charts(*charts),
        tuple(tables),
    )


def _searches(report: Report) -> Panel:
    weeks = report.weeks(SEARCHES)
    rows = []
    for week, count in reversed(weeks.items()):
        nothing = report.divided(SEARCH, week, total=SEARCHES).counts.get("nothing")
        rows.append((week, count.times, None if nothing is None else nothing.times, count.people))
    last = max(weeks, default=None)
    vain = {} if last is None else report.searched_in_vain(last)
    columns = ("weeks", "searches", "nothing", "reach")
    return Panel(
        "searches",
        Said("audience-searches"),
        (Said("audience-searches-lead"),),
        charts=_charts(_bars("in-vain", "audience-in-vain", "audience-column-reach", vain, str)),
        tables=(
            Table(
                "searches",
                Said("audience-searches-table"),
                tuple(Said(f"audience-column-{name}") for name in columns),
                tuple(rows),
                _NOTHING,
            ),
        ),
    )


def _funnel(report: Report) -> Panel:
    rows = []
    for week in reversed(report.weeks(OFFERS)):
        found = report.funnel(week)
        if found is not None:
            rows.append((week, found.shown, found.opened, found.started))
    steps = ("shown", "opened", "started")
    charts: tuple[Chart, ...] = ()
    if rows:
        labels = tuple(Said(f"audience-column-{step}") for step in steps)
        numbers = tuple(None if number is None else float(number) for number in rows[0][1:])
        charts = (Chart("funnel", Said("audience-funnel-drawn"), labels, ((Said("audience-times"), numbers),)),)
    columns = (Said("audience-column-weeks"), *(Said(f"audience-column-{step}") for step in steps))
    table = Table("funnel", Said("audience-funnel-table"), columns, tuple(rows), _NOTHING)
    return Panel("funnel", Said("audience-funnel"), (Said("audience-funnel-lead"),), charts=charts, tables=(table,))


def _line(chart_id: str, heading: str, unit: str, numbers: Mapping[dt.date, int]) -> Chart:
    values = tuple(float(number) for number in numbers.values())
    return Chart(chart_id, Said(heading), tuple(numbers), ((Said(unit), values),), ChartKind.LINE, Said(unit))


def _bars(chart_id: str, heading: str, unit: str, numbers: Mapping[str, int], name: Callable[[str], Cell]) -> Chart:
    labels = tuple(name(value) for value in numbers)
    values = tuple(float(number) for number in numbers.values())
    return Chart(chart_id, Said(heading), labels, ((Said(unit), values),), ChartKind.BARS, Said(unit))


def _charts(*charts: Chart) -> tuple[Chart, ...]:
    """Return those charts that have something to draw."""
    return tuple(chart for chart in charts if chart.labels)


def _withheld(count: int) -> tuple[Said, ...]:
    return (Said("audience-withheld", {"count": count}),) if count else ()


def _device(value: str) -> Cell:
    return value or Said("audience-unknown")


def _country(value: str) -> Cell:
    return Valued(value, ValueType.COUNTRY) if value else Said("audience-unknown")


def _kind(value: str) -> Cell:
    if value in _KINDS:
        return Said(f"audience-kind-{value}")
    return value or Said("audience-unknown")
