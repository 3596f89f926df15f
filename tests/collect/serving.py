"""A way in over the memory engine, asked directly through ASGI or over HTTP on this machine."""

from __future__ import annotations

import asyncio
import gzip
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import msgspec
import uvicorn

from plainview.base.clock import Clock
from plainview.base.settings import Settings
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.collect.body import Message
from plainview.collect.callers import Callers, hash_secret
from plainview.collect.way_in import WayIn
from plainview.gate.admission import Connection
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.subjects import SubjectRef
from plainview.store.engines.memory import open_memory
from plainview.store.values import CallerKey

CATALOGUE = load_catalogue()
PUBLIC = "pv_public"
SERVICE = "pv_service"
READING = "pv_reading"


@dataclass(frozen=True)
class Answer:
    """One answer of the way in."""

    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> Any:
        return msgspec.json.decode(self.body)

    @property
    def results(self) -> list[Any]:
        assert self.status == 200, self.body
        return list(self.json["results"])


class Server:
    """A way in with a public, a service and a purpose's key."""

    def __init__(self, clock: Clock, **settings: str) -> None:
        self.clock = clock
        self.settings = Settings(engine="memory", **settings)
        self.gate = open_gate(clock)
        for name, key_class, secret in (
            ("web", "public", PUBLIC),
            ("backend", "service", SERVICE),
            ("reports", "purpose:audience_use", READING),
        ):
            self.gate.put_caller_key(CallerKey(name, key_class, hash_secret(secret), clock.now()))
        self.callers = Callers(self.gate, clock)
        self.app = WayIn(self.gate, self.callers, self.settings, clock)

    def ask(
        self,
        path: str,
        body: object = b"",
        *,
        key: str | None = SERVICE,
        method: str = "POST",
        headers: Mapping[str, str] | None = None,
        query: str = "",
        chunks: int = 1,
        whole: bool = True,
    ) -> Answer:
        """Return the answer to one request, made without a network."""
        raw = body if isinstance(body, bytes) else msgspec.json.encode(body)
        given = {**({"authorization": f"Bearer {key}"} if key else {}), **(headers or {})}
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode(),
            "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in given.items()],
            "client": ("198.51.100.7", 4711),
        }
        size = -(-len(raw) // chunks) or 1
        parts = [raw[at : at + size] for at in range(0, len(raw), size)] or [b""]
        messages = [
            {"type": "http.request", "body": part, "more_body": not whole or place < len(parts) - 1}
            for place, part in enumerate(parts)
        ]
        return asyncio.run(_exchange(self.app, scope, messages))

    def events(self, *events: Mapping[str, object], **asking: Any) -> list[Any]:
        """Return the results of events in our own format."""
        return self.ask("/v1/events", {"events": list(events)}, **asking).results

    def batch(self, *calls: Mapping[str, object], **asking: Any) -> list[Any]:
        """Return the results of a Segment batch."""
        return self.ask("/v1/batch", {"batch": list(calls)}, **asking).results

    def rows(self, member_id: str, *elements: str) -> list[dict[str, object]]:
        """Return what `rights` sees of a member's event elements, all families together."""
        reading = self.gate.session("rights", "test").read(SubjectRef(member_id), elements)
        return [row for table in reading.streams.values() for row in table.to_pylist()]

    def held(self, member_id: str, *elements: str) -> dict[str, object]:
        """Return field -> value of a member's record elements."""
        reading = self.gate.session("rights", "test").read(SubjectRef(member_id), elements)
        return {value.field: value.value for value in reading.values}


def open_gate(clock: Clock, catalogue: Catalogue = CATALOGUE) -> Gate:
    """Return a gate over an empty memory engine."""
    present = PresentCatalogue(catalogue)
    return Gate(open_memory(present, clock), present, clock)


def rating(event_id: str = "e1", **over: object) -> dict[str, object]:
    """Return a rating in our own format."""
    return {
        "id": event_id,
        "event": "rating.set",
        "member_id": "ana",
        "profile_id": "p1",
        "properties": {"title_id": "t1", "thumbs": "up"},
        **over,
    }


def track(message_id: str = "m1", **over: object) -> dict[str, object]:
    """Return a rating as a Segment SDK sends it."""
    return {
        "type": "track",
        "messageId": message_id,
        "userId": "ana",
        "event": "rating.set",
        "properties": {"title_id": "t1", "thumbs": "up"},
        "context": {"profile_id": "p1"},
        **over,
    }


def packed(value: object) -> bytes:
    """Return a value as gzip of its JSON."""
    return gzip.compress(msgspec.json.encode(value))


@contextmanager
def serving(app: Any) -> Iterator[str]:
    """Serve an app over HTTP on this machine; yield its address."""
    server = uvicorn.Server(uvicorn.Config(app, host="127.0.0.1", port=0, log_level="error", lifespan="off"))
    thread = threading.Thread(target=server.run, daemon=True)
    thread.start()
    started = threading.Event()
    for _ in range(500):
        if server.started:
            break
        started.wait(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join(10)


async def _exchange(app: Any, scope: dict[str, Any], messages: list[dict[str, Any]]) -> Answer:
    waiting = iter(messages)
    sent: list[Message] = []

    async def receive() -> Message:
        return next(waiting, {"type": "http.disconnect"})

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope, receive, send)
    if not sent:
        return Answer(0, {}, b"")
    headers = {name.decode(): value.decode("latin-1") for name, value in sent[0]["headers"]}
    return Answer(sent[0]["status"], headers, b"".join(message["body"] for message in sent[1:]))


__all__ = ["PUBLIC", "READING", "SERVICE", "Answer", "Connection", "Server", "open_gate", "packed", "rating", "track"]
