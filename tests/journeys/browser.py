"""Chromium as a member would use it, driven by Playwright; nothing but loopback is reachable."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager

from playwright.sync_api import Page, sync_playwright

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@contextmanager
def opened_page(*, width: int = 1440, scripts: bool = True) -> Iterator[Page]:
    """Give a page of a fresh, empty profile, `width` pixels wide."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=list(FLAGS))
        try:
            context = browser.new_context(viewport={"width": width, "height": 900}, java_script_enabled=scripts)
            yield context.new_page()
        finally:
            browser.close()


def sign_in(page: Page, base: str, email: str, password: str, *, leads_to: str = "/you") -> None:
    """Sign in and arrive at the data page, or where else `leads_to` says."""
    page.goto(f"{base}/sign-in")
    page.fill("input[name=email]", email)
    page.fill("input[name=password]", password)
    page.click("main button[type=submit]")
    page.wait_for_url(f"**{leads_to}")
