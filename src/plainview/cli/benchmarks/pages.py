"""A member's own pages over a store of millions of events: what each costs the server, beside a plain read of her rows.

They are asked for over real HTTP, signed in through the real form, of a server in a process of its own.
"""

from __future__ import annotations

import http.client
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from plainview.base.clock import SystemClock
from plainview.base.errors import PlainviewError
from plainview.base.settings import child_environment
from plainview.cli.benchmarks.figures import Aim, Figure, median, percentile
from plainview.cli.benchmarks.pages_store import (
    CROWDED_EVENTS,
    MEMBERS,
    Filled,
    bare_reads,
    fill_store,
    settings_of,
)
from plainview.collect.delivery import wait
from plainview.demo.folder import HOST, PASSWORD

EVENTS = 500_000
PAGES = (
    "/you", "/you/known", "/you/known/from/member", "/you/known/from/usage", "/you/known/from/devices",
    "/you/known/from/partners", "/you/known/from/elsewhere", "/you/known/from/derived", "/you/known/email",
    "/you/known/titles_viewed", "/you/uses", "/you/shared", "/you/choices", "/you/details", "/you/requests", "/you/why",
    "/privacy",
)  # fmt: skip
_MOST_MS = 100.0
_ROUNDS = 3
_STARTS_WITHIN_S = 120.0
_LONGEST_S = 600.0
_BARE_ROUNDS = 3
_TOKEN = re.compile(r'name="csrf" value="([0-9a-f]+)"')
_TIMING = re.compile(r"(\w+);dur=([0-9.]+)")


@dataclass(frozen=True, slots=True)
class Asked:
    """What one page cost: the server's own time and its processor's, bytes sent, and its most memory so far."""

    took_ms: float
    cpu_ms: float
    size_bytes: int
    peak_mib: float


@dataclass
class Costs:
    """What one page cost: asked for the first time by each visitor, and again."""

    first: list[Asked] = field(default_factory=list)
    again: list[Asked] = field(default_factory=list)


def pages(
    events: int = EVENTS,
    *,
    keep: Path | None = None,
    rounds: int = _ROUNDS,
    crowded_events: int = CROWDED_EVENTS,
    members: int = MEMBERS,
) -> list[Figure]:
    """Return the figures over a store of so many events, filled in `keep` or taken from there where it stands.

    `members` are those that all others are copies of; at least two.
    """
    with ExitStack() as stack:
        path = keep or Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="plainview-bench-")))
        say = partial(print, file=sys.stderr)
        filled = fill_store(path.resolve(), events, say, crowded_events=crowded_events, members=members)
        how = f"{filled.events:,} events, {len(filled.visitors)} members signed in"
        bare_ms, rows = _bare(path.resolve(), filled)
        costs, crowded = _asked(path.resolve(), filled, rounds)
    figures = [
        Figure("pages", "plain read of all her rows, p50", median(bare_ms), "ms", note=f"{how}, {rows:,.0f} rows")
    ]
    for page, cost in costs.items():
        figures += _figures(page, cost, median(bare_ms), how)
    return figures + [_crowded(page, asked, filled) for page, asked in crowded.items()]


def _figures(page: str, cost: Costs, bare_ms: float, how: str) -> Iterator[Figure]:
    every = cost.first + cost.again
    took, cpu = [one.took_ms for one in every], [one.cpu_ms for one in every]
    largest = max(one.size_bytes for one in every)
    note = (
        f"p50 {median(took):.0f}; processor p50 {median(cpu):.0f}, p95 {percentile(cpu, 0.95):.0f}; first ask p50 "
        f"{median([one.took_ms for one in cost.first]):.0f} ms; {largest / 1024:.0f} KiB at most; "
        f"{median(cpu) / bare_ms:.1f} x a plain read"
    )
    yield Figure("pages", f"{page}, p95", percentile(took, 0.95), "ms", Aim.AT_MOST, _MOST_MS, f"{note}; {how}")


def _crowded(page: str, asked: Sequence[Asked], filled: Filled) -> Figure:
    slowest = max(asked, key=lambda one: one.took_ms)
    note = (
        f"one account of {filled.crowded_events:,} events; slowest of {len(asked)}; processor {slowest.cpu_ms:.0f} ms; "
        f"{slowest.size_bytes / 1024:.0f} KiB; server's most memory so far {slowest.peak_mib:,.0f} MiB"
    )
    return Figure("pages", f"{page}, crowded account", slowest.took_ms, "ms", note=note)


