"""The catalogue as frozen values: elements, purposes, recipients, families, and what carries each element.

Both the member's page and every check of the gate read these same objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType

from plainview.catalogue.terms import (
    AskedAt,
    Basis,
    DecidedBy,
    Erase,
    Keeps,
    Precision,
    RecipientKind,
    Role,
    Scope,
    Source,
    ValueType,
)

EVERY_EVENT = "*"
ANY_COUNTRY = "*"
FEED_EVENTS = "feed."
"""What the name of an event begins with that one record of a feed is: `feed.billing`."""

__all__ = [
    "ANY_COUNTRY",
    "AskedAt",
    "Basis",
    "Catalogue",
    "Collect",
    "DecidedBy",
    "EVERY_EVENT",
    "Element",
    "Erase",
    "FEED_EVENTS",
    "Family",
    "Keeps",
    "Precision",
    "Purpose",
    "PurposeUse",
    "Recipient",
    "RecipientKind",
    "Role",
    "Scope",
    "Source",
    "ValueType",
]


@dataclass(frozen=True, slots=True)
class Collect:
    """What carries an element in: traits of a member, properties of events, or fields of a feed.

    `events` are canonical names; `"*"` among them means every event that some element names.
    With `properties` the element is a stream of events. With `traits` it is a record; its `events`
    then carry those same names as properties, and each one updates the record (`account.created`
    carries `plan`). `feed` and `fields` name what a partner or an outside source delivers, `keeps`
    whether each record of the feed is kept or only the latest value of each field.
    `kept_by` is the use that works a derived element out, `kept_as` the type of its value.
    """

    traits: Mapping[str, ValueType] = field(default_factory=dict)
    events: tuple[str, ...] = ()
    properties: Mapping[str, ValueType] = field(default_factory=dict)
    feed: str | None = None
    fields: Mapping[str, ValueType] = field(default_factory=dict)
    keeps: Keeps = Keeps.LATEST
    kept_by: str | None = None
    kept_as: ValueType | None = None


@dataclass(frozen=True, slots=True)
class PurposeUse:
    """One purpose's use of one element: on what basis, how closely, how long, and for whom."""

    purpose: str
    basis: Mapping[str, Basis]
    precision: Precision
    kept_days: int
    recipients: tuple[str, ...] = ()

    def basis_in(self, country: str | None) -> Basis | None:
        """Return the lawful basis in `country` (ISO 3166 alpha-2), the default's, or None."""
        if country is not None and country in self.basis:
            return self.basis[country]
        return self.basis.get(ANY_COUNTRY)


@dataclass(frozen=True, slots=True)
class Element:
    """One row of the inventory: what it is, where it comes from, and every purpose it is declared for."""

    id: str
    source: Source
    family: str
    scope: Scope
    collect: Collect
    uses: Mapping[str, PurposeUse]
    asked_at: tuple[AskedAt, ...] = ()
    countries: tuple[str, ...] = ()
    required: bool = False
    sensitive: bool = False
    identifying: bool = False
    findable: bool = False
    moves_recommendations: bool = False
    export: str = ""
    erase: Erase = Erase.DELETE
    erase_reason: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)
    declared_in: str = ""

    @property
    def is_record(self) -> bool:
        """Whether it is held as a member's current value, not as a stream of events."""
        return not self.columns

    @property
    def columns(self) -> Mapping[str, ValueType]:
        """The columns of its stream: an event's properties, or a feed's fields where each record is kept."""
        collect = self.collect
        return collect.properties or (collect.fields if collect.keeps is Keeps.EVERY else {})

    @property
    def record_fields(self) -> Mapping[str, ValueType]:
        """What updates its record from outside: traits, or a feed's fields where only the latest are kept."""
        collect = self.collect
        return collect.traits or (collect.fields if collect.keeps is Keeps.LATEST else {})


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose that data is used for, and who decides on it.

    With `every_element` each element is readable for it without an entry of its own (`rights`).
    `while_restricted` says that it goes on while a member has her data restricted (GDPR article 18(2)).
    """

    id: str
    decided_by: DecidedBy
    default: bool = True
    every_element: bool = False
    kids: bool = True
    gpc: bool = False
    vppa: bool = False
    while_restricted: bool = False
    tags: Mapping[str, str] = field(default_factory=dict)
    declared_in: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who receives data: a service provider, a partner or an own platform.

    Without a `destination` nothing can be sent to it: the packaged recipients are kinds that an
    operator appoints by overriding the entry with a legal name, a country, a contract and a destination.
    """

    id: str
    kind: RecipientKind
    legal_name: str
    role: Role
    country: str
    safeguard: str
    contract: str
    kept_days: int
    destination: str = ""
    declared_in: str = ""


