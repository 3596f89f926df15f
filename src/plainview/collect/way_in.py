"""The way in: a raw ASGI app for the collection routes, in front of everything else because it is asked most.

It answers exactly 200 with one result an event, or one problem document for a request that cannot be taken at all.
"""

from __future__ import annotations

import asyncio
import datetime as dt
import logging
import traceback
from collections.abc import Callable, Collection, Mapping, Sequence
from concurrent.futures import Future
from typing import Protocol, TypeAlias

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import IntakeUnavailable, StoreError
from plainview.base.settings import Settings
from plainview.catalogue.model import Catalogue
from plainview.collect.body import Disconnected, Headers, Receive, Scope, Send, read_body
from plainview.collect.callers import Callers
from plainview.collect.canonical import Canonical, KnownContexts, PlaceOf, Prepared
from plainview.collect.consent import Narrowing
from plainview.collect.cors import Origins
from plainview.collect.credentials import key_of
from plainview.collect.envelope import Parcel
from plainview.collect.problems import (
    CONTENT_TYPE,
    Problem,
    Rejected,
    foreign_origin,
    no_key,
    reading_key,
    too_many,
    unavailable,
    unexpected,
    unknown_key,
    wrong_method,
)
from plainview.collect.wire.events import read_events
from plainview.collect.wire.segment import read_batch, read_call
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass, Result

MOST_EVENTS = 50_000
"""Events taken in one request; a body within its limit may still hold millions of empty ones."""

BODY_S = 60.0
"""How long a body may take to arrive; a sender of one byte a second holds nothing of ours any longer."""

_SLICE = 500
_STORE_RETRY_S = 5
_JSON = (b"content-type", b"application/json")
_PROBLEM = (b"content-type", CONTENT_TYPE)
_OWN_ROUTE = "/v1/events"
_log = logging.getLogger("plainview.collect")

Reader: TypeAlias = Callable[[bytes, dt.datetime], Parcel]


class _Left(msgspec.Struct, gc=False):
    """What was not kept of an event, as it is answered."""

    name: str
    why: str


class _Rendered(msgspec.Struct, gc=False):
    """What became of one event, as it is answered."""

    id: str
    result: Result
    why: str | None
    stripped: Sequence[_Left]


