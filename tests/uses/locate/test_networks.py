"""The country of an address: the registries' records, an operator's own database, and both together."""

from __future__ import annotations

import timeit
from pathlib import Path

import pytest

from plainview.base.errors import SettingsError
from plainview.uses.locate.networks import KnownNetworks, Placed
from tests.uses.locate.mmdb_file import write_database

BERLIN = {"country": {"iso_code": "DE"}, "city": {"names": {"en": "Berlin"}}}


@pytest.mark.parametrize(
    ("address", "country"), [("81.2.69.142", "GB"), ("2a00:1450:4001::1", "IE"), ("200.160.2.3", "BR")]
)
def test_the_registries_know_where_a_network_is_registered(address: str, country: str) -> None:
    assert KnownNetworks().place(address) == Placed(country)


@pytest.mark.parametrize("address", ["127.0.0.1", "192.168.1.7", "10.0.0.1", "203.0.113.9", "::1", "fe80::1", "x", ""])
def test_private_reserved_and_malformed_addresses_are_nowhere(address: str, tmp_path: Path) -> None:
    assert KnownNetworks().place(address) is None
    database = write_database(tmp_path / "own.mmdb", {"81.2.69.0/24": BERLIN})
    assert KnownNetworks(database).place(address) is None


def test_an_operators_database_adds_cities_and_its_own_networks(tmp_path: Path) -> None:
    entries = {"203.0.113.0/24": BERLIN, "198.51.100.0/25": {"country_code": "fr"}, "192.0.2.0/24": {"country": "MX"}}
    networks = KnownNetworks(write_database(tmp_path / "own.mmdb", entries))
    assert networks.place("203.0.113.9") == Placed("DE", "Berlin")
    assert networks.place("198.51.100.1") == Placed("FR")
    assert networks.place("198.51.100.129") is None
    assert networks.place("192.0.2.1") == Placed("MX")
    assert networks.place("81.2.69.142") == Placed("GB"), "what the file lacks, the registries know"


def test_where_both_disagree_the_operators_country_counts_and_is_uncertain(tmp_path: Path) -> None:
    networks = KnownNetworks(write_database(tmp_path / "own.mmdb", {"81.2.69.0/24": BERLIN}))
    assert networks.place("81.2.69.142") == Placed("DE", "Berlin", is_certain=False)


def test_a_country_that_is_none_is_not_taken(tmp_path: Path) -> None:
    networks = KnownNetworks(write_database(tmp_path / "own.mmdb", {"81.2.69.0/24": {"country": {"iso_code": "ZZ"}}}))
    assert networks.place("81.2.69.142") == Placed("GB")


def test_a_missing_or_damaged_file_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"PLAINVIEW_NETWORKS names a file that is not there; name a \.mmdb file"):
        KnownNetworks(tmp_path / "none.mmdb")
    with pytest.raises(SettingsError, match="PLAINVIEW_NETWORKS"):
        KnownNetworks(tmp_path)
    damaged = tmp_path / "damaged.mmdb"
    damaged.write_bytes(b"not a database" * 100)
    with pytest.raises(SettingsError, match="damaged or of another format"):
        KnownNetworks(damaged)


def test_whom_the_data_is_owed_to_is_said_as_its_licence_wants(tmp_path: Path) -> None:
    entries = {"203.0.113.0/24": BERLIN}
    lite = write_database(tmp_path / "lite.mmdb", entries, kind="DBIP-City-Lite")
    other = write_database(tmp_path / "other.mmdb", entries, description="Networks of Example Ltd")
    assert KnownNetworks().credit == ""
    assert "DB-IP (https://db-ip.com), CC BY 4.0" in KnownNetworks(lite).credit
    assert KnownNetworks(other).credit == "Networks of Example Ltd"
    assert KnownNetworks(lite, credit=" By Example ").credit == "By Example"


def test_an_address_seen_lately_costs_next_to_nothing() -> None:
    networks = KnownNetworks()
    networks.place("81.2.69.142")
    runs = 20_000
    best_s = min(timeit.repeat(lambda: networks.place("81.2.69.142"), number=runs, repeat=5)) / runs
    assert best_s < 5e-6
