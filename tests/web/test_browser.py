"""The journey from sign-in to "Your data" in a real Chromium, scripts off, on a phone and on a desk."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.live import ANA, PASSWORD, Live

_CONTRAST_NEEDED = 4.5


@pytest.fixture(params=[(360, "light"), (360, "dark"), (1440, "light"), (1440, "dark")], ids=lambda p: f"{p[0]}-{p[1]}")
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Give a page of one width and colour scheme, with scripts off."""
    width, scheme = request.param
    context = browser.new_context(
        java_script_enabled=False, viewport={"width": width, "height": 800}, color_scheme=scheme
    )
    yield context.new_page()
    context.close()


def _sign_in(page: Page, live: Live) -> None:
    page.goto(f"{live.url}/you")
    assert page.url == f"{live.url}/sign-in"
    page.get_by_label("E-mail").fill(ANA)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{live.url}/you")


def _overflow_px(page: Page) -> int:
    return int(page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth"))


def test_signing_in_leads_to_a_letter_that_fits_the_screen(page: Page, live: Live) -> None:
    _sign_in(page, live)
    expect(page.get_by_role("heading", name="Your data", level=1)).to_be_visible()
    expect(page.locator(".letter").get_by_text("a•••@d•••.example")).to_be_visible()
    assert _overflow_px(page) == 0


def test_every_page_fits_the_screen(page: Page, live: Live) -> None:
    for path in ("/sign-in", "/privacy"):
        page.goto(live.url + path)
        assert _overflow_px(page) == 0, path
    _sign_in(page, live)
    places = ("known", "known/email", "uses", "shared", "choices", "details")
    for path in ("/demo", *(f"/you/{place}" for place in places)):
        page.goto(live.url + path)
        assert _overflow_px(page) == 0, path


def test_switching_off_and_on_again_by_keyboard(page: Page, live: Live) -> None:
    _sign_in(page, live)
    page.goto(f"{live.url}/you/uses")
    name = "Teaching our recommendations"
    switch = page.get_by_role("switch", name=name)
    expect(switch).to_have_attribute("aria-checked", "true")
    switch.focus()
    page.keyboard.press("Enter")
    page.wait_for_url("**/you/uses?off=recommend_train*")
    expect(page.get_by_role("status")).to_have_text(f"{name} is off now.")
    expect(page.get_by_role("switch", name=name)).to_have_attribute("aria-checked", "false")
    page.get_by_role("switch", name=name).click()
    page.wait_for_url("**/you/uses?on=recommend_train*")
    expect(page.get_by_role("switch", name=name)).to_have_attribute("aria-checked", "true")


def test_details_open_without_scripts(page: Page, live: Live) -> None:
    _sign_in(page, live)
    page.goto(f"{live.url}/you/known/email")
    card = page.locator("#element-email")
    held = card.get_by_text("Name inside the system: email")
    expect(held).to_be_hidden()
    card.get_by_text("Details").click()
    expect(held).to_be_visible()


def test_the_first_tab_stop_skips_to_the_content(page: Page, live: Live) -> None:
    page.goto(f"{live.url}/sign-in")
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Go to the content")


def test_text_stands_out_from_its_ground(page: Page, live: Live) -> None:
    _sign_in(page, live)
    places = {
        "/you": (".letter p", ".letter .held", ".quiet", ".state", ".ask p"),
        "/you/known": (".card-name", ".tally", ".parts a"),
        "/you/known/email": (".explain",),
        "/you/choices": (".button",),
    }
    for path, selector in ((path, selector) for path, several in places.items() for selector in several):
        page.goto(live.url + path)
        ratio = page.locator(selector).first.evaluate(_CONTRAST)
        assert ratio >= _CONTRAST_NEEDED, f"{selector}: {ratio:.2f}"


_CONTRAST = """element => {
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", {willReadFrequently: true});
  const over = colours => {
    canvas.clearRect(0, 0, 1, 1);
    for (const colour of colours) { canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1); }
    return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3);
  };
  const light = rgb => {
    const [r, g, b] = rgb.map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const grounds = [];
  for (let at = element; at; at = at.parentElement) grounds.unshift(getComputedStyle(at).backgroundColor);
  const back = light(over(grounds)), front = light(over([...grounds, getComputedStyle(element).color]));
  return (Math.max(back, front) + 0.05) / (Math.min(back, front) + 0.05);
}"""
