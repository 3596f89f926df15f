"""The ten-foot layout in a real Chromium, by arrow keys, Enter and Escape alone, on two sizes of screen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from plainview.base.clock import SystemClock
from tests.web.browsing import HTML, form_token
from tests.web.live import ANA, NAMED, SERVICE_SECRET, Live, opened, serving

KEYS = ("ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight")
SCREENS = (
    "/tv",
    "/tv/letter",
    "/tv/letter?page=2",
    "/tv/letter?page=99",
    "/tv/known",
    "/tv/known/from/member",
    "/tv/known/from/usage",
    "/tv/known/from/partners",
    "/tv/known/email",
    "/tv/known/titles_viewed",
    "/tv/uses",
    "/tv/uses/recommend_train",
    "/tv/uses/operate",
    "/tv/shared",
    "/tv/shared/agency",
    "/tv/choices",
    "/tv/phone",
)
SMALLEST_PX = 28
_FOCUS = "document.activeElement.id || document.activeElement.innerText"
_STOPS = """() => [...document.querySelectorAll("a[href], button")].map((stop, at) => {
  stop.dataset.at = at; return at; })"""
_AT = "Number(document.activeElement.dataset.at ?? -1)"
_TO = "at => document.querySelector(`[data-at='${at}']`).focus()"
_SEEN = """() => {
  const stop = document.activeElement, box = stop.getBoundingClientRect();
  const over = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  const inside = box.left >= innerWidth * 0.049 && box.right <= innerWidth * 0.951 && box.top >= 0
    && box.bottom <= innerHeight;
  return inside && stop.contains(over) && getComputedStyle(stop).outlineStyle === "solid";
}"""
_CUT_OFF = """() => [...document.body.querySelectorAll("*")].filter(one => one.getClientRects().length
  && (one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== "inline"
      || one.getBoundingClientRect().right > innerWidth + 1 || one.getBoundingClientRect().left < -1))
  .map(one => one.outerHTML.slice(0, 80))"""
_SMALLEST = """() => Math.min(...[...document.body.querySelectorAll("*")].filter(one => [...one.childNodes].some(
  held => held.nodeType === 3 && held.textContent.trim())).map(one => parseFloat(getComputedStyle(one).fontSize)))"""


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    """Give a served installation that members come to from the service's own television app."""
    service = opened(SystemClock(), replace(NAMED, public_url="https://my.lumen.example"))
    with serving(service) as served:
        yield served
    service.close()


@dataclass(frozen=True)
class Screen:
    """A television: its page, what went wrong on it, and where it is served from."""

    page: Page
    faults: list[str]
    live: Live

    def open(self, path: str) -> None:
        answer = self.page.goto(self.live.url + path)
        assert answer is not None
        assert answer.status == 200, path

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def stands_on(self, name: str) -> None:
        """Wait until the focus is on what has this id, or these words."""
        self.page.wait_for_function(f"name => ({_FOCUS}).trim() === name", arg=name)

    def leads_to(self, path: str) -> None:
        self.page.wait_for_url(lambda url: urlsplit(url).path == path)


def television(browser: Browser, live: Live, size: tuple[int, int], scheme: str, *, scripts: bool = True) -> Screen:
    """Return a television whose viewer was handed over by the service."""
    context = browser.new_context(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=scripts,
    )
    page = context.new_page()
    faults: list[str] = []
    page.on("console", lambda message: faults.append(message.text) if message.type in {"error", "warning"} else None)
    page.on("pageerror", lambda error: faults.append(str(error)))
    with live.client(SERVICE_SECRET) as backend:
        url = backend.post("/v1/handoffs", json={"member_id": "m-ana", "layout": "tv"}).json()["url"]
    page.goto(live.url + urlsplit(url).path)
    assert page.url == f"{live.url}/tv"
    return Screen(page, faults, live)


@pytest.fixture(
    scope="module", params=[((1920, 1080), "light"), ((1280, 720), "dark")], ids=lambda p: f"{p[0][0]}-{p[1]}"
)
def set_up(browser: Browser, live: Live, request: pytest.FixtureRequest) -> Iterator[Screen]:
    """Give a television of one size and colour scheme."""
    given = television(browser, live, *request.param)
    yield given
    given.page.context.close()


@pytest.fixture
def screen(set_up: Screen) -> Screen:
    """Give a television that shows the first screen."""
    set_up.faults.clear()
    set_up.open("/tv")
    return set_up


def test_arrow_keys_lead_down_to_one_kind_of_data_and_back_to_where_one_was(screen: Screen) -> None:
    screen.stands_on("to-letter")
    screen.press("ArrowRight")
    screen.stands_on("to-known")
    screen.press("Enter")
    screen.leads_to("/tv/known")
    screen.stands_on("from-member")
    screen.press("ArrowRight", "Enter")
    screen.leads_to("/tv/known/from/usage")
    screen.press("ArrowDown")
    row = screen.page.evaluate("document.activeElement.id")
    screen.press("Enter")
    screen.leads_to(f"/tv/known/{row.removeprefix('known-')}")
    expect(screen.page.get_by_role("heading", name="Who has it")).to_be_visible()
    screen.press("Escape")
    screen.stands_on(row)
    screen.press("Backspace")
    screen.stands_on("from-usage")
    screen.press("Escape")
    screen.stands_on("to-known")
    assert screen.faults == []


