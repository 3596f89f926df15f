"""The intake's tail as Arrow: what was appended and not yet handed off, read group by group by any process."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

import pyarrow as pa

from plainview.catalogue.model import ValueType
from plainview.store.blocks import decode_blocks
from plainview.store.engines.embedded.folder import Layout
from plainview.store.engines.embedded.intake_file import IntakeReader, Payload
from plainview.store.rows import arrow_schema

_CHUNKS = 16


@dataclass
class _FileTail:
    """What was read of one intake file: compressed payloads until a family is asked for, then Arrow."""

    reader: IntakeReader
    inode: int
    last_group: int = 0
    waiting: dict[str, list[Payload]] = field(default_factory=dict)
    tables: dict[str, list[pa.Table]] = field(default_factory=dict)

    def refresh(self) -> None:
        """Read what was committed since."""
        for payload in self.reader.payloads(self.last_group):
            self.waiting.setdefault(payload.family, []).append(payload)
            self.last_group = payload.group_no

    def family(self, name: str, columns: Mapping[str, ValueType]) -> list[pa.Table]:
        """Return a family's rows, decoding only what is new."""
        waiting = self.waiting.pop(name, [])
        held = self.tables.setdefault(name, [])
        if waiting:
            held.append(decode_blocks([payload.lines() for payload in waiting], columns))
            if len(held) > _CHUNKS:
                self.tables[name] = held = [pa.concat_tables(held).combine_chunks()]
        return held


class Tail:
    """Reads intake files above the floor, and keeps what it read until they are handed off."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._lock = threading.Lock()
        self._files: dict[int, _FileTail] = {}
        self._columns: dict[str, Mapping[str, ValueType]] = {}
        self._empty: dict[str, pa.Table] = {}

    def tables(
        self, floor: int, families: Mapping[str, Mapping[str, ValueType]], *, below: int | None = None
    ) -> dict[str, pa.Table]:
        """Return each family's rows in files above `floor`; raises FileNotFoundError if one went meanwhile.

        `below` leaves out the file of that number and later ones. `families` gives the columns of each.
        """
        with self._lock:
            if any(self._columns.get(name, columns) != columns for name, columns in families.items()):
                # Rows decoded before a property was declared lack it, so they are decoded again.
                self._drop(list(self._files))
                self._columns.clear()
                self._empty.clear()
            self._columns.update(families)
            numbers = [number for number in self._layout.intake_numbers() if number > floor]
            self._drop([number for number in self._files if number <= floor])
            files = [self._opened(number) for number in numbers if below is None or number < below]
            for file in files:
                file.refresh()
            return {
                name: self._joined(name, [table for file in files for table in file.family(name, columns)])
                for name, columns in families.items()
            }

    def families(self) -> frozenset[str]:
        """Return the families of which something was read."""
        with self._lock:
            return frozenset(name for file in self._files.values() for name in (*file.waiting, *file.tables))

    def close(self) -> None:
        """Close all files."""
        with self._lock:
            self._drop(list(self._files))

    def _joined(self, name: str, tables: list[pa.Table]) -> pa.Table:
        """Return a family's rows in one table; one without any is made once, as most reads find none here."""
        if tables:
            return pa.concat_tables(tables)
        if name not in self._empty:
            self._empty[name] = arrow_schema(self._columns[name]).empty_table()
        return self._empty[name]

    def _opened(self, number: int) -> _FileTail:
        """Return a file's tail; an empty file's number is given again, so it may be another file by now."""
        path = self._layout.intake_file(number)
        # Asked before it is opened: were it replaced in between, it would only be opened once more.
        inode = path.stat().st_ino
        if number in self._files and self._files[number].inode != inode:
            self._drop([number])
        if number not in self._files:
            self._files[number] = _FileTail(IntakeReader(path), inode)
        return self._files[number]

    def _drop(self, numbers: Iterable[int]) -> None:
        for number in numbers:
            self._files.pop(number).reader.close()
