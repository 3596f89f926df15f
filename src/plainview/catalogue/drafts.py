"""Draft entries for what came in and is not declared: named and typed as it was seen, the rest left to decide."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from plainview.catalogue.model import Catalogue

UNDECLARED = frozenset({"undeclared_property", "undeclared_event"})
_TYPES: Mapping[str, str] = {"text": "text", "number": "number", "boolean": "boolean", "list": "json", "object": "json"}
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_TO_DO = "to do"


@dataclass(slots=True)
class Draft:
    """One name that nobody declared. `types` are those its values had, `events` those it came with; times of each."""

    name: str
    types: dict[str, int] = field(default_factory=dict)
    events: dict[str, int] = field(default_factory=dict)
    connections: set[str] = field(default_factory=set)
    declared_elsewhere: str = ""

    @property
    def times(self) -> int:
        """How often it came."""
        return sum(self.events.values())


def drafts_of(
    catalogue: Catalogue, stripped: Mapping[tuple[str, str, str, str], int], *, least: int = 1
) -> tuple[Draft, ...]:
    """Return what was stripped or refused as undeclared, the most frequent first.

    `stripped` is (connection, event, name with its value's type, why) -> times. An event that is not declared at
    all has no property names; it stands under an empty name.
    """
    found: dict[str, Draft] = {}
    known = _known(catalogue)
    for (connection, event, named, why), times in stripped.items():
        if why not in UNDECLARED:
            continue
        name, _, kind = named.partition(": ")
        draft = found.setdefault(name, Draft(name, declared_elsewhere=known.get(name, "")))
        draft.events[event] = draft.events.get(event, 0) + times
        draft.connections.add(connection)
        if kind:
            draft.types[kind] = draft.types.get(kind, 0) + times
    often = (draft for draft in found.values() if draft.times >= least and draft.name != "(other)")
    return tuple(sorted(often, key=lambda draft: (-draft.times, draft.name)))


def written(drafts: Sequence[Draft]) -> str:
    """Return drafts as TOML whose to-dos no catalogue accepts, so that none is in force by mistake."""
    lines = [
        "# Draft entries for what came in and is not declared. Nothing of this file is in force.",
        "# Delete what you do not need: what is not declared is thrown away, which is the safe way.",
        "# Fill in each to-do, add words in words/en.ftl, move the entry into a .toml file of your catalogue, then run",
        "# `plainview catalogue check` and `plainview catalogue diff`.",
    ]
    for draft in drafts:
        lines += ["", *(_entry(draft) if draft.name else _events(draft))]
    return "\n".join(lines) + "\n"


def _known(catalogue: Catalogue) -> dict[str, str]:
    """Return property, trait or field -> the element that carries it already, with other events."""
    return {
        name: element.id
        for element in catalogue.elements.values()
        for name in (*element.columns, *element.record_fields)
    }


def _events(draft: Draft) -> Iterator[str]:
    yield "# Events that no element names, so that all of each was refused:"
    yield from (f"#   {event}: {times:,} times" for event, times in _often(draft.events))


def _entry(draft: Draft) -> Iterator[str]:
    kinds = [_TYPES[kind] for kind, _ in _often(draft.types) if kind in _TYPES]
    kind = kinds[0] if kinds else f"{_TO_DO}: its type"
    element = element_id(draft.name)
    events = [event for event, _ in _often(draft.events) if event]
    yield f"# {draft.name} came {draft.times:,} times, from {', '.join(sorted(draft.connections))}."
    if len(set(kinds)) > 1:
        yield f"# Its values were of several types: {', '.join(dict.fromkeys(kinds))}; the others will be refused."
    if kind == "number":
        yield '# If it is a whole number, write "integer", or "duration_ms" for a length of time.'
    if draft.declared_elsewhere:
        yield f"# Element {draft.declared_elsewhere!r} carries this name with other events; add the events there if it"
        yield "# is the same thing."
    yield f"[element.{element}]"
    yield f'source = "{_TO_DO}: member, usage, devices, partners or elsewhere"'
    yield f'family = "{_TO_DO}: which data it is stored with, and so how long"'
    yield f'scope = "{_TO_DO}: account, profile or device"'
    yield "# sensitive = true, if it says something of health, beliefs, sex life, origin or the like"
    yield f'tags = {{ fideslang = "{_TO_DO}", dpv = "{_TO_DO}" }}'
    yield f"[element.{element}.collect]"
    yield f"events = {json.dumps(events, ensure_ascii=False)}"
    yield f"properties = {{ {_key(draft.name)} = {json.dumps(kind)} }}"
    yield f"[element.{element}.purpose]"
    yield f"# {_TO_DO}: every purpose that needs it, on which basis and for how many days; none is the right answer if"
    yield "# nothing needs it."
    yield f'"{_TO_DO}" = {{ basis = {{ "*" = "{_TO_DO}" }}, kept_days = 0 }}'


def _often(counted: Mapping[str, int]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda entry: (-entry[1], entry[0]))


def element_id(name: str) -> str:
    """Return a property's name as the id of an element: lower case, with underscores.

    >>> element_id("$shoeSize.eu")
    'shoe_size_eu'
    """
    spaced = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)
    return re.sub(r"[^a-z0-9]+", "_", spaced.lower()).strip("_") or "unnamed"


def _key(name: str) -> str:
    return name if _BARE_KEY.fullmatch(name) else json.dumps(name, ensure_ascii=False)
