"""What keys.db holds for backups: a key for each sealed file, which backups there are, and what a restore does again.

None of it is ever in a backup. Each key is wrapped by the master key; destroying its row makes what it sealed
unreadable to everybody, wherever copies of that lie.
"""

from __future__ import annotations

import secrets
import sqlite3
import threading
import zlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.errors import StoreError
from plainview.store.backups import BackupPlan
from plainview.store.engines.embedded.database import broken, connect
from plainview.store.engines.embedded.member_keys import seal, unseal
from plainview.store.keys import KEY_BYTES, Subkeys

_SCHEMA = """
CREATE TABLE IF NOT EXISTS backup_key (
    object TEXT PRIMARY KEY, kind TEXT NOT NULL, wrapped BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS backup_made (
    backup_id TEXT PRIMARY KEY, place TEXT NOT NULL, moment_us INTEGER NOT NULL,
    erased INTEGER NOT NULL, unswept INTEGER NOT NULL, whole INTEGER NOT NULL, objects BLOB NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS backup_place (
    place TEXT PRIMARY KEY, keep INTEGER NOT NULL, keys_copy TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS backup_owner (
    owner BLOB NOT NULL, serial INTEGER NOT NULL, wrapped BLOB NOT NULL, stale INTEGER NOT NULL,
    PRIMARY KEY (owner, serial)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS backup_replay (
    replay_no INTEGER PRIMARY KEY, at_us INTEGER NOT NULL, kind TEXT NOT NULL, owner BLOB NOT NULL, body BLOB NOT NULL
);
"""
FORGOTTEN, ERASED, SETTING, CHOSEN, CALLER = "forgotten", "erased", "setting", "chosen", "caller"
_CHUNK = 400


@dataclass(frozen=True, slots=True)
class Made:
    """A backup that was finished: where, of which moment, and which objects it needs.

    `erased` says how many erasures there had been, and `unswept` how many of them files did not follow yet. It is
    noted before its manifest is written, so that no manifest is ever newer than the keys; `whole` once it is there.
    """

    backup_id: str
    place: str
    moment_us: int
    erased: int
    unswept: int
    whole: bool
    objects: frozenset[str]


@dataclass(frozen=True, slots=True)
class Replay:
    """Something that a restore has to do again, because it happened after the backup."""

    at_us: int
    kind: str
    owner: bytes
    body: bytes


