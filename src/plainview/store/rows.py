"""How an event becomes a row of its family's stream: fixed columns, typed properties, NDJSON in, Arrow out.

Both engines store and read rows through this module, so that a row means the same everywhere.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import TypeAlias

import msgspec
import pyarrow as pa
import pyarrow.json as pj

from plainview.base.clock import to_micros
from plainview.base.errors import StoreError
from plainview.catalogue.model import Catalogue, ValueType
from plainview.store.values import AdmittedEvent

Row: TypeAlias = dict[str, object]

QUARANTINE = "quarantine"
_QUARANTINE_COLUMNS = {"reason": ValueType.TEXT, "streams": ValueType.JSON}
_WHOLE_LIMIT = 2**63
_BLOCK_BYTES = 1 << 24

FIXED: Mapping[str, pa.DataType] = {
    "event_no": pa.uint64(),
    "subject_no": pa.uint32(),
    "event": pa.string(),
    "occurred_at": pa.timestamp("us"),
    "received_at": pa.timestamp("us"),
    "catalogue": pa.string(),
    "narrowed": pa.string(),
}

_ARROW: Mapping[ValueType, pa.DataType] = {
    ValueType.INTEGER: pa.int64(),
    ValueType.DURATION_MS: pa.int64(),
    ValueType.NUMBER: pa.float64(),
    ValueType.BOOLEAN: pa.bool_(),
    ValueType.TIMESTAMP: pa.timestamp("us"),
}

_PYTHON: Mapping[ValueType, frozenset[type]] = {
    ValueType.INTEGER: frozenset((int,)),
    ValueType.DURATION_MS: frozenset((int,)),
    ValueType.NUMBER: frozenset((int, float)),
    ValueType.BOOLEAN: frozenset((bool,)),
    ValueType.TIMESTAMP: frozenset((int,)),
    ValueType.JSON: frozenset(),
}
_TEXT = frozenset((str,))
_UNDECLARED: frozenset[type] = frozenset()


def columns_of(catalogue: Catalogue, family: str) -> Mapping[str, ValueType]:
    """Return property -> type of a family's stream; quarantine has its reason and the streams as JSON."""
    declared = catalogue.columns_of(family)
    return {**declared, **_QUARANTINE_COLUMNS} if family == QUARANTINE else declared


def arrow_type(kind: ValueType) -> pa.DataType:
    """Return the Arrow type in which values of `kind` rest."""
    return _ARROW.get(kind, pa.string())


def plain_type(kind: pa.DataType) -> pa.DataType:
    """Return how a type stands in JSON: its reader takes no numbers for timestamps, so they are microseconds there."""
    return pa.int64() if pa.types.is_timestamp(kind) else kind


def arrow_schema(columns: Mapping[str, ValueType]) -> pa.Schema:
    """Return the Arrow schema of a stream with these properties: the fixed columns first."""
    fields = [pa.field(name, kind) for name, kind in FIXED.items()]
    fields += [pa.field(name, arrow_type(kind)) for name, kind in columns.items()]
    return pa.schema(fields)


