"""One SQLite database: how it is opened, how transactions begin, and whose words its errors have."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path

import sqlalchemy as sa

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.tables import FORMAT, counter

PRAGMAS = (
    "PRAGMA busy_timeout = 15000",
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = ON",
)
_BEGIN = "plainview_begin"


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection in manual transaction mode, durable at every commit, usable from any thread."""
    try:
        connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, timeout=15)
        for pragma in PRAGMAS:
            connection.execute(pragma)
    except sqlite3.Error as error:
        raise broken(path, error) from None
    return connection


def broken(path: Path, error: BaseException) -> StoreError:
    """Return the StoreError that stands for SQLite's; SQLite's own messages name no stored value."""
    return StoreError(f"{path}: {error}; check the disk's space, the file's permissions, and its health")


def empty_log(path: Path) -> bool:
    """Write a database's log back and empty it, so that deleted bytes are gone; False while a reader is in the way."""
    connection = connect(path)
    try:
        busy: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        return not busy
    finally:
        connection.close()


class Database:
    """A database with short read and write transactions, safe to share between threads."""

    def __init__(self, path: Path, metadata: sa.MetaData) -> None:
        self.path = path
        self._engine = sa.create_engine(f"sqlite:///{path}", hide_parameters=True, pool_size=4, max_overflow=16)
        self._writing = self._engine.execution_options(**{_BEGIN: "BEGIN IMMEDIATE"})
        sa.event.listen(self._engine, "connect", _prepare_connection)
        sa.event.listen(self._engine, "begin", _begin)
        with self.write() as transaction:
            metadata.create_all(transaction)

    @contextmanager
    def read(self) -> Iterator[sa.Connection]:
        """Give one consistent read of the database."""
        try:
            with self._engine.connect() as connection, connection.begin():
                yield connection
        except sa.exc.DBAPIError as error:
            raise broken(self.path, error.orig or error) from None
        except sqlite3.Error as error:
            raise broken(self.path, error) from None

    @contextmanager
    def write(self) -> Iterator[sa.Connection]:
        """Give the only write transaction; it is durable once the block ends without an error."""
        try:
            with self._writing.connect() as connection, connection.begin():
                yield connection
        except sa.exc.DBAPIError as error:
            raise broken(self.path, error.orig or error) from None
        except sqlite3.Error as error:
            raise broken(self.path, error) from None

    def truncate_log(self) -> bool:
        """Write the log back and empty it, so that deleted bytes are gone; False while a reader stands in the way."""
        return empty_log(self.path)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()


class Counters:
    """The versions in `counter`, read in microseconds on a connection of their own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        self._connection = connect(path)

    def all(self) -> dict[str, int]:
        """Return every counter as it is committed now."""
        try:
            with self._lock:
                return dict(self._connection.execute("SELECT name, value FROM counter"))
        except sqlite3.Error as error:
            raise broken(self._path, error) from None

    def get(self, name: str) -> int:
        """Return one counter, 0 when it never moved."""
        return self.all().get(name, 0)

    def close(self) -> None:
        """Close the connection."""
        with self._lock:
            self._connection.close()


def driver_of(transaction: sa.Connection) -> sqlite3.Connection:
    """Return SQLite's own connection of a transaction, for the few statements whose time counts."""
    connection = transaction.connection.driver_connection
    if not isinstance(connection, sqlite3.Connection):
        raise TypeError("this transaction is none of SQLite's")
    return connection


def marks(values: Collection[object]) -> str:
    """Return the places of parameters in a statement for SQLite's own connection, as `?, ?`."""
    return ", ".join("?" * len(values))


def value_of(transaction: sa.Connection, name: str) -> int:
    """Return a counter inside a transaction, 0 when it never moved."""
    return transaction.scalar(sa.select(counter.c.value).where(counter.c.name == name)) or 0


def set_value(transaction: sa.Connection, name: str, value: int) -> None:
    """Set a counter inside a transaction."""
    transaction.execute(sa.insert(counter).prefix_with("OR REPLACE"), {"name": name, "value": value})


def bump(transaction: sa.Connection, name: str) -> int:
    """Add one to a counter inside a transaction and return it."""
    value = value_of(transaction, name) + 1
    set_value(transaction, name, value)
    return value


def check_format(database: Database) -> None:
    """Write the format into a new database, and bring an older one up to it; raises StoreError for a newer one."""
    with database.write() as transaction:
        found = value_of(transaction, "format")
        if found > FORMAT:
            raise StoreError(
                f"{database.path} was written by a newer Plainview (format {found}, this one knows {FORMAT}); "
                "install that version again"
            )
        if found == 1:
            transaction.exec_driver_sql("ALTER TABLE record ADD COLUMN narrowed TEXT")
        if found in (1, 2):
            transaction.exec_driver_sql("ALTER TABLE tombstone ADD COLUMN until_file INTEGER NOT NULL DEFAULT 0")
        set_value(transaction, "format", FORMAT)


def _prepare_connection(connection: sqlite3.Connection, _record: object) -> None:
    connection.isolation_level = None
    for pragma in PRAGMAS:
        connection.execute(pragma)


def _begin(connection: sa.Connection) -> None:
    driver_of(connection).execute(connection.get_execution_options().get(_BEGIN, "BEGIN"))
