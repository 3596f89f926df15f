"""Panels in words: what a template or the API needs of a program's panel, as frozen values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plainview.explain.charts import Series, picture
from plainview.gate.panels import Chart


@dataclass(frozen=True, slots=True)
class TablePart:
    """A table in words: `numbers` says which columns hold numbers."""

    id: str
    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[bool, ...]
    empty: str


@dataclass(frozen=True, slots=True)
class ChartPart:
    """A chart, and the table of the same numbers beside it; `scale` are its ticks, from nothing to the top."""

    chart: Chart
    heading: str
    labels: tuple[str, ...]
    series: tuple[str, ...]
    unit: str
    table: TablePart
    scale: tuple[str, str, str]

    @property
    def picture(self) -> str:
        """The chart as SVG text, to be put into a page as it stands."""
        series = tuple(
            Series(name, numbers, tuple(row[place] for row in self.table.rows))
            for place, (name, (_, numbers)) in enumerate(zip(self.series, self.chart.series, strict=True), 1)
        )
        return picture(self.chart.kind, self.heading, self.labels, series, scale=self.scale)


@dataclass(frozen=True, slots=True)
class FieldPart:
    """One field of a form in words."""

    name: str
    label: str
    kind: str
    value: str
    choices: tuple[tuple[str, str], ...]
    required: bool


@dataclass(frozen=True, slots=True)
class FormPart:
    """A form in words; `action` is a name among the program's actions."""

    action: str
    button: str
    lead: str
    fields: tuple[FieldPart, ...]
    hidden: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class PanelPart:
    """One panel of a program in words."""

    id: str
    program: str
    heading: str
    sentences: tuple[str, ...]
    figures: tuple[tuple[str, str], ...]
    charts: tuple[ChartPart, ...]
    tables: tuple[TablePart, ...]
    forms: tuple[FormPart, ...]
