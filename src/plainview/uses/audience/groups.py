"""Small groups: which numbers may be shown so that none about few people can be read or worked out.

A total and the parts that it divides into are one equation. A part of fewer people than `smallest` is hidden; then
the smallest part that could be shown is hidden too (complementary suppression), so that the total less what is shown
always stands for two parts or more, of `smallest` people at least. Below a hidden part everything is hidden. Parts
that divide again make a tree, in which every equation then has no or at least two unknowns: none can be solved.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeVar

Key = TypeVar("Key", str, "tuple[str, str]")


def shown_parts(people: Mapping[Key, int], smallest: int, *, total_shown: bool) -> frozenset[Key]:
    """Return the parts of one total that may be shown; `people` says how many distinct people each stands for.

    >>> sorted(shown_parts({"tv": 40, "phone": 25, "car": 3}, 10, total_shown=True))
    ['tv']
    >>> sorted(shown_parts({"tv": 40, "phone": 25}, 10, total_shown=True))
    ['phone', 'tv']
    """
    if not total_shown:
        return frozenset()
    enough = sorted((key for key, count in people.items() if count >= smallest), key=lambda key: (people[key], key))
    return frozenset(enough if len(enough) == len(people) else enough[1:])
