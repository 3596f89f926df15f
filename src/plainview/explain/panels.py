"""Programs' panels in one language: what a template needs, with every sentence said and every value written."""

from __future__ import annotations

import datetime as dt
import unicodedata
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from plainview.catalogue.model import ValueType
from plainview.explain.charts import ticks
from plainview.explain.panel_parts import ChartPart, FieldPart, FormPart, PanelPart, TablePart
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.panels import Cell, Chart, Form, FormField, Panel, Said, SaidArg, Table, TitleNamed, Valued


@dataclass(frozen=True)
class PanelTeller:
    """Says panels in one language; `hide` takes out of every text what is not to be read."""

    vocabulary: Vocabulary
    phrasing: Phrasing
    hide: Callable[[str], str] = str

    def parts(self, panels: Iterable[tuple[str, Panel]]) -> tuple[PanelPart, ...]:
        """Return (program, panel) in words, in order."""
        return tuple(self.part(program, panel) for program, panel in panels)

    def part(self, program: str, panel: Panel) -> PanelPart:
        """Return one panel in words."""
        return PanelPart(
            panel.id,
            program,
            self.say(panel.heading),
            tuple(self.say(sentence) for sentence in panel.sentences),
            tuple((self.say(name), self.cell(value)) for name, value in panel.figures),
            tuple(self._chart(chart) for chart in panel.charts),
            tuple(self._table(table) for table in panel.tables),
            tuple(self._form(form) for form in panel.forms),
        )

    def say(self, said: Said) -> str:
        """Return a sentence of the words."""
        text = self.vocabulary.text(said.key, **{name: self._arg(value) for name, value in said.args.items()})
        return self.hide(text) if said.args else text

    def cell(self, value: Cell) -> str:
        """Return a value as people write it."""
        match value:
            case None:
                return "–"
            case Said():
                return self.say(value)
            case tuple():
                return self.vocabulary.listed(self.say(one) for one in value)
            case TitleNamed():
                return self.phrasing.value(value.title_id, ValueType.TITLE_ID)
            case Valued():
                return self.phrasing.value(value.value, value.kind)
            case bool():
                return self.phrasing.value(value, ValueType.BOOLEAN)
            case int() | float():
                return self.phrasing.number(value)
            case dt.datetime():
                return self.phrasing.moment(value)
            case dt.date():
                return self.phrasing.day(value)
            case _:
                return self.hide(value)

    def _arg(self, value: SaidArg) -> str | int | float:
        return self.phrasing.value(value.value, value.kind) if isinstance(value, Valued) else value

    def _choices(self, held: FormField) -> tuple[tuple[str, str], ...]:
        fixed = [(value, self.cell(shown)) for value, shown in held.choices if not isinstance(shown, Valued)]
        named = [(value, self.cell(shown)) for value, shown in held.choices if isinstance(shown, Valued)]
        return (*fixed, *sorted(named, key=lambda choice: _plain(choice[1])))

    def _chart(self, chart: Chart) -> ChartPart:
        labels = tuple(self.cell(label) for label in chart.labels)
        names = tuple(self.say(name) for name, _ in chart.series)
        unit = "" if chart.unit is None else self.say(chart.unit)
        heading = self.say(chart.heading)
        rows = tuple(
            (label, *(self.cell(values[place]) for _, values in chart.series)) for place, label in enumerate(labels)
        )
        table = TablePart(chart.id, heading, ("", *names), rows, (False, *(True for _ in names)), "")
        nothing, middle, top = (self.cell(tick) for tick in ticks([values for _, values in chart.series]))
        return ChartPart(chart, heading, labels, names, unit, table, (nothing, middle, top))

    def _table(self, table: Table) -> TablePart:
        numbers = tuple(
            all(_is_number(row[place]) for row in table.rows) and any(row[place] is not None for row in table.rows)
            for place in range(len(table.columns))
        )
        return TablePart(
            table.id,
            self.say(table.heading),
            tuple(self.say(column) for column in table.columns),
            tuple(tuple(self.cell(value) for value in row) for row in table.rows),
            numbers,
            self.say(table.empty),
        )

    def _form(self, form: Form) -> FormPart:
        fields = tuple(
            FieldPart(
                held.name,
                self.say(held.label),
                held.kind,
                held.value,
                self._choices(held),
                held.required,
            )
            for held in form.fields
        )
        lead = "" if form.lead is None else self.say(form.lead)
        return FormPart(form.action, self.say(form.button), lead, fields, dict(form.hidden))


def _plain(text: str) -> str:
    """Return `text` without accents and case, to sort names by."""
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def _is_number(value: Cell) -> bool:
    return value is None or (isinstance(value, (int, float)) and not isinstance(value, bool))
