"""Putting a backup together again in a folder of its own: files opened, databases filled, members by their keys."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.backup.decoding import read_intake
from plainview.store.engines.embedded.backup.keys import BackupKeys
from plainview.store.engines.embedded.backup.members import OwnersKeys, open_bundle, read_bundles
from plainview.store.engines.embedded.backup.place import Entry, Manifest, Place, TableShape
from plainview.store.engines.embedded.backup.rows import insert_into
from plainview.store.engines.embedded.backup.taking import unpacked
from plainview.store.engines.embedded.folder import Layout
from plainview.store.keys import sync_folder

_FILES = {"data": "files", "ids": "ids"}
_TABLES = {"data": "data_file", "ids": "id_file"}
_INTAKE_PAGE_BYTES = 16_384


@dataclass
class Staged:
    """What was put together, and what could not be."""

    members: int = 0
    erased: int = 0
    left_out: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Staging:
    """Puts one backup together under `layout`."""

    place: Place
    manifest: Manifest
    layout: Layout
    keys: BackupKeys
    owners: OwnersKeys
    watched: Callable[[int], None]
    hook: Callable[[str], None]

    def lost(self) -> list[Entry]:
        """Return the objects whose key was destroyed, but for states, which are made again."""
        kinds = self.keys.kinds()
        return [entry for entry in self.manifest.entries if entry.object not in kinds and entry.kind != "state"]

    def fill(self, *, with_states: bool) -> Staged:
        """Write every file and database; what has no key is left out and named. Without states, uses fit anew."""
        staged = Staged()
        for entry in self._entries(*_FILES):
            if self._key(entry) is None:
                staged.left_out.append(entry.source)
                continue
            _write(getattr(self.layout, _FILES[entry.kind]) / entry.source, self._opened(entry))
            self._done(entry)
        self._fill_intake(staged)
        for name in self.manifest.databases:
            if not name.startswith("intake/"):
                self._fill_database(name, staged, with_states=with_states)
        return staged

    def _fill_intake(self, staged: Staged) -> None:
        for entry in self._entries("intake"):
            if self._key(entry) is None:
                staged.left_out.append(entry.source)
                continue
            tables = self.manifest.databases[entry.source]
            path = self.layout.root / entry.source
            with _Filling(path, tables, page_bytes=_INTAKE_PAGE_BYTES) as filling:
                for table, row in read_intake(b"".join(self._opened(entry))):
                    filling.add(table, [tuple(row)])
            self._done(entry)

    def _fill_database(self, name: str, staged: Staged, *, with_states: bool) -> None:
        tables = self.manifest.databases[name]
        with _Filling(self.layout.root / name, tables) as filling:
            for entry in self._entries("table"):
                if entry.source.startswith(f"{name}/"):
                    for table, rows in unpacked(b"".join(self._opened(entry))):
                        filling.add(table, map(tuple, rows))
                    self._done(entry)
            if name == self.layout.records.name:
                self._fill_members(filling, staged)
                self._fill_states(filling, with_states=with_states)
                for entry in self._entries(*_TABLES):
                    if entry.source in staged.left_out:
                        filling.drop(_TABLES[entry.kind], entry.source)

    def _fill_members(self, filling: _Filling, staged: Staged) -> None:
        for entry in self._entries("members"):
            for bundle in read_bundles(b"".join(self._opened(entry))):
                key = self.owners.opening(bundle.owner, bundle.serial)
                if key is None:
                    staged.erased += 1
                    continue
                staged.members += 1
                for table, row in open_bundle(bundle, key):
                    filling.add(table, [row])
            self._done(entry)

    def _fill_states(self, filling: _Filling, *, with_states: bool) -> None:
        """Write the states that have a key; the rows of others go, and their uses are fitted anew."""
        held = {entry.source: entry for entry in self._entries("state")} if with_states else {}
        for purpose, name, version, file in filling.states():
            entry = held.get(f"{purpose}/{name}/{version}")
            if entry is None or self._key(entry) is None or Path(file).name != file:
                filling.drop_state(purpose, name)
                continue
            _write(self.layout.state / file, self._opened(entry))
            self._done(entry)

    def _entries(self, *kinds: str) -> list[Entry]:
        return [entry for entry in self.manifest.entries if entry.kind in kinds]

    def _key(self, entry: Entry) -> bytes | None:
        return self.keys.get(entry.object)

    def _opened(self, entry: Entry) -> Iterator[bytes]:
        key = self._key(entry)
        if key is None:
            raise StoreError(f"{self.place.path(entry.object)} ({entry.source}) has no key; use another backup")
        return self.place.open(entry, key)

    def _done(self, entry: Entry) -> None:
        self.watched(entry.size)
        self.hook("after_staged")


class _Filling:
    """A new database that is filled in one go, and durable once the block ends."""

    def __init__(self, path: Path, tables: dict[str, TableShape], *, page_bytes: int = 4096) -> None:
        self._path = path
        self._tables = tables
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._database = sqlite3.connect(path, isolation_level=None)
        self._database.execute(f"PRAGMA page_size = {page_bytes}")
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("PRAGMA synchronous = OFF")
        self._database.execute("BEGIN")
        for shape in tables.values():
            for statement in shape.made_by:
                self._database.execute(statement)

    def __enter__(self) -> _Filling:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._database.execute("COMMIT")
        self._database.close()
        if kind is None:
            _sync(self._path)

    def add(self, table: str, rows: Iterable[tuple[object, ...]]) -> None:
        """Add rows of a table."""
        if table not in self._tables:
            raise StoreError(f"the backup holds rows of a table {table} that it does not describe; use another backup")
        insert_into(self._database, table, self._tables[table], rows)

    def drop(self, table: str, name: str) -> None:
        """Take a file out of the manifest of data files or ids."""
        self._database.execute(f"DELETE FROM {table} WHERE name = ?", (name,))  # noqa: S608 - one of two names

    def states(self) -> list[tuple[str, str, int, str]]:
        """Return (purpose, name, version, file) of every state."""
        return self._database.execute("SELECT purpose, name, version, file FROM state").fetchall()

    def drop_state(self, purpose: str, name: str) -> None:
        """Take a state out, so that its use is fitted anew."""
        self._database.execute("DELETE FROM state WHERE purpose = ? AND name = ?", (purpose, name))


def _write(path: Path, content: Iterable[bytes]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with path.open("wb") as file:
        for block in content:
            file.write(block)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)


def _sync(path: Path) -> None:
    with path.open("rb") as file:
        os.fsync(file.fileno())
    sync_folder(path.parent)
