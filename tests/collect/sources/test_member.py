"""Traits that SDKs reserve for a person, in our words and shapes."""

from __future__ import annotations

import pytest

from plainview.collect.sources.member import normalise
from tests.collect.serving import CATALOGUE


def test_segments_reserved_traits_have_our_declared_names() -> None:
    facts = normalise(
        {
            "firstName": "Ana",
            "lastName": "Lima",
            "email": " ana@example.org ",
            "phone": "+55 11 5555",
            "birthday": "1990-01-02",
            "address": {"country": "br"},
            "plan": "premium",
        }
    )
    assert facts.traits == {
        "first_name": "Ana",
        "last_name": "Lima",
        "name": "Ana Lima",
        "email": "ana@example.org",
        "phone": "+55 11 5555",
        "date_of_birth": "1990-01-02",
        "country": "BR",
        "plan": "premium",
    }
    assert set(facts.traits) <= set(CATALOGUE.traits)


def test_a_name_that_is_given_is_not_made_up() -> None:
    assert normalise({"name": "Ana L.", "firstName": "Ana", "lastName": "Lima"}).traits["name"] == "Ana L."


@pytest.mark.parametrize(
    ("trait", "value"),
    [("email", "nowhere"), ("email", 7), ("email", "a@b c"), ("country", "Brazil"), ("country", "B1"), ("country", [])],
)
def test_a_trait_without_its_shape_is_stripped_as_wrong_type(trait: str, value: object) -> None:
    facts = normalise({trait: value, "plan": "basic"})
    assert facts.traits == {"plan": "basic"}
    assert facts.stripped == ((trait, "wrong_type"),)


def test_a_country_of_its_own_stands_over_the_addresss() -> None:
    assert normalise({"country": "DE", "address": {"country": "BR", "city": "X"}}).traits == {
        "country": "DE",
        "address.city": "X",
    }
