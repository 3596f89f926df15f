"""One line of a file of the known layout, cell by cell: what was brought along first, then what is our own."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from plainview.explain.export.bundle import GrowingFile
from plainview.explain.export.forms import Form, write_cell
from plainview.explain.export.layout import CONTINUED, FAMILY, MARK, LayoutFile, Typed
from plainview.explain.export.pages import Row

Pieces: TypeAlias = Mapping[tuple[str, str], str]
"""(the line's mark, column) -> the rest of a cell that was too long for one value."""

TitleOf: TypeAlias = Callable[[str], str]

_BROUGHT = "brought"


class LayoutWriter:
    """Writes lines of one file of the layout; its header is there from the start."""

    def __init__(self, layout: LayoutFile, file: GrowingFile, names: Mapping[str, str], title_of: TitleOf) -> None:
        self.layout = layout
        self._file = file
        self._names = names
        self._title_of = title_of
        self._write((layout.columns,), entries=0)

    def write_rows(self, rows: Sequence[Row], pieces: Pieces) -> None:
        """Add the lines of `rows`, newest first; what happened at one moment keeps the order in which it came."""
        ordered = sorted(rows, key=lambda row: row["event_no"])  # type: ignore[arg-type,return-value]  # numbers
        ordered.sort(key=lambda row: str(row["occurred_at"]), reverse=True)
        self._write((self._line(row, pieces) for row in ordered), entries=len(ordered))

    def write_own(self, lines: Sequence[Mapping[str, str]]) -> None:
        """Add lines of our own that are given by column."""
        self._write(([line.get(column, "") for column in self.layout.columns] for line in lines), entries=len(lines))

    def _write(self, lines: Iterable[Sequence[str]], *, entries: int) -> None:
        text = io.StringIO(newline="")
        csv.writer(text, lineterminator="\r\n").writerows(lines)
        self._file.write(text.getvalue().encode(), entries=entries)

    def _line(self, row: Row, pieces: Pieces) -> list[str]:
        is_brought = was_brought(row)
        return [self._cell(row, column, is_brought, pieces) for column in self.layout.columns]

    def _cell(self, row: Row, column: str, is_brought: bool, pieces: Pieces) -> str:
        layout = self.layout
        theirs = row.get(layout.properties[column])
        if theirs is not None:
            mark = row.get(MARK)
            return str(theirs) + (pieces.get((str(mark), column), "") if mark else "")
        if column == layout.profile:
            profile = str(row["profile_id"])
            return self._names.get(profile, profile)
        if column == layout.time:
            return write_cell(layout.time_form, str(row["occurred_at"]))
        typed = layout.typed.get(column)
        if typed is not None:
            return self._typed(row, typed)
        own = None if is_brought else layout.own.get(column)
        return "" if own is None else self._typed(row, own)

    def _typed(self, row: Row, typed: Typed) -> str:
        value = row.get(typed.property)
        if typed.form is Form.TITLE:
            return "" if value is None else self._title_of(str(value))
        return write_cell(typed.form, value)  # type: ignore[arg-type]  # a row holds nothing but cells' values


def was_brought(row: Row) -> bool:
    """Return whether a row, merged, came with a file from another service."""
    return _BROUGHT in row


def pieces_of(rows: Iterable[Row]) -> Pieces:
    """Return the rests of long cells among the rows of one page."""
    found: dict[tuple[str, str], list[tuple[int, str]]] = {}
    for row in rows:
        if row["event"] == CONTINUED:
            key = (str(row.get(MARK, "")), str(row.get("their_column", "")))
            found.setdefault(key, []).append((int(str(row.get("their_piece", 0))), str(row.get("their_words", ""))))
    return {key: "".join(words for _, words in sorted(parts)) for key, parts in found.items()}


def merged(families: Mapping[str, list[Row]], events: frozenset[str]) -> Iterator[Row]:
    """Yield one row for each of these events, with its properties from every family."""
    whole: dict[object, Row] = {}
    for family, rows in families.items():
        for row in rows:
            if row["event"] in events:
                held = whole.get(row["event_no"])
                if held is None:
                    held = whole[row["event_no"]] = dict(row)
                else:
                    held.update(row)
                if family == FAMILY:
                    held[_BROUGHT] = True
    return iter(whole.values())
