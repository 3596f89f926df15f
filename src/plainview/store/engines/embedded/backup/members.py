"""Members' rows in a backup: gathered by whose they are, each member's bundle sealed under a key of her own.

When she is erased her key goes, and her bundle in every backup ever made cannot be opened by anyone. What somebody
else's bundles say stays readable.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec
import sqlalchemy as sa
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.backup.keys import BackupKeys
from plainview.store.engines.embedded.backup.place import TableShape
from plainview.store.engines.embedded.backup.rows import MEMBER, SUBJECT, Row, members_tables, rows_of
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.member_keys import MemberKeys, seal, unseal
from plainview.store.engines.embedded.tables import subject as subject_table
from plainview.store.keys import Subkeys
from plainview.store.values import SubjectKind

_SUBJECTS = "subject"
_CHUNK = 1000
_HEADER = struct.Struct(">16sQI")


@dataclass
class Owned:
    """All rows of one owner of a key: a member, or somebody anonymous."""

    numbers: list[int]
    rows: list[tuple[str, Row]]

    def encoded(self) -> bytes:
        """Return the rows as bytes, the same for the same rows."""
        return msgspec.msgpack.encode(self.rows)


@dataclass(frozen=True)
class Bundle:
    """One owner's rows, sealed."""

    owner: bytes
    serial: int
    sealed: bytes


class OwnersKeys:
    """Gives each owner the key that seals her bundle; never to somebody who was forgotten meanwhile."""

    def __init__(self, database: Database | None, members: MemberKeys, keys: BackupKeys) -> None:
        self._database = database
        self._members = members
        self._keys = keys

    def sealing(self, owned: Mapping[bytes, Owned]) -> dict[bytes, tuple[int, AESGCM]]:
        """Return owner -> (serial, key) of those that live; a key is made for who has none."""
        held = dict(self._members.existing(owned))
        missing = owned.keys() - held.keys()
        if missing and self._database is not None:
            # Inside a transaction, as a forgetting is: a key made after one would bring the forgotten back.
            with self._database.write() as transaction:
                numbers = [number for owner in missing for number in owned[owner].numbers]
                living = _living(transaction, numbers)
                alive = [owner for owner in missing if not owned[owner].numbers or living & set(owned[owner].numbers)]
                held.update(self._members.ensure(alive))
        return self._keys.owner_keys(held)

    def opening(self, owner: bytes, serial: int) -> AESGCM | None:
        """Return the key of a bundle, None when it was destroyed."""
        member = self._members.existing((owner,)).get(owner)
        return None if member is None else self._keys.owner_key(owner, serial, member)

    def members(self, owners: Iterable[bytes]) -> Mapping[bytes, AESGCM]:
        """Return the own keys of those owners that have one."""
        return self._members.existing(owners)


def owned_rows(
    database: sqlite3.Connection, tables: Mapping[str, TableShape], subkeys: Subkeys
) -> Iterator[dict[bytes, Owned]]:
    """Yield owner -> rows of a thousand owners at a time."""
    listed = members_tables(dict(tables))
    named = [table for table in listed if MEMBER in tables[table].columns and SUBJECT not in tables[table].columns]
    database.execute("DROP TABLE IF EXISTS temp.owner_name")
    database.execute("CREATE TEMP TABLE owner_name (name TEXT PRIMARY KEY) WITHOUT ROWID")
    known = "INSERT OR IGNORE INTO temp.owner_name SELECT DISTINCT"
    database.execute(f"{known} {MEMBER} FROM subject WHERE kind != 'anonymous'")
    for table in named:
        database.execute(f"{known} {MEMBER} FROM \"{table}\" WHERE {MEMBER} != ''")
    gathering = _Gathering(database, tables, listed, named)
    for names in _pages(database, "SELECT name FROM temp.owner_name WHERE name > ? ORDER BY name LIMIT ?", ""):
        yield gathering.members({name: subkeys.owner_id("member", name) for name in names})
    query = "SELECT anonymous_id FROM subject WHERE kind = 'anonymous' AND anonymous_id > ? ORDER BY 1 LIMIT ?"
    for names in _pages(database, query, ""):
        yield gathering.anonymous({name: subkeys.owner_id("anonymous", name) for name in names})