class RowMaker:
    """Makes rows under one version of the catalogue and refuses values that are not of their declared type."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.version = catalogue.version
        self.short_version = catalogue.version[:12]
        self._catalogue = catalogue
        self._columns: dict[str, Mapping[str, ValueType]] = {}
        self._types: dict[str, dict[str, frozenset[type]]] = {}

    def columns(self, family: str) -> Mapping[str, ValueType]:
        """Return property -> type of `family`, remembered."""
        if family not in self._columns:
            self._columns[family] = columns_of(self._catalogue, family)
            self._types[family] = {name: _PYTHON.get(kind, _TEXT) for name, kind in self._columns[family].items()}
        return self._columns[family]

    def streams(self, event: AdmittedEvent) -> Sequence[tuple[str, Mapping[str, object]]]:
        """Return the (family, properties) under which `event` rests; a quarantined one keeps them as JSON."""
        if event.quarantine is None:
            return event.streams
        held = dict(event.streams)
        return ((QUARANTINE, {"reason": event.quarantine, "streams": held}),)

    def row(
        self, event: AdmittedEvent, *, family: str, properties: Mapping[str, object], event_no: int, subject_no: int
    ) -> Row:
        """Return one stored row; raises StoreError naming the property whose value has another type."""
        return self._one_by_one(self.begin(event, event_no, subject_no), family, properties)

    def begin(self, event: AdmittedEvent, event_no: int, subject_no: int) -> Row:
        """Return what all rows of an event have in common: its fixed columns."""
        return {
            "event_no": event_no,
            "subject_no": subject_no,
            "event": event.event,
            "occurred_at": event.occurred_us,
            "received_at": event.received_us,
            "catalogue": self.short_version,
            "narrowed": event.narrowed,
        }

    def columns_held(
        self, family: str, names: Sequence[str], listed: Sequence[Mapping[str, object]]
    ) -> dict[str, Sequence[object]]:
        """Return property -> values of many rows with the same names; raises StoreError like `row`.

        Columns are looked at as a whole, which costs far less than value by value.
        """
        columns: dict[str, Sequence[object]]
        columns = dict(zip(names, zip(*[held.values() for held in listed], strict=True), strict=True))
        if self._rest_as_they_are(family, columns):
            return columns
        rows = [self._one_by_one({}, family, held) for held in listed]
        kept = dict.fromkeys(name for row in rows for name in row)
        return {name: [row.get(name) for row in rows] for name in kept}

    def _rest_as_they_are(self, family: str, columns: Mapping[str, Sequence[object]]) -> bool:
        """Return whether all values are of declared types and need no conversion."""
        self.columns(family)
        types = self._types[family]
        for name, column in columns.items():
            found = set(map(type, column))
            if not found <= types.get(name, _UNDECLARED):
                return False
            if int in found:
                wholes: Sequence[float] = column  # type: ignore[assignment]  # its types were looked at above
                if not (min(wholes) >= -_WHOLE_LIMIT and max(wholes) < _WHOLE_LIMIT):
                    return False
        return True

    def _one_by_one(self, begun: Row, family: str, properties: Mapping[str, object]) -> Row:
        row = dict(begun)
        columns = self.columns(family)
        types = self._types[family]
        for name, value in properties.items():
            kinds = types.get(name)
            # The catalogue may have changed since the gate decided: what is no longer declared is not stored.
            if value is None or kinds is None:
                continue
            if type(value) in kinds and (type(value) is not int or -_WHOLE_LIMIT <= value < _WHOLE_LIMIT):
                row[name] = value
            else:
                row[name] = _converted(family, name, columns[name], value)
        return row


def _converted(family: str, name: str, kind: ValueType, value: object) -> object:
    """Return what is stored for a value that is not stored as it is."""
    if kind is ValueType.JSON:
        return msgspec.json.encode(value).decode()
    if kind is ValueType.TIMESTAMP and isinstance(value, dt.datetime):
        return to_micros(value)
    raise StoreError(
        f"{family}.{name} is declared as {kind.value}, and what came is no such value; the gate must type it first"
    )


def encode_rows(rows: Sequence[Row]) -> bytes:
    """Return rows as NDJSON. A property that is absent is NULL."""
    return msgspec.json.Encoder().encode_lines(rows)


def decode_rows(lines: Sequence[bytes], columns: Mapping[str, ValueType]) -> pa.Table:
    """Return NDJSON as one Arrow table with exactly these properties, NULL where a row lacks one."""
    schema = arrow_schema(columns)
    joined = b"".join(lines)
    if not joined:
        return schema.empty_table()
    raw = pa.schema([pa.field(field.name, plain_type(field.type)) for field in schema])
    table = pj.read_json(
        pa.BufferReader(joined),  # type: ignore[arg-type]  # the stubs know only Python files
        read_options=pj.ReadOptions(block_size=min(len(joined) + 1, _BLOCK_BYTES)),
        parse_options=pj.ParseOptions(explicit_schema=raw, unexpected_field_behavior="ignore"),
    )
    return table.select(schema.names).cast(schema)
