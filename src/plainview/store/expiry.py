"""What is past its last day: pure rules over rows of families and over records, which every engine applies."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

Before: TypeAlias = Mapping[str, int]
"""Event -> the moment, in microseconds since 1970, before which what was received with it is past its last day."""

Gone: TypeAlias = Counter[tuple[str, str]]
"""(event, column) -> how many values went; the column is empty where whole rows did."""

NEVER = -(2**63)
"""A moment before which nothing was received."""


@dataclass(frozen=True)
class FamilyExpiry:
    """What goes of one family: whole rows by event, and values by column and event."""

    rows: Before = field(default_factory=dict)
    values: Mapping[str, Before] = field(default_factory=dict)
    other_rows_us: int = NEVER
    """The moment that stands for rows of events that `rows` does not name."""

    def may_concern(
        self, events: Collection[str], carried: Mapping[str, Collection[str]], received_min_us: int
    ) -> bool:
        """Return whether something may go of rows with these events, of which `carried` columns have values."""
        if any(received_min_us < self.rows.get(event, self.other_rows_us) for event in events):
            return True
        return any(
            received_min_us < before.get(event, NEVER)
            for column, before in self.values.items()
            for event in carried.get(column, ())
        )

    def applied(self, table: pa.Table) -> tuple[pa.Table, Gone]:
        """Return the rows that stay, values past their day taken out of them, and how many of what went."""
        gone: Gone = Counter()
        if not table.num_rows:
            return table, gone
        late = _late(table, self.rows, self.other_rows_us)
        if late.any():
            gone.update({(event, ""): count for event, count in _counted(table, late).items()})
            table = table.filter(pa.array(~late))
        for column, before in self.values.items():
            if column in table.column_names and table.num_rows:
                late = _late(table, before) & table.column(column).is_valid().to_numpy()
                if late.any():
                    gone.update({(event, column): count for event, count in _counted(table, late).items()})
                    place = table.column_names.index(column)
                    kind = table.schema.field(column).type
                    emptied = pc.if_else(pa.array(late), pa.scalar(None, kind), table.column(column))
                    table = table.set_column(place, column, emptied)
        return table, gone


@dataclass(frozen=True)
class Expiry:
    """What goes of every family, and of records by element: those received before a moment (microseconds)."""

    families: Mapping[str, FamilyExpiry] = field(default_factory=dict)
    records: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Expired:
    """What went: of each family by (event, column), and records (fields) by element."""

    values: Mapping[str, Gone] = field(default_factory=dict)
    records: Mapping[str, int] = field(default_factory=dict)


def _codes(table: pa.Table) -> tuple[npt.NDArray[np.int64], list[str]]:
    encoded = table.column("event").combine_chunks().dictionary_encode()
    return encoded.indices.to_numpy().astype(np.int64), [str(name) for name in encoded.dictionary.to_pylist()]


def _late(table: pa.Table, before: Before, otherwise_us: int = NEVER) -> npt.NDArray[np.bool_]:
    """Return which rows were received before the moment that stands for their event."""
    codes, names = _codes(table)
    limits = np.array([before.get(name, otherwise_us) for name in names], dtype=np.int64)
    received = table.column("received_at").cast(pa.int64()).to_numpy()
    late: npt.NDArray[np.bool_] = received < limits[codes]
    return late


def _counted(table: pa.Table, chosen: npt.NDArray[np.bool_]) -> dict[str, int]:
    codes, names = _codes(table)
    times = np.bincount(codes[chosen], minlength=len(names))
    return {names[number]: int(times[number]) for number in np.flatnonzero(times)}
