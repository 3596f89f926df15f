"""Pictures of every page, narrow and wide, light and dark, English and Arabic; `make pictures` takes them."""

from __future__ import annotations

import html
import re
import shutil
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

import pytest
from playwright.sync_api import Browser
from playwright.sync_api import Page as Tab

from tests.conftest import ROOT
from tests.pages import Page, every_page, shown_once
from tests.web.page_visits import WIDTHS, Visitor, overflow_px
from tests.web.rich import Rich, rich

pytestmark = pytest.mark.pictures

FOLDER = ROOT / "pictures"
LANGUAGES = ("en", "ar")
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture: of what, how, and how much of the page did not fit the screen."""

    page: Page
    look: str
    file: str
    overflow_px: int


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Rich]:
    """Give an installation with few members in which every page has something to show."""
    with rich(tmp_path_factory.mktemp("rich") / "demo") as served:
        yield served


def test_every_page_has_its_pictures_and_fits_each(made: Rich, browser: Browser) -> None:
    pages = [page for page in shown_once(every_page(made)) if page.form is None]
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir()
    taken = list(_taken(Visitor(browser, made), made.live.url, pages))
    (FOLDER / "index.html").write_text(_contact_sheet(taken), encoding="utf-8")
    assert len({picture.file for picture in taken}) == len(pages) * len(LANGUAGES) * len(WIDTHS) * len(SCHEMES)
    assert [f"{picture.file}: {picture.overflow_px} px too wide" for picture in taken if picture.overflow_px > 0] == []


def _taken(visitor: Visitor, url: str, pages: Sequence[Page]) -> Iterator[Picture]:
    """Take each page's pictures; it is loaded once in each language, and then only looked at differently."""
    names: Counter[str] = Counter()
    for viewer in dict.fromkeys(page.viewer for page in pages):
        with visitor.context(viewer, WIDTHS[0]) as context:
            tab = context.new_page()
            for page in (page for page in pages if page.viewer == viewer):
                names[_name(page)] += 1
                name = f"{_name(page)}-{names[_name(page)]}"
                for language in LANGUAGES:
                    asked = "&" if "?" in page.address else "?"
                    tab.goto(f"{url}{page.address}{asked}language={language}")
                    yield from _looks(tab, page, name, language)


def _looks(tab: Tab, page: Page, name: str, language: str) -> Iterator[Picture]:
    for width in WIDTHS:
        tab.set_viewport_size({"width": width, "height": 900})
        for scheme in SCHEMES:
            tab.emulate_media(color_scheme=scheme)
            look = f"{width} {scheme} {language}"
            file = f"{name}-{look.replace(' ', '-')}.png"
            tab.screenshot(path=FOLDER / file, full_page=True)
            yield Picture(page, look, file, overflow_px(tab))


def _name(page: Page) -> str:
    """Return a page's address and viewer as a file may be called."""
    words = re.findall(r"[a-z0-9_]+", page.address.lower())
    return "-".join([*(word for word in words if len(word) <= 20), page.viewer])


def _contact_sheet(pictures: Sequence[Picture]) -> str:
    """Return a page with every picture small, a row for each page, to look through all of them at once."""
    rows = []
    for page in dict.fromkeys(picture.page for picture in pictures):
        shown = (
            f'<td><a href="{one.file}"><img src="{one.file}" alt="{one.look}" loading="lazy"></a><br>{one.look}</td>'
            for one in pictures
            if one.page is page
        )
        rows.append(f'<tr><th scope="row">{html.escape(page.name)}</th>{"".join(shown)}</tr>')
    style = (
        "img{width:11rem;max-height:16rem;object-fit:cover;object-position:top}td,th{vertical-align:top;padding:.5rem}"
    )
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Pictures of every page</title>'
        f"<style>{style}</style><h1>Pictures of every page</h1><table>{''.join(rows)}</table></html>\n"
    )
