"""A recommendation takes a millisecond of processor time at most, in a catalogue of 10,000 titles."""

from __future__ import annotations

import pytest

from tests.uses.recommend.latency import fold_in_latency, invented_model


def test_a_list_of_twenty_from_a_catalogue_of_2000_is_far_below_a_millisecond_at_the_median() -> None:
    assert fold_in_latency(invented_model(2000), times=300).p50_ms < 1


@pytest.mark.soak
def test_a_list_of_twenty_with_reasons_takes_a_millisecond_at_most_with_10000_titles() -> None:
    model = invented_model(10_000)
    best = min(fold_in_latency(model).p99_ms for _ in range(5))
    assert best <= 1
