"""The one decision: may this purpose see this element of somebody with these facts? Pure, and total.

Everything that collects, reads, scans, keeps or sends asks here; the page that explains it asks here too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias

from plainview.catalogue.model import (
    Basis,
    Catalogue,
    DecidedBy,
    Precision,
    Purpose,
    PurposeUse,
    Recipient,
    RecipientKind,
    Role,
    Source,
)
from plainview.gate.marks import GPC, HIDDEN, PARENTAL, PARENTAL_THIRD_PARTIES, RESTRICTED, keeps_titles_from, objects
from plainview.gate.marks import past_gpc as past_gpc_of
from plainview.gate.video_privacy import SHARE_TITLES, needs_consent


class Reason(StrEnum):
    """Why something was denied; each is a key of the catalogue's words that a member can read."""

    UNDECLARED_ELEMENT = "undeclared_element"
    UNDECLARED_PURPOSE = "undeclared_purpose"
    NOT_DECLARED_FOR_PURPOSE = "not_declared_for_purpose"
    ERASURE_PENDING = "erasure_pending"
    RESTRICTED = "restricted"
    COUNTRY_NOT_LISTED = "country_not_listed"
    NO_BASIS_IN_COUNTRY = "no_basis_in_country"
    KIDS = "kids"
    PARENTAL_CONSENT_MISSING = "parental_consent_missing"
    PARENTAL_CONSENT_THIRD_PARTIES = "parental_consent_third_parties"
    OBJECTED = "objected"
    CONSENT_MISSING = "consent_missing"
    SWITCHED_OFF = "switched_off"
    GPC = "gpc"
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
    """What a decision depends on about somebody.

    Country (ISO alpha-2 or None), choices by purpose, whether this is a child's profile, and the marks that stand.
    """

    country: str | None = None
    choices: frozenset[tuple[str, bool]] = frozenset()
    child: bool = False
    marks: frozenset[str] = frozenset()

    def choice(self, purpose: str) -> bool | None:
        """Return the choice on `purpose`, None when there is none."""
        if (purpose, False) in self.choices:
            return False
        return True if (purpose, True) in self.choices else None


@dataclass(frozen=True, slots=True)
class Sending:
    """That a use is a sending: to whom, and whether a consent to name titles (VPPA) still counts at this moment."""

    recipient: str
    titles_consent: bool = False


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

_WEIGHED = frozenset({Basis.LEGITIMATE_INTEREST, Basis.CONSENT})
"""Bases that give way to an objection whoever decides on the purpose; a contract and the law do not."""


def decide(catalogue: Catalogue, purpose: str, element: str, facts: Facts, sending: Sending | None = None) -> Decision:
    """Return Allowed or Denied for one purpose's use of one element of somebody with `facts`.

    With `sending` the use is a sending to its recipient. The first thing that stands against a use is its reason.
    """
    entry = catalogue.purposes.get(purpose)
    if entry is None:
        return Denied(Reason.UNDECLARED_PURPOSE)
    declared = catalogue.elements.get(element)
    if declared is None:
        return Denied(Reason.UNDECLARED_ELEMENT)
    use = catalogue.use_of(declared, purpose)
    if use is None:
        return Denied(Reason.NOT_DECLARED_FOR_PURPOSE)
    paused = _why_paused(entry, facts)
    if paused is not None:
        return Denied(paused)
    if declared.countries and not entry.every_element and facts.country not in declared.countries:
        return Denied(Reason.COUNTRY_NOT_LISTED)
    basis = use.basis_in(facts.country)
    if basis is None:
        return Denied(Reason.NO_BASIS_IN_COUNTRY)
    why = _why_not_child(entry, basis, facts) or _why_not_hers(entry, basis, facts)
    if why is None and sending is not None:
        why = _why_not_sent(catalogue, use, element, facts, sending=sending)
    return Allowed(basis, use.precision, use.kept_days) if why is None else Denied(why)


def _why_paused(entry: Purpose, facts: Facts) -> Reason | None:
    """Return the mark that stands against every use but her rights and the law; few others outlast a restriction."""
    if not facts.marks or entry.decided_by is DecidedBy.LAW:
        return None
    if HIDDEN in facts.marks:
        return Reason.ERASURE_PENDING
    if RESTRICTED in facts.marks and not entry.while_restricted:
        return Reason.RESTRICTED
    return None


