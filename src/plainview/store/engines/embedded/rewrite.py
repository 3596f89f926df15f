"""Writing data files anew: new rows merged with small files of their month, and files freed of forgotten subjects."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

from plainview.base.clock import from_micros, to_micros
from plainview.catalogue.model import ValueType
from plainview.store.engines.embedded.data_file import (
    ROW_GROUP_ROWS,
    SORTED_BY,
    DataFiles,
    encoded_group,
    write_data_file,
    write_whole,
)
from plainview.store.engines.embedded.merge_plan import bits_for, files_to_merge, rows_in, shares_bucket
from plainview.store.engines.embedded.parquet_patch import patched
from plainview.store.engines.embedded.snapshot import DataFile
from plainview.store.erased import Erasures
from plainview.store.rows import FIXED, arrow_schema

_FREEING = 2
"""How many files are freed at a time: each stands in memory twice, and two cores are seldom idle otherwise."""


@dataclass
class Changes:
    """What a compaction wrote and what that replaces."""

    written: list[DataFile] = field(default_factory=list)
    dropped: list[DataFile] = field(default_factory=list)
    rows: dict[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Leaving:
    """Which rows no data file that is written anew may hold: those of `retired` subjects, and those erased."""

    retired: pa.UInt32Array
    erasures: Erasures

    def may_concern(self, rows: pa.Table) -> bool:
        """Return whether some of these subjects' rows leave."""
        subjects = rows.column("subject_no")
        wanted = (self.retired, pa.array(self.erasures.subject_nos, pa.uint32()))
        return any(len(each) and pc.any(pc.is_in(subjects, each)).as_py() for each in wanted)

    def rest(self, table: pa.Table, columns: Mapping[str, ValueType], since: dt.datetime | None) -> pa.Table:
        """Return the rows that stay: of living subjects, not erased, received since."""
        if len(self.retired) and table.num_rows:
            table = table.filter(pc.invert(pc.is_in(table.column("subject_no"), self.retired)))
        if since is not None and table.num_rows:
            moment = pa.scalar(since.replace(tzinfo=None), pa.timestamp("us"))
            table = table.filter(pc.greater_equal(table.column("received_at"), moment))
        gone = self.erasures.mask(table, columns)
        return table.filter(pa.array(~gone)) if gone.any() else table


@dataclass(frozen=True)
class Rewriter:
    """Writes data files without the rows that leave."""

    folder: Path
    files: DataFiles
    leaving: Leaving
    hook: Callable[[str], None]

    def add(
        self,
        family: str,
        fresh: pa.Table,
        *,
        held: Sequence[DataFile],
        columns: Mapping[str, ValueType],
        since: dt.datetime | None,
        changes: Changes,
    ) -> None:
        """Write new rows of a family, by month received, merged with what is small there."""
        fresh = self.leaving.rest(fresh, columns, since)
        changes.rows[family] = changes.rows.get(family, 0) + fresh.num_rows
        for month, rows in _by_month(fresh):
            present = [file for file in held if file.month == month]
            merged = files_to_merge(present, rows.num_rows)
            bits = bits_for(rows.num_rows + rows_in(merged), merged)
            run = uuid.uuid4().hex
            for bucket in range(1 << bits):
                inputs = [file for file in merged if shares_bucket(file, bucket, bits)]
                table = self._gathered(rows, inputs, columns, since=since)
                place = _place(family, month, run, bits=bits, bucket=bucket)
                self._write(_of_bucket(table, bucket, bits), place, changes)
            changes.dropped += merged

    def free(self, files: Sequence[tuple[DataFile, Mapping[str, ValueType]]], changes: Changes) -> None:
        """Write files anew without what leaves, each in its place; `files` come with the types of their columns.

        Only row groups that hold some of it are decoded, several files at a time.
        """
        with ThreadPoolExecutor(_FREEING) as executor:
            for (file, columns), freed in zip(files, executor.map(lambda each: self._freed(*each), files), strict=True):
                changes.dropped.append(file)
                if freed is None:
                    self._write(self._gathered(None, [file], columns, since=None), file, changes)
                else:
                    changes.written.append(freed)

    def replace(self, file: DataFile, rows: pa.Table, changes: Changes) -> None:
        """Write other rows in the place of a file; no file where there are none."""
        changes.dropped.append(file)
        self._write(rows, file, changes)

    def _freed(self, file: DataFile, columns: Mapping[str, ValueType]) -> DataFile | None:
        """Return the file that takes the place of one, None when too little would be left for it to be worth while."""
        content = self.files.content(file)
        groups = pq.ParquetFile(pa.BufferReader(content))
        replaced: dict[int, bytes | None] = {}
        rows = file.rows
        for number in range(groups.metadata.num_row_groups):
            if not self.leaving.may_concern(groups.read_row_group(number, columns=["subject_no"], use_threads=False)):
                continue
            held = groups.read_row_group(number, use_threads=False)
            rest = self.leaving.rest(held, columns, None)
            if rest.num_rows < held.num_rows:
                replaced[number] = encoded_group(rest) if rest.num_rows else None
                rows -= held.num_rows - rest.num_rows
        if 2 * rows < (groups.metadata.num_row_groups - 1) * ROW_GROUP_ROWS or not rows:
            return None
        return self._put(file, rows, patched(content, replaced))

    def _put(self, file: DataFile, rows: int, content: bytes) -> DataFile:
        """Write what takes the place of a file; what else is known of its rows still holds for fewer of them."""
        name = _name(file)
        self.hook("before_data_file")
        size_bytes, crc = write_whole(self.folder / name, content)
        self.hook("after_data_file")
        made = replace(file, name=name, rows=rows, size_bytes=size_bytes, crc=crc)
        lowest, highest = self.files.open(made).subject_range
        return replace(made, subject_min=lowest, subject_max=highest)

    def _gathered(
        self,
        fresh: pa.Table | None,
        inputs: Sequence[DataFile],
        columns: Mapping[str, ValueType],
        *,
        since: dt.datetime | None,
    ) -> pa.Table:
        schema = arrow_schema(columns)
        held = (self.leaving.rest(self.files.load(file), columns, since) for file in inputs)
        parts = [schema.empty_table(), *held]
        if fresh is not None:
            parts.append(fresh)
        return pa.concat_tables(parts, promote_options="default").select(schema.names)

    def _write(self, table: pa.Table, place: DataFile, changes: Changes) -> None:
        if not table.num_rows:
            return
        table = table.sort_by(list(SORTED_BY))
        name = _name(place)
        self.hook("before_data_file")
        size_bytes, crc = write_data_file(self.folder / name, table)
        self.hook("after_data_file")
        subjects = table.column("subject_no").to_numpy()
        received = table.column("received_at").cast(pa.int64()).to_numpy()
        narrowed = table.column("narrowed")
        events, carried = _carried(table)
        changes.written.append(
            replace(
                place,
                name=name,
                rows=table.num_rows,
                size_bytes=size_bytes,
                crc=crc,
                events=events,
                columns=carried,
                narrowed=narrowed.null_count < len(narrowed),
                subject_min=int(subjects[0]),
                subject_max=int(subjects[-1]),
                received_min_us=int(received.min()),
                received_max_us=int(received.max()),
            )
        )


