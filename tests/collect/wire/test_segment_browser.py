"""The unmodified SDK for browsers, on a page of another origin, against a served way in."""

from __future__ import annotations

import functools
import http.server
import shutil
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Request, sync_playwright

from plainview.base.clock import SystemClock
from tests.collect.serving import PUBLIC, Server, serving
from tests.journeys.browser import FLAGS

_PAGE = """<!doctype html><meta charset="utf-8"><title>An app</title><script src="index.js"></script>"""
_SEND = """async ([key, host, strategy]) => {
  const settings = { apiKey: key, apiHost: `${host}/v1`, protocol: "http" };
  if (strategy) settings.deliveryStrategy = { strategy, config: { size: 3, timeout: 500 } };
  const [analytics] = await AnalyticsNext.AnalyticsBrowser.load({
    writeKey: key, cdnURL: location.origin, cdnSettings: { integrations: { "Segment.io": settings } },
  });
  await analytics.page("Home");
  await analytics.identify("ana", { email: "ana@example.org" });
  await analytics.track("Rating Set", { title_id: "f1", thumbs: "up" }, { context: { profile_id: "p1" } });
  await analytics.track("Video Playback Started", { content_asset_ids: ["f2"], position: 3, session_id: "s1" });
}"""


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *args: object) -> None:
        """Say nothing."""


@contextmanager
def _app(folder: Path) -> Iterator[str]:
    """Serve an app's page with the SDK beside it; yield its origin."""
    handler = functools.partial(_Quiet, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_address[1]}"
        finally:
            server.shutdown()
            thread.join(10)


@pytest.fixture
def app(tmp_path: Path, analytics_next: Path) -> Iterator[str]:
    shutil.copytree(analytics_next, tmp_path / "app")
    (tmp_path / "app" / "index.html").write_text(_PAGE, encoding="utf-8")
    with _app(tmp_path / "app") as origin:
        yield origin


def _is_last(request: Request) -> bool:
    return "Playback Started" in (request.post_data or "")


def _send(chromium: str, app: str, host: str, strategy: str, *, allowed: bool = True) -> list[tuple[str, int]]:
    """Let the app send; return (path, status) of each answer that its browser was let to read."""
    heard: list[tuple[str, int]] = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        page = browser.new_page()
        page.on(
            "requestfinished",
            lambda request: heard.append((request.url.partition(host)[2], _status(request.response()))),
        )
        page.goto(f"{app}/index.html")
        # The calls go in order, so the last one's answer is the last to come; a foreign page hears none.
        with page.expect_event("requestfinished" if allowed else "requestfailed", _is_last, timeout=20_000):
            page.evaluate(_SEND, [PUBLIC, host, strategy])
        browser.close()
    return [(path, status) for path, status in heard if path]


def _status(response: object) -> int:
    return int(getattr(response, "status", 0))


@pytest.mark.parametrize(("strategy", "paths"), [("", {"/v1/i", "/v1/t", "/v1/p"}), ("batching", {"/v1/b"})])
def test_what_a_page_of_an_allowed_origin_sends_is_stored(
    chromium: str, app: str, strategy: str, paths: set[str]
) -> None:
    server = Server(SystemClock(), allowed_origins=app)
    with serving(server.app) as url:
        host = url.removeprefix("http://")
        heard = _send(chromium, app, host, strategy)
    assert {path for path, _ in heard} == paths
    assert {status for _, status in heard} == {200}
    assert [row["thumbs"] for row in server.rows("ana", "ratings")] == ["up"]
    started = server.rows("ana", "playback_progress")
    assert [(row["event"], row["position_ms"]) for row in started] == [("playback.started", 3000)]
    # A browser's key is public: it says who watches, and changes nothing about who she is.
    assert server.held("ana", "email") == {}


def test_what_a_page_of_another_origin_sends_is_not(chromium: str, app: str) -> None:
    server = Server(SystemClock(), allowed_origins="https://stream.example")
    with serving(server.app) as url:
        _send(chromium, app, url.removeprefix("http://"), "", allowed=False)
    assert server.rows("ana", "ratings", "playback_progress") == []
