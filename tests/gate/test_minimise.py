"""The quick way through minimisation keeps exactly what each property's own check would have kept."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from hypothesis import example, given
from hypothesis import strategies as st

from plainview.catalogue.model import ValueType
from plainview.gate.admission import Stripped
from plainview.gate.minimise import minimise, one_by_one
from plainview.gate.plan import CHECKS, LONGEST_ID, LONGEST_TEXT, EventPlan

FAMILIES = ("viewing", "device", "security")
NAMES = [f"{kind.value}_{number}" for kind in CHECKS for number in (1, 2)]
SLOTS = {
    f"{kind.value}_{number}": (FAMILIES[(place + number) % len(FAMILIES)], check)
    for place, (kind, check) in enumerate(CHECKS.items())
    for number in (1, 2)
}

TEXTS = st.one_of(
    st.text(st.characters(codec=None), max_size=8),  # halves of surrogate pairs too
    st.sampled_from(("DE", "de", "192.0.2.1", "2001:db8::1", "2026-03-01T10:00:00Z", "\ud83d", "ü")),
    st.sampled_from(("x" * LONGEST_ID, "x" * (LONGEST_ID + 1), "x" * LONGEST_TEXT, "x" * (LONGEST_TEXT + 1))),
)
WHOLES = st.one_of(st.integers(), st.sampled_from((-1, 0, 2**63 - 1, 2**63, -(2**63), -(2**63) - 1, 2**1000)))
VALUES: st.SearchStrategy[object] = st.one_of(
    st.none(), st.booleans(), TEXTS, WHOLES, st.floats(), st.just(1e308), st.lists(st.integers(), max_size=2),
    st.just(dt.datetime(2026, 3, 1, tzinfo=dt.UTC)), st.dictionaries(TEXTS, st.integers(), max_size=2),
)  # fmt: skip
FITTING: Mapping[ValueType, st.SearchStrategy[object]] = {
    ValueType.TEXT: TEXTS,
    ValueType.LANGUAGE: TEXTS,
    ValueType.TITLE_ID: TEXTS,
    ValueType.INTEGER: WHOLES,
    ValueType.DURATION_MS: st.integers(0, 2**63),
    ValueType.NUMBER: st.one_of(st.floats(allow_nan=False), st.integers(-5, 5)),
    ValueType.BOOLEAN: st.booleans(),
}


@st.composite
def events(draw: st.DrawFn) -> dict[str, object]:
    """Return properties in any order: mostly of their types, some of others, some undeclared."""
    names = draw(st.lists(st.sampled_from([*NAMES, "undeclared", "denied"]), unique=True, max_size=9))
    return {name: draw(_value_of(name)) for name in names}


def _value_of(name: str) -> st.SearchStrategy[object]:
    fitting = next((values for kind, values in FITTING.items() if name.startswith(kind.value)), None)
    return VALUES if fitting is None else st.one_of(fitting, fitting, fitting, VALUES)


PLAN = EventPlan(True, True, SLOTS, {"denied": "no_purpose_allows"})


def _exact(value: object) -> str:
    """Return what tells 1, 1.0 and True apart, and the order of families and properties too."""
    return repr(value)


@given(events())
@example({})
@example({"number_1": 1e308, "number_2": 1e308})
@example({"number_1": float("inf"), "number_2": float("-inf")})
@example({"text_1": "\ud83d", "text_2": "\ude00"})
@example({"title_id_1": "x" * (LONGEST_ID + 1), "text_1": "y"})
def test_the_quick_way_keeps_and_strips_what_the_checks_do_one_by_one(properties: dict[str, object]) -> None:
    given_properties = dict(properties)
    for _ in ("a new route", "a route that was learnt"):
        quick: list[Stripped] = []
        slow: list[Stripped] = []
        kept = minimise(properties, PLAN, quick)
        assert _exact(kept) == _exact(one_by_one(properties, PLAN, slow))
        assert quick == slow
    assert _exact(properties) == _exact(given_properties)


def test_what_was_learnt_of_one_event_says_nothing_about_anothers_values() -> None:
    plan = EventPlan(True, True, SLOTS, {})
    for value, kept in (("short", True), ("x" * (LONGEST_ID + 1), False), ("again", True)):
        stripped: list[Stripped] = []
        assert bool(minimise({"title_id_1": value}, plan, stripped)) is kept
        assert bool(stripped) is not kept
    assert len(plan.routes) == 1


def test_senders_of_ever_new_names_do_not_fill_the_memory() -> None:
    plan = EventPlan(True, True, SLOTS, {})
    for number in range(2000):
        minimise({f"strange_{number}": 1}, plan, [])
    assert len(plan.routes) <= 512
