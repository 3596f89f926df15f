"""Event families of the memory engine: rows as NDJSON, shown as Arrow through the shared views."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from typing import cast

import pyarrow as pa

from plainview.base.errors import GrantError, StoreError
from plainview.catalogue.model import Catalogue, ValueType
from plainview.store.engines.memory.members import MemoryRecords, MemorySubjects, Shared
from plainview.store.erased import Erasure, names_title
from plainview.store.expiry import Expiry, FamilyExpiry, Gone
from plainview.store.grant import Grant
from plainview.store.keys import Subkeys
from plainview.store.point_read import PointReader
from plainview.store.rows import Row, RowMaker, columns_of, decode_rows, encode_rows
from plainview.store.scan_database import ScanDatabases
from plainview.store.statement import Holdings, scan_views
from plainview.store.values import AdmittedEvent, AppendOutcome, CompactionReport, Scalar
from plainview.store.view_sql import Part
from plainview.store.views import View


class MemoryEvents:
    """The event store of the memory engine."""

    def __init__(
        self,
        shared: Shared,
        subjects: MemorySubjects,
        records: MemoryRecords,
        *,
        keys: Subkeys,
        catalogue: Callable[[], Catalogue],
    ) -> None:
        self._shared = shared
        self._subjects = subjects
        self._records = records
        self._keys = keys
        self._catalogue = catalogue
        self._reader = PointReader()
        self._databases = ScanDatabases()
        self._known: set[bytes] = set()
        self._rows: dict[str, list[Row]] = {}
        self._tables: dict[str, tuple[str, int, pa.Table]] = {}
        self._event_no = 0
        self.unswept = 0

    @property
    def owns_intake(self) -> bool:
        """Whether this process takes events in: always."""
        return True

    def append(self, batch: Sequence[AdmittedEvent]) -> Future[list[AppendOutcome]]:
        """Store a batch at once; the future is resolved already."""
        future: Future[list[AppendOutcome]] = Future()
        with self._shared.lock:
            try:
                future.set_result(self._stored(batch))
            except StoreError as error:
                future.set_exception(error)
        return future

    def read(self, grant: Grant, subject_nos: Sequence[int], views: Sequence[View]) -> Mapping[str, pa.Table]:
        """Return family -> these subjects' rows, as the view shows them."""
        self._check(grant, subject_nos, views)
        living = [number for number in subject_nos if number not in self._shared.retired]
        salt = self._keys.purpose_salt(grant.purpose)
        return {
            view.family: self._reader.show(view, self._table(view.family), subject_nos=living, salt=salt)
            for view in views
        }

    def scan(self, grant: Grant, views: Sequence[View], sql: str, params: Mapping[str, Scalar]) -> pa.Table:
        """Run one admitted SELECT over the views."""
        self._check(grant, None, views)
        tables = {f"tail_{view.family}": self._table(view.family) for view in views}
        parts = {
            view.family: (Part(f"tail_{view.family}", dict.fromkeys(tables[f"tail_{view.family}"].column_names)),)
            for view in views
        }
        return scan_views(
            self._databases,
            views,
            Holdings(tables=tables, parts=parts),
            salt=self._keys.purpose_salt(grant.purpose),
            retired=self._shared.retired,
            sql=sql,
            params=params,
        )

    def rotate(self) -> None:
        """Do nothing: there is no intake file to close."""

    def compact(self, catalogue: Catalogue) -> CompactionReport:
        """Take out the rows of subjects that ended; there are no files."""
        with self._shared.lock:
            for family, rows in self._rows.items():
                self._rows[family] = [row for row in rows if row["subject_no"] not in self._shared.retired]
            self._tables.clear()
            self.unswept = 0
            counts = Counter({family: len(rows) for family, rows in self._rows.items()})
        return CompactionReport(intake_files=0, rows=dict(counts), files_written=0, files_dropped=0)

    def erase(self, erasures: Sequence[Erasure]) -> None:
        """Take out the rows that erasures mean."""
        with self._shared.lock:
            for family, rows in self._rows.items():
                columns = columns_of(self._catalogue(), family)
                self._rows[family] = [
                    row for row in rows if not any(_is_meant(each, row, columns) for each in erasures)
                ]
            self._tables.clear()

    def expire(self, expiry: Expiry) -> dict[str, Gone]:
        """Take out what is past its last day; return family -> what went."""
        found: dict[str, Gone] = {}
        with self._shared.lock:
            for family, rules in expiry.families.items():
                kept, gone = _expired(self._rows.get(family, []), rules)
                if gone:
                    self._rows[family], found[family] = kept, gone
            self._tables.clear()
        return found

    def close(self) -> None:
        """Release the connection that reads use."""
        self._reader.close()
        self._databases.close()

    def _check(self, grant: Grant, subject_nos: Sequence[int] | None, views: Sequence[View]) -> None:
        elements = {rule.element for view in views for rule in view.rules}
        grant.check(subject_nos=subject_nos, elements=elements, now=self._shared.clock.now())
        if any(view.purpose != grant.purpose for view in views):
            raise GrantError("a view is of another purpose than its grant; ask the gate for one of the same")

    def _stored(self, batch: Sequence[AdmittedEvent]) -> list[AppendOutcome]:
        maker = RowMaker(self._catalogue())
        outcomes, fresh = [], []
        known = set(self._known)
        for event in batch:
            if event.digest in known:
                outcomes.append(AppendOutcome.DUPLICATE)
                continue
            known.add(event.digest)
            fresh.append(event)
            outcomes.append(AppendOutcome.STORED if event.quarantine is None else AppendOutcome.QUARANTINED)
        numbers = self._subjects.number({event.subject for event in fresh})
        made: list[tuple[str, Row]] = []
        for number, event in enumerate(fresh, self._event_no + 1):
            for family, properties in maker.streams(event):
                row = maker.row(
                    event, family=family, properties=properties, event_no=number, subject_no=numbers[event.subject]
                )
                made.append((family, row))
        self._records.put(record for event in fresh if event.quarantine is None for record in event.records)
        self._event_no += len(fresh)
        self._known = known
        for family, row in made:
            self._rows.setdefault(family, []).append(row)
        return outcomes

    def _table(self, family: str) -> pa.Table:
        """Return all rows of a family as Arrow, made again when rows or catalogue changed."""
        maker = RowMaker(self._catalogue())
        with self._shared.lock:
            rows = self._rows.get(family, [])
            version, count, table = self._tables.get(family, ("", -1, None))
            if table is None or (version, count) != (maker.version, len(rows)):
                table = decode_rows([encode_rows(rows)], maker.columns(family))
                self._tables[family] = (maker.version, len(rows), table)
            return table


def _expired(rows: Sequence[Row], rules: FamilyExpiry) -> tuple[list[Row], Gone]:
    gone: Gone = Counter()
    kept = []
    for row in rows:
        event, received_us = str(row["event"]), cast(int, row["received_at"])
        if received_us < rules.rows.get(event, rules.other_rows_us):
            gone[event, ""] += 1
            continue
        late = {name for name in row.keys() & rules.values if received_us < rules.values[name].get(event, received_us)}
        gone.update((event, name) for name in late if row[name] is not None)
        kept.append({name: value for name, value in row.items() if name not in late})
    return kept, gone


def _is_meant(erasure: Erasure, row: Row, columns: Mapping[str, ValueType]) -> bool:
    if row["subject_no"] != erasure.subject_no:
        return False
    titles = erasure.title_ids or frozenset()
    return erasure.means(
        occurred_us=cast(int, row["occurred_at"]),
        received_us=cast(int, row["received_at"]),
        named=lambda: names_title(row, columns, titles),
    )