def _bare(path: Path, filled: Filled) -> tuple[list[float], float]:
    """Return milliseconds of the processor for a plain read of each visitor's rows, and how many those are."""
    took_ms, rows = [], []
    with bare_reads(path, filled.visitors) as bare:
        for _ in range(_BARE_ROUNDS):
            for member_id in filled.visitors:
                began_s = time.process_time()
                rows.append(bare.read(member_id))
                took_ms.append((time.process_time() - began_s) * 1000)
    return took_ms, median(rows)


def _asked(path: Path, filled: Filled, rounds: int) -> tuple[dict[str, Costs], dict[str, list[Asked]]]:
    """Return what each page cost for whoever has as much as anybody, and for whoever has far more."""
    with _served(path) as port:
        browsers = [Browser(port, f"198.51.100.{place + 1}") for place in range(len(filled.emails))]
        for browser, email in zip(browsers, filled.emails.values(), strict=True):
            browser.sign_in(email)
        *usual, crowd = browsers
        # The first to come after a start opens and checks the data files for all others.
        for page in PAGES:
            usual[0].ask(page)
        costs = {page: Costs() for page in PAGES}
        for number in range(rounds):
            for browser in usual[1:]:
                for page in PAGES:
                    (costs[page].again if number else costs[page].first).append(browser.ask(page))
        return costs, {page: [crowd.ask(page) for _ in range(2)] for page in PAGES}


class Browser:
    """A browser of one member, with its cookies; every answer must be good."""

    def __init__(self, port: int, address: str) -> None:
        self._port = port
        self._address = address
        self._cookies: dict[str, str] = {}

    def sign_in(self, email: str) -> None:
        """Sign in through the form; raises PlainviewError when that does not lead to "Your data"."""
        form = self._exchange("GET", "/sign-in")[1]
        found = _TOKEN.search(form.decode())
        fields = {"csrf": found[1] if found else "", "email": email, "password": PASSWORD}
        answer, _ = self._exchange("POST", "/sign-in", urllib.parse.urlencode(fields))
        if answer.status != http.HTTPStatus.SEE_OTHER or answer.headers.get("location") != "/you":
            raise PlainviewError(f"a member could not sign in: the server answered {answer.status}; report this")

    def ask(self, page: str) -> Asked:
        """Return what a page cost; raises PlainviewError when it is not answered with 200."""
        answer, body = self._exchange("GET", page)
        if answer.status != http.HTTPStatus.OK:
            raise PlainviewError(f"the server answered {answer.status} to {page}; report this")
        said = {name: float(number) for name, number in _TIMING.findall(answer.headers.get("server-timing", ""))}
        return Asked(said["total"], said["cpu"], len(body), said["peak"])

    def _exchange(self, method: str, path: str, body: str | None = None) -> tuple[http.client.HTTPResponse, bytes]:
        headers = {"Accept": "text/html", "X-Forwarded-For": self._address, "User-Agent": "bench"}
        headers["Cookie"] = "; ".join(f"{name}={value}" for name, value in self._cookies.items())
        if body is not None:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        with closing(http.client.HTTPConnection(HOST, self._port, timeout=_LONGEST_S)) as connection:
            connection.request(method, path, body, headers)
            answer = connection.getresponse()
            content = answer.read()
        for line in answer.headers.get_all("set-cookie") or ():
            name, _, value = line.partition(";")[0].partition("=")
            self._cookies[name] = value
        return answer, content


@contextmanager
def _served(path: Path) -> Iterator[int]:
    """Serve the store in `path`; gives the port once the server answers."""
    settings = settings_of(path)
    command = [sys.executable, "-m", "plainview.cli.benchmarks.pages_server"]
    with (path / "logs" / "pages.log").open("ab") as log:
        process = subprocess.Popen(command, env=child_environment(settings), stdout=log, stderr=log)  # noqa: S603 - our own
    try:
        _wait_until_ready(process, settings.port_number, SystemClock().monotonic_s)
        yield settings.port_number
    finally:
        process.terminate()
        process.wait(60)


def _wait_until_ready(process: subprocess.Popen[bytes], port: int, clock_s: Callable[[], float]) -> None:
    until_s = clock_s() + _STARTS_WITHIN_S
    while clock_s() < until_s and process.poll() is None:
        try:
            with closing(http.client.HTTPConnection(HOST, port, timeout=5)) as probe:
                probe.request("GET", "/readyz")
                if probe.getresponse().status == http.HTTPStatus.OK:
                    return
        except OSError:
            wait(0.1)
    raise PlainviewError("the server of the benchmark did not start; see logs/pages.log in the store's folder")
