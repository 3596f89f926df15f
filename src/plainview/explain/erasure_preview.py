"""What an erasure would take and what must stay, counted and told before anything happens."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import pyarrow as pa

from plainview.catalogue.model import Catalogue, Erase
from plainview.catalogue.words import Words
from plainview.explain.export.whose import Whose
from plainview.gate.reading import Reading
from plainview.gate.rights.request import ACCOUNT, PERIOD, PROFILE, TITLE, WHAT

_TITLE = "title_id"


@dataclass(frozen=True, slots=True)
class ErasurePreview:
    """What goes: (kind of data, how many entries), the most first; and sentences on what must stay and why."""

    goes: tuple[tuple[str, str], ...]
    stays: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Held:
    """What is held of a member, whose it is, and the rules it is held by."""

    reading: Reading
    whose: Whose
    catalogue: Catalogue


def erasure_preview(held: Held, scope: Mapping[str, str], words: Words) -> ErasurePreview:
    """Return what an erasure of `scope` would take from what is held, in words; other adults' rows are not counted."""
    what = scope.get(WHAT, ACCOUNT)
    counts: Counter[str] = Counter()
    for family, rows in held.reading.streams.items():
        counts[family] += _of_scope(_own(rows, held.whose), scope).num_rows
    if what in {ACCOUNT, PROFILE}:
        for value in held.reading.values:
            if held.whose.has_value(value):
                counts[held.catalogue.elements[value.element].family] += 1
    ordered = sorted((-times, words.family(family), times) for family, times in counts.items() if times)
    goes = tuple((name, words.text("erasure-goes-many", times=times)) for _, name, times in ordered)
    return ErasurePreview(goes, (*_legal(held, what, words), *_kept(what, words)))


def titles_of(held: Held) -> tuple[str, ...]:
    """Return the ids of titles that somebody did something with, those of other adults left out."""
    found: set[str] = set()
    for rows in held.reading.streams.values():
        if _TITLE in rows.column_names:
            found.update(filter(None, _column(_own(rows, held.whose), _TITLE)))
    return tuple(sorted(found))


def _own(rows: pa.Table, whose: Whose) -> pa.Table:
    return rows.filter(pa.array([whose.has_row(number) for number in _column(rows, "subject_no")], pa.bool_()))


def _of_scope(rows: pa.Table, scope: Mapping[str, str]) -> pa.Table:
    """Return the rows that an erasure of a title or of whole days (UTC) is about, all of them for any other."""
    match scope.get(WHAT, ACCOUNT):
        case "title":
            named = _column(rows, _TITLE) if _TITLE in rows.column_names else [None] * rows.num_rows
            return rows.filter(pa.array([title_id == scope[_TITLE] for title_id in named], pa.bool_()))
        case "period":
            first, last = (dt.date.fromisoformat(scope[name]) for name in ("from", "to"))
            moments = _column(rows, "occurred_at")
            return rows.filter(pa.array([first <= moment.date() <= last for moment in moments], pa.bool_()))
        case _:
            return rows


def _column(rows: pa.Table, name: str) -> list[Any]:
    return rows.column(name).to_pylist()


def _legal(held: Held, what: str, words: Words) -> tuple[str, ...]:
    """Return a sentence on each element that a law wants kept, the same ones that a certificate lists."""
    kept = (one for one in held.catalogue.elements.values() if what in {ACCOUNT, PROFILE} and one.erase is Erase.LEGAL)
    return tuple(words.text("erasure-stays-law", what=words.element(one.id).name, law=one.erase_reason) for one in kept)


def _kept(what: str, words: Words) -> tuple[str, ...]:
    own = {PROFILE: ("rest",), TITLE: ("account",), PERIOD: ("account",)}.get(what, ())
    return tuple(words.text(f"erasure-stays-{name}") for name in (*own, "record", "log", "sums"))
