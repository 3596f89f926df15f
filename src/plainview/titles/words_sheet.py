"""Titles' words in more languages as a CSV sheet, the form in which a service brings its translations."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import langcodes

from plainview.titles.sheet import SheetFault, raise_faults, read_sheet
from plainview.titles.title import TitleWords

REQUIRED_COLUMNS = ("title_id", "language", "title")
TRANSLATORS = {"": False, "person": False, "machine": True}


def read_words_sheet(path: Path) -> tuple[TitleWords, ...]:
    """Return the words of a CSV file with columns title_id, language, title [, synopsis, translated_by].

    `translated_by` is `person` or `machine`. Raises ImportFileError that names every faulty line (the first 20).
    """
    words, faults = parse_words_sheet(read_sheet(path))
    raise_faults(path, faults)
    return words


def parse_words_sheet(text: str) -> tuple[tuple[TitleWords, ...], tuple[SheetFault, ...]]:
    """Return the words of a sheet's text and every fault found, in the order of lines."""
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    words: list[TitleWords] = []
    faults: list[SheetFault] = []
    try:
        missing = [name for name in REQUIRED_COLUMNS if name not in (reader.fieldnames or ())]
        if missing:
            return (), (SheetFault(1, f"the column(s) {', '.join(missing)} are missing; name them in the first line"),)
        for row in reader:
            cells = {name: (row.get(name) or "").strip() for name in (*REQUIRED_COLUMNS, "synopsis", "translated_by")}
            problems = _problems(cells)
            faults += [SheetFault(reader.line_num, problem) for problem in problems]
            if not problems:
                machine = TRANSLATORS[cells["translated_by"]]
                named = (cells["title_id"], cells["language"], cells["title"], cells["synopsis"])
                words.append(TitleWords(*named, machine=machine))
    except csv.Error as error:
        faults.append(SheetFault(max(reader.line_num, 1), f"is not CSV ({error}); quote texts that hold quotes"))
    return tuple(words), tuple(faults)


def _problems(cells: dict[str, str]) -> list[str]:
    problems = [f"{name} is empty; write it" for name in ("title_id", "title") if not cells[name]]
    if not langcodes.tag_is_valid(cells["language"]):
        problems.append(f"language is {cells['language']!r}; write a tag such as pt-BR (BCP 47)")
    if cells["translated_by"] not in TRANSLATORS:
        problems.append(f"translated_by is {cells['translated_by']!r}; write person or machine")
    return problems
