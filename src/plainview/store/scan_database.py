"""Locked in-memory databases for scans, kept open: making one takes longer than many a statement runs.

Each may open the files of one set and no other, and each scan has a connection of its own: variables, views and
registered tables are that connection's and end with it.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import duckdb

_KEPT = 4
_THREADS = 2


class ScanDatabases:
    """Gives connections that can read given files only; the databases of the last few sets of files stay open."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, ...], duckdb.DuckDBPyConnection] = OrderedDict()

    @contextmanager
    def connection(self, paths: Sequence[str]) -> Iterator[duckdb.DuckDBPyConnection]:
        """Give a connection to a locked database; one in which something failed is not used again."""
        key = tuple(paths)
        connection = self._connected(key)
        try:
            yield connection
        except BaseException:
            self._drop(key)
            raise
        finally:
            connection.close()

    def close(self) -> None:
        """Close all; scans under way end by themselves, and a later one opens another."""
        with self._lock:
            for database in self._kept.values():
                database.close()
            self._kept.clear()

    def _connected(self, key: tuple[str, ...]) -> duckdb.DuckDBPyConnection:
        with self._lock:
            if key not in self._kept:
                self._kept[key] = _opened(key)
                if len(self._kept) > _KEPT:
                    self._kept.popitem(last=False)[1].close()
            self._kept.move_to_end(key)
            return self._kept[key].cursor()

    def _drop(self, key: tuple[str, ...]) -> None:
        with self._lock:
            database = self._kept.pop(key, None)
            if database is not None:
                database.close()


def _opened(paths: tuple[str, ...]) -> duckdb.DuckDBPyConnection:
    database = duckdb.connect(":memory:", config={"threads": _THREADS})
    # Nothing of a file stays here after a scan, so that what is unlinked after an erasure is really gone.
    database.execute("SET enable_external_file_cache = false")
    database.execute("SET allowed_paths = $paths", {"paths": list(paths)})
    database.execute("SET enable_external_access = false")
    database.execute("SET lock_configuration = true")
    return database
