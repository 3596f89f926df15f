"""Names that two elements claim: a trait, an event's property or a feed's field has one owner, a column one type."""

from __future__ import annotations

from collections.abc import Iterator

from plainview.catalogue.faults import Fault
from plainview.catalogue.model import Catalogue, Element, ValueType

RESERVED = frozenset({"event_no", "subject_no", "event", "occurred_at", "received_at"})


def faults_of_collisions(catalogue: Catalogue) -> Iterator[Fault]:
    """Yield a fault for each element that claims what an earlier one (by name) holds already."""
    owners: dict[str, Element] = {}
    columns: dict[tuple[str, str], tuple[ValueType, Element]] = {}
    for _, element in sorted(catalogue.elements.items()):
        for claim, shown in _claims(element, catalogue).items():
            owner = owners.setdefault(claim, element)
            if owner is not element:
                yield _at(element, f"claims {shown}, which belongs to element.{owner.id}", "give it another name")
        for name, kind in {**element.collect.properties, **element.collect.fields}.items():
            if name in RESERVED:
                yield _at(element, f"names a column {name!r}, which every view has already", "give it another name")
            first, owner = columns.setdefault((element.family, name), (kind, element))
            if first is not kind:
                yield _at(
                    element,
                    f"stores {name!r} as {kind}, but element.{owner.id} of the same family as {first}",
                    "use one type, or another name",
                )


def _claims(element: Element, catalogue: Catalogue) -> dict[str, str]:
    """Return claim -> how to show it. Each is claimed once by one element, however often it is listed."""
    collect = element.collect
    claims = {f"trait {trait}": f"the trait {trait!r}" for trait in element.record_fields}
    for name in (*element.record_fields, *element.columns):
        for event in sorted(catalogue.events_of(element)):
            claims[f"event {event} {name}"] = f"{name!r} of {event}"
    claims.update({f"feed {collect.feed} {name}": f"{name!r} of the feed {collect.feed!r}" for name in collect.fields})
    return claims


def _at(element: Element, message: str, mend: str) -> Fault:
    return Fault(element.declared_in, f"element.{element.id}", message, mend)
