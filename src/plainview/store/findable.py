"""What a findable record value can be found by, and what a read of records may answer: the same for every engine."""

from __future__ import annotations

from collections.abc import Iterable

from plainview.store.grant import Grant
from plainview.store.values import RecordField

COUNTRY = "country"
CHILD, KIDS = "kids_profile", "kids"
"""The record, and its field, by which a profile is a child's."""


def tokens(value: RecordField) -> frozenset[str]:
    """Return the case-folded texts by which `value` is found: itself, or each member of a list."""
    if isinstance(value, list):
        return frozenset().union(*(tokens(entry) for entry in value if isinstance(entry, str)))
    return frozenset((value.casefold(),)) if isinstance(value, str) else frozenset()


def is_country(element: str, field: str) -> bool:
    """Return whether this record decides the country whose law the gate applies."""
    return element == COUNTRY and field == COUNTRY


def is_fact(element: str, field: str) -> bool:
    """Return whether decisions depend on this record: a country, or whether a profile is a child's."""
    return is_country(element, field) or (element == CHILD and field == KIDS)


def only_granted(grant: Grant, found: Iterable[int]) -> tuple[int, ...]:
    """Return the subjects found, in order; of a grant for named subjects only those that it names."""
    if grant.subject_nos is None:
        return tuple(sorted(found))
    return tuple(sorted(grant.subject_nos.intersection(found)))
