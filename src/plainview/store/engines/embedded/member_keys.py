"""Members' own keys in keys.db: each wrapped by the master key, and deleted when its member is forgotten."""

from __future__ import annotations

import secrets
import sqlite3
import threading
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.database import broken, connect
from plainview.store.keys import KEY_BYTES, Subkeys
from plainview.store.sealing import seal, unseal

__all__ = ["MemberKeys", "seal", "unseal"]

_VERIFIER = b"\0verifier"
_SCHEMA = "CREATE TABLE IF NOT EXISTS member_key (owner BLOB PRIMARY KEY, wrapped BLOB NOT NULL) WITHOUT ROWID"
_CHUNK = 500


class MemberKeys:
    """The keys of members and anonymous subjects by opaque owner id, unwrapped once a process."""

    def __init__(self, path: Path, subkeys: Subkeys) -> None:
        self._path = path
        self._wrap = AESGCM(subkeys.wrap)
        self._lock = threading.Lock()
        self._opened: dict[bytes, AESGCM] = {}
        self._unsynced: set[bytes] = set()
        self._connection = connect(path)
        with self._transaction():
            self._connection.execute(_SCHEMA)
            self._verify()

    def ensure(self, owners: Iterable[bytes], *, soon: bool = False) -> Mapping[bytes, AESGCM]:
        """Return each owner's key, making those that are missing: durably, or `soon` with the next that are durable."""
        wanted = set(owners)
        with self._lock:
            if not self._opened.keys() >= wanted:
                self._make(wanted - self._opened.keys(), soon=soon)
            if not soon and self._unsynced & wanted:
                self._make(set(), soon=False)
            return {owner: self._opened[owner] for owner in wanted}

    def existing(self, owners: Iterable[bytes]) -> Mapping[bytes, AESGCM]:
        """Return the keys of those owners that have one."""
        wanted = set(owners)
        with self._lock:
            missing = wanted - self._opened.keys()
            if missing:
                self._load(missing)
            return {owner: self._opened[owner] for owner in wanted if owner in self._opened}

    def shred(self, owners: Iterable[bytes]) -> None:
        """Delete keys for good: what they encrypted cannot be read by anyone again."""
        gone = [(owner,) for owner in owners]
        with self._lock:
            with self._transaction():
                self._connection.executemany("DELETE FROM member_key WHERE owner = ?", gone)
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            self._opened.clear()
            self._unsynced.clear()

    def drop_cache(self) -> None:
        """Forget unwrapped keys, because another process may have shredded some."""
        with self._lock:
            self._opened.clear()

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._connection.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            self._connection.execute("COMMIT")
        except sqlite3.Error as error:
            raise broken(self._path, error) from None

    def _make(self, missing: set[bytes], *, soon: bool) -> None:
        if soon:
            self._load(missing)
            missing = missing - self._opened.keys()
            if not missing:
                return
        # Without syncing, a commit outlives this process but not the machine; the next synced one covers it too.
        self._connection.execute(f"PRAGMA synchronous = {'NORMAL' if soon else 'FULL'}")
        with self._transaction():
            fresh = {owner: secrets.token_bytes(KEY_BYTES) for owner in missing}
            rows = [(owner, seal(self._wrap, key, owner)) for owner, key in fresh.items()]
            # Another process may have made one of them first; what is stored counts.
            self._connection.executemany("INSERT OR IGNORE INTO member_key VALUES (?, ?)", rows)
            self._load(fresh)
            if not missing:
                # A commit without a change would not be synced.
                self._connection.execute("UPDATE member_key SET wrapped = wrapped WHERE owner = ?", (_VERIFIER,))
        self._connection.execute("PRAGMA synchronous = FULL")
        self._unsynced = self._unsynced | missing if soon else set()

    def _load(self, owners: Iterable[bytes]) -> None:
        listed = list(owners)
        for start in range(0, len(listed), _CHUNK):
            chunk = listed[start : start + _CHUNK]
            marks = ", ".join("?" * len(chunk))
            query = f"SELECT owner, wrapped FROM member_key WHERE owner IN ({marks})"  # noqa: S608 - marks only
            for owner, wrapped in self._connection.execute(query, chunk):
                self._opened[owner] = AESGCM(self._unwrapped(owner, wrapped))

    def _unwrapped(self, owner: bytes, wrapped: bytes) -> bytes:
        try:
            return unseal(self._wrap, wrapped, owner)
        except InvalidTag:
            raise StoreError(f"{self._path} holds a damaged key; put back the newest copy of this file") from None

    def _verify(self) -> None:
        """Write a verifier into a new file; raises StoreError when another master key wrote it."""
        found = self._connection.execute("SELECT wrapped FROM member_key WHERE owner = ?", (_VERIFIER,)).fetchone()
        if found is None:
            sealed = seal(self._wrap, b"plainview", _VERIFIER)
            self._connection.execute("INSERT INTO member_key VALUES (?, ?)", (_VERIFIER, sealed))
            return
        try:
            unseal(self._wrap, found[0], _VERIFIER)
        except InvalidTag:
            raise StoreError(
                f"this master key is not the one that {self._path.parent} was written with; "
                "set PLAINVIEW_MASTER_KEY_FILE to the right one"
            ) from None
