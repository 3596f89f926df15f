"""Minimisation: an event's properties go where its plan says, and whatever the plan does not name stays behind."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from plainview.gate.admission import Stripped
from plainview.gate.cards import without_cards
from plainview.gate.plan import Check, EventPlan, Gather, Route, WrongValue

_MOST_SHAPES = 512
_LARGEST_SHAPE = 64
UNDECLARED = "undeclared_property"


def minimise(
    properties: Mapping[str, object], plan: EventPlan, stripped: list[Stripped]
) -> tuple[tuple[str, dict[str, object]], ...]:
    """Return (family, checked properties) of an event; what is not kept is added to `stripped` with its reason.

    Events of one kind mostly have the same properties, so the way of each set of names is worked out once.
    """
    shape = tuple(properties)
    route = plan.routes.get(shape)
    if route is None:
        route = _route(shape, plan)
    try:
        streams = tuple([(family, gather(properties)) for family, gather in route.streams])
    except WrongValue:
        return one_by_one(properties, plan, stripped)
    stripped.extend(route.stripped)
    return streams


def _route(shape: tuple[str, ...], plan: EventPlan) -> Route:
    if len(plan.routes) >= _MOST_SHAPES:
        plan.routes.clear()
    families: dict[str, list[str]] = {}
    for name in shape:
        if name in plan.slots:
            families.setdefault(plan.slots[name][0], []).append(name)
    streams = tuple(
        (family, _gather([(name, plan.slots[name][1]) for name in names])) for family, names in families.items()
    )
    left = tuple(not_kept(name, plan.denied) for name in shape if name not in plan.slots)
    made = Route(streams, left)
    # Senders choose names; only sets as small as honest ones are worth remembering.
    if len(shape) <= _LARGEST_SHAPE:
        plan.routes[shape] = made
    return made


def not_kept(name: str, denied: Mapping[str, str]) -> Stripped:
    """Return the answer for a name that has no slot. Senders choose such names, so a card number may stand in one."""
    why = denied.get(name)
    return Stripped(without_cards(name), UNDECLARED) if why is None else Stripped(name, why)


def _gather(slots: Sequence[tuple[str, Check]]) -> Gather:
    """Return what checks one family's properties; for one or two, the most frequent, it needs no loop."""
    (first, check_first), *others = slots
    if not others:
        return lambda properties: {first: check_first(properties[first])}
    if len(others) == 1:
        second, check_second = others[0]
        return lambda properties: {first: check_first(properties[first]), second: check_second(properties[second])}
    return lambda properties: {name: check(properties[name]) for name, check in slots}


def one_by_one(
    properties: Mapping[str, object], plan: EventPlan, stripped: list[Stripped]
) -> tuple[tuple[str, dict[str, object]], ...]:
    """Return what is good of properties some of which are null or not of their type."""
    streams: dict[str, dict[str, object]] = {}
    for name, value in properties.items():
        slot = plan.slots.get(name)
        if slot is None:
            stripped.append(not_kept(name, plan.denied))
            continue
        if value is None:
            continue
        family, check = slot
        try:
            streams.setdefault(family, {})[name] = check(value)
        except WrongValue as wrong:
            stripped.append(Stripped(name, wrong.why))
            if wrong.instead is not None:
                streams.setdefault(family, {})[name] = wrong.instead
    return tuple((family, kept) for family, kept in streams.items() if kept)
