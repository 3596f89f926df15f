"""One moment of the store: which data files count, how far the intake was handed off, which subjects ended.

A snapshot is leased: its generation's lock is held shared while it is read, and the compactor unlinks what a
generation dropped only when nobody holds an older one. The kernel gives a lease back when a process ends.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass, field

import msgspec
import sqlalchemy as sa

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.database import Counters, Database, value_of
from plainview.store.engines.embedded.erasures import load_erasures
from plainview.store.engines.embedded.folder import FileLock, Layout
from plainview.store.engines.embedded.tables import data_file, tombstone
from plainview.store.erased import Erasures

_TRIES = 20


@dataclass(frozen=True, slots=True)
class DataFile:
    """One row of the manifest: a data file, the events in it, and in which of them each column has a value."""

    name: str
    family: str
    month: str
    run: str
    bits: int
    bucket: int
    rows: int
    size_bytes: int
    crc: int
    events: frozenset[str]
    columns: Mapping[str, frozenset[str]]
    narrowed: bool
    subject_min: int
    subject_max: int
    received_min_us: int
    received_max_us: int

    def may_hold(self, subject_no: int) -> bool:
        """Return whether rows of that subject may be in the file."""
        in_range = self.subject_min <= subject_no <= self.subject_max
        return in_range and subject_no & ((1 << self.bits) - 1) == self.bucket


def manifest_row(file: DataFile) -> dict[str, object]:
    """Return a data file as its row of the manifest."""
    carried = {name: sorted(events) for name, events in file.columns.items()}
    return asdict(file) | {
        "events": msgspec.json.encode(sorted(file.events)).decode(),
        "columns": msgspec.json.encode(carried).decode(),
        "narrowed": int(file.narrowed),
    }


@dataclass(frozen=True)
class Snapshot:
    """What counts at one moment."""

    generation: int
    forgets: int
    floor: int
    retired: frozenset[int]
    erasures_version: int = 0
    erasures: Erasures = field(default_factory=Erasures)
    files: dict[str, tuple[DataFile, ...]] = field(default_factory=dict)


def load_snapshot(connection: sa.Connection) -> Snapshot:
    """Return the present snapshot inside one transaction."""
    files: dict[str, list[DataFile]] = {}
    query = sa.select(data_file).where(data_file.c.dropped_in.is_(None)).order_by(data_file.c.month, data_file.c.name)
    for row in connection.execute(query):
        values = dict(row._mapping)
        values.pop("dropped_in")
        values["events"] = frozenset(msgspec.json.decode(values["events"]))
        carried = msgspec.json.decode(values["columns"])
        values["columns"] = {name: frozenset(events) for name, events in carried.items()}
        values["narrowed"] = bool(values["narrowed"])
        files.setdefault(row.family, []).append(DataFile(**values))
    return Snapshot(
        value_of(connection, "generation"),
        value_of(connection, "forgets"),
        value_of(connection, "floor"),
        frozenset(connection.scalars(sa.select(tombstone.c.subject_no))),
        value_of(connection, "erasures"),
        load_erasures(connection),
        {family: tuple(listed) for family, listed in files.items()},
    )


class Snapshots:
    """Gives leased snapshots, loading one again only when a counter says that something changed."""

    def __init__(
        self,
        database: Database,
        counters: Counters,
        layout: Layout,
        changed: Callable[[frozenset[str]], None],
    ) -> None:
        self._database = database
        self._counters = counters
        self._layout = layout
        self._changed = changed
        self._lock = threading.Lock()
        self._held: Snapshot | None = None

    @contextmanager
    def leased(self) -> Iterator[Snapshot]:
        """Give a snapshot whose files stay until the block ends."""
        for _ in range(_TRIES):
            counters = self._counters.all()
            generation = counters.get("generation", 0)
            lease = FileLock(self._layout.leases / str(generation))
            lease.take(shared=True, wait=True)
            try:
                # The generation may have ended between the look and the lease; then this lease protects nothing.
                if self._counters.get("generation") == generation:
                    snapshot = self._current(generation, counters.get("forgets", 0), counters.get("erasures", 0))
                    if snapshot.generation == generation:
                        yield snapshot
                        return
            finally:
                lease.give_back()
        raise StoreError("the manifest changes too often to read it; try again")

    def _current(self, generation: int, forgets: int, erasures: int) -> Snapshot:
        with self._lock:
            held = self._held
            versions = (generation, forgets, erasures)
            if held is None or (held.generation, held.forgets, held.erasures_version) != versions:
                with self._database.read() as connection:
                    held = self._held = load_snapshot(connection)
                self._changed(frozenset(file.name for files in held.files.values() for file in files))
            return held


def unread_before(layout: Layout, generation: int) -> bool:
    """Return whether nobody reads a generation older than this one; ends the leases that are free."""
    free = True
    for path in layout.leases.iterdir():
        if not path.name.isdigit() or int(path.name) >= generation:
            continue
        lock = FileLock(path)
        if lock.take():
            with suppress(FileNotFoundError):
                path.unlink()
            lock.give_back()
        else:
            free = False
    return free
