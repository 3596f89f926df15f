"""Data files: immutable Parquet, sorted by subject and time, without statistics on anything that identifies."""

from __future__ import annotations

import datetime as dt
import io
import os
import threading
import zlib
from bisect import bisect_left, bisect_right
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from plainview.base.clock import to_micros
from plainview.base.errors import StoreError
from plainview.store.engines.embedded.intake_file import damaged
from plainview.store.engines.embedded.snapshot import DataFile
from plainview.store.keys import sync_folder

# Small groups: one member is read by decoding one of them. Scans cost the same from 8k rows up (measured).
ROW_GROUP_ROWS = 8_192
SORTED_BY: tuple[tuple[str, Literal["ascending"]], ...] = (
    ("subject_no", "ascending"),
    ("occurred_at", "ascending"),
    ("event_no", "ascending"),
)
# Statistics repeat the smallest and largest value in plain bytes; these three say nothing about a person by themselves.
_STATISTICS = ["subject_no", "occurred_at", "received_at"]
_SUBJECT = "subject_no"
_READ_BYTES = 1 << 20
_OPEN_FILES = 256
_UNKNOWN_US = 2**63 - 1


def write_data_file(path: Path, table: pa.Table) -> tuple[int, int]:
    """Write sorted rows durably under a temporary name, then rename; return (size in bytes, checksum)."""
    path.parent.mkdir(parents=True, exist_ok=True)
    unfinished = _unfinished(path)
    _encode(table, unfinished)
    with unfinished.open("rb") as file:
        os.fsync(file.fileno())
    size_bytes, crc = unfinished.stat().st_size, checksum(unfinished)
    unfinished.rename(path)
    sync_folder(path.parent)
    return size_bytes, crc


def write_whole(path: Path, content: bytes) -> tuple[int, int]:
    """Write a file that is made already as durably as `write_data_file`; return (size in bytes, checksum)."""
    unfinished = _unfinished(path)
    with unfinished.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    unfinished.rename(path)
    sync_folder(path.parent)
    return len(content), zlib.crc32(content)


def encoded_group(rows: pa.Table) -> bytes:
    """Return a Parquet file of one row group, for `patched`; at most ROW_GROUP_ROWS rows."""
    made = io.BytesIO()
    _encode(rows, made)
    return made.getvalue()


def _unfinished(path: Path) -> Path:
    return path.with_name(f"{path.name}.tmp")


def _encode(table: pa.Table, where: Path | io.BytesIO) -> None:
    texts = [entry.name for entry in table.schema if pa.types.is_string(entry.type)]
    pq.write_table(
        table,
        where,
        row_group_size=ROW_GROUP_ROWS,
        compression="zstd",
        compression_level=3,
        use_dictionary=texts,  # type: ignore[arg-type]  # the stubs know only yes and no
        write_statistics=_STATISTICS,
        store_schema=False,
    )


def checksum(path: Path) -> int:
    """Return the CRC-32 of a file."""
    crc = 0
    with path.open("rb") as file:
        while block := file.read(_READ_BYTES):
            crc = zlib.crc32(block, crc)
    return crc


@dataclass(frozen=True, slots=True)
class _Places:
    """Which subjects a row group holds, in order, and where the rows of each begin; one bound more than subjects."""

    subjects: npt.NDArray[np.uint32]
    bounds: npt.NDArray[np.int64]

    def of(self, wanted: Sequence[int]) -> list[tuple[int, int, int]]:
        """Return (subject, start, end) of the rows of each wanted subject that is there."""
        at = np.searchsorted(self.subjects, np.asarray(wanted, np.uint32))
        pairs = zip(at.tolist(), wanted, strict=True)
        held = [(place, number) for place, number in pairs if self._is(place, number)]
        return [(number, int(self.bounds[place]), int(self.bounds[place + 1])) for place, number in held]

    def _is(self, place: int, subject_no: int) -> bool:
        return place < len(self.subjects) and int(self.subjects[place]) == subject_no


def _latest_us(statistics: pq.Statistics | None) -> int:
    """Return when something occurred last in a row group; the end of time where that is not known."""
    latest = None if statistics is None else statistics.max
    return to_micros(latest.replace(tzinfo=dt.UTC)) if isinstance(latest, dt.datetime) else _UNKNOWN_US


def _runs(sorted_numbers: npt.NDArray[np.uint32]) -> tuple[npt.NDArray[np.uint32], npt.NDArray[np.int64]]:
    """Return the different numbers and where each begins, with the end after the last."""
    different, starts = np.unique(sorted_numbers, return_index=True)
    return different, np.append(starts, len(sorted_numbers))


def with_texts(rows: pa.Table) -> pa.Table:
    """Return `rows` with texts in the place of numbers of a dictionary; one call for many small tables is cheaper."""
    for place, entry in enumerate(rows.schema):
        if pa.types.is_dictionary(entry.type):
            rows = rows.set_column(place, entry.name, rows.column(place).cast(pa.string()))
    return rows


def _of_subject(subject_no: int, rows: pa.Table, columns: Sequence[str]) -> pa.Table:
    """Return one subject's rows, with its number where `columns` has it."""
    if _SUBJECT not in columns:
        return rows
    numbers = pa.array(np.full(rows.num_rows, subject_no, np.uint32))
    return rows.add_column(columns.index(_SUBJECT), _SUBJECT, numbers)


