"""What every row of the inventory is tried on: an installation that serves, with a member who can sign in."""

from __future__ import annotations

import re
import urllib.parse
import urllib.request
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from http.cookiejar import CookieJar
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest

from tests.journeys.installation import Installation

PASSWORD = "a long password of hers"
_CSRF = re.compile(r'name="csrf" value="([^"]+)"')


@dataclass
class Running(Installation):
    """An installation with settings and catalogue entries of a test's own."""

    more: dict[str, str] = field(default_factory=dict)

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of every command."""
        return super().environment | self.more

    def declare(self, toml: str) -> None:
        """Add entries to the operator's own catalogue; a serving process notices within a second."""
        path = self.catalogue / "of-this-test.toml"
        path.write_text((path.read_text("utf-8") if path.exists() else "") + toml, encoding="utf-8")

    def make_member(self, member_id: str, **traits: object) -> None:
        """Make an account with a password; her e-mail is `member_id`@journey.example unless given."""
        details = {"email": f"{member_id}@journey.example", "country": "DE", "language": "en"} | traits
        answer = self.request("POST", "/v1/members", {"member_id": member_id, "traits": details, "password": PASSWORD})
        assert answer.status in {200, 201}, answer.body

    def work(self) -> str:
        """Let the worker do everything that is due, once."""
        return self.run("worker", "--once")

    def ledger(self, member_id: str) -> list[dict[str, Any]]:
        """Return the lines of a member's ledger, newest first."""
        answer = self.request("GET", f"/v1/members/{quote(member_id)}/ledger?limit=1000")
        assert answer.status == 200, answer.body
        return list(answer.json()["lines"])

    def browser(self, email: str, password: str = PASSWORD) -> Browser:
        """Return a browser in which somebody has signed in."""
        browser = Browser(f"http://127.0.0.1:{self.port}")
        browser.sign_in(email, password)
        return browser

    def your_data(self, member_id: str) -> str:
        """Return the HTML of "Your data" as the member sees it."""
        browser = self.browser(f"{member_id}@journey.example")
        browser.reveal()
        sources = ("member", "usage", "devices", "partners", "elsewhere", "derived")
        known = (f"/known/from/{source}" for source in sources)
        return "".join(browser.get(f"/you{place}") for place in ("", *known, "/uses", "/shared", "/choices"))


class Browser:
    """A browser without scripts: cookies, links and forms over real HTTP."""

    def __init__(self, url: str) -> None:
        self.url = url
        jar = urllib.request.HTTPCookieProcessor(CookieJar())
        self._opener = urllib.request.build_opener(jar)
        self._page = ""

    def get(self, path: str) -> str:
        """Return a page's HTML; raises HTTPError for any other answer."""
        with self._opener.open(f"{self.url}{path}", timeout=60) as answer:
            self._page = answer.read().decode()
        return self._page

    def post(self, path: str, **fields: str) -> str:
        """Send a form of the page last seen, with its token; return the page that it leads to."""
        token = _CSRF.search(self._page)
        assert token is not None, "the page last seen has no form"
        body = urllib.parse.urlencode({"csrf": token[1], **fields}).encode()
        with self._opener.open(f"{self.url}{path}", body, timeout=60) as answer:
            self._page = answer.read().decode()
        return self._page

    def reveal(self, password: str = PASSWORD) -> str:
        """Give the password again, so that values which name the member are shown."""
        self.get("/you/reveal")
        return self.post("/you/reveal", password=password, back="/you")

    def sign_in(self, email: str, password: str) -> str:
        """Sign in and return the page that it leads to."""
        self.get("/sign-in")
        return self.post("/sign-in", email=email, password=password)


@pytest.fixture
def installed(tmp_path: Path) -> Iterator[Callable[..., Running]]:
    """Give a function from settings to an installation that does not serve yet; whatever it started is stopped."""
    made: list[Running] = []

    def install(**settings: str) -> Running:
        folder = tmp_path / f"installation-{len(made)}"
        folder.mkdir()
        running = Running(folder, more={f"PLAINVIEW_{name.upper()}": value for name, value in settings.items()})
        made.append(running)
        running.__enter__()
        return running

    yield install
    for running in made:
        running.__exit__(None, None, None)


@pytest.fixture
def running(installed: Callable[..., Running]) -> Running:
    """Give an installation that serves, with the member `ana` in it, who has a password."""
    made = installed()
    made.serve()
    made.make_member("ana", name="Ana Souza")
    return made
