"""The one decision: may this purpose see this element of somebody with these facts? Pure, and total.

Everything that collects, reads, scans, keeps or sends asks here; the page that explains it asks here too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from plainview.catalogue.model import Basis, Catalogue, DecidedBy, Precision


class Reason(StrEnum):
    """Why something was denied; each is a key of the catalogue's words that a member can read."""

    UNDECLARED_ELEMENT = "undeclared_element"
    UNDECLARED_PURPOSE = "undeclared_purpose"
    NOT_DECLARED_FOR_PURPOSE = "not_declared_for_purpose"
    COUNTRY_NOT_LISTED = "country_not_listed"
    NO_BASIS_IN_COUNTRY = "no_basis_in_country"
    CONSENT_MISSING = "consent_missing"
    SWITCHED_OFF = "switched_off"
    NO_PURPOSE_ALLOWS = "no_purpose_allows"
    RECIPIENT_NOT_DECLARED = "recipient_not_declared"
    UNKNOWN_MEMBER = "unknown_member"
    STATEMENT_NOT_ALLOWED = "statement_not_allowed"
    NOT_KEPT_BY_PROGRAM = "not_kept_by_program"
    NARROWED = "narrowed"
    RECIPIENT_NOT_APPOINTED = "recipient_not_appointed"
    VPPA_CONSENT_MISSING = "vppa_consent_missing"


@dataclass(frozen=True, slots=True)
class Facts:
    """What a decision depends on about somebody: country (ISO alpha-2 or None) and choices by purpose."""

    country: str | None = None
    choices: frozenset[tuple[str, bool]] = frozenset()

    def choice(self, purpose: str) -> bool | None:
        """Return the choice on `purpose`, None when there is none."""
        if (purpose, False) in self.choices:
            return False
        return True if (purpose, True) in self.choices else None


@dataclass(frozen=True, slots=True)
class Allowed:
    """The use may go ahead, on this basis, this closely, for values received in the last `kept_days`."""

    basis: Basis
    precision: Precision
    kept_days: int


@dataclass(frozen=True, slots=True)
class Denied:
    """The use may not go ahead."""

    reason: Reason


Decision: TypeAlias = Allowed | Denied


def decide(catalogue: Catalogue, purpose: str, element: str, facts: Facts) -> Decision:
    """Return Allowed or Denied for one purpose's use of one element of somebody with `facts`."""
    entry = catalogue.purposes.get(purpose)
    if entry is None:
        return Denied(Reason.UNDECLARED_PURPOSE)
    declared = catalogue.elements.get(element)
    if declared is None:
        return Denied(Reason.UNDECLARED_ELEMENT)
    use = catalogue.use_of(declared, purpose)
    if use is None:
        return Denied(Reason.NOT_DECLARED_FOR_PURPOSE)
    if declared.countries and not entry.every_element and facts.country not in declared.countries:
        return Denied(Reason.COUNTRY_NOT_LISTED)
    basis = use.basis_in(facts.country)
    if basis is None:
        return Denied(Reason.NO_BASIS_IN_COUNTRY)
    denied = _denied_by_choice(entry.decided_by, entry.default, basis, facts.choice(purpose))
    return denied or Allowed(basis, use.precision, use.kept_days)


def _denied_by_choice(decided_by: DecidedBy, default: bool, basis: Basis, choice: bool | None) -> Denied | None:
    """Return Denied where the member's choice, or the want of one, stands against the use."""
    if decided_by is DecidedBy.MEMBER:
        if choice is False:
            return Denied(Reason.SWITCHED_OFF)
        if choice is None and not default:
            return Denied(Reason.CONSENT_MISSING)
    if basis is Basis.CONSENT and choice is not True:
        return Denied(Reason.CONSENT_MISSING)
    return None


def may_collect(catalogue: Catalogue, element: str, facts: Facts, narrowed: frozenset[str]) -> Decision:
    """Return the first Allowed of the element's own purposes, less the `narrowed`; else why none allows it.

    A purpose that every element serves (such as `rights`) is no ground to collect anything.
    """
    declared = catalogue.elements.get(element)
    if declared is None:
        return Denied(Reason.UNDECLARED_ELEMENT)
    denied = Denied(Reason.NO_PURPOSE_ALLOWS)
    for purpose in declared.uses:
        if purpose in narrowed or catalogue.purposes[purpose].every_element:
            continue
        decision = decide(catalogue, purpose, element, facts)
        if isinstance(decision, Allowed):
            return decision
        if decision.reason is Reason.COUNTRY_NOT_LISTED:
            denied = decision
    return denied
