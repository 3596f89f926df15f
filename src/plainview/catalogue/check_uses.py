"""The rules for each purpose's use of an element: known names, lawful bases, periods and precision that can be."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from plainview.catalogue.countries import COUNTRIES
from plainview.catalogue.faults import Fault, choose_from
from plainview.catalogue.model import (
    ANY_COUNTRY,
    Basis,
    Catalogue,
    DecidedBy,
    Element,
    Precision,
    PurposeUse,
    ValueType,
)

Findings: TypeAlias = Iterator[tuple[str, str]]

_PARTS_OF_A_DATE = frozenset({Precision.DAY, Precision.MONTH, Precision.YEAR})
_DATED = frozenset({ValueType.TIMESTAMP, ValueType.TEXT})
_MARKETING = frozenset({"communicate_marketing", "personalise_marketing"})


def faults_of_uses(catalogue: Catalogue) -> Iterator[Fault]:
    """Yield every fault of every purpose that an element is declared for."""
    for element in catalogue.elements.values():
        for use in element.uses.values():
            entry = f"element.{element.id}.purpose.{use.purpose}"
            for rule in _RULES:
                for message, mend in rule(element, use, catalogue):
                    yield Fault(element.declared_in, entry, message, mend)


def _names_what_is_declared(element: Element, use: PurposeUse, catalogue: Catalogue) -> Findings:
    if use.purpose not in catalogue.purposes:
        yield f"names the unknown purpose {use.purpose!r}", choose_from(use.purpose, catalogue.purposes)
    for recipient in use.recipients:
        if recipient not in catalogue.recipients:
            yield f"names the unknown recipient {recipient!r}", choose_from(recipient, catalogue.recipients)


def _has_a_basis_everywhere(element: Element, use: PurposeUse, catalogue: Catalogue) -> Findings:
    for country in use.basis:
        if country == ANY_COUNTRY:
            continue
        if country not in COUNTRIES:
            yield f"has a basis in the unknown country {country!r}", "use an ISO 3166 code in capitals, such as DE"
        elif element.countries and country not in element.countries:
            yield (
                f"has a basis in {country}, where the element is refused",
                "add it to 'countries', or remove the basis",
            )
    if element.countries and ANY_COUNTRY in use.basis:
        yield 'has a basis in "*", but the element is limited to countries', "name a basis for each of its countries"
    elif element.countries:
        for country in sorted(set(element.countries) - set(use.basis)):
            yield f"has no basis in {country}, where the element is collected", f"add {country} to 'basis'"
    elif ANY_COUNTRY not in use.basis:
        yield 'has no basis for "*"', "add \"*\" to 'basis', or limit the element with 'countries'"


def _keeps_no_longer_than_its_family(element: Element, use: PurposeUse, catalogue: Catalogue) -> Findings:
    family = catalogue.families.get(element.family)
    if family is not None and use.kept_days > family.kept_days:
        yield (
            f"is kept {use.kept_days} days, longer than its family {family.id!r} with {family.kept_days}",
            "shorten it, or lengthen the family's kept_days",
        )


def _asks_whom_it_may_ask(element: Element, use: PurposeUse, catalogue: Catalogue) -> Findings:
    purpose = catalogue.purposes.get(use.purpose)
    if purpose is None:
        return
    bases = set(use.basis.values())
    if Basis.CONSENT in bases and purpose.decided_by is not DecidedBy.MEMBER:
        yield "rests on consent, but the member has no switch for the purpose", 'set its decided_by = "member"'
    if purpose.decided_by is DecidedBy.LAW and bases != {Basis.LEGAL_OBLIGATION}:
        yield "is for a purpose that the law decides, on another basis", 'set basis to "legal_obligation"'
    if purpose.id == "personalise_marketing" and bases != {Basis.CONSENT}:
        yield "personalises marketing without consent", 'set basis = { "*" = "consent" }'


def _treats_sensitive_with_care(element: Element, use: PurposeUse, catalogue: Catalogue) -> Findings:
    if not element.sensitive:
        return
    if Basis.LEGITIMATE_INTEREST in use.basis.values():
        yield "uses a sensitive element on a legitimate interest", "rest it on consent, contract or a legal obligation"
    if use.purpose in _MARKETING:
        yield "uses a sensitive element for marketing", "remove this purpose from the element"


def _can_be_so_precise(element: Element, use: PurposeUse, catalogue: Catalogue) -> Findings:
    if use.precision not in _PARTS_OF_A_DATE:
        return
    collect = element.collect
    types = {*collect.traits.values(), *collect.properties.values(), *collect.fields.values()}
    if not types & _DATED:
        yield f"asks for the {use.precision} of what is no date", "use exact, hash or presence"


_RULES: tuple[Callable[[Element, PurposeUse, Catalogue], Findings], ...] = (
    _names_what_is_declared,
    _has_a_basis_everywhere,
    _keeps_no_longer_than_its_family,
    _asks_whom_it_may_ask,
    _treats_sensitive_with_care,
    _can_be_so_precise,
)
