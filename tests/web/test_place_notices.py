"""Notices at collection: as a page, beside a form, and in words for apps, each made from the catalogue."""

from __future__ import annotations

import html
from dataclasses import replace

import pytest

from plainview.base.clock import SystemClock
from plainview.catalogue.model import AskedAt
from plainview.gate.receipts import digest_of
from tests.web.browsing import HTML
from tests.web.live import NAMED, SERVICE_SECRET, Live, opened, serving


@pytest.mark.parametrize("place", AskedAt)
def test_the_page_of_a_place_names_what_is_collected_there_and_nothing_else(live: Live, place: AskedAt) -> None:
    with live.client() as client:
        answer = client.get(f"/privacy/notices/{place.value}", headers=HTML)
    assert answer.status_code == 200
    page = html.unescape(answer.text)
    assert f"<h1>{live.service.words().asked_at(place.value)}</h1>" in page
    for name, element in live.service.catalogue.elements.items():
        assert (f'id="element-{name}"' in page) is (place in element.asked_at), name
        assert place not in element.asked_at or live.service.words().element(name).name in page


@pytest.mark.parametrize("place", AskedAt)
def test_the_short_notice_names_everything_in_a_sentence_and_keeps_its_words(live: Live, place: AskedAt) -> None:
    with live.client() as client:
        told = client.get(f"/v1/notices/{place.value}/brief").json()
    words = live.service.words()
    asked = [element for element in live.service.catalogue.elements.values() if place in element.asked_at]
    assert asked
    for element in asked:
        assert words.element(element.id).name[1:] in told["what"], element.id
        assert (words.element(element.id).name[1:] in told["moves"]) is element.moves_recommendations, element.id
        assert (words.element(element.id).name[1:] in told["required"]) is element.required, element.id
    assert told["what"] in html.unescape(told["html"])
    kept = live.service.gate.choices.texts.of(told["text_version"])
    assert digest_of(kept) == told["text_version"]
    assert all(sentence in kept for sentence in told["sentences"])
    with live.client() as client:
        assert client.get(told["path"], headers=HTML).status_code == 200


def test_a_decision_made_beside_it_is_proved_with_its_words(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        told = client.get("/v1/notices/first_playback/brief").json()
        decided = {"choices": {"recommend_train": False}, "text_version": told["text_version"]}
        put = client.put("/v1/members/m-ana/choices", json=decided)
        assert put.status_code == 200, put.text
        kept = client.get("/v1/members/m-ana/consents").json()
    assert told["what"] in next(one["text"] for one in kept if one["purpose"] == "recommend_train")


def test_what_moves_recommendations_and_nothing_else_is_said_to(live: Live) -> None:
    with live.client() as client:
        watched = client.get("/v1/notices/first_playback/brief").json()
        survey = client.get("/v1/notices/survey/brief").json()
    assert watched["moves"].startswith("These move the internal algorithm")
    assert survey["moves"] == ""
    assert survey["recipients"] == "Nobody outside receives it."


def test_the_short_notice_follows_the_country(live: Live) -> None:
    with live.client() as client:
        brazil = client.get("/v1/notices/payment/brief?country=br").json()
        germany = client.get("/v1/notices/payment/brief?country=DE").json()
        anywhere = client.get("/v1/notices/payment/brief").json()
    assert "your identification number" in brazil["by_law"]
    assert "identification" not in germany["html"]
    assert "your identification number (only in Brazil)" in anywhere["what"]
    assert brazil["path"].endswith("?country=BR")
    assert brazil["text_version"] != germany["text_version"]


def test_pages_of_other_allowed_origins_may_read_it() -> None:
    service = opened(SystemClock(), replace(NAMED, allowed_origins="https://stream.example"))
    with serving(service) as live, live.client() as client:
        path = "/v1/notices/sign_up/brief"
        mine = client.get(path, headers={"Origin": "https://stream.example"})
        other = client.get(path, headers={"Origin": "https://other.example"})
    service.close()
    assert mine.headers["access-control-allow-origin"] == "https://stream.example"
    assert "access-control-allow-origin" not in other.headers


def test_under_a_mount_and_a_public_address_its_links_lead_there() -> None:
    service = opened(SystemClock(), replace(NAMED, mount="/centre", public_url="https://my.example/centre/"))
    with serving(service) as live, live.client() as client:
        told = client.get("/centre/v1/notices/payment/brief?country=DE").json()
        page = client.get("/centre/privacy?country=DE").text
    service.close()
    assert told["path"] == "https://my.example/centre/privacy/notices/payment?country=DE"
    assert f'href="{told["path"]}"' in told["html"]
    assert 'href="/centre/privacy/uses?country=DE"' in page


def test_signing_in_says_what_is_noted_of_it(live: Live) -> None:
    with live.client() as client:
        page = html.unescape(client.get("/sign-in").text)
        wrong = html.unescape(client.post("/sign-in", data={"email": "a@b.example", "password": "x"}).text)
    for name in ("when you signed in", "your internet address", "the cookie in your browser"):
        assert name in page, name
        assert name in wrong, name


def test_the_form_for_people_without_an_account_says_what_is_done_with_what_they_write(live: Live) -> None:
    with live.client() as client:
        page = html.unescape(client.get("/privacy/request").text)
    assert "only to find out who asks and to answer you" in page


@pytest.mark.parametrize("path", ["/privacy/notices/nowhere", "/v1/notices/nowhere/brief", "/v1/notices/nowhere"])
def test_a_place_that_is_none_has_no_notice(live: Live, path: str) -> None:
    with live.client() as client:
        assert client.get(path, headers=HTML).status_code == 404


def test_a_country_that_is_none_has_no_notice_for_apps(live: Live) -> None:
    with live.client() as client:
        answer = client.get("/v1/notices/sign_up/brief?country=Atlantis")
    assert answer.status_code == 404
    assert "two letters" in answer.json()["detail"]
