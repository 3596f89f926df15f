"""Putting other row groups into a Parquet file without decoding the rest: an erasure touches few of them.

Bytes of a replaced group are overwritten, with the new group where it fits, and with zeros. All other groups stay
where they are, so that only the footer is made anew (Apache Parquet format 2, `parquet.thrift`; compact Thrift).
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

from plainview.base.errors import StoreError

_MAGIC = b"PAR1"
_TRAILER_BYTES = 8
# Types of the compact protocol.
_TRUE, _FALSE, _BYTE, _I16, _I32, _I64, _DOUBLE, _BINARY, _LIST, _SET, _MAP, _STRUCT = range(1, 13)
_VARINTS = frozenset((_I16, _I32, _I64))
# Numbers of fields: of FileMetaData, RowGroup, ColumnChunk and ColumnMetaData.
_FILE_ROWS, _FILE_GROUPS = 3, 4
_GROUP_COLUMNS, _GROUP_ROWS, _GROUP_OFFSET, _GROUP_ORDINAL = 1, 3, 5, 7
_CHUNK_OFFSET, _CHUNK_META = 2, 3
_META_OFFSETS = frozenset((9, 10, 11))


class _Span(NamedTuple):
    """Where a field's value stands in a footer."""

    kind: int
    start: int
    end: int


def patched(original: bytes, replaced: Mapping[int, bytes | None]) -> bytes:
    """Return the file with row groups replaced: number -> a Parquet file of one row group, or None for no group."""
    metadata = pq.read_metadata(pa.BufferReader(original))
    data_end, footer = _parted(original)
    body = bytearray(original[:data_end])
    fields, groups = _parsed(footer)
    if len(groups) != metadata.num_row_groups:
        raise StoreError("the footer of a data file does not add up; check the disk")
    kept: list[bytes] = []
    rows = metadata.num_rows
    for number, span in enumerate(groups):
        if number not in replaced:
            kept.append(footer[span.start : span.end])
            continue
        start, end = _place_of(metadata, number)
        body[start:end] = bytes(end - start)
        rows -= metadata.row_group(number).num_rows
        group = replaced[number]
        if group is not None:
            kept.append(_put(body, group, start, end, ordinal=len(kept)))
            rows += _signed(kept[-1], _fields(kept[-1], 0)[0][_GROUP_ROWS].start)[0]
    made = _footer(footer, fields, rows, kept)
    return b"".join((body, made, struct.pack("<I", len(made)), _MAGIC))


def _put(body: bytearray, group: bytes, start: int, end: int, *, ordinal: int) -> bytes:
    """Write a group's pages into its place, or at the end where they do not fit; return its entry of the footer."""
    data_end, footer = _parted(group)
    pages = group[len(_MAGIC) : data_end]
    if len(pages) > end - start:
        start = len(body)
        body += pages
    else:
        body[start : start + len(pages)] = pages
    _, spans = _parsed(footer)
    if len(spans) != 1:
        raise StoreError("a row group was written as several; report this")
    return _moved_group(footer, spans[0].start, start - len(_MAGIC), ordinal)


def _parted(file: bytes) -> tuple[int, bytes]:
    """Return where the footer begins, and the footer."""
    if file[-len(_MAGIC) :] != _MAGIC:
        raise StoreError("a data file has no Parquet footer; check the disk")
    (size,) = struct.unpack("<I", file[-_TRAILER_BYTES : -len(_MAGIC)])
    begin = len(file) - _TRAILER_BYTES - size
    return begin, file[begin:-_TRAILER_BYTES]


def _place_of(metadata: pq.FileMetaData, number: int) -> tuple[int, int]:
    """Return from where to where the pages of a row group stand."""
    group = metadata.row_group(number)
    places = []
    for position in range(group.num_columns):
        column = group.column(position)
        begin = column.data_page_offset
        if column.has_dictionary_page and column.dictionary_page_offset is not None:
            begin = min(begin, column.dictionary_page_offset)
        places.append((begin, begin + column.total_compressed_size))
    return min(begin for begin, _ in places), max(end for _, end in places)


def _parsed(footer: bytes) -> tuple[Mapping[int, _Span], list[_Span]]:
    """Return where the fields of a footer stand, and its row groups, walking through these only once."""
    before, at = _fields(footer, 0, until=_FILE_GROUPS)
    groups = _elements(footer, at)
    end = groups[-1].end if groups else _list_head(footer, at)[2]
    return {**before, _FILE_GROUPS: _Span(_LIST, at, end)}, groups


