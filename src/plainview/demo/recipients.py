"""The demo's recipients: invented companies that take what is sent to them, on a server of their own on loopback."""

from __future__ import annotations

import http.server
import json
import threading
from pathlib import Path
from types import TracebackType
from typing import Self

from plainview.demo.folder import HOST

_LARGEST_BODY_BYTES = 1_000_000


class _Taking(http.server.BaseHTTPRequestHandler):
    """Accepts whatever comes, and answers with a receipt; nothing of it is kept."""

    timeout = 10

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length") or 0)
        self.rfile.read(min(length, _LARGEST_BODY_BYTES))
        reference = f"{self.path.strip('/')}-{self.headers.get('webhook-id', '')[-8:]}"
        body = json.dumps({"status": "accepted", "reference": reference}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: a line could name a member."""


class RecipientServer:
    """Serves the demo's recipients while the demo runs."""

    def __init__(self, port: int) -> None:
        self._server = http.server.ThreadingHTTPServer((HOST, port), _Taking)
        self._thread = threading.Thread(target=self._server.serve_forever, name="recipients", daemon=True)

    @property
    def port(self) -> int:
        """Return the port that it listens on."""
        return int(self._server.server_address[1])

    def __enter__(self) -> Self:
        """Begin to answer."""
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop answering."""
        self._server.shutdown()
        self._server.server_close()


def appoint(catalogue: Path, audiences: Path, port: int) -> None:
    """Write the catalogue's entries of the demo's recipients: who they are, and where they listen now."""
    here = f"http://{HOST}:{port}"
    entries = (
        _entry("customer_care", ("provider", "processor"), "Helpful Hands Ltd", 365, f"{here}/care"),
        _entry("agency", ("provider", "processor"), "Bright Ideas Agency Ltd", 90, f"file:{audiences}"),
        _entry("payment_platform", ("partner", "controller"), "Paywell Ltd", 2922, f"payment:{here}/paywell"),
        _entry("multiplayer_platform", ("own_platform", "joint"), "Demo Arcade Ltd", 365, f"platform:{here}/arcade"),
    )
    text = "# The demo's recipients. They are invented, and listen on this machine while the demo runs.\n\n"
    path = catalogue / "recipients-of-the-demo.toml"
    beside = path.with_suffix(".part")
    beside.write_text(text + "\n".join(entries), encoding="utf-8")
    beside.replace(path)


def _entry(name: str, standing: tuple[str, str], legal_name: str, kept_days: int, destination: str) -> str:
    kind, role = standing
    return (
        f"[recipient.{name}]\nkind = {json.dumps(kind)}\nrole = {json.dumps(role)}\n"
        f'legal_name = {json.dumps(legal_name + " (invented)")}\ncountry = "DE"\n'
        f'safeguard = "works in the EU only"\ncontract = "demo-{name}"\n'
        f"kept_days = {kept_days}\ndestination = {json.dumps(destination)}\n"
    )
