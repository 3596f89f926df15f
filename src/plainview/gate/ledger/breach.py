"""The scope of a breach: whom a caller's key or a program touched between two moments, as the ledger has it."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from plainview.base.errors import BadInput, NotFound
from plainview.store.engine import Engine
from plainview.store.values import LedgerKind, LedgerLine

NOTIFY_WITHIN = dt.timedelta(hours=72)
_TOUCHING = frozenset({LedgerKind.READ, LedgerKind.SCAN, LedgerKind.KEEP, LedgerKind.SEND})


@dataclass(frozen=True, slots=True)
class BreachScope:
    """What one key or program touched from `since` to before `until`.

    `elements` and `recipients` say in how many lines each stands. `erased_lines` are about members who were erased
    since: nobody can tell any more who they were. `notify_by` is 72 hours after the scope was worked out.
    """

    program: str
    since: dt.datetime
    until: dt.datetime
    notify_by: dt.datetime
    members: tuple[str, ...] = ()
    anonymous: int = 0
    elements: Mapping[str, int] = field(default_factory=dict)
    recipients: Mapping[str, int] = field(default_factory=dict)
    purposes: Mapping[str, int] = field(default_factory=dict)
    lines: int = 0
    reads: int = 0
    refused: int = 0
    erased_lines: int = 0
    first_at: dt.datetime | None = None
    last_at: dt.datetime | None = None

    @property
    def sentence(self) -> str:
        """Return what article 33 of the GDPR asks for next."""
        return (
            "Tell the authority within 72 hours of when you became aware of the breach (GDPR article 33): "
            f"by {self.notify_by:%Y-%m-%d %H:%M} UTC if that was now. Tell the members too, without delay, "
            "where the risk to them is high (article 34)."
        )


def parse_moment(text: str, *, is_end: bool = False) -> dt.datetime:
    """Return the moment that text in ISO 8601 says, in UTC unless it says otherwise; a day alone ends at midnight.

    Raises BadInput for anything else.
    """
    try:
        found = dt.datetime.fromisoformat(text)
        if is_end and len(text) == len("2026-11-01"):
            found += dt.timedelta(days=1)
        return found.replace(tzinfo=dt.UTC) if found.tzinfo is None else found.astimezone(dt.UTC)
    except (ValueError, OverflowError):
        raise BadInput(f"{text!r} is no moment; write one like 2026-11-01 or 2026-11-01T08:00Z") from None


@dataclass
class _Tally:
    subjects: set[int] = field(default_factory=set)
    bitmaps: set[str] = field(default_factory=set)
    elements: Counter[str] = field(default_factory=Counter)
    recipients: Counter[str] = field(default_factory=Counter)
    purposes: Counter[str] = field(default_factory=Counter)
    moments: list[dt.datetime] = field(default_factory=list)
    reads: int = 0
    refused: int = 0
    erased: int = 0

    def add(self, line: LedgerLine) -> None:
        if line.kind is LedgerKind.REFUSAL:
            self.refused += 1
        if line.kind not in _TOUCHING:
            return
        self.moments.append(line.at)
        self.elements.update(line.elements)
        self.purposes[line.purpose] += 1
        if line.recipient:
            self.recipients[line.recipient] += 1
        self.reads += line.count or 1
        if line.bitmap:
            self.bitmaps.add(line.bitmap)
        elif line.subject_no is not None:
            self.subjects.add(line.subject_no)
        else:
            self.erased += 1


def breach_scope(
    engine: Engine, program: str, since: dt.datetime, until: dt.datetime, *, now: dt.datetime
) -> BreachScope:
    """Return whom `program` (a key's name, or a program's) touched; walks the ledger once.

    Raises NotFound when neither a key nor any line has that name.
    """
    tally = _Tally()
    for line in engine.ledger.of_program(program, since, until):
        tally.add(line)
    names = (key.name for key in engine.operation.keys())  # noqa: SIM118 - these are callers' keys
    if not tally.moments and not tally.refused and program not in names:
        raise NotFound("key", f"no key is named {program!r}, and no line of that time has it; see `plainview key list`")
    members, anonymous = _people(engine, tally)
    return BreachScope(
        program,
        since,
        until,
        now + NOTIFY_WITHIN,
        members,
        anonymous,
        dict(tally.elements.most_common()),
        dict(tally.recipients.most_common()),
        dict(tally.purposes.most_common()),
        len(tally.moments),
        tally.reads,
        tally.refused,
        tally.erased,
        min(tally.moments, default=None),
        max(tally.moments, default=None),
    )


def _people(engine: Engine, tally: _Tally) -> tuple[tuple[str, ...], int]:
    """Return the ids of the members who were touched, and how many anonymous subjects."""
    bitmaps = [bitmap for bitmap in map(engine.ledger.bitmap, sorted(tally.bitmaps)) if bitmap is not None]
    if bitmaps:
        living = engine.subjects.every()
        touched = [
            subject
            for subject in living
            if subject.subject_no in tally.subjects or any(bitmap.allows(subject.subject_no) for bitmap in bitmaps)
        ]
    else:
        touched = [subject for subject in map(engine.subjects.get, sorted(tally.subjects)) if subject is not None]
    members = sorted({subject.member_id for subject in touched if subject.member_id})
    return tuple(members), sum(not subject.member_id for subject in touched)
