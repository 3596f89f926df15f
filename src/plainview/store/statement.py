"""Running SQL over purpose views, on a fresh connection to a locked DuckDB each time.

DuckDB's own errors may quote values, so they are replaced by ours before anyone sees them.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field

import duckdb
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from plainview.base.errors import StatementError, StoreError
from plainview.store.scan_database import ScanDatabases
from plainview.store.values import Scalar
from plainview.store.view_sql import SALT_VARIABLE, Part, bitmap_guard, compile_view, quote_name
from plainview.store.views import Bitmap, View

SCAN_LIMIT_S = 60.0
# These name what is wrong with the statement, never a stored value.
_ABOUT_STATEMENT = (duckdb.BinderException, duckdb.CatalogException, duckdb.ParserException)


@dataclass(frozen=True)
class Holdings:
    """What a scan may open: Arrow tables by name, and the parts of each family with its data files."""

    tables: Mapping[str, pa.Table] = field(default_factory=dict)
    parts: Mapping[str, Sequence[Part]] = field(default_factory=dict)

    def paths(self) -> list[str]:
        """Return the data files that may be opened, and no other."""
        return [part.relation for parts in self.parts.values() for part in parts if part.is_file]


def without(bitmap: Bitmap, retired: frozenset[int]) -> bytes:
    """Return a bitmap's bits with the bits of retired subjects cleared."""
    if not retired:
        return bitmap.bits
    bits = bytearray(bitmap.bits)
    for number in retired:
        if number >> 3 < len(bits):
            bits[number >> 3] &= ~(0x80 >> (number & 7)) & 0xFF
    return bytes(bits)


def scan_views(
    databases: ScanDatabases,
    views: Sequence[View],
    holdings: Holdings,
    *,
    salt: str,
    retired: frozenset[int],
    sql: str,
    params: Mapping[str, Scalar],
    limit_s: float = SCAN_LIMIT_S,
) -> pa.Table:
    """Return the result of one admitted SELECT over `views`; raises StoreError after `limit_s` seconds."""
    with replaced_errors(), databases.connection(holdings.paths()) as connection:
        _prepare(connection, views, holdings, salt=salt, retired=retired)
        with _interrupted_after(connection, limit_s):
            return fetched(connection, sql, params)


def _prepare(
    connection: duckdb.DuckDBPyConnection,
    views: Sequence[View],
    holdings: Holdings,
    *,
    salt: str,
    retired: frozenset[int],
) -> None:
    bitmaps = {rule.bitmap.digest: rule.bitmap for view in views for rule in view.rules}
    variables = {digest: f"eligible_{number}" for number, digest in enumerate(bitmaps)}
    eligible: dict[str, npt.NDArray[np.uint8]] = {}
    for digest, variable in variables.items():
        bits = without(bitmaps[digest], retired)
        eligible[digest] = np.unpackbits(np.frombuffer(bits, np.uint8))[: bitmaps[digest].highest + 1]
        if bits:
            connection.execute(f"SET VARIABLE {variable} = $bits::BLOB::BIT", {"bits": bits})
    connection.execute(f"SET VARIABLE {SALT_VARIABLE} = $salt", {"salt": salt})
    for name, table in holdings.tables.items():
        connection.register(name, table)

    def guard(bitmap: Bitmap, part: Part) -> str:
        if _allows_all(eligible[bitmap.digest], part.subjects):
            return "true"
        return bitmap_guard(variables[bitmap.digest], bitmap, part)

    for view in views:
        select = compile_view(view, holdings.parts.get(view.family, ()), guard)
        connection.execute(f"CREATE TEMP VIEW {quote_name(view.family)} AS {select}")


def _allows_all(eligible: npt.NDArray[np.uint8], subjects: range | None) -> bool:
    """Return whether each of `subjects` is eligible, so that no row of theirs needs a test."""
    if not subjects or subjects[-1] >= len(eligible):
        return False
    return bool(eligible[subjects.start : subjects.stop : subjects.step].all())


def fetched(connection: duckdb.DuckDBPyConnection, sql: str, params: Mapping[str, Scalar]) -> pa.Table:
    """Return the rows of one SELECT."""
    relation = connection.sql(sql, params=dict(params) if params else None)
    if relation is None:
        raise StoreError("the statement answers no rows; it must be one SELECT")
    table: pa.Table = relation.to_arrow_table()
    return table


@contextmanager
def _interrupted_after(connection: duckdb.DuckDBPyConnection, limit_s: float) -> Iterator[None]:
    timer = threading.Timer(limit_s, connection.interrupt)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()


@contextmanager
def replaced_errors() -> Iterator[None]:
    """Turn DuckDB's errors into ours."""
    try:
        yield
    except duckdb.InterruptException:
        raise StoreError("the statement took longer than allowed; narrow it, for instance by date") from None
    except _ABOUT_STATEMENT as error:
        first_line = str(error).splitlines()[0]
        raise StatementError(f"the statement cannot run: {first_line}") from None
    except duckdb.OutOfMemoryException:
        raise StoreError("the statement needs more memory than there is; narrow it, for instance by date") from None
    except duckdb.Error as error:
        # The class says what kind of failure it was; the text might quote a member's value.
        raise StoreError(f"the statement failed ({type(error).__name__}); check its casts and arithmetic") from None
