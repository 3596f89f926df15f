"""A member's ways through "Your data" in a real browser: by keyboard alone, in Arabic, narrow, and without scripts."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.web.live import PASSWORD, Live, add_member

_MOST_STEPS = 120
_FOCUSED = """([wanted, attribute]) => {
  const here = document.activeElement;
  return !!here && (here.getAttribute(attribute) || "").endsWith(wanted);
}"""


@pytest.fixture
def email(live: Live, request: pytest.FixtureRequest) -> str:
    """Give a member of the test's own."""
    name = f"walks-{abs(hash(request.node.name)) % 10**8}"
    add_member(live.service, name, f"{name}@demo.example", name="رنا Søn 🎬")
    return f"{name}@demo.example"


def _opened(browser: Browser, *, width: int, scripts: bool, locale: str) -> Page:
    context = browser.new_context(
        viewport={"width": width, "height": 800}, java_script_enabled=scripts, locale=locale, color_scheme="dark"
    )
    return context.new_page()


def _tab_to(page: Page, wanted: str, attribute: str = "href") -> None:
    """Press Tab until what is focused has an attribute that ends so; fail when nothing on the page does."""
    for _ in range(_MOST_STEPS):
        page.keyboard.press("Tab")
        if page.evaluate(_FOCUSED, [wanted, attribute]):
            outline = page.evaluate("() => getComputedStyle(document.activeElement).outlineStyle")
            assert outline != "none", "what is focused does not show it"
            return
    raise AssertionError(f"no way by keyboard to {wanted}")


def _sign_in_by_keyboard(page: Page, live: Live, email: str) -> None:
    page.goto(f"{live.url}/sign-in")
    _tab_to(page, "email", "name")
    page.keyboard.type(email)
    page.keyboard.press("Tab")
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(f"{live.url}/you")


def _fits(page: Page) -> None:
    assert page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth") <= 0, page.url


@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("locale", ["ar", "en"])
def test_who_has_her_email_is_found_and_stopped_by_keyboard_in_three_steps(
    browser: Browser, live: Live, email: str, locale: str, width: int
) -> None:
    page = _opened(browser, width=width, scripts=False, locale=locale)
    _sign_in_by_keyboard(page, live, email)
    assert page.locator("html").get_attribute("dir") == ("rtl" if locale == "ar" else "ltr")
    _fits(page)
    _tab_to(page, "/you/known")
    page.keyboard.press("Enter")
    page.wait_for_url("**/you/known")
    _fits(page)
    _tab_to(page, "/you/known/email")
    page.keyboard.press("Enter")
    page.wait_for_url("**/you/known/email")
    _fits(page)
    _tab_to(page, "use-communicate_marketing-name", "aria-labelledby")
    before = page.get_by_role("switch").get_attribute("aria-checked")
    page.keyboard.press("Enter")
    page.wait_for_url("**/you/known/email?*=communicate_marketing*")
    assert page.get_by_role("switch").get_attribute("aria-checked") != before
    expect(page.get_by_role("status").first).not_to_be_empty()
    _fits(page)
    page.context.close()


def test_values_are_shown_and_masked_again_without_scripts(browser: Browser, live: Live, email: str) -> None:
    page = _opened(browser, width=360, scripts=False, locale="en")
    _sign_in_by_keyboard(page, live, email)
    expect(page.get_by_role("main")).not_to_contain_text(email)
    page.get_by_role("link", name="Show them").click()
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Show").click()
    page.wait_for_url(f"{live.url}/you")
    expect(page.get_by_role("main")).to_contain_text(email)
    _fits(page)
    page.get_by_role("button", name="Mask them again").click()
    expect(page.get_by_role("main")).not_to_contain_text(email)
    page.context.close()


def test_an_open_page_follows_a_request_to_its_end_and_another_tells_on_reload(
    browser: Browser, live: Live, email: str
) -> None:
    pages = [_opened(browser, width=1440, scripts=scripts, locale="en") for scripts in (True, False)]
    for page in pages:
        _sign_in_by_keyboard(page, live, email)
        page.goto(f"{live.url}/you/requests")
    asking, reading = pages
    card = asking.get_by_role("region", name="Get a copy")
    card.get_by_label("Your password").fill(PASSWORD)
    card.get_by_role("button", name="Ask for my copy").click()
    expect(asking.get_by_role("progressbar")).to_be_visible()
    live.service.rights.requests.run_due()
    # Nobody touches the page: it says by itself that the copy is ready.
    expect(asking.get_by_role("link", name="Download your copy (ZIP)")).to_be_visible(timeout=30_000)
    expect(asking.get_by_role("progressbar")).to_have_count(0)
    reading.reload()
    expect(reading.get_by_role("link", name="Download your copy (ZIP)")).to_be_visible()
    for page in pages:
        page.context.close()
