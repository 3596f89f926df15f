"""From sightings to one country: which evidence counts first, and when it is certain."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.uses.locate.evidence import Evidence, How, Location, Sighting, country_of_timezone, read_location, weigh
from plainview.uses.locate.networks import Placed

FIRST = dt.datetime(2026, 3, 1, 20, tzinfo=dt.UTC)
BRITISH, DOUBTFUL = "81.2.69.142", "81.2.69.143"


def _place(address: str) -> Placed | None:
    return {BRITISH: Placed("GB"), DOUBTFUL: Placed("GB", is_certain=False)}.get(address)


def _days(*countries: str) -> list[Sighting]:
    return [(FIRST + dt.timedelta(days=number), country) for number, country in enumerate(countries)]


@pytest.mark.parametrize(
    ("evidence", "country", "how"),
    [
        (Evidence(viewing=_days("DE"), addresses=_days(BRITISH), declared="FR"), "DE", How.VIEWING),
        (Evidence(addresses=_days(BRITISH), partner_addresses=_days("x"), declared="FR"), "GB", How.ADDRESS),
        (Evidence(partner_addresses=_days(BRITISH), networks=_days("DE")), "GB", How.PARTNER_ADDRESS),
        (Evidence(networks=_days("DE"), timezone="Europe/Paris"), "DE", How.NETWORK),
        (Evidence(timezone="Europe/Paris", declared="DE"), "FR", How.TIMEZONE),
        (Evidence(timezone="Etc/UTC", declared="DE"), "DE", How.DECLARED),
        (Evidence(viewing=_days("ZZ"), addresses=_days("10.0.0.1")), "", How.UNKNOWN),
    ],
)
def test_the_closest_evidence_counts_first(evidence: Evidence, country: str, how: How) -> None:
    found = weigh(evidence, _place)
    assert (found.country, found.how) == (country, how)


def test_a_holiday_of_three_days_moves_nobody_and_a_fourth_day_does() -> None:
    home = ["DE"] * 10
    assert weigh(Evidence(viewing=_days(*home, *["ES"] * 3)), _place).country == "DE"
    moved = weigh(Evidence(viewing=_days(*home, *["ES"] * 4)), _place)
    assert moved == Location("ES", (FIRST + dt.timedelta(days=10)).date(), certain=False, how=How.VIEWING)
    settled = weigh(Evidence(viewing=_days(*home, *["ES"] * 6)), _place)
    assert settled.certain


def test_a_day_counts_once_however_much_was_watched() -> None:
    busy = [(FIRST + dt.timedelta(minutes=minute), "ES") for minute in range(90)]
    calm = [(FIRST + dt.timedelta(days=day), "DE") for day in (1, 2)]
    assert weigh(Evidence(viewing=[*busy, *calm]), _place).country == "DE"


@pytest.mark.parametrize(
    ("evidence", "certain"),
    [
        (Evidence(viewing=_days("GB")), True),
        (Evidence(viewing=_days("GB"), timezone="Europe/London"), True),
        (Evidence(viewing=_days("GB"), timezone="Europe/Berlin"), False),
        (Evidence(viewing=_days("GB", "DE")), False),
        (Evidence(viewing=_days("GB"), addresses=_days(DOUBTFUL, DOUBTFUL, BRITISH)), False),
        (Evidence(viewing=_days("GB"), addresses=_days(DOUBTFUL, BRITISH)), True),
        (Evidence(timezone="Europe/Berlin"), False),
        (Evidence(timezone="Europe/Berlin", declared="DE"), True),
        (Evidence(declared="DE"), False),
    ],
)
def test_a_country_is_certain_only_when_nothing_contradicts_it(evidence: Evidence, certain: bool) -> None:
    assert weigh(evidence, _place).certain is certain


@pytest.mark.parametrize(
    ("zone", "country"),
    [("Europe/Berlin", "DE"), ("Asia/Kolkata", "IN"), ("Asia/Calcutta", "IN"), ("UTC", ""), ("Nowhere", ""), ("", "")],
)
def test_a_time_zone_lies_in_its_country_under_its_old_name_and_its_new_one(zone: str, country: str) -> None:
    assert country_of_timezone(zone) == country


def test_what_is_kept_is_read_back_and_nothing_else_is() -> None:
    held = Location("DE", FIRST.date(), certain=True, how=How.VIEWING)
    assert read_location(held.to_json()) == held
    for strange in (
        None,
        "DE",
        {},
        {"country": "DE", "how": "guess"},
        {"country": "DE", "how": "viewing", "since": "x"},
    ):
        assert read_location(strange) is None
