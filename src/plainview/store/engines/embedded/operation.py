"""What the service itself runs on, and the uses' states, in the embedded engine."""

from __future__ import annotations

import hashlib
import os
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from plainview.base.clock import from_micros, to_micros
from plainview.base.errors import StoreError
from plainview.store.backups import OUTLIVES_RESTORE
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.folder import Layout, locked
from plainview.store.engines.embedded.tables import caller_key, setting, state, stripped
from plainview.store.keys import sync_folder
from plainview.store.values import CallerKey


def write_durably(path: Path, content: bytes) -> None:
    """Write a file so that its whole content is there under its name, or nothing is."""
    unfinished = path.with_name(f"{path.name}.tmp")
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(path)
    sync_folder(path.parent)


class EmbeddedState:
    """Derived state of uses, a file each, named in the records database."""

    def __init__(self, database: Database, layout: Layout) -> None:
        self._database = database
        self._layout = layout

    def save(self, purpose: str, name: str, blob: bytes) -> int:
        """Replace a state durably; return its new version."""
        stem = _stem(purpose, name)
        with locked(self._layout.lock("state")):
            version = self.version(purpose, name) + 1
            file = f"{stem}-{version}.state"
            write_durably(self._layout.state / file, blob)
            row = {"purpose": purpose, "name": name, "version": version, "file": file, "crc": zlib.crc32(blob)}
            with self._database.write() as transaction:
                transaction.execute(sa.insert(state).prefix_with("OR REPLACE"), row)
            # Also what a crash left behind; under the lock nobody else writes here.
            for path in self._layout.state.glob(f"{stem}-*"):
                if path.name != file:
                    path.unlink()
            return version

    def load(self, purpose: str, name: str) -> tuple[int, bytes] | None:
        """Return (version, blob), or None; raises StoreError when its file is damaged."""
        for _ in range(5):
            row = self._row(purpose, name)
            if row is None:
                return None
            path = self._layout.state / row.file
            try:
                blob = path.read_bytes()
            except FileNotFoundError:
                continue  # it was replaced between the two looks
            if zlib.crc32(blob) != row.crc:
                raise StoreError(f"{path} is damaged; fit {name} of {purpose} again")
            return row.version, blob
        raise StoreError(f"the state {name} of {purpose} is missing; fit it again")

    def version(self, purpose: str, name: str) -> int:
        """Return the present version, 0 when there is none."""
        row = self._row(purpose, name)
        return 0 if row is None else row.version

    def versions(self, purpose: str) -> Mapping[str, int]:
        """Return name -> version of every state of a purpose."""
        query = sa.select(state.c.name, state.c.version).where(state.c.purpose == purpose)
        with self._database.read() as connection:
            return {row.name: row.version for row in connection.execute(query)}

    def delete(self, purpose: str, name: str) -> None:
        """Delete a state for good; harmless when there is none."""
        stem = _stem(purpose, name)
        with locked(self._layout.lock("state")):
            with self._database.write() as transaction:
                transaction.execute(sa.delete(state).where(state.c.purpose == purpose, state.c.name == name))
            for path in self._layout.state.glob(f"{stem}-*"):
                path.unlink()

    def _row(self, purpose: str, name: str) -> Any:
        query = sa.select(state.c.version, state.c.file, state.c.crc)
        with self._database.read() as connection:
            return connection.execute(query.where(state.c.purpose == purpose, state.c.name == name)).one_or_none()


def _stem(purpose: str, name: str) -> str:
    return hashlib.sha256(f"{purpose}\0{name}".encode()).hexdigest()[:32]


class EmbeddedOperation:
    """Keys of callers, counts of names, small facts; what must outlive a restore is told to `noted` and `noted_key`."""

    def __init__(
        self, database: Database, noted: Callable[[str, str], None], noted_key: Callable[[CallerKey], None]
    ) -> None:
        self._database = database
        self._noted = noted
        self._noted_key = noted_key

    def put_key(self, key: CallerKey) -> None:
        """Store or replace a caller's key by name."""
        row = {
            "name": key.name,
            "key_class": key.key_class,
            "secret_hash": key.secret_hash,
            "created_us": to_micros(key.created_at),
            "revoked_us": None if key.revoked_at is None else to_micros(key.revoked_at),
            "history": int(key.history),
        }
        with self._database.write() as transaction:
            transaction.execute(sa.insert(caller_key).prefix_with("OR REPLACE"), row)
            # Before this is committed, so that no crash lets a restore bring back a key that was revoked.
            self._noted_key(key)

    def keys(self) -> tuple[CallerKey, ...]:
        """Return all keys by name."""
        with self._database.read() as connection:
            rows = connection.execute(sa.select(caller_key).order_by(caller_key.c.name)).all()
        return tuple(
            CallerKey(
                row.name,
                row.key_class,
                row.secret_hash,
                from_micros(row.created_us),
                None if row.revoked_us is None else from_micros(row.revoked_us),
                bool(row.history),
            )
            for row in rows
        )

    def count_stripped(self, counts: Mapping[tuple[str, str, str, str], int]) -> None:
        """Add to counts of what was stripped or refused."""
        if not counts:
            return
        names = ("connection", "event", "name", "why", "times")
        rows = [dict(zip(names, (*key, times), strict=True)) for key, times in counts.items()]
        adding = insert(stripped)
        adding = adding.on_conflict_do_update(
            index_elements=list(stripped.primary_key), set_={"times": stripped.c.times + adding.excluded.times}
        )
        with self._database.write() as transaction:
            transaction.execute(adding, rows)

    def stripped(self) -> Mapping[tuple[str, str, str, str], int]:
        """Return those counts."""
        with self._database.read() as connection:
            rows = connection.execute(sa.select(stripped)).all()
        return {(row.connection, row.event, row.name, row.why): row.times for row in rows}

    def put_setting(self, name: str, value: str) -> None:
        """Keep a small fact of the installation."""
        with self._database.write() as transaction:
            transaction.execute(sa.insert(setting).prefix_with("OR REPLACE"), {"name": name, "value": value})
        if name.startswith(OUTLIVES_RESTORE):
            self._noted(name, value)

    def drop_setting(self, name: str) -> None:
        """Delete a small fact for good; harmless when there is none."""
        with self._database.write() as transaction:
            transaction.execute(sa.delete(setting).where(setting.c.name == name))

    def settings(self, prefix: str) -> Mapping[str, str]:
        """Return the small facts whose name starts with `prefix`."""
        query = sa.select(setting).where(setting.c.name.startswith(prefix, autoescape=True)).order_by(setting.c.name)
        with self._database.read() as connection:
            found = {row.name: row.value for row in connection.execute(query)}
        # LIKE ignores case in SQLite; names do not.
        return {name: value for name, value in found.items() if name.startswith(prefix)}
