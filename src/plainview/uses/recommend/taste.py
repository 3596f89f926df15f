"""A taste profile: how a profile's positive history divides over genres, in whole per cent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable


def shares(genres_of_titles: Iterable[Iterable[str]]) -> dict[str, int]:
    """Return genre -> per cent, adding up to exactly 100, largest first; empty for an empty history.

    What rounding leaves over goes to the largest remainders (Hamilton's method), then by name.

    >>> shares([("drama",), ("drama", "comedy"), ("western",)])
    {'drama': 50, 'comedy': 25, 'western': 25}
    """
    counts = Counter(genre for genres in genres_of_titles for genre in set(genres))
    total = counts.total()
    if not total:
        return {}
    whole = {genre: 100 * count // total for genre, count in counts.items()}
    left = 100 - sum(whole.values())
    for genre in sorted(counts, key=lambda name: (-(100 * counts[name] % total), name))[:left]:
        whole[genre] += 1
    ordered = sorted(whole.items(), key=lambda entry: (-entry[1], entry[0]))
    return {genre: share for genre, share in ordered if share}
