"""Lines of a feed as records: JSON lines, or CSV under a header. What is broken is one line, named with its reason."""

from __future__ import annotations

import csv
import io
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import BinaryIO, NamedTuple

import msgspec

from plainview.base.errors import BadInput
from plainview.catalogue.model import ValueType
from plainview.collect.feeds.lines import Line, Unread, lines_of
from plainview.collect.feeds.shape import FeedShape

MOST_PUSHED = 50_000
ENDINGS = ("csv", "jsonl", "ndjson")
"""What the name of a feed's file may end with."""

_INTEGER = re.compile(r"[+-]?[0-9]{1,19}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,300}(\.[0-9]{1,300})?([eE][+-]?[0-9]{1,3})?")
_BOOLEANS = {"true": True, "1": True, "false": False, "0": False}


class Parsed(NamedTuple):
    """One record, or why its line is none; `field` is a declared field's name."""

    line: int
    record: Mapping[str, object] | None
    why: str = ""
    field: str = ""


class WrongFile(BadInput):
    """A feed's file cannot be read at all; `reason` is a key of the words."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"this file cannot be taken in: {reason}")
        self.reason = reason


def records_of(stream: BinaryIO, ending: str, shape: FeedShape) -> Iterator[Parsed]:
    """Return the records of a file by the ending of its name; raises WrongFile where its header is wrong."""
    lines = lines_of(stream)
    return csv_records(lines, shape) if ending == "csv" else json_records(lines)


def json_records(lines: Iterable[Line | Unread]) -> Iterator[Parsed]:
    """Yield a record a line."""
    for line in lines:
        yield Parsed(line.number, None, line.why) if isinstance(line, Unread) else _json(line.number, line.text)


def csv_records(lines: Iterator[Line | Unread], shape: FeedShape) -> Iterator[Parsed]:
    """Yield a record a line under the header; a line break inside quotes ends the record, and so breaks one only.

    Raises WrongFile for a header that names a column twice, nobody, or none of the feed's fields.
    """
    first = next(lines, None)
    if first is None:
        return
    if isinstance(first, Unread):
        raise WrongFile(first.why)
    delimiter = ";" if ";" in first.text and "," not in first.text else ","
    columns = _header(first.text, delimiter, shape)
    for line in lines:
        if isinstance(line, Unread):
            yield Parsed(line.number, None, line.why)
            continue
        cells = _cells(line.text, delimiter)
        if cells is None:
            yield Parsed(line.number, None, "broken_quotes")
        elif len(cells) != len(columns):
            yield Parsed(line.number, None, "wrong_columns")
        else:
            yield Parsed(line.number, _typed(columns, cells, shape))


def pushed_records(body: bytes) -> Iterator[Parsed]:
    """Yield the records of a pushed body: `{"records": [...]}` counted from 1, or JSON lines.

    Raises BadInput for more than `MOST_PUSHED` records.
    """
    whole = _whole(body)
    if whole is None:
        if body.count(b"\n") > MOST_PUSHED:
            raise BadInput(f"send at most {MOST_PUSHED:,} records at a time")
        yield from json_records(lines_of(io.BytesIO(body)))
        return
    if len(whole) > MOST_PUSHED:
        raise BadInput(f"send at most {MOST_PUSHED:,} records at a time")
    for number, record in enumerate(whole, start=1):
        yield Parsed(number, record) if isinstance(record, dict) else Parsed(number, None, "not_a_record")


def _whole(body: bytes) -> list[object] | None:
    """Return the list of `{"records": [...]}`, or None for anything else."""
    if not body.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"{"):
        return None
    try:
        whole = msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"), type=dict[str, object])
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
        return None
    records = whole.get("records")
    return records if isinstance(records, list) else None


def _json(number: int, text: str) -> Parsed:
    try:
        record = msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError, UnicodeEncodeError, RecursionError):
        return Parsed(number, None, "not_json")
    return Parsed(number, record) if isinstance(record, dict) else Parsed(number, None, "not_a_record")


def _header(text: str, delimiter: str, shape: FeedShape) -> list[str]:
    columns = [name.strip() for name in _cells(text, delimiter) or []]
    if len(set(columns)) < len(columns):
        raise WrongFile("column_twice")
    if not any(name in columns for name in shape.named_by) or not any(name in columns for name in shape.own):
        raise WrongFile("wrong_columns")
    return columns


def _cells(text: str, delimiter: str) -> list[str] | None:
    try:
        return next(csv.reader((text,), delimiter=delimiter, strict=True), [])
    except csv.Error:
        return None


def _typed(columns: list[str], cells: list[str], shape: FeedShape) -> dict[str, object]:
    """Return the cells by column, each as its declared type where it reads as one; empty cells are absent."""
    return {
        column: _value(cell, shape.fields.get(column))
        for column, cell in zip(columns, cells, strict=True)
        if cell.strip()
    }


def _value(cell: str, value_type: ValueType | None) -> object:
    text = cell.strip()
    match value_type:
        case ValueType.INTEGER | ValueType.DURATION_MS if _INTEGER.fullmatch(text):
            return int(text)
        case ValueType.NUMBER if _NUMBER.fullmatch(text):
            return float(text)
        case ValueType.BOOLEAN if text.lower() in _BOOLEANS:
            return _BOOLEANS[text.lower()]
        case ValueType.JSON:
            try:
                return json.loads(text)
            except (ValueError, RecursionError):
                return text
        case _:
            return text
