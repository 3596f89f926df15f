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


class Shaped(NamedTuple):
    """Events of a batch that have the same names, all but numbered: their places in the batch, and their subjects.

    `fixed` and the families' columns are inner JSON, which lacks only the numbers before it to be a block.
    """

    places: list[int]
    subjects: list[SubjectKey]
    fixed: bytes
    families: list[tuple[str, frozenset[str], bytes]]


def shape(maker: RowMaker, events: Sequence[AdmittedEvent]) -> list[Shaped]:
    """Return events by their shape, encoded but for their numbers; raises StoreError for a value of another type.

    This is most of the work, and done where the events were made: objects that cross to another core cost twice.
    """
    alike: defaultdict[tuple[tuple[str, tuple[str, ...]], ...], list[tuple[int, AdmittedEvent, Streams]]]
    alike = defaultdict(list)
    for place, event in enumerate(events):
        streams = event.streams if event.quarantine is None else maker.streams(event)
        alike[tuple([(family, tuple(properties)) for family, properties in streams])].append((place, event, streams))
    shaped: list[Shaped] = []
    for names, members in alike.items():
        if not names:
            continue
        families: list[tuple[str, frozenset[str], bytes]] = []
        for number, (family, properties) in enumerate(names):
            columns = maker.columns_held(family, properties, [streams[number][1] for _, _, streams in members])
            families.append((family, frozenset(columns), _encode(columns)[1:]))
        alike_events = [event for _, event, _ in members]
        subjects = [event.subject for event in alike_events]
        shaped.append(Shaped([place for place, _, _ in members], subjects, _fixed(maker, alike_events), families))
    return shaped


def number_blocks(shaped: Sequence[Shaped], numbers: Mapping[SubjectKey, int], first_no: int) -> list[Block]:
    """Return shaped events as blocks, numbered from `first_no` by their places."""
    blocks: list[Block] = []
    for places, subjects, fixed, families in shaped:
        event_nos = _encode([first_no + place for place in places])
        subject_nos = _encode([numbers[subject] for subject in subjects])
        head = b'{"event_no":%b,"subject_no":%b,%b' % (event_nos, subject_nos, fixed)
        for family, names, columns in families:
            tail = b"}\n" if columns == b"}" else b",%b\n" % columns
            blocks.append(Block(family, len(places), names, head + tail))
    return blocks


def _fixed(maker: RowMaker, events: Sequence[AdmittedEvent]) -> bytes:
    """Return the fixed columns but the numbers, encoded once for all families that the events are in."""
    columns = {
        "event": [event.event for event in events],
        "occurred_at": [event.occurred_us for event in events],
        "received_at": [event.received_us for event in events],
        "catalogue": [maker.short_version] * len(events),
        "narrowed": [event.narrowed for event in events],
    }
    return _encode(columns)[1:-1]


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
