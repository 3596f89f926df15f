"""What a place of backups still says to whoever has every key of this machine: for residual scans alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from cryptography.exceptions import InvalidTag

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.backup.keys import BackupKeys
from plainview.store.engines.embedded.backup.members import OwnersKeys, open_bundle, read_bundles
from plainview.store.engines.embedded.backup.place import Entry, Manifest, Place, TableShape
from plainview.store.engines.embedded.backup.rows import SUBJECT
from plainview.store.engines.embedded.backup.taking import unpacked
from plainview.store.engines.embedded.intake_file import Payload
from plainview.store.engines.embedded.member_keys import unseal
from plainview.store.engines.embedded.pieces import STAYS, parquet_pieces
from plainview.store.keys import Subkeys
from plainview.store.pieces import Piece

_TABLES = dict[str, TableShape]


@dataclass(frozen=True)
class Decoder:
    """Opens all that the keys open: also objects that no backup counts on any more."""

    place: Place
    keys: BackupKeys
    owners: OwnersKeys
    subkeys: Subkeys

    def pieces(self) -> Iterator[Piece]:
        """Yield every piece; data files as Parquet, with a place that ends in their name, rows cell by cell."""
        known: dict[str, tuple[Entry, Manifest]] = {}
        for backup_id in self.place.ids():
            with suppress(StoreError):
                manifest = self.place.manifest(backup_id)
                known.update((entry.object, (entry, manifest)) for entry in manifest.entries)
        kinds = self.keys.kinds()
        for name in sorted(self.place.objects()):
            key = self.keys.get(name)
            if key is None:
                continue
            size, kind = self.place.size_of(name) or 0, kinds[name]
            source, tables = f"{kind}/{name}", dict[str, TableShape]()
            if name in known:
                source = known[name][0].source
                tables = _tables(known[name][1], source)
            try:
                content = b"".join(self.place.open(Entry(name, kind, source, size), key))
            except StoreError:
                # A half or changed object opens for nobody.
                continue
            yield from self._decoded(kind, f"backup {self.place.folder.name}/{source}", content, tables)

    def _decoded(self, kind: str, where: str, content: bytes, tables: _TABLES) -> Iterator[Piece]:
        match kind:
            case "table":
                for table, rows in unpacked(content):
                    for row in rows:
                        yield from self._cells(f"{where}/{table}", table, row, tables.get(table))
            case "intake":
                yield from _intake_pieces(where, content)
            case "members":
                for bundle in read_bundles(content):
                    key = self.owners.opening(bundle.owner, bundle.serial)
                    if key is not None:
                        for table, cells in open_bundle(bundle, key):
                            place = f"{where}/{table}"
                            yield from self._cells(place, table, list(cells), tables.get(table), bundle.owner)
            case _ if content[:4] == b"PAR1":
                yield from parquet_pieces(content, where)
            case _:
                yield Piece(where, content)

    def _cells(
        self, where: str, table: str, row: list[object], shape: TableShape | None, owner: bytes = b""
    ) -> Iterator[Piece]:
        columns = shape.columns if shape is not None else tuple(str(number) for number in range(len(row)))
        named = dict(zip(columns, row, strict=False))
        number = named.get(SUBJECT)
        subject_no = number if isinstance(number, int) and table not in STAYS else None
        for column, value in named.items():
            content = value if isinstance(value, bytes) else str(value).encode()
            if value is not None:
                yield Piece(f"{where}.{column}", content, subject_no, cell=True)
        if table == "record" and named.get("identifying"):
            opened = self._identifying(named, owner)
            if opened is not None:
                yield Piece(f"{where}.value", opened, subject_no, cell=True)

    def _identifying(self, row: dict[str, object], owner: bytes) -> bytes | None:
        member, value = self.owners.members((owner,)).get(owner), row["value"]
        if member is None or not isinstance(value, bytes):
            return None
        about = f"{row['subject_no']}|{row['element']}|{row['field']}".encode()
        try:
            return unseal(member, value, about)
        except InvalidTag:
            return None


def read_intake(content: bytes) -> Iterator[tuple[str, list[object]]]:
    """Yield (table, row) of an intake file's object."""
    position = 0
    while position < len(content):
        size = int.from_bytes(content[position : position + 8], "big")
        position += 8
        for table, rows in unpacked(content[position : position + size]):
            for row in rows:
                yield table, row
        position += size


def _intake_pieces(where: str, content: bytes) -> Iterator[Piece]:
    for table, row in read_intake(content):
        match table, row:
            case "payload", [int(group_no), str(family), int(rows), int(size), int(), bytes(body)]:
                with suppress(StoreError):
                    lines = Payload(group_no, family, rows, size, body, where=Path(where)).lines()
                    yield Piece(f"{where}/{family}", lines)
            case _:
                for value in row:
                    yield Piece(f"{where}/{table}", value if isinstance(value, bytes) else str(value).encode())


def _tables(manifest: Manifest, source: str) -> _TABLES:
    database = "records.db" if source.startswith("members/") else source.split("/", maxsplit=1)[0]
    return manifest.databases.get(database, {})
