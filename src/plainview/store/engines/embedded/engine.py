"""The embedded engine's composition, its opening checks, and the forgetting that reaches across its parts."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator, Sequence, Set
from pathlib import Path

from plainview.base.clock import Clock, to_micros
from plainview.base.errors import StoreError
from plainview.catalogue.model import Catalogue
from plainview.store.capabilities import Capabilities
from plainview.store.engines.embedded.backup.backups import EmbeddedBackups
from plainview.store.engines.embedded.backup.keys import BackupKeys
from plainview.store.engines.embedded.backup.members import OwnersKeys
from plainview.store.engines.embedded.backup.taking import Parts
from plainview.store.engines.embedded.changes import note_forgotten
from plainview.store.engines.embedded.choices import EmbeddedChoices
from plainview.store.engines.embedded.column_types import ColumnTypes
from plainview.store.engines.embedded.compaction import Compactor
from plainview.store.engines.embedded.data_file import DataFiles
from plainview.store.engines.embedded.database import Counters, Database, bump, check_format, empty_log
from plainview.store.engines.embedded.erasures import count_unswept, drop_erasures, put_erasures, wait_for
from plainview.store.engines.embedded.events import EmbeddedEvents
from plainview.store.engines.embedded.folder import FileLock, Layout, locked
from plainview.store.engines.embedded.intake import Intake, Members
from plainview.store.engines.embedded.ledger import EmbeddedLedger
from plainview.store.engines.embedded.ledger_lines import LedgerLines
from plainview.store.engines.embedded.ledger_opening import open_ledger
from plainview.store.engines.embedded.member_keys import MemberKeys
from plainview.store.engines.embedded.operation import EmbeddedOperation, EmbeddedState
from plainview.store.engines.embedded.pieces import StoreDecoder
from plainview.store.engines.embedded.records import EmbeddedRecords
from plainview.store.engines.embedded.removal import drop_erased
from plainview.store.engines.embedded.requests import EmbeddedRequests
from plainview.store.engines.embedded.snapshot import Snapshots
from plainview.store.engines.embedded.subjects import EmbeddedSubjects
from plainview.store.engines.embedded.tables import RECORDS
from plainview.store.engines.embedded.tail import Tail
from plainview.store.engines.embedded.tasks import EmbeddedTasks
from plainview.store.engines.embedded.tickets import EmbeddedTickets
from plainview.store.erased import erasures_of
from plainview.store.expiry import Expired, Expiry
from plainview.store.keys import Subkeys
from plainview.store.pieces import Piece
from plainview.store.signing import Signer
from plainview.store.values import Choice, ErasedRows, Subject, SubjectKey, SubjectKind

_Hook = Callable[[str], None]
_EVERY_LINE = 2**31


class EmbeddedEngine:
    """An engine in one folder of one machine, shared by one owner of the intake and any number of other processes."""

    def __init__(
        self,
        layout: Layout,
        master_key: bytes,
        catalogue: Callable[[], Catalogue],
        clock: Clock,
        *,
        owner: FileLock | None,
        hook: _Hook,
    ) -> None:
        self.capabilities = Capabilities(durable=True, many_processes=True)
        self._owner = owner
        self._layout = layout
        self._subkeys = Subkeys.derive(master_key)
        self.signer = Signer(self._subkeys.sign)
        self._keys = MemberKeys(layout.keys, self._subkeys)
        self._database = Database(layout.records, RECORDS)
        check_format(self._database)
        self._counters = Counters(layout.records)
        self.subjects = EmbeddedSubjects(self._database, self._counters)
        self.records = EmbeddedRecords(
            self._database,
            self.subjects,
            keys=self._keys,
            subkeys=self._subkeys,
            counters=self._counters,
            clock=clock,
        )
        self.backups = self._backups(layout, catalogue, clock, hook)
        self.choices = EmbeddedChoices(self._database, self._counters, self._note_choices)
        lines = LedgerLines(self._keys, self._subkeys)
        ledger_database = open_ledger(layout.ledger, lines, self.subjects.retired)
        self.ledger = EmbeddedLedger(ledger_database, lines, self.signer, clock)
        self.state = EmbeddedState(self._database, layout)
        self.tasks = EmbeddedTasks(self._database)
        self.tickets = EmbeddedTickets(self._database)
        self.requests = EmbeddedRequests(self._database)
        self.operation = EmbeddedOperation(self._database, self.backups.note_setting, self.backups.note_caller)
        self.events = self._events(layout, catalogue, clock, hook)

    def forget(self, subject_nos: Sequence[int], at: dt.datetime) -> int | None:
        """Hide subjects at once and for good: records, choices and keys deleted, events tombstoned, numbers retired."""
        version = self._retire(subject_nos, at)
        # Also for those that a forgetting which was cut short has retired already.
        highest = self.subjects.highest()
        self.ledger.forget([number for number in subject_nos if 0 < number <= highest])
        return version

    def erase(self, subject_nos: Sequence[int], rows: ErasedRows, at: dt.datetime) -> None:
        """Hide these rows of subjects at once and for good; intake and data files follow with the next compactions."""
        with self._database.write() as transaction:
            owners = {
                subject.subject_no: self.records.owner_of(_key(subject))
                for subject in self.subjects.living(transaction, subject_nos)
            }
            living = list(owners)
            until_file = self._layout.newest_intake()
            erasures = erasures_of(living, rows, to_micros(at))
            self.backups.note_erased((owners[found.subject_no], found) for found in erasures)
            put_erasures(transaction, erasures, until_file)
            drop_erased(transaction, erasures)
            bump(transaction, "erasures")
        self._follow_rotation(living, until_file)
        self._database.truncate_log()

    def expire(self, expiry: Expiry) -> Expired:
        """Delete for good what is past its last day; see Engine."""
        gone = self.events.expire(expiry)
        return Expired(gone, self.records.expire(expiry.records))

    def unswept(self) -> int:
        """Return how many subjects forgotten, and erasures of rows, intake or data files still hold bytes of."""
        with self._database.read() as connection:
            return count_unswept(connection)

    def tidy(self) -> bool:
        """Empty the logs of databases, in which deleted bytes may stand; return whether no reader was in the way."""
        emptied = [empty_log(path) for path in (self._layout.records, self._layout.ledger, self._layout.keys)]
        return all(emptied)

    def owners(self, subject_nos: Sequence[int]) -> tuple[bytes, ...]:
        """Return under which opaque ids the keys lie that seal what is held of living subjects."""
        found = filter(None, map(self.subjects.get, subject_nos))
        of_records = {self.records.owner_of(_key(subject)) for subject in found}
        of_ledger = {self._subkeys.owner_id("ledger", str(number)) for number in subject_nos}
        return tuple(sorted(of_records | of_ledger))

    def pieces(self, spare: Set[int] = frozenset()) -> Iterator[Piece]:
        """Yield all that rests in the data folder, decoded with every key, but for rows of the subjects in `spare`."""
        yield from StoreDecoder(self._layout, self._keys, self._subkeys, spare).pieces()
        for subject in self.subjects.every():
            if subject.subject_no not in spare:
                for line in self.ledger.of_subjects((subject.subject_no,), limit=_EVERY_LINE):
                    if line.subject_no == subject.subject_no and line.details:
                        content = json.dumps(dict(line.details)).encode()
                        yield Piece("ledger.db, details of a line", content, subject.subject_no)

    def digest(self, connection: str, event_id: str) -> bytes:
        """Return the keyed 16-byte digest of (connection, id)."""
        return self._subkeys.digest(connection, event_id)

    def close(self) -> None:
        """Finish what is under way and release files, threads and the intake."""
        self.events.close()
        self.ledger.close()
        self._counters.close()
        self._keys.close()
        self.backups.close()
        self._database.close()
        if self._owner is not None:
            self._owner.give_back()

    def _retire(self, subject_nos: Sequence[int], at: dt.datetime) -> int | None:
        with self._database.write() as transaction:
            gone = self.subjects.living(transaction, subject_nos)
            if not gone:
                return None
            until_file = self._layout.newest_intake()
            self.records.drop(transaction, [subject.subject_no for subject in gone])
            self.choices.drop(transaction, gone)
            self.tasks.drop(transaction, [subject.subject_no for subject in gone])
            self.tickets.drop(transaction, [subject.subject_no for subject in gone])
            self.subjects.retire(transaction, gone, at, until_file=until_file)
            drop_erasures(transaction, [subject.subject_no for subject in gone])
            version = note_forgotten(transaction, (subject.member_id for subject in gone))
            bump(transaction, "forgets")
            # Inside this transaction, so that no other process can encrypt a record with a key that is about to go.
            ended = [self.records.owner_of(_key(subject)) for subject in gone if not subject.profile_id]
            self._keys.shred(ended)
            shrunk = [self.records.owner_of(_key(subject)) for subject in gone if subject.profile_id]
            numbers = [subject.subject_no for subject in gone]
            self.backups.note_forgotten(numbers, to_micros(at), shredded=ended, outdated=shrunk)
        self._follow_rotation([subject.subject_no for subject in gone], until_file)
        self._database.truncate_log()
        return version

    def _follow_rotation(self, subject_nos: Sequence[int], until_file: int) -> None:
        """Wait for a file too that was begun while this was being noted: rows may have gone there before it counted."""
        newest = self._layout.newest_intake()
        if newest > until_file:
            with self._database.write() as transaction:
                wait_for(transaction, subject_nos, newest)

    def _note_choices(self, choices: Sequence[Choice]) -> None:
        owners = (self.records.owner_of(SubjectKey(SubjectKind.ACCOUNT, held.member_id)) for held in choices)
        self.backups.note_chosen(zip(owners, choices, strict=True), self._keys)

    def _backups(
        self, layout: Layout, catalogue: Callable[[], Catalogue], clock: Clock, hook: _Hook
    ) -> EmbeddedBackups:
        keys = BackupKeys(layout.keys, self._subkeys)
        parts = Parts(
            layout,
            Snapshots(self._database, self._counters, layout, lambda names: None),
            OwnersKeys(self._database, self._keys, keys),
            keys,
            self._subkeys,
            clock,
            self._counters.all,
            lambda: catalogue().version,
            hook,
        )
        return EmbeddedBackups(parts)

    def _events(self, layout: Layout, catalogue: Callable[[], Catalogue], clock: Clock, hook: _Hook) -> EmbeddedEvents:
        types = ColumnTypes(self._database)
        types.check(catalogue())
        files = DataFiles(layout.files)
        intake = None
        if self._owner is not None:
            members = Members(self._database, self._counters, self.subjects, self.records, types)
            intake = Intake(layout, members, catalogue)
        return EmbeddedEvents(
            snapshots=Snapshots(self._database, self._counters, layout, files.keep_only),
            tail=Tail(layout),
            files=files,
            types=types,
            intake=intake,
            compactor=Compactor(layout, self._database, files=files, types=types, clock=clock, hook=hook),
            subkeys=self._subkeys,
            catalogue=catalogue,
            clock=clock,
        )


def open_embedded(
    folder: Path,
    master_key: bytes,
    catalogue: Callable[[], Catalogue],
    clock: Clock,
    *,
    owns_intake: bool,
    hook: _Hook = lambda point: None,
) -> EmbeddedEngine:
    """Open the store in `folder`, making it when it is new; raises StoreError saying what stands in the way.

    One process at a time may own the intake; others read, keep and compact. `hook` is told each point of a
    compaction, so that tests can stop there.
    """
    layout = Layout(folder)
    layout.prepare()
    owner = FileLock(layout.lock("intake")) if owns_intake else None
    if owner is not None and not owner.take():
        raise StoreError(
            f"another process takes events into {folder} already; stop it first, or open the store without the intake"
        )
    try:
        with locked(layout.lock("opening")):
            return EmbeddedEngine(layout, master_key, catalogue, clock, owner=owner, hook=hook)
    except BaseException:
        if owner is not None:
            owner.give_back()
        raise


def _key(subject: Subject) -> SubjectKey:
    return SubjectKey(subject.kind, subject.member_id, subject.profile_id, subject.anonymous_id)
