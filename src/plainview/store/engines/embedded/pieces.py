"""All that rests in an embedded store, decoded with every key on this machine, for residual scans.

What is not known by its name is read as it lies, so that a program that writes a file of its own into the data folder
is seen too.
"""

from __future__ import annotations

import json
import sqlite3
import zipfile
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import msgspec
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from cryptography.exceptions import InvalidTag

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.dead_bytes import dead_bytes
from plainview.store.engines.embedded.folder import Layout
from plainview.store.engines.embedded.intake_file import IntakeReader
from plainview.store.engines.embedded.member_keys import MemberKeys, unseal
from plainview.store.keys import Subkeys
from plainview.store.pieces import Piece
from plainview.store.values import SubjectKind

STAYS = frozenset({"tombstone", "forgotten"})
"""Tables that keep numbers of whoever is gone, which stand for nobody: that is how they are never given again."""

_BITS = frozenset({("bitmap", "bits"), ("tile", "marks"), ("tile", "root"), ("node", "hash"), ("tally", "counts")})
_KEPT_ELSEWHERE = frozenset({"locks", "leases"})
_RECORDS = (
    "SELECT r.subject_no, r.element, r.field, r.value, r.identifying, s.kind, s.key_member, s.anonymous_id"
    " FROM record r LEFT JOIN subject s ON s.subject_no = r.subject_no"
)


@dataclass(frozen=True)
class StoreDecoder:
    """Decodes one store. Rows of subjects in `spare` are left out: they are living ones', who are not looked for."""

    layout: Layout
    keys: MemberKeys
    subkeys: Subkeys
    spare: Set[int]

    def pieces(self) -> Iterator[Piece]:
        """Yield everything that rests in the data folder."""
        for path in sorted(self.layout.root.rglob("*")):
            if not path.is_file() or path.relative_to(self.layout.root).parts[0] in _KEPT_ELSEWHERE:
                continue
            try:
                yield from self._of_file(path)
            except FileNotFoundError:
                # It was handed off or replaced between the two looks; what replaced it is looked at as well.
                continue

    def _of_file(self, path: Path) -> Iterator[Piece]:
        place = str(path.relative_to(self.layout.root))
        if path.name.endswith(("-wal", "-shm")) and path.with_name(path.name[:-4]).exists():
            return
        if path.parent == self.layout.intake and path.suffix == ".db":
            yield from self._intake(path, place)
        elif path.suffix == ".db":
            yield from self._database(path, place)
        elif path.suffix == ".parquet":
            yield from parquet_pieces(path.read_bytes(), place, self.spare)
        elif zipfile.is_zipfile(path):
            yield from _packed(path, place)
        else:
            yield Piece(place, path.read_bytes())

    def _database(self, path: Path, place: str) -> Iterator[Piece]:
        connection = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=15)
        try:
            tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()
            for (table,) in tables:
                if (path, table) == (self.layout.records, "record"):
                    yield from self._records(connection, place)
                else:
                    yield from self._rows(connection, place, table)
        except sqlite3.Error as error:
            raise StoreError(f"{path} cannot be read: {error}; check the disk") from None
        finally:
            connection.close()
        for what, content in dead_bytes(path):
            yield Piece(f"{place}, {what}", content)

    def _rows(self, connection: sqlite3.Connection, place: str, table: str) -> Iterator[Piece]:
        rows = connection.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - a name from the database's own list
        names = [column[0] for column in rows.description]
        owner = names.index("subject_no") if "subject_no" in names and table not in STAYS else None
        for row in rows:
            number = None if owner is None else row[owner]
            if number is not None and number in self.spare:
                continue
            for name, value in zip(names, row, strict=True):
                # A bare number names nobody; that of a row which should be gone is seen by whose row it is.
                is_told = number is not None or not isinstance(value, int | float)
                if value is not None and is_told and name != "subject_no" and (table, name) not in _BITS:
                    content = value.hex().encode() if _is_id(value) else _as_bytes(value)
                    yield Piece(f"{place}, {table}.{name}", content, number, cell=not isinstance(value, bytes))

    def _records(self, connection: sqlite3.Connection, place: str) -> Iterator[Piece]:
        for number, element, field, value, identifying, *names in connection.execute(_RECORDS):
            if number not in self.spare:
                where = f"{place}, record {element}.{field}"
                plain = self._opened(value, names, f"{number}|{element}|{field}") if identifying else value
                yield Piece(where, value if plain is None else _text_of(plain), number, cell=plain is not None)

    def _opened(self, value: bytes, names: list[str | None], about: str) -> bytes | None:
        kind, member_id, anonymous_id = names
        if kind is None:
            return None
        is_anonymous = kind == SubjectKind.ANONYMOUS.value
        owner = self.subkeys.owner_id(
            "anonymous" if is_anonymous else "member", str(anonymous_id if is_anonymous else member_id)
        )
        key = self.keys.existing((owner,)).get(owner)
        if key is None:
            return None
        try:
            return unseal(key, value, about.encode())
        except InvalidTag:
            return None

    def _intake(self, path: Path, place: str) -> Iterator[Piece]:
        reader = IntakeReader(path)
        try:
            for payload in reader.payloads():
                for line in payload.lines().splitlines():
                    yield from self._block(f"{place}, {payload.family}", msgspec.json.decode(line))
        finally:
            reader.close()

    def _block(self, place: str, block: Mapping[str, Any]) -> Iterator[Piece]:
        """Yield the rows of a block, whose columns stand side by side, or of one row, as logs once held."""
        numbers = block["subject_no"]
        if not isinstance(numbers, list):
            numbers, block = [numbers], {name: [value] for name, value in block.items()}
        for at, number in enumerate(numbers):
            if number not in self.spare:
                yield _row(place, {name: column[at] for name, column in block.items() if column}, number)


