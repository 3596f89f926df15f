"""What a page's text says of its frame, read without a browser, and what html-validate says of many pages at once."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

from tests.conftest import ROOT
from tests.npm import npm_package
from tests.pages import Page

_RULES = ROOT / ".ci" / "npm" / "htmlvalidate.cjs"
_INLINE = re.compile(r"<style|\sstyle=|\son[a-z]+=|javascript:|<script(?![^>]*\ssrc=)", re.IGNORECASE)
_ELSEWHERE = re.compile(r"^(?:[a-z][a-z0-9+.-]*:)?//", re.IGNORECASE)
_LOADED = {"link": "href", "script": "src", "img": "src", "source": "src", "video": "src", "audio": "src"}


@dataclass
class Markup(HTMLParser):
    """The frame of a page and everything that it loads."""

    html: dict[str, str] = field(default_factory=dict)
    h1: int = 0
    title: str = ""
    ids: set[str] = field(default_factory=set)
    jumps: set[str] = field(default_factory=set)
    landmarks: set[str] = field(default_factory=set)
    loaded: list[str] = field(default_factory=list)
    _in_title: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the frame needs of a tag."""
        given = {name: value or "" for name, value in attrs}
        if tag == "html":
            self.html = given
        if tag in {"header", "nav"}:
            self.landmarks.add(tag)
        self.h1 += tag == "h1"
        self._in_title = tag == "title"
        self.ids.add(given.get("id", ""))
        if tag == "a" and given.get("href", "").startswith("#"):
            self.jumps.add(given["href"][1:])
        address = given.get(_LOADED.get(tag, ""), "")
        if address and not (tag == "link" and given.get("rel") not in {"stylesheet", "icon", "modulepreload"}):
            self.loaded.append(address)

    def handle_data(self, data: str) -> None:
        """Take the title."""
        if self._in_title:
            self.title += data.strip()


def markup_of(page: Page) -> Markup:
    """Return the frame of a page."""
    found = Markup()
    found.feed(page.html)
    return found


def faults_of(page: Page) -> list[str]:
    """Return what a page lacks that every page has, and what it has that none may."""
    found, faults = markup_of(page), []
    if found.h1 != 1:
        faults.append(f"has {found.h1} headings of the first level")
    if not found.title:
        faults.append("has no title")
    if not found.html.get("lang") or found.html.get("dir") not in {"ltr", "rtl"}:
        faults.append("does not say its language and direction")
    # A page without anything before its content has nothing to skip; on a television, arrow keys begin at the content.
    if (
        found.landmarks
        and not page.route.startswith("/tv")
        and not ("content" in found.ids and "content" in found.jumps)
    ):
        faults.append("has no link that skips to its content")
    faults += [f"has something inline: {inline.strip()}" for inline in _INLINE.findall(page.html)]
    faults += [f"loads {address} from elsewhere" for address in found.loaded if _ELSEWHERE.match(address)]
    return [f"{page.name} {fault}" for fault in faults]


def invalid(pages: Sequence[Page], folder: Path) -> list[str]:
    """Return what html-validate finds in pages, each message once with the first page that it is said of."""
    package = npm_package("html-validate")
    by_file = {f"{number:04}.html": page for number, page in enumerate(pages)}
    for name, page in by_file.items():
        (folder / name).write_text(page.html, encoding="utf-8")
    done = subprocess.run(
        ["node", package / "bin" / "html-validate.mjs", "--config", _RULES, "--formatter", "json", *by_file],
        cwd=folder, capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert done.stdout, done.stderr
    said: dict[str, str] = {}
    for file in json.loads(done.stdout):
        page = by_file[Path(file["filePath"]).name]
        lines = page.html.splitlines()
        for message in file["messages"]:
            line = lines[message["line"] - 1].strip()[:160]
            said.setdefault(f"{message['ruleId']}: {message['message']} in `{line}`", page.name)
    return [f"{page}: {fault}" for fault, page in said.items()]
