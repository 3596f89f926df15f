"""One file of somebody's export: its encoding, its separator and its header found out, its lines read by name."""

from __future__ import annotations

import codecs
import csv
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import IO

from plainview.base.errors import ImportFileError
from plainview.cli.importing.takeout import Takeout
from plainview.explain.export.layout import LayoutFile

LONGEST_CELL = 16 << 20
_PIECE_BYTES = 1 << 20
_SEPARATORS = ",;\t"
_SPACES = re.compile(r"\s+")
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


@dataclass(frozen=True, slots=True)
class TakeoutFile:
    """A file whose header was read: `places` says at which place in a line each known column stands."""

    takeout: Takeout
    entry: str
    layout: LayoutFile
    encoding: str
    separator: str
    places: Mapping[str, int]
    width: int
    unknown: tuple[str, ...]

    def lines(self) -> Iterator[tuple[dict[str, str], bool]]:
        """Yield (column -> cell, whether it has cells beyond the header) of every line that is not blank.

        A line that is too short has empty cells. Raises ImportFileError where the file cannot be read on.
        """
        with self.takeout.opened(self.entry) as packed:
            reader = csv.reader(_text(packed, self.encoding), delimiter=self.separator)
            try:
                next(reader, None)
                for cells in reader:
                    if not cells:
                        continue
                    yield (
                        {column: cells[place] if place < len(cells) else "" for column, place in self.places.items()},
                        any(cells[self.width :]),
                    )
            except csv.Error as error:
                message = f"{self.layout.name} has a cell longer than {LONGEST_CELL >> 20} MiB or a broken quote"
                raise ImportFileError(str(self.takeout.path), message, line=reader.line_num) from error


def open_file(takeout: Takeout, entry: str, layout: LayoutFile) -> TakeoutFile | None:
    """Return the file with what its header says, or None when its first line names no column of `layout`."""
    # The module's own limit is for the whole process; import commands do nothing else in theirs.
    csv.field_size_limit(LONGEST_CELL)
    encoding = _encoding_of(takeout, entry)
    known = {_plain(column): column for column in layout.columns}
    best: tuple[dict[str, int], list[str], str] = ({}, [], ",")
    for separator in _SEPARATORS:
        header = _header(takeout, entry, encoding, separator)
        places: dict[str, int] = {}
        for place, name in enumerate(header):
            column = known.get(_plain(name))
            if column is not None:
                places.setdefault(column, place)
        if len(places) > len(best[0]):
            best = (places, header, separator)
    places, header, separator = best
    if not places:
        return None
    taken = set(places.values())
    unknown = tuple(name[:80] for place, name in enumerate(header) if place not in taken)
    return TakeoutFile(takeout, entry, layout, encoding, separator, places, len(header), unknown)


def _header(takeout: Takeout, entry: str, encoding: str, separator: str) -> list[str]:
    with takeout.opened(entry) as packed:
        try:
            return next(csv.reader(_text(packed, encoding), delimiter=separator), [])
        except csv.Error:
            return []


def _text(packed: IO[bytes], encoding: str) -> io.TextIOWrapper:
    return io.TextIOWrapper(packed, encoding, errors="replace", newline="")


def _plain(name: str) -> str:
    return _SPACES.sub(" ", name.replace("\ufeff", "")).strip().casefold()


def _encoding_of(takeout: Takeout, entry: str) -> str:
    """Return the file's encoding: by its mark, else UTF-8 where all of it is, else that of old Windows programs."""
    with takeout.opened(entry) as packed:
        piece = packed.read(_PIECE_BYTES)
        for mark, encoding in _MARKS:
            if piece.startswith(mark):
                return encoding
        decoder = codecs.getincrementaldecoder("utf-8")()
        try:
            while piece:
                decoder.decode(piece)
                piece = packed.read(_PIECE_BYTES)
            decoder.decode(b"", final=True)
        except UnicodeDecodeError:
            return "cp1252"
    return "utf-8"
