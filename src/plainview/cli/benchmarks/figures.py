"""Figures: what a benchmark measured, what it aims at, and how they are shown and written."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum

from rich.table import Table


class Aim(StrEnum):
    """Whether a figure should be at least or at most its mark."""

    AT_LEAST = "at least"
    AT_MOST = "at most"


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure; `mark` is None where none was set. `note` says how it was measured."""

    benchmark: str
    name: str
    value: float
    unit: str
    aim: Aim = Aim.AT_MOST
    mark: float | None = None
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the mark was met; None where there is none."""
        if self.mark is None:
            return None
        return self.value >= self.mark if self.aim is Aim.AT_LEAST else self.value <= self.mark


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which `share` (0 to 1) of `values` lie; raises ValueError when there are none."""
    if not values:
        raise ValueError("a percentile needs at least one value")
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, int(share * len(ordered)))]


def median(values: Sequence[float]) -> float:
    """Return the median; raises StatisticsError when there are no values."""
    return statistics.median(values)


def as_rows(figures: Sequence[Figure]) -> list[dict[str, object]]:
    """Return the figures as plain rows for bench.json."""
    return [asdict(figure) | {"met": figure.met} for figure in figures]


def as_table(figures: Sequence[Figure]) -> Table:
    """Return the figures as a table for people."""
    table = Table("benchmark", "figure", "measured", "mark", "", "how")
    for figure in figures:
        mark = "" if figure.mark is None else f"{figure.aim} {figure.mark:,g} {figure.unit}"
        met = {True: "met", False: "missed", None: ""}[figure.met]
        table.add_row(figure.benchmark, figure.name, f"{figure.value:,.4g} {figure.unit}", mark, met, figure.note)
    return table
