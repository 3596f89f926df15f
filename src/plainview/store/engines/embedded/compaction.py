"""Compaction: closed intake files become data files in one transaction, and what that replaces is unlinked later.

Whatever moment it is killed at, the manifest says what counts: files that it does not name are removed by the
next compaction, and intake files above the floor are handed off again.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass, field

import pyarrow as pa
import sqlalchemy as sa

from plainview.base.clock import Clock, to_micros
from plainview.catalogue.model import Catalogue, ValueType
from plainview.store.engines.embedded.column_types import ColumnTypes
from plainview.store.engines.embedded.data_file import DataFiles
from plainview.store.engines.embedded.database import Database, bump, set_value, value_of
from plainview.store.engines.embedded.erasures import Unswept, load_unswept, settle
from plainview.store.engines.embedded.folder import FileLock, Layout, locked, unlink_database
from plainview.store.engines.embedded.id_merge import HeldIds, IdChanges, hand_off_ids, load_held_ids
from plainview.store.engines.embedded.intake_file import Ids, IntakeReader
from plainview.store.engines.embedded.rewrite import Changes, Leaving, Rewriter, stored_columns
from plainview.store.engines.embedded.snapshot import DataFile, Snapshot, load_snapshot, manifest_row, unread_before
from plainview.store.engines.embedded.sweeping import begin_next_file, holds_nothing, holds_unswept
from plainview.store.engines.embedded.tables import data_file, id_file
from plainview.store.engines.embedded.tail import Tail
from plainview.store.expiry import Expiry, FamilyExpiry, Gone
from plainview.store.rows import columns_of
from plainview.store.values import CompactionReport

_STEP_BYTES = 256 << 20


@dataclass
class _Step:
    """What one transaction changes: one portion of closed intake files, and files freed of forgotten subjects."""

    snapshot: Snapshot
    held_ids: list[HeldIds]
    unswept: Unswept
    closed: list[int]
    data: Changes = field(default_factory=Changes)
    ids: IdChanges = field(default_factory=IdChanges)

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.closed or self.data.dropped or self.ids.dropped)

    @property
    def floor(self) -> int:
        """Return the last intake file that was handed off once this is committed."""
        return self.closed[-1] if self.closed else self.snapshot.floor


class Compactor:
    """The one that writes data files; a lock keeps a second one out, in this process or another."""

    def __init__(
        self,
        layout: Layout,
        database: Database,
        *,
        files: DataFiles,
        types: ColumnTypes,
        clock: Clock,
        hook: Callable[[str], None] = lambda point: None,
    ) -> None:
        self._layout = layout
        self._database = database
        self._files = files
        self._types = types
        self._clock = clock
        self._hook = hook
        self._is_clean = False
        self._is_log_empty = False

    def compact(self, catalogue: Catalogue) -> CompactionReport:
        """Hand off all closed intake files; does nothing while another compaction runs."""
        lock = FileLock(self._layout.lock("compact"))
        taken = files_written = files_dropped = 0
        rows: dict[str, int] = {}
        if not lock.take():
            return CompactionReport(0, rows, 0, 0)
        try:
            self._clean()
            begin_next_file(self._layout, self._database)
            while not (step := self._step(catalogue)).is_empty:
                self._commit(step)
                taken += len(step.closed)
                files_written += len(step.data.written)
                files_dropped += len(step.data.dropped)
                for family, count in step.data.rows.items():
                    rows[family] = rows.get(family, 0) + count
                self._clean()
            self._settle(step)
        finally:
            lock.give_back()
        return CompactionReport(taken, rows, files_written, files_dropped)

    def expire(self, expiry: Expiry) -> dict[str, Gone]:
        """Write data files anew without what is past its last day, one at a time; return family -> what went."""
        gone: dict[str, Gone] = {}
        with locked(self._layout.lock("compact")):
            for family, rules in expiry.families.items():
                with self._database.read() as connection:
                    files = load_snapshot(connection).files.get(family, ())
                for file in files:
                    if rules.may_concern(file.events, file.columns, file.received_min_us):
                        gone.setdefault(family, Counter()).update(self._expire(file, rules))
            self._clean()
        return {family: counts for family, counts in gone.items() if counts}

    def _expire(self, file: DataFile, rules: FamilyExpiry) -> Gone:
        with self._database.read() as connection:
            step = _Step(load_snapshot(connection), [], Unswept((), ()), [])
        rest, gone = rules.applied(self._files.load(file))
        if gone:
            self._rewriter(step).replace(file, rest, step.data)
            self._commit(step)
        return gone

    def put(self, tables: Mapping[str, pa.Table], catalogue: Catalogue) -> None:
        """Write rows of families into data files at once, past the intake; for filling a store to measure it."""
        with locked(self._layout.lock("compact")):
            with self._database.read() as connection:
                step = _Step(load_snapshot(connection), [], Unswept((), ()), [])
            rewriter = self._rewriter(step)
            for family, table in tables.items():
                declared = columns_of(catalogue, family)
                self._types.note(family, declared, declared)
                held, columns = self._standing(step, family), stored_columns({}, declared)
                rewriter.add(family, table, held=held, columns=columns, since=None, changes=step.data)
            self._commit(step)
            self._clean()

    def _rewriter(self, step: _Step) -> Rewriter:
        retired = pa.array(sorted(step.snapshot.retired), pa.uint32())
        return Rewriter(self._layout.files, self._files, Leaving(retired, step.snapshot.erasures), self._hook)

    def _step(self, catalogue: Catalogue) -> _Step:
        with self._database.read() as connection:
            step = _Step(load_snapshot(connection), load_held_ids(connection), load_unswept(connection), [])
        step.closed = self._closed_after(step.snapshot.floor)
        self._write_rows(step, catalogue)
        step.ids = hand_off_ids(
            self._layout.ids,
            step.held_ids,
            self._ids_of(step.closed),
            now_us=to_micros(self._clock.now()),
            hook=self._hook,
        )
        return step

    def _closed_after(self, floor: int) -> list[int]:
        """Return closed intake files above the floor, no more than fit into memory at once, at least one."""
        waiting = [number for number in self._layout.intake_numbers() if number > floor][:-1]
        portion: list[int] = []
        size_bytes = 0
        for number in waiting:
            path = self._layout.intake_file(number)
            log = path.with_name(f"{path.name}-wal")
            size_bytes += path.stat().st_size + (log.stat().st_size if log.exists() else 0)
            if portion and size_bytes > _STEP_BYTES:
                break
            portion.append(number)
        return portion

    def _write_rows(self, step: _Step, catalogue: Catalogue) -> None:
        rewriter = self._rewriter(step)
        held_types = self._types.held()

        def columns(family: str) -> dict[str, ValueType]:
            return stored_columns(held_types.get(family, {}), columns_of(catalogue, family))

        self._drop_expired(step, catalogue)
        if step.closed:
            tail = Tail(self._layout)
            try:
                below = step.closed[-1] + 1
                tail.tables(step.snapshot.floor, {}, below=below)
                wanted = {family: columns(family) for family in sorted(tail.families())}
                tables = tail.tables(step.snapshot.floor, wanted, below=below)
            finally:
                tail.close()
            for family, table in tables.items():
                rewriter.add(
                    family,
                    table,
                    held=self._standing(step, family),
                    columns=wanted[family],
                    since=self._since(catalogue, family),
                    changes=step.data,
                )
        freed = [
            (file, columns(family))
            for family in (step.snapshot.files if step.unswept else ())
            for file in self._standing(step, family)
            if holds_unswept(self._files, file, step.unswept, columns(family))
        ]
        rewriter.free(freed, step.data)

    def _standing(self, step: _Step, family: str) -> list[DataFile]:
        gone = {file.name for file in step.data.dropped}
        return [file for file in step.snapshot.files.get(family, ()) if file.name not in gone]

    def _since(self, catalogue: Catalogue, family: str) -> dt.datetime | None:
        declared = catalogue.families.get(family)
        return None if declared is None else self._clock.now() - dt.timedelta(days=declared.kept_days)

    def _drop_expired(self, step: _Step, catalogue: Catalogue) -> None:
        """Drop files whose every row is past its family's period."""
        for family, files in step.snapshot.files.items():
            since = self._since(catalogue, family)
            if since is not None:
                step.data.dropped += [file for file in files if file.received_max_us < to_micros(since)]

    def _ids_of(self, closed: Sequence[int]) -> list[Ids]:
        found: list[Ids] = []
        for number in closed:
            reader = IntakeReader(self._layout.intake_file(number))
            found += reader.ids()
            reader.close()
        return found

    def _commit(self, step: _Step) -> None:
        self._hook("before_commit")
        with self._database.write() as transaction:
            generation = bump(transaction, "generation")
            if step.data.written:
                transaction.execute(sa.insert(data_file), [manifest_row(file) for file in step.data.written])
            if step.ids.written:
                transaction.execute(sa.insert(id_file), [asdict(file) for file in step.ids.written])
            for table, names in (
                (data_file, [file.name for file in step.data.dropped]),
                (id_file, step.ids.dropped),
            ):
                for name in names:
                    marking = sa.update(table).where(table.c.name == name).values(dropped_in=generation)
                    transaction.execute(marking)
            if step.closed:
                set_value(transaction, "floor", step.closed[-1])
        self._hook("after_commit")

    def _settle(self, step: _Step) -> None:
        """Note what nothing on the disk holds any more, after a last step that found nothing to write."""
        swept = step.unswept.past(lambda until: holds_nothing(self._layout, step.floor, until))
        if swept and self._is_clean:
            self._hook("before_settle")
            with self._database.write() as transaction:
                settle(transaction, swept)
                bump(transaction, "erasures")
            self._hook("after_settle")
        if swept or not self._is_log_empty:
            # What was erased stood in pages, and in the log; the log of a process that was killed too.
            self._is_log_empty = self._database.truncate_log()

    def _clean(self) -> None:
        """Unlink what no longer counts: at once what the manifest never named, the rest when nobody reads it."""
        self._is_clean = False
        with self._database.read() as connection:
            generation, floor = value_of(connection, "generation"), value_of(connection, "floor")
            named = {
                folder: dict(connection.execute(sa.select(table.c.name, table.c.dropped_in)).all())
                for folder, table in ((self._layout.files, data_file), (self._layout.ids, id_file))
            }
        for folder, names in named.items():
            for path in [found for found in folder.rglob("*") if found.is_file()]:
                if str(path.relative_to(folder)) not in names:
                    path.unlink()
        if not unread_before(self._layout, generation):
            return
        for number in self._layout.intake_numbers():
            if number <= floor:
                unlink_database(self._layout.intake_file(number))
                self._hook("after_intake_unlink")
        dropped = {
            folder: [name for name, since in names.items() if since is not None] for folder, names in named.items()
        }
        for folder, gone in dropped.items():
            for name in gone:
                with suppress(FileNotFoundError):
                    (folder / name).unlink()
        self._is_clean = True
        self._hook("after_file_unlink")
        if any(dropped.values()):
            with self._database.write() as transaction:
                for table in (data_file, id_file):
                    transaction.execute(
                        sa.delete(table).where(table.c.dropped_in.is_not(None), table.c.dropped_in <= generation)
                    )
