"""Reads of few subjects through a view: the same answers as a scan's, without starting one.

Exact views, which nearly all reads are, are shown by masks over the few rows; the suite compares both ways.
"""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Sequence
from typing import TypeAlias

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from plainview.base.clock import to_micros
from plainview.catalogue.model import Precision
from plainview.store.statement import fetched, replaced_errors
from plainview.store.view_sql import SALT_VARIABLE, VISIBLE, Part, compile_view, listed_guard
from plainview.store.views import View

Mask: TypeAlias = npt.NDArray[np.bool_]


class PointReader:
    """Shows rows of few subjects through a view; what is not exact goes through SQL on a connection without files."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._connection: duckdb.DuckDBPyConnection | None = None

    def show(self, view: View, rows: pa.Table, *, subject_nos: Sequence[int], salt: str) -> pa.Table:
        """Return `rows` of these subjects as `view` shows them, ordered by occurred_at and event_no."""
        rows = within(rows, view)
        if all(rule.precision is Precision.EXACT for rule in view.rules):
            return show_exact(view, rows, subject_nos=subject_nos)
        part = Part("held", dict.fromkeys(rows.column_names))
        select = compile_view(view, (part,), lambda bitmap, _: listed_guard(subject_nos, bitmap))
        with self._lock, replaced_errors():
            connection = self._opened()
            connection.execute(f"SET VARIABLE {SALT_VARIABLE} = $salt", {"salt": salt})
            connection.register("held", rows)
            try:
                return fetched(connection, f"{select} ORDER BY occurred_at, event_no", {})
            finally:
                connection.unregister("held")

    def close(self) -> None:
        """Close the connection; a later read opens another."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _opened(self) -> duckdb.DuckDBPyConnection:
        if self._connection is None:
            self._connection = duckdb.connect(":memory:", config={"threads": 1, "enable_external_access": False})
        return self._connection


def within(rows: pa.Table, view: View) -> pa.Table:
    """Return the rows that occurred between the two moments of `view`, all of them where it has none."""
    if view.between is None or not rows.num_rows:
        return rows
    moments = rows.column("occurred_at").cast(pa.int64()).to_numpy()
    start_us, end_us = view.between
    return rows.take(np.flatnonzero((moments >= start_us) & (moments < end_us)))


def show_exact(view: View, rows: pa.Table, *, subject_nos: Sequence[int]) -> pa.Table:
    """Return `rows` of these subjects as an exact `view` shows them, ordered by occurred_at and event_no."""
    if not rows.num_rows:
        return rows.select([*VISIBLE, *view.columns])
    rows = rows.combine_chunks()
    admitted = _admitted(view, rows, subject_nos)
    visible = np.logical_or.reduce([np.zeros(rows.num_rows, dtype=bool), *admitted])
    if rows.column("narrowed").null_count < rows.num_rows:
        unwanted = pc.match_substring(rows.column("narrowed"), f",{view.purpose},")
        visible &= ~unwanted.fill_null(False).to_numpy()
    order = np.flatnonzero(visible)
    moments = rows.column("occurred_at").cast(pa.int64()).to_numpy()
    order = order[np.lexsort((rows.column("event_no").to_numpy()[order], moments[order]))]
    shown = rows.take(order)
    columns = [shown.column(name) for name in VISIBLE]
    for name in view.columns:
        masks = [mask for rule, mask in zip(view.rules, admitted, strict=True) if name in rule.properties]
        mask = np.logical_or.reduce(masks)[order]
        column = shown.column(name)
        columns.append(column if mask.all() else pc.if_else(pa.array(mask), column, pa.scalar(None, column.type)))
    return pa.table(columns, names=[*VISIBLE, *view.columns])


def _admitted(view: View, rows: pa.Table, subject_nos: Sequence[int]) -> list[Mask]:
    """Return for each rule which rows it admits."""
    subjects = rows.column("subject_no").to_numpy()
    received = rows.column("received_at").cast(pa.int64()).to_numpy()
    named, codes = _coded(rows)
    terms: dict[tuple[dt.datetime, str], Mask] = {}
    told: dict[frozenset[str], Mask] = {}
    masks = []
    for rule in view.rules:
        key = (rule.received_since, rule.bitmap.digest)
        if key not in terms:
            allowed = [number for number in subject_nos if rule.bitmap.allows(number)]
            terms[key] = np.isin(subjects, allowed) & (received >= to_micros(rule.received_since))
        if rule.events not in told:
            told[rule.events] = np.array([event in rule.events for event in named], dtype=bool)[codes]
        masks.append(terms[key] & told[rule.events])
    return masks


def _coded(rows: pa.Table) -> tuple[list[str], npt.NDArray[np.int32]]:
    """Return the different events, and for each row which of them it is: never a text for each of a million rows."""
    events = rows.column("event").combine_chunks()
    named = events.unique()
    codes = pc.index_in(events, value_set=named).to_numpy()
    return [str(event) for event in named.to_pylist()], codes
