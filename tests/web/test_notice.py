"""The public notice in layers: what each says, that it is made from the catalogue, and that it leads on."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from plainview.base.clock import SystemClock
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import AskedAt, Catalogue, Source
from plainview.catalogue.words import load_words
from plainview.explain.notice_layers import NoticeTeller
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from tests.web.browsing import HTML
from tests.web.live import NAMED, Live, opened, serving

_LAYERS = ("collected", "uses", "recipients", "kept", "rights", "places")
_PAGES = (
    "/privacy",
    *(f"/privacy/{layer}" for layer in _LAYERS),
    "/privacy/collected/national_id",
    "/privacy/collected/titles_viewed",
    *(f"/privacy/notices/{place.value}" for place in AskedAt),
)
_MOST_BYTES = 150_000
_TEAM = """
[element.favourite_team]
source = "member"
family = "profile"
scope = "profile"
asked_at = ["survey"]
moves_recommendations = true
collect = { traits = { favourite_team = "text" } }
[element.favourite_team.purpose]
recommend_use = { basis = { "*" = "contract", DE = "consent" }, kept_days = 40, recipients = [] }
"""


def _words(page: str) -> str:
    """Return a page's text as a reader sees it, without tags, each space once."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page[page.index("<main") :])).split())


def _get(live: Live, path: str, status: int = 200) -> str:
    with live.client() as client:
        answer = client.get(path, headers=HTML)
    assert answer.status_code == status, path
    return answer.text


def _teller(catalogue: Catalogue, country: str | None = None) -> NoticeTeller:
    phrasing = Phrasing("en", yes="yes", no="no", title_of=lambda title_id: title_id)
    return NoticeTeller(catalogue, Vocabulary(load_words()), phrasing, Facts(country), "Lumen")


def _without(catalogue: Catalogue, purpose: str) -> Catalogue:
    """Return the catalogue with nothing used for a purpose."""
    elements = {
        name: replace(element, uses={key: use for key, use in element.uses.items() if key != purpose})
        for name, element in catalogue.elements.items()
    }
    return replace(catalogue, elements=elements)


def test_the_first_page_names_every_source_and_the_seven_uses_in_a_sentence_each(live: Live) -> None:
    page = _words(_get(live, "/privacy"))
    begins = ("You tell us", "While you use Lumen, we note", "Your devices send us", "Our partners may send us")
    for said in (*begins, "From public records and other companies we may get", "From all of this we work out"):
        assert said in page, said
    uses = [live.service.words().text(f"use-u{number}") for number in range(1, 8)]
    assert [use for use in uses if f"{use} :" not in page] == []
    assert "Also: news and offers, choosing advertising that fits you." in page
    assert "You tell us your name, your e-mail address" in page
    assert "7 companies that work for us" in page
    assert "from 3 months to 10 years" in page
    assert live.service.catalogue.version[:16] in page
    assert "privacy@lumen.example" in page


def test_it_is_read_in_less_than_three_minutes(live: Live) -> None:
    page = _get(live, "/privacy")
    shown = page[page.index('<header class="page-head') : page.index('<section class="notice-choose')]
    assert len(_words(f"<main>{shown}").split()) < 600


def test_a_use_that_nothing_is_used_for_has_no_sentence() -> None:
    catalogue = load_catalogue()
    before = {use.id for use in _teller(catalogue).first().uses}
    after = {use.id for use in _teller(_without(catalogue, "translate")).first().uses}
    assert before == {f"u{number}" for number in range(1, 8)}
    assert before - after == {"u3"}


def test_a_source_that_nothing_comes_from_says_so() -> None:
    catalogue = load_catalogue()
    kept = {name: element for name, element in catalogue.elements.items() if element.source is not Source.PARTNERS}
    said = {line.id: line.said for line in _teller(replace(catalogue, elements=kept)).first().sources}
    assert said["partners"] == "Our partners: nothing."
    assert said["usage"].startswith("While you use Lumen, we note what you watched")


def test_a_new_element_stands_at_once_on_its_page_and_at_its_place(tmp_path: Path) -> None:
    (tmp_path / "words").mkdir()
    (tmp_path / "team.toml").write_text(_TEAM, encoding="utf-8")
    said = "element-favourite_team = Your favourite team\n    .explain = You named it in a survey.\n"
    (tmp_path / "words" / "en.ftl").write_text(said, encoding="utf-8")
    (tmp_path / "words" / "de.ftl").write_text("notice-overview = Kurz gesagt\n", encoding="utf-8")
    service = opened(SystemClock(), replace(NAMED, catalogue=str(tmp_path), default_country="FR"))
    with serving(service) as live:
        assert "Your favourite team" in _words(_get(live, "/privacy/collected"))
        page = _words(_get(live, "/privacy/collected/favourite_team"))
        assert "We keep it 6 weeks at most." in page
        assert "France: It belongs to your membership." in page
        assert "Germany: You said yes." in page
        assert "it moves the internal algorithm" in page
        assert "your favourite team" in _words(_get(live, "/privacy/notices/survey"))
        with live.client() as client:
            assert "your favourite team" in client.get("/v1/notices/survey/brief").json()["moves"]
        page = _get(live, "/privacy?country=DE")
        assert 'lang="de" hreflang="de">Deutsch</a>' in page
        assert "/privacy?language=de&amp;country=DE" in page
        german = _get(live, "/privacy?language=de&country=DE")
        assert "Kurz gesagt" in german
        assert 'href="/privacy/uses?language=de&amp;country=DE"' in german
    service.close()


