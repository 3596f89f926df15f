"""What events hold of one element: how often, since when, and its newest different values."""

from __future__ import annotations

import datetime as dt
import functools
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from plainview.catalogue.model import ValueType
from plainview.explain.explanation import HeldMoment
from plainview.explain.phrasing import Phrasing, as_json

NEWEST = 6
_NEED_LABELS = frozenset({ValueType.DURATION_MS, ValueType.INTEGER, ValueType.NUMBER, ValueType.BOOLEAN})
_BESIDE_TITLES = frozenset({ValueType.TEXT, ValueType.NUMBER})


class Names(Protocol):
    """Words for names of properties and events."""

    def property(self, name: str) -> str:
        """Return a property's name as words."""
        ...

    def event(self, event: str) -> str:
        """Return an event as words."""
        ...


@dataclass(frozen=True, slots=True)
class Moments:
    """An element's events in short. `count` counts events, `newest` different values, newest first."""

    count: int = 0
    first_at: dt.datetime | None = None
    last_at: dt.datetime | None = None
    newest: tuple[HeldMoment, ...] = ()


def is_any_held(table: pa.Table | None, properties: Collection[str], *, events: frozenset[str]) -> bool:
    """Return whether `table` (one family's rows of one member) holds anything of an element, without saying what."""
    if table is None or table.num_rows == 0:
        return False
    present = [name for name in properties if name in table.column_names]
    return bool(present) and bool(pc.any(_tells(table, present, events)).as_py())


def moments_of(
    table: pa.Table | None,
    properties: Mapping[str, ValueType],
    *,
    events: frozenset[str],
    phrasing: Phrasing,
    names: Names,
    newest: int = NEWEST,
) -> Moments:
    """Return what `table` (one family's rows of one member) holds of an element's `properties`.

    Of its different values only so many of the `newest` become words.
    """
    if table is None or table.num_rows == 0:
        return Moments()
    present = [name for name in properties if name in table.column_names]
    if all(table[name].null_count == table.num_rows for name in present):
        return Moments()
    rows = _rows_with(table, present, events)
    if rows.num_rows == 0:
        return Moments()
    first_at, last_at = rows["occurred_at"][0].as_py(), rows["occurred_at"][-1].as_py()
    kinds = {name: properties[name] for name in present}
    found = _newest_of_each(rows, _telling(kinds), newest)
    said = tuple(_moment(row, times, kinds, phrasing, names) for row, times in found)
    return Moments(rows.num_rows, _aware(first_at), _aware(last_at), said)


def _rows_with(table: pa.Table, names: list[str], events: frozenset[str]) -> pa.Table:
    # Streams are in the order of time already; see Reading.
    return table.select([*names, "event", "occurred_at"]).filter(_tells(table, names, events))


def _tells(table: pa.Table, names: list[str], events: frozenset[str]) -> pa.BooleanArray:
    """Return for each row whether it is one of `events` and has a value of one of the properties."""
    valued = functools.reduce(pc.or_, [pc.is_valid(table[name]) for name in names])
    happened = table["event"]
    if not pa.types.is_string(happened.type):
        happened = happened.cast(pa.string())
    told = pc.is_in(happened, value_set=pa.array(sorted(events), pa.string()))
    return pc.and_(valued, told)


def _telling(kinds: Mapping[str, ValueType]) -> list[str]:
    """Return the properties by which values are told apart: numbers of ours only where there is nothing else."""
    telling = [name for name, kind in kinds.items() if not _is_number_of_ours(name, kind)]
    titles = [name for name in telling if kinds[name] is ValueType.TITLE_ID]
    return titles or telling or list(kinds)


def _is_number_of_ours(name: str, kind: ValueType) -> bool:
    return kind is ValueType.TEXT and name.endswith("_id")


def _newest_of_each(rows: pa.Table, telling: list[str], most: int) -> list[tuple[Mapping[str, object], int]]:
    """Return (newest row, times) of the newest different values, newest first."""
    numbered = rows.select(telling).append_column("row_no", pa.array(np.arange(rows.num_rows)))
    grouped = numbered.group_by(telling, use_threads=False).aggregate([("row_no", "max"), ("row_no", "count")])
    chosen = grouped.sort_by([("row_no_max", "descending")]).slice(0, most)
    held = rows.take(chosen["row_no_max"]).to_pylist()
    return [(row, int(times or 0)) for row, times in zip(held, chosen["row_no_count"].to_pylist(), strict=True)]


def _moment(
    row: Mapping[str, object],
    times: int,
    kinds: Mapping[str, ValueType],
    phrasing: Phrasing,
    names: Names,
) -> HeldMoment:
    held = {name: row[name] for name in kinds if row[name] is not None}
    said = [name for name in _telling(kinds) if name in held] or list(held)
    parts = [_labelled(name, held[name], kinds[name], phrasing, names) for name in said]
    if any(kinds[name] is ValueType.TITLE_ID for name in said):
        # A title alone would not say what was thought or done of it, such as a thumb up.
        parts += [
            f"{names.property(name)} {phrasing.named(name, value, kinds[name])}"
            for name, value in held.items()
            if kinds[name] in _BESIDE_TITLES and not _is_number_of_ours(name, kinds[name])
        ]
    text = " · ".join(parts)
    brief = [said_of for name, said_of in zip(said, parts, strict=False) if kinds[name] is not ValueType.TIMESTAMP]
    last_at = row["occurred_at"]
    if not isinstance(last_at, dt.datetime):
        raise TypeError("a stream's occurred_at must be a timestamp; see store/engine.py")
    last_at = _aware(last_at)
    values = {name: as_json(value) for name, value in held.items()}
    event = str(row["event"])
    return HeldMoment(
        text, " · ".join(brief), event, names.event(event), values, times, last_at, phrasing.moment(last_at)
    )


def _labelled(name: str, value: object, kind: ValueType, phrasing: Phrasing, names: Names) -> str:
    said = phrasing.named(name, value, kind)
    if kind is ValueType.BOOLEAN:
        return f"{names.property(name)}: {said}"
    return f"{names.property(name)} {said}" if kind in _NEED_LABELS else said


def _aware(at: dt.datetime) -> dt.datetime:
    return at.replace(tzinfo=dt.UTC) if at.tzinfo is None else at.astimezone(dt.UTC)
