"""Copies of members: what some did, written again for many others, so that a store is large and still lifelike.

For measurements only: rows go straight into data files, as `fill` puts them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa
import pyarrow.compute as pc

from plainview.base.clock import Clock
from plainview.base.ids import new_id
from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.values import LedgerKind, LedgerLine, Subject, SubjectKey
from plainview.store.views import Bitmap
from plainview.testing.fill import fill
from plainview.testing.raw import Raw

_AT_ONCE = 4_000_000
_DAY_US = 86_400_000_000
_SEED = 11
_BETWEEN = 240
_Use: TypeAlias = tuple[str, str, tuple[str, ...]]
_TRAINING: _Use = ("recommend_train", "recommend", ("playback_progress", "titles_viewed"))
_USES: tuple[_Use, ...] = (
    ("recommend_use", "recommend", ("playback_progress", "titles_viewed")),
    ("protect", "protect", ("ip_address",)),
    ("operate", "sign in", ("email",)),
    ("translate", "translate", ("language",)),
)

Numbers = npt.NDArray[np.uint32]


@dataclass(frozen=True)
class Originals:
    """Everybody whose rows are in the data files: their rows by family, their subjects, and all events' numbers."""

    rows: Mapping[str, pa.Table]
    subjects: tuple[Subject, ...]
    event_nos: npt.NDArray[np.uint64]


def originals(engine: EmbeddedEngine, families: Sequence[str]) -> Originals:
    """Return all that rests in an engine's data files. Compact first: rows of the intake are taken along too."""
    raw = Raw(engine)
    rows = {family: raw.scan([family], f'SELECT * FROM "{family}"', {}) for family in families if raw.count(family)}
    numbers = [table.column("event_no").to_numpy() for table in rows.values()]
    return Originals(rows, tuple(engine.subjects.every()), np.unique(np.concatenate(numbers)))


def copy_members(engine: EmbeddedEngine, found: Originals, times: int) -> int:
    """Write everybody's rows `times` again: once for themselves, then each time for members of their own.

    Return how many events were added. A family's month is written once, so that twenty million events take minutes.
    """
    positions = {subject.subject_no: at for at, subject in enumerate(found.subjects)}
    made = np.empty((times, len(found.subjects)), dtype=np.uint32)
    made[0] = [subject.subject_no for subject in found.subjects]
    for copy in range(1, times):
        keys = [
            SubjectKey(held.kind, held.member_id and f"{held.member_id}-c{copy}", held.profile_id, held.anonymous_id)
            for held in found.subjects
        ]
        numbered = engine.subjects.number(keys)
        made[copy] = [numbered[key] for key in keys]
    return _copied(engine, found, positions, made)