def test_each_thing_has_a_page_with_its_grounds_by_country(live: Live) -> None:
    anywhere = _words(_get(live, "/privacy/collected/titles_viewed"))
    assert "You see those of all countries together" in anywhere
    assert "United States: It belongs to your membership." in anywhere
    american = _words(_get(live, "/privacy/collected/titles_viewed?country=US"))
    assert "You see those for United States" in american
    assert "In every other country: We have a good reason." in american
    austrian = _words(_get(live, "/privacy/collected/titles_viewed?country=AT"))
    assert "Austria: We have a good reason. We believe that our reason is fair to you." in austrian
    german = _words(_get(live, "/privacy/collected/national_id?country=DE"))
    assert "We do not collect this in your country. Only in Brazil." in german
    brazil = _words(_get(live, "/privacy/collected/national_id?country=BR"))
    assert "Brazil: The law demands it." in brazil
    assert "12 months" in brazil
    assert "The company that handles our payments" in brazil


def test_every_element_has_its_page(live: Live) -> None:
    with live.client() as client:
        for name in live.service.catalogue.elements:
            page = client.get(f"/privacy/collected/{name}", headers=HTML)
            assert page.status_code == 200, name
            assert f"<h1>{live.service.words().element(name).name}</h1>" in html.unescape(page.text)


def test_every_recipient_and_every_period_is_told(live: Live) -> None:
    recipients, kept = _words(_get(live, "/privacy/recipients")), _words(_get(live, "/privacy/kept"))
    for name in live.service.catalogue.recipients:
        assert live.service.words().recipient(name).name in recipients, name
    for name in live.service.catalogue.elements:
        assert live.service.words().element(name).name in kept, name


@pytest.mark.parametrize("path", ["/privacy/collected/nothing", "/privacy/notices/nowhere"])
def test_what_does_not_exist_has_no_page(live: Live, path: str) -> None:
    assert "There is no such page." in _words(_get(live, path, 404))


def test_a_country_that_does_not_exist_is_said_and_nothing_of_it_comes_back(live: Live) -> None:
    for wrong in ("QQ", "Germany", '"><b>x'):
        with live.client() as client:
            answer = client.get("/privacy/uses", params={"country": wrong}, headers=HTML)
        assert answer.status_code == 404
        assert "There is no such country." in _words(answer.text)
        assert wrong not in answer.text.replace('value="DE"', "").replace(">Germany<", "")


def test_every_page_is_small_and_needs_neither_account_nor_script(live: Live) -> None:
    with live.client() as client:
        for path in _PAGES:
            answer = client.get(path, headers=HTML)
            assert answer.status_code == 200, path
            assert "<script" not in answer.text
            assert not re.search(r"\s(style|on[a-z]+)=", answer.text), path
            sheets = re.findall(r'href="(/assets/[^"]+)"', answer.text)
            size = len(answer.content) + sum(len(client.get(sheet).content) for sheet in sheets)
            assert size < _MOST_BYTES, f"{path}: {size}"
            ids = re.findall(r'\sid="([^"]+)"', answer.text)
            assert len(ids) == len(set(ids)), path


def test_every_link_leads_somewhere_and_to_a_part_that_is_there(live: Live) -> None:
    seen: dict[str, str] = {}
    waiting = ["/privacy?country=BR"]
    with live.client() as client:
        while waiting:
            path = waiting.pop()
            answer = client.get(path, headers=HTML)
            assert answer.status_code in {200, 303}, path
            seen[path] = answer.text
            links = [html.unescape(link) for link in re.findall(r'href="([^"]+)"', answer.text)]
            inside = {link.partition("#")[0] for link in links if link.startswith("/privacy")}
            waiting += sorted(inside - set(seen) - set(waiting))
    assert len(seen) > len(live.service.catalogue.elements)
    for path, page in seen.items():
        for link in map(html.unescape, re.findall(r'href="(/privacy[^"]*#[^"]+)"', page)):
            target, _, part = link.partition("#")
            assert f'id="{part}"' in seen[target], f"{path}: {link}"


@pytest.fixture(params=[(360, "light"), (1440, "dark")], ids=lambda p: f"{p[0]}-{p[1]}")
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Give a page with scripts off."""
    width, scheme = request.param
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    yield context.new_page()
    context.close()


def test_every_page_fits_the_screen(page: Page, live: Live) -> None:
    for path in (*_PAGES, "/sign-in", "/privacy/request"):
        page.goto(live.url + path)
        for details in page.locator("details").all():
            details.locator("summary").first.click()
        overflow = page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth")
        assert overflow == 0, path


def test_a_country_is_chosen_and_kept_on_the_way_on(page: Page, live: Live) -> None:
    page.goto(f"{live.url}/privacy")
    page.get_by_label("Country").last.select_option("BR")
    page.get_by_role("button", name="Show").click()
    expect(page.get_by_text("You see those for Brazil.")).to_be_visible()
    page.get_by_role("navigation", name="Parts of this notice").get_by_role("link", name="Where we ask").click()
    page.get_by_role("link", name="When you set up payment").click()
    assert page.url.endswith("/privacy/notices/payment?country=BR")
    page.get_by_role("heading", name="Your identification number").get_by_role("link").click()
    expect(page.get_by_text("Brazil: The law demands it.")).to_be_visible()
