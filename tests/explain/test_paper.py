"""A paper is written as HTML and Markdown with every text escaped."""

from __future__ import annotations

from html.parser import HTMLParser

from plainview.explain.paper import Bullets, Fold, Heading, Paper, Paragraph, Table, as_html, as_markdown

NASTY = "<script>alert('x')</script> | *bold* [a](b)\n# not a heading"
PAPER = Paper(
    "Of <things> & others",
    "en",
    (
        Heading("First"),
        Paragraph(NASTY),
        Heading("Below", 3),
        Fold("Open me", (Heading("Inside"), Bullets((NASTY,)), Fold("Deeper", (Heading("Deepest"),)))),
        Table(("a", "b"), (("one\ntwo", NASTY),)),
    ),
)


class Reader(HTMLParser):
    """Collects the tags, the headings with their level, and that every tag is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag not in {"meta", "br"}:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_html_is_whole_and_holds_no_markup_of_its_texts() -> None:
    reader = Reader()
    reader.feed(as_html(PAPER))
    assert reader.open == []
    assert "script" not in reader.tags
    assert [tag for tag in reader.tags if tag in {"h1", "h2", "h3", "h4", "h5"}] == ["h1", "h2", "h3", "h4", "h5"]
    assert reader.tags.count("details") == 2


def test_a_page_runs_in_its_languages_direction() -> None:
    assert 'lang="ar" dir="rtl"' in as_html(Paper("x", "ar", ()))
    assert 'lang="en" dir="ltr"' in as_html(PAPER)


def test_markdown_keeps_its_structure_whatever_its_texts_say() -> None:
    lines = as_markdown(PAPER).splitlines()
    assert [line for line in lines if line.startswith("#")] == [
        "# Of \\<things\\> & others",
        "## First",
        "### Below",
        "#### Open me",
        "##### Inside",
        "###### Deeper",
        "###### Deepest",
    ]
    row = next(line for line in lines if line.startswith("| one"))
    assert row.replace("\\|", "").count("|") == 3
    assert "one<br>two" in row
    assert not any("<script>" in line for line in lines)
