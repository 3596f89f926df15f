"""An open page of "Your data" hears within two seconds that something new came, of nobody else, and not for ever."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager

import httpx
import pytest
from playwright.sync_api import expect, sync_playwright

from plainview.base.clock import SystemClock
from plainview.gate.arrivals import MOST_OF_ONE
from tests.journeys.browser import FLAGS
from tests.web.browsing import sign_in
from tests.web.demo_evening import demo_served, until
from tests.web.live import ANA, OFFICER, PASSWORD, PUBLIC_SECRET, Live

_WITHIN_MS = 2_000


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    with demo_served() as served:
        yield served


@pytest.fixture(scope="module")
def ana(live: Live) -> Iterator[httpx.Client]:
    with live.client() as client:
        sign_in(client)
        yield client


@contextmanager
def _stream(client: httpx.Client) -> Iterator[Iterator[str]]:
    """Open a stream and give its lines, once it says that it is open."""
    with client.stream("GET", "/you/live") as answer:
        assert answer.status_code == 200
        assert answer.headers["content-type"].startswith("text/event-stream")
        assert answer.headers["cache-control"] == "no-store"
        lines = answer.iter_lines()
        assert next(lines) == "event: open"
        yield lines


def _send(live: Live, event_id: str, member_id: str = "m-ana") -> None:
    event = {"id": event_id, "event": "rating.set", "member_id": member_id}
    with live.client(PUBLIC_SECRET) as app:
        answer = app.post(
            "/v1/events", json={"events": [{**event, "properties": {"title_id": "f001", "thumbs": "up"}}]}
        )
    assert answer.json()["results"][0]["result"] == "stored"


def _new(lines: Iterator[str]) -> dict[str, object]:
    """Return what the next message says that is new."""
    for line in lines:
        if line == "event: new":
            found: dict[str, object] = json.loads(next(lines).removeprefix("data: "))
            return found
    raise AssertionError("the stream ended")


def test_a_stream_says_what_kind_came_and_no_value(live: Live, ana: httpx.Client) -> None:
    with _stream(ana) as lines:
        _send(live, "others", "m-else")
        _send(live, "s1")
        said = _new(lines)
    elements = said["elements"]
    assert isinstance(elements, dict)
    assert elements["ratings"] == 1
    assert set(elements) <= {"ratings", "ip_address", "user_agent"}
    assert said["said"] == f"New just now: {live.service.words('en').element('ratings').name}."
    assert "f001" not in json.dumps(said)


def test_the_line_stands_empty_without_scripts(ana: httpx.Client) -> None:
    page = ana.get("/you/known").text
    assert '<p class="live-said" role="status"></p>' in page


def test_a_stream_is_for_a_member_who_is_signed_in(live: Live) -> None:
    with live.client() as client:
        assert client.get("/you/live").status_code == 401
        sign_in(client, OFFICER)
        assert client.get("/you/live").status_code == 403


def test_one_member_has_so_many_streams_and_gets_room_again(live: Live, ana: httpx.Client) -> None:
    arrivals = live.service.gate.arrivals
    until(lambda: arrivals.has_room("m-ana"))
    with ExitStack() as open_ones:
        for _ in range(MOST_OF_ONE):
            open_ones.enter_context(_stream(ana))
        turned_away = ana.get("/you/live")
        assert turned_away.status_code == 429
        assert turned_away.headers["retry-after"] == "60"
    until(lambda: arrivals.has_room("m-ana"))


def test_a_stream_ends_with_the_session(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        with _stream(client) as lines:
            live.service.sign_out("m-ana")
            _send(live, "after")
            rest = list(lines)
    assert "event: new" not in rest


def test_an_open_page_says_within_two_seconds_that_something_came_and_nothing_moves(live: Live, chromium: str) -> None:
    clock = SystemClock()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        page = browser.new_page()
        page.goto(f"{live.url}/sign-in")
        page.get_by_label("E-mail").fill(ANA)
        page.get_by_label("Password").fill(PASSWORD)
        page.get_by_role("button", name="Sign in").click()
        for path in ("/you", "/you/known"):
            page.goto(live.url + path)
            expect(page.locator("[data-live][data-state=open]")).to_be_visible(timeout=20_000)
            page.evaluate(_WATCH_SHIFTS)
            began_s = clock.monotonic_s()
            _send(live, f"live {path}")
            expect(page.get_by_role("status")).to_have_text(
                f"New just now: {live.service.words('en').element('ratings').name}.", timeout=_WITHIN_MS
            )
            assert clock.monotonic_s() - began_s < _WITHIN_MS / 1000
            assert page.evaluate("() => window.shifts") == 0
        page.get_by_role("link", name="Show it").click()
        expect(page.get_by_role("main")).to_contain_text("A Trip to the Moon")
        browser.close()


_WATCH_SHIFTS = """() => {
  window.shifts = 0;
  new PerformanceObserver((list) => { for (const shift of list.getEntries()) window.shifts += shift.value; })
    .observe({ type: "layout-shift", buffered: true });
}"""
