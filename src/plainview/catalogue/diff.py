"""What changed between two catalogues, as frozen values: for the record of changes and for impact assessments."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from plainview.catalogue.model import Catalogue, Element, Family, Purpose, Recipient

Entry: TypeAlias = Element | Purpose | Recipient | Family


class What(StrEnum):
    """What happened to an entry."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Change:
    """One entry's change. `details` names the keys that differ; a purpose of an element as `purpose.NAME`."""

    kind: str
    name: str
    what: What
    details: tuple[str, ...] = ()


def diff(before: Catalogue, after: Catalogue) -> tuple[Change, ...]:
    """Return every change from `before` to `after`, by kind and name; empty when both say the same."""
    return (
        *_changes("element", before.elements, after.elements),
        *_changes("purpose", before.purposes, after.purposes),
        *_changes("recipient", before.recipients, after.recipients),
        *_changes("family", before.families, after.families),
    )


def _changes(kind: str, before: Mapping[str, Entry], after: Mapping[str, Entry]) -> Iterator[Change]:
    for name in sorted({*before, *after}):
        if name not in before:
            yield Change(kind, name, What.ADDED)
        elif name not in after:
            yield Change(kind, name, What.REMOVED)
        else:
            details = tuple(_differing(before[name], after[name]))
            if details:
                yield Change(kind, name, What.CHANGED, details)


def _differing(before: Entry, after: Entry) -> Iterator[str]:
    """Yield the keys in which two entries of one name differ; where they were declared does not count."""
    for field in dataclasses.fields(before):
        if field.name == "declared_in":
            continue
        old, new = getattr(before, field.name), getattr(after, field.name)
        if field.name == "uses":
            yield from (f"purpose.{name}" for name in sorted({*old, *new}) if old.get(name) != new.get(name))
        elif old != new:
            yield field.name
