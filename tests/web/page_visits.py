"""Visits of every page in a real Chromium: what axe-core finds, what is sent, what moves, and what goes wrong."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from http import HTTPStatus

from playwright.sync_api import Browser, BrowserContext, ConsoleMessage, Request
from playwright.sync_api import Page as Tab

from tests.npm import npm_package
from tests.pages import Form, Page, fields_of
from tests.web.rich import Rich

WIDTHS = (360, 1440)
_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
_BY_COLOUR = ["color-contrast", "link-in-text-block"]
_BY_WIDTH = [*_BY_COLOUR, "target-size", "scrollable-region-focusable", "region", "skip-link"]
_HEIGHT = 900
_WEIGHED = {"document", "stylesheet", "script", "image", "font", "fetch", "xhr"}
_AXE = """async options => (await axe.run(document, {...options, resultTypes: ["violations"]})).violations.flatMap(
  found => found.nodes.map(node => `${found.id}: ${found.help}: ${node.html.slice(0, 160)} (${
    [...node.any, ...node.all, ...node.none].map(check => check.message).join("; ").slice(0, 200)})`))"""
_SHIFTS = """window.shifted = [];
new PerformanceObserver(list => list.getEntries().forEach(entry => window.shifted.push(entry.value)))
  .observe({type: "layout-shift", buffered: true});"""
_SETTLED = """async () => {
  for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  return window.shifted.reduce((sum, value) => sum + value, 0);
}"""
_SEND = """([to, fields]) => {
  const form = Object.assign(document.createElement("form"), {method: "post", action: to});
  for (const [name, value] of Object.entries(fields))
    form.append(Object.assign(document.createElement("input"), {type: "hidden", name, value}));
  document.body.append(form);
  form.submit();
}"""


@dataclass(frozen=True, slots=True)
class Visit:
    """What one visit of a page showed."""

    page: Page
    width: int
    size_bytes: int = 0
    overflow_px: int = 0
    shift: float = 0.0
    wrong: tuple[str, ...] = ()
    violations: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Return what a fault is said of."""
        return f"{self.page.name}, {self.width} px"


class Visitor:
    """Goes to pages as those who may see them; what it was sent once counts for every later visit, too."""

    def __init__(self, browser: Browser, made: Rich, *, scripts: bool = True) -> None:
        self._browser = browser
        self._made = made
        self._scripts = scripts
        self._sizes: dict[str, int] = {}

    def visit_all(self, pages: Sequence[Page], *, axe: bool = False) -> Iterator[Visit]:
        """Visit pages and yield what each showed at every width; with `axe`, ask axe-core at each, in light and dark.

        Sending a form takes scripts, so that without them pages behind forms are left out.
        """
        for viewer in dict.fromkeys(page.viewer for page in pages):
            with self.context(viewer, WIDTHS[0]) as context:
                tab = context.new_page()
                for page in pages:
                    if page.viewer == viewer and (self._scripts or page.form is None):
                        yield from self._visit(tab, page, axe=axe)

    @contextmanager
    def context(self, viewer: str, width: int) -> Iterator[BrowserContext]:
        """Give a browser that is signed in as a viewer already."""
        context = self._browser.new_context(
            viewport={"width": width, "height": _HEIGHT}, java_script_enabled=self._scripts, color_scheme="light"
        )
        client = self._made.browsers[viewer]
        context.add_cookies(
            [{"name": one.name, "value": one.value or "", "url": self._made.live.url} for one in client.cookies.jar]
        )
        if self._scripts:
            context.add_init_script(_SHIFTS)
        try:
            yield context
        finally:
            context.close()

    def _visit(self, tab: Tab, page: Page, *, axe: bool) -> Iterator[Visit]:
        visit = self._opened(tab, page)
        for width in WIDTHS:
            tab.set_viewport_size({"width": width, "height": _HEIGHT})
            visit = replace(visit, width=width, overflow_px=overflow_px(tab))
            yield replace(visit, violations=violations_of(tab, width)) if axe else visit

    def _opened(self, tab: Tab, page: Page) -> Visit:
        """Return what going to a page brought, the narrowest width first: more moves there."""
        requests, wrong = list[Request](), list[str]()
        tab.set_viewport_size({"width": WIDTHS[0], "height": _HEIGHT})
        heard = {
            "console": lambda message: wrong.extend(_said(message, page)),
            "pageerror": lambda error: wrong.append(str(error)),
            "request": lambda request: requests.append(request),  # noqa: PLW0108 - Playwright marks what it is given
        }
        if page.form is not None:
            self._send(tab, page.form, page.viewer)
        else:
            for name, listener in heard.items():
                tab.on(name, listener)  # type: ignore[call-overload]  # each name is one of its literals
            tab.goto(self._made.live.url + page.address)
        shift = tab.evaluate(_SETTLED) if self._scripts else 0.0
        if page.form is None:
            for name, listener in heard.items():
                tab.remove_listener(name, listener)
        wrong += [f"asks {request.url}" for request in requests if not self._is_ours(request.url)]
        return Visit(page, WIDTHS[0], sum(self._size(request) for request in requests), 0, shift, tuple(wrong))

    def _send(self, tab: Tab, form: Form, viewer: str) -> None:
        fields = fields_of(self._made, form, self._made.browsers[viewer])
        tab.goto(self._made.live.url + form.page)
        with tab.expect_navigation():
            tab.evaluate(_SEND, [form.to, fields])

    def _size(self, request: Request) -> int:
        """Return how much a request brought, or brought when it was first made and not yet kept by the browser."""
        if request.resource_type not in _WEIGHED:
            return 0
        answer = request.response()
        brought = 0 if answer is None else int(request.sizes()["responseBodySize"])
        self._sizes[request.url] = max(self._sizes.get(request.url, 0), brought)
        return self._sizes[request.url]

    def _is_ours(self, address: str) -> bool:
        return address.startswith((self._made.live.url + "/", "data:", "blob:"))


def overflow_px(tab: Tab) -> int:
    """Return by how much a page is wider than its screen."""
    return int(tab.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def _said(message: ConsoleMessage, page: Page) -> Iterator[str]:
    # Chromium calls the page itself a resource that failed to load where its status says so.
    is_page = page.status >= HTTPStatus.BAD_REQUEST and message.location.get("url", "").endswith(page.address)
    # It asks for this on its own where a page names no icon, as those behind the links of messages do.
    is_icon = message.location.get("url", "").endswith("/favicon.ico")
    if message.type in {"error", "warning"} and not is_page and not is_icon:
        yield f"{message.text} {message.location.get('url', '')}"


def violations_of(tab: Tab, width: int) -> tuple[str, ...]:
    """Return what axe-core finds: by every rule once, at other widths and in dark by those that depend on them."""
    tab.emulate_media(color_scheme="light")
    if width == WIDTHS[0]:
        tab.evaluate(npm_package("axe-core").joinpath("axe.min.js").read_text("utf-8"))
    rules: dict[str, object] = (
        {"type": "tag", "values": _TAGS} if width == WIDTHS[0] else {"type": "rule", "values": _BY_WIDTH}
    )
    found = [f"light: {said}" for said in tab.evaluate(_AXE, {"runOnly": rules})]
    tab.emulate_media(color_scheme="dark")
    found += [f"dark: {said}" for said in tab.evaluate(_AXE, {"runOnly": {"type": "rule", "values": _BY_COLOUR}})]
    return tuple(found)
