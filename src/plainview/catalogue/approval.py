"""Putting a new entry into an operator's catalogue: tried on a copy first, with every check, then written at once."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from plainview.base.errors import BadInput, CatalogueError
from plainview.catalogue.check_words import check_words
from plainview.catalogue.load import read_catalogue
from plainview.catalogue.saved import Place
from plainview.catalogue.words import FALLBACK, PACKAGED, languages

_ID = re.compile(r"[a-z][a-z0-9_]{0,63}")
_SAVED = ".saved"
_WORDS = "-approved.ftl"


@dataclass(frozen=True, slots=True)
class NewEntry:
    """An entry to add: its id, its TOML, and the words for members, said alike in each language until translated."""

    id: str
    toml: str
    name: str
    explain: str

    def files(self, overlay: Path) -> Mapping[str, str]:
        """Return path below the overlay -> text of all that is written for it; words go to the end of a file."""
        words = f"\nelement-{self.id} = {_one_line(self.name)}\n    .explain = {_one_line(self.explain)}\n"
        added = {f"words/{language}{_WORDS}": _remark(language) + words for language in languages(overlay, PACKAGED)}
        before = {name: _text_of(overlay / name) for name in added}
        return {
            self.path: self.toml.replace("\r\n", "\n").rstrip("\n") + "\n",
            **{name: (before[name] + text).lstrip("\n") for name, text in added.items()},
        }

    @property
    def path(self) -> str:
        """The file of the entry, below the overlay."""
        return f"{self.id}.toml"


@contextlib.contextmanager
def tried(overlay: Path, entry: NewEntry) -> Iterator[tuple[Place, tuple[str, ...]]]:
    """Give a copy of `overlay` with `entry` in it, and every fault that the copy has; the copy goes at the end."""
    with tempfile.TemporaryDirectory(prefix="plainview-draft-") as folder:
        copy = Path(folder) / overlay.name
        shutil.copytree(overlay, copy)
        faults = [] if _ID.fullmatch(entry.id) else [f"{entry.id!r} cannot be an id: use a-z, 0-9 and _"]
        if not faults and (copy / entry.path).exists():
            faults = [f"{entry.path} exists already; change that file, or choose another id"]
        if not faults:
            _write(copy, entry)
            loaded, structural = read_catalogue(copy)
            faults = [str(fault).replace(f"{copy}/", "") for fault in (*structural, *check_words(loaded, copy))]
            if not faults and entry.id not in loaded.elements:
                faults = [f"nothing declares [element.{entry.id}]; write its table, or discard the draft"]
        yield Place(copy), tuple(faults)


def put_in_force(overlay: Path, entry: NewEntry) -> None:
    """Write an entry into `overlay`; raises CatalogueError with every fault, and writes nothing then."""
    with tried(overlay, entry) as (_, faults):
        if faults:
            raise CatalogueError(faults)
    try:
        _write(overlay, entry)
    except OSError as error:
        raise BadInput(f"{overlay} cannot be written ({error.strerror}); let the server write there") from None


def saves_of(overlay: Path) -> Path:
    """Return the folder in which versions of an operator's catalogue are kept: beside it, so that it is not read."""
    return overlay.with_name(overlay.name + _SAVED)


def _write(folder: Path, entry: NewEntry) -> None:
    """Write the words first: an entry without words would be said by its id."""
    files = entry.files(folder)
    for name in sorted(files, key=lambda name: name.endswith(".toml")):
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        unfinished = path.with_name(f".{path.name}.unfinished")
        unfinished.write_text(files[name], encoding="utf-8")
        os.replace(unfinished, path)


def _text_of(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _one_line(text: str) -> str:
    """Return words as Fluent takes them in one line: braces would be code."""
    return " ".join(text.split()).replace("{", "(").replace("}", ")")


def _remark(language: str) -> str:
    return "" if language == FALLBACK else "\n# Said in English until somebody translates it."
