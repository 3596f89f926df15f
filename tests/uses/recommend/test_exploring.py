"""Exploring leaves one place of a list to chance, for members who allow it, with chances that are exact."""

from __future__ import annotations

from collections import Counter

import pytest

from plainview.uses.recommend import Recommend
from plainview.uses.recommend.exploring import RANKED, Exploring
from plainview.uses.recommend.ranking import Recommended
from tests.uses.recommend.conftest import Service

RANKING = tuple(Recommended(f"t{number}", 10.0 - number) for number in range(6))


def _exploring(service: Service, per_cent: int = 20) -> Exploring:
    return Exploring(per_cent, service.catalogue, service.gate.facts_of)


def _lived_in(service: Service) -> Recommend:
    for number in range(6):
        service.watches(f"m{number}", *(f"f{(number + step) % 40 + 1:03d}" for step in range(12)))
    service.watches("ana", "f001", "f002")
    recommend = Recommend(service.use, service.train, service.titles, service.clock, exploring=_exploring(service))
    recommend.refit()
    return recommend


def test_titles_stand_at_their_places_as_often_as_their_chances_say(service: Service) -> None:
    exploring, tries = _exploring(service), 20_000
    seen: Counter[tuple[int, str]] = Counter()
    told: dict[tuple[int, str], float] = {}
    for number in range(tries):
        for place, item in enumerate(exploring.mixed(f"request-{number}", RANKING, 3)):
            seen[place, item.title_id] += 1
            told[place, item.title_id] = item.propensity
    assert len(told) == 3 + 9
    for at, chance in told.items():
        assert abs(seen[at] / tries - chance) < 4 * (chance * (1 - chance) / tries) ** 0.5, at
    for place in range(3):
        assert sum(chance for at, chance in told.items() if at[0] == place) == pytest.approx(1)


def test_the_same_request_is_always_answered_the_same(service: Service) -> None:
    exploring = _exploring(service)
    assert exploring.mixed("r-1", RANKING, 3) == exploring.mixed("r-1", RANKING, 3)


def test_a_title_of_the_ranking_has_a_chance_above_one_half_and_any_other_one_below(service: Service) -> None:
    ranking = RANKING[:2]
    for number in range(200):
        (item,) = _exploring(service).mixed(f"request-{number}", ranking, 1)
        assert (item.propensity > 0.5) == (item.title_id == "t0")


def test_a_list_with_nothing_further_down_leaves_nothing_to_chance(service: Service) -> None:
    assert {item.propensity for item in _exploring(service).mixed("r", RANKING, 6)} == {1.0}


def test_scores_of_an_explored_list_are_still_the_sums_of_their_reasons(service: Service) -> None:
    recommend = _lived_in(service)
    explored = 0
    for _ in range(60):
        answer = recommend.recommendations("ana", "main", limit=5)
        assert answer.policy == "explore-20"
        for item in answer.items:
            assert item.score == sum(reason.weight for reason in item.reasons)
        explored += any(item.propensity < 0.5 for item in answer.items)
    assert explored


def test_who_does_not_allow_the_evaluation_gets_the_pure_ranking_with_certainty(service: Service) -> None:
    recommend = _lived_in(service)
    pure = service.recommend.recommendations("ana", "main", limit=5)
    service.gate.choices.decide("ana", "audience_train", allowed=False)
    for _ in range(30):
        answer = recommend.recommendations("ana", "main", limit=5)
        assert answer.items == pure.items
        assert answer.policy == RANKED
        assert {item.propensity for item in answer.items} == {1.0}


def test_the_first_row_of_a_home_screen_may_explore_and_no_other_one(service: Service) -> None:
    home = _lived_in(service).home("ana", "main", limit=5)
    assert [row.policy for row in home.rows][:2] == ["explore-20", RANKED]
    assert all(item.propensity < 1 for item in home.rows[0].items)
    assert all(item.propensity == 1 for row in home.rows[1:] for item in row.items)


def test_nothing_is_explored_unless_it_is_set(service: Service) -> None:
    assert not _exploring(service, per_cent=0).allows("ana", "main")
