"""Each question of `docs/member-questions.md` is answered where the table says, in two links and without scripts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from plainview.demo.ana import ANA_EMAIL
from plainview.demo.folder import PASSWORD
from tests.conftest import ROOT
from tests.journeys.browser import opened_page, sign_in
from tests.web.live import Live
from tests.web.small_demo import small_demo

_TABLE = ROOT / "docs" / "member-questions.md"
_MOST_LINKS = 2


@dataclass(frozen=True)
class Question:
    """One row: what is asked, the links to follow from `/you`, and words that answer it there."""

    asked: str
    links: tuple[str, ...]
    words: str


def _questions() -> list[Question]:
    rows = re.findall(r"^\| ([^|]+\?) \|([^|]*)\| ([^|]+) \|$", _TABLE.read_text(encoding="utf-8"), re.MULTILINE)
    return [
        Question(asked, tuple(link.strip() for link in links.split(" > ") if link.strip()), words.strip())
        for asked, links, words in rows
    ]


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Live]:
    with small_demo(tmp_path_factory.mktemp("demo")) as served:
        yield served


@pytest.fixture(scope="module")
def page(live: Live, chromium: str) -> Iterator[Page]:
    with opened_page(scripts=False) as opened:
        sign_in(opened, live.url, ANA_EMAIL, PASSWORD)
        yield opened


def test_there_are_twenty_questions_of_two_links_at_most() -> None:
    questions = _questions()
    assert len(questions) == 20
    assert len({question.asked for question in questions}) == 20
    assert [question.asked for question in questions if len(question.links) > _MOST_LINKS] == []


@pytest.mark.parametrize("question", _questions(), ids=lambda question: question.asked)
def test_a_question_is_answered_where_the_table_says(page: Page, live: Live, question: Question) -> None:
    page.goto(f"{live.url}/you")
    for link in question.links:
        page.get_by_role("link", name=link, exact=True).first.click()
    # The words stand in plain sight, not in what has to be opened first.
    expect(page.get_by_text(question.words).first).to_be_visible()
