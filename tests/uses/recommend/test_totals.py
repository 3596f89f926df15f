"""Totals are exact: what was subtracted left no trace."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainview.base.errors import StoreError
from plainview.uses.recommend.blob import pack
from plainview.uses.recommend.totals import ONE, Totals, weight

TITLES = st.sets(st.sampled_from([f"t{number}" for number in range(12)]), min_size=1)
HISTORIES = st.dictionaries(st.integers(1, 40), TITLES, max_size=8)


def totals_of(histories: dict[int, set[str]]) -> Totals:
    """Return the totals of subjects added in the order given."""
    totals = Totals()
    for subject_no, title_ids in histories.items():
        totals.add(subject_no, title_ids)
    return totals


@given(HISTORIES, HISTORIES, st.randoms())
def test_adding_and_removing_in_any_order_gives_equal_bytes(
    staying: dict[int, set[str]], passing: dict[int, set[str]], random: object
) -> None:
    passing = {number: titles for number, titles in passing.items() if number not in staying}
    entering = list({**passing, **staying}.items())
    random.shuffle(entering)  # type: ignore[attr-defined]  # hypothesis types its Random as object
    totals = totals_of(dict(entering))
    for number in passing:
        assert totals.remove(number)
    never = totals_of(staying)
    assert totals.to_bytes() == never.to_bytes()
    assert totals.gram().matrix.tobytes() == never.gram().matrix.tobytes()
    assert totals.gram().counts.tobytes() == never.gram().counts.tobytes()


@given(HISTORIES)
def test_saved_totals_come_back_equal(histories: dict[int, set[str]]) -> None:
    totals = totals_of(histories)
    again = Totals.from_bytes(totals.to_bytes())
    assert again.to_bytes() == totals.to_bytes()
    assert [again.titles_of(number) for number in again] == [totals.titles_of(number) for number in totals]


@given(HISTORIES)
def test_the_matrix_is_the_weighted_sum_of_pairs(histories: dict[int, set[str]]) -> None:
    gram = totals_of(histories).gram()
    assert gram.matrix.dtype == np.int64
    for row, one in enumerate(gram.title_ids):
        for column, other in enumerate(gram.title_ids):
            pairs = (weight(len(titles)) for titles in histories.values() if {one, other} <= titles)
            assert gram.matrix[row, column] == sum(pairs)


@given(st.integers(1, 10**9))
def test_a_weight_is_the_nearest_integer(size: int) -> None:
    assert abs(weight(size) - ONE / math.sqrt(size)) <= 0.5 + 1e-6


def test_growing_past_the_first_slots_keeps_every_sum() -> None:
    histories = {number: {f"t{number * 37 % 300:03d}", f"t{number:03d}"} for number in range(300)}
    totals = totals_of(histories)
    small = totals_of({1: histories[1]})
    for number in range(300):
        if number != 1:
            totals.remove(number)
    assert totals.to_bytes() == small.to_bytes()


def test_a_subject_is_added_once() -> None:
    totals = totals_of({1: {"a"}})
    with pytest.raises(ValueError, match="already"):
        totals.add(1, {"b"})
    assert not totals.remove(2)


def test_an_empty_history_adds_nobody() -> None:
    totals = totals_of({1: set()})
    assert len(totals) == 0
    assert 1 not in totals


def test_damaged_totals_are_not_used() -> None:
    blob = bytearray(totals_of({1: {"a", "b"}}).to_bytes())
    blob[70] ^= 1
    with pytest.raises(StoreError, match="damaged"):
        Totals.from_bytes(bytes(blob))
    with pytest.raises(StoreError, match="damaged"):
        Totals.from_bytes(b"")
    with pytest.raises(StoreError, match="not 'recommend totals 1'"):
        Totals.from_bytes(pack("another", {}, []))
