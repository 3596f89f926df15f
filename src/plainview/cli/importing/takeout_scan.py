"""Somebody's export looked through once before anything is sent: which files are read, which are not, and why."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainview.base.errors import ImportFileError
from plainview.cli.importing.takeout import Takeout
from plainview.cli.importing.takeout_file import TakeoutFile, open_file
from plainview.explain.export.layout import UNKNOWN_COLUMNS, LayoutFile, read_layout

NAMED = 20
"""How many files or columns that nobody knows a report names; names are cut, too, and values never said."""
LONGEST_NAME = 80
MOST_PROFILES = 50

NO_COLUMNS = "its columns are not published, so it was not read"
NOT_KNOWN = "it is no file of this layout"
NO_HEADER = "its first line names no column that is known"
IS_DOCUMENT = "it is a document for people"
_DOCUMENTS = frozenset({"cover sheet", "additional information"})
_TABLES = (".csv", ".txt")


@dataclass(frozen=True, slots=True)
class Scanned:
    """One file that will be read: how many lines it has, and how many of them have cells beyond the header."""

    file: TakeoutFile
    lines: int
    too_wide: int


@dataclass(frozen=True, slots=True)
class ScannedTakeout:
    """An export that was looked through. `digest` is of its known cells, so that equal content is known again."""

    takeout: Takeout
    digest: str
    files: tuple[Scanned, ...]
    profile_names: tuple[str, ...]
    not_read: Mapping[str, str]
    not_named: int

    @property
    def lines(self) -> int:
        """How many lines will be read in all."""
        return sum(scanned.lines for scanned in self.files)


def scan_takeout(takeout: Takeout) -> ScannedTakeout:
    """Return what an export holds, after one look at each line; raises ImportFileError where it holds nothing known."""
    opened, not_read = _open_files(takeout)
    digest = hashlib.sha256()
    names: dict[str, None] = {}
    scanned = []
    for file in opened:
        lines = too_wide = 0
        digest.update(file.layout.name.encode())
        for cells, is_wide in file.lines():
            lines += 1
            too_wide += is_wide
            if file.layout.profile:
                names.setdefault(cells.get(file.layout.profile, ""))
            digest.update(repr(sorted(cells.items())).encode(errors="replace"))
            if len(names) > MOST_PROFILES:
                message = f"names more than {MOST_PROFILES} profiles, which no account has; nothing was sent"
                raise ImportFileError(str(takeout.path), message)
        scanned.append(Scanned(file, lines, too_wide))
    if not scanned:
        message = "holds no file of the layout that is known (docs/imports.md lists them); nothing was read"
        raise ImportFileError(str(takeout.path), message)
    named = dict(list(not_read.items())[:NAMED])
    return ScannedTakeout(takeout, digest.hexdigest(), tuple(scanned), tuple(names), named, len(not_read) - len(named))


def _open_files(takeout: Takeout) -> tuple[list[TakeoutFile], dict[str, str]]:
    """Return the files to read, in the table's order, and the others' names with why they are not read."""
    layouts = {name.casefold(): layout for name, layout in read_layout().items()}
    without_columns = {name.casefold() for name in UNKNOWN_COLUMNS}
    found: dict[str, TakeoutFile] = {}
    not_read: dict[str, str] = {}
    for stem, entries in takeout.names.items():
        tables = tuple(entry for entry in entries if entry.casefold().endswith(_TABLES))
        layout = layouts.get(stem)
        if layout is None or not tables:
            why = NO_COLUMNS if stem in without_columns else IS_DOCUMENT if stem in _DOCUMENTS else NOT_KNOWN
            not_read.update(dict.fromkeys(_shown(entries), why))
            continue
        file = _the_one(takeout, tables, layout)
        if file is None:
            not_read.update(dict.fromkeys(_shown(entries), NO_HEADER))
        else:
            found[layout.name] = file
    # Profiles come first, because its first line is the account owner's.
    order = ["Profiles", *(name for name in read_layout() if name != "Profiles")]
    return [found[name] for name in order if name in found], not_read


def _the_one(takeout: Takeout, entries: tuple[str, ...], layout: LayoutFile) -> TakeoutFile | None:
    if len(entries) > 1:
        message = f"holds {layout.name} {len(entries)} times; leave one of them in it, and nothing else was read"
        raise ImportFileError(str(takeout.path), message)
    return open_file(takeout, entries[0], layout)


def _shown(entries: Iterable[str]) -> list[str]:
    return [entry[-LONGEST_NAME:] for entry in entries]