def test_each_arrow_key_moves_the_way_it_points_also_from_right_to_left(screen: Screen) -> None:
    moves = (
        ("ArrowRight", "to-known"),
        ("ArrowRight", "to-uses"),
        ("ArrowDown", "to-phone"),
        ("ArrowLeft", "to-choices"),
        ("ArrowLeft", "to-shared"),
        ("ArrowUp", "to-letter"),
        ("ArrowUp", "to-letter"),
        ("ArrowLeft", "to-letter"),
    )
    mirrored = {"ArrowLeft": "ArrowRight", "ArrowRight": "ArrowLeft"}
    for key, place in moves:
        screen.press(key)
        screen.stands_on(place)
    screen.page.evaluate("document.documentElement.dir = 'rtl'")
    for key, place in moves:
        screen.press(mirrored.get(key, key))
        screen.stands_on(place)


def test_the_letter_is_read_a_paragraph_a_screen(screen: Screen) -> None:
    screen.press("Enter")
    screen.leads_to("/tv/letter")
    pages = int(screen.page.locator(".tv-quiet").inner_text().split()[-1])
    assert pages >= 7
    for page in range(1, pages):
        screen.stands_on("Next")
        screen.press("Enter")
        screen.page.wait_for_url(f"**/tv/letter?page={page + 1}")
    screen.stands_on("Previous")
    screen.press("Enter")
    screen.page.wait_for_url(f"**/tv/letter?page={pages - 1}")
    screen.press("Escape")
    screen.stands_on("to-letter")
    assert screen.faults == []


def test_a_use_is_switched_off_and_on_again(screen: Screen) -> None:
    gate = screen.live.service.gate
    screen.press("ArrowDown", "ArrowRight", "Enter")
    screen.leads_to("/tv/choices")
    screen.stands_on("switch-recommend_use")
    screen.press("ArrowDown")
    screen.stands_on("switch-recommend_train")
    screen.press("Enter")
    expect(screen.page.get_by_role("status")).to_have_text("Teaching our recommendations is off now.")
    screen.stands_on("switch-recommend_train")
    assert gate.choices.of("m-ana")["recommend_train"].allowed is False
    screen.press("Enter")
    expect(screen.page.get_by_role("status")).to_have_text("Teaching our recommendations is on now.")
    assert gate.choices.of("m-ana")["recommend_train"].allowed is True
    screen.press("Escape")
    screen.stands_on("to-choices")
    screen.open("/tv/uses/recommend_train")
    screen.press("Enter")
    expect(screen.page.get_by_role("button", name="Switch this on")).to_be_focused()
    screen.press("Enter")
    expect(screen.page.get_by_role("button", name="Switch this off")).to_be_focused()
    assert screen.faults == []


@pytest.mark.parametrize("path", SCREENS)
def test_everything_on_a_screen_is_reached_by_arrow_keys_and_seen_whole(screen: Screen, path: str) -> None:
    screen.open(path)
    screen.page.wait_for_function(f"{_FOCUS} !== ''")
    assert screen.page.evaluate(_CUT_OFF) == []
    assert screen.page.evaluate(_SMALLEST) >= SMALLEST_PX
    every = set(screen.page.evaluate(_STOPS))
    start = screen.page.evaluate(_AT)
    assert start in every
    reached, waiting = {start}, [start]
    while waiting:
        here = waiting.pop()
        for key in KEYS:
            screen.page.evaluate(_TO, here)
            screen.press(key)
            there = screen.page.evaluate(_AT)
            assert screen.page.evaluate(_SEEN) or there == here, (path, there)
            if there not in reached:
                reached.add(there)
                waiting.append(there)
    assert reached == every
    assert screen.faults == []


def test_a_big_screen_shows_nothing_that_names_her(screen: Screen) -> None:
    for path in SCREENS:
        screen.open(path)
        words = screen.page.locator("body").inner_text()
        for told in (ANA, "+49 30 901820", "4242", "m-ana"):
            assert told not in words, (path, told)


def test_without_scripts_tab_and_enter_do_the_same(browser: Browser, live: Live) -> None:
    screen = television(browser, live, (1920, 1080), "light", scripts=False)
    page = screen.page
    expect(page.locator("#to-letter")).to_be_focused()
    screen.press("Tab", "Tab", "Tab", "Tab", "Enter")
    screen.leads_to("/tv/choices")
    expect(page.locator("#switch-recommend_use")).to_be_focused()
    screen.press("Tab", "Enter")
    expect(page.get_by_role("status")).to_have_text("Teaching our recommendations is off now.")
    screen.press("Enter")
    expect(page.get_by_role("status")).to_have_text("Teaching our recommendations is on now.")
    page.context.close()


def test_the_phones_address_is_short_and_said_in_full(screen: Screen) -> None:
    screen.open("/tv/phone")
    expect(screen.page.locator(".tv-address")).to_have_text("my.lumen.example/you")
    expect(screen.page.get_by_text("privacy@lumen.example")).to_be_visible()


def test_what_is_not_there_and_who_is_not_signed_in_is_said(live: Live) -> None:
    with live.client() as client:
        assert client.get("/tv", headers=HTML).headers["location"] == "/sign-in"
        with live.client(SERVICE_SECRET) as backend:
            url = backend.post("/v1/handoffs", json={"member_id": "m-ana", "layout": "tv"}).json()["url"]
        client.get(urlsplit(url).path, headers=HTML)
        for path in ("/tv/known/nothing", "/tv/known/from/nowhere", "/tv/uses/nothing", "/tv/shared/nobody"):
            assert client.get(path, headers=HTML).status_code == 404
        for page in ("0", "-1", "x", "９", "10000000000000000000000"):
            assert client.get("/tv/letter", params={"page": page}, headers=HTML).status_code == 200
        assert client.post("/tv/choices", data={"purpose": "recommend_train"}, headers=HTML).status_code == 403
        token = form_token(client.get("/tv/choices", headers=HTML).text)
        forced = {"csrf": token, "purpose": "operate", "allowed": "no"}
        assert client.post("/tv/choices", data=forced, headers=HTML).status_code in {403, 422}
