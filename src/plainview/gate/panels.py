"""Panels and short pages: what a program shows of itself to a member or a member of staff, as values without markup."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from plainview.catalogue.model import ValueType


@dataclass(frozen=True, slots=True)
class Valued:
    """A value to be written in the reader's language, as its type is: a country's or a language's name."""

    value: str
    kind: ValueType


SaidArg: TypeAlias = str | int | float | Valued


@dataclass(frozen=True, slots=True)
class Said:
    """A sentence of the words: its key, and what is put in."""

    key: str
    args: Mapping[str, SaidArg] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class TitleNamed:
    """A title, to be written by its name in the reader's language."""

    title_id: str


Cell: TypeAlias = (
    str | int | float | bool | dt.datetime | dt.date | Said | tuple[Said, ...] | TitleNamed | Valued | None
)


class ChartKind(StrEnum):
    """How numbers are drawn."""

    BARS = "bars"
    LINE = "line"


@dataclass(frozen=True, slots=True)
class Chart:
    """Numbers to compare: one value a label and series. A table with the same numbers stands beside the picture."""

    id: str
    heading: Said
    labels: tuple[Cell, ...]
    series: tuple[tuple[Said, tuple[float | None, ...]], ...]
    kind: ChartKind = ChartKind.BARS
    unit: Said | None = None


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under named columns; `empty` is said when there are none."""

    id: str
    heading: Said
    columns: tuple[Said, ...]
    rows: tuple[tuple[Cell, ...], ...]
    empty: Said


@dataclass(frozen=True, slots=True)
class FormField:
    """One field of a form. `choices` (value, words) make it a list; `kind` is an HTML input type.

    Choices whose words are `Valued` follow the others, in the order of the reader's language.
    """

    name: str
    label: Said
    kind: str = "text"
    value: str = ""
    choices: tuple[tuple[str, Cell], ...] = ()
    required: bool = True


@dataclass(frozen=True, slots=True)
class Form:
    """A form that a member or officer can send; `action` is a name among the program's actions."""

    action: str
    button: Said
    fields: tuple[FormField, ...] = ()
    lead: Said | None = None
    hidden: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Panel:
    """One part of a page: a heading, sentences, named figures, charts, tables and forms, in that order."""

    id: str
    heading: Said
    sentences: tuple[Said, ...] = ()
    figures: tuple[tuple[Said, Cell], ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[Table, ...] = ()
    forms: tuple[Form, ...] = ()


@dataclass(frozen=True, slots=True)
class Page:
    """A short page for a person who follows a link, drawn in the service's own frame; all of it in her language.

    With a `button` it has a form that sends to the same address, with a field for a new password where `password`
    names one.
    """

    heading: str
    text: str
    button: str = ""
    password: str = ""
