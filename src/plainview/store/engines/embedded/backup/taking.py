"""Taking a backup: every object of one moment sealed into a place, then its manifest, and only then is it one.

An object that is there already is not copied again: data files never change, and other objects are named by what they
hold. So a backup that was killed goes on where it was, and the former one counts until this one is whole.
"""

from __future__ import annotations

import secrets
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import BinaryIO

import msgspec
import pyarrow as pa

from plainview.base.clock import Clock, from_micros, to_micros
from plainview.base.errors import StoreError
from plainview.store.backups import BackupPlan, BackupReport, Progress
from plainview.store.engines.embedded.backup.keys import BackupKeys, Made
from plainview.store.engines.embedded.backup.members import OwnersKeys, owned_rows, write_bundles
from plainview.store.engines.embedded.backup.moment import Moment, held_moment, intake_tables
from plainview.store.engines.embedded.backup.place import FORMAT, Authority, Entry, Manifest, Place, TableShape
from plainview.store.engines.embedded.backup.rows import MEMBER, Row, blocks, members_tables, shapes
from plainview.store.engines.embedded.folder import Layout
from plainview.store.engines.embedded.intake_file import damaged
from plainview.store.engines.embedded.snapshot import Snapshots
from plainview.store.keys import Subkeys

_READ_BYTES = 1 << 20
_CODEC = pa.Codec("zstd")


@dataclass(frozen=True)
class Parts:
    """What a backup is taken of and with."""

    layout: Layout
    snapshots: Snapshots
    owners: OwnersKeys
    keys: BackupKeys
    subkeys: Subkeys
    clock: Clock
    counters: Callable[[], dict[str, int]]
    catalogue_version: Callable[[], str]
    hook: Callable[[str], None]


@dataclass
class _Copying:
    """What was put into the place so far."""

    parts: Parts
    place: Place
    former: dict[str, Entry]
    watched: Callable[[int], None]
    entries: dict[str, Entry] = field(default_factory=dict)
    copied_files: int = 0
    copied_bytes: int = 0

    def put(self, kind: str, source: str, name: str, plain: Callable[[], Iterable[bytes]]) -> None:
        """Put an object unless it is there, whole and with its key."""
        size = self.place.size_of(name)
        known = self.former.get(name)
        is_there = size is not None and (known is None or known.size == size)
        if size is None or not is_there or self.parts.keys.get(name) is None:
            size = self.place.put(name, plain(), self.parts.keys.ensure(name, kind))
            self.copied_files += 1
            self.copied_bytes += size
        self.entries[name] = Entry(name, kind, source, size)
        self.watched(size)
        self.parts.hook("after_object")

    def put_content(self, kind: str, source: str, content: bytes, known_by: bytes | None = None) -> None:
        """Put an object that is named by what it holds."""
        name = self._name(kind, source, content if known_by is None else known_by)
        self.put(kind, source, name, lambda: (content,))

    def put_file(self, kind: str, source: str, path: Path, crc: int) -> None:
        """Put a file that never changes under its name; raises StoreError when it is not what the manifest says."""
        self.put(kind, source, self._name(kind, source, b""), lambda: _checked(path, crc))

    def _name(self, kind: str, source: str, content: bytes) -> str:
        return Authority.of(self.parts.subkeys).name(kind.encode(), source.encode(), content)


def take_backup(
    parts: Parts, plan: BackupPlan, progress: Progress, keys_are_copied: Callable[[], None]
) -> BackupReport:
    """Make a backup in a place that is prepared; `keys_are_copied` is called before its manifest is written."""
    place = Place(plan.place, Authority.of(parts.subkeys))
    with held_moment(parts.layout, parts.snapshots, parts.clock) as moment:
        parts.hook("after_moment")
        copying = _Copying(parts, place, _former(place), _counting(moment, progress))
        for name, _, crc in moment.data_files:
            copying.put_file("data", name, parts.layout.files / name, crc)
        for name, _, crc in moment.id_files:
            copying.put_file("ids", name, parts.layout.ids / name, crc)
        databases = {name: shapes(database) for name, database in moment.databases.items()}
        for number, last in moment.tail:
            name = f"intake/{number:08d}.db"
            databases[name] = _put_tail(copying, parts.layout.intake_file(number), name, last)
        for state in moment.states:
            copying.put_content("state", f"{state.purpose}/{state.name}/{state.version}", _whole(state.file))
        _put_tables(copying, moment, databases)
        members = _put_members(copying, moment, databases["records.db"])
    manifest = _manifest(copying, moment, members, databases)
    _write_manifest(copying, moment, manifest, keys_are_copied)
    return BackupReport(
        manifest.backup_id,
        plan.place,
        moment.at,
        len(manifest.entries),
        manifest.size_bytes,
        copying.copied_files,
        copying.copied_bytes,
    )


