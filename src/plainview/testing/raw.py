"""The same data without the gate: plain SQL over the embedded engine's own files and tail, for comparison only.

Benchmarks and tests use it to say what enforcement costs. It is part of no installation's paths.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, TypeAlias

import duckdb
import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.statement import Holdings
from plainview.store.values import Scalar
from plainview.store.view_sql import Part, quote_name, quote_text

PointRead: TypeAlias = Callable[[int], pa.Table]

_CONFIG: dict[str, str | bool | int | float | list[str]] = {"threads": 2}
_ORDER: list[tuple[str, Literal["ascending", "descending"]]] = [("occurred_at", "ascending"), ("event_no", "ascending")]


@dataclass(frozen=True)
class Raw:
    """What an engine holds, read as anybody could who had its files: all rows, all columns, no ledger."""

    engine: EmbeddedEngine
    database: duckdb.DuckDBPyConnection = field(default_factory=lambda: duckdb.connect(":memory:", config=_CONFIG))

    def scan(self, families: Sequence[str], sql: str, params: Mapping[str, Scalar]) -> pa.Table:
        """Return the result of any SQL over all rows of `families`, on a fresh connection to a database kept open."""
        return self.engine.events.with_holdings(families, lambda holdings: _scan(self.database, holdings, sql, params))

    def count(self, family: str) -> int:
        """Return how many rows a family has."""
        if not self.engine.events.with_holdings([family], lambda holdings: bool(holdings.parts[family])):
            return 0
        return int(self.scan([family], f"SELECT count(*) AS n FROM {quote_name(family)}", {}).column("n")[0].as_py())

    def readers(self, family: str, columns: Sequence[str]) -> Mapping[str, PointRead]:
        """Return by name ways to read one subject's rows, in order, over files and tail as they are now.

        What can be kept is kept: a connection with its views, open files with each row group's range of subjects.
        Files must not be dropped while they are used: compact before, not meanwhile.
        """

        def made(holdings: Holdings) -> Mapping[str, PointRead]:
            return {
                "DuckDB": _by_duckdb(holdings, family, columns),
                "pyarrow": _PrunedFiles(holdings, family, columns).read,
            }

        return self.engine.events.with_holdings([family], made)


def _by_duckdb(holdings: Holdings, family: str, columns: Sequence[str]) -> PointRead:
    connection = duckdb.connect(":memory:", config=_CONFIG)
    connection.execute("SET enable_object_cache = true")
    _views(connection, holdings)
    listed = ", ".join(map(quote_name, columns))
    select = f"SELECT {listed} FROM {quote_name(family)}"

    def read(subject_no: int) -> pa.Table:
        sql = f"{select} WHERE subject_no = {int(subject_no)} ORDER BY occurred_at, event_no"
        table: pa.Table = connection.sql(sql).to_arrow_table()
        return table

    return read


class _PrunedFiles:
    """One family's files, open; of each only the row groups are decoded that may hold a subject."""

    def __init__(self, holdings: Holdings, family: str, columns: Sequence[str]) -> None:
        self._columns = list(columns)
        self._files = []
        parts = holdings.parts[family]
        for part in parts:
            if part.is_file:
                file = pq.ParquetFile(part.relation, memory_map=True)
                self._files.append((file, _ranges(file), [name for name in columns if part.columns.get(name, True)]))
        self._tails = [
            holdings.tables[part.relation].select(self._columns).combine_chunks() for part in parts if not part.is_file
        ]

    def read(self, subject_no: int) -> pa.Table:
        """Return one subject's rows, ordered by occurred_at and event_no."""
        found = [_of_subject(tail, subject_no) for tail in self._tails]
        for file, ranges, columns in self._files:
            for number in np.flatnonzero((ranges[:, 0] <= subject_no) & (subject_no <= ranges[:, 1])):
                group = file.read_row_group(int(number), columns=columns, use_threads=False)
                found.append(_of_subject(group, subject_no))
        return pa.concat_tables(found, promote_options="default").sort_by(_ORDER) if found else pa.table({})


def _of_subject(rows: pa.Table, subject_no: int) -> pa.Table:
    return rows.filter(pc.equal(rows.column("subject_no"), pa.scalar(subject_no, pa.uint32())))


def _ranges(file: pq.ParquetFile) -> np.ndarray[tuple[int, int], np.dtype[np.int64]]:
    position = file.schema_arrow.get_field_index("subject_no")
    ranges = []
    for number in range(file.metadata.num_row_groups):
        group = file.metadata.row_group(number)
        statistics = group.column(position).statistics
        assert statistics is not None
        ranges.append((statistics.min, statistics.max))
    return np.array(ranges, dtype=np.int64).reshape(-1, 2)


def _scan(database: duckdb.DuckDBPyConnection, holdings: Holdings, sql: str, params: Mapping[str, Scalar]) -> pa.Table:
    connection = database.cursor()
    try:
        _views(connection, holdings)
        table: pa.Table = connection.sql(sql, params=dict(params) if params else None).to_arrow_table()
        return table
    finally:
        connection.close()


def _views(connection: duckdb.DuckDBPyConnection, holdings: Holdings) -> None:
    for name, table in holdings.tables.items():
        connection.register(name, table)
    for family, parts in holdings.parts.items():
        selects = " UNION ALL BY NAME ".join(f"SELECT * FROM {source}" for source in _sources(parts))
        connection.execute(f"CREATE TEMP VIEW {quote_name(family)} AS {selects}")


def _sources(parts: Iterable[Part]) -> list[str]:
    """Return what to select from: tails by name, and files with the same columns read together."""
    sources = []
    alike: dict[frozenset[str], list[str]] = {}
    for part in parts:
        if part.is_file:
            alike.setdefault(frozenset(part.columns), []).append(quote_text(part.relation))
        else:
            sources.append(quote_name(part.relation))
    return sources + [f"read_parquet([{', '.join(paths)}])" for paths in alike.values()]
