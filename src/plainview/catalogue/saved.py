"""A catalogue and its words kept as a folder, to compare with later: the packaged files and an operator's over them."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

from plainview.base.errors import BadInput, CatalogueError
from plainview.catalogue.load import STANDARD, load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.catalogue.words import PACKAGED, Words, languages, load_words

_STANDARD, _WORDS, _OWN = "standard", "words", "own"


@dataclass(frozen=True)
class Place:
    """Where a catalogue's files lie; what is not named is what this version of Plainview ships."""

    overlay: Path | None = None
    standard: Path = STANDARD
    words: Path = PACKAGED

    def catalogue(self) -> Catalogue:
        """Return the catalogue; raises CatalogueError with every fault."""
        return load_catalogue(self.overlay, self.standard)

    def every_words(self) -> tuple[Words, ...]:
        """Return the words in each language that they are spoken in."""
        spoken = languages(self.overlay, self.words)
        return tuple(load_words(language, self.overlay, self.words) for language in spoken)

    def in_language(self, language: str) -> Words:
        """Return the words of one language."""
        return load_words(language, self.overlay, self.words)


def place_of(folder: Path) -> Place:
    """Return the place that `folder` is: one that `save` wrote, or an overlay; raises BadInput when it is no folder."""
    if not folder.is_dir():
        raise BadInput(
            f"{folder} is no folder; name a folder of catalogue entries, or one of `plainview catalogue save`"
        )
    if not (folder / _STANDARD).is_dir():
        return Place(folder)
    own = folder / _OWN
    return Place(own if own.is_dir() else None, folder / _STANDARD, folder / _WORDS)


def save(place: Place, folder: Path) -> Catalogue:
    """Copy a sound catalogue's files into a new folder and return it; raises BadInput when the folder is there."""
    catalogue = place.catalogue()
    if folder.exists():
        raise BadInput(f"{folder} is there already; name a new folder, so that no saved catalogue is overwritten")
    try:
        _copy(place.standard, folder / _STANDARD, "*.toml")
        _copy(place.words, folder / _WORDS, "*.ftl")
        if place.overlay is not None:
            _copy(place.overlay, folder / _OWN, "*.toml")
            _copy(place.overlay / "words", folder / _OWN / "words", "*.ftl")
    except OSError as error:
        raise BadInput(f"{folder} cannot be written ({error.strerror}); name another folder") from None
    if place_of(folder).catalogue().version != catalogue.version:
        raise CatalogueError((f"{folder}: what was saved is not what was read; it changed meanwhile; save it again",))
    return catalogue


def _copy(source: Path, target: Path, pattern: str) -> None:
    target.mkdir(parents=True, exist_ok=True)
    for path in sorted(source.rglob(pattern)):
        copied = target / path.relative_to(source)
        copied.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copied)
