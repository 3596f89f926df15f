"""A row holds each property as its declared type says, also where many are made at once."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from plainview.base.clock import to_micros
from plainview.base.errors import StoreError
from plainview.catalogue.model import ValueType
from plainview.store.rows import RowMaker
from plainview.store.values import AdmittedEvent
from plainview.testing.engine_samples import PLAYED, START, element, profile, sample_catalogue

KINDS = {f"{kind.value}_{number}": kind for kind in ValueType for number in (1, 2)}
CATALOGUE = sample_catalogue(more=[element("all_kinds", "viewing", events=PLAYED, properties=KINDS)])
MAKER = RowMaker(CATALOGUE)
EVENT = AdmittedEvent(b"d" * 16, profile("ana"), "playback.started", 1, 2, ())
FIXED = {
    "event_no": 7, "subject_no": 3, "event": "playback.started", "occurred_at": 1, "received_at": 2,
    "catalogue": CATALOGUE.version[:12], "narrowed": None,
}  # fmt: skip
TYPES: dict[ValueType, tuple[type, ...]] = {
    ValueType.INTEGER: (int,),
    ValueType.DURATION_MS: (int,),
    ValueType.NUMBER: (int, float),
    ValueType.BOOLEAN: (bool,),
    ValueType.TIMESTAMP: (int,),
}
VALUES: dict[type, st.SearchStrategy[object]] = {
    int: st.one_of(st.integers(), st.sampled_from((2**63 - 1, 2**63, -(2**63), -(2**63) - 1))),
    float: st.floats(allow_nan=False),
    bool: st.booleans(),
    str: st.text(max_size=5),
}
ANY: st.SearchStrategy[object] = st.one_of(st.none(), st.just(START), st.lists(st.integers(0, 9)), *VALUES.values())


@st.composite
def families(draw: st.DrawFn) -> dict[str, object]:
    """Return properties mostly of their types."""
    names = draw(st.lists(st.sampled_from([*KINDS, "undeclared"]), unique=True, max_size=6))
    fitting = {name: st.one_of(*(VALUES[kind] for kind in TYPES.get(KINDS.get(name, ValueType.TEXT), (str,))))
               for name in names}  # fmt: skip
    return {name: draw(st.one_of(fitting[name], fitting[name], fitting[name], ANY)) for name in names}


def stored(name: str, value: object) -> object:
    """Return what rests of one value; raises StoreError where it is not of its type."""
    kind = KINDS[name]
    if kind is ValueType.JSON:
        return msgspec.json.encode(value).decode()
    if kind is ValueType.TIMESTAMP and isinstance(value, dt.datetime):
        return to_micros(value)
    if type(value) not in TYPES.get(kind, (str,)) or (type(value) is int and not -(2**63) <= value < 2**63):
        raise StoreError(name)
    return value


@given(families())
@example({"integer_1": 2**63})
@example({"integer_1": True})
@example({"text_1": None, "undeclared": "x"})
def test_a_row_holds_each_property_as_its_type_says_or_is_refused(properties: dict[str, object]) -> None:
    expected: dict[str, object] | None
    try:
        expected = FIXED | {
            name: stored(name, value) for name, value in properties.items() if value is not None and name in KINDS
        }
    except StoreError:
        expected = None
    if expected is None:
        with pytest.raises(StoreError):
            MAKER.row(EVENT, family="viewing", properties=properties, event_no=7, subject_no=3)
    else:
        made = MAKER.row(EVENT, family="viewing", properties=properties, event_no=7, subject_no=3)
        assert repr(made) == repr(expected)


@given(st.lists(families(), max_size=4), st.integers(1, 3))
@example([{"integer_1": 1}, {"integer_1": 2**63}], 1)
@example([{"number_1": float("nan")}, {"number_1": 2**64}], 1)
@example([{"number_1": 2**64}, {"number_1": float("nan")}], 1)
@example([{"integer_1": 1}, {"integer_1": True}], 1)
@example([{"integer_1": 1}, {"integer_1": None}, {}], 1)
def test_columns_of_many_hold_what_their_rows_hold_one_by_one(listed: list[dict[str, object]], times: int) -> None:
    listed *= times
    alike = [held for held in listed if tuple(held) == tuple(listed[0])] if listed else []
    names = tuple(alike[0]) if alike else ()
    untouched = repr(alike)
    try:
        rows = [
            MAKER.row(EVENT, family="viewing", properties=properties, event_no=number, subject_no=3)
            for number, properties in enumerate(alike)
        ]
    except StoreError:
        with pytest.raises(StoreError):
            MAKER.columns_held("viewing", names, alike)
    else:
        columns = MAKER.columns_held("viewing", names, alike)
        made = [{name: column[place] for name, column in columns.items()} for place in range(len(rows))]
        # The order of names means nothing; written out, 1 and True differ.
        told = [{name: value for name, value in sorted(held.items()) if value is not None} for held in made]
        expected = [{name: value for name, value in sorted(row.items()) if name not in FIXED} for row in rows]
        assert repr(told) == repr(expected)
    assert repr(alike) == untouched
