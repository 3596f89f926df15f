"""Pictures of every page, narrow and wide, light and dark, from a small demo; `make pictures` takes them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, sync_playwright

from plainview.assemble import open_service
from plainview.base.clock import SystemClock
from plainview.demo.ana import ANA_EMAIL
from plainview.demo.folder import OFFICER_EMAIL, PASSWORD, SERVICE_KEY, DemoFolder, prepare
from plainview.demo.population import Past, past_batches
from plainview.demo.seed import seed, set_password
from plainview.titles import packaged_titles
from tests.conftest import ROOT
from tests.journeys.browser import FLAGS, sign_in
from tests.web.live import recommend_of, serving

pytestmark = pytest.mark.pictures

MEMBERS = 120
SIGNED_IN_AS = {"sign-in": "", "privacy": "", "you": ANA_EMAIL, "demo": ANA_EMAIL, "console": OFFICER_EMAIL}
PROGRAMS = (
    "agency",
    "audience",
    "communicate",
    "coordinate",
    "elsewhere",
    "handover",
    "locate",
    "partners",
    "protect",
    "translate",
)
SIGNED_IN_AS |= {f"console/{name}": OFFICER_EMAIL for name in PROGRAMS}
FOLDER = ROOT / "pictures"


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Give the address of a demo with few members, its past handed off to data files and learned from."""
    clock = SystemClock()
    folder = DemoFolder(tmp_path_factory.mktemp("demo"), 0)
    state = prepare(folder, clock)
    service = open_service(folder.settings, clock, owns_intake=True, demo=True)
    with serving(service) as live:
        past = Past(packaged_titles(), state.until, n_members=MEMBERS)
        assert seed(live.url, SERVICE_KEY, past_batches(past), clock).is_whole
        set_password(live.url, SERVICE_KEY, PASSWORD)
        service.gate.rotate()
        service.gate.compact()
        recommend_of(service).refit()
        yield live.url
    service.close()


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Give a Chromium for all pictures."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1440])
@pytest.mark.parametrize("name", SIGNED_IN_AS)
def test_a_page_has_its_picture(
    browser: Browser, address: str, name: str, width: int, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page = context.new_page()
    try:
        if SIGNED_IN_AS[name] == OFFICER_EMAIL:
            sign_in(page, address, OFFICER_EMAIL, PASSWORD, leads_to="/console")
        elif SIGNED_IN_AS[name]:
            sign_in(page, address, ANA_EMAIL, PASSWORD)
        answer = page.goto(f"{address}/{name}")
        assert answer is not None
        assert answer.ok, answer.status
        page.screenshot(path=FOLDER / f"{name.replace('/', '-')}-{width}-{scheme}.png", full_page=True)
        assert page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth") == 0
    finally:
        context.close()