class OpenFile:
    """One data file, open for reads of few subjects: the subjects' range of each row group is kept."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._lock = threading.Lock()
        plain = pq.ParquetFile(path, memory_map=True)
        metadata = plain.metadata
        # Texts are decoded as numbers of a dictionary: a group has thousands of rows, of which few become texts.
        texts = [entry.name for entry in plain.schema_arrow if pa.types.is_string(entry.type)]
        self._file = pq.ParquetFile(path, metadata=metadata, memory_map=True, read_dictionary=texts)
        position = self._file.schema_arrow.get_field_index("subject_no")
        occurred = self._file.schema_arrow.get_field_index("occurred_at")
        ranges, latest = [], []
        for number in range(metadata.num_row_groups):
            # Each object is held while the next is read from it: statistics do not keep their row group alive.
            group = metadata.row_group(number)
            column = group.column(position)
            statistics = column.statistics
            if statistics is None or statistics.min is None or statistics.max is None:
                raise damaged(path)
            ranges.append((int(statistics.min), int(statistics.max)))
            latest.append(_latest_us(group.column(occurred).statistics))
        self._lowest, self._highest = [low for low, _ in ranges], [high for _, high in ranges]
        self._latest_us = latest
        self._places: dict[int, _Places] = {}

    @property
    def subject_range(self) -> tuple[int, int]:
        """The lowest and the highest subject in the file."""
        return self._lowest[0], self._highest[-1]

    def rows_of(self, subject_nos: Sequence[int], columns: Sequence[str], *, since_us: int = 0) -> list[pa.Table]:
        """Return the rows of few subjects, decoding each row group once, and only those that hold one of them.

        Texts are numbers of a dictionary in them; see `with_texts`.
        Groups in which nothing occurred from `since_us` (microseconds since 1970) on are left out.
        """
        decoded = [name for name in columns if name != _SUBJECT]
        found = []
        for number, places in self._groups_of(subject_nos, since_us):
            with self._lock:
                table = self._file.read_row_group(number, columns=decoded, use_threads=False)
            found += [_of_subject(held, table.slice(start, end - start), columns) for held, start, end in places]
        return found

    def has_rows_of(self, subject_nos: Sequence[int], *, since_us: int = 0) -> bool:
        """Return whether `rows_of` would find any; where subjects lie is remembered, so that this costs little."""
        return any(True for _ in self._groups_of(subject_nos, since_us))

    def _groups_of(self, subject_nos: Sequence[int], since_us: int) -> Iterator[tuple[int, list[tuple[int, int, int]]]]:
        """Yield each row group that holds one of few subjects, with (subject, start, end) of their rows."""
        near: dict[int, list[int]] = {}
        for wanted in sorted(set(subject_nos)):
            # Groups follow each other by subject, and one with very many rows fills several.
            for number in range(bisect_left(self._highest, wanted), bisect_right(self._lowest, wanted)):
                if not since_us or self._latest_us[number] >= since_us:
                    near.setdefault(number, []).append(wanted)
        for number in sorted(near):
            # What lies where is looked at before anything wide is decoded: most groups in range hold none of them.
            places = self._places_of(number).of(near[number])
            if places:
                yield number, places

    def holds_any(self, subject_nos: Sequence[int]) -> bool:
        """Return whether the file has a row of one of these subjects; reads one column."""
        wanted = np.asarray(subject_nos)
        for number in range(len(self._lowest)):
            near = wanted[(self._lowest[number] <= wanted) & (wanted <= self._highest[number])]
            if len(near):
                with self._lock:
                    column = self._file.read_row_group(number, columns=["subject_no"]).column(0)
                if pc.any(pc.is_in(column, pa.array(near, pa.uint32()))).as_py():
                    return True
        return False

    def _places_of(self, number: int) -> _Places:
        """Return where subjects lie in a row group; remembered while the file is open: a few bytes a subject."""
        held = self._places.get(number)
        if held is None:
            with self._lock:
                column = self._file.read_row_group(number, columns=["subject_no"], use_threads=False).column(0)
            held = self._places[number] = _Places(*_runs(column.to_numpy()))
        return held


class DataFiles:
    """The data files of a folder, each checked against the manifest once a process before it is believed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()
        self._checked: set[str] = set()
        self._open: OrderedDict[str, OpenFile] = OrderedDict()

    def path(self, file: DataFile) -> Path:
        """Return where a data file lies; raises StoreError when it is damaged or missing."""
        path = self._folder / file.name
        if file.name not in self._checked:
            self.check(file)
            self._checked.add(file.name)
        return path

    def check(self, file: DataFile) -> None:
        """Read a file whole; raises StoreError naming it when it is not what the manifest says."""
        path = self._folder / file.name
        try:
            fits = path.stat().st_size == file.size_bytes and checksum(path) == file.crc
        except FileNotFoundError:
            raise StoreError(f"{path} is missing; put back your own copy of it") from None
        if not fits:
            raise damaged(path)

    def open(self, file: DataFile) -> OpenFile:
        """Return a file open for reads of few subjects."""
        path = self.path(file)
        with self._lock:
            held = self._open.get(file.name)
            if held is None:
                held = self._open[file.name] = OpenFile(path)
                if len(self._open) > _OPEN_FILES:
                    self._open.popitem(last=False)
            self._open.move_to_end(file.name)
            return held

    def opened(self, file: DataFile) -> OpenFile | None:
        """Return a file that is open already, else None."""
        with self._lock:
            return self._open.get(file.name)

    def content(self, file: DataFile) -> bytes:
        """Return the bytes of a file, checked again."""
        self.check(file)
        return (self._folder / file.name).read_bytes()

    def load(self, file: DataFile) -> pa.Table:
        """Return all rows of a file, checked again: what is written anew must not carry damage on."""
        self.check(file)
        return pq.read_table(self._folder / file.name, partitioning=None, memory_map=False)

    def keep_only(self, names: frozenset[str]) -> None:
        """Close files that are no longer in the manifest, so that unlinked bytes are given back."""
        with self._lock:
            for name in self._open.keys() - names:
                del self._open[name]
            self._checked &= names
