"""Public records of networks: in which country an address is registered, who runs it, and whether machines are rented.

The countries are those of the regional registries, packaged with `iptocc`. Owners and rented networks are files of the
operator's: an MMDB with autonomous systems, and a list of networks, one a line (such as X4BNet's, also gzipped).
"""

from __future__ import annotations

import gzip
import ipaddress
import threading
from bisect import bisect_right
from collections.abc import Iterator
from pathlib import Path

import iptocc
import maxminddb

from plainview.base.errors import SettingsError

_Ranges = tuple[list[int], list[int]]
_NUMBERS = ("autonomous_system_number", "asn")
_OWNERS = ("autonomous_system_organization", "as_name", "organization")
_LONGEST_LINE = 1000


class PublicRecords:
    """Looks addresses up; files are read at the first question and again when they change."""

    def __init__(self, hosting_file: str, owners_file: str) -> None:
        self._hosting_file = hosting_file
        self._owners_file = owners_file
        self._lock = threading.Lock()
        self._read_at: tuple[int, int] | None = None
        self._hosting: dict[int, _Ranges] = {}

    def look_up(self, address: str) -> dict[str, object]:
        """Return the fields of a `public_networks` record that are known of an address; none of a private one."""
        parsed = ipaddress.ip_address(address)
        if not parsed.is_global:
            return {}
        found: dict[str, object] = {}
        country = iptocc.country_code(str(parsed))
        if isinstance(country, str):
            found["network_country"] = country
        found |= self._owner(str(parsed))
        if self._hosting_file:
            found["hosting_network"] = self._is_hosting(parsed)
        return found

    def _owner(self, address: str) -> dict[str, object]:
        if not self._owners_file:
            return {}
        try:
            with maxminddb.open_database(self._owners_file) as database:
                held = database.get(address)
        except (OSError, ValueError, maxminddb.InvalidDatabaseError) as error:
            raise _unusable("PLAINVIEW_NETWORK_OWNERS", error) from None
        if not isinstance(held, dict):
            return {}
        number = next((held[name] for name in _NUMBERS if name in held), None)
        owner = next((held[name] for name in _OWNERS if name in held), None)
        text = str(number).removeprefix("AS")
        known: dict[str, object] = {"network_number": int(text)} if text.isdecimal() else {}
        return known | ({"network_provider": owner} if isinstance(owner, str) else {})

    def _is_hosting(self, address: ipaddress.IPv4Address | ipaddress.IPv6Address) -> bool:
        with self._lock:
            self._read_hosting()
            starts, ends = self._hosting.get(address.version, ([], []))
        place = bisect_right(starts, int(address)) - 1
        return place >= 0 and int(address) <= ends[place]

    def _read_hosting(self) -> None:
        try:
            status = Path(self._hosting_file).stat()
            stamp = (status.st_mtime_ns, status.st_size)
            if stamp != self._read_at:
                self._hosting = _ranges(Path(self._hosting_file))
                self._read_at = stamp
        except (OSError, EOFError, ValueError) as error:
            raise _unusable("PLAINVIEW_HOSTING_NETWORKS", error) from None


def _ranges(path: Path) -> dict[int, _Ranges]:
    """Return IP version -> starts and ends of the networks, merged, in order."""
    networks: dict[int, list[tuple[int, int]]] = {4: [], 6: []}
    for line in _lines(path):
        network = ipaddress.ip_network(line, strict=False)
        networks[network.version].append((int(network.network_address), int(network.broadcast_address)))
    return {version: _merged(sorted(held)) for version, held in networks.items()}


def _merged(networks: list[tuple[int, int]]) -> _Ranges:
    starts: list[int] = []
    ends: list[int] = []
    for start, end in networks:
        if ends and start <= ends[-1] + 1:
            ends[-1] = max(ends[-1], end)
        else:
            starts.append(start)
            ends.append(end)
    return starts, ends


def _lines(path: Path) -> Iterator[str]:
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as stream:
        for line in stream:
            text = line[:_LONGEST_LINE].partition("#")[0].strip()
            if text:
                yield text


def _unusable(setting: str, error: Exception) -> SettingsError:
    return SettingsError(setting, f"{setting} names a file that cannot be used ({type(error).__name__}); see settings")
