"""What a packaged language lacks against English: messages, their attributes, and the values that are put in."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from fluent.runtime import FluentResource
from fluent.syntax import ast
from fluent.syntax.visitor import Visitor

from plainview.catalogue.faults import Fault
from plainview.catalogue.words import FALLBACK, language_of

STAFF = ("-console", "-officer")
"""Files of words that staff alone read end so; they are in English only."""
_PACKAGE = Path(__file__).parents[1]


def packaged_word_folders() -> tuple[Path, ...]:
    """Return every folder of words that the package carries: the catalogue's, and each program's."""
    return tuple(sorted(_PACKAGE.rglob("words")))


def check_translations(folders: Iterable[Path]) -> tuple[Fault, ...]:
    """Return what each language lacks, file by file; a language counts where any of the folders speaks it."""
    held = {folder: sorted(folder.glob("*.ftl")) for folder in folders}
    spoken = sorted({language_of(path) for paths in held.values() for path in paths} - {None, FALLBACK}, key=str)
    return tuple(
        fault
        for paths in held.values()
        for path in paths
        if language_of(path) == FALLBACK and not path.stem.endswith(STAFF)
        for language in spoken
        for fault in _faults(path, path.with_name(f"{language}{path.name.removeprefix(FALLBACK)}"))
    )


def _faults(english: Path, other: Path) -> Iterator[Fault]:
    if not other.exists():
        yield Fault(str(other), "the file", "does not exist", f"translate {english.name} into it")
        return
    wanted, found = _messages(english), _messages(other)
    for key, values in wanted.items():
        if key not in found:
            yield Fault(str(other), key, "has no words", f"translate what {english.name} says")
        elif found[key] != values:
            yield Fault(
                str(other), key, "puts in other values than English", f"use {', '.join(sorted(values)) or 'none'}"
            )
    for key in found.keys() - wanted.keys():
        yield Fault(str(other), key, "is not in English", "take it out, or say it in English too")


def _messages(path: Path) -> Mapping[str, frozenset[str]]:
    """Return the values put into each message and each `message.attribute` of a file."""
    found: dict[str, frozenset[str]] = {}
    for entry in FluentResource(path.read_text(encoding="utf-8", errors="replace")).body:
        if isinstance(entry, ast.Message):
            named = {f"{entry.id.name}.{attribute.id.name}": attribute.value for attribute in entry.attributes}
            if entry.value is not None:
                named[entry.id.name] = entry.value
            found.update({key: _values(pattern) for key, pattern in named.items()})
    return found


class _Values(Visitor):
    """Gathers the names of the values that a pattern puts in."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own naming
        self.names.add(node.id.name)


def _values(pattern: ast.Pattern) -> frozenset[str]:
    values = _Values()
    values.visit(pattern)
    return frozenset(values.names)
