"""The demo's site driven with the unmodified @segment/analytics-next in place of our own module."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Route, expect, sync_playwright

from tests.journeys.browser import FLAGS, sign_in
from tests.web.demo_evening import counted, demo_served, newest, until
from tests.web.live import ANA, PASSWORD, Live

_OURS = Path(__file__).with_name("segment_beacon.js")
_WANTED = {
    "playback.started", "playback.paused", "playback.resumed", "playback.heartbeat", "playback.seeked",
    "playback.completed", "browse.impression", "game.session_started", "game.progression", "game.achievement",
    "game.multiplayer_joined", "game.multiplayer_left", "game.session_ended",
}  # fmt: skip


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    with demo_served() as served:
        yield served


def test_the_site_works_with_segments_own_sdk(live: Live, chromium: str, analytics_next: Path) -> None:
    sent: list[str] = []
    before = counted(live.service, "m-ana")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        page = browser.new_page()
        page.set_default_timeout(20_000)
        page.on("request", lambda request: sent.append(request.url))
        page.route("**/assets/demo-beacon.*.js", lambda route: _answer(route, _OURS))
        page.route(
            "**/segment/*.js", lambda route: _answer(route, analytics_next / route.request.url.rpartition("/")[2])
        )
        sign_in(page, live.url, ANA, PASSWORD)
        _look_watch_and_play(page, live.url)
        until(lambda: all(counted(live.service, "m-ana")[event] > before[event] for event in _WANTED))
        browser.close()
    paths = {url.removeprefix(live.url) for url in sent if url.startswith(live.url)}
    assert {"/v1/i", "/v1/t"} <= paths
    assert "/v1/events" not in paths
    assert {url for url in sent if not url.startswith(live.url)} == set()
    completed = newest(live.service, "m-ana", "playback.completed")
    assert (completed["title_id"], completed["position_ms"]) == ("f009", 30_000)


def _answer(route: Route, path: Path) -> None:
    route.fulfill(path=path, content_type="text/javascript")


def _look_watch_and_play(page: Page, url: str) -> None:
    page.goto(f"{url}/demo/profiles")
    page.get_by_role("button", name="Your profile").click()
    expect(page.locator(".poster[data-seen]").first).to_be_visible(timeout=20_000)
    # The SDK sends what was seen while the page is open, so it is told of before the page is left.
    with page.expect_request("**/v1/t"):
        page.get_by_role("heading", name="Popular with everybody").scroll_into_view_if_needed()
    page.goto(f"{url}/demo/watch/f009")
    expect(page.locator(".player[data-ready]")).to_be_visible(timeout=20_000)
    page.get_by_role("button", name="Play").click()
    with page.expect_request(lambda request: "Content Playing" in (request.post_data or "")):
        pass
    page.get_by_role("button", name="Pause").click()
    page.get_by_role("button", name="Play").click()
    page.get_by_label("Position").fill("29500")
    with page.expect_request(lambda request: "Playback Completed" in (request.post_data or "")):
        expect(page.get_by_role("status")).to_contain_text("The end.", timeout=20_000)
    page.goto(f"{url}/demo/game")
    page.get_by_role("button", name="Start playing").click()
    page.get_by_role("button", name="Row 2, column 2: frozen").click()
    page.get_by_role("button", name="Play against a second player here").click()
    page.get_by_role("button", name="Leave the match").click()
    with page.expect_request(lambda request: "session_ended" in (request.post_data or "")):
        page.get_by_role("button", name="Stop playing").click()
