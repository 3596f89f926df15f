"""Every page there is, held to the same form: markup, weight, accessibility, width, and nothing that moves or fails."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from plainview.demo.ana import ANA
from plainview.demo.folder import SERVICE_KEY
from tests.pages import Page, addresses_of, every_page, shown_once
from tests.web.page_markup import faults_of, invalid, markup_of
from tests.web.page_visits import WIDTHS, Visit, Visitor
from tests.web.rich import MEMBER, STAFF, Rich, rich

HEAVIEST_BYTES = 150_000
MOST_SHIFT = 0.01
"""A tenth of what is called good: the player's own controls take the place of its form, and move a line below."""

_COMES_IN = {
    "search.performed": {"query": "harbour", "section": "all"},
    "rating.set": {"title_id": "f001", "thumbs": "up"},
}


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rich]:
    """Give an installation in which every page has something to show."""
    with rich(tmp_path_factory.mktemp("rich") / "demo") as served:
        yield served


@pytest.fixture(scope="module")
def pages(made: Rich) -> tuple[Page, ...]:
    """Give every page, as everybody sees it who may."""
    return every_page(made)


@pytest.fixture(scope="module")
def visits(browser: Browser, made: Rich, pages: tuple[Page, ...]) -> list[Visit]:
    """Give a visit of every page at every width, scripts on, with what axe-core found."""
    return list(Visitor(browser, made).visit_all(shown_once(pages), axe=True))


@pytest.fixture(scope="module")
def plain_visits(browser: Browser, made: Rich, pages: tuple[Page, ...]) -> list[Visit]:
    """Give the same with scripts off."""
    return list(Visitor(browser, made, scripts=False).visit_all(shown_once(pages)))


def test_a_page_with_a_parameter_that_nobody_knows_says_what_to_add(made: Rich) -> None:
    with pytest.raises(AssertionError, match=r"takes \{moon\}: say in EXAMPLES of tests/pages.py"):
        addresses_of(made, "/console/moons/{moon}")


def test_everybody_has_pages_to_see(made: Rich, pages: tuple[Page, ...]) -> None:
    seen = {page.viewer for page in pages if page.form is None}
    assert seen == set(made.browsers)
    assert {page.viewer for page in pages if page.address == "/console"} == {role.value for role in STAFF}


def test_every_page_has_its_frame_and_nothing_inline_or_from_elsewhere(pages: tuple[Page, ...]) -> None:
    assert [fault for page in pages for fault in faults_of(page)] == []


def test_every_page_is_valid_html(pages: tuple[Page, ...], tmp_path: Path) -> None:
    assert invalid(pages, tmp_path) == []


def test_no_page_sends_more_than_150_kb_to_anybody(made: Rich, pages: tuple[Page, ...]) -> None:
    sizes: dict[str, int] = {}
    for page in pages:
        for address in markup_of(page).loaded:
            if address not in sizes:
                with made.browsers[page.viewer].stream("GET", address) as answer:
                    assert answer.is_success, f"{page.name} loads {address}, which answers {answer.status_code}"
                    answer.read()
                    sizes[address] = answer.num_bytes_downloaded
    weights = {
        page.name: len(page.html.encode()) + sum(sizes[address] for address in set(markup_of(page).loaded))
        for page in pages
    }
    assert {name: size for name, size in weights.items() if size > HEAVIEST_BYTES} == {}


@pytest.mark.parametrize("scripts", ["visits", "plain_visits"])
def test_no_page_weighs_more_than_150_kb_in_a_browser(scripts: str, request: pytest.FixtureRequest) -> None:
    done: list[Visit] = request.getfixturevalue(scripts)
    assert all(visit.size_bytes for visit in done if visit.page.form is None)
    assert [f"{visit.name}: {visit.size_bytes:,}" for visit in done if visit.size_bytes > HEAVIEST_BYTES] == []


@pytest.mark.parametrize("scripts", ["visits", "plain_visits"])
def test_every_page_fits_a_phone_and_a_desk(scripts: str, request: pytest.FixtureRequest) -> None:
    done: list[Visit] = request.getfixturevalue(scripts)
    assert [f"{visit.name}: {visit.overflow_px} px too wide" for visit in done if visit.overflow_px > 0] == []


@pytest.mark.parametrize("scripts", ["visits", "plain_visits"])
def test_no_page_complains_in_the_console_or_asks_anybody_else(scripts: str, request: pytest.FixtureRequest) -> None:
    done: list[Visit] = request.getfixturevalue(scripts)
    assert [f"{visit.name}: {said}" for visit in done for said in visit.wrong] == []


def test_axe_finds_nothing_on_any_page_in_light_or_dark(visits: list[Visit]) -> None:
    assert [f"{visit.name}: {said}" for visit in visits for said in visit.violations] == []


def test_hardly_anything_moves_while_a_page_is_drawn(visits: list[Visit]) -> None:
    assert [f"{visit.name}: {visit.shift}" for visit in visits if visit.shift > MOST_SHIFT] == []


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_moves_while_live_values_arrive(browser: Browser, made: Rich, width: int) -> None:
    with Visitor(browser, made).context(MEMBER, width) as context, made.live.client(SERVICE_KEY) as service:
        tab = context.new_page()
        tab.goto(f"{made.live.url}/you")
        expect(tab.locator("[data-live][data-state=open]")).to_be_attached()
        for event, properties in _COMES_IN.items():
            before = tab.locator(".live-said").inner_text()
            came = {"id": f"live-{width}-{event}", "event": event, "member_id": ANA, "properties": properties}
            sent = service.post("/v1/events", json={"events": [came]})
            assert sent.json()["results"][0]["result"] == "stored"
            expect(tab.locator(".live-said")).not_to_have_text(before)
        assert tab.evaluate("window.shifted") == []
