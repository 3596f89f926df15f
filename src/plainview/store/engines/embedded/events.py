"""Event families of the embedded engine: the tail and the data files, seen together through purpose views."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from functools import lru_cache
from typing import TypeAlias, TypeVar

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from plainview.base.clock import Clock, from_micros, to_micros
from plainview.base.errors import GrantError, StoreError
from plainview.catalogue.model import Catalogue, ValueType
from plainview.store.engines.embedded.column_types import ColumnTypes
from plainview.store.engines.embedded.compaction import Compactor
from plainview.store.engines.embedded.data_file import DataFiles, with_texts
from plainview.store.engines.embedded.file_reads import FileRead, FileReads
from plainview.store.engines.embedded.intake import Intake
from plainview.store.engines.embedded.rewrite import stored_columns
from plainview.store.engines.embedded.snapshot import DataFile, Snapshot, Snapshots
from plainview.store.engines.embedded.tail import Tail
from plainview.store.erased import Erasures
from plainview.store.expiry import Expiry, Gone
from plainview.store.grant import Grant
from plainview.store.keys import Subkeys
from plainview.store.point_read import PointReader, within
from plainview.store.rows import arrow_type, columns_of
from plainview.store.scan_database import ScanDatabases
from plainview.store.statement import Holdings, scan_views
from plainview.store.values import AdmittedEvent, AppendOutcome, CompactionReport, Scalar
from plainview.store.view_sql import VISIBLE, Part
from plainview.store.views import View

_TRIES = 5
_NEEDED = (*VISIBLE, "narrowed")
_Answer = TypeVar("_Answer")
_Use: TypeAlias = Callable[[Snapshot, Mapping[str, pa.Table]], _Answer]


class EmbeddedEvents:
    """The event store of the embedded engine."""

    def __init__(
        self,
        *,
        snapshots: Snapshots,
        tail: Tail,
        files: DataFiles,
        types: ColumnTypes,
        intake: Intake | None,
        compactor: Compactor,
        subkeys: Subkeys,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
    ) -> None:
        self._snapshots = snapshots
        self._tail = tail
        self._files = files
        self._types = types
        self._intake = intake
        self._compactor = compactor
        self._subkeys = subkeys
        self._catalogue = catalogue
        self._clock = clock
        self._reader = PointReader()
        self._reads = FileReads(files)
        self._databases = ScanDatabases()
        self._compacting = threading.Lock()

    @property
    def owns_intake(self) -> bool:
        """Whether this process takes events in."""
        return self._intake is not None

    def append(self, batch: Sequence[AdmittedEvent]) -> Future[list[AppendOutcome]]:
        """Store a batch; the future resolves once it is durable, or with IntakeUnavailable and nothing kept."""
        return self._owned().append(batch)

    def read(self, grant: Grant, subject_nos: Sequence[int], views: Sequence[View]) -> Mapping[str, pa.Table]:
        """Return family -> these subjects' rows, as the view shows them, ordered by occurred_at, event_no."""
        self._check(grant, subject_nos, views)
        salt = self._subkeys.purpose_salt(grant.purpose)
        columns = self._columns(views)

        def shown(snapshot: Snapshot, tails: Mapping[str, pa.Table]) -> dict[str, pa.Table]:
            living = [number for number in subject_nos if number not in snapshot.retired]
            answer = {}
            plans = [self._wanted_of(snapshot, view, living) for view in views]
            with self._reads.started([read for plan in plans for read in plan]) as following:
                for view, plan in zip(views, plans, strict=True):
                    found = [table for _ in plan for table in following()]
                    rows = self._rows_of(snapshot, view, living, found, tails[view.family])
                    answer[view.family] = self._reader.show(view, rows, subject_nos=living, salt=salt)
            return answer

        return self._with_snapshot(columns, shown)

    def scan(self, grant: Grant, views: Sequence[View], sql: str, params: Mapping[str, Scalar]) -> pa.Table:
        """Run one admitted SELECT over the views, named by family."""
        self._check(grant, None, views)
        salt = self._subkeys.purpose_salt(grant.purpose)

        def scanned(snapshot: Snapshot, tails: Mapping[str, pa.Table]) -> pa.Table:
            files = {view.family: _since(snapshot.files.get(view.family, ()), view) for view in views}
            holdings = self._holdings(files, tails, snapshot.erasures)
            return scan_views(
                self._databases, views, holdings, salt=salt, retired=snapshot.retired, sql=sql, params=params
            )

        return self._with_snapshot(self._columns(views), scanned)

    def with_holdings(self, families: Sequence[str], use: Callable[[Holdings], _Answer]) -> _Answer:
        """Return what `use` makes of all stored rows of `families`; the files stay until it ends.

        For measuring what enforcement costs: no rule is applied and no grant asked for. Only `testing.raw` calls it.
        """
        views = [View(family, "", ()) for family in families]

        def used(snapshot: Snapshot, tails: Mapping[str, pa.Table]) -> _Answer:
            held = {family: snapshot.files.get(family, ()) for family in families}
            return use(self._holdings(held, tails, Erasures()))

        return self._with_snapshot(self._columns(views), used)

    def rotate(self) -> None:
        """Close the current intake file so that the next compaction may take it."""
        self._owned().rotate()

    def compact(self, catalogue: Catalogue) -> CompactionReport:
        """Hand closed intake files off to data files in one locked step; safe to repeat after any crash."""
        with self._compacting:
            self._types.check(catalogue)
            return self._compactor.compact(catalogue)

    def expire(self, expiry: Expiry) -> dict[str, Gone]:
        """Take what is past its last day out of data files; return family -> what went."""
        with self._compacting:
            return self._compactor.expire(expiry)

    def put_rows(self, tables: Mapping[str, pa.Table]) -> None:
        """Write rows by family into data files at once, past intake and gate; only `testing.fill` calls it."""
        with self._compacting:
            self._compactor.put(tables, self._catalogue())

    def verify(self) -> int:
        """Read every data file and compare it with the manifest; return how many, raise StoreError naming a bad one."""
        with self._snapshots.leased() as snapshot:
            listed = [file for files in snapshot.files.values() for file in files]
            for file in listed:
                self._files.check(file)
            return len(listed)

    def close(self) -> None:
        """Finish pending appends and release files."""
        if self._intake is not None:
            self._intake.close()
        self._tail.close()
        self._reads.close()
        self._reader.close()
        self._databases.close()

    def _owned(self) -> Intake:
        if self._intake is None:
            raise StoreError("this process does not own the intake; send events to the running `plainview serve`")
        return self._intake

    def _check(self, grant: Grant, subject_nos: Sequence[int] | None, views: Sequence[View]) -> None:
        elements = {rule.element for view in views for rule in view.rules}
        grant.check(subject_nos=subject_nos, elements=elements, now=self._clock.now())
        if any(view.purpose != grant.purpose for view in views):
            raise GrantError("a view is of another purpose than its grant; ask the gate for one of the same")

    def _columns(self, views: Iterable[View]) -> dict[str, Mapping[str, ValueType]]:
        catalogue = self._catalogue()
        self._types.check(catalogue)
        return {view.family: columns_of(catalogue, view.family) for view in views}

    def _with_snapshot(self, columns: Mapping[str, Mapping[str, ValueType]], use: _Use[_Answer]) -> _Answer:
        """Return what `use` makes of a snapshot and the tail beyond it, taken again when a file went meanwhile."""
        for _ in range(_TRIES):
            with suppress(FileNotFoundError), self._snapshots.leased() as snapshot:
                return use(snapshot, self._tail.tables(snapshot.floor, columns))
        raise StoreError("intake files vanish while they are read; check that nothing else deletes in the data folder")

    def _holdings(
        self, files: Mapping[str, Iterable[DataFile]], tails: Mapping[str, pa.Table], erasures: Erasures
    ) -> Holdings:
        tables: dict[str, pa.Table] = {}
        parts: dict[str, list[Part]] = {}
        for family, listed in files.items():
            types = self._types_of(family) if erasures else {}
            held = [self._part(file, erasures, types) for file in listed]
            tail = tails[family]
            if tail.num_rows:
                name = f"tail_{family}"
                tables[name] = tail
                held.append(_tail_part(name, tail, erasures.condition(_only(types, tail.column_names))))
            parts[family] = held
        return Holdings(tables=tables, parts=parts)

    def _types_of(self, family: str) -> Mapping[str, ValueType]:
        """Return the type of every property that rows of a family may have, declared or not any more."""
        return stored_columns(self._types.held().get(family, {}), columns_of(self._catalogue(), family))

    def _part(self, file: DataFile, erasures: Erasures, types: Mapping[str, ValueType]) -> Part:
        near = erasures.near(file.may_hold) if erasures else erasures
        return Part(
            str(self._files.path(file)),
            file.columns,
            is_file=True,
            has_narrowed=file.narrowed,
            events=file.events,
            received_from=from_micros(file.received_min_us),
            subject_max=file.subject_max,
            subjects=range(file.subject_min, file.subject_max + 1, 1 << file.bits),
            erased=near.condition(_only(types, [name for name, events in file.columns.items() if events])),
        )

    def _wanted_of(self, snapshot: Snapshot, view: View, living: Sequence[int]) -> list[FileRead]:
        """Return what is to be read of data files for a view of a few subjects."""
        wanted = self._columns_of(snapshot, view, living)
        since_us = 0 if view.between is None else max(0, view.between[0])
        events = frozenset[str]().union(*(rule.events for rule in view.rules))
        reads = []
        for file in _since(snapshot.files.get(view.family, ()), view):
            own = [number for number in living if file.may_hold(number)]
            if own and not events.isdisjoint(file.events):
                # A column that has no value in the file is left to the schema of all: its every row is empty.
                told = _NEEDED if file.narrowed else VISIBLE
                columns = [*told, *(name for name in wanted if file.columns.get(name))]
                reads.append(FileRead(file, own, columns, since_us))
        return reads

    def _columns_of(self, snapshot: Snapshot, view: View, living: Sequence[int]) -> list[str]:
        """Return the properties that a view shows, and those by which rows were erased."""
        erasures = snapshot.erasures.near(frozenset(living).__contains__)
        types = self._types_of(view.family) if erasures else {}
        return sorted({*view.columns, *erasures.naming(types)})

    def _rows_of(
        self, snapshot: Snapshot, view: View, living: Sequence[int], read: Iterable[pa.Table], tail: pa.Table
    ) -> pa.Table:
        """Return the rows of a few subjects, `read` from files and in the tail, that were not erased."""
        inside = (within(table, view) for table in read)
        stored = [table for table in inside if table.num_rows]
        found = [with_texts(pa.concat_tables(stored, promote_options="default"))] if stored else []
        if tail.num_rows:
            wanted = self._columns_of(snapshot, view, living)
            columns = [*_NEEDED, *(name for name in wanted if name in tail.column_names)]
            subjects = tail.column("subject_no").to_numpy()
            # Taking few rows by number is faster than a filter over all of them.
            found.append(tail.select(columns).take(np.flatnonzero(np.isin(subjects, living))))
        nothing = _nothing(tail.schema, tuple(view.columns.items()))
        if not found:
            return nothing
        rows = pa.concat_tables([nothing, *found], promote_options="default")
        erasures = snapshot.erasures.near(frozenset(living).__contains__)
        gone = erasures.mask(rows, self._types_of(view.family) if erasures else {})
        return rows.filter(pa.array(~gone)) if gone.any() else rows


