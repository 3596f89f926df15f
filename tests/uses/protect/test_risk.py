"""How unlike a member a sign-in is."""

from __future__ import annotations

import pytest

from plainview.uses.protect.context import Context, Digests, networks_of
from plainview.uses.protect.habits import KEPT_DAYS, MOST_HABITS, Habits, habits_of
from plainview.uses.protect.population import Population
from plainview.uses.protect.risk import STEP_UP_BITS, unlike

DAY_S = 86_400
HOME = Context("d1", "n1", "b1", "DE", "firefox/windows")
AWAY = Context("d2", "n2", "b2", "FR", "chrome/android")
EVERYBODY = Population({"DE": 900, "FR": 90, "NG": 1}, {"firefox/windows": 500, "chrome/android": 400})


def _after(times: int, seen: Context = HOME) -> Habits:
    habits = Habits()
    for number in range(times):
        habits = habits.with_one_more(seen, number * DAY_S)
    return habits


def _bits(habits: Habits, seen: Context, at_s: int = 100 * DAY_S) -> float:
    return unlike(habits, seen, EVERYBODY, at_s).bits


def test_nothing_is_unlike_a_member_who_never_signed_in() -> None:
    assert unlike(Habits(), AWAY, EVERYBODY, 0).bits == 0.0


def test_all_new_after_a_long_history_needs_a_code() -> None:
    found = unlike(_after(20), AWAY, EVERYBODY, 100 * DAY_S)
    assert found.bits >= STEP_UP_BITS
    assert found.new == ("device", "network", "country", "client")


def test_her_own_device_or_her_own_network_is_far_from_that() -> None:
    assert _bits(_after(20), Context("d1", "n2", "b2", "FR", "chrome/android")) < STEP_UP_BITS
    assert _bits(_after(20), Context("d2", "n1", "b1", "DE", "chrome/android")) < 2


@pytest.mark.parametrize("country", ["FR", "NG", "XX"])
def test_a_new_country_weighs_the_same_whichever_it_is(country: str) -> None:
    habits = _after(20)
    other = Context("d2", "n2", "b2", country, "firefox/windows")
    known = Context("d2", "n2", "b2", "FR", "firefox/windows")
    assert _bits(habits, other) == pytest.approx(_bits(habits, known))


def test_a_new_country_alone_is_no_reason_for_a_code() -> None:
    assert _bits(_after(20), Context("d1", "n2", "b2", "NG", "firefox/windows")) < STEP_UP_BITS


def test_another_network_of_the_same_provider_weighs_little() -> None:
    habits = _after(20)
    near = Context("d2", "n9", "b1", "DE", "firefox/windows")
    far = Context("d2", "n9", "b9", "DE", "firefox/windows")
    assert _bits(habits, near) < _bits(habits, far) - 5


def test_another_country_within_the_hour_is_a_journey_too_fast() -> None:
    habits = _after(3)
    assert "journey" in unlike(habits, AWAY, EVERYBODY, 2 * DAY_S + 3600).new
    assert "journey" not in unlike(habits, AWAY, EVERYBODY, 5 * DAY_S).new


def test_history_older_than_180_days_is_dropped() -> None:
    kept = _after(1).to_json()
    assert habits_of(kept, KEPT_DAYS * DAY_S).times == 1
    assert habits_of(kept, KEPT_DAYS * DAY_S + 1).times == 0


def test_what_is_kept_comes_back_equal_and_is_bounded() -> None:
    habits = Habits()
    for number in range(MOST_HABITS + 10):
        habits = habits.with_one_more(Context(f"d{number}"), number)
    assert len(habits.entries) == MOST_HABITS
    assert habits_of(habits.to_json(), 1000) == habits
    assert habits_of([{"device": 1}, "no", None], 1000) == Habits()


def test_no_address_is_in_what_is_kept() -> None:
    seen = Digests(b"k" * 32).context("203.0.113.7", "Mozilla Firefox/1 Windows", "a-device", "de")
    assert "203" not in seen.network + seen.block
    assert seen == Digests(b"k" * 32).context("203.0.113.99", "Mozilla Firefox/2 Windows", "a-device", "DE")
    assert networks_of("::ffff:203.0.113.7") == networks_of("203.0.113.8")
    assert networks_of("no address") == ("", "")
