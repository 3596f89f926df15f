"""Held values that are numbers to compare, such as the shares of a taste, as bars."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.explain.explanation import Bar
from plainview.explain.phrasing import Phrasing

MOST_BARS = 8


def bars_of(value: object, phrasing: Phrasing) -> tuple[Bar, ...]:
    """Return the greatest entries of a mapping from names to numbers, greatest first; empty for anything else.

    A mapping with one such mapping inside is taken for the inner one.
    """
    if not isinstance(value, Mapping):
        return ()
    if len(value) == 1:
        inner = next(iter(value.values()))
        if isinstance(inner, Mapping):
            return bars_of(inner, phrasing)
    numbers = {str(name): number for name, number in value.items() if _is_number(number) and number > 0}
    if len(numbers) < 2 or len(numbers) != len(value):
        return ()
    greatest = max(numbers.values())
    ordered = sorted(numbers.items(), key=lambda entry: (-entry[1], entry[0]))[:MOST_BARS]
    return tuple(
        Bar(phrasing.label(name), phrasing.number(round(number, 2)), max(1, round(100 * number / greatest)))
        for name, number in ordered
    )


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)