def crowd(engine: EmbeddedEngine, found: Originals, member_id: str, events: int) -> int:
    """Write a member's own rows again and again until about so many events of hers are there; return how many came."""
    own = {held.subject_no for held in found.subjects if held.member_id == member_id}
    rows = {
        family: table.filter(pc.is_in(table.column("subject_no"), pa.array(sorted(own), pa.uint32())))
        for family, table in found.rows.items()
    }
    rows = {family: table for family, table in rows.items() if table.num_rows}
    numbers = np.unique(np.concatenate([table.column("event_no").to_numpy() for table in rows.values()]))
    hers = Originals(rows, found.subjects, numbers)
    times = max(1, events // len(numbers))
    positions = {subject.subject_no: at for at, subject in enumerate(found.subjects)}
    same = np.array([subject.subject_no for subject in found.subjects], dtype=np.uint32)
    # Numbers above those of any copy: half of what there is.
    return _copied(engine, hers, positions, np.tile(same, (times, 1)), first=1 << 31)


def use_lines(engine: EmbeddedEngine, clock: Clock, member_ids: Sequence[str], *, each: int, days: int = 90) -> None:
    """Put `each` lines of uses about each member into the ledger, spread over `days`, and a daily scan of everybody.

    Between them stand as many about others as keep a member's lines apart, as they are where thousands are served.
    """
    random, now = np.random.default_rng(_SEED), clock.now()
    every = tuple(engine.subjects.every())
    highest = max(subject.subject_no for subject in every)
    everybody = Bitmap(b"\xff" * (highest // 8 + 1), highest)
    numbers = [subject.subject_no for name in member_ids for subject in engine.subjects.of_member(name)[:1]]
    ages = np.sort(random.integers(0, days * 86_400, each))[::-1].tolist()
    for place, age_s in enumerate(ages):
        use = _USES[place % len(_USES)]
        at = now - dt.timedelta(seconds=age_s + 3_600)
        others = random.integers(1, highest + 1, _BETWEEN).tolist()
        lines = [_line(clock, at, LedgerKind.READ, use, no) for no in (*numbers, *others)]
        engine.ledger.append(lines).result()
    for day in range(days, 0, -1):
        scan = _line(clock, now - dt.timedelta(days=day), LedgerKind.SCAN, _TRAINING)
        shown = replace(scan, bitmap=everybody.digest, statement="all_viewing")
        engine.ledger.append([shown], [everybody]).result()


def _line(clock: Clock, at: dt.datetime, kind: LedgerKind, use: _Use, subject_no: int | None = None) -> LedgerLine:
    return LedgerLine(new_id(clock), at, kind, *use, subject_no, count=1)


def _copied(
    engine: EmbeddedEngine, found: Originals, positions: Mapping[int, int], made: npt.NDArray[np.uint32], first: int = 0
) -> int:
    """Write rows once for each row of `made`, whose columns say who stands for each of the subjects."""
    start = first or int(found.event_nos[-1]) + 1
    for family, table in found.rows.items():
        for month in _months(table):
            at_once = max(1, _AT_ONCE // month.num_rows)
            for begin in range(0, len(made), at_once):
                copies = made[begin : begin + at_once]
                fill(engine, {family: _portion(month, found, positions, copies, start + begin * len(found.event_nos))})
    return len(made) * len(found.event_nos)


def _portion(
    rows: pa.Table, found: Originals, positions: Mapping[int, int], copies: npt.NDArray[np.uint32], start: int
) -> pa.Table:
    size, times = rows.num_rows, len(copies)
    whose = np.array([positions[int(number)] for number in rows.column("subject_no").to_numpy()])
    place = np.searchsorted(found.event_nos, rows.column("event_no").to_numpy())
    event_nos = start + np.arange(times, dtype=np.uint64)[:, None] * np.uint64(len(found.event_nos)) + place
    table = rows.take(np.tile(np.arange(size), times))
    moved = pa.array(_moved_us(rows, times), pa.int64()).cast(pa.timestamp("us"))
    return (
        table.set_column(
            table.column_names.index("event_no"), "event_no", pa.array(event_nos.astype(np.uint64).ravel())
        )
        .set_column(table.column_names.index("subject_no"), "subject_no", pa.array(copies[:, whose].ravel()))
        .set_column(table.column_names.index("occurred_at"), "occurred_at", moved)
        .set_column(table.column_names.index("received_at"), "received_at", moved)
    )


def _moved_us(rows: pa.Table, times: int) -> npt.NDArray[np.int64]:
    """Return moments (microseconds) for each copy: as far apart as they were, in the same month as before."""
    at = rows.column("occurred_at").cast(pa.int64()).to_numpy()
    lowest, span = int(at.min()), max(1, int(at.max() - at.min()))
    shifts = np.random.default_rng(_SEED).integers(0, _DAY_US * 5, times)
    moved: npt.NDArray[np.int64] = (lowest + (at[None, :] - lowest + shifts[:, None]) % span).ravel()
    return moved


def _months(table: pa.Table) -> Iterator[pa.Table]:
    """Yield the rows of each month: those of one are received in it, as events of a living service are."""
    occurred = table.column("occurred_at")
    months = pc.add(pc.multiply(pc.year(occurred), 12), pc.month(occurred)).to_numpy()
    for month in np.unique(months):
        yield table.take(np.flatnonzero(months == month))
