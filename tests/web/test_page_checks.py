"""The checks of pages find what they look for: each is shown a page that is wrong in that one way."""

from __future__ import annotations

import http.server
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import httpx
import pytest
from playwright.sync_api import Browser

from plainview.assemble import Service
from tests.pages import Page
from tests.web.live import Live
from tests.web.page_markup import faults_of, invalid
from tests.web.page_visits import WIDTHS, Visit, Visitor, violations_of
from tests.web.rich import STRANGER, Rich

_GOOD = (
    '<!doctype html><html lang="en" dir="ltr"><head><title>Good</title></head><body><a href="#content">Skip</a>'
    '<header>Head</header><main id="content"><h1>Good</h1></main></body></html>'
)
_BAD = (
    '<!doctype html><html lang="en" dir="ltr"><head><title>Bad</title></head><body><main><h1>Bad</h1>'
    '<img src="/large.svg" alt="" width="2000" height="10"><script src="http://localhost:9/elsewhere.js"></script>'
    '<script src="/broken.js"></script><p>Text</p></main></body></html>'
)
_SVG = b'<svg xmlns="http://www.w3.org/2000/svg"><!--' + b"x" * 200_000 + b"--></svg>"
_BROKEN = (
    b'addEventListener("load", () => { const above = document.createElement("div"); above.style.height = "300px";'
    b" document.body.prepend(above); }); nothing();"
)
_FILES = {
    "/": ("text/html", _BAD.encode()),
    "/large.svg": ("image/svg+xml", _SVG),
    "/broken.js": ("text/javascript", _BROKEN),
}


class _Bad(http.server.BaseHTTPRequestHandler):
    """Serves a page with everything wrong."""

    def do_GET(self) -> None:
        kind, body = _FILES.get(self.path, ("text/plain", b""))
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def visits(browser: Browser) -> Iterator[list[Visit]]:
    """Give visits of a page with everything wrong."""
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Bad) as server:
        threading.Thread(target=server.serve_forever, name="bad pages", daemon=True).start()
        live = Live(cast("Service", None), f"http://127.0.0.1:{server.server_address[1]}")
        with httpx.Client() as client:
            yield list(Visitor(browser, Rich(live, {STRANGER: client})).visit_all([_page(_BAD)]))
        server.shutdown()


def _page(html: str) -> Page:
    return Page(STRANGER, "/", "/", 200, html)


def test_a_good_page_has_no_fault(tmp_path: Path) -> None:
    assert faults_of(_page(_GOOD)) == []
    assert invalid([_page(_GOOD)], tmp_path) == []


@pytest.mark.parametrize(
    ("good", "bad", "said"),
    [
        ("<h1>Good</h1>", "", "has 0 headings of the first level"),
        ("<title>Good</title>", "<title></title>", "has no title"),
        (' dir="ltr"', "", "does not say its language and direction"),
        (' lang="en"', "", "does not say its language and direction"),
        ('href="#content"', 'href="#elsewhere"', "has no link that skips to its content"),
        ("<h1>", '<h1 style="color: red">', "has something inline: style="),
        ("<h1>", "<h1 onclick='x()'>", "has something inline: onclick="),
        ("</main>", "<script>x()</script></main>", "has something inline: <script"),
        ("</main>", '<img src="//cdn.example/x.png" alt="x"></main>', "loads //cdn.example/x.png from elsewhere"),
    ],
)
def test_a_fault_of_the_frame_is_found(good: str, bad: str, said: str) -> None:
    assert faults_of(_page(_GOOD.replace(good, bad))) == [f"/ as stranger {said}"]


def test_html_that_is_not_valid_is_found(tmp_path: Path) -> None:
    twice = _page(_GOOD.replace("<h1>", '<p id="content">Again</p><h1>'))
    assert "no-dup-id" in " ".join(invalid([_page(_GOOD), twice], tmp_path))


def test_a_field_without_a_label_is_found(browser: Browser) -> None:
    tab = browser.new_page()
    tab.set_content(_GOOD.replace("</main>", '<input type="text"></main>'))
    assert any(said.startswith("light: label: ") for said in violations_of(tab, WIDTHS[0]))
    tab.close()


def test_words_that_are_too_faint_in_the_dark_only_are_found(browser: Browser) -> None:
    faint = "<style>@media (prefers-color-scheme: dark) { main { color: #333; background: #222; } }</style>"
    tab = browser.new_page()
    tab.set_content(_GOOD.replace("</head>", f"{faint}</head>"))
    assert [said.split(": ")[:2] for said in violations_of(tab, WIDTHS[0])] == [["dark", "color-contrast"]]
    tab.close()


def test_weight_width_movement_errors_and_other_origins_are_found(visits: list[Visit]) -> None:
    assert [visit.width for visit in visits] == list(WIDTHS)
    for visit in visits:
        assert visit.size_bytes > 200_000
        assert visit.overflow_px > 0
        assert visit.shift > 0
        assert "asks http://localhost:9/elsewhere.js" in visit.wrong
        assert any("nothing is not defined" in said for said in visit.wrong)
