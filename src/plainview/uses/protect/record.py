"""What is kept of a member for her protection: her habits, the latest assessments, and what she said was not her."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields, replace

from plainview.base.clock import Clock
from plainview.gate.program import Verdict
from plainview.gate.reading import Reading
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.uses.protect.context import Context
from plainview.uses.protect.habits import KEPT_DAYS, Habits, habits_of

USUAL = "usual_sign_ins"
RISK = "account_risk"
_NETWORKS = "network_records"
_SIGNALS = "security_signals"
_MOST = 20
_HOSTING_LASTS = dt.timedelta(days=1)
_SIGNAL_LASTS = dt.timedelta(days=30)
_GRAVE = frozenset({"high", "critical"})


@dataclass(frozen=True, slots=True)
class Assessed:
    """One assessment of a sign-in or payment; `outcome` is what came of it: answered, not_me, approve, deny."""

    id: str
    at_s: int
    kind: str
    verdict: str
    reasons: tuple[str, ...] = ()
    context: Context = field(default_factory=Context)
    outcome: str = ""


@dataclass(frozen=True, slots=True)
class Marked:
    """A device and network that the member said were not hers, and when (seconds since 1970)."""

    device: str
    network: str
    at_s: int


@dataclass(frozen=True, slots=True)
class Record:
    """All that is kept of one member, and what others say of her now: a hosting network, a grave warning."""

    habits: Habits = field(default_factory=Habits)
    assessed: tuple[Assessed, ...] = ()
    marked: tuple[Marked, ...] = ()
    from_hosting: bool = False
    is_warned_of: bool = False

    def with_one_more(self, assessed: Assessed) -> Record:
        """Return the record with one more assessment, the latest first; the oldest of many goes."""
        return replace(self, assessed=(assessed, *self.assessed)[:_MOST])

    def with_outcome(self, assessment_id: str, outcome: str) -> Record:
        """Return the record with what came of an assessment."""
        changed = (replace(one, outcome=outcome) if one.id == assessment_id else one for one in self.assessed)
        return replace(self, assessed=tuple(changed))

    def with_mark(self, marked: Marked) -> Record:
        """Return the record with one more mark, the latest first."""
        return replace(self, marked=(marked, *self.marked)[:_MOST])

    def is_marked(self, seen: Context) -> bool:
        """Return whether she said of this device or network that it was not her."""
        return any(
            (seen.device and seen.device == mark.device) or (seen.network and seen.network == mark.network)
            for mark in self.marked
        )


@dataclass(frozen=True, slots=True)
class Records:
    """Reads and keeps records; elements that the operator's catalogue does not declare are done without."""

    session: PurposeSession
    clock: Clock

    def of(self, member_id: str) -> Record:
        """Return what is kept of a member now."""
        wanted = sorted({USUAL, RISK, _NETWORKS, _SIGNALS} & self.session.declared)
        if not wanted:
            return Record()
        reading = self.session.read(SubjectRef(member_id), wanted)
        now = self.clock.now()
        now_s = int(now.timestamp())
        usual, risk = _json(reading.first(USUAL)), _json(reading.first(RISK))
        oldest_s = now_s - KEPT_DAYS * 86_400
        return Record(
            habits_of(usual.get("habits"), now_s),
            tuple(one for one in map(_assessed, _entries(risk, "assessments")) if one.at_s >= oldest_s),
            tuple(mark for mark in map(_marked, _entries(risk, "not_me")) if mark.at_s >= oldest_s),
            _from_hosting(reading, now),
            _is_warned_of(reading, now),
        )

    def keep(self, member_id: str, record: Record, *, habits: bool) -> None:
        """Keep a member's record; her habits only where they changed."""
        member = SubjectRef(member_id)
        if RISK in self.session.declared:
            assessed: list[object] = [_plain(one) for one in record.assessed]
            marked: list[object] = [asdict(mark) for mark in record.marked]
            kept: dict[str, object] = {"assessments": assessed, "not_me": marked}
            self.session.keep(member, RISK, kept)
        if habits and USUAL in self.session.declared:
            self.session.keep(member, USUAL, {"habits": record.habits.to_json(), "sign_ins": record.habits.times})


def _json(held: object) -> Mapping[str, object]:
    found = json.loads(held) if isinstance(held, str) else held
    return found if isinstance(found, Mapping) else {}


def _entries(kept: Mapping[str, object], name: str) -> list[Mapping[str, object]]:
    found = kept.get(name)
    if not isinstance(found, Sequence) or isinstance(found, str):
        return []
    return [entry for entry in found if isinstance(entry, Mapping)]


def _plain(one: Assessed) -> dict[str, object]:
    flat: dict[str, object] = asdict(one)
    del flat["context"]
    return flat | asdict(one.context) | {"reasons": list(one.reasons)}


def _assessed(entry: Mapping[str, object]) -> Assessed:
    context = Context(**{name.name: str(entry.get(name.name, "")) for name in fields(Context)})
    reasons = entry.get("reasons")
    return Assessed(
        str(entry.get("id", "")),
        _number(entry.get("at_s")),
        str(entry.get("kind", "")),
        str(entry.get("verdict", Verdict.ALLOW)),
        tuple(map(str, reasons)) if isinstance(reasons, list) else (),
        context,
        str(entry.get("outcome", "")),
    )


def _marked(entry: Mapping[str, object]) -> Marked:
    return Marked(str(entry.get("device", "")), str(entry.get("network", "")), _number(entry.get("at_s")))


def _number(value: object) -> int:
    return value if isinstance(value, int) else 0


def _from_hosting(reading: Reading, now: dt.datetime) -> bool:
    """Return whether the newest network record of the last day names a hosting network."""
    rows = [row for row in _elsewhere(reading, "hosting_network") if row["received_at"] >= now - _HOSTING_LASTS]
    return bool(rows) and bool(max(rows, key=lambda row: str(row["received_at"]))["hosting_network"])


def _is_warned_of(reading: Reading, now: dt.datetime) -> bool:
    """Return whether a security provider gave a grave warning in the last 30 days."""
    rows = [row for row in _elsewhere(reading, "signal_level") if row["received_at"] >= now - _SIGNAL_LASTS]
    return any(str(row["signal_level"]).lower() in _GRAVE for row in rows)


def _elsewhere(reading: Reading, column: str) -> list[dict[str, dt.datetime]]:
    """Return the rows of the stream that have a value in `column`, moments aware."""
    found = []
    for table in reading.streams.values():
        if column in table.column_names:
            for row in table.select(["received_at", column]).to_pylist():
                if row[column] is not None:
                    at = row["received_at"]
                    found.append({**row, "received_at": at if at.tzinfo else at.replace(tzinfo=dt.UTC)})
    return found
