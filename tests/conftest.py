"""What every test has: this machine only, no settings from the developer's shell, and gaps that are named."""

from __future__ import annotations

import datetime as dt
import os
import shutil
import sys
from collections.abc import Generator, Iterator
from pathlib import Path

import hypothesis
import pytest
from playwright.sync_api import Browser, sync_playwright

from plainview.base.clock import ManualClock
from tests.journeys.browser import FLAGS

ROOT = Path(__file__).resolve().parent.parent
IN_CI = os.environ.get("CI", "").lower() in {"true", "1"}
_HERE = frozenset({"localhost", "127.0.0.1", "::1", "0.0.0.0", "::", "", None})  # noqa: S104 - names of this machine

hypothesis.settings.register_profile("plainview", deadline=None, derandomize=IN_CI, print_blob=True)
hypothesis.settings.load_profile("plainview")


class NetworkForbidden(BaseException):
    """A test reached for another machine; not an Exception, so that no handler under test hides it."""


def _forbid_network(event: str, args: tuple[object, ...]) -> None:
    """Raise NetworkForbidden when something in this process asks for a machine other than this one."""
    if event == "socket.connect":
        address = args[1]
        host = address[0] if isinstance(address, tuple) else None
    elif event == "socket.getaddrinfo":
        host = args[0]
    else:
        return
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else host
    if name not in _HERE:
        raise NetworkForbidden(f"a test reached for {name}; tests run on this machine alone")


def pytest_configure(config: pytest.Config) -> None:
    """Start each process of the suite without settings of its own and without a network."""
    for variable in [name for name in os.environ if name.startswith("PLAINVIEW_")]:
        del os.environ[variable]
    sys.addaudithook(_forbid_network)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Fail what would be skipped in continuous integration, where nothing may be missing."""
    report = yield
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        report.outcome = "failed"
        report.longrepr = f"nothing is skipped when CI is set. {reason}"
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name what could not run and what to install for it."""
    gaps: dict[str, int] = {}
    for report in terminalreporter.stats.get("skipped", []):
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        gaps[reason] = gaps.get(reason, 0) + 1
    if gaps:
        terminalreporter.section("not run on this machine")
        for reason, count in sorted(gaps.items()):
            terminalreporter.line(f"{count} test(s): {reason.removeprefix('Skipped: ')}")


@pytest.fixture
def clock() -> ManualClock:
    """Return a clock that stands at noon UTC of 1 March 2026 until a test moves it."""
    return ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))


@pytest.fixture(scope="session")
def chromium() -> str:
    """Return the path of a Chromium; skips, with what to install, where there is none."""
    found = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
    if found is None:
        pytest.skip("no Chromium here; install it with: apt install chromium")
    return found


@pytest.fixture(scope="module")
def browser(chromium: str) -> Iterator[Browser]:
    """Give a Chromium for all tests of a file."""
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))
        yield opened
        opened.close()


@pytest.fixture(scope="session")
def movielens_100k() -> Path:
    """Return the folder with MovieLens 100K's `ml-100k.{inter,item,user}`; skips where it was not fetched."""
    folder = ROOT / ".data" / "ml-100k"
    if not (folder / "ml-100k.inter").is_file():
        pytest.skip("no MovieLens 100K here; fetch it with: make data")
    return folder


@pytest.fixture(scope="session")
def analytics_next() -> Path:
    """Return the folder of the browser build of npm's @segment/analytics-next; skips where it was not fetched."""
    folder = ROOT / ".data" / "npm" / "node_modules" / "@segment" / "analytics-next" / "dist" / "umd"
    if not (folder / "index.js").is_file():
        pytest.skip("no @segment/analytics-next here; fetch it with: make data")
    return folder
