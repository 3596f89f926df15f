"""The public privacy notice, and that of each place where something is collected, generated from the catalogue."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass, replace

from plainview.catalogue.model import AskedAt, Catalogue, Element, Source
from plainview.explain.elements import ElementTeller
from plainview.explain.explanation import Contacts, ElementPart, JSONValue, PurposePart, RecipientPart, plain
from plainview.explain.phrasing import Phrasing
from plainview.explain.purposes import PurposeTeller, recipient_parts
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts


@dataclass(frozen=True, slots=True)
class NoticePart:
    """One source in the notice."""

    id: str
    name: str
    elements: tuple[ElementPart, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """The whole notice in one language."""

    service_name: str
    language: str
    catalogue_version: str
    sources: tuple[NoticePart, ...]
    purposes: tuple[PurposePart, ...]
    recipients: tuple[RecipientPart, ...]
    contacts: Contacts

    def to_json(self) -> dict[str, JSONValue]:
        """Return all of it as JSON values."""
        return {entry.name: plain(getattr(self, entry.name)) for entry in dataclasses.fields(self)}


def notice_of(
    catalogue: Catalogue,
    vocabulary: Vocabulary,
    phrasing: Phrasing,
    *,
    facts: Facts,
    named: tuple[str, str, Contacts],
    place: AskedAt | None = None,
) -> Notice:
    """Return the notice for somebody with `facts` (a country); `named` is (service, language, contacts).

    With a `place` it is the notice at collection: only what is collected there, and what that is used for.
    """
    if place is not None:
        catalogue = _at(catalogue, place)
    service_name, language, contacts = named
    teller = ElementTeller(catalogue, facts, vocabulary, phrasing, service_name)
    purposes = PurposeTeller(catalogue, facts, {}, vocabulary, phrasing)
    return Notice(
        service_name=service_name,
        language=language,
        catalogue_version=catalogue.version,
        sources=tuple(
            NoticePart(source.value, vocabulary.source(source), tuple(_parts(catalogue, teller, source)))
            for source in Source
        ),
        purposes=tuple(purposes.part(purpose) for purpose in catalogue.purposes.values()),
        recipients=recipient_parts(catalogue, vocabulary, phrasing),
        contacts=contacts,
    )


def _at(catalogue: Catalogue, place: AskedAt) -> Catalogue:
    """Return the part of the catalogue that a place is about: what is collected there, and what that is used for."""
    elements = {name: element for name, element in catalogue.elements.items() if place in element.asked_at}
    used = {use for element in elements.values() for use in element.uses}
    purposes = {name: purpose for name, purpose in catalogue.purposes.items() if name in used}
    return replace(catalogue, elements=elements, purposes=purposes)


def _parts(catalogue: Catalogue, teller: ElementTeller, source: Source) -> list[ElementPart]:
    chosen: list[Element] = [element for element in catalogue.elements.values() if element.source is source]
    return [teller.part(element, (), {}) for element in chosen]
