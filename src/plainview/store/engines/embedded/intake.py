"""The way into the store: one thread commits all pending batches together, then answers them.

Records go to the records database before the group is committed, because the intake log must never
hold an identifying value; a batch that is sent again finds them there and changes nothing.
"""

from __future__ import annotations

import queue
import threading
from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from plainview.base.errors import IntakeUnavailable, StoreError
from plainview.catalogue.model import Catalogue
from plainview.store.blocks import Block, Shaped, number_blocks, shape
from plainview.store.engines.embedded.column_types import ColumnTypes
from plainview.store.engines.embedded.database import Counters, Database
from plainview.store.engines.embedded.folder import Layout, unlink_database
from plainview.store.engines.embedded.intake_file import Group, Ids, IntakeFile
from plainview.store.engines.embedded.known_ids import KnownIds
from plainview.store.engines.embedded.pending import Pending, batch_error, outcome_of
from plainview.store.engines.embedded.records import EmbeddedRecords
from plainview.store.engines.embedded.subjects import EmbeddedSubjects
from plainview.store.rows import RowMaker
from plainview.store.values import AdmittedEvent, AppendOutcome, SubjectKey

_GROUP_EVENTS = 20_000
_FILE_SHIFT = 32


@dataclass(frozen=True)
class Members:
    """The stores that an append writes besides the log."""

    database: Database
    counters: Counters
    subjects: EmbeddedSubjects
    records: EmbeddedRecords
    types: ColumnTypes


