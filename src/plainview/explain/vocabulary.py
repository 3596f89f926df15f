"""The words an explanation is made of: the catalogue's, with a plain reading for names no translator has met yet."""

from __future__ import annotations

import re
from collections.abc import Iterable

from plainview.catalogue.model import DecidedBy, Source
from plainview.catalogue.words import ElementWords, PurposeWords, Words
from plainview.explain.phrasing import humanised

_MOST_SAID = 4_096
_CODE = re.compile(r"[A-Za-z][A-Za-z_ -]{0,40}")


class Vocabulary:
    """One language's words; an entry that an operator has just added still reads as words, never as an error."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._said: dict[tuple[object, ...], str] = {}

    def text(self, key: str, **given: str | int | float) -> str:
        """Return a sentence of the pages' own words; one that is said again is put together once."""
        if not given:
            return self._words.text(key)
        # Kept with this vocabulary, which lives as long as the page that is written: given values are members'.
        said = (key, *given.items(), *map(type, given.values()))
        found = self._said.get(said)
        if found is None:
            if len(self._said) >= _MOST_SAID:
                self._said.clear()
            found = self._said[said] = self._words.text(key, **given)
        return found

    def text_or(self, key: str, otherwise: str) -> str:
        """Return the words of `key`, or `otherwise` where there are none."""
        said = self._words.text(key)
        return otherwise if said == key else said

    def element(self, element: str) -> ElementWords:
        """Return an element's name and explanation."""
        return self._words.element(element)

    def purpose(self, purpose: str) -> PurposeWords:
        """Return a purpose's name, what it is for, and what would be without it."""
        return self._words.purpose(purpose)

    def property(self, name: str) -> str:
        """Return a property's or field's name as words."""
        return self.text_or(f"property-{_dashed(name)}", humanised(name))

    def coded(self, name: str, value: str) -> str | None:
        """Return words for one of the few values that a property can have, such as a kind of device; else None."""
        parts = value.split(", ")
        if not all(_CODE.fullmatch(part) for part in parts):
            return None
        said = [self.text_or(f"value-{_dashed(name)}-{_dashed(part).lower()}", "") for part in parts]
        return self.listed(said) if all(said) else None

    def place(self, place: str) -> str:
        """Return where something is asked, as words that continue "you gave it to us"."""
        return self.text_or(f"place-{_dashed(place)}", humanised(place))

    def program(self, program: str) -> str:
        """Return a program's name as words."""
        return self.text_or(f"program-{_dashed(program)}", humanised(program))

    def recipient(self, recipient: str) -> str:
        """Return a recipient's name."""
        return self._words.recipient(recipient).name

    def recipient_kind(self, kind: str) -> str:
        """Return what kind of recipient that is."""
        return self.text_or(f"recipient-kind-{_dashed(kind)}", humanised(kind))

    def source(self, source: Source) -> str:
        """Return a source's name."""
        return self._words.source(source.value).name

    def event(self, event: str) -> str:
        """Return an event's name."""
        return self._words.event(event)

    def reason(self, reason: str) -> str:
        """Return why something was denied, as a sentence."""
        return self._words.reason(reason)

    def basis(self, basis: str) -> str:
        """Return a lawful basis, as a clause."""
        return self._words.basis(basis).name

    def precision(self, precision: str) -> str:
        """Return how closely a purpose sees a value."""
        return self.text_or(f"precision-{_dashed(precision)}", humanised(precision))

    def decided_by(self, decided_by: DecidedBy) -> str:
        """Return who decides on a purpose, as a sentence."""
        return self.text_or(f"decided-by-{decided_by.value}", humanised(decided_by.value))

    def listed(self, parts: Iterable[str]) -> str:
        """Return parts one after the other, with what this language writes between them and no word for "and"."""
        return self.text("list-between").join(parts)

    def in_sentence(self, name: str) -> str:
        """Return a name as it stands inside a sentence of this language.

        English lowers the first letter, save of acronyms; German keeps its nouns as they are.
        """
        if self.text_or("letter-names", "") != "lower" or name[1:2].isupper():
            return name
        return name[:1].lower() + name[1:]


def _dashed(name: str) -> str:
    return name.replace("_", "-").replace(".", "-").replace(" ", "-")
