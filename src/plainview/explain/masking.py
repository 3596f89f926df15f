"""Masks values that name a member, so that a page left open tells nobody how to reach or find her."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from plainview.explain.explanation import ElementPart, HeldField, HeldMoment

GAP = "•••"
_KEPT = 2
_LONG = 6
_SHORTEST_NAME = 4
_NUMBERED = re.compile(r"\d")


def masked(text: str) -> str:
    """Return `text` with all but a hint replaced; the gap says nothing of how long it was.

    >>> masked("ana@demo.example"), masked("+1 202 555 0142"), masked("Ana Prado"), masked("x7")
    ('a•••@d•••.example', '•••42', 'A••• P•••', '•••')
    """
    local, at, domain = text.partition("@")
    if at and "." in domain and " " not in text:
        name, _, ending = domain.rpartition(".")
        return f"{local[:1]}{GAP}@{name[:1]}{GAP}.{ending}"
    if _NUMBERED.search(text):
        return GAP + text[-_KEPT:] if len(text) >= _LONG else GAP
    return " ".join(word[:1] + GAP if len(word) > 1 else GAP for word in text.split()) or GAP


def masked_part(part: ElementPart) -> ElementPart:
    """Return an element with each held value masked, as words and as data; one of a few values names nobody."""
    fields = tuple(_field(held) for held in part.fields)
    return replace(part, fields=fields, newest=tuple(_moment(moment) for moment in part.newest), is_masked=part.is_held)


def masked_names(values: Iterable[str]) -> dict[str, str]:
    """Return each of the values that may be looked for in sentences, the longest first, with its mask.

    >>> masked_names(["Ana Prado", "basic", "7"])
    {'Ana Prado': 'A••• P•••'}
    """
    held = {value for value in values if _is_name(value)}
    return {name: masked(name) for name in sorted(held, key=lambda name: (-len(name), name))}


def without(names: Mapping[str, str], text: str) -> str:
    """Return `text` with each of the names replaced by its mask."""
    for name, mask in names.items():
        text = text.replace(name, mask)
    return text


def _is_name(text: str) -> bool:
    """Return whether a value may be looked for in sentences: not a plain word, such as an offer."""
    return len(text) >= _SHORTEST_NAME and not (text.isalpha() and (text.islower() or text.isupper()))


def _field(held: HeldField) -> HeldField:
    if held.is_one_of_few:
        return held
    text = masked(held.text)
    return replace(held, text=text, value=text, bars=(), brief=text, lines=())


def _moment(moment: HeldMoment) -> HeldMoment:
    text = masked(moment.text)
    return replace(moment, text=text, brief=text, values=dict.fromkeys(moment.values, text))
