"""The same data without the gate: plain SQL over the embedded engine's own files and tail, for comparison only.

Benchmarks and tests use it to say what enforcement costs. It is part of no installation's paths.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import duckdb
import pyarrow as pa

from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.statement import Holdings
from plainview.store.values import Scalar
from plainview.store.view_sql import quote_name

_THREADS = 2


def raw_scan(engine: EmbeddedEngine, families: Sequence[str], sql: str, params: Mapping[str, Scalar]) -> pa.Table:
    """Return the result of any SQL over all rows of `families`, on a fresh connection like the gate's own."""
    return engine.events.with_holdings(families, lambda holdings: _scan(holdings, sql, params))


def raw_reader(engine: EmbeddedEngine, family: str) -> Callable[[int], pa.Table]:
    """Return a function that reads all rows of one subject on one kept connection over files and tail as they are now.

    Files must not be dropped while it is used: compact before, not meanwhile.
    """
    connection = duckdb.connect(":memory:", config={"threads": _THREADS})
    engine.events.with_holdings([family], lambda holdings: _views(connection, holdings))
    quoted = quote_name(family)

    def read(subject_no: int) -> pa.Table:
        sql = f"SELECT * FROM {quoted} WHERE subject_no = {int(subject_no)} ORDER BY occurred_at, event_no"
        table: pa.Table = connection.sql(sql).to_arrow_table()
        return table

    return read


def _scan(holdings: Holdings, sql: str, params: Mapping[str, Scalar]) -> pa.Table:
    connection = duckdb.connect(":memory:", config={"threads": _THREADS})
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
        selects = " UNION ALL BY NAME ".join(f"SELECT * FROM {part.relation}" for part in parts)
        connection.execute(f"CREATE VIEW {quote_name(family)} AS {selects}")
