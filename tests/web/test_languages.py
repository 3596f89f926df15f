"""Members' pages in six languages: chosen by a link and remembered, by the browser, and whole in each."""

from __future__ import annotations

import html
import re

import pytest

from plainview.catalogue.words import languages
from tests.web.browsing import sign_in
from tests.web.live import OFFICER, Live

_PAGES = (
    "/privacy",
    "/privacy/collected",
    "/privacy/rights",
    "/privacy/request",
    "/sign-in",
    "/you",
    "/you/known",
    "/you/known/from/usage",
    "/you/known/from/derived",
    "/you/known/email",
    "/you/uses",
    "/you/shared",
    "/you/choices",
    "/you/requests",
    "/you/why",
    "/you/reveal",
    "/tv",
    "/tv/letter",
    "/tv/choices",
)
_HTML = {"accept": "text/html"}
_KEY = re.compile(
    r"\b(?:you|letter|purpose|element|notice|tv|requests?|why|use|value|property|reason)-[a-z]+-[a-z-]+\b"
)


def _words(page: str) -> str:
    body = page[page.index("<main") : page.index("</main>")]
    return html.unescape(re.sub(r"<[^>]+>", " ", body))


@pytest.mark.parametrize("language", languages())
def test_each_page_is_whole_in_a_language_and_reads_its_way(live: Live, language: str) -> None:
    with live.client() as client:
        sign_in(client)
        english = {path: _words(client.get(path, headers=_HTML | {"accept-language": "en"}).text) for path in _PAGES}
        for path in _PAGES:
            answer = client.get(path, headers=_HTML | {"accept-language": language})
            assert answer.status_code == 200, path
            assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}"' in answer.text
            said = _words(answer.text)
            assert _KEY.findall(said) == [], path
            if language != "en":
                sentences = {one.strip() for one in re.findall(r"[A-Z][a-z]+(?: [a-z’,]+){4,}\.", said)}
                in_english = {one.strip() for one in re.findall(r"[A-Z][a-z]+(?: [a-z’,]+){4,}\.", english[path])}
                assert sentences & in_english == set(), path


def test_a_language_that_was_chosen_stays_chosen(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        page = client.get("/you?language=ar", headers=_HTML).text
        assert '<html lang="ar" dir="rtl">' in page
        assert 'href="/you?language=de" lang="de" hreflang="de">Deutsch</a>' in page
        assert '<html lang="ar" dir="rtl">' in client.get("/you/known", headers=_HTML).text
        client.get("/you?language=en", headers=_HTML)
        assert '<html lang="en" dir="ltr">' in client.get("/you/known", headers=_HTML).text


@pytest.mark.parametrize(
    ("accepted", "spoken"),
    [("pt-PT,pt;q=0.9", "pt-BR"), ("es-MX", "es"), ("de-AT,en;q=0.5", "de"), ("zh-CN", "en"), ("ar-EG", "ar")],
)
def test_the_browsers_language_is_met_by_the_closest(live: Live, accepted: str, spoken: str) -> None:
    with live.client() as client:
        assert f'<html lang="{spoken}"' in client.get("/sign-in", headers=_HTML | {"accept-language": accepted}).text


def test_a_language_that_nobody_speaks_changes_nothing(live: Live) -> None:
    with live.client() as client:
        answer = client.get("/privacy?language=x'><script>", headers=_HTML)
        assert '<html lang="en"' in answer.text
        assert "plainview_language" not in answer.headers.get("set-cookie", "")


def test_an_address_in_other_letters_stands_apart_from_a_sentence_that_runs_right_to_left(live: Live) -> None:
    apart = f"<bdi>{live.service.settings.controller}</bdi>"
    with live.client() as client:
        for path in ("/privacy", "/privacy/rights", "/sign-in"):
            assert apart in client.get(path, params={"language": "ar"}).text


def test_the_console_is_drawn_whole_in_a_language_that_has_its_words_and_never_half_in_another(live: Live) -> None:
    with live.client() as client:
        sign_in(client, OFFICER)
        member_page = client.get("/privacy?language=ar", headers=_HTML).text
        page = client.get("/console?language=ar", headers=_HTML).text
    assert '<html lang="ar" dir="rtl">' in member_page
    assert '<html lang="en" dir="ltr">' in page
    assert "What needs you now" in page
    assert not re.search("[\u0600-\u06ff]", page)