def _manifest(copying: _Copying, moment: Moment, members: int, databases: dict[str, dict[str, TableShape]]) -> Manifest:
    """Return the manifest, of a moment later than any other backup's, so that the newest is always known."""
    newest_us = max((made.moment_us for made in copying.parts.keys.made(half_too=True)), default=0)
    at_us = max(to_micros(moment.at), newest_us + 1)
    backup_id = f"{from_micros(at_us):%Y%m%dT%H%M%S%f}-{secrets.token_hex(4)}"
    entries = tuple(copying.entries.values())
    version = copying.parts.catalogue_version()
    return Manifest(FORMAT, backup_id, at_us, version, members, entries, databases)


def _write_manifest(copying: _Copying, moment: Moment, manifest: Manifest, keys_are_copied: Callable[[], None]) -> None:
    """Write the manifest between two notes in the keys, so that the keys know of it whenever it is there."""
    parts, place = copying.parts, copying.place
    made = Made(
        manifest.backup_id,
        str(place.folder),
        manifest.moment_us,
        moment.erased,
        moment.unswept,
        whole=False,
        objects=frozenset(copying.entries),
    )
    parts.keys.note_made(made)
    keys_are_copied()
    parts.hook("before_manifest")
    place.put_manifest(manifest)
    parts.hook("after_manifest")
    parts.keys.note_made(replace(made, whole=True))


def packed(rows: Iterable[tuple[str, list[Row]]]) -> bytes:
    """Return rows of tables as compressed bytes."""
    content = msgspec.msgpack.encode(list(rows))
    return len(content).to_bytes(8, "big") + bytes(_CODEC.compress(content, asbytes=True))


def unpacked(content: bytes) -> list[tuple[str, list[list[object]]]]:
    """Return what `packed` was given."""
    plain = bytes(_CODEC.decompress(content[8:], int.from_bytes(content[:8], "big"), asbytes=True))
    return msgspec.msgpack.decode(plain, type=list[tuple[str, list[list[object]]]])


def _put_tables(copying: _Copying, moment: Moment, databases: dict[str, dict[str, TableShape]]) -> None:
    """Put every row that is no member's."""
    for database_name, database in moment.databases.items():
        tables = databases[database_name]
        members = set(members_tables(tables)) if database_name == "records.db" else set()
        for table, shape in tables.items():
            nobodys = table in members
            if nobodys and MEMBER not in shape.columns:
                continue
            for number, rows in enumerate(blocks(database, table, shape, nobodys=nobodys)):
                source = f"{database_name}/{table}/{number}"
                copying.put_content("table", source, packed([(table, rows)]))


def _put_members(copying: _Copying, moment: Moment, tables: dict[str, TableShape]) -> int:
    """Put every member's rows, sealed by member; return how many members."""
    count = 0
    for number, owned in enumerate(owned_rows(moment.databases["records.db"], tables, copying.parts.subkeys)):
        keys = copying.parts.owners.sealing(owned)
        count += len(keys)
        known_by = b"".join(
            owner + serial.to_bytes(8, "big") + owned[owner].encoded() for owner, (serial, _) in sorted(keys.items())
        )
        name = Authority.of(copying.parts.subkeys).name(b"members", known_by)
        copying.put("members", f"members/{number}", name, partial(write_bundles, owned, keys))
    return count


def _put_tail(copying: _Copying, path: Path, source: str, last: int) -> dict[str, TableShape]:
    """Put what an intake file held at the moment; it may have grown since."""
    database = intake_tables(path)
    try:
        held = shapes(database)

        def rows() -> Iterator[bytes]:
            for table in held:
                query = f"SELECT * FROM {table} WHERE group_no <= ? ORDER BY group_no"  # noqa: S608 - names only
                for row in database.execute(query, (last,)):
                    block = packed([(table, [row])])
                    yield len(block).to_bytes(8, "big") + block

        copying.put("intake", source, secrets.token_hex(16), rows)
        return held
    finally:
        database.close()


def _former(place: Place) -> dict[str, Entry]:
    """Return the objects of backups that are there; one that cannot be read spares no copying."""
    found: dict[str, Entry] = {}
    for backup_id in place.ids():
        try:
            found.update((entry.object, entry) for entry in place.manifest(backup_id).entries)
        except StoreError:
            continue
    return found


def _counting(moment: Moment, progress: Progress) -> Callable[[int], None]:
    total = sum(size for _, size, _ in moment.data_files) + sum(16 * ids for _, ids, _ in moment.id_files)
    for database in moment.databases.values():
        pages, size = (database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("page_count", "page_size"))
        total += pages * size
    done = 0

    def watched(size_bytes: int) -> None:
        nonlocal done
        done += size_bytes
        progress(min(done, total), total)

    return watched


def _checked(path: Path, crc: int) -> Iterator[bytes]:
    found = 0
    with path.open("rb") as file:
        while block := file.read(_READ_BYTES):
            found = zlib.crc32(block, found)
            yield block
    if found != crc:
        raise damaged(path)


def _whole(file: BinaryIO) -> bytes:
    file.seek(0)
    return file.read()
