"""What is wrong with the words: files that are no Fluent, and entries that a language has no words for."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import ast

from plainview.catalogue.faults import Fault
from plainview.catalogue.model import AskedAt, Basis, Catalogue, Erase, Precision, RecipientKind, Role, Source
from plainview.catalogue.words import (
    FALLBACK,
    PACKAGED,
    Words,
    event_key,
    language_of,
    languages,
    load_words,
    parsed,
    word_folders,
)


def check_words(catalogue: Catalogue, overlay: Path | None = None, packaged: Path = PACKAGED) -> tuple[Fault, ...]:
    """Return every fault of the words: unreadable parts first, then what each language does not name.

    A service's own entries need words in English and in those languages that it writes words in itself.
    """
    faults = list(_unreadable(overlay, packaged))
    for language in _asked_of(overlay, packaged):
        words = load_words(language, overlay, packaged)
        faults.extend(_missing(catalogue, words, _home(language, overlay, packaged)))
    return tuple(faults)


def keys_of(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """Yield (entry, key) of all words that the catalogue needs in each language."""
    for element in catalogue.elements:
        yield f"element.{element}", f"element-{element}"
        yield f"element.{element}", f"element-{element}.explain"
    for purpose in catalogue.purposes:
        for attribute in ("", ".what-for", ".without"):
            yield f"purpose.{purpose}", f"purpose-{purpose}{attribute}"
    for recipient in catalogue.recipients:
        yield f"recipient.{recipient}", f"recipient-{recipient}"
    for family in catalogue.families:
        yield f"family.{family}", f"family-{family}"
    for event in sorted(catalogue.event_names):
        yield f"event {event}", event_key(event)
    for kind, terms in _TERMS.items():
        for term in terms:
            yield f"the {kind} {term}", f"{kind}-{term}"


_TERMS = {
    "source": Source,
    "basis": Basis,
    "asked_at": AskedAt,
    "precision": Precision,
    "erase": Erase,
    "kind": RecipientKind,
    "role": Role,
}


def _asked_of(overlay: Path | None, packaged: Path) -> tuple[str, ...]:
    """Return the languages that words are asked of: the package's own, or English and an overlay's."""
    if overlay is None:
        return languages(packaged=packaged)
    spoken = {language_of(path) for path in (overlay / "words").glob("*.ftl")} | {FALLBACK}
    return tuple(language for language in languages(overlay, packaged) if language in spoken)


def _missing(catalogue: Catalogue, words: Words, file: str) -> Iterator[Fault]:
    for entry, key in keys_of(catalogue):
        if not words.has(key):
            yield Fault(file, entry, f"has no words for {key!r}", f"add {_as_written(key)}")


def _as_written(key: str) -> str:
    identifier, _, attribute = key.partition(".")
    return f"'.{attribute} = ...' below '{identifier}'" if attribute else f"'{identifier} = ...'"


def _home(language: str, overlay: Path | None, packaged: Path) -> str:
    """Return the file in which missing words belong: the operator's where there is an overlay."""
    return str(word_folders(overlay, packaged)[-1] / f"{language}.ftl")


def _unreadable(overlay: Path | None, packaged: Path) -> Iterator[Fault]:
    for folder in word_folders(overlay, packaged):
        for path in sorted(folder.glob("*.ftl")):
            if language_of(path) is None:
                yield Fault(str(path), "its name", "names no language", "name it like pt-BR.ftl or en-pages.ftl")
            source = path.read_text(encoding="utf-8", errors="replace")
            if "\ufffd" in source:
                yield Fault(str(path), "the file", "is not UTF-8 text", "save it as UTF-8")
            for entry in parsed(source).body:
                if isinstance(entry, ast.Junk):
                    yield _broken(path, source, entry)


def _broken(path: Path, source: str, junk: ast.Junk) -> Fault:
    """Return the fault of a part that the Fluent parser could not read."""
    start = junk.span.start if junk.span is not None else 0
    notes = [note.message for note in junk.annotations or [] if note.message]
    message = f"is not Fluent: {notes[0] if notes else 'unreadable'}"
    return Fault(str(path), f"line {source.count(chr(10), 0, start) + 1}", message, "write 'key = words' on one line")