@lru_cache(maxsize=512)
def _nothing(stored: pa.Schema, columns: tuple[tuple[str, ValueType], ...]) -> pa.Table:
    """Return no rows, with what every row has and these columns; a page reads through few views, again and again."""
    needed = [stored.field(name) for name in _NEEDED]
    return pa.schema([*needed, *(pa.field(name, arrow_type(kind)) for name, kind in columns)]).empty_table()


def _only(types: Mapping[str, ValueType], names: Iterable[str]) -> dict[str, ValueType]:
    return {name: types[name] for name in names if name in types}


def _tail_part(name: str, tail: pa.Table, erased: str) -> Part:
    """Return what one look at the tail's columns tells of it, which spares tests row by row."""
    rows = tail.num_rows
    earliest = pc.min(tail.column("received_at").cast(pa.int64())).as_py()
    lowest, highest = (found(tail.column("subject_no")).as_py() for found in (pc.min, pc.max))
    return Part(
        name,
        {column: frozenset() if tail.column(column).null_count == rows else None for column in tail.column_names},
        has_narrowed=tail.column("narrowed").null_count < rows,
        events=frozenset(map(str, pc.unique(tail.column("event")).to_pylist())),
        received_from=from_micros(earliest),
        subject_max=highest,
        subjects=range(lowest, highest + 1),
        erased=erased,
    )


def _since(files: Iterable[DataFile], view: View) -> list[DataFile]:
    """Return the files in which some rule's period may still show a row."""
    if not view.rules:
        return []
    since_us = to_micros(min(rule.received_since for rule in view.rules))
    return [file for file in files if file.received_max_us >= since_us]
