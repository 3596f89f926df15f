"""What a catalogue must satisfy beyond its form: references, bases, periods, collisions; all faults at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from plainview.catalogue.check_uses import faults_of_uses
from plainview.catalogue.collisions import faults_of_collisions
from plainview.catalogue.countries import COUNTRIES
from plainview.catalogue.faults import Fault, choose_from
from plainview.catalogue.model import (
    EVERY_EVENT,
    Catalogue,
    DecidedBy,
    Element,
    Erase,
    Source,
    ValueType,
)

MARKETING_ONLY = "personalise_marketing"
ADVERTISING_FAMILY = "advertising"
_ADVERT_EVENTS = "ad."


def check(catalogue: Catalogue) -> tuple[Fault, ...]:
    """Return every fault of a well-formed catalogue, by file and entry; empty when it may be used."""
    faults: list[Fault] = []
    for element in catalogue.elements.values():
        for rule in _ELEMENT_RULES:
            faults.extend(_at(element, message, mend) for message, mend in rule(element, catalogue))
    faults.extend(faults_of_uses(catalogue))
    faults.extend(faults_of_collisions(catalogue))
    faults.extend(_faults_of_recipients(catalogue))
    faults.extend(_faults_of_purposes(catalogue))
    return tuple(sorted(faults))


def _at(element: Element, message: str, mend: str) -> Fault:
    return Fault(element.declared_in, f"element.{element.id}", message, mend)


def _belongs_to_a_family(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    if element.family not in catalogue.families:
        yield f"names the unknown family {element.family!r}", choose_from(element.family, catalogue.families)


def _names_known_countries(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for country in element.countries:
        if country not in COUNTRIES:
            yield f"names the unknown country {country!r}", "use an ISO 3166 code in capitals, such as BR"


def _is_carried_by_something(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    collect = element.collect
    ways = [bool(collect.traits), bool(collect.properties), bool(collect.fields), bool(collect.kept_by)]
    if sum(ways) == 0:
        yield "is carried by nothing", "name traits, events and properties, a feed and fields, or kept_by in 'collect'"
    if sum(ways) > 1:
        yield "is carried in more than one way", "split it into one element for each way in 'collect'"
    if collect.properties and not collect.events:
        yield "has properties of no event", "name the events in 'collect.events', or \"*\""
    if collect.events and not (collect.properties or collect.traits):
        yield "names events but nothing that they carry", "add 'collect.properties'"
    if bool(collect.feed) != bool(collect.fields):
        yield "names a feed without fields, or fields without a feed", "name both 'collect.feed' and 'collect.fields'"
    if bool(collect.kept_by) != bool(collect.kept_as):
        yield "names only one of kept_by and kept_as", "name both 'collect.kept_by' and 'collect.kept_as'"
    if collect.traits and EVERY_EVENT in collect.events:
        yield "is a record that every event would change", "name the events, such as account.updated"


def _is_carried_as_its_source_says(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    if (element.source is Source.DERIVED) != bool(element.collect.kept_by):
        yield "is derived without kept_by, or kept_by a use without being derived", 'set source = "derived" and kept_by'
    if element.source is Source.MEMBER and not element.asked_at:
        yield (
            "is given by members, but nobody says where it is asked",
            "add 'asked_at'; a notice is made for each place",
        )


def _names_well_formed_events(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for event in element.collect.events:
        thing, dot, happening = event.partition(".")
        if event != EVERY_EVENT and not (dot and _is_name(thing) and _is_name(happening)):
            yield f"names the event {event!r}", "write what and what happened to it, such as rating.set"
    named = (*element.collect.traits, *element.collect.properties, *element.collect.fields)
    for name in named:
        if not _is_name(name):
            yield f"names the property {name!r}", "use lower-case letters, digits and underscores, a letter first"


def _hides_nothing_in_json(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    for name, kind in (*element.collect.traits.items(), *element.collect.properties.items()):
        if kind is ValueType.JSON:
            yield (
                f"collects {name!r} as JSON, in which undeclared data could hide",
                "declare each of its parts as a property",
            )


def _is_name(text: str) -> bool:
    return text.isascii() and text.isidentifier() and text == text.lower() and not text.startswith("_")


def _erases_with_a_reason(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    if element.erase is not Erase.DELETE and not element.erase_reason:
        yield f"is not deleted on erasure ({element.erase}) without saying why", "add 'erase_reason'"
    if element.erase is Erase.DELETE and element.erase_reason:
        yield "is deleted on erasure, so a reason to keep it misleads", "leave 'erase_reason' out"
    if element.erase is Erase.LEGAL and "legal" not in element.uses:
        yield "is kept for the law, but not declared for the purpose 'legal'", "declare it there, or delete on erasure"


def _is_found_only_as_a_record(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    if element.findable and not (element.identifying and element.collect.traits):
        yield "is findable, but no identifying record", "set identifying = true on a record fed by traits"


def _keeps_adverts_apart(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    advertising = element.family == ADVERTISING_FAMILY
    if any(event.startswith(_ADVERT_EVENTS) for event in element.collect.events) and not advertising:
        yield "names ad.* events outside the family 'advertising'", 'set family = "advertising"'
    wrong = sorted(set(element.uses) - {MARKETING_ONLY}) if advertising else []
    if wrong:
        yield f"is advertising data used for {', '.join(wrong)}", f"only {MARKETING_ONLY} may hold it"


def _is_used_for_something(element: Element, catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    purposes = [catalogue.purposes.get(name) for name in element.uses]
    if all(purpose is not None and purpose.every_element for purpose in purposes):
        yield (
            "is used for no purpose, so nothing may collect it",
            f"add [element.{element.id}.purpose.NAME], or remove it",
        )


_ELEMENT_RULES: tuple[Callable[[Element, Catalogue], Iterator[tuple[str, str]]], ...] = (
    _belongs_to_a_family,
    _names_known_countries,
    _is_carried_by_something,
    _is_carried_as_its_source_says,
    _names_well_formed_events,
    _hides_nothing_in_json,
    _erases_with_a_reason,
    _is_found_only_as_a_record,
    _keeps_adverts_apart,
    _is_used_for_something,
)


def _faults_of_recipients(catalogue: Catalogue) -> Iterator[Fault]:
    for recipient in catalogue.recipients.values():
        entry = f"recipient.{recipient.id}"
        if recipient.country and recipient.country not in COUNTRIES:
            yield Fault(
                recipient.declared_in, entry, f"names the unknown country {recipient.country!r}", "use an ISO 3166 code"
            )
        appointed = {
            "legal_name": recipient.legal_name,
            "country": recipient.country,
            "safeguard": recipient.safeguard,
            "contract": recipient.contract,
        }
        for key, value in appointed.items():
            if recipient.destination and not value:
                yield Fault(recipient.declared_in, entry, f"has a destination but no '{key}'", f"add '{key}'")


def _faults_of_purposes(catalogue: Catalogue) -> Iterator[Fault]:
    for purpose in catalogue.purposes.values():
        if purpose.decided_by is not DecidedBy.MEMBER and not purpose.default:
            yield Fault(
                purpose.declared_in,
                f"purpose.{purpose.id}",
                "is off by default, but no member can switch it on",
                "set decided_by = \"member\", or leave 'default' out",
            )
