"""`Locate`: works out, keeps and puts right the general location of members, under the purpose `locate` alone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, Conflict
from plainview.catalogue.countries import COUNTRIES
from plainview.gate.reading import HeldValue, Reading
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.uses.locate.evidence import Evidence, How, Location, Sighting, read_location, weigh
from plainview.uses.locate.networks import Networks

GENERAL_LOCATION = "general_location"
SOURCES = ("country", "ip_address", "network_records", "partner_ip", "timezone", "viewing_country")
"""What a location is worked out from."""

_FRESH = dt.timedelta(days=1)
_LOOKS_BACK = dt.timedelta(days=30)
_MOST_A_RUN = 200
MOMENT = "%Y-%m-%d %H:%M:%S.%f"


class Locate:
    """The use `locate`. A correction by the member stands until she takes it back."""

    def __init__(self, session: PurposeSession, networks: Networks, clock: Clock) -> None:
        self._session = session
        self._networks = networks
        self._clock = clock
        self._done_on = dt.date.min
        self._done: set[str] = set()
        self._since: dt.datetime | None = None

    @property
    def credit(self) -> str:
        """Whom the database of networks is owed to; empty when there is nobody to name."""
        return self._networks.credit

    def at_door(self, address: str) -> dict[str, object]:
        """Return the coarse place of an address, as properties of whatever came from there."""
        found = self._networks.place(address)
        if found is None:
            return {}
        if found.city:
            return {"place_country": found.country, "place_city": found.city}
        return {"place_country": found.country}

    def of(self, member_id: str) -> Location:
        """Return where a member generally is, worked out anew when what is kept is older than a day."""
        held = self._held(member_id)
        location = None if held is None else read_location(held.value)
        if held is None or location is None or self._clock.now() - held.received_at >= _FRESH:
            return self._renew(member_id, location)
        return location

    def correct(self, member_id: str, country: str) -> Location:
        """Keep the country that a member says she is in, or with an empty one go back to working it out.

        Raises BadInput for what is no country, Conflict while there is no account to keep it with.
        """
        if self._session.number_of(SubjectRef(member_id)) is None:
            raise Conflict("this member has no account yet; POST /v1/members makes one")
        code = country.upper()
        if not code:
            location = self._worked_out(member_id)
        elif code in COUNTRIES:
            location = Location(code, self._clock.now().date(), certain=True, how=How.CORRECTED)
        else:
            raise BadInput("country must be an ISO 3166 code of two letters, such as DE")
        self._keep(member_id, location)
        return location

    def refresh_active(self) -> str | None:
        """Look again at members who were here since the last run, each once a day; return how many, or None.

        At most 200 a run, the ones who were here first before the others; the rest follow with the next runs.
        """
        now = self._clock.now()
        if now.date() != self._done_on:
            self._done_on, self._done = now.date(), set()
        since = self._since or now - _FRESH
        seen = self._session.query("seen_lately", since=since.strftime(MOMENT))
        members = {number: ref.member_id for kind in ("account", "profile") for number, ref in self._refs(kind)}
        accounts = {ref.member_id: number for number, ref in self._refs("account")}
        values: dict[int, dict[str, object]] = {}
        count = 0
        for number, last in zip(*(seen.column(name).to_pylist() for name in ("subject_no", "last")), strict=True):
            member_id = members.get(number, "")
            self._since = last.replace(tzinfo=dt.UTC)
            if member_id not in accounts or member_id in self._done:
                continue
            self._done.add(member_id)
            count += 1
            location = self._due(member_id)
            if location is not None:
                values[accounts[member_id]] = location.to_json()
            if count >= _MOST_A_RUN:
                break
        if values:
            self._session.keep_many(GENERAL_LOCATION, values)
        return f"locate: {count} members looked at, {len(values)} kept" if count else None

    def forget(self, subject_nos: Iterable[int]) -> None:
        """Drop what is remembered between runs; locations kept are erased with their members."""
        del subject_nos
        self._done = set()

    def _refs(self, kind: str) -> Iterable[tuple[int, SubjectRef]]:
        return self._session.subjects(kind).items()

    def _due(self, member_id: str) -> Location | None:
        """Return what is to be kept of a member now, None when what is kept is of today."""
        held = self._held(member_id)
        location = None if held is None else read_location(held.value)
        if held is not None and location is not None and self._clock.now() - held.received_at < _FRESH:
            return None
        return location if location is not None and location.how is How.CORRECTED else self._worked_out(member_id)

    def _renew(self, member_id: str, held: Location | None) -> Location:
        location = held if held is not None and held.how is How.CORRECTED else self._worked_out(member_id)
        has_account = self._session.number_of(SubjectRef(member_id)) is not None
        if has_account and (held is not None or location.country):
            self._keep(member_id, location)
        return location

    def _keep(self, member_id: str, location: Location) -> None:
        self._session.keep(SubjectRef(member_id), GENERAL_LOCATION, location.to_json())

    def _held(self, member_id: str) -> HeldValue | None:
        reading = self._session.read(SubjectRef(member_id), (GENERAL_LOCATION,))
        return reading.values[0] if reading.values else None

    def _worked_out(self, member_id: str) -> Location:
        declared = self._session.declared
        wanted = tuple(element for element in SOURCES if element in declared)
        if not wanted:
            return Location()
        reading = self._session.read(SubjectRef(member_id), wanted)
        return weigh(self._evidence(reading), self._networks.place)

    def _evidence(self, reading: Reading) -> Evidence:
        since = self._clock.now() - _LOOKS_BACK
        zones = _sightings(reading, "device", "timezone", since)
        return Evidence(
            _sightings(reading, "place", "place_country", since),
            _sightings(reading, "security", "ip", since),
            _sightings(reading, "security", "partner_ip", since),
            _sightings(reading, "elsewhere", "network_country", since),
            zones[-1][1] if zones else "",
            str(reading.first("country") or ""),
        )


def _sightings(reading: Reading, family: str, column: str, since: dt.datetime) -> list[Sighting]:
    """Return the values of a column since then, the earliest first."""
    table: pa.Table | None = reading.streams.get(family)
    if table is None or column not in table.column_names:
        return []
    from_then = pc.greater_equal(table["occurred_at"], pa.scalar(since.replace(tzinfo=None), table["occurred_at"].type))
    shown = table.filter(pc.and_(from_then, pc.is_valid(table[column]))).sort_by("occurred_at")
    moments: list[Any] = shown["occurred_at"].to_pylist()
    values: list[Any] = shown[column].to_pylist()
    return list(zip(moments, values, strict=True))
