"""Admission plans: for one event name, key class and set of facts, where each property goes or why it does not.

A plan is made once from the catalogue and `decide`, and then applied to each event by table look-up.
"""

from __future__ import annotations

import datetime as dt
import ipaddress
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeAlias

from plainview.base.clock import to_micros
from plainview.catalogue.model import Catalogue, Element, Scope, Source, ValueType
from plainview.gate.admission import KeyClass, Stripped
from plainview.gate.cards import CARD_NUMBER, FEWEST_DIGITS, LEAST_CARD, is_card, without_cards
from plainview.gate.decide import Denied, Facts, may_collect

LONGEST_TEXT = 4096
LONGEST_ID = 128
_LARGEST = 2**1000
_TOO_WHOLE = 2**63
_MOST_PLANS = 10_000
_LONGEST_ADDRESS = 64
_WRITES: Mapping[KeyClass, frozenset[Source]] = {
    KeyClass.PUBLIC: frozenset({Source.USAGE, Source.DEVICES}),
    KeyClass.SERVICE: frozenset({Source.MEMBER, Source.USAGE, Source.DEVICES}),
    KeyClass.PURPOSE: frozenset(),
    KeyClass.FEED: frozenset({Source.PARTNERS, Source.ELSEWHERE}),
}


class WrongValue(Exception):
    """A value is not kept as it came; `why` is a key of the catalogue's words. `instead` is what is kept of it."""

    def __init__(self, why: str, *, instead: str | None = None) -> None:
        super().__init__(why)
        self.why = why
        self.instead = instead


Check: TypeAlias = Callable[[object], object]
Gather: TypeAlias = Callable[[Mapping[str, object]], dict[str, object]]


def _text(value: object, longest: int = LONGEST_TEXT) -> str:
    if type(value) is not str:
        raise WrongValue("wrong_type")
    if len(value) > longest:
        raise WrongValue("too_long")
    if not value.isascii():
        _require_unicode(value)
    return value


def _free_text(value: object) -> str:
    text = _text(value)
    if len(text) >= FEWEST_DIGITS:
        kept = without_cards(text)
        if kept is not text:
            raise WrongValue(CARD_NUMBER, instead=kept)
    return text


def _require_unicode(value: str) -> None:
    """Raise WrongValue for half a surrogate pair, which no file could hold."""
    try:
        value.encode()
    except UnicodeEncodeError:
        raise WrongValue("wrong_type") from None


def _title_id(value: object) -> str:
    if type(value) is str and len(value) <= LONGEST_ID and value.isascii():
        return value
    return _text(value, LONGEST_ID)


def _integer(value: object) -> int:
    if type(value) is float and value.is_integer():
        value = int(value)
    if type(value) is not int or not -_TOO_WHOLE <= value < _TOO_WHOLE:
        raise WrongValue("wrong_type")
    if value >= LEAST_CARD:
        _require_no_card(value)
    return value


def _require_no_card(number: int) -> None:
    if is_card(number):
        raise WrongValue(CARD_NUMBER)


def _duration(value: object) -> int:
    if type(value) is int and 0 <= value < LEAST_CARD:
        return value
    millis = _integer(value)
    if millis < 0:
        raise WrongValue("wrong_type")
    return millis


def _number(value: object) -> float:
    if type(value) is int and -_LARGEST < value < _LARGEST:
        if value >= LEAST_CARD:
            _require_no_card(value)
        return float(value)
    if type(value) is not float or not math.isfinite(value):
        raise WrongValue("wrong_type")
    if value >= LEAST_CARD:
        _require_no_card(int(value))
    return value


def _boolean(value: object) -> bool:
    if type(value) is not bool:
        raise WrongValue("wrong_type")
    return value


def _timestamp(value: object) -> int:
    try:
        moment = value if isinstance(value, dt.datetime) else dt.datetime.fromisoformat(_text(value))
    except ValueError:
        raise WrongValue("wrong_type") from None
    return to_micros(moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC))


def _country(value: object) -> str:
    text = _text(value)
    if len(text) != 2 or not (text.isascii() and text.isalpha()):
        raise WrongValue("wrong_type")
    return text.upper()


@lru_cache(maxsize=65_536)
def _known_address(text: str) -> str | None:
    try:
        return str(ipaddress.ip_address(text))
    except ValueError:
        return None


def forget_addresses() -> None:
    """Drop the addresses that are remembered only to be quick."""
    _known_address.cache_clear()


def _ip_address(value: object) -> str:
    if type(value) is not str or len(value) > _LONGEST_ADDRESS:
        raise WrongValue("wrong_type")
    address = _known_address(value)
    if address is None:
        raise WrongValue("wrong_type")
    return address


