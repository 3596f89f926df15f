"""The page for a code: only where one is asked for, without scripts, on every width; the code opens the session."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

import pytest
from playwright.sync_api import Browser, expect

from plainview.base.clock import SystemClock
from plainview.gate.program import Kit, Notice
from plainview.uses.protect.sign_ins import SignIns
from plainview.web.guarded import CHALLENGE_COOKIE, DEVICE_COOKIE
from plainview.web.sessions import COOKIE
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import ANA, NAMED, PASSWORD, Live, opened, serving


@dataclass
class Inbox:
    """What a member was told."""

    told: list[Notice] = field(default_factory=list)

    def take(self, notice: Notice) -> bool:
        """Take a notice on."""
        self.told.append(notice)
        return True

    @property
    def code(self) -> str:
        """Return the code sent last."""
        return [notice.args["code"] for notice in self.told if notice.kind == "sign_in_code"][-1]


@pytest.fixture
def inbox() -> Inbox:
    return Inbox()


@pytest.fixture
def guarded(inbox: Inbox) -> Iterator[Live]:
    """Give a service whose Ana signed in at home, and whose password was then guessed at five times."""
    service = opened(SystemClock(), replace(NAMED, trusted_proxy="127.0.0.1"))
    part = service.part("protect")
    assert isinstance(part, SignIns)
    kit: Kit = replace(part.parts.kit, notify=inbox.take)
    part.parts.kit = kit
    with serving(service) as live:
        with live.client() as home:
            home.headers.update({"x-forwarded-for": "203.0.113.7", "user-agent": "Firefox on Windows"})
            assert sign_in(home).headers["location"] == "/you"
        with live.client() as thief:
            thief.headers["x-forwarded-for"] = "198.51.100.1"
            assert {sign_in(thief, ANA, "a guess").status_code for _ in range(5)} == {401}
        yield live
    service.close()


def test_a_strange_sign_in_comes_in_with_the_code_only(guarded: Live, inbox: Inbox) -> None:
    with guarded.client() as client:
        client.headers.update({"x-forwarded-for": "192.0.2.9"})
        asked = sign_in(client)
        assert (asked.headers["location"], COOKIE in client.cookies) == ("/sign-in/code", False)
        page = client.get("/sign-in/code", headers=HTML).text
        wrong = client.post("/sign-in/code", data={"csrf": form_token(page), "code": "no"}, headers=HTML)
        assert (wrong.status_code, COOKIE in client.cookies) == (401, False)
        right = client.post("/sign-in/code", data={"csrf": form_token(wrong.text), "code": inbox.code}, headers=HTML)
        assert right.headers["location"] == "/you"
        assert CHALLENGE_COOKIE not in client.cookies
        assert DEVICE_COOKIE in client.cookies
        assert "The code was right" in client.get("/you/choices").text


def test_another_browser_cannot_use_the_code(guarded: Live, inbox: Inbox) -> None:
    with guarded.client() as client, guarded.client() as other:
        client.headers.update({"x-forwarded-for": "192.0.2.9"})
        sign_in(client)
        other.cookies.set(CHALLENGE_COOKIE, "another")
        token = form_token(other.get("/sign-in/code", headers=HTML).text)
        assert other.post("/sign-in/code", data={"csrf": token, "code": inbox.code}).status_code == 401


def test_without_a_challenge_the_page_leads_to_signing_in(guarded: Live) -> None:
    with guarded.client() as client:
        assert client.get("/sign-in/code", headers=HTML).headers["location"] == "/sign-in"


def test_the_page_works_without_scripts_and_fits_a_phone_and_a_desk(
    guarded: Live, inbox: Inbox, browser: Browser
) -> None:
    for width, scheme in ((360, "light"), (1440, "dark")):
        context = browser.new_context(
            java_script_enabled=False,
            viewport={"width": width, "height": 800},
            color_scheme="dark" if scheme == "dark" else "light",
            extra_http_headers={"X-Forwarded-For": f"192.0.2.{width % 200}"},
        )
        page = context.new_page()
        page.goto(f"{guarded.url}/sign-in")
        page.get_by_label("E-mail").fill(ANA)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        if width == 360:
            page.wait_for_url(f"{guarded.url}/sign-in/code")
            assert page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth") <= 0
            page.get_by_role("textbox", name="Code").fill(re.sub(r"(...)", r"\1 ", inbox.code))
            page.get_by_role("button", name="Sign in").click()
        page.wait_for_url(f"{guarded.url}/you")
        page.get_by_role("link", name="Your choices").click()
        expect(page.get_by_role("heading", name="Your sign-ins")).to_be_visible()
        context.close()
