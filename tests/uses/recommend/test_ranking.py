"""Ranking: scores are exactly their reasons, masks hold, ties are settled."""

from __future__ import annotations

import math
import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainview.uses.recommend.model import Model, fit
from plainview.uses.recommend.ranking import Reason, rank_for
from plainview.uses.recommend.totals import Totals
from tests.uses.recommend.test_model import some_totals

MODEL = fit(some_totals(subjects=200, titles=40).gram())
HISTORIES = st.dictionaries(st.sampled_from(MODEL.title_ids), st.integers(1, 50), min_size=1, max_size=20)


def everything(model: Model = MODEL) -> np.ndarray:
    """Return a mask that allows every title."""
    return np.ones(len(model.title_ids), np.bool_)


@given(HISTORIES, st.randoms())
@settings(max_examples=50)
def test_reasons_add_up_to_the_score_exactly_in_any_order(history: dict[str, int], shuffled: random.Random) -> None:
    for item in rank_for(MODEL, history, everything(), 20):
        weights = [reason.weight for reason in item.reasons]
        assert math.fsum(weights) == item.score
        shuffled.shuffle(weights)
        assert sum(weights) == item.score


@given(HISTORIES)
@settings(max_examples=50)
def test_reasons_name_the_whole_history_heaviest_first(history: dict[str, int]) -> None:
    (item,) = rank_for(MODEL, history, everything(), 1)
    assert {reason.title_id: reason.events for reason in item.reasons} == history
    assert [reason.weight for reason in item.reasons] == sorted((r.weight for r in item.reasons), reverse=True)


@given(HISTORIES, st.integers(1, 50))
@settings(max_examples=50)
def test_the_list_is_the_full_ranking_cut_off(history: dict[str, int], limit: int) -> None:
    full = rank_for(MODEL, history, everything(), len(MODEL.title_ids))
    assert rank_for(MODEL, history, everything(), limit) == full[:limit]
    assert [item.score for item in full] == sorted((item.score for item in full), reverse=True)


def test_what_is_not_allowed_is_not_offered() -> None:
    allowed = everything()
    allowed[:35] = False
    offered = rank_for(MODEL, {MODEL.title_ids[0]: 1}, allowed, 20)
    assert {item.title_id for item in offered} == set(MODEL.title_ids[35:])
    assert allowed.sum() == 5


def test_nothing_allowed_gives_an_empty_list() -> None:
    assert rank_for(MODEL, {MODEL.title_ids[0]: 1}, ~everything(), 20) == ()
    nobody = fit(Totals().gram())
    assert rank_for(nobody, {"t1": 1}, everything(nobody), 20) == ()


def test_equal_scores_are_ordered_by_title_id() -> None:
    totals = Totals()
    for number in range(10):
        totals.add(number, ["a", *(f"b{title}" for title in range(9))])
    offered = rank_for(fit(totals.gram()), {"a": 1}, np.arange(10) > 0, 4)
    assert [item.title_id for item in offered] == ["b0", "b1", "b2", "b3"]


def test_titles_the_model_does_not_know_add_nothing() -> None:
    known = {MODEL.title_ids[3]: 2}
    assert rank_for(MODEL, known | {"unheard of": 9}, everything(), 5) == rank_for(MODEL, known, everything(), 5)


def test_reasons_read_like_a_tuple() -> None:
    history = dict.fromkeys(MODEL.title_ids[:6], 1)
    (item,) = rank_for(MODEL, history, everything(), 1)
    whole = tuple(item.reasons)
    assert isinstance(whole[0], Reason)
    assert (item.reasons[0], item.reasons[-1]) == (whole[0], whole[-1])
    assert tuple(item.reasons[1:3]) == whole[1:3]
    assert len(item.reasons[:3]) == 3
    assert whole[0] in item.reasons
    with pytest.raises(IndexError):
        item.reasons[6]
