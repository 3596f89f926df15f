"""What rests in quarantine: events that came with an impossible time, to be taken in after all or thrown away.

Whoever sorts them sees which properties an event has, and no value. That somebody looked stands in the ledger of
each member whose events these are.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass

from plainview.base.clock import Clock, from_micros, to_micros
from plainview.base.errors import NotFound
from plainview.catalogue.model import Catalogue, Precision, ValueType
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.grants import Grants
from plainview.gate.retention import QUARANTINE_DAYS
from plainview.gate.visibility import Visibility, bitmap_of
from plainview.store.engine import Engine
from plainview.store.rows import QUARANTINE
from plainview.store.values import ErasedRows, LedgerKind, LedgerLine, Scalar, Subject
from plainview.store.views import View, ViewRule

PURPOSE = "operate"
PROGRAM = "quarantine desk"
_WAIT_S = 30
_TICK = dt.timedelta(microseconds=1)
_CONNECTION = Connection("quarantine", KeyClass.SERVICE, history=True)
_COUNTS = "SELECT reason, count(*) AS times FROM quarantine GROUP BY reason"
_COLUMNS = "SELECT event_no, subject_no, event, occurred_at, received_at, reason, streams FROM quarantine "
_NEWEST = _COLUMNS + "ORDER BY received_at DESC, event_no DESC LIMIT $most"
_MOMENTS = "SELECT DISTINCT subject_no, occurred_at FROM quarantine"
_WHOLE = (
    _COLUMNS + "WHERE subject_no = $subject_no AND epoch_us(occurred_at) = $occurred_us ORDER BY received_at, event_no"
)
LOOKED_AT = 2000
"""How many events, the newest ones, are looked at to show what rests here."""
_AT_ONCE = 500

Admits = Callable[[Connection, Sequence[CanonicalEvent]], Future[list[AdmitResult]]]


@dataclass(frozen=True, slots=True)
class Resting:
    """The events that one subject sent with the same impossible moment. `key` names them; it tells nothing of whom."""

    key: str
    reason: str
    occurred_at: dt.datetime
    received_at: dt.datetime
    events: Mapping[str, int]
    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Row:
    event_no: int
    subject_no: int
    event: str
    occurred_at: dt.datetime
    received_at: dt.datetime
    reason: str
    properties: Mapping[str, object]


class Quarantine:
    """Shows, takes in and throws away what rests in quarantine."""

    def __init__(
        self, engine: Engine, visibility: Visibility, grants: Grants, catalogue: Callable[[], Catalogue], clock: Clock
    ) -> None:
        self._engine = engine
        self._visibility = visibility
        self._grants = grants
        self._catalogue = catalogue
        self._clock = clock

    def counts(self) -> Mapping[str, int]:
        """Return reason -> how many events rest here; looks at no member."""
        return {str(row["reason"]): int(str(row["times"])) for row in self._scan(_COUNTS, {})}

    def resting(self, *, limit: int = 100) -> tuple[Resting, ...]:
        """Return what rests here, newest first; that it was looked at stands in the ledger of each of the members."""
        groups = list(self._groups().items())[:limit]
        written = [self._note(rows, LedgerKind.READ) for _, rows in groups]
        for future in written:
            future.result()
        return tuple(_resting(key, rows) for key, rows in groups)

    def take_in(self, key: str, admits: Admits) -> tuple[AdmitResult, ...]:
        """Take events in as of the moment that each was received, and return what became of them.

        All of the sender and moment go, however many there are. Each is decided on anew. What is kept leaves
        quarantine; it stays when anything was refused. Raises NotFound.
        """
        rows = self._found(key)
        self._note(rows, LedgerKind.READ).result()
        subject = self._engine.subjects.get(rows[0].subject_no)
        if subject is None:
            raise NotFound("quarantine", "nothing rests here under this key any more")
        results: list[AdmitResult] = []
        for begin in range(0, len(rows), _AT_ONCE):
            some = [_event(row, subject) for row in rows[begin : begin + _AT_ONCE]]
            results += admits(_CONNECTION, some).result(_WAIT_S)
        if all(result.result in {Result.STORED, Result.DUPLICATE} for result in results):
            self._erase(rows)
        return tuple(results)

    def discard(self, key: str) -> int:
        """Throw events away for good and return how many; raises NotFound."""
        rows = self._found(key)
        self._note(rows, LedgerKind.FORGET).result()
        self._erase(rows)
        return len(rows)

    def _found(self, key: str) -> list[_Row]:
        """Return every row of a subject and moment, oldest first: what was not read must not be erased with it."""
        for found in self._scan(_MOMENTS, {}):
            subject_no, occurred_at = int(str(found["subject_no"])), _utc(found["occurred_at"])
            if self._key(subject_no, occurred_at) == key:
                whole = {"subject_no": subject_no, "occurred_us": to_micros(occurred_at)}
                rows = [_row(held) for held in self._scan(_WHOLE, whole)]
                if rows:
                    return rows
        raise NotFound("quarantine", "nothing rests here under this key any more")

    def _groups(self) -> dict[str, list[_Row]]:
        """Return key -> rows; those of one subject and moment go together, as they can only be erased together."""
        groups: dict[str, list[_Row]] = {}
        for found in self._scan(_NEWEST, {"most": LOOKED_AT}):
            row = _row(found)
            groups.setdefault(self._key(row.subject_no, row.occurred_at), []).append(row)
        return groups

    def _key(self, subject_no: int, occurred_at: dt.datetime) -> str:
        return self._engine.digest("quarantine", f"{subject_no} {occurred_at.isoformat()}").hex()

    def _scan(self, sql: str, params: Mapping[str, Scalar]) -> Iterable[dict[str, object]]:
        now, living = self._clock.now(), [subject.subject_no for subject in self._visibility.subjects()]
        if not living:
            return []
        rule = ViewRule(
            QUARANTINE,
            self._catalogue().event_names,
            {"reason": ValueType.TEXT, "streams": ValueType.JSON},
            Precision.EXACT,
            now - dt.timedelta(days=QUARANTINE_DAYS),
            bitmap_of(living, max(living)),
        )
        grant = self._grants.look_up(self._line(LedgerKind.READ, (QUARANTINE,)))
        view = View(QUARANTINE, PURPOSE, (rule,))
        rows: list[dict[str, object]] = self._engine.events.scan(grant, (view,), sql, params).to_pylist()
        return rows

    def _note(self, rows: Sequence[_Row], kind: LedgerKind) -> Future[None]:
        """Write that the events of one subject were looked at, or thrown away, to her ledger."""
        declared = self._catalogue().event_properties
        found = {declared[row.event][name].id for row in rows for name in row.properties if name in declared[row.event]}
        line = self._line(kind, tuple(sorted(found)), subject_no=self._account_of(rows[0].subject_no))
        return self._grants.record(line, once=kind is LedgerKind.READ)

    def _account_of(self, subject_no: int) -> int:
        """Return the number under which a member's lines are filed: her account's, where the subject has one."""
        held = self._engine.subjects.get(subject_no)
        known = self._engine.subjects.of_member(held.member_id) if held is not None and held.member_id else ()
        return known[0].subject_no if known else subject_no

    def _erase(self, rows: Sequence[_Row]) -> None:
        """Erase rows of one subject and moment; what was received after the last of them was not read, and stays."""
        moment, read_until = rows[0].occurred_at, max(row.received_at for row in rows)
        self._engine.erase((rows[0].subject_no,), ErasedRows(None, moment, moment + _TICK), read_until)

    def _line(self, kind: LedgerKind, elements: tuple[str, ...], *, subject_no: int | None = None) -> LedgerLine:
        version = self._catalogue().version
        return LedgerLine(
            "", from_micros(0), kind, PURPOSE, PROGRAM, elements, subject_no=subject_no, catalogue_version=version
        )


def _row(found: Mapping[str, object]) -> _Row:
    streams = json.loads(str(found["streams"] or "{}"))
    return _Row(
        int(str(found["event_no"])),
        int(str(found["subject_no"])),
        str(found["event"]),
        _utc(found["occurred_at"]),
        _utc(found["received_at"]),
        str(found["reason"]),
        {name: value for properties in streams.values() for name, value in properties.items()},
    )


def _utc(value: object) -> dt.datetime:
    assert isinstance(value, dt.datetime)  # noqa: S101 - a column of moments
    return value.replace(tzinfo=dt.UTC)


def _resting(key: str, rows: Sequence[_Row]) -> Resting:
    events: dict[str, int] = {}
    for row in rows:
        events[row.event] = events.get(row.event, 0) + 1
    names = sorted({name for row in rows for name in row.properties})
    newest = max(row.received_at for row in rows)
    return Resting(key, rows[0].reason, rows[0].occurred_at, newest, events, tuple(names))


def _event(row: _Row, subject: Subject) -> CanonicalEvent:
    """Return an event as it is sent again; its number makes its id, so that no two tries are two events."""
    return CanonicalEvent(
        str(row.event_no),
        row.event,
        subject.member_id,
        subject.profile_id,
        subject.anonymous_id,
        occurred_at=row.received_at,
        properties=row.properties,
        path=PROGRAM,
    )
