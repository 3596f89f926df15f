"""An impact assessment is due for exactly the changes that reach further, and for none that only narrows."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping

import pytest

from plainview.catalogue.grounds import Ground, GroundKind, grounds
from plainview.catalogue.model import (
    Basis,
    Catalogue,
    DecidedBy,
    Element,
    Erase,
    Family,
    Precision,
    Purpose,
    PurposeUse,
    Recipient,
)

CONSENT: Mapping[str, Basis] = {"*": Basis.CONSENT}


def with_element(catalogue: Catalogue, name: str, **changed: object) -> Catalogue:
    """Return the catalogue with an element changed."""
    element = dataclasses.replace(catalogue.elements[name], **changed)  # type: ignore[arg-type]
    return dataclasses.replace(catalogue, elements={**catalogue.elements, name: element})


def with_use(catalogue: Catalogue, name: str, purpose: str, **changed: object) -> Catalogue:
    """Return the catalogue with one purpose's use of an element changed or added."""
    element = catalogue.elements[name]
    held = element.uses.get(purpose, PurposeUse(purpose, {"*": Basis.CONTRACT}, Precision.EXACT, 7))
    use = dataclasses.replace(held, **changed)  # type: ignore[arg-type]
    return with_element(catalogue, name, uses={**element.uses, purpose: use})


def with_purpose(catalogue: Catalogue, name: str, **changed: object) -> Catalogue:
    """Return the catalogue with a purpose changed or added."""
    held = catalogue.purposes.get(name, Purpose(name, DecidedBy.SERVICE, kids=False))
    purpose: Purpose = dataclasses.replace(held, **changed)  # type: ignore[arg-type]
    return dataclasses.replace(catalogue, purposes={**catalogue.purposes, name: purpose})


def with_recipient(catalogue: Catalogue, name: str, **changed: object) -> Catalogue:
    """Return the catalogue with a recipient changed."""
    recipient: Recipient = dataclasses.replace(catalogue.recipients[name], **changed)  # type: ignore[arg-type]
    return dataclasses.replace(catalogue, recipients={**catalogue.recipients, name: recipient})


def only(found: tuple[Ground, ...]) -> tuple[GroundKind, str, str]:
    """Return the kind, name and purpose of the only ground there is."""
    (ground,) = found
    return ground.kind, ground.name, ground.purpose


def test_equal_catalogues_give_no_ground(standard: Catalogue) -> None:
    assert grounds(standard, standard) == ()


def test_each_change_that_reaches_further_is_its_own_ground(standard: Catalogue) -> None:
    outside = with_recipient(standard, "agency", country="US")
    changed: Mapping[tuple[GroundKind, str, str], Catalogue] = {
        (GroundKind.SENSITIVE, "phone", ""): with_element(standard, "phone", sensitive=True),
        (GroundKind.SENSITIVE, "national_id", "locate"): with_use(standard, "national_id", "locate"),
        (GroundKind.PROFILING, "phone", "recommend_train"): with_use(standard, "phone", "recommend_train"),
        (GroundKind.PROFILING, "scores", ""): with_purpose(standard, "scores", tags={"fideslang": "train_ai_system"}),
        (GroundKind.KIDS, "communicate_marketing", ""): with_purpose(standard, "communicate_marketing", kids=True),
        (GroundKind.RECIPIENT_OUTSIDE, "agency", ""): outside,
        (GroundKind.COUNTRY, "national_id", ""): with_element(
            standard, "national_id", countries=(*standard.elements["national_id"].countries, "FR")
        ),
        (GroundKind.PRECISION, "date_of_birth", "operate"): with_use(
            standard, "date_of_birth", "operate", precision=Precision.EXACT
        ),
        (GroundKind.LONGER, "searches", "audience_use"): with_use(standard, "searches", "audience_use", kept_days=9999),
        (GroundKind.PROTECTION, "phone", "communicate_marketing"): with_use(
            standard, "phone", "communicate_marketing", basis={"*": Basis.CONSENT, "US": Basis.CONTRACT}
        ),
        (GroundKind.PROTECTION, "phone", ""): with_element(standard, "phone", erase=Erase.LEGAL),
        (GroundKind.PROTECTION, "personalise_marketing", ""): with_purpose(
            standard, "personalise_marketing", gpc=False
        ),
        (GroundKind.PROTECTION, "share_titles", ""): with_purpose(standard, "share_titles", default=True),
        (GroundKind.PROTECTION, "recommend_use", ""): with_purpose(
            standard, "recommend_use", decided_by=DecidedBy.SERVICE
        ),
    }
    assert standard.elements["date_of_birth"].uses["operate"].precision is not Precision.EXACT
    for expected, after in changed.items():
        assert only(grounds(standard, after)) == expected
        assert grounds(after, standard) == () or expected[0] in {GroundKind.PROTECTION, GroundKind.RECIPIENT_OUTSIDE}


def test_a_recipient_outside_is_a_ground_wherever_it_is_newly_named(standard: Catalogue) -> None:
    before = with_recipient(standard, "agency", country="US", safeguard="SCCs")
    after = with_use(before, "searches", "audience_use", recipients=("agency",))
    (ground,) = grounds(before, after)
    assert (ground.kind, ground.recipient, ground.after) == (GroundKind.RECIPIENT_OUTSIDE, "agency", "US")
    inside = with_recipient(standard, "agency", country="NL")
    assert grounds(inside, with_use(inside, "searches", "audience_use", recipients=("agency",))) == ()
    (lost,) = grounds(before, with_recipient(before, "agency", safeguard=""))
    assert (lost.kind, lost.what) == (GroundKind.PROTECTION, "safeguard")


def test_longer_families_and_recipients_are_grounds(standard: Catalogue) -> None:
    longer = dataclasses.replace(standard, families={**standard.families, "search": Family("search", 999)})
    assert only(grounds(standard, longer)) == (GroundKind.LONGER, "search", "")
    assert only(grounds(standard, with_recipient(standard, "agency", kept_days=999))) == (
        GroundKind.LONGER,
        "agency",
        "",
    )


def test_a_new_element_that_nobody_profiles_with_gives_none(standard: Catalogue) -> None:
    held: Element = standard.elements["plan"]
    hats = dataclasses.replace(held, id="hats", uses={"operate": held.uses["operate"]})
    after = dataclasses.replace(standard, elements={**standard.elements, "hats": hats})
    assert grounds(standard, after) == ()
    sensitive = dataclasses.replace(hats, sensitive=True)
    after = dataclasses.replace(standard, elements={**standard.elements, "hats": sensitive})
    assert {ground.kind for ground in grounds(standard, after)} == {GroundKind.SENSITIVE}


@pytest.mark.parametrize("basis", [CONSENT, {"*": Basis.CONTRACT, "DE": Basis.CONSENT}])
def test_asking_for_consent_where_none_was_asked_is_no_ground(standard: Catalogue, basis: Mapping[str, Basis]) -> None:
    assert grounds(standard, with_use(standard, "searches", "recommend_use", basis=basis))[0].kind in GroundKind
    assert grounds(standard, with_use(standard, "searches", "audience_use", basis=basis)) == ()