class _Gathering:
    """Gathers rows of a page of owners from every table that holds some."""

    def __init__(
        self,
        database: sqlite3.Connection,
        tables: Mapping[str, TableShape],
        listed: Sequence[str],
        named: Sequence[str],
    ) -> None:
        self._database = database
        self._tables = tables
        self._named = named
        self._numbered = [table for table in listed if SUBJECT in tables[table].columns and table != _SUBJECTS]
        columns = tables[_SUBJECTS].columns
        self._number_at, self._kind_at = columns.index(SUBJECT), columns.index("kind")

    def members(self, owners: Mapping[str, bytes]) -> dict[bytes, Owned]:
        """Return owner -> rows of members, by their ids."""
        found = {owner: Owned([], []) for owner in owners.values()}
        self._subjects(owners, MEMBER, found, anonymous=False)
        for table in self._named:
            for name, row in rows_of(self._database, table, self._tables[table], MEMBER, owners):
                found[owners[name]].rows.append((table, row))
        return found

    def anonymous(self, owners: Mapping[str, bytes]) -> dict[bytes, Owned]:
        """Return owner -> rows of anonymous subjects, by their ids."""
        found = {owner: Owned([], []) for owner in owners.values()}
        self._subjects(owners, "anonymous_id", found, anonymous=True)
        return found

    def _subjects(
        self, owners: Mapping[str, bytes], column: str, found: dict[bytes, Owned], *, anonymous: bool
    ) -> None:
        by_number: dict[int, Owned] = {}
        for name, row in rows_of(self._database, _SUBJECTS, self._tables[_SUBJECTS], column, owners):
            if (row[self._kind_at] == SubjectKind.ANONYMOUS.value) == anonymous:
                owned = by_number[row[self._number_at]] = found[owners[name]]
                owned.numbers.append(row[self._number_at])
                owned.rows.append((_SUBJECTS, row))
        for table in self._numbered:
            for number, row in rows_of(self._database, table, self._tables[table], SUBJECT, by_number):
                by_number[number].rows.append((table, row))


def write_bundles(owned: Mapping[bytes, Owned], keys: Mapping[bytes, tuple[int, AESGCM]]) -> Iterator[bytes]:
    """Yield sealed bundles, one after another, of all owners that have a key."""
    for owner, (serial, key) in sorted(keys.items()):
        sealed = seal(key, owned[owner].encoded(), _about(owner, serial))
        yield _HEADER.pack(owner, serial, len(sealed)) + sealed


def read_bundles(content: bytes) -> Iterator[Bundle]:
    """Yield the bundles that `write_bundles` wrote."""
    position = 0
    while position < len(content):
        owner, serial, size = _HEADER.unpack_from(content, position)
        position += _HEADER.size
        yield Bundle(owner, serial, content[position : position + size])
        position += size


def open_bundle(bundle: Bundle, key: AESGCM) -> list[tuple[str, Row]]:
    """Return the rows of a bundle as (table, row)."""
    try:
        plain = unseal(key, bundle.sealed, _about(bundle.owner, bundle.serial))
    except InvalidTag:
        raise StoreError("a member's part of the backup does not fit its key; use another backup") from None
    return [(table, tuple(row)) for table, row in msgspec.msgpack.decode(plain, type=list[tuple[str, list[object]]])]


def _about(owner: bytes, serial: int) -> bytes:
    return b"bundle\0" + owner + serial.to_bytes(8, "big")


def _living(transaction: sa.Connection, numbers: Sequence[int]) -> set[int]:
    found: set[int] = set()
    for start in range(0, len(numbers), _CHUNK):
        wanted = subject_table.c.subject_no.in_(numbers[start : start + _CHUNK])
        found.update(transaction.scalars(sa.select(subject_table.c.subject_no).where(wanted)))
    return found


def _pages(database: sqlite3.Connection, query: str, first: str) -> Iterator[list[str]]:
    after = first
    while page := [str(row[0]) for row in database.execute(query, (after, _CHUNK))]:
        yield page
        after = page[-1]