class AdmittingGate(Protocol):
    """The gate, as the way in sees it."""

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        ...

    def admit(self, connection: Connection, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        """Return one result an event, once what is kept of them is durable."""
        ...

    def heed_gpc(self, member_ids: Collection[str], *, how: str) -> None:
        """Bind a browser's `Sec-GPC: 1` to these members, those known whose it is not yet; durable on return."""
        ...


def _read_own(body: bytes, received_at: dt.datetime) -> Parcel:
    del received_at
    return read_events(body)


def _reader_of(kind: str) -> Reader:
    return lambda body, received_at: read_call(body, received_at, kind)


_CALLS = ("track", "identify", "page", "screen", "group", "alias")
# The SDK for browsers writes the first letter only, because advert blockers look for the words.
_LETTERS: Mapping[str, str] = {call[0]: call for call in _CALLS}
_READERS: Mapping[str, Reader] = {
    _OWN_ROUTE: _read_own,
    "/v1/batch": read_batch,
    "/v1/b": read_batch,
    **{f"/v1/{kind}": _reader_of(kind) for kind in _CALLS},
    **{f"/v1/{letter}": _reader_of(kind) for letter, kind in _LETTERS.items()},
}


class WayIn:
    """The collection routes; `paths` are all that it answers."""

    paths: frozenset[str] = frozenset(_READERS)

    def __init__(
        self,
        gate: AdmittingGate,
        callers: Callers,
        settings: Settings,
        clock: Clock,
        *,
        body_s: float = BODY_S,
        place_of: PlaceOf | None = None,
    ) -> None:
        self._gate = gate
        self._place_of = place_of
        self._body_s = body_s
        self._callers = callers
        self._clock = clock
        self._limit_bytes = settings.whole_number("max_body_bytes", lowest=1)
        self._origins = Origins(settings.allowed_origins)
        self._proxy = settings.trusted_proxy.strip()
        self._narrowing = Narrowing(gate.catalogue)
        self._contexts = KnownContexts(clock)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request to one of `paths`."""
        headers: dict[bytes, bytes] = dict(scope["headers"])
        origin = headers.get(b"origin")
        cross_origin = self._origins.headers(origin)
        if scope["method"] == "OPTIONS":
            allowed = self._origins.preflight(origin, headers.get(b"access-control-request-headers"))
            await _answer(send, 200, (_JSON, *allowed), b"{}")
            return
        try:
            body = await self._take(scope, receive, headers)
        except Disconnected:
            return
        except Rejected as rejected:
            await _answer_problem(send, rejected.problem, cross_origin)
            return
        except StoreError as fault:
            # Slices kept already are answered as duplicates when the batch comes again.
            retry_after_s = fault.retry_after_s if isinstance(fault, IntakeUnavailable) else _STORE_RETRY_S
            await _answer_problem(send, unavailable(retry_after_s).problem, cross_origin)
            return
        except Exception as fault:  # noqa: BLE001 - the request's outermost place: a sender must hear what to do
            _say(fault)
            await _answer_problem(send, unexpected(_STORE_RETRY_S).problem, cross_origin)
            return
        await _answer(send, 200, (_JSON, *cross_origin), body)

    async def _take(self, scope: Scope, receive: Receive, headers: dict[bytes, bytes]) -> bytes:
        """Return the body of the 200; raises Rejected or StoreError for all others, Disconnected for a caller gone."""
        if scope["method"] != "POST":
            raise wrong_method()
        if not self._origins.allows(headers.get(b"origin")):
            raise foreign_origin()
        secret = key_of(headers, scope["query_string"])
        connection = self._admitted_caller(secret) if secret else None
        body = await read_body(receive, self._limit_bytes, self._body_s)
        parcel = _READERS[scope["path"]](body, self._clock.now())
        if connection is None:
            connection = self._admitted_caller(parcel.write_key)
        if len(parcel.items) > MOST_EVENTS:
            raise too_many(MOST_EVENTS)
        members: set[str] | None = set() if _has_signal(headers) and connection.key_class is KeyClass.PUBLIC else None
        results = await self._admit(connection, parcel, self._canonical(scope, headers, connection), members)
        if members:
            await asyncio.to_thread(self._gate.heed_gpc, members, how=connection.name)
        return _render(results, segment=scope["path"] != _OWN_ROUTE)

    def _admitted_caller(self, secret: str) -> Connection:
        if not secret:
            raise no_key()
        connection = self._callers.find(secret)
        if connection is None:
            raise unknown_key()
        if connection.key_class is KeyClass.PURPOSE:
            raise reading_key()
        return connection

    def _canonical(self, scope: Scope, headers: dict[bytes, bytes], connection: Connection) -> Canonical:
        if self._narrowing.catalogue is not self._gate.catalogue:
            self._narrowing = Narrowing(self._gate.catalogue)
            self._contexts = KnownContexts(self._clock)
        at_hand: dict[str, object] = {}
        # With a public key the caller is the member's own device; with a service key it is a server.
        if connection.key_class is KeyClass.PUBLIC:
            address = self._address(scope, headers)
            if address:
                at_hand["ip"] = address
            if b"user-agent" in headers:
                at_hand["user_agent"] = headers[b"user-agent"].decode("latin-1")
        snapshot = self._narrowing.privacy_control if _has_signal(headers) else None
        return Canonical(
            self._narrowing, scope["path"], at_hand, snapshot, known=self._contexts, place_of=self._place_of
        )

    def _address(self, scope: Scope, headers: dict[bytes, bytes]) -> str:
        """Return the caller's address: the one that the trusted proxy saw, where the request came through it."""
        client: tuple[str, int] | None = scope.get("client")
        direct = client[0] if client else ""
        forwarded = headers.get(b"x-forwarded-for", b"").decode("latin-1")
        if self._proxy and direct == self._proxy and forwarded:
            return forwarded.rpartition(",")[2].strip()
        return direct

    async def _admit(
        self, connection: Connection, parcel: Parcel, canonical: Canonical, members: set[str] | None
    ) -> list[AdmitResult]:
        """Return all results in order, once durable; puts whom they name into `members`, where that is asked for.

        A large batch goes slice by slice, so that others get a turn.
        """
        waiting: list[tuple[Prepared, Future[list[AdmitResult]] | None]] = []
        for start in range(0, len(parcel.items), _SLICE):
            if start:
                await asyncio.sleep(0)
            prepared = canonical.prepare(parcel.items[start : start + _SLICE])
            admitted = self._gate.admit(connection, prepared.events) if prepared.events else None
            waiting.append((prepared, admitted))
            if members is not None:
                members.update(event.member_id for event in prepared.events if event.member_id)
        results: list[AdmitResult] = []
        for prepared, admitted in waiting:
            answers = [] if admitted is None else await asyncio.wrap_future(admitted)
            results += prepared.merge(answers)
        return results


def _has_signal(headers: Mapping[bytes, bytes]) -> bool:
    """Return whether a browser asks not to sell or share what it sends (Global Privacy Control)."""
    return headers.get(b"sec-gpc") == b"1"


def _render(results: Sequence[AdmitResult], *, segment: bool) -> bytes:
    """Return the answer: one result an event, and Segment's own `success` for its SDKs."""
    rendered = [
        _Rendered(result_id, result, why or None, [_Left(name, wrong) for name, wrong in stripped] if stripped else ())
        for result_id, result, why, stripped in results
    ]
    return msgspec.json.encode({"success": True, "results": rendered} if segment else {"results": rendered})


def _say(fault: Exception) -> None:
    """Log where a fault came from; its message may hold a member's value, so it stays out."""
    where = "".join(traceback.format_tb(fault.__traceback__)[-6:])
    _log.error("%s\n%s", type(fault).__name__, where)


async def _answer_problem(send: Send, problem: Problem, cross_origin: Headers) -> None:
    await _answer(send, problem.status, (_PROBLEM, *problem.headers, *cross_origin), problem.to_json())


async def _answer(send: Send, status: int, headers: Headers, body: bytes) -> None:
    length = (b"content-length", str(len(body)).encode())
    await send({"type": "http.response.start", "status": status, "headers": [*headers, length]})
    await send({"type": "http.response.body", "body": body})
