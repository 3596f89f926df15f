"""The cover page of an archive: one self-contained page in plain words, without scripts or anything from outside."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import NamedTuple

from jinja2 import Environment, StrictUndefined

from plainview.catalogue.words import Words
from plainview.explain.export.layout import UNKNOWN_COLUMNS
from plainview.explain.export.parts import ArchiveFile, ArchiveParts
from plainview.explain.export.whose import Whose
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary

_EVENTS = "plainview/events/"
_PAGES = Environment(autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


class _Told(NamedTuple):
    """One file as the cover tells of it."""

    name: str
    what: str
    counted: str


def cover_page(parts: ArchiveParts, whose: Whose, language: str, listing: Sequence[ArchiveFile]) -> bytes:
    """Return the cover page in `language` as HTML."""
    vocabulary = Vocabulary(parts.words(language))
    phrasing = Phrasing(language, yes="", no="", title_of=lambda _: None)
    words = parts.words(language)

    def told(file: ArchiveFile) -> _Told:
        return _Told(file.name, _what(vocabulary, words, file.name), phrasing.number(file.entries))

    template = _PAGES.from_string(files(__package__).joinpath("cover.html").read_text(encoding="utf-8"))
    page = template.render(
        language=language,
        text=vocabulary.text,
        service=parts.service_name,
        made=phrasing.moment(parts.clock.now()),
        whose=whose,
        others=len(whose.others),
        columns_unknown=sorted(f"{folder}/{name}" for name, folder in UNKNOWN_COLUMNS.items()),
        contacts=parts.contacts,
        files=[told(file) for file in listing if file.entries],
        empty=[told(file) for file in listing if not file.entries],
    )
    return page.encode()


def _what(vocabulary: Vocabulary, words: Words, name: str) -> str:
    """Return what a file is, in words; one that no translator has met yet says nothing rather than its key."""
    if name.startswith(_EVENTS):
        family = name.removeprefix(_EVENTS).removesuffix(".json")
        return vocabulary.text("archive-events", family=words.family(family))
    key = name.rpartition(".")[0].replace("/", "-").replace("_", "-").replace(" ", "-").lower()
    return vocabulary.text_or(f"archive-file-{key}", "")
