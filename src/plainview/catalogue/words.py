"""The catalogue's words for people: plain sentences in Fluent files, one language a file name, English behind all."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast

PACKAGED = Path(__file__).parent / "words"
FALLBACK = "en"

_FILE_NAME = re.compile(r"(?P<language>[a-z]{2,3}(?:-(?:[A-Z][a-z]{3}|[A-Z]{2}|[0-9]{3}))*)(?:-[a-z][a-z_]*)?")
_MOST_NUMBERED = 4096
_ISOLATES = str.maketrans("", "", "\u2068\u2069")
_RIGHT_TO_LEFT = frozenset({"R", "AL", "AN"})


@dataclass(frozen=True, slots=True)
class ElementWords:
    """What an element is called, and how its value comes to the service."""

    name: str
    explain: str


@dataclass(frozen=True, slots=True)
class PurposeWords:
    """What a purpose is called, what is done for it, and what would change without it."""

    name: str
    what_for: str
    without: str


@dataclass(frozen=True, slots=True)
class NamedWords:
    """A name and the sentence that explains it."""

    name: str
    explain: str


class Words:
    """One language's words. What it lacks is said in English; what English lacks too, by its key."""

    def __init__(self, language: str, bundles: tuple[FluentBundle, ...]) -> None:
        self.language = language
        self._bundles = bundles
        self._fixed: dict[str, str] = {}
        self._numbered: dict[tuple[str, str, int], str] = {}

    def element(self, element_id: str) -> ElementWords:
        """Return the words of an element."""
        key = f"element-{element_id}"
        return ElementWords(self._name(key), self.text(f"{key}.explain"))

    def purpose(self, purpose_id: str) -> PurposeWords:
        """Return the words of a purpose."""
        key = f"purpose-{purpose_id}"
        return PurposeWords(self._name(key), self.text(f"{key}.what-for"), self.text(f"{key}.without"))

    def recipient(self, recipient_id: str) -> NamedWords:
        """Return the words of a recipient."""
        return self._named("recipient", recipient_id)

    def source(self, source: str) -> NamedWords:
        """Return the words of a source."""
        return self._named("source", source)

    def basis(self, basis: str) -> NamedWords:
        """Return the words of a lawful basis."""
        return self._named("basis", basis)

    def family(self, family_id: str) -> str:
        """Return what a family is called."""
        return self._name(f"family-{family_id}")

    def event(self, event: str) -> str:
        """Return what happened, as a sentence to the member."""
        return self._name(event_key(event))

    def reason(self, reason: str) -> str:
        """Return why something was refused or thrown away, as a sentence to the member."""
        return self._name(f"reason-{reason}")

    def asked_at(self, place: str) -> str:
        """Return where a member is when something is asked."""
        return self._name(f"asked_at-{place}")

    def text(self, key: str, /, **args: object) -> str:
        """Return the words of `key` (`message` or `message.attribute`), with `args` put in; else the key itself."""
        # Most words have nothing put in, and one page says thousands of them: those are put together once.
        if not args:
            if key not in self._fixed:
                self._fixed[key] = self._formatted(key, args)
            return self._fixed[key]
        # So are those with one number in them, such as "3 times"; what may be somebody's own words is never remembered.
        if len(args) == 1:
            ((name, number),) = args.items()
            if type(number) is int:
                return self._with_number(key, name, number)
        return self._formatted(key, args)

    def _with_number(self, key: str, name: str, number: int) -> str:
        said = self._numbered.get((key, name, number))
        if said is None:
            said = self._formatted(key, {name: number})
            if len(self._numbered) < _MOST_NUMBERED:
                self._numbered[key, name, number] = said
        return said

    def _formatted(self, key: str, args: dict[str, object]) -> str:
        identifier, _, attribute = key.partition(".")
        for bundle in self._bundles:
            if not bundle.has_message(identifier):
                continue
            message = bundle.get_message(identifier)
            pattern = message.attributes.get(attribute) if attribute else message.value
            if pattern is not None:
                text, _ = bundle.format_pattern(pattern, args)
                return _without_idle_isolates(str(text))
        return key

    def has(self, key: str) -> bool:
        """Return whether this very language, not only English behind it, has words for `key`."""
        identifier, _, attribute = key.partition(".")
        bundle = self._bundles[0]
        if not bundle.has_message(identifier):
            return False
        message = bundle.get_message(identifier)
        return message.value is not None if not attribute else attribute in message.attributes

    def _named(self, kind: str, name: str) -> NamedWords:
        key = f"{kind}-{name}"
        explain = self.text(f"{key}.explain")
        return NamedWords(self._name(key), "" if explain == f"{key}.explain" else explain)

    def _name(self, key: str) -> str:
        text = self.text(key)
        return text if text != key else key.partition("-")[2].replace("_", " ")


