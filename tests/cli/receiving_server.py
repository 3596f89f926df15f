"""A small real HTTP server that takes events as the contract says, for testing what sends them."""

from __future__ import annotations

import gzip
import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Judge = Callable[[dict[str, Any]], tuple[str, str]]


class Received:
    """What the server got, and how it is to behave: `troubles` are played once each, in order."""

    def __init__(self) -> None:
        self.url = ""
        self.key = "demo-service"
        self.events: dict[str, dict[str, Any]] = {}
        self.batches = 0
        self.others: list[tuple[str, str, dict[str, Any]]] = []
        self.troubles: list[int | str] = []
        self.judge: Judge = lambda event: ("stored", "")
        self.before_answer: Callable[[], None] = lambda: None
        self._lock = threading.Lock()

    def take(self, body: bytes) -> bytes:
        """Store a batch and return the answer."""
        results = []
        with self._lock:
            self.batches += 1
            for event in json.loads(body)["events"]:
                result, why = self.judge(event)
                if result == "stored" and event["id"] in self.events:
                    result = "duplicate"
                if result == "stored":
                    self.events[event["id"]] = event
                results.append({"id": event["id"], "result": result, "why": why, "stripped": []})
        return json.dumps({"results": results}).encode()

    def next_trouble(self) -> int | str | None:
        """Return the trouble to make with this request, if any."""
        with self._lock:
            return self.troubles.pop(0) if self.troubles else None


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    received: Received

    def do_GET(self) -> None:
        self._answer(200, b"{}")

    def do_PATCH(self) -> None:
        self.do_POST()

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        if body[:2] == b"\x1f\x8b":
            body = gzip.decompress(body)
        trouble = self.received.next_trouble()
        if isinstance(trouble, int):
            self._answer(trouble, b"{}", retry_after=trouble in {429, 503})
        elif trouble == "reset":
            self._break_connection()
        else:
            self._take(body, lose_answer=trouble == "lost answer")

    def _take(self, body: bytes, *, lose_answer: bool) -> None:
        if self.headers["Authorization"] != f"Bearer {self.received.key}":
            self._answer(401, b"{}")
        elif self.path != "/v1/events":
            self.received.others.append((self.command, self.path, json.loads(body)))
            self._answer(200, b"{}")
        else:
            answer = self.received.take(body)
            self.received.before_answer()
            if lose_answer:
                self._break_connection()
            else:
                self._answer(200, answer)

    def _break_connection(self) -> None:
        self.connection.shutdown(socket.SHUT_RDWR)
        self.close_connection = True

    def _answer(self, status: int, body: bytes, *, retry_after: bool = False) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if retry_after:
            self.send_header("Retry-After", "1")
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


@contextmanager
def receiving_server() -> Iterator[Received]:
    """Run the server for the length of a `with`."""
    received = Received()
    server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"received": received}))
    # A sender that stopped without closing its connection must not hold up the end.
    server.block_on_close = False
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    received.url = f"http://127.0.0.1:{server.server_address[1]}"
    try:
        yield received
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