def _why_not_child(entry: Purpose, basis: Basis, facts: Facts) -> Reason | None:
    """Return why a purpose may not use a child's profile; a child's own yes is none without a parent's."""
    if not facts.child:
        return None
    if not entry.kids:
        return Reason.KIDS
    if basis is Basis.CONSENT and PARENTAL not in facts.marks:
        return Reason.PARENTAL_CONSENT_MISSING
    return None


def _why_not_hers(entry: Purpose, basis: Basis, facts: Facts) -> Reason | None:
    """Return what stands against the use of what she, or her browser for her, has said or not said."""
    by_member = entry.decided_by is DecidedBy.MEMBER
    if objects(entry.id) in facts.marks and entry.decided_by is not DecidedBy.LAW and (by_member or basis in _WEIGHED):
        return Reason.OBJECTED
    choice = facts.choice(entry.id)
    if by_member and choice is False:
        return Reason.SWITCHED_OFF
    if entry.gpc and GPC in facts.marks and past_gpc_of(entry.id) not in facts.marks:
        return Reason.GPC
    if by_member and choice is None and not entry.default:
        return Reason.CONSENT_MISSING
    if basis is Basis.CONSENT and choice is not True:
        return Reason.CONSENT_MISSING
    return None


def _why_not_sent(
    catalogue: Catalogue, use: PurposeUse, element: str, facts: Facts, *, sending: Sending
) -> Reason | None:
    """Return why something that may be used may not be given to this recipient."""
    recipient = catalogue.recipients.get(sending.recipient)
    if recipient is None or recipient.id not in use.recipients:
        return Reason.RECIPIENT_NOT_DECLARED
    by_law = use.basis_in(facts.country) is Basis.LEGAL_OBLIGATION
    if facts.child and is_third_party(recipient) and not by_law and PARENTAL_THIRD_PARTIES not in facts.marks:
        return Reason.PARENTAL_CONSENT_THIRD_PARTIES
    titles = needs_consent(catalogue, use.purpose, recipient.id, catalogue.elements[element], facts.country)
    if titles and not _names_titles_to(catalogue, recipient, facts, sending):
        return Reason.VPPA_CONSENT_MISSING
    return None


def _names_titles_to(catalogue: Catalogue, recipient: Recipient, facts: Facts, sending: Sending) -> bool:
    """Return whether a consent to name titles reaches this recipient; one is taken back for good, or for one alone."""
    entry = catalogue.purposes.get(SHARE_TITLES)
    if entry is None or not sending.titles_consent or (facts.child and not entry.kids):
        return False
    return facts.marks.isdisjoint({keeps_titles_from(recipient.id), objects(SHARE_TITLES)})


def is_third_party(recipient: Recipient) -> bool:
    """Return whether a recipient does more with what it gets than what we tell it to (GDPR article 4(10), COPPA)."""
    return recipient.role is not Role.PROCESSOR or recipient.kind is not RecipientKind.PROVIDER


def may_collect(catalogue: Catalogue, element: str, facts: Facts, narrowed: frozenset[str]) -> Decision:
    """Return the first Allowed of the element's own purposes, less the `narrowed`; else why none allows it.

    A purpose that every element serves (such as `rights`) is no ground to collect anything. What she tells us herself
    is taken while processing is restricted too: it is stored only, and may be the very correction that she asked for.
    """
    declared = catalogue.elements.get(element)
    if declared is None:
        return Denied(Reason.UNDECLARED_ELEMENT)
    if HIDDEN in facts.marks:
        return Denied(Reason.ERASURE_PENDING)
    if declared.source is Source.MEMBER and RESTRICTED in facts.marks:
        facts = Facts(facts.country, facts.choices, facts.child, facts.marks - {RESTRICTED})
    denied = Denied(Reason.NO_PURPOSE_ALLOWS)
    for purpose in declared.uses:
        if purpose in narrowed or catalogue.purposes[purpose].every_element:
            continue
        decision = decide(catalogue, purpose, element, facts)
        if isinstance(decision, Allowed):
            return decision
        if decision.reason in _SAID_OF_ALL:
            denied = decision
    return denied


_SAID_OF_ALL = frozenset({Reason.COUNTRY_NOT_LISTED, Reason.RESTRICTED})
"""Reasons that do not depend on one purpose alone, and so say why nothing is collected."""
