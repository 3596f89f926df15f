"""Where networks are: an address's country by the registries' records, and by an operator's own database if any.

The registries' records (RIR data) come with `iptocc`. No database of anybody else is shipped.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple, Protocol

import iptocc
import maxminddb

from plainview.base.errors import SettingsError
from plainview.catalogue.countries import COUNTRIES

NETWORKS = "PLAINVIEW_NETWORKS"
_MOST = 32_768
_LONGEST_CITY = 100
_DB_IP = "IP Geolocation by DB-IP (https://db-ip.com), CC BY 4.0"
_MEND = "name a .mmdb file with countries or cities, or unset it to use the registries' records alone"


class Placed(NamedTuple):
    """Where an address is: ISO 3166 alpha-2 country, city if known, and whether all that were asked agree."""

    country: str
    city: str = ""
    is_certain: bool = True


class Networks(Protocol):
    """Answers where an address is."""

    @property
    def credit(self) -> str:
        """Whom the data is owed to, as its licence wants it said; empty when nobody asks for it."""
        ...

    def place(self, address: str) -> Placed | None:
        """Return where an address is; None for private, reserved, unknown and malformed ones. Cached."""
        ...


class KnownNetworks:
    """The registries' records and, where an operator names one, a database in MaxMind's format.

    Costs 0.1 us for an address seen lately, about 5 us for another; a bounded number is remembered, and of no member.
    """

    def __init__(self, database: Path | None = None, *, credit: str = "") -> None:
        self._reader = None if database is None else _opened(database)
        self._credit = credit.strip() or _credit_of(self._reader)
        self.place = lru_cache(maxsize=_MOST)(self._place)

    @property
    def credit(self) -> str:
        """Whom the data is owed to: the setting, else what the database says of itself."""
        return self._credit

    def _place(self, address: str) -> Placed | None:
        registered = iptocc.country_code(address)
        if self._reader is None:
            return Placed(registered) if registered in COUNTRIES else None
        try:
            found = self._reader.get(address)
        except (ValueError, maxminddb.InvalidDatabaseError):
            # Malformed, an IPv6 address where the file holds IPv4 only, or a damaged branch of the file.
            found = None
        country = _country(found)
        if not country:
            return Placed(registered) if registered in COUNTRIES else None
        return Placed(country, _city(found), is_certain=registered in {None, country})


def _opened(path: Path) -> maxminddb.Reader:
    try:
        reader = maxminddb.open_database(path)
        reader.metadata()
    except FileNotFoundError:
        raise SettingsError(NETWORKS, f"{NETWORKS} names a file that is not there; {_MEND}") from None
    except OSError as error:
        raise SettingsError(
            NETWORKS, f"{NETWORKS} names a file that cannot be read ({error.strerror}); {_MEND}"
        ) from None
    except (maxminddb.InvalidDatabaseError, ValueError):
        raise SettingsError(
            NETWORKS, f"{NETWORKS} names a file that is damaged or of another format; {_MEND}"
        ) from None
    return reader


def _credit_of(reader: maxminddb.Reader | None) -> str:
    if reader is None:
        return ""
    told = reader.metadata()
    said = f"{told.database_type} {' '.join(told.description.values())}"
    if "db-ip" in said.lower() or "dbip" in said.lower():
        return _DB_IP
    return str(told.description.get("en") or told.database_type)


def _country(found: object) -> str:
    """Return the country of an entry, whichever of the usual layouts it has; empty when it names none."""
    if not isinstance(found, dict):
        return ""
    held = found.get("country", found.get("country_code"))
    code = held.get("iso_code") if isinstance(held, dict) else held
    country = code.upper() if isinstance(code, str) else ""
    return country if country in COUNTRIES else ""


def _city(found: object) -> str:
    held = found.get("city") if isinstance(found, dict) else None
    names = held.get("names") if isinstance(held, dict) else held
    name = names.get("en") if isinstance(names, dict) else names
    return name[:_LONGEST_CITY] if isinstance(name, str) else ""
