"""A partner's webhook receiver on this machine: real HTTP, answering as it is told to."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from standardwebhooks import Webhook


@dataclass
class Receiver:
    """What was received: headers and body of each message; `answers` are the statuses of the next ones, then 204."""

    port: int = 0
    answers: list[int] = field(default_factory=list)
    trickles: bool = False
    got: list[tuple[dict[str, str], bytes]] = field(default_factory=list)

    @property
    def url(self) -> str:
        """Return where it listens."""
        return f"http://127.0.0.1:{self.port}/hooks?from=plainview"

    def verified(self, secret: str) -> list[dict[str, Any]]:
        """Return all messages, each checked as the partner's own library does it."""
        return [Webhook(secret).verify(body, headers) for headers, body in self.got]


@contextmanager
def receiving() -> Iterator[Receiver]:
    """Receive until the block ends."""
    receiver = Receiver()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            receiver.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
            status = receiver.answers.pop(0) if receiver.answers else 204
            try:
                while receiver.trickles:
                    self.wfile.write(b"H")
                    time.sleep(0.05)
                if status == 0:
                    self.wfile.write(b"no HTTP at all\r\n\r\n")
                    return
                self.send_response(status)
                self.send_header("Location", "http://127.0.0.1:9/elsewhere")
                self.end_headers()
            except OSError:
                self.close_connection = True

        def log_message(self, format: str, *args: object) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    receiver.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, name="receiver")
    thread.start()
    try:
        yield receiver
    finally:
        receiver.trickles = False
        server.shutdown()
        server.server_close()
        thread.join(timeout=10)