class BackupKeys:
    """The tables of keys.db that backups use; opened when first needed."""

    def __init__(self, path: Path, subkeys: Subkeys) -> None:
        self.path = path
        self._wrap = AESGCM(subkeys.wrap)
        self._lock = threading.RLock()
        self._connection: sqlite3.Connection | None = None

    def ensure(self, name: str, kind: str) -> bytes:
        """Return the key of an object, durably making it when it has none."""
        with self._transaction() as database:
            held = self._get(database, name)
            if held is None:
                held = secrets.token_bytes(KEY_BYTES)
                row = (name, kind, seal(self._wrap, held, _about(name)))
                database.execute("INSERT INTO backup_key VALUES (?, ?, ?)", row)
            return held

    def get(self, name: str) -> bytes | None:
        """Return the key of an object, None when it was destroyed or never made."""
        with self._lock:
            return self._get(self._opened(), name)

    def kinds(self) -> dict[str, str]:
        """Return object -> kind of every key that is there."""
        return dict(self._rows("SELECT object, kind FROM backup_key"))

    def destroy(self, names: Collection[str]) -> None:
        """Destroy keys for good, with their bytes in the file."""
        if names:
            with self._transaction() as database:
                database.executemany("DELETE FROM backup_key WHERE object = ?", [(name,) for name in names])
            self.truncate_log()

    def note_made(self, made: Made) -> None:
        """Note a backup that is all there but for its manifest, or all there."""
        objects = zlib.compress(msgspec.json.encode(sorted(made.objects)))
        row = (made.backup_id, made.place, made.moment_us, made.erased, made.unswept, int(made.whole), objects)
        with self._transaction() as database:
            database.execute("INSERT OR REPLACE INTO backup_made VALUES (?, ?, ?, ?, ?, ?, ?)", row)

    def made(self, place: str | None = None, *, half_too: bool = False) -> list[Made]:
        """Return whole backups, newest first."""
        rows = self._rows("SELECT * FROM backup_made ORDER BY moment_us DESC, backup_id DESC")
        found = [_made(row) for row in rows if place is None or row[1] == place]
        return [made for made in found if made.whole or half_too]

    def forget_made(self, backup_ids: Iterable[str]) -> None:
        """Forget backups that are no longer there."""
        with self._transaction() as database:
            gone = [(backup_id,) for backup_id in backup_ids]
            database.executemany("DELETE FROM backup_made WHERE backup_id = ?", gone)

    def places(self) -> tuple[BackupPlan, ...]:
        """Return every place that was ever used and not given up."""
        rows = self._rows("SELECT place, keep, keys_copy FROM backup_place ORDER BY place")
        return tuple(BackupPlan(Path(place), keep, Path(copy) if copy else None) for place, keep, copy in rows)

    def put_place(self, plan: BackupPlan) -> None:
        """Remember a place and how it is used."""
        row = (str(plan.place), plan.keep, "" if plan.keys_copy is None else str(plan.keys_copy))
        with self._transaction() as database:
            database.execute("INSERT OR REPLACE INTO backup_place VALUES (?, ?, ?)", row)

    def owner_keys(self, members: Mapping[bytes, AESGCM]) -> dict[bytes, tuple[int, AESGCM]]:
        """Return owner -> (serial, key) under which what is held of them goes into backups, making what is missing.

        `members` gives each owner's own key, which wraps this one: when that is shredded, this one is gone too.
        """
        found: dict[bytes, tuple[int, AESGCM]] = {}
        with self._transaction() as database:
            held = self._owner_rows(database, members)
            fresh = []
            for owner, member in members.items():
                serial, wrapped, stale = held.get(owner, (0, b"", 1))
                key = None if stale else _unwrapped(member, wrapped, owner, serial)
                if key is None:
                    serial, key = serial + 1, secrets.token_bytes(KEY_BYTES)
                    fresh.append((owner, serial, seal(member, key, _owner_about(owner, serial)), 0))
                found[owner] = (serial, AESGCM(key))
            database.executemany("INSERT OR REPLACE INTO backup_owner VALUES (?, ?, ?, ?)", fresh)
        return found

    def owner_key(self, owner: bytes, serial: int, member: AESGCM) -> AESGCM | None:
        """Return the key under which an owner was backed up, None when it was destroyed."""
        query = "SELECT wrapped FROM backup_owner WHERE owner = ? AND serial = ?"
        with self._lock:
            row = self._opened().execute(query, (owner, serial)).fetchone()
        key = None if row is None else _unwrapped(member, row[0], owner, serial)
        return None if key is None else AESGCM(key)

    def outdate(self, owners: Iterable[bytes]) -> None:
        """Let the next backup seal these owners under new keys; the old ones go with `drop_outdated`."""
        with self._transaction() as database:
            marked = [(owner,) for owner in owners]
            database.executemany("UPDATE backup_owner SET stale = 1 WHERE owner = ?", marked)

    def drop_outdated(self) -> int:
        """Destroy the outdated keys of owners; return how many there were."""
        with self._transaction() as database:
            gone = database.execute("DELETE FROM backup_owner WHERE stale = 1").rowcount
        self.truncate_log()
        return gone

    def drop_owners(self, owners: Iterable[bytes]) -> None:
        """Destroy every key of owners who were forgotten."""
        with self._transaction() as database:
            database.executemany("DELETE FROM backup_owner WHERE owner = ?", [(owner,) for owner in owners])

    def note_replays(self, replays: Iterable[Replay]) -> None:
        """Note what a restore of an older backup has to do again; nothing while no backup was ever begun."""
        rows = [(replay.at_us, replay.kind, replay.owner, replay.body) for replay in replays]
        with self._transaction() as database:
            if database.execute("SELECT 1 FROM backup_place").fetchone():
                added = "INSERT INTO backup_replay (at_us, kind, owner, body) VALUES (?, ?, ?, ?)"
                database.executemany(added, rows)

    def replays(self) -> list[Replay]:
        """Return all of it in the order in which it was noted, so that the later of two choices counts."""
        rows = self._rows("SELECT at_us, kind, owner, body FROM backup_replay ORDER BY replay_no")
        return [Replay(*row) for row in rows]

    def drop_replays(self, before_us: int, owners: Iterable[bytes] = ()) -> None:
        """Forget what no backup is old enough for, and what is about owners who were forgotten since."""
        with self._transaction() as database:
            database.execute("DELETE FROM backup_replay WHERE at_us < ?", (before_us,))
            database.executemany("DELETE FROM backup_replay WHERE owner = ?", [(owner,) for owner in owners])

    def truncate_log(self) -> None:
        """Write the log back and empty it, so that destroyed keys are in no file."""
        with self._lock:
            self._opened().execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None

    def _get(self, database: sqlite3.Connection, name: str) -> bytes | None:
        row = database.execute("SELECT wrapped FROM backup_key WHERE object = ?", (name,)).fetchone()
        if row is None:
            return None
        try:
            return unseal(self._wrap, row[0], _about(name))
        except InvalidTag:
            raise StoreError(f"{self.path} holds a damaged key; put back the newest copy of this file") from None

    def _owner_rows(self, database: sqlite3.Connection, owners: Iterable[bytes]) -> dict[bytes, tuple[int, bytes, int]]:
        found: dict[bytes, tuple[int, bytes, int]] = {}
        listed = list(owners)
        for start in range(0, len(listed), _CHUNK):
            chunk = listed[start : start + _CHUNK]
            marks = ", ".join("?" * len(chunk))
            query = f"SELECT * FROM backup_owner WHERE owner IN ({marks}) ORDER BY owner, serial"  # noqa: S608 - marks only
            for owner, serial, wrapped, stale in database.execute(query, chunk):
                found[owner] = (serial, wrapped, stale)
        return found

    def _rows(self, query: str) -> list[tuple[Any, ...]]:
        with self._lock:
            try:
                return self._opened().execute(query).fetchall()
            except sqlite3.Error as error:
                raise broken(self.path, error) from None

    @contextmanager
    def _transaction(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            database = self._opened()
            try:
                database.execute("BEGIN IMMEDIATE")
                try:
                    yield database
                except BaseException:
                    database.execute("ROLLBACK")
                    raise
                database.execute("COMMIT")
            except sqlite3.Error as error:
                raise broken(self.path, error) from None

    def _opened(self) -> sqlite3.Connection:
        if self._connection is None:
            self._connection = connect(self.path)
            self._connection.executescript(_SCHEMA)
        return self._connection


def _made(row: tuple[Any, ...]) -> Made:
    backup_id, place, moment_us, erased, unswept, whole, objects = row
    listed = msgspec.json.decode(zlib.decompress(objects), type=list[str])
    return Made(backup_id, place, moment_us, erased, unswept, bool(whole), frozenset(listed))


def _about(name: str) -> bytes:
    return b"backup\0" + name.encode()


def _owner_about(owner: bytes, serial: int) -> bytes:
    return b"backup owner\0" + owner + serial.to_bytes(8, "big")


def _unwrapped(member: AESGCM, wrapped: bytes, owner: bytes, serial: int) -> bytes | None:
    try:
        return unseal(member, wrapped, _owner_about(owner, serial))
    except InvalidTag:
        # The owner was forgotten and came back with another key; what the old one sealed is gone with it.
        return None
