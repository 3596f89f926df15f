"""A paper: headings, paragraphs, lists and tables as values, written as one HTML page or as Markdown."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from plainview.explain.phrasing import locale_of

_MARKDOWN = re.compile(r"([\\`*_{}\[\]<>#|~])")
_STYLE = (
    "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:60rem;padding:0 1rem;color-scheme:light dark}"
    "table{border-collapse:collapse;width:100%}th,td{border:1px solid #8888;padding:.3rem .5rem;text-align:start;"
    "vertical-align:top}.wide{overflow-x:auto}summary{cursor:pointer;font-weight:600}dt{font-weight:600}"
)


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; `level` 2 is the first below the title, or below the fold that it stands in."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph of plain text."""

    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    """A list of sentences."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each row has as many cells as the head, and a cell may have several lines."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class Fold:
    """A layer that a reader opens: its summary, and what lies below."""

    summary: str
    blocks: tuple[Block, ...]


Block: TypeAlias = "Heading | Paragraph | Bullets | Table | Fold"


@dataclass(frozen=True, slots=True)
class Paper:
    """A whole paper in one language (BCP 47)."""

    title: str
    language: str
    blocks: tuple[Block, ...]


def as_html(paper: Paper) -> str:
    """Return the paper as one page that needs nothing else: escaped, in the language's direction, without scripts."""
    direction = "rtl" if locale_of(paper.language).text_direction == "rtl" else "ltr"
    title = html.escape(paper.title)
    lines = [
        "<!doctype html>",
        f'<html lang="{html.escape(paper.language)}" dir="{direction}">',
        '<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
        f"<title>{title}</title><style>{_STYLE}</style></head>",
        f"<body><main><h1>{title}</h1>",
        *_html(paper.blocks, 0),
        "</main></body></html>",
    ]
    return "\n".join(lines) + "\n"


def as_markdown(paper: Paper) -> str:
    """Return the paper as Markdown; what its texts hold is escaped, so that none of it turns into markup."""
    return "\n".join((f"# {_escaped(paper.title)}", "", *_markdown(paper.blocks, 0)))


def _html(blocks: Sequence[Block], depth: int) -> Iterator[str]:
    level = depth + 2
    for block in blocks:
        match block:
            case Heading(text, given):
                level = min(given + depth, 6)
                yield f"<h{level}>{html.escape(text)}</h{level}>"
            case Paragraph(text):
                yield f"<p>{html.escape(text)}</p>"
            case Bullets(items):
                yield "<ul>" + "".join(f"<li>{html.escape(item)}</li>" for item in items) + "</ul>"
            case Table(head, rows):
                yield '<div class="wide" tabindex="0"><table><thead><tr>'
                yield "".join(f'<th scope="col">{html.escape(cell)}</th>' for cell in head) + "</tr></thead><tbody>"
                yield from (f"<tr>{''.join(_cell(cell) for cell in row)}</tr>" for row in rows)
                yield "</tbody></table></div>"
            case Fold(summary, inner):
                yield f"<details><summary>{html.escape(summary)}</summary>"
                yield from _html(inner, level - 1)
                yield "</details>"


def _cell(text: str) -> str:
    return f"<td>{'<br>'.join(map(html.escape, text.splitlines()))}</td>"


def _markdown(blocks: Sequence[Block], depth: int) -> Iterator[str]:
    """Yield the lines; a fold's summary is a heading one level below the last one's."""
    level = depth + 2
    for block in blocks:
        match block:
            case Heading(text, given):
                level = given + depth
                yield f"{'#' * min(level, 6)} {_escaped(text)}"
            case Paragraph(text):
                yield _escaped(text)
            case Bullets(items):
                yield from (f"- {_escaped(item)}" for item in items)
            case Table(head, rows):
                yield _row(head)
                yield "|" + "---|" * len(head)
                yield from map(_row, rows)
            case Fold(summary, inner):
                yield f"{'#' * min(level + 1, 6)} {_escaped(summary)}"
                yield ""
                yield from _markdown(inner, level)
                continue
        yield ""


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join("<br>".join(map(_escaped, cell.splitlines())) for cell in cells) + " |"


def _escaped(text: str) -> str:
    return _MARKDOWN.sub(r"\\\1", " ".join(text.split()))