def parquet_pieces(content: bytes, place: str, spare: Set[int] = frozenset()) -> Iterator[Piece]:
    """Yield the rows of a data file but for those of subjects in `spare`, and what lies in it besides rows."""
    metadata = pq.read_metadata(pa.BufferReader(content))
    texts = [field.name for field in metadata.schema.to_arrow_schema() if pa.types.is_string(field.type)]
    file = pq.ParquetFile(pa.BufferReader(content), read_dictionary=texts)
    spared = pa.array(sorted(spare), pa.uint32())
    for number in range(metadata.num_row_groups):
        table = file.read_row_group(number)
        yield from _unused(place, table, texts)
        left = table.filter(pc.invert(pc.is_in(table.column("subject_no"), spared)))
        for row in left.to_pylist():
            yield _row(place, row, row["subject_no"])
    for what, piece in _between(content, metadata):
        yield Piece(f"{place}, {what}", piece)


def _packed(path: Path, place: str) -> Iterator[Piece]:
    """Yield what is packed into a ZIP file, such as a member's prepared archive."""
    with zipfile.ZipFile(path) as archive:
        for name in archive.namelist():
            yield Piece(f"{place}, a packed file", name.encode() + b"\n" + archive.read(name))


def _unused(place: str, table: pa.Table, texts: list[str]) -> Iterator[Piece]:
    """Yield values in a column's dictionary that no row has."""
    for name in texts:
        for chunk in table.column(name).chunks:
            if isinstance(chunk, pa.DictionaryArray):
                used = set(pc.unique(chunk.indices).to_pylist())
                for at, value in enumerate(chunk.dictionary.to_pylist()):
                    if at not in used and value is not None:
                        yield Piece(f"{place}, dictionary of {name}", _as_bytes(value), cell=True)


def _between(content: bytes, metadata: pq.FileMetaData) -> Iterator[tuple[str, bytes]]:
    """Yield the footer, and bytes that belong to no column, zeros left out."""
    spans = [(0, 4)]
    for number in range(metadata.num_row_groups):
        group = metadata.row_group(number)
        for place in range(group.num_columns):
            column = group.column(place)
            starts = [
                at for at in (column.dictionary_page_offset, column.data_page_offset) if at is not None and at > 0
            ]
            spans.append((min(starts), min(starts) + column.total_compressed_size))
    footer = len(content) - 8 - int.from_bytes(content[-8:-4], "little")
    yield "footer", content[footer:-8]
    at = 0
    for start, end in [*sorted(spans), (footer, footer)]:
        if start > at and content[at:start].strip(b"\0"):
            yield "between columns", content[at:start]
        at = max(at, end)


def _row(place: str, row: Mapping[str, object], number: int) -> Piece:
    held = {name: value for name, value in row.items() if value is not None}
    return Piece(f"{place}, a row", json.dumps(held, default=str, ensure_ascii=False).encode(), number)


def _is_id(value: object) -> bool:
    return isinstance(value, bytes) and len(value) in (16, 32)


def _text_of(encoded: bytes) -> bytes:
    """Return a record's value: a text as it is, anything else as JSON."""
    decoded = msgspec.json.decode(encoded)
    return decoded.encode() if isinstance(decoded, str) else encoded


def _as_bytes(value: object) -> bytes:
    return value if isinstance(value, bytes) else str(value).encode()
