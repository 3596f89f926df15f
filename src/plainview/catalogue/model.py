"""The catalogue as frozen values: elements, purposes, recipients, families, and what carries each element.

Both the member's page and every check of the gate read these same objects.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

EVERY_EVENT = "*"
ANY_COUNTRY = "*"


class Source(StrEnum):
    """Where an element comes from (`mission.md`, C1 to C5, and what we work out ourselves)."""

    MEMBER = "member"
    USAGE = "usage"
    DEVICES = "devices"
    PARTNERS = "partners"
    ELSEWHERE = "elsewhere"
    DERIVED = "derived"


class Scope(StrEnum):
    """Whom a value belongs to."""

    ACCOUNT = "account"
    PROFILE = "profile"
    DEVICE = "device"


class ValueType(StrEnum):
    """What a value is; fixed for good once data of it is stored (a new type is a new name)."""

    TEXT = "text"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    TIMESTAMP = "timestamp"
    DURATION_MS = "duration_ms"
    COUNTRY = "country"
    LANGUAGE = "language"
    IP_ADDRESS = "ip_address"
    TITLE_ID = "title_id"
    JSON = "json"


class Basis(StrEnum):
    """Lawful bases (GDPR article 6)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    LEGAL_OBLIGATION = "legal_obligation"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Precision(StrEnum):
    """How closely a purpose sees a value."""

    EXACT = "exact"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    HASH = "hash"
    PRESENCE = "presence"


class DecidedBy(StrEnum):
    """Who turns a purpose on and off."""

    MEMBER = "member"
    SERVICE = "service"
    LAW = "law"


class Erase(StrEnum):
    """What an erasure does to an element."""

    DELETE = "delete"
    KEEP_HASH = "keep_hash"
    LEGAL = "legal"


@dataclass(frozen=True, slots=True)
class Collect:
    """What carries an element in: traits of a member, properties of events, or fields of a feed.

    `events` are canonical names, or `("*",)` for every event that some element names.
    """

    traits: Mapping[str, ValueType] = field(default_factory=dict)
    events: tuple[str, ...] = ()
    properties: Mapping[str, ValueType] = field(default_factory=dict)
    feed: str | None = None
    fields: Mapping[str, ValueType] = field(default_factory=dict)
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
    asked_at: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    required: bool = False
    sensitive: bool = False
    identifying: bool = False
    moves_recommendations: bool = False
    export: str = ""
    erase: Erase = Erase.DELETE
    erase_reason: str = ""
    tags: Mapping[str, str] = field(default_factory=dict)
    declared_in: str = ""

    @property
    def is_record(self) -> bool:
        """Whether it is held as a member's current value, not as a stream of events."""
        return not self.collect.properties


@dataclass(frozen=True, slots=True)
class Purpose:
    """A purpose that data is used for, and who decides on it.

    With `every_element` each element is readable for it without an entry of its own (`rights`).
    """

    id: str
    decided_by: DecidedBy
    default: bool = True
    every_element: bool = False
    kids: bool = True
    gpc: bool = False
    vppa: bool = False
    tags: Mapping[str, str] = field(default_factory=dict)
    declared_in: str = ""


@dataclass(frozen=True, slots=True)
class Recipient:
    """Who receives data: a service provider, a partner or an own platform."""

    id: str
    kind: str
    legal_name: str
    role: str
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
        """Every event that some element names."""
        named = (event for element in self.elements.values() for event in element.collect.events)
        return frozenset(event for event in named if event != EVERY_EVENT)

    @cached_property
    def event_properties(self) -> Mapping[str, Mapping[str, Element]]:
        """Event -> property -> the element it belongs to."""
        table: dict[str, dict[str, Element]] = {event: {} for event in self.event_names}
        for element in self.elements.values():
            for event in self.events_of(element):
                for name in element.collect.properties:
                    table[event][name] = element
        return table

    @cached_property
    def traits(self) -> Mapping[str, Element]:
        """Trait -> the element it belongs to."""
        return {
            trait: element for element in self.elements.values() for trait in element.collect.traits
        }

    def events_of(self, element: Element) -> frozenset[str]:
        """Return the events that carry `element`, with `*` spelled out."""
        if EVERY_EVENT in element.collect.events:
            return self.event_names
        return frozenset(element.collect.events)

    def columns_of(self, family: str) -> Mapping[str, ValueType]:
        """Return column -> type of every property stored in `family`, ordered by name."""
        columns: dict[str, ValueType] = {}
        for element in self.elements.values():
            if element.family == family:
                columns.update(element.collect.properties)
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
        return {
            name: element
            for name, element in self.elements.items()
            if self.use_of(element, purpose) is not None
        }