def _name(place: DataFile) -> str:
    return f"{place.family}/{place.month}/{place.bucket}-{uuid.uuid4().hex}.parquet"


def _place(family: str, month: str, run: str, *, bits: int, bucket: int) -> DataFile:
    """Return a data file of which only its place is known yet."""
    return DataFile("", family, month, run, bits, bucket, 0, 0, 0, frozenset(), {}, False, 0, 0, 0, 0)


def _carried(table: pa.Table) -> tuple[frozenset[str], dict[str, frozenset[str]]]:
    """Return the events in a table, and for each property those in which it has a value."""
    encoded = table.column("event").combine_chunks().dictionary_encode()
    names = [str(name) for name in encoded.dictionary.to_pylist()]
    codes = encoded.indices.to_numpy()
    carried = {}
    for column in table.column_names:
        if column not in FIXED:
            valid = table.column(column).is_valid().to_numpy()
            times = np.bincount(codes[valid], minlength=len(names))
            carried[column] = frozenset(names[position] for position in np.flatnonzero(times))
    return frozenset(names), carried


def month_of(received_us: int) -> str:
    """Return the month, as yyyymm in UTC, in which something was received."""
    return from_micros(received_us).strftime("%Y%m")


def month_end_us(month: str) -> int:
    """Return the first moment after a month, in microseconds since 1970."""
    year, number = int(month[:4]), int(month[4:])
    following = (year + number // 12, number % 12 + 1)
    return to_micros(dt.datetime(*following, 1, tzinfo=dt.UTC))


def stored_columns(held: Mapping[str, ValueType], declared: Mapping[str, ValueType]) -> dict[str, ValueType]:
    """Return the columns that files of a family have: all declared ones, and what was stored before."""
    merged = {**declared, **held}
    return {name: merged[name] for name in sorted(merged) if name not in FIXED}


def _by_month(table: pa.Table) -> Iterator[tuple[str, pa.Table]]:
    if not table.num_rows:
        return
    received = table.column("received_at")
    months = received.to_numpy().astype("datetime64[M]")
    for month in np.unique(months):
        yield str(month).replace("-", ""), table.filter(pa.array(months == month))


def _of_bucket(table: pa.Table, bucket: int, bits: int) -> pa.Table:
    if not bits:
        return table
    low = pc.bit_wise_and(table.column("subject_no"), pa.scalar((1 << bits) - 1, pa.uint32()))
    return table.filter(pc.equal(low, pa.scalar(bucket, pa.uint32())))
