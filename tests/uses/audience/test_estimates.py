"""Inverse propensity scoring finds what the ranking is worth, from lists of which one place was left to chance."""

from __future__ import annotations

import itertools
import statistics
from typing import Any

import numpy as np
import pytest

from plainview.uses.audience.estimates import Estimates, Logged, estimate, estimated
from tests.uses.audience.conftest import WEEK, World

RANKED_RATE, FURTHER_RATE = 0.30, 0.10


def _logged(answers: int, *, share: float = 0.2, places: int = 4, others: int = 4) -> list[Logged]:
    random = np.random.default_rng(7)
    rows = []
    for answer in range(answers):
        explored = int(random.integers(places)) if random.random() < share else -1
        for place in range(places):
            chance = share / (places * others) if place == explored else 1 - share / places
            rate = FURTHER_RATE if place == explored else RANKED_RATE
            rows.append(Logged(answer % 50, f"r{answer}", chance, "explore-20", bool(random.random() < rate)))
    return rows


def test_both_estimates_lie_within_their_errors_of_the_truth() -> None:
    found = estimated(_logged(20_000))
    for part, truth in ((found.ranked, RANKED_RATE), (found.further_down, FURTHER_RATE)):
        assert part.snips is not None
        assert part.error is not None
        assert abs(part.snips - truth) < 3 * part.error
    assert found.ranked.ips == pytest.approx(RANKED_RATE, abs=0.01)
    assert found.gain is not None
    assert found.gain[0] == pytest.approx(RANKED_RATE - FURTHER_RATE, abs=3 * found.gain[1])


def test_the_standard_error_is_as_wide_as_estimates_spread() -> None:
    rows = _logged(20_000)
    parts = [rows[start : start + 2_000] for start in range(0, len(rows), 2_000)]
    found = [estimated(part).ranked for part in parts]
    spread = statistics.stdev([part.snips or 0.0 for part in found])
    assert 0.5 < spread / statistics.mean([part.error or 0.0 for part in found]) < 2


def test_impressions_that_nothing_was_left_to_chance_for_say_nothing() -> None:
    assert estimated([Logged(1, "r", 1.0, "ranked", True)]) == Estimates()


def test_a_chance_of_nearly_nothing_weighs_no_more_than_the_heaviest() -> None:
    rows = [Logged(1, "r1", 1e-300, "x", True), Logged(2, "r2", 1e-4, "x", False)]
    assert estimate(rows, lambda row: True).snips == pytest.approx(0.5)


def test_estimates_are_read_back_as_they_were_saved() -> None:
    found = estimated(_logged(100))
    assert Estimates.from_bytes(found.to_bytes()) == found


def test_impressions_are_joined_with_what_was_followed_from_them(world: World) -> None:
    numbers = itertools.count()
    for member in ("ana", "ben", "cleo"):
        for rank in range(2):
            shown: dict[str, Any] = {
                "title_id": f"f00{rank}",
                "request_id": f"r-{member}",
                "row_id": "for_you",
                "rank": rank,
            }
            world.does(member, "browse.impression", WEEK, **shown, propensity=0.95, policy="explore-10")
        row: dict[str, Any] = {
            "impression_request_id": f"r-{member}",
            "impression_row_id": "for_you",
            "impression_rank": 1,
        }
        world.watches(member, "f001", WEEK, **row)
        world.does(member, "browse.impression", WEEK, title_id="f009", request_id=f"x{next(numbers)}", rank=0)
    world.audience.rebuild()
    found = world.audience.estimates()
    assert (found.impressions, found.answers, found.people) == (6, 3, 3)
    assert found.ranked.snips == pytest.approx(0.5)


def test_estimates_about_few_people_are_withheld(world: World) -> None:
    shown: dict[str, Any] = {
        "title_id": "f001",
        "request_id": "r",
        "rank": 0,
        "propensity": 0.9,
        "policy": "explore-10",
    }
    world.does("ana", "browse.impression", WEEK, **shown)
    world.audience.rebuild()
    assert world.audience.estimates() == Estimates()
