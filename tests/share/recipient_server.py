"""A recipient on loopback that takes what is sent to it: as it should, slowly, with nonsense, or refusing it."""

from __future__ import annotations

import contextlib
import datetime as dt
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook


@dataclass
class RecipientServer:
    """What it does with each POST stands in `mode`; what it took, by the id that a repetition shares, in `taken`."""

    mode: str = "accept"
    port: int = 0
    calls: int = 0
    taken: dict[str, dict[str, Any]] = field(default_factory=dict)
    headers: list[dict[str, str]] = field(default_factory=list)
    bodies: list[bytes] = field(default_factory=list)
    released: threading.Event = field(default_factory=threading.Event)

    @property
    def address(self) -> str:
        """Where it takes things, without the scheme."""
        return f"//127.0.0.1:{self.port}/take"

    def verify(self, secret: str | bytes) -> Any:
        """Return the last body, its signature checked; fails when it was not signed with `secret`."""
        body, headers = self.bodies[-1].decode(), self.headers[-1]
        at = dt.datetime.fromtimestamp(int(headers["webhook-timestamp"]), dt.UTC)
        assert headers["webhook-signature"] == Webhook(secret).sign(headers["webhook-id"], at, body)
        return json.loads(body)


_ANSWERS = {
    "refuse": (422, b'{"status": "refused", "reference": "", "why": "closed_account"}'),
    "nonsense": (200, b"<html>Welcome!</html>"),
    "broken": (500, b"oops"),
    "redirect": (302, b""),
    "wordy": (200, b'{"status": "accepted", "reference": "ana@demo.example was here", "why": "Ana Souza"}'),
    "unsure": (200, b'{"status": "unknown"}'),
}


@contextlib.contextmanager
def recipient_server(mode: str = "accept", port: int = 0) -> Iterator[RecipientServer]:
    """Run a recipient until the block ends."""
    state = RecipientServer(mode)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            state.calls += 1
            state.bodies.append(body)
            state.headers.append({name.lower(): value for name, value in self.headers.items()})
            if state.mode == "slow":
                state.released.wait(30)
            if state.mode == "trickle":
                self._trickle()
                return
            status, answer = _ANSWERS.get(state.mode) or self._accept(body)
            with contextlib.suppress(OSError):
                self.send_response(status)
                self.send_header("Content-Length", str(len(answer)))
                self.send_header("Location", "http://127.0.0.1:1/elsewhere")
                self.end_headers()
                self.wfile.write(answer)

        def _accept(self, body: bytes) -> tuple[int, bytes]:
            state.taken[self.headers["webhook-id"]] = json.loads(body)
            answer = {"status": "accepted", "reference": f"r{len(state.taken)}", "more": "unread"}
            return 200, json.dumps(answer).encode()

        def _trickle(self) -> None:
            with contextlib.suppress(OSError):
                self.wfile.write(b"HTTP/1.1 200 OK\r\n")
                while not state.released.wait(0.1):
                    self.wfile.write(b"X-A: b\r\n")
                    self.wfile.flush()

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    class Server(ThreadingHTTPServer):
        allow_reuse_address = True
        daemon_threads = False
        block_on_close = True

    server = Server(("127.0.0.1", port), Handler)
    state.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="recipient")
    thread.start()
    try:
        yield state
    finally:
        state.released.set()
        server.shutdown()
        server.server_close()
        thread.join(timeout=20)
