"""How often the embedded ledger notes uses of somebody's data, and when she was last read, without telling lines."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left
from collections.abc import Collection, Iterator

import msgspec
import sqlalchemy as sa

from plainview.base.clock import from_micros, to_micros
from plainview.store.engines.embedded.database import driver_of, marks
from plainview.store.engines.embedded.ledger_tiles import Rows
from plainview.store.ledger_entry import READ_START, Entry, parsed
from plainview.store.ledger_store import Noted
from plainview.store.values import USES, LedgerKind

_AT_ONCE = 64
_NO_USES = tuple(sorted(set(LedgerKind) - USES))


def first_since(connection: sa.Connection, since: dt.datetime) -> int:
    """Return the number of the first entry from a moment on; entries stand in the order of time."""
    rows, since_us = Rows(connection), to_micros(since)
    return bisect_left(range(rows.size()), since_us, key=lambda entry_no: _entry(rows, entry_no).at)


def noted(connection: sa.Connection, subject_nos: Collection[int], digests: Collection[str], first: int) -> Noted:
    """Return what entries from number `first` on note that name these subjects or have one of these bitmaps."""
    # Reads, which are nearly all, are in no list of kinds: what is of none of these is a use.
    query = f"""
        SELECT (SELECT kind FROM of_kind WHERE kind IN ({marks(_NO_USES)}) AND of_kind.entry_no = mine.entry_no)
               AS no_use, count(*), max(entry_no)
        FROM (SELECT entry_no FROM of_subject WHERE subject_no IN ({marks(subject_nos)}) AND entry_no >= ?
              UNION SELECT entry_no FROM of_bitmap WHERE digest IN ({marks(digests)}) AND entry_no >= ?) AS mine
        GROUP BY no_use
    """  # noqa: S608 - only places of parameters are put in
    values = (*_NO_USES, *subject_nos, first, *digests, first)
    by_kind = {kind: (count, newest) for kind, count, newest in driver_of(connection).execute(query, values)}
    uses, newest = by_kind.get(None, (0, None))
    refusals, _ = by_kind.get(LedgerKind.REFUSAL, (0, None))
    newest_at = None if newest is None else from_micros(_entry(Rows(connection), newest).at)
    return Noted(uses, refusals, newest_at)


def last_read(
    connection: sa.Connection,
    subject_nos: Collection[int],
    before: dt.datetime,
    *,
    purpose: str,
    program: str,
    among: int,
) -> dt.datetime | None:
    """Return when a program last read of these subjects before a moment, looking at `among` of their entries."""
    query = f"""
        SELECT entry_no FROM of_subject WHERE subject_no IN ({marks(subject_nos)}) ORDER BY entry_no DESC LIMIT ?
    """  # noqa: S608 - only places of parameters are put in
    found = [row[0] for row in driver_of(connection).execute(query, (*subject_nos, among))]
    before_us = to_micros(before)
    for said in _read_by(Rows(connection), found, program):
        if said.purpose == purpose and said.program == program and said.at < before_us:
            return from_micros(said.at)
    return None


def _read_by(rows: Rows, entry_nos: list[int], program: str) -> Iterator[Entry]:
    """Yield the reads that may be a program's, in order; others are told from their bytes, and not taken apart."""
    named = b'"program":' + msgspec.json.encode(program)
    for start in range(0, len(entry_nos), _AT_ONCE):
        some = entry_nos[start : start + _AT_ONCE]
        bodies = rows.bodies(some)
        yield from (parsed(bodies[no]) for no in some if bodies[no].startswith(READ_START) and named in bodies[no])


def _entry(rows: Rows, entry_no: int) -> Entry:
    return parsed(rows.bodies((entry_no,))[entry_no])
