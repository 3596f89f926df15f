"""Rows in the intake log: column by column in JSON, one block for all events of a batch that have the same names.

Columns are looked at and written as a whole, which costs a fraction of doing so row by row.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import msgspec
import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.json as pj

from plainview.catalogue.model import ValueType
from plainview.store.rows import RowMaker, arrow_schema, decode_rows, plain_type
from plainview.store.values import AdmittedEvent, SubjectKey

Streams: TypeAlias = Sequence[tuple[str, Mapping[str, object]]]

_BEGIN = b'{"event_no":['
_encode = msgspec.json.Encoder().encode


class Block(NamedTuple):
    """Some rows of one family: how many, the names of their properties, and their columns as one line of JSON."""

    family: str
    rows: int
    names: frozenset[str]
    line: bytes


def encode_blocks(
    maker: RowMaker, events: Sequence[AdmittedEvent], numbers: Mapping[SubjectKey, int], first_no: int
) -> list[Block]:
    """Return events, numbered from `first_no`, as blocks; raises StoreError for a value of another type."""
    alike: defaultdict[tuple[tuple[str, tuple[str, ...]], ...], list[tuple[int, AdmittedEvent, Streams]]]
    alike = defaultdict(list)
    for event_no, event in enumerate(events, first_no):
        streams = event.streams if event.quarantine is None else maker.streams(event)
        shape = tuple([(family, tuple(properties)) for family, properties in streams])
        alike[shape].append((event_no, event, streams))
    blocks: list[Block] = []
    for shape, members in alike.items():
        fixed = _fixed(maker, members, numbers) if shape else {}
        for place, (family, names) in enumerate(shape):
            held = [streams[place][1] for _, _, streams in members]
            columns = maker.columns_held(family, names, held)
            line = _encode({**fixed, **columns}) + b"\n"
            blocks.append(Block(family, len(members), frozenset(columns), line))
    return blocks


def _fixed(
    maker: RowMaker, members: Sequence[tuple[int, AdmittedEvent, Streams]], numbers: Mapping[SubjectKey, int]
) -> dict[str, object]:
    """Return the fixed columns, encoded once for all families that the events are in."""
    columns: dict[str, list[object]] = {
        "event_no": [event_no for event_no, _, _ in members],
        "subject_no": [numbers[event.subject] for _, event, _ in members],
        "event": [event.event for _, event, _ in members],
        "occurred_at": [event.occurred_us for _, event, _ in members],
        "received_at": [event.received_us for _, event, _ in members],
        "catalogue": [maker.short_version] * len(members),
        "narrowed": [event.narrowed for _, event, _ in members],
    }
    return {name: msgspec.Raw(_encode(column)) for name, column in columns.items()}


def decode_blocks(bodies: Iterable[bytes], columns: Mapping[str, ValueType]) -> pa.Table:
    """Return blocks as one Arrow table with exactly these properties, NULL where a block lacks one.

    Logs of before there were blocks hold a row a line; they are read too.
    """
    blocks: list[bytes] = []
    rows: list[bytes] = []
    for body in bodies:
        (blocks if body.startswith(_BEGIN) else rows).append(body)
    tables = [decode_rows(rows, columns)] if rows or not blocks else []
    if blocks:
        tables.append(_flat(b"".join(blocks), arrow_schema(columns)))
    return pa.concat_tables(tables)


def _flat(joined: bytes, schema: pa.Schema) -> pa.Table:
    lists = pa.schema([pa.field(field.name, pa.list_(plain_type(field.type))) for field in schema])
    longest = max(map(len, joined.splitlines(keepends=True)))
    table = pj.read_json(
        pa.BufferReader(joined),  # type: ignore[arg-type]  # the stubs know only Python files
        # The reader takes no line that is longer than what it reads at once.
        read_options=pj.ReadOptions(block_size=max(longest + 1, min(len(joined) + 1, 1 << 24))),
        parse_options=pj.ParseOptions(explicit_schema=lists, unexpected_field_behavior="ignore"),
    ).combine_chunks()
    lengths = pc.list_value_length(table["event_no"]).to_numpy()
    flat = [_column(table[field.name], lengths) for field in schema]
    return pa.table(flat, names=schema.names).cast(schema)


def _column(lists: pa.ChunkedArray[Any], lengths: npt.NDArray[np.int32]) -> pa.ChunkedArray[Any] | pa.Array[Any]:
    """Return the values of all blocks one after another, NULL for each row of a block without the property."""
    values = pc.list_flatten(lists)
    if not lists.null_count:
        return values
    given = np.repeat(pc.is_valid(lists).to_numpy(), lengths)
    return values.take(pa.array(np.cumsum(given) - 1, mask=~given))