@dataclass(frozen=True, slots=True)
class Family:
    """Elements that are stored together, with one physical period."""

    id: str
    kept_days: int
    declared_in: str = ""


@dataclass(frozen=True)
class Catalogue:
    """All that is declared. `version` is a digest of every entry: equal versions mean equal rules."""

    elements: Mapping[str, Element]
    purposes: Mapping[str, Purpose]
    recipients: Mapping[str, Recipient]
    families: Mapping[str, Family]
    version: str

    @cached_property
    def event_names(self) -> frozenset[str]:
        """Every event that some element names, a record of each feed among them."""
        named = (event for element in self.elements.values() for event in element.collect.events)
        feeds = (FEED_EVENTS + feed for feed in self.feeds)
        return frozenset(event for event in (*named, *feeds) if event != EVERY_EVENT)

    @cached_property
    def feeds(self) -> Mapping[str, tuple[Element, ...]]:
        """Feed -> the elements that its records carry, by name."""
        table: dict[str, list[Element]] = {}
        for element in self.elements.values():
            if element.collect.feed is not None:
                table.setdefault(element.collect.feed, []).append(element)
        return {feed: tuple(elements) for feed, elements in sorted(table.items())}

    @cached_property
    def event_properties(self) -> Mapping[str, Mapping[str, Element]]:
        """Event -> property -> the element it belongs to."""
        table: dict[str, dict[str, Element]] = {event: {} for event in self.event_names}
        for element in self.elements.values():
            for event in self.events_of(element):
                for name in element.columns:
                    table[event][name] = element
        return table

    @cached_property
    def event_traits(self) -> Mapping[str, Mapping[str, Element]]:
        """Event -> trait or field that it carries as a property -> the record element it updates."""
        table: dict[str, dict[str, Element]] = {event: {} for event in self.event_names}
        for element in self.elements.values():
            for event in self.events_of(element):
                for trait in element.record_fields:
                    table[event][trait] = element
        return table

    @cached_property
    def traits(self) -> Mapping[str, Element]:
        """Trait, or field of a feed that updates a record -> the element it belongs to."""
        return {trait: element for element in self.elements.values() for trait in element.record_fields}

    def events_of(self, element: Element) -> frozenset[str]:
        """Return the events that carry `element`, with `*` spelled out: all but the records of feeds."""
        if EVERY_EVENT in element.collect.events:
            return self._happenings
        if element.collect.feed is not None:
            return frozenset({FEED_EVENTS + element.collect.feed, *element.collect.events})
        return frozenset(element.collect.events)

    @cached_property
    def _happenings(self) -> frozenset[str]:
        return frozenset(event for event in self.event_names if not event.startswith(FEED_EVENTS))

    def columns_of(self, family: str) -> Mapping[str, ValueType]:
        """Return column -> type of every property stored in `family`, ordered by name."""
        columns: dict[str, ValueType] = {}
        for element in self.elements.values():
            if element.family == family:
                columns.update(element.columns)
        return dict(sorted(columns.items()))

    def use_of(self, element: Element, purpose: str) -> PurposeUse | None:
        """Return what is declared for `purpose` on `element`; a purpose of every element is implied."""
        declared = element.uses.get(purpose)
        if declared is not None:
            return declared
        entry = self.purposes.get(purpose)
        if entry is None or not entry.every_element:
            return None
        kept_days = self.families[element.family].kept_days
        return PurposeUse(purpose, {ANY_COUNTRY: Basis.LEGAL_OBLIGATION}, Precision.EXACT, kept_days)

    def elements_for(self, purpose: str) -> Mapping[str, Element]:
        """Return the elements that `purpose` may see at all."""
        found = self._elements_for.get(purpose)
        if found is None:
            found = {
                name: element for name, element in self.elements.items() if self.use_of(element, purpose) is not None
            }
            if purpose in self.purposes:
                self._elements_for[purpose] = found
        return MappingProxyType(found)

    @cached_property
    def _elements_for(self) -> dict[str, dict[str, Element]]:
        """Purpose -> what it may see: every read asks, several times over."""
        return {}
