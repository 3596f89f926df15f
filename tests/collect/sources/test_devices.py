"""An SDK's context as device properties."""

from __future__ import annotations

from plainview.collect.sources.devices import normalise
from tests.collect.serving import CATALOGUE

FULL = {
    "ip": "192.0.2.1",
    "userAgent": "Browser/1",
    "locale": "pt-BR",
    "timezone": "America/Sao_Paulo",
    "device": {"id": "d1", "model": "X9", "type": "tvOS", "advertisingId": "AD-1", "adTrackingEnabled": True},
    "os": {"name": "tvOS", "version": "17"},
    "app": {"version": "5.1"},
    "network": {"carrier": "Movil", "cellular": False, "wifi": True, "bluetooth": False},
    "library": {"name": "analytics-python", "version": "2"},
    "traits": {"email": "ana@example.org"},
    "consent": {"categoryPreferences": {}},
    "profile_id": "p1",
}


def test_everything_that_an_sdk_knows_of_a_device_has_a_declared_name() -> None:
    facts = normalise(FULL)
    assert facts.properties == {
        "ip": "192.0.2.1",
        "user_agent": "Browser/1",
        "locale": "pt-BR",
        "timezone": "America/Sao_Paulo",
        "device_id": "d1",
        "device_model": "X9",
        "device_class": "tv",
        "ad_tracking_limited": False,
        "advertising_id": "AD-1",
        "os": "tvOS",
        "os_version": "17",
        "app_version": "5.1",
        "carrier": "Movil",
        "connection_type": "wifi",
    }
    assert set(facts.properties) <= set(CATALOGUE.event_properties["rating.set"])


def test_an_advertising_id_is_not_taken_against_the_devices_limit() -> None:
    facts = normalise({"device": {"advertisingId": "AD-1", "adTrackingEnabled": False}})
    assert facts.properties == {"ad_tracking_limited": True}
    assert facts.stripped == (("advertising_id", "consent_missing"),)


def test_an_advertising_id_of_zeros_is_none() -> None:
    zeros = "00000000-0000-0000-0000-000000000000"
    assert normalise({"device": {"advertisingId": zeros}}).properties == {}


def test_an_address_of_zeros_says_not_to_keep_one() -> None:
    assert normalise({"ip": "0.0.0.0"}).properties == {}  # noqa: S104 - what SDKs send to say so


def test_our_own_flat_names_pass() -> None:
    flat = {"os": "tvOS", "device_class": "tv", "network_id": "AS1", "session_id": "s"}
    assert normalise(flat).properties == flat


def test_what_has_no_name_here_keeps_its_path_so_that_the_gate_can_name_it() -> None:
    facts = normalise({"page": {"url": "https://x.example"}, "screen": {"width": 1}, "campaign": "spring"})
    assert set(facts.properties) == {"page.url", "screen.width", "campaign"}


def test_values_of_any_type_are_left_for_the_gate_to_judge() -> None:
    odd = {"ip": [1], "device": {"type": 5, "advertisingId": {}, "adTrackingEnabled": "yes"}, "network": [], "os": None}
    assert normalise(odd).properties["ad_tracking_limited"] is True