class Intake:
    """The owner's end of the intake log."""

    def __init__(self, layout: Layout, members: Members, catalogue: Callable[[], Catalogue]) -> None:
        self._layout = layout
        self._members = members
        self._catalogue = catalogue
        self._known = KnownIds(members.database, layout)
        self._maker = RowMaker(catalogue())
        self._seen_names: defaultdict[str, set[str]] = defaultdict(set)
        self._doubtful: list[int] = []
        self._file: IntakeFile | None = self._next_file()
        self._counter = 0
        self._pending: queue.SimpleQueue[Pending | Future[None] | None] = queue.SimpleQueue()
        self._lock = threading.Lock()
        self._closed = False
        self._writer = threading.Thread(target=self._run, name="plainview-intake", daemon=True)
        self._writer.start()

    def append(self, batch: Sequence[AdmittedEvent]) -> Future[list[AppendOutcome]]:
        """Store a batch; the future resolves once it is durable."""
        future: Future[list[AppendOutcome]] = Future()
        # From here on it is answered, not cancelled: the writer would stumble over a future that ended by itself.
        future.set_running_or_notify_cancel()
        maker = self._maker
        self._put(Pending(batch, future, [event.digest for event in batch], maker, _shaped(maker, batch)))
        return future

    def rotate(self) -> None:
        """Close the current file and begin the next, after what is pending; an empty one stays."""
        done: Future[None] = Future()
        self._put(done)
        done.result()

    def close(self) -> None:
        """Finish what is pending and close the file."""
        with self._lock:
            if self._closed:
                return
            self._closed = True
            self._pending.put(None)
        self._writer.join()

    def _put(self, entry: Pending | Future[None]) -> None:
        with self._lock:
            if self._closed:
                raise StoreError("the store is closed; open it again to append")
            self._pending.put(entry)

    def _run(self) -> None:
        while True:
            group, ask = self._gather()
            if group:
                self._settle(group)
            if ask is not None:
                self._rotate_for(ask)
            elif not group:
                self._finish()
                return

    def _gather(self) -> tuple[list[Pending], Future[None] | None]:
        """Return all pending batches up to a rotation or the group's limit; neither means the end."""
        group: list[Pending] = []
        events = 0
        entry = self._pending.get()
        while isinstance(entry, Pending):
            group.append(entry)
            events += len(entry.batch)
            if events >= _GROUP_EVENTS:
                return group, None
            try:
                entry = self._pending.get_nowait()
            except queue.Empty:
                return group, None
        if entry is None and group:
            self._pending.put(None)
        return group, entry

    def _settle(self, group: list[Pending]) -> None:
        try:
            self._commit(group)
        except StoreError as error:
            unavailable = IntakeUnavailable(f"nothing was kept: {error}")
            for pending in group:
                if not pending.future.done():
                    pending.future.set_exception(unavailable)
        except Exception as error:  # noqa: BLE001 - the thread's outermost loop: it must answer, and live on
            broken = IntakeUnavailable(f"nothing was kept: the intake failed ({type(error).__name__}); report this")
            broken.__cause__ = error
            self._abandon_file()
            for pending in group:
                if not pending.future.done():
                    pending.future.set_exception(broken)

    def _commit(self, group: list[Pending]) -> None:
        # A file that cannot be made, or read again, fails the whole group here, before anything else is written.
        self._open_file()
        catalogue = self._catalogue()
        if catalogue.version != self._maker.version:
            self._members.types.check(catalogue)
            self._maker = RowMaker(catalogue)
            self._seen_names.clear()
        self._decide(group)
        numbers = self._write_members([event for pending in group for event in pending.fresh])
        bodies = self._encode(group, numbers)
        kept = [pending for pending in group if not pending.future.done()]
        fresh = [event for pending in kept for event in pending.fresh]
        if fresh:
            self._store(bodies, fresh)
        for pending in kept:
            pending.future.set_result(pending.outcomes)

    def _decide(self, group: list[Pending]) -> None:
        """Note what is fresh in each batch and what is a duplicate."""
        self._known.follow(self._members.counters.get("generation"))
        seen = self._known.among([digest for pending in group for digest in pending.digests])
        for pending in group:
            digests = set(pending.digests)
            if len(digests) == len(pending.batch) and seen.isdisjoint(digests):
                seen |= digests
                pending.fresh.extend(pending.batch)
                pending.outcomes.extend([outcome_of(event) for event in pending.batch])
                continue
            for event in pending.batch:
                known = event.digest in seen
                pending.outcomes.append(AppendOutcome.DUPLICATE if known else outcome_of(event))
                if not known:
                    seen.add(event.digest)
                    pending.fresh.append(event)

    def _write_members(self, fresh: Sequence[AdmittedEvent]) -> dict[SubjectKey, int]:
        """Return the subjects' numbers, with new ones and all records stored durably in one transaction."""
        members = self._members
        records = [record for event in fresh if event.quarantine is None for record in event.records]
        wanted = {event.subject for event in fresh} | {record.subject for record in records}
        numbers = members.subjects.known(wanted)
        missing = wanted - numbers.keys()
        if missing or records:
            with members.database.write() as transaction:
                made = members.subjects.allocate(transaction, missing)
                numbers.update(made)
                if records:
                    members.records.put_in(transaction, records, numbers)
            members.subjects.learn(made)
        return numbers

    def _encode(self, taken: Sequence[Pending], numbers: dict[SubjectKey, int]) -> list[tuple[str, int, bytes]]:
        """Return compressed rows by family; a batch that cannot be encoded is answered with its error at once."""
        lines: dict[str, list[bytes]] = {}
        counts: dict[str, int] = {}
        refused: set[bytes] = set()
        for pending in taken:
            if refused and any(event.digest in refused for event in pending.batch):
                pending.future.set_exception(IntakeUnavailable("nothing was kept: another batch with its ids failed"))
                continue
            counter = self._counter
            try:
                encoded = self._encode_batch(pending, numbers)
            except (StoreError, ValueError, TypeError, OverflowError, RecursionError) as error:
                self._counter = counter
                refused.update(event.digest for event in pending.fresh)
                pending.future.set_exception(batch_error(error))
                continue
            for block in encoded:
                lines.setdefault(block.family, []).append(block.line)
                counts[block.family] = counts.get(block.family, 0) + block.rows
        return [(family, counts[family], b"".join(parts)) for family, parts in lines.items()]

    def _encode_batch(self, pending: Pending, numbers: dict[SubjectKey, int]) -> list[Block]:
        first_no = (self._open_file().file_no << _FILE_SHIFT) + self._counter + 1
        self._counter += len(pending.fresh)
        shaped = pending.shaped
        if shaped is None or pending.maker is not self._maker or len(pending.fresh) < len(pending.batch):
            shaped = shape(self._maker, pending.fresh)
        blocks = number_blocks(shaped, numbers, first_no)
        for block in blocks:
            self._note(block.family, block.names)
        return blocks

    def _note(self, family: str, names: frozenset[str]) -> None:
        if not names <= self._seen_names[family]:
            self._members.types.note(family, self._maker.columns(family), names)
            self._seen_names[family] |= names

    def _store(self, bodies: list[tuple[str, int, bytes]], fresh: Sequence[AdmittedEvent]) -> None:
        file = self._open_file()
        passing = [event.digest for event in fresh if not event.keeps_id]
        kept = [event.digest for event in fresh if event.keeps_id]
        received_us = max(event.received_us for event in fresh)
        try:
            file.commit(Group(bodies, Ids(received_us, b"".join(passing), b"".join(kept))))
        except StoreError:
            self._abandon_file()
            raise
        self._known.add(file.file_no, passing + kept)

    def _abandon_file(self) -> None:
        """Leave a file whose last commit failed: its numbers are not given again, and the disk says what it holds."""
        file, self._file = self._file, None
        if file is not None:
            file.close()
            self._doubtful.append(file.file_no)

    def _open_file(self) -> IntakeFile:
        while self._doubtful:
            self._known.read_again(self._doubtful[-1])
            self._doubtful.pop()
        if self._file is None:
            self._file = self._next_file()
        return self._file

    def _next_file(self) -> IntakeFile:
        numbers = self._layout.intake_numbers()
        number = max([self._members.counters.get("floor"), *numbers]) + 1
        self._counter = 0
        return IntakeFile(self._layout.intake_file(number), number)

    def _rotate_for(self, done: Future[None]) -> None:
        try:
            if self._file is None or self._file.groups:
                file, self._file = self._file, None
                if file is not None:
                    file.close()
                self._file = self._next_file()
        except (StoreError, OSError) as error:
            done.set_exception(error)
        else:
            done.set_result(None)

    def _finish(self) -> None:
        if self._file is not None:
            self._file.close()
            if not self._file.groups:
                unlink_database(self._file.path)
            self._file = None


def _shaped(maker: RowMaker, batch: Sequence[AdmittedEvent]) -> Sequence[Shaped] | None:
    """Return a batch encoded but for its numbers; None when it cannot be, which the writer then answers."""
    try:
        return shape(maker, batch)
    except (StoreError, ValueError, TypeError, OverflowError, RecursionError):
        return None
