"""Which rows an erasure of a title or a period means, for the store and for the scan afterwards."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Mapping

from plainview.base.clock import from_micros
from plainview.base.errors import BadInput
from plainview.gate.rights.request import ACCOUNT, PERIOD, TITLE, WHAT, Request
from plainview.store.pieces import Piece
from plainview.store.values import ErasedRows

_ERASED_AT = "erased_at"


def erased_rows(scope: Mapping[str, str]) -> ErasedRows:
    """Return the rows that the scope of a request means: of `title_id`, or of the days `from` through `to` in UTC.

    >>> erased_rows({"what": "period", "from": "2026-03-01", "to": "2026-03-02"}).to_at
    datetime.datetime(2026, 3, 3, 0, 0, tzinfo=datetime.timezone.utc)
    """
    match scope.get(WHAT, ACCOUNT):
        case "title":
            return ErasedRows(title_ids=frozenset({scope["title_id"]}))
        case "period":
            first, last = (dt.date.fromisoformat(scope[name]) for name in ("from", "to"))
            return ErasedRows(from_at=_midnight(first), to_at=_midnight(last + dt.timedelta(days=1)))
        case what:
            raise BadInput(f"an erasure of {what!r} has no rows of its own")


def is_erased_row(request: Request) -> Callable[[Piece], bool]:
    """Return whether a piece of whoever is erased should be gone: any, or rows of the title or period received by then.

    What is no row of events counts for accounts and profiles only: those go whole.
    """
    if request.scope.get(WHAT, ACCOUNT) not in {TITLE, PERIOD}:
        return lambda piece: True
    rows = erased_rows(request.scope)
    until = dt.datetime.fromisoformat(request.details[_ERASED_AT])

    def is_meant(piece: Piece) -> bool:
        row = _row_of(piece)
        if row is None or _moment(row["received_at"]) > until:
            return False
        if rows.title_ids is not None:
            return any(_names(value, rows.title_ids) for value in row.values())
        occurred = _moment(row["occurred_at"])
        return (rows.from_at is None or rows.from_at <= occurred) and (rows.to_at is None or occurred < rows.to_at)

    return is_meant


def _row_of(piece: Piece) -> Mapping[str, object] | None:
    try:
        row = json.loads(piece.content)
    except ValueError:
        return None
    return row if isinstance(row, dict) and {"received_at", "occurred_at"} <= row.keys() else None


def _names(value: object, title_ids: frozenset[str]) -> bool:
    if isinstance(value, str):
        if value in title_ids:
            return True
        if not value.startswith(("{", "[")):
            return False
        try:
            return _names(json.loads(value), title_ids)
        except ValueError:
            return False
    parts = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(_names(part, title_ids) for part in parts)


def _moment(value: object) -> dt.datetime:
    if isinstance(value, int):
        return from_micros(value)
    moment = dt.datetime.fromisoformat(str(value))
    return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


def _midnight(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(), dt.UTC)
