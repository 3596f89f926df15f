"""From what is known of a member's places to one country: which it is, since when, how sure that is, and from what."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from babel.core import get_global

from plainview.catalogue.countries import COUNTRIES
from plainview.uses.locate.networks import Placed

Sighting: TypeAlias = tuple[dt.datetime, str]
"""When something was seen, and the country or address that it was seen at."""

DAYS_LOOKED_AT = 7
"""A country is decided by the last seven days on which there was anything to see, so that a move shows within four."""

_SURE_SHARE = 2 / 3
_ZONES: Mapping[str, str] = get_global("zone_territories")
_RENAMED: Mapping[str, str] = get_global("zone_aliases")
_OLD_NAMES: Mapping[str, str] = {new: old for old, new in _RENAMED.items()}


class How(StrEnum):
    """What a country was worked out from; each is a key of this use's words."""

    VIEWING = "viewing"
    ADDRESS = "address"
    PARTNER_ADDRESS = "partner_address"
    NETWORK = "network"
    TIMEZONE = "timezone"
    DECLARED = "declared"
    CORRECTED = "corrected"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Location:
    """A member's general location: a country (empty when unknown), since when, how sure, and from what."""

    country: str = ""
    since: dt.date | None = None
    certain: bool = False
    how: How = How.UNKNOWN

    def to_json(self) -> dict[str, object]:
        """Return the location as the element `general_location` is kept."""
        since = None if self.since is None else self.since.isoformat()
        return {"country": self.country, "since": since, "certain": self.certain, "how": self.how.value}


def read_location(kept: object) -> Location | None:
    """Return a location as it was kept, or None for anything else."""
    if not isinstance(kept, dict):
        return None
    try:
        since = kept.get("since")
        day = dt.date.fromisoformat(str(since)) if since else None
        return Location(str(kept["country"]), day, kept.get("certain") is True, How(str(kept["how"])))
    except (KeyError, ValueError):
        return None


@dataclass(frozen=True, slots=True)
class Evidence:
    """What is known of a member's places lately. Addresses are put in their countries by `weigh`."""

    viewing: Sequence[Sighting] = ()
    addresses: Sequence[Sighting] = ()
    partner_addresses: Sequence[Sighting] = ()
    networks: Sequence[Sighting] = ()
    timezone: str = ""
    declared: str = ""


@dataclass(slots=True)
class _Door:
    """Puts addresses in countries, and remembers how many of them were doubtful."""

    place: Callable[[str], Placed | None]
    doubtful: int = 0
    placed: int = 0

    def sightings(self, addresses: Iterable[Sighting]) -> list[Sighting]:
        found = []
        for at, address in addresses:
            where = self.place(address)
            if where is not None:
                self.placed += 1
                self.doubtful += not where.is_certain
                found.append((at, where.country))
        return found


def weigh(evidence: Evidence, place: Callable[[str], Placed | None]) -> Location:
    """Return the country that the best evidence speaks for; `place` says where an address is.

    Countries noted while watching come first, then addresses, a partner's, network records, the clock of the device,
    and last the country of the account. A country is certain when two thirds of the days agree, the device's clock
    does not contradict it, and the databases of networks do not disagree on most addresses.
    """
    door = _Door(place)
    by_address = door.sightings(evidence.addresses)
    clock = country_of_timezone(evidence.timezone)
    for how, sightings in (
        (How.VIEWING, evidence.viewing),
        (How.ADDRESS, by_address),
        (How.PARTNER_ADDRESS, door.sightings(evidence.partner_addresses)),
        (How.NETWORK, evidence.networks),
    ):
        seen = [(at, country) for at, country in sightings if country in COUNTRIES]
        if seen:
            country, since, share = _usual(seen)
            doubted = door.placed and door.doubtful * 2 > door.placed
            certain = share >= _SURE_SHARE and clock in {"", country} and not doubted
            return Location(country, since, certain, how)
    if clock:
        return Location(clock, certain=clock == evidence.declared, how=How.TIMEZONE)
    if evidence.declared in COUNTRIES:
        return Location(evidence.declared, how=How.DECLARED)
    return Location()


def country_of_timezone(zone: str) -> str:
    """Return the country in which a time zone of the IANA lies, empty for an unknown one or one of several countries.

    >>> country_of_timezone("Europe/Berlin"), country_of_timezone("Asia/Kolkata"), country_of_timezone("UTC")
    ('DE', 'IN', '')
    """
    country = _ZONES.get(zone) or _ZONES.get(_OLD_NAMES.get(zone, "")) or _ZONES.get(_RENAMED.get(zone, "")) or ""
    return country if country in COUNTRIES else ""


def _usual(sightings: Iterable[Sighting]) -> tuple[str, dt.date, float]:
    """Return the country of most of the last days, since when every day was spent there, and its share of them."""
    by_day: dict[dt.date, Counter[str]] = {}
    for at, country in sightings:
        by_day.setdefault(at.date(), Counter())[country] += 1
    days = sorted(by_day, reverse=True)
    spent = {day: max(sorted(by_day[day]), key=by_day[day].__getitem__) for day in days}
    lately = days[:DAYS_LOOKED_AT]
    votes = Counter(spent[day] for day in lately)
    most = max(votes.values())
    country = next(spent[day] for day in lately if votes[spent[day]] == most)
    since = max(day for day in days if spent[day] == country)
    for day in days[days.index(since) :]:
        if spent[day] != country:
            break
        since = day
    return country, since, most / len(lately)
