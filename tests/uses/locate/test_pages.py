"""Place and language on the officer's console and over the API of a whole service."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from plainview.base.clock import SystemClock
from plainview.base.errors import SettingsError
from plainview.gate.admission import CanonicalEvent
from tests.uses.locate.mmdb_file import write_database
from tests.web.browsing import sign_in
from tests.web.live import NAMED, OFFICER, SERVICE_SECRET, add_member, opened, send, serving


def test_officers_see_the_share_of_each_country_and_the_languages_asked_for() -> None:
    service = opened(SystemClock())
    device = {"title_id": "f001", "playback_id": "p", "ip": "81.2.69.142", "locale": "ja"}
    here = device | {"place_country": "GB"}
    send(service, [CanonicalEvent(f"o{n}", "playback.started", f"m-{n}", "main", properties=here) for n in range(6)])
    one = {"title_id": "f001", "playback_id": "p", "place_country": "FR"}
    send(service, [CanonicalEvent("o-fr", "playback.started", "m-0", "main", properties=one)])
    with serving(service) as live, live.client() as client:
        sign_in(client, OFFICER)
        places = client.get("/console/locate").text
        languages = client.get("/console/translate").text
    assert "United Kingdom" in places
    assert "Other countries" in places
    assert "France" not in places, "a country of very few stands with the others"
    assert "Japanese" in languages


def test_the_api_takes_a_correction_and_credits_stand_on_the_members_page(tmp_path: Path) -> None:
    entries = {"203.0.113.0/24": {"country": {"iso_code": "MX"}, "city": {"names": {"en": "Oaxaca"}}}}
    database = write_database(tmp_path / "own.mmdb", entries, kind="DBIP-City-Lite")
    service = opened(SystemClock(), replace(NAMED, networks=str(database)))
    assert service.place_of("203.0.113.9") == {"place_country": "MX", "place_city": "Oaxaca"}
    add_member(service, "m-luz", "luz@demo.example", name="Luz")
    path = "/v1/members/m-luz/location"
    with serving(service) as live, live.client(SERVICE_SECRET) as client:
        assert client.get(path).json()["why"]["key"] == "declared"
        assert client.put(path, json={"country": "fr"}).json()["country"] == "FR"
        assert client.put(path, json={"country": "ZZ"}).status_code == 422
        assert client.put(path, json={"country": None}).json()["country"] == "DE"
        assert client.get("/v1/members/nobody/location").status_code == 404
        page = client.get("/v1/members/m-luz/explanation").text
    assert "IP Geolocation by DB-IP (https://db-ip.com), CC BY 4.0" in page
    assert "Oaxaca" not in page


def test_a_service_does_not_open_with_a_damaged_database(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="PLAINVIEW_NETWORKS"):
        opened(SystemClock(), replace(NAMED, networks=str(tmp_path / "none.mmdb")))
