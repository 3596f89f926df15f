"""Requests of the embedded engine: rows of the records database, changed by one at a time."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from plainview.base.clock import from_micros, to_micros
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.tables import request as table
from plainview.store.requests import Request, RequestKind, RequestState

_OPEN = tuple(state.value for state in RequestState if state.is_open)


class EmbeddedRequests:
    """Requests of members about their rights."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def put(self, request: Request) -> Request:
        """Store a request durably, or return the open one that asks for the same."""
        row = _row(request)
        same = (table.c[name] == row[name] for name in ("member_id", "profile_id", "kind", "scope"))
        wanted = sa.select(table).where(*same, *_counting_beside(request)).limit(1)
        with self._database.write() as transaction:
            held = transaction.execute(wanted).first() if request.member_id else None
            if held is None:
                transaction.execute(sa.insert(table).prefix_with("OR IGNORE"), row)
                held = transaction.execute(sa.select(table).where(table.c.request_id == request.request_id)).one()
            return _request(held)

    def get(self, request_id: str) -> Request | None:
        """Return a request, or None."""
        with self._database.read() as connection:
            row = connection.execute(sa.select(table).where(table.c.request_id == request_id)).first()
        return None if row is None else _request(row)

    def save(self, request: Request) -> Request | None:
        """Store a changed request durably, unless another changed it first."""
        values = _row(request) | {"revision": request.revision + 1}
        held = (table.c.request_id == request.request_id, table.c.revision == request.revision)
        with self._database.write() as transaction:
            if not transaction.execute(sa.update(table).where(*held).values(values)).rowcount:
                return None
            row = transaction.execute(sa.select(table).where(table.c.request_id == request.request_id)).one()
        return _request(row)

    def take(self, now: dt.datetime, *, lease_s: float, limit: int, request_id: str = "") -> tuple[Request, ...]:
        """Return due requests, oldest due first, each leased to the caller."""
        now_us = to_micros(now)
        due = [table.c.state.in_(_OPEN), table.c.due_us <= now_us]
        if request_id:
            due.append(table.c.request_id == request_id)
        wanted = sa.select(table.c.request_id).where(*due).order_by(table.c.due_us, table.c.request_id).limit(limit)
        with self._database.read() as connection:
            if not connection.execute(wanted.limit(1)).first():
                return ()
        with self._database.write() as transaction:
            ids = list(transaction.scalars(wanted))
            leased = {
                "due_us": now_us + round(lease_s * 1_000_000),
                "attempts": table.c.attempts + 1,
                "revision": table.c.revision + 1,
            }
            transaction.execute(sa.update(table).where(table.c.request_id.in_(ids)).values(leased))
            rows = transaction.execute(sa.select(table).where(table.c.request_id.in_(ids))).all()
        place = {held: number for number, held in enumerate(ids)}
        return tuple(sorted(map(_request, rows), key=lambda held: place[held.request_id]))

    def of_member(self, member_id: str) -> tuple[Request, ...]:
        """Return a member's requests, newest first."""
        query = sa.select(table).where(table.c.member_id == member_id).order_by(*_NEWEST_FIRST)
        return self._found(query) if member_id else ()

    def newest(self, *, limit: int = 200, open_only: bool = False) -> tuple[Request, ...]:
        """Return the newest requests of everybody, or the open ones by their deadlines."""
        if open_only:
            query = sa.select(table).where(table.c.state.in_(_OPEN)).order_by(table.c.deadline_us, table.c.request_id)
        else:
            query = sa.select(table).order_by(*_NEWEST_FIRST)
        return self._found(query.limit(limit))

    def _found(self, query: sa.Select[Any]) -> tuple[Request, ...]:
        with self._database.read() as connection:
            return tuple(map(_request, connection.execute(query).all()))


_NEWEST_FIRST = (table.c.asked_us.desc(), table.c.request_id.desc())


def _counting_beside(request: Request) -> tuple[sa.ColumnElement[bool], ...]:
    """Return which open requests may stand in for this one: verified ones, or unverified ones of the same asker."""
    unverified = table.c.state == RequestState.TO_VERIFY.value
    if request.state is RequestState.TO_VERIFY:
        return unverified, table.c.asked_by == request.asked_by
    return table.c.state.in_(_OPEN), ~unverified


def _row(request: Request) -> dict[str, Any]:
    return {
        "request_id": request.request_id,
        "kind": request.kind.value,
        "state": request.state.value,
        "member_id": request.member_id,
        "profile_id": request.profile_id,
        "scope": _text(request.scope),
        "asked_us": to_micros(request.asked_at),
        "start_us": to_micros(request.start_at),
        "deadline_us": to_micros(request.deadline_at),
        "law": request.law,
        "step": request.step,
        "progress": request.progress,
        "details": _text(request.details),
        "asked_by": request.asked_by,
        "settled_us": None if request.settled_at is None else to_micros(request.settled_at),
        "why": request.why,
        "due_us": None if request.due_at is None else to_micros(request.due_at),
        "attempts": request.attempts,
        "revision": request.revision,
    }


def _text(fields: Mapping[str, str]) -> str:
    return json.dumps(dict(fields), sort_keys=True)


def _request(row: Any) -> Request:
    return Request(
        row.request_id,
        RequestKind(row.kind),
        RequestState(row.state),
        row.member_id,
        from_micros(row.asked_us),
        from_micros(row.start_us),
        from_micros(row.deadline_us),
        row.law,
        row.profile_id,
        json.loads(row.scope),
        row.step,
        row.progress,
        json.loads(row.details),
        row.asked_by,
        None if row.settled_us is None else from_micros(row.settled_us),
        row.why,
        None if row.due_us is None else from_micros(row.due_us),
        row.attempts,
        row.revision,
    )
