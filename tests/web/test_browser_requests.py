"""Requests in a real Chromium, scripts off, on a phone and on a desk, light and dark."""

from __future__ import annotations

import os
import secrets
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from plainview.base.clock import SystemClock
from plainview.gate.rights.certificate import read_certificate
from tests.web.live import NAMED, OFFICER, PASSWORD, Live, add_member, opened, serving

_LOOKS = [(360, "dark"), (1440, "light")]
"""The other two looks of the same sheet are walked through in `test_browser`."""


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    """Give a served installation of its own, since members leave it."""
    service = opened(SystemClock(), replace(NAMED, trusted_proxy="127.0.0.1"))
    with serving(service) as served:
        yield served
    service.close()


@pytest.fixture(params=_LOOKS, ids=lambda look: f"{look[0]}-{look[1]}")
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """Give a page of one width and colour scheme, with scripts off and an address of its own."""
    width, scheme = request.param
    address = f"198.51.{secrets.randbelow(256)}.{secrets.randbelow(256)}"
    context = browser.new_context(
        java_script_enabled=False,
        viewport={"width": width, "height": 800},
        color_scheme=scheme,
        extra_http_headers={"X-Forwarded-For": address},
    )
    yield context.new_page()
    context.close()


@pytest.fixture
def email(live: Live) -> str:
    """Give the e-mail of a new member."""
    name = secrets.token_hex(4)
    add_member(live.service, f"m-{name}", f"{name}@demo.example", name="Eva Lind")
    return f"{name}@demo.example"


def _sign_in(page: Page, live: Live, email: str, leads_to: str) -> None:
    page.goto(f"{live.url}/sign-in")
    page.get_by_label("E-mail").fill(email)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{live.url}{leads_to}")


def _fits(page: Page, name: str) -> None:
    """Assert that nothing is wider than the screen; keep a picture where one is wanted."""
    overflow_px = page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth")
    folder = os.environ.get("PICTURES", "")
    if folder:
        size = page.viewport_size or {"width": 0}
        dark = page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches")
        page.screenshot(path=Path(folder) / f"{name}-{size['width']}-{'dark' if dark else 'light'}.png", full_page=True)
    assert overflow_px == 0, name


def _code(page: Page) -> str:
    return page.locator("#code").inner_text()


def _follow(page: Page, live: Live, code: str) -> None:
    page.goto(f"{live.url}/privacy/request/follow")
    page.get_by_label("Code", exact=True).fill(code)
    page.get_by_role("button", name="Look", exact=True).click()
    expect(page.get_by_role("article")).to_be_visible()


def test_a_member_asks_for_a_copy_and_gets_it(page: Page, live: Live, email: str) -> None:
    _sign_in(page, live, email, "/you")
    page.get_by_role("link", name="Your choices").click()
    page.get_by_role("link", name="Your requests").click()
    page.wait_for_url(f"{live.url}/you/requests")
    _fits(page, "requests-empty")
    card = page.get_by_role("region", name="Get a copy")
    card.get_by_label("Your password").fill("wrong")
    card.get_by_role("button", name="Ask for my copy").click()
    expect(page.get_by_role("alert")).to_contain_text("This password does not fit.")
    card.get_by_label("Your password").fill(PASSWORD)
    card.get_by_role("button", name="Ask for my copy").click()
    expect(page.get_by_role("status")).to_contain_text("Your request is noted.")
    _fits(page, "requests-asked")
    live.service.rights.requests.run_due()
    page.reload()
    with page.expect_download() as waiting:
        page.get_by_role("link", name="Download your copy (ZIP)").click()
    assert len(zipfile.ZipFile(waiting.value.path()).namelist()) > 3


def test_a_member_is_hidden_and_takes_it_back(page: Page, live: Live, email: str) -> None:
    _sign_in(page, live, email, "/you")
    page.goto(f"{live.url}/you/requests")
    page.get_by_role("button", name="Show what goes and what stays Everything").click()
    expect(page.get_by_role("heading", name="What must stay, and why")).to_be_visible()
    _fits(page, "erasure-preview")
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_role("button", name="Erase", exact=True).click()
    expect(page.get_by_role("heading", name="Your account is hidden")).to_be_visible()
    _fits(page, "erasure-asked")
    page.goto(f"{live.url}/you")
    page.wait_for_url(f"{live.url}/you/requests")
    _fits(page, "requests-hidden")
    page.get_by_role("button", name="Take it back and keep my account").click()
    expect(page.get_by_role("status")).to_contain_text("You took it back.")
    page.goto(f"{live.url}/you")
    expect(page.get_by_role("heading", name="Your data", level=1)).to_be_visible()


def test_a_member_who_does_not_wait_gets_the_certificate(page: Page, live: Live, email: str) -> None:
    _sign_in(page, live, email, "/you")
    page.goto(f"{live.url}/you/requests")
    page.get_by_role("button", name="Show what goes and what stays Everything").click()
    page.get_by_label("Your password").fill(PASSWORD)
    page.get_by_label("Do not wait 24 hours").check()
    page.get_by_role("button", name="Erase", exact=True).click()
    expect(page.get_by_role("heading", name="You are erased")).to_be_visible()
    code = _code(page)
    live.service.rights.requests.run_due()
    _follow(page, live, code)
    _fits(page, "follow-erased")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Fetch the proof").click()
    assert read_certificate(Path(waiting.value.path()).read_bytes()).is_signed


def test_an_agents_request_is_verified_in_the_console(page: Page, live: Live, email: str) -> None:
    page.goto(f"{live.url}/privacy/request")
    _fits(page, "public-form")
    page.get_by_label("Who you are").fill("Kim Vogt, lawyer")
    page.get_by_label("How to reach you").fill("kim@law.example")
    page.get_by_label("Whose data it is").fill(email)
    page.get_by_label("What allows you to").fill("power of attorney of 1 March, no. 17")
    page.get_by_role("button", name="Send").click()
    expect(page.get_by_role("heading", name="We have your request")).to_be_visible()
    _fits(page, "public-thanks")
    code = _code(page)
    _sign_in(page, live, OFFICER, "/console")
    page.get_by_role("navigation").get_by_role("link", name="Requests", exact=True).click()
    expect(page.get_by_role("heading", name="Requests", level=1)).to_be_visible()
    _fits(page, "console-requests")
    page.get_by_role("region", name="Open").get_by_role("link").last.click()
    expect(page.get_by_text("power of attorney of 1 March, no. 17")).to_be_visible()
    _fits(page, "console-request")
    page.get_by_label("Member id").fill("m-" + email.partition("@")[0])
    page.get_by_role("button", name="Who asks is checked: begin").click()
    expect(page.get_by_role("status")).to_contain_text("It has begun.")
    expect(page.get_by_text("kim@law.example")).to_have_count(0)
    live.service.rights.requests.run_due()
    _follow(page, live, code)
    _fits(page, "follow-ready")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Fetch your copy (ZIP)").click()
    assert zipfile.is_zipfile(waiting.value.path())
