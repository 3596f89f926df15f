"""What the television's screens say, cut to what fits one: the same account as "Your data", and nothing that names her.

A television stands where others look at it too, so values of elements that identify or are sensitive stay away.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plainview.catalogue.model import Source
from plainview.explain.explanation import ElementPart, HeldField, LetterPart, SourcePart
from plainview.explain.telling import Telling

_MOST_VALUES = 4
_MOST_NAMES = 5
_BARS_NAMED = 3
_LONGEST = 80


@dataclass(frozen=True, slots=True)
class ElementScreen:
    """One kind of data: some values with their labels, or why none is shown, what for, and who has it."""

    id: str
    name: str
    explain: str
    source: str
    is_held: bool
    is_shown: bool
    values: tuple[tuple[str, str], ...]
    counted: str
    used_for: tuple[str, ...]
    more_uses: int
    has_it: tuple[tuple[str, str], ...]
    may_have_it: tuple[str, ...]


def letter_screens(telling: Telling) -> tuple[LetterPart, ...]:
    """Return the letter's paragraphs, one a screen; the source of those that are about none is empty."""
    screens = [LetterPart("", "", telling.opening), *telling.letter]
    screens.extend(LetterPart("", "", paragraph) for paragraph in telling.closing)
    return tuple(screens)


def is_shown(telling: Telling, element_id: str) -> bool:
    """Return whether an element's values may stand on a screen that others see too."""
    element = telling.catalogue.elements[element_id]
    return not (element.identifying or element.sensitive)


def source_of(telling: Telling, source_id: str) -> SourcePart | None:
    """Return a source by its id, or None."""
    return telling.source(Source(source_id)) if source_id in set(Source) else None


def brief(telling: Telling, element: ElementPart) -> str:
    """Return what is held of an element in a few words, for a row of a list."""
    if not is_shown(telling, element.id):
        return ""
    if element.fields:
        return _short(_told(element.fields[0]))
    return element.counted if element.count else ""


def element_screen(telling: Telling, element_id: str) -> ElementScreen:
    """Return one element as a screen; reads nothing else."""
    declared = telling.catalogue.elements[element_id]
    part = telling.element(declared)
    shown = is_shown(telling, element_id)
    used_for = [use.name for use in part.uses if use.is_on]
    return ElementScreen(
        part.id,
        part.name,
        part.explain,
        declared.source.value,
        part.is_held,
        shown,
        tuple(_values(part)) if shown else (),
        telling.vocabulary.text("you-since", counted=part.counted, since=part.since) if shown and part.count else "",
        tuple(used_for[:_MOST_NAMES]),
        max(0, len(used_for) - _MOST_NAMES),
        tuple((one.name, one.last) for one in telling.received if part.id in one.element_ids)[:_MOST_NAMES],
        tuple(dict.fromkeys(name for use in part.uses if use.is_on for name in use.recipients))[:_MOST_NAMES],
    )


def _values(part: ElementPart) -> Iterable[tuple[str, str]]:
    fields = [(field.label, _short(_told(field))) for field in part.fields[:_MOST_VALUES]]
    if fields:
        return fields if len(fields) > 1 else [("", fields[0][1])]
    return [("", _short(moment.text)) for moment in part.newest[:_MOST_VALUES]]


def _told(field: HeldField) -> str:
    return ", ".join(bar.label for bar in field.bars[:_BARS_NAMED]) or field.text


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"
