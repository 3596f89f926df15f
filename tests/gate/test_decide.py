"""The one decision, case by case."""

from __future__ import annotations

import pytest

from plainview.catalogue.model import Basis, Precision
from plainview.gate.decide import Allowed, Denied, Facts, Reason, decide, may_collect
from tests.gate.small_catalogue import small_catalogue

CATALOGUE = small_catalogue()
GERMAN = Facts("DE")
BRAZILIAN = Facts("BR")


def chosen(country: str | None = "DE", **choices: bool) -> Facts:
    """Return facts with these choices."""
    return Facts(country, frozenset(choices.items()))


@pytest.mark.parametrize(
    ("purpose", "element", "facts", "reason"),
    [
        ("fly", "email", GERMAN, Reason.UNDECLARED_PURPOSE),
        ("operate", "shoe_size", GERMAN, Reason.UNDECLARED_ELEMENT),
        ("recommend_use", "email", GERMAN, Reason.NOT_DECLARED_FOR_PURPOSE),
        ("operate", "national_id", GERMAN, Reason.COUNTRY_NOT_LISTED),
        ("operate", "national_id", Facts(None), Reason.COUNTRY_NOT_LISTED),
        ("recommend_use", "titles_viewed", chosen(recommend_use=False), Reason.SWITCHED_OFF),
        ("advertise", "advertising_id", GERMAN, Reason.CONSENT_MISSING),
        ("advertise", "advertising_id", chosen(advertise=False), Reason.SWITCHED_OFF),
    ],
)
def test_a_use_is_denied_for_its_own_reason(purpose: str, element: str, facts: Facts, reason: Reason) -> None:
    assert decide(CATALOGUE, purpose, element, facts) == Denied(reason)


@pytest.mark.parametrize(
    ("purpose", "element", "facts", "basis"),
    [
        ("operate", "email", GERMAN, Basis.CONTRACT),
        ("operate", "national_id", BRAZILIAN, Basis.LEGAL_OBLIGATION),
        ("recommend_use", "titles_viewed", GERMAN, Basis.LEGITIMATE_INTEREST),
        ("recommend_use", "titles_viewed", chosen(audience=False), Basis.LEGITIMATE_INTEREST),
        ("advertise", "advertising_id", chosen(advertise=True), Basis.CONSENT),
        ("operate", "email", chosen(operate=False), Basis.CONTRACT),
        ("rights", "national_id", GERMAN, Basis.LEGAL_OBLIGATION),
    ],
)
def test_a_use_is_allowed_on_its_declared_basis(purpose: str, element: str, facts: Facts, basis: Basis) -> None:
    assert decide(CATALOGUE, purpose, element, facts) == Allowed(basis, Precision.EXACT, 365)


def test_an_element_is_collected_while_one_of_its_own_purposes_allows_it() -> None:
    nobody = frozenset[str]()
    assert isinstance(may_collect(CATALOGUE, "titles_viewed", chosen(recommend_use=False), nobody), Allowed)
    both_off = chosen(recommend_use=False, audience=False)
    assert may_collect(CATALOGUE, "titles_viewed", both_off, nobody) == Denied(Reason.NO_PURPOSE_ALLOWS)
    assert may_collect(CATALOGUE, "advertising_id", GERMAN, nobody) == Denied(Reason.NO_PURPOSE_ALLOWS)
    assert may_collect(CATALOGUE, "national_id", GERMAN, nobody) == Denied(Reason.COUNTRY_NOT_LISTED)


def test_a_consent_snapshot_narrows_what_is_collected_and_never_widens_it() -> None:
    narrowed = frozenset({"recommend_use", "audience"})
    assert may_collect(CATALOGUE, "titles_viewed", GERMAN, narrowed) == Denied(Reason.NO_PURPOSE_ALLOWS)
    assert isinstance(may_collect(CATALOGUE, "titles_viewed", GERMAN, frozenset({"audience"})), Allowed)
