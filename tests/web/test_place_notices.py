"""The notice at collection as a page: what is collected at one place and nothing else, in plain words."""

from __future__ import annotations

import html

import pytest

from plainview.catalogue.model import AskedAt
from tests.web.live import Live


@pytest.mark.parametrize("place", AskedAt)
def test_the_page_of_a_place_names_what_is_collected_there_and_nothing_else(live: Live, place: AskedAt) -> None:
    with live.client() as client:
        answer = client.get(f"/privacy/notices/{place.value}", headers={"Accept": "text/html"})
    assert answer.status_code == 200
    page = html.unescape(answer.text)
    assert f"<h1>{live.service.words().asked_at(place.value)}</h1>" in page
    for name, element in live.service.catalogue.elements.items():
        said = f"<dt>{live.service.words().element(name).name}</dt>"
        assert (said in page) is (place in element.asked_at), name


def test_a_place_that_is_none_has_no_page(live: Live) -> None:
    with live.client() as client:
        assert client.get("/privacy/notices/nowhere", headers={"Accept": "text/html"}).status_code == 404
