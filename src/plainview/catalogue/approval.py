"""Putting a new entry into an operator's catalogue: tried on a copy first, with every check, then written at once."""

from __future__ import annotations

import contextlib
import hashlib
import os
import re
import shutil
import tempfile
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from plainview.base.errors import BadInput, CatalogueError
from plainview.catalogue.check_words import check_words
from plainview.catalogue.load import read_catalogue
from plainview.catalogue.saved import Place
from plainview.catalogue.words import FALLBACK, PACKAGED, languages, load_words

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

    def digest(self, catalogue_version: str) -> str:
        """Return what stands for this very text, tried on that catalogue; how a browser ends lines does not count."""
        text = self.toml.replace("\r\n", "\n").strip("\n")
        parts = (catalogue_version, self.id, text, _one_line(self.name), _one_line(self.explain))
        return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()

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
        faults = faults or _taken(copy, entry)
        if not faults:
            _write(copy, entry)
            loaded, structural = read_catalogue(copy)
            faults = [str(fault).replace(f"{copy}/", "") for fault in (*structural, *check_words(loaded, copy))]
            if not faults and entry.id not in loaded.elements:
                faults = [f"nothing declares [element.{entry.id}]; write its table, or discard the draft"]
        yield Place(copy), tuple(faults)


def _taken(overlay: Path, entry: NewEntry) -> list[str]:
    """Return a fault for each entry and word in force that `entry` would replace, packaged or the operator's own.

    A draft only adds. TOML that cannot be read declares nothing, and is a fault of every check.
    """
    loaded, _ = read_catalogue(overlay)
    held: Mapping[str, Iterable[str]] = {
        "element": loaded.elements,
        "purpose": loaded.purposes,
        "recipient": loaded.recipients,
        "family": loaded.families,
    }
    meant = {("element", entry.id), *_declared(entry.toml)}
    faults = [
        f"{kind}.{name} is in the catalogue already, and a draft replaces nothing; discard the draft, and change"
        f" {kind}.{name} in a file of your own folder if you mean it"
        for kind, name in sorted(meant)
        if name in held.get(kind, ())
    ]
    key = f"element-{entry.id}"
    if not faults and any(load_words(name, overlay).has(key) for name in languages(overlay, PACKAGED)):
        faults = [f"there are words for {key!r} already; delete them from your words folder, or discard the draft"]
    return faults


def _declared(toml: str) -> Iterator[tuple[str, str]]:
    """Yield (kind, name) of what a text declares."""
    try:
        tables = tomllib.loads(toml)
    except (ValueError, RecursionError):
        return
    for kind, named in tables.items():
        if isinstance(named, dict):
            yield from ((kind, name) for name in named)


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
