"""Whether a change of the catalogue asks for an impact assessment (GDPR article 35), ground by ground."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from plainview.catalogue.countries import EEA
from plainview.catalogue.model import (
    ANY_COUNTRY,
    Basis,
    Catalogue,
    DecidedBy,
    Element,
    Erase,
    Precision,
    Purpose,
    PurposeUse,
    Recipient,
)

_CLOSENESS = (
    Precision.PRESENCE,
    Precision.HASH,
    Precision.YEAR,
    Precision.MONTH,
    Precision.DAY,
    Precision.EXACT,
)
_PROFILES = ("profil", "train_ai")
_EVERYWHERE = "everywhere"


class GroundKind(StrEnum):
    """Why an assessment is due (criteria of the guidelines WP 248, as far as a catalogue can tell them)."""

    SENSITIVE = "sensitive"
    PROFILING = "profiling"
    KIDS = "kids"
    RECIPIENT_OUTSIDE = "recipient_outside"
    COUNTRY = "country"
    PRECISION = "precision"
    LONGER = "longer"
    PROTECTION = "protection"


@dataclass(frozen=True, slots=True)
class Ground:
    """One reason for an assessment. `kind_of` and `name` say whose entry; `before` and `after` what changed in it."""

    kind: GroundKind
    kind_of: str
    name: str
    purpose: str = ""
    recipient: str = ""
    what: str = ""
    before: str = ""
    after: str = ""


def grounds(before: Catalogue, after: Catalogue) -> tuple[Ground, ...]:
    """Return every ground for an impact assessment of the change; empty when none is due."""
    found: dict[Ground, None] = {}
    for element in after.elements.values():
        found.update(dict.fromkeys(_of_element(before, after, element)))
    for purpose in after.purposes.values():
        found.update(dict.fromkeys(_of_purpose(before.purposes.get(purpose.id), purpose)))
    for recipient in after.recipients.values():
        found.update(dict.fromkeys(_of_recipient(before.recipients.get(recipient.id), recipient)))
    for family in after.families.values():
        held = before.families.get(family.id)
        if held is not None and family.kept_days > held.kept_days:
            found[_longer("family", family.id, held.kept_days, family.kept_days)] = None
    return tuple(found)


def is_profiling(purpose: Purpose) -> bool:
    """Return whether a purpose evaluates people or trains models on them, as its fideslang tag says."""
    return any(mark in purpose.tags.get("fideslang", "") for mark in _PROFILES)


def is_outside(recipient: Recipient | None) -> bool:
    """Return whether a recipient is appointed somewhere outside the European Economic Area."""
    return recipient is not None and bool(recipient.country) and recipient.country not in EEA


def is_closer(before: Precision, after: Precision) -> bool:
    """Return whether a purpose sees more closely after than before.

    >>> is_closer(Precision.MONTH, Precision.DAY), is_closer(Precision.EXACT, Precision.HASH)
    (True, False)
    """
    return _CLOSENESS.index(after) > _CLOSENESS.index(before)


def _of_element(before: Catalogue, after: Catalogue, element: Element) -> Iterator[Ground]:
    held = before.elements.get(element.id)
    if element.sensitive and (held is None or not held.sensitive):
        yield Ground(GroundKind.SENSITIVE, "element", element.id, before="", after="sensitive")
    if held is not None:
        yield from _wider(held.countries, element)
        if held.erase is Erase.DELETE and element.erase is not Erase.DELETE:
            yield _protection("element", element.id, "erase", held.erase.value, element.erase.value)
    for use in element.uses.values():
        earlier = held.uses.get(use.purpose) if held is not None else None
        yield from _of_use(after, element, earlier, use)
        known = frozenset(earlier.recipients) if earlier is not None else frozenset()
        for name in use.recipients:
            if name not in known and is_outside(after.recipients.get(name)):
                country = after.recipients[name].country
                yield Ground(
                    GroundKind.RECIPIENT_OUTSIDE, "element", element.id, use.purpose, name, "recipients", "", country
                )


def _wider(held: tuple[str, ...], element: Element) -> Iterator[Ground]:
    """Yield the countries that an element is newly collected in; an empty list is every country."""
    if not held:
        return
    fresh = sorted(frozenset(element.countries) - frozenset(held)) if element.countries else [_EVERYWHERE]
    if fresh:
        yield Ground(
            GroundKind.COUNTRY, "element", element.id, what="countries", before=", ".join(held), after=", ".join(fresh)
        )


def _of_use(catalogue: Catalogue, element: Element, held: PurposeUse | None, use: PurposeUse) -> Iterator[Ground]:
    purpose = catalogue.purposes.get(use.purpose)
    if held is None:
        if purpose is not None and is_profiling(purpose):
            yield Ground(GroundKind.PROFILING, "element", element.id, use.purpose)
        elif element.sensitive:
            yield Ground(GroundKind.SENSITIVE, "element", element.id, use.purpose)
        return
    named = ("element", element.id, use.purpose)
    if is_closer(held.precision, use.precision):
        yield Ground(GroundKind.PRECISION, *named, "", "precision", held.precision.value, use.precision.value)
    if use.kept_days > held.kept_days:
        yield Ground(GroundKind.LONGER, *named, "", "kept_days", str(held.kept_days), str(use.kept_days))
    fresh = sorted(use.basis.keys() - held.basis.keys()) if ANY_COUNTRY not in held.basis else []
    if fresh:
        reached = ", ".join(_EVERYWHERE if code == ANY_COUNTRY else code for code in fresh)
        yield Ground(GroundKind.COUNTRY, *named, "", "basis", ", ".join(sorted(held.basis)), reached)
    for country in sorted({*held.basis, *use.basis}):
        code = None if country == ANY_COUNTRY else country
        old, new = held.basis_in(code), use.basis_in(code)
        if old is Basis.CONSENT and new is not None and new is not old:
            yield Ground(GroundKind.PROTECTION, *named, "", "basis", old.value, new.value)
            break


def _of_purpose(held: Purpose | None, purpose: Purpose) -> Iterator[Ground]:
    if is_profiling(purpose) and (held is None or not is_profiling(held)):
        yield Ground(GroundKind.PROFILING, "purpose", purpose.id)
    by_law = purpose.decided_by is DecidedBy.LAW
    if purpose.kids and not by_law and (held is None or not held.kids):
        yield Ground(GroundKind.KIDS, "purpose", purpose.id)
    if held is None:
        return
    fallen: Mapping[str, tuple[object, object]] = {
        "default": (held.default, purpose.default) if purpose.default and not held.default else (0, 0),
        "gpc": (held.gpc, purpose.gpc) if held.gpc and not purpose.gpc else (0, 0),
        "vppa": (held.vppa, purpose.vppa) if held.vppa and not purpose.vppa else (0, 0),
        "decided_by": (held.decided_by.value, purpose.decided_by.value)
        if held.decided_by is DecidedBy.MEMBER
        else (0, 0),
    }
    for what, (old, new) in fallen.items():
        if old != new:
            yield _protection("purpose", purpose.id, what, _said(old), _said(new))


def _of_recipient(held: Recipient | None, recipient: Recipient) -> Iterator[Ground]:
    if held is not None and recipient.kept_days > held.kept_days:
        yield _longer("recipient", recipient.id, held.kept_days, recipient.kept_days)
    if not is_outside(recipient):
        return
    if held is None or held.country != recipient.country:
        country = "" if held is None else held.country
        yield Ground(
            GroundKind.RECIPIENT_OUTSIDE, "recipient", recipient.id, "", recipient.id, "country", country,
            recipient.country,
        )  # fmt: skip
    elif held.safeguard and held.safeguard != recipient.safeguard:
        yield _protection("recipient", recipient.id, "safeguard", held.safeguard, recipient.safeguard)


def _protection(kind_of: str, name: str, what: str, before: str, after: str) -> Ground:
    return Ground(GroundKind.PROTECTION, kind_of, name, what=what, before=before, after=after)


def _longer(kind_of: str, name: str, before: int, after: int) -> Ground:
    return Ground(GroundKind.LONGER, kind_of, name, what="kept_days", before=str(before), after=str(after))


def _said(value: object) -> str:
    return {True: "on", False: "off"}.get(value, "") if isinstance(value, bool) else str(value)
