"""A member's general location over a real gate: worked out, kept, refreshed, corrected, taken back."""

from __future__ import annotations

import pytest

from plainview.base.errors import BadInput, Refused
from plainview.gate.subjects import SubjectRef
from plainview.uses.locate import GENERAL_LOCATION, How
from tests.uses.locate.conftest import World


def _kept(world: World, member_id: str, purpose: str = "locate") -> object:
    session = world.gate.session(purpose, "test")
    return session.read(SubjectRef(member_id), (GENERAL_LOCATION,)).first(GENERAL_LOCATION)


def test_it_is_worked_out_when_asked_for_and_kept_as_a_country_only(world: World) -> None:
    world.declares("ana", country="FR")
    world.sees("ana", place_country="DE", place_city="Berlin", ip="81.2.69.142", timezone="Europe/Berlin")
    found = world.locate.of("ana")
    assert (found.country, found.certain, found.how) == ("DE", True, How.VIEWING)
    kept = {"country": "DE", "since": "2026-03-01", "certain": True, "how": "viewing"}
    for purpose in ("locate", "operate", "recommend_use", "translate"):
        assert _kept(world, "ana", purpose) == kept


@pytest.mark.parametrize("purpose", ["operate", "translate", "audience_use", "communicate_service"])
def test_the_city_leaves_locating_and_protecting_for_no_other_purpose(world: World, purpose: str) -> None:
    world.sees("ana", place_country="DE", place_city="Berlin")
    with pytest.raises(Refused):
        world.gate.session(purpose, "test").read(SubjectRef("ana"), ("viewing_city",))


def test_without_countries_the_addresses_speak_and_without_these_the_account(world: World) -> None:
    world.sees("ana", ip="81.2.69.142")
    world.declares("ben", country="FR")
    assert (world.locate.of("ana").country, world.locate.of("ana").how) == ("GB", How.ADDRESS)
    assert (world.locate.of("ben").country, world.locate.of("ben").how) == ("FR", How.DECLARED)


def test_nothing_is_kept_of_somebody_of_whom_nothing_is_known(world: World) -> None:
    world.sees("ana")
    assert world.locate.of("ana").how is How.UNKNOWN
    assert _kept(world, "ana") is None


def test_what_was_worked_out_is_looked_at_again_after_a_day(world: World) -> None:
    world.sees("ana", place_country="DE")
    assert world.locate.of("ana").country == "DE"
    for _ in range(4):
        world.clock.advance(world.clock.now().replace(hour=23) - world.clock.now())
        world.sees("ana", place_country="ES")
        world.days_pass(0.5)
    assert world.locate.of("ana").country == "ES"


def test_a_correction_counts_at_once_and_until_it_is_taken_back(world: World) -> None:
    world.sees("ana", place_country="DE")
    world.locate.correct("ana", "fr")
    for _ in range(40):
        world.days_pass()
        world.sees("ana", place_country="DE")
        world.locate.refresh_active()
    found = world.locate.of("ana")
    assert (found.country, found.certain, found.how) == ("FR", True, How.CORRECTED)
    assert _kept(world, "ana", "translate") is not None, "a correction is renewed for the other purposes too"
    assert world.locate.correct("ana", "").how is How.VIEWING
    assert world.locate.of("ana").country == "DE"


def test_a_correction_outlasts_a_year_away(world: World) -> None:
    world.sees("ana", place_country="DE")
    world.locate.correct("ana", "FR")
    world.days_pass(365)
    assert world.locate.of("ana").country == "FR"


def test_what_is_no_country_is_not_taken_as_a_correction(world: World) -> None:
    world.sees("ana", place_country="DE")
    with pytest.raises(BadInput):
        world.locate.correct("ana", "ZZ")
    assert _kept(world, "ana") is None


def test_those_who_were_here_are_looked_at_once_a_day(world: World) -> None:
    world.sees("ana", place_country="DE")
    world.sees("ben", ip="81.2.69.142")
    world.sees("dan")
    assert world.locate.refresh_active() == "locate: 2 members looked at, 2 kept"
    assert [_kept(world, member_id) is not None for member_id in ("ana", "ben", "dan")] == [True, True, False]
    world.sees("ana", place_country="DE")
    assert world.locate.refresh_active() is None
    world.days_pass()
    world.sees("ana", place_country="DE")
    assert world.locate.refresh_active() == "locate: 2 members looked at, 2 kept"


def test_each_step_stands_in_the_members_ledger(world: World) -> None:
    world.sees("ana", place_country="DE")
    world.locate.correct("ana", "FR")
    lines = [line for line in world.gate.ledger.of_member("ana") if line.program == "locate"]
    assert ("keep", (GENERAL_LOCATION,)) in {(line.kind.value, line.elements) for line in lines}
