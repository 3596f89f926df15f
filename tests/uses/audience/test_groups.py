"""No number about a small group is shown, and none can be worked out from those that are."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from plainview.uses.audience.groups import shown_parts

SMALLEST = 10
GROUPS = st.dictionaries(st.text("abcdef", min_size=1, max_size=2), st.integers(1, 30), min_size=1, max_size=8)


def test_all_parts_are_shown_when_none_is_small() -> None:
    assert shown_parts({"tv": 30, "phone": 10}, SMALLEST, total_shown=True) == {"tv", "phone"}


def test_one_small_part_hides_the_smallest_other_one_too() -> None:
    assert shown_parts({"tv": 30, "phone": 12, "car": 2}, SMALLEST, total_shown=True) == {"tv"}


def test_several_small_parts_still_hide_one_that_is_not() -> None:
    people = {"tv": 30, "phone": 12, "car": 2, "watch": 1}
    assert shown_parts(people, SMALLEST, total_shown=True) == {"tv"}


def test_nothing_is_shown_below_a_total_that_is_not() -> None:
    assert shown_parts({"tv": 30, "phone": 10}, SMALLEST, total_shown=False) == frozenset()


@settings(deadline=None, max_examples=300)
@given(GROUPS)
def test_the_total_less_what_is_shown_stands_for_enough_people_in_two_parts_or_for_nobody(
    people: dict[str, int],
) -> None:
    shown = shown_parts(people, SMALLEST, total_shown=True)
    hidden = people.keys() - shown
    assert all(people[part] >= SMALLEST for part in shown)
    if hidden and shown:
        assert len(hidden) >= 2
        assert max(people[part] for part in hidden) >= SMALLEST


@settings(deadline=None, max_examples=200)
@given(st.dictionaries(st.sampled_from("wxyz"), GROUPS, min_size=2, max_size=4))
def test_no_hidden_number_of_a_tree_can_be_solved_from_those_shown(tree: dict[str, dict[str, int]]) -> None:
    """Titles of a week, and days of each title: every equation at once, by linear algebra."""
    totals = {title: max(days.values()) for title, days in tree.items()}
    shown_titles = shown_parts(totals, SMALLEST, total_shown=True)
    unknown: list[object] = [title for title in tree if title not in shown_titles]
    equations: list[tuple[list[object], object]] = [(list(tree), None)]
    for title, days in tree.items():
        shown_days = shown_parts(days, SMALLEST, total_shown=title in shown_titles)
        unknown += [(title, day) for day in days if day not in shown_days]
        equations.append(([(title, day) for day in days], title))
    place = {cell: number for number, cell in enumerate(unknown)}
    rows = np.zeros((len(equations), len(unknown)))
    for row, (parts, total) in zip(rows, equations, strict=True):
        for cell, sign in [*((part, 1.0) for part in parts), (total, -1.0)]:
            if cell in place:
                row[place[cell]] += sign
    rank = int(np.linalg.matrix_rank(rows)) if unknown else 0
    small = [cell for cell in unknown if _people(tree, totals, cell) < SMALLEST]
    for cell in small:
        # A cell can be solved exactly when knowing it adds nothing to the equations.
        alone = np.zeros(len(unknown))
        alone[place[cell]] = 1
        assert int(np.linalg.matrix_rank(np.vstack([rows, alone]))) > rank or not shown_titles, cell


def _people(tree: dict[str, dict[str, int]], totals: dict[str, int], cell: object) -> int:
    return tree[cell[0]][cell[1]] if isinstance(cell, tuple) else totals[str(cell)]
