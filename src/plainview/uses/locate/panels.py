"""What locating shows: to a member the country that we think she is in, with a form; to officers how well it works."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from plainview.base.clock import Clock
from plainview.base.errors import Refused
from plainview.catalogue.countries import COUNTRIES
from plainview.catalogue.model import ValueType
from plainview.gate.panels import Cell, Chart, Form, FormField, Panel, Said, Valued
from plainview.gate.session import PurposeSession
from plainview.uses.locate.evidence import How, Location
from plainview.uses.locate.use import MOMENT, Locate

WORK_OUT = "work-out"
"""What the form sends instead of a country to take a correction back."""

_FEWEST = 5
_MOST_BARS = 15
_PERIOD = dt.timedelta(days=30)


def member_panels(locate: Locate, member_id: str) -> tuple[Panel, ...]:
    """Return the panel of a member's own page; none where the catalogue in force does not allow this use."""
    try:
        location = locate.of(member_id)
    except Refused:
        return ()
    return (
        Panel(
            "locate-place",
            Said("locate-place"),
            tuple(_sentences(location, locate.credit)),
            forms=(Form("correct", Said("locate-put-right"), (_country_field(location),), Said("locate-is-it-wrong")),),
        ),
    )


def correct(locate: Locate, member_id: str, fields: Mapping[str, str]) -> Said:
    """Do what the form asks for and return the sentence that says what was done; raises BadInput for no country."""
    asked = fields.get("country", "")
    location = locate.correct(member_id, "" if asked == WORK_OUT else asked or "?")
    if location.how is How.CORRECTED:
        return Said("locate-corrected", {"country": _named(location.country)})
    return Said("locate-taken-back")


def console_panels(session: PurposeSession, clock: Clock, credit: str) -> tuple[Panel, ...]:
    """Return the officers' panel: of how many events the country is known, and which countries these are."""
    since = (clock.now() - _PERIOD).strftime(MOMENT)
    coverage = session.query("coverage", since=since).to_pylist()[0]
    rows = session.query("by_country", since=since).to_pylist()
    shown = [row for row in rows if row["people"] >= _FEWEST][:_MOST_BARS]
    others = sum(row["events"] for row in rows) - sum(row["events"] for row in shown)
    labels: list[Cell] = [_named(row["country"]) for row in shown]
    events = [float(row["events"]) for row in shown]
    if others:
        labels.append(Said("locate-other-countries"))
        events.append(float(others))
    total = sum(events)
    shares = tuple(round(100 * count / total, 1) for count in events)
    chart = Chart(
        "locate-countries", Said("locate-countries"), tuple(labels), ((Said("locate-share"), shares),),
        unit=Said("locate-per-cent"),
    )  # fmt: skip
    known = coverage["placed"] / coverage["events"] if coverage["events"] else None
    figures: tuple[tuple[Said, Cell], ...] = (
        (Said("locate-events-with-place"), sum(row["events"] for row in rows)),
        (Said("locate-events-with-address"), coverage["events"]),
        (Said("locate-addresses-placed"), None if known is None else round(100 * known, 1)),
    )
    sentences = [Said("locate-console", {"fewest": _FEWEST})]
    if credit:
        sentences.append(Said("locate-credit", {"credit": credit}))
    return (Panel("locate-coverage", Said("locate-coverage"), tuple(sentences), figures, (chart,) if total else ()),)


def _sentences(location: Location, credit: str) -> list[Said]:
    if not location.country:
        said = [Said("locate-nowhere")]
    else:
        said = [
            Said("locate-you-are-in", {"country": _named(location.country)}),
            Said(f"locate-why-{location.how.value.replace('_', '-')}"),
        ]
        if not location.certain:
            said.append(Said("locate-uncertain"))
    said.append(Said("locate-only-country"))
    if credit:
        said.append(Said("locate-credit", {"credit": credit}))
    return said


def _country_field(location: Location) -> FormField:
    choices: list[tuple[str, Cell]] = [(code, _named(code)) for code in sorted(COUNTRIES)]
    choices.insert(0, (WORK_OUT, Said("locate-work-out")))
    chosen = location.country if location.how is How.CORRECTED else WORK_OUT
    return FormField("country", Said("locate-country"), value=chosen, choices=tuple(choices))


def _named(code: str) -> Valued:
    return Valued(code, ValueType.COUNTRY)