def _footer(footer: bytes, fields: Mapping[int, _Span], rows: int, groups: list[bytes]) -> bytes:
    """Return the footer with another number of rows and other groups; all its other fields as they were."""
    count, listed = fields[_FILE_ROWS], fields[_FILE_GROUPS]
    size = len(groups)
    header = bytes(((size << 4) | _STRUCT,)) if size < 15 else bytes((0xF0 | _STRUCT,)) + _varint(size)
    return b"".join(
        (
            footer[: count.start],
            _varint(rows << 1),
            footer[count.end : listed.start],
            header,
            *groups,
            footer[listed.end :],
        )
    )


def _moved_group(footer: bytes, start: int, by: int, ordinal: int) -> bytes:
    """Return a row group's entry with all offsets moved."""
    fields, end = _fields(footer, start)
    edits = {fields[_GROUP_COLUMNS].start: (fields[_GROUP_COLUMNS].end, _moved_columns(footer, fields, by))}
    if _GROUP_OFFSET in fields:
        edits |= _moved(footer, fields[_GROUP_OFFSET], by)
    if _GROUP_ORDINAL in fields:
        span = fields[_GROUP_ORDINAL]
        edits[span.start] = (span.end, _varint(ordinal << 1))
    return _edited(footer, start, end, edits)


def _moved_columns(footer: bytes, group: Mapping[int, _Span], by: int) -> bytes:
    listed = group[_GROUP_COLUMNS]
    edits: dict[int, tuple[int, bytes]] = {}
    for chunk in _elements(footer, listed.start):
        fields, _ = _fields(footer, chunk.start)
        if _signed(footer, fields[_CHUNK_OFFSET].start)[0]:
            edits |= _moved(footer, fields[_CHUNK_OFFSET], by)
        meta, _ = _fields(footer, fields[_CHUNK_META].start)
        for number in _META_OFFSETS & meta.keys():
            edits |= _moved(footer, meta[number], by)
    return _edited(footer, listed.start, listed.end, edits)


def _moved(footer: bytes, span: _Span, by: int) -> dict[int, tuple[int, bytes]]:
    return {span.start: (span.end, _varint((_signed(footer, span.start)[0] + by) << 1))}


def _edited(footer: bytes, start: int, end: int, edits: Mapping[int, tuple[int, bytes]]) -> bytes:
    parts = []
    for begin in sorted(edits):
        parts += [footer[start:begin], edits[begin][1]]
        start = edits[begin][0]
    return b"".join((*parts, footer[start:end]))


def _fields(data: bytes, at: int, *, until: int | None = None) -> tuple[dict[int, _Span], int]:
    """Return field number -> where its value stands, of the struct at `at`, and where the struct ends.

    With `until` it ends at the value of that field.
    """
    found: dict[int, _Span] = {}
    number = 0
    while head := data[at]:
        at += 1
        kind, delta = head & 0x0F, head >> 4
        if delta:
            number += delta
        else:
            number, at = _signed(data, at)
        if number == until:
            return found, at
        end = at if kind in (_TRUE, _FALSE) else _skipped(data, at, kind)
        found[number] = _Span(kind, at, end)
        at = end
    return found, at + 1


def _elements(data: bytes, at: int) -> list[_Span]:
    """Return where the elements of the list at `at` stand."""
    size, kind, at = _list_head(data, at)
    found = []
    for _ in range(size):
        end = _skipped(data, at, kind)
        found.append(_Span(kind, at, end))
        at = end
    return found


def _skipped(data: bytes, at: int, kind: int) -> int:
    """Return where the value at `at` ends."""
    if kind in _VARINTS:
        while data[at] & 0x80:
            at += 1
        return at + 1
    if kind == _BINARY:
        size, at = _unsigned(data, at)
        return at + size
    if kind == _STRUCT:
        while head := data[at]:
            at += 1
            if not head >> 4:
                at = _skipped(data, at, _I16)
            if head & 0x0F > _FALSE:
                at = _skipped(data, at, head & 0x0F)
        return at + 1
    if kind in (_LIST, _SET):
        size, kind, at = _list_head(data, at)
        for _ in range(size):
            at = _skipped(data, at, kind)
        return at
    if kind == _DOUBLE:
        return at + 8
    if kind in (_TRUE, _FALSE, _BYTE):
        return at + 1
    # Maps stand in no part of a Parquet footer.
    raise StoreError("the footer of a data file holds what no Parquet footer does; check the disk")


def _list_head(data: bytes, at: int) -> tuple[int, int, int]:
    """Return size and type of the elements of a list, and where the first stands."""
    head = data[at]
    size, at = head >> 4, at + 1
    if size == 15:
        size, at = _unsigned(data, at)
    return size, head & 0x0F, at


def _unsigned(data: bytes, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def _signed(data: bytes, at: int) -> tuple[int, int]:
    value, at = _unsigned(data, at)
    return (value >> 1) ^ -(value & 1), at


def _varint(value: int) -> bytes:
    made = bytearray()
    while value > 0x7F:
        made.append(0x80 | (value & 0x7F))
        value >>= 7
    made.append(value)
    return bytes(made)
