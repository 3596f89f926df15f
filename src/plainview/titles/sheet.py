"""Titles as a CSV sheet, the form in which a service brings its own and in which the packaged ones are kept."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from plainview.base.errors import ImportFileError
from plainview.titles.title import Kind, Title

REQUIRED_COLUMNS = ("title_id", "kind", "title", "year")
OPTIONAL_COLUMNS = ("genres", "language", "note")
YEAR_RANGE = range(1870, 2101)
MOST_FAULTS_SHOWN = 20

_PACKAGED = Path(__file__).parent / "data" / "titles.csv"


@dataclass(frozen=True, slots=True)
class SheetFault:
    """One thing wrong on one line of a sheet, and what was expected there."""

    line: int
    message: str

    def __str__(self) -> str:
        return f"line {self.line}: {self.message}"


def packaged_titles() -> tuple[Title, ...]:
    """Return the 130 true titles that come with Plainview, for the demo and for trying out."""
    return read_title_sheet(_PACKAGED)


def read_title_sheet(path: Path) -> tuple[Title, ...]:
    """Return the titles of a CSV file with columns title_id, kind, title, year [, genres, language, note].

    Raises ImportFileError that names every faulty line (the first 20), when there is any.
    """
    titles, faults = parse_title_sheet(read_sheet(path))
    raise_faults(path, faults)
    return titles


def read_sheet(path: Path) -> str:
    """Return a CSV file's text; raises ImportFileError, which says what to do."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ImportFileError(str(path), "there is no such file; name a CSV file of titles") from None
    except UnicodeDecodeError:
        raise ImportFileError(str(path), "is not UTF-8 text; save the sheet as CSV in UTF-8") from None
    except OSError as error:
        raise ImportFileError(str(path), f"cannot be read ({error.strerror}); name a CSV file of titles") from None


def raise_faults(path: Path, faults: Sequence[SheetFault]) -> None:
    """Raise ImportFileError that names every fault (the first 20), when there is any."""
    if faults:
        shown = "; ".join(str(fault) for fault in faults[:MOST_FAULTS_SHOWN])
        more = len(faults) - MOST_FAULTS_SHOWN
        tail = f"; and {more} more" if more > 0 else ""
        raise ImportFileError(str(path), f"{shown}{tail}. Nothing was imported", line=faults[0].line)


def parse_title_sheet(text: str) -> tuple[tuple[Title, ...], tuple[SheetFault, ...]]:
    """Return the titles of a sheet's text and every fault found, in the order of lines."""
    reader = csv.reader(io.StringIO(text, newline=""), strict=True)
    try:
        header = [name.strip() for name in next(reader, [])]
        fault = _header_fault(header)
        if fault is not None:
            return (), (fault,)
        return _parse_rows(reader, header)
    except csv.Error as error:
        return (), (SheetFault(max(reader.line_num, 1), f"is not CSV ({error}); quote texts that hold quotes"),)


def _header_fault(header: list[str]) -> SheetFault | None:
    wanted = ",".join((*REQUIRED_COLUMNS, *OPTIONAL_COLUMNS))
    missing = [name for name in REQUIRED_COLUMNS if name not in header]
    if missing:
        return SheetFault(1, f"the column(s) {', '.join(missing)} are missing; the first line must be like {wanted}")
    twice = sorted({name for name in header if name and header.count(name) > 1})
    if twice:
        return SheetFault(1, f"the column(s) {', '.join(twice)} stand there twice; keep one of each")
    return None


def _parse_rows(rows: Iterator[list[str]], header: list[str]) -> tuple[tuple[Title, ...], tuple[SheetFault, ...]]:
    titles: list[Title] = []
    faults: list[SheetFault] = []
    first_seen: dict[str, int] = {}
    line = 1
    for row in rows:
        line = rows.line_num  # type: ignore[attr-defined]  # csv's reader has it; a quoted text may span lines
        if not any(row):
            continue
        if len(row) != len(header):
            faults.append(SheetFault(line, f"has {len(row)} columns where the first line has {len(header)}"))
            continue
        cells = {name: cell.strip() for name, cell in zip(header, row, strict=True)}
        problems = _cell_problems(cells)
        seen = first_seen.setdefault(cells["title_id"], line)
        if seen != line:
            problems.append(f"title_id {cells['title_id']!r} stands on line {seen} already; ids must differ")
        faults.extend(SheetFault(line, problem) for problem in problems)
        if not problems:
            titles.append(_to_title(cells))
    if not titles and not faults:
        faults.append(SheetFault(line, "no title follows the first line; add one line for each title"))
    return tuple(titles), tuple(faults)


def _cell_problems(cells: dict[str, str]) -> list[str]:
    problems = []
    if not cells["title_id"] or len(cells["title_id"].encode()) > 128:
        problems.append("title_id must be 1 to 128 bytes")
    if cells["kind"] not in set(Kind):
        problems.append(f"kind is {cells['kind']!r}; write one of {', '.join(Kind)}")
    if not cells["title"]:
        problems.append("title is empty; write the title's name")
    if not cells["year"].isdecimal() or int(cells["year"]) not in YEAR_RANGE:
        bounds = f"{YEAR_RANGE.start} and {YEAR_RANGE.stop - 1}"
        problems.append(f"year is {cells['year']!r}; write a year between {bounds}")
    return problems


def _to_title(cells: dict[str, str]) -> Title:
    genres = (genre.strip() for genre in cells.get("genres", "").split(";"))
    return Title(
        title_id=cells["title_id"],
        kind=Kind(cells["kind"]),
        title=cells["title"],
        year=int(cells["year"]),
        genres=tuple(genre for genre in genres if genre),
        language=cells.get("language", "") or "und",
        note=cells.get("note", ""),
    )
