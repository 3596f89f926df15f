"""Erasures of some rows of a subject, until the data files follow them: which rows they mean, in Arrow and in SQL.

An erasure reaches what had been received when it was asked for. What comes later is new, and decided on anew.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from plainview.base.clock import from_micros, to_micros
from plainview.catalogue.model import ValueType
from plainview.store.values import ErasedRows
from plainview.store.view_sql import quote_name, quote_text

Mask: TypeAlias = npt.NDArray[np.bool_]
Types: TypeAlias = Mapping[str, ValueType]

EARLIEST_US = -(2**62)
LATEST_US = 2**62


@dataclass(frozen=True, slots=True)
class Erasure:
    """One erasure of rows of one subject; `to_us` is the first moment after the period."""

    subject_no: int
    title_ids: frozenset[str] | None
    from_us: int
    to_us: int
    at_us: int

    def means(self, *, occurred_us: int, received_us: int, named: Callable[[], bool]) -> bool:
        """Return whether a row is to go; `named` tells whether it names one of the titles."""
        in_period = self.from_us <= occurred_us < self.to_us and received_us <= self.at_us
        return in_period and (self.title_ids is None or named())


def erasures_of(subject_nos: Iterable[int], rows: ErasedRows, at_us: int) -> tuple[Erasure, ...]:
    """Return one erasure a subject."""
    from_us = EARLIEST_US if rows.from_at is None else to_micros(rows.from_at)
    to_us = LATEST_US if rows.to_at is None else to_micros(rows.to_at)
    return tuple(Erasure(number, rows.title_ids, from_us, to_us, at_us) for number in sorted(set(subject_nos)))


def title_columns(columns: Types) -> tuple[str, ...]:
    """Return the columns that may name a title: those of that type, and JSON, in which one may stand."""
    return tuple(name for name, kind in columns.items() if kind in _NAMING)


def names_title(row: Mapping[str, object], columns: Types, title_ids: frozenset[str]) -> bool:
    """Return whether one row, as the memory engine holds it, names one of the titles."""
    for name in title_columns(columns):
        value = row.get(name)
        if value in title_ids if columns[name] is ValueType.TITLE_ID else _json_names(value, title_ids):
            return True
    return False


class Erasures:
    """Erasures that files and intake do not follow yet, by subject."""

    def __init__(self, listed: Iterable[Erasure] = ()) -> None:
        self._by_subject: dict[int, list[Erasure]] = {}
        for erasure in listed:
            self._by_subject.setdefault(erasure.subject_no, []).append(erasure)

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return bool(self._by_subject)

    @property
    def subject_nos(self) -> Sequence[int]:
        """The subjects of which something is to go, ascending."""
        return sorted(self._by_subject)

    def near(self, may_hold: Callable[[int], bool]) -> Erasures:
        """Return those of subjects of which `may_hold` is true."""
        return Erasures(
            erasure for number, listed in self._by_subject.items() if may_hold(number) for erasure in listed
        )

    def naming(self, columns: Types) -> tuple[str, ...]:
        """Return the columns that have to be looked at besides the fixed ones."""
        wanted = any(erasure.title_ids is not None for listed in self._by_subject.values() for erasure in listed)
        return title_columns(columns) if wanted else ()

    def mask(self, rows: pa.Table, columns: Types) -> Mask:
        """Return which rows are to go; `columns` gives the types of the properties, of which some may be absent."""
        gone = np.zeros(rows.num_rows, dtype=bool)
        if not self or not rows.num_rows:
            return gone
        subjects = rows.column("subject_no").to_numpy()
        near = np.flatnonzero(np.isin(subjects, self.subject_nos))
        near = near[np.argsort(subjects[near], kind="stable")]
        if not len(near):
            return gone
        near_subjects = subjects[near]
        named = [name for name in self.naming(columns) if name in rows.column_names]
        close = rows.select(["occurred_at", "received_at", *named]).take(near)
        for number in np.unique(near_subjects).tolist():
            start, end = np.searchsorted(near_subjects, (number, number + 1))
            held = close.slice(int(start), int(end - start))
            for erasure in self._by_subject[number]:
                gone[near[start:end]] |= _meant(erasure, held, columns)
        return gone

    def condition(self, columns: Types) -> str:
        """Return the SQL condition under which a row is to go, never NULL; empty when none can be.

        `columns` gives the types of those properties only that have a value in some row.
        """
        by_rows: dict[tuple[frozenset[str] | None, int, int, int], list[int]] = {}
        for number in self.subject_nos:
            for found in self._by_subject[number]:
                key = (found.title_ids, found.from_us, found.to_us, found.at_us)
                by_rows.setdefault(key, []).append(number)
        terms = []
        for (title_ids, from_us, to_us, at_us), numbers in by_rows.items():
            titles = "" if title_ids is None else _names_sql(title_ids, columns)
            if title_ids is not None and not titles:
                continue
            listed = ", ".join(map(str, numbers))
            tests = [f"subject_no IN ({listed})", f"received_at <= {_moment(at_us)}", titles]
            tests += [f"occurred_at >= {_moment(from_us)}"] if from_us > EARLIEST_US else []
            tests += [f"occurred_at < {_moment(to_us)}"] if to_us < LATEST_US else []
            terms.append(f"({' AND '.join(filter(None, tests))})")
        if not terms:
            return ""
        # Only rows of these subjects are looked at closely.
        numbers_sql = ", ".join(map(str, self.subject_nos))
        return f"CASE WHEN subject_no IN ({numbers_sql}) THEN {' OR '.join(terms)} ELSE false END"


_NAMING = frozenset((ValueType.TITLE_ID, ValueType.JSON))


def _meant(erasure: Erasure, rows: pa.Table, columns: Types) -> Mask:
    occurred = rows.column("occurred_at").cast(pa.int64()).to_numpy()
    received = rows.column("received_at").cast(pa.int64()).to_numpy()
    meant: Mask = (erasure.from_us <= occurred) & (occurred < erasure.to_us) & (received <= erasure.at_us)
    if erasure.title_ids is None or not meant.any():
        return meant
    named = np.zeros(rows.num_rows, dtype=bool)
    for name in rows.column_names:
        if name not in columns:
            continue
        column = rows.column(name)
        if columns[name] is ValueType.TITLE_ID:
            titles = pa.array(sorted(erasure.title_ids), pa.string())
            named |= pc.is_in(column, titles).to_numpy()
        else:
            for quoted in _quoted(erasure.title_ids):
                named |= pc.match_substring(column, quoted).fill_null(False).to_numpy()
    return meant & named


def _names_sql(title_ids: frozenset[str], columns: Types) -> str:
    tests = []
    for name in title_columns(columns):
        if columns[name] is ValueType.TITLE_ID:
            listed = ", ".join(map(quote_text, sorted(title_ids)))
            tests.append(f"coalesce({quote_name(name)} IN ({listed}), false)")
        else:
            quoted = (quote_text(title) for title in _quoted(title_ids))
            tests += [f"coalesce(contains({quote_name(name)}, {title}), false)" for title in quoted]
    return f"({' OR '.join(tests)})" if tests and title_ids else ""


def _json_names(value: object, title_ids: frozenset[str]) -> bool:
    return isinstance(value, str) and any(quoted in value for quoted in _quoted(title_ids))


def _quoted(title_ids: Iterable[str]) -> list[str]:
    """Return titles as they stand in JSON, where a longer name that begins alike must not count."""
    return [msgspec.json.encode(title_id).decode() for title_id in sorted(title_ids)]


def _moment(micros: int) -> str:
    moment = from_micros(micros).astimezone(dt.UTC).replace(tzinfo=None)
    return f"TIMESTAMP {quote_text(moment.isoformat(sep=' '))}"


__all__ = ["Erasure", "Erasures", "erasures_of", "names_title", "title_columns"]