def event_key(event: str) -> str:
    """Return the key of an event's words.

    >>> event_key("playback.started")
    'event-playback-started'
    """
    return f"event-{event.replace('.', '-')}"


def load_words(
    language: str = FALLBACK, overlay: Path | None = None, packaged: Path = PACKAGED, *, added: tuple[Path, ...] = ()
) -> Words:
    """Return the words of `language`: packaged ones, `added` folders' (programs' own), an operator's over all."""
    wanted = (language,) if language == FALLBACK else (language, FALLBACK)
    return Words(language, tuple(_bundle(name, word_folders(overlay, packaged, added=added)) for name in wanted))


def languages(overlay: Path | None = None, packaged: Path = PACKAGED) -> tuple[str, ...]:
    """Return every language that has a file, English first."""
    found = {
        language for folder in word_folders(overlay, packaged) for language in _listed(folder, _changed_ns(folder))
    }
    return tuple(sorted(found, key=lambda language: (language != FALLBACK, language)))


def word_folders(overlay: Path | None, packaged: Path = PACKAGED, *, added: tuple[Path, ...] = ()) -> tuple[Path, ...]:
    """Return the folders that words are read from, the later over the earlier."""
    return (packaged, *added) if overlay is None else (packaged, *added, overlay / "words")


def language_of(path: Path) -> str | None:
    """Return the language that a file's name says, or None.

    >>> language_of(Path("pt-BR-pages.ftl")), language_of(Path("en.ftl")), language_of(Path("Words.ftl"))
    ('pt-BR', 'en', None)
    """
    matched = _FILE_NAME.fullmatch(path.stem)
    return None if matched is None else matched["language"]


def _files(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield (language, path) of each words file."""
    for path in sorted(folder.glob("*.ftl")):
        language = language_of(path)
        if language is not None:
            yield language, path


def _changed_ns(folder: Path) -> int:
    """Return when a file came into a folder or went last, 0 where there is no folder."""
    try:
        return folder.stat().st_mtime_ns
    except FileNotFoundError:
        return 0


@lru_cache(maxsize=64)
def _listed(folder: Path, changed_ns: int) -> frozenset[str]:
    """Return the languages of a folder's files, listed once as long as it does not change: every page asks."""
    del changed_ns
    return frozenset(language for language, _ in _files(folder))


def _bundle(language: str, folders: tuple[Path, ...]) -> FluentBundle:
    """Return one language's messages, later folders over earlier ones."""
    bundle = FluentBundle([language])
    for folder in folders:
        for found, path in _files(folder):
            if found == language:
                bundle.add_resource(parsed(path.read_text(encoding="utf-8", errors="replace")), allow_overrides=True)
    return bundle


@lru_cache(maxsize=256)
def parsed(text: str) -> ast.Resource:
    """Return a words file read as Fluent; the same text is read once, as that takes a good part of a second."""
    return FluentResource(text)


def _without_idle_isolates(text: str) -> str:
    """Return `text`, without its direction isolates when nothing in it runs right to left."""
    without = text.translate(_ISOLATES)
    if without.isascii():
        return without
    if any(unicodedata.bidirectional(letter) in _RIGHT_TO_LEFT for letter in text):
        return text
    return without