def _json(value: object) -> object:
    if value is None:
        raise WrongValue("wrong_type")
    return value


CHECKS: Mapping[ValueType, Check] = {
    ValueType.TEXT: _free_text,
    ValueType.INTEGER: _integer,
    ValueType.NUMBER: _number,
    ValueType.BOOLEAN: _boolean,
    ValueType.TIMESTAMP: _timestamp,
    ValueType.DURATION_MS: _duration,
    ValueType.COUNTRY: _country,
    ValueType.LANGUAGE: _free_text,
    ValueType.IP_ADDRESS: _ip_address,
    ValueType.TITLE_ID: _title_id,
    ValueType.JSON: _json,
}


@dataclass(frozen=True, slots=True)
class Route:
    """Where one set of property names goes: (family, what gathers and checks its properties); and what stays behind."""

    streams: tuple[tuple[str, Gather], ...]
    stripped: tuple[Stripped, ...]


@dataclass(frozen=True, slots=True)
class EventPlan:
    """Where the properties of one event go: property -> (family, check); or why not: property -> reason.

    `routes` remembers, for sets of names that were seen, what follows from the rest.
    """

    declared: bool
    of_profile: bool
    slots: Mapping[str, tuple[str, Check]]
    denied: Mapping[str, str]
    routes: dict[tuple[str, ...], Route] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TraitSlot:
    """Where one trait goes."""

    element: Element
    check: Check


@dataclass(frozen=True, slots=True)
class TraitPlan:
    """Where traits go: trait -> slot; or why not: trait -> reason."""

    slots: Mapping[str, TraitSlot]
    denied: Mapping[str, str]


class Planner:
    """Makes plans for one catalogue and remembers them."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue
        self._events: dict[tuple[str, KeyClass, Facts, tuple[str, ...]], EventPlan] = {}
        self._traits: dict[tuple[KeyClass, Facts, tuple[str, ...]], TraitPlan] = {}
        scoped = {event: {held.scope for held in names.values()} for event, names in catalogue.event_properties.items()}
        self._of_profile = frozenset(event for event, scopes in scoped.items() if Scope.PROFILE in scopes)

    def is_of_profile(self, event: str) -> bool:
        """Return whether what an event says belongs to a profile, even where it names none."""
        return event in self._of_profile

    def for_event(self, event: str, key_class: KeyClass, facts: Facts, narrowed: tuple[str, ...]) -> EventPlan:
        """Return the plan for an event's properties."""
        key = (event, key_class, facts, narrowed)
        plan = self._events.get(key)
        if plan is None:
            plan = self._plan_event(event, key_class, facts, frozenset(narrowed))
            if plan.declared:
                self._make_room()
                self._events[key] = plan
        return plan

    def for_traits(self, key_class: KeyClass, facts: Facts, narrowed: tuple[str, ...]) -> TraitPlan:
        """Return the plan for a member's traits."""
        key = (key_class, facts, narrowed)
        plan = self._traits.get(key)
        if plan is None:
            slots: dict[str, TraitSlot] = {}
            denied: dict[str, str] = {}
            for trait, element in self.catalogue.traits.items():
                why = self._why_not(element, key_class, facts, frozenset(narrowed))
                if why is None:
                    slots[trait] = TraitSlot(element, CHECKS[element.record_fields[trait]])
                else:
                    denied[trait] = why
            self._make_room()
            plan = self._traits[key] = TraitPlan(slots, denied)
        return plan

    def _make_room(self) -> None:
        """Forget all plans when there are very many: callers choose what they deny, and so how many there are."""
        if len(self._events) + len(self._traits) >= _MOST_PLANS:
            self._events.clear()
            self._traits.clear()

    def _plan_event(self, event: str, key_class: KeyClass, facts: Facts, narrowed: frozenset[str]) -> EventPlan:
        properties = self.catalogue.event_properties.get(event)
        if properties is None:
            return EventPlan(False, False, {}, {})
        slots: dict[str, tuple[str, Check]] = {}
        denied: dict[str, str] = {}
        for name, element in properties.items():
            why = self._why_not(element, key_class, facts, narrowed)
            if why is None:
                slots[name] = (element.family, CHECKS[element.columns[name]])
            else:
                denied[name] = why
        return EventPlan(True, event in self._of_profile, slots, denied)

    def _why_not(self, element: Element, key_class: KeyClass, facts: Facts, narrowed: frozenset[str]) -> str | None:
        if element.source not in _WRITES[key_class]:
            return "key_class"
        decision = may_collect(self.catalogue, element.id, facts, narrowed)
        return decision.reason.value if isinstance(decision, Denied) else None
