"""An installation in a folder: its commands, its server and worker in processes of their own, and a plain client."""

from __future__ import annotations

import http.client
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from plainview.assemble import Service, open_service
from plainview.base.clock import SystemClock
from plainview.base.settings import read_settings

_STARTS_WITHIN_S = 60
_SERVES = re.compile(r"serves http://127\.0\.0\.1:(\d+)")


@dataclass
class Answer:
    """An HTTP answer."""

    status: int
    headers: dict[str, str]
    body: bytes

    def json(self) -> Any:
        """Return the body as JSON."""
        return json.loads(self.body)


@dataclass
class Installation:
    """A fresh installation below `folder`."""

    folder: Path
    service_key: str = ""
    port: int = 0
    catalogue: Path = field(init=False)
    _processes: list[subprocess.Popen[str]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.run("init", str(self.folder / "own"))
        self.catalogue = self.folder / "own" / "catalogue"
        self.service_key = self.run("key", "add", "backend", "--class", "service", "--history").strip()

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of every command."""
        own = self.folder / "own"
        return {
            "PATH": os.environ["PATH"],
            "PLAINVIEW_DATA": str(own / "data"),
            "PLAINVIEW_MASTER_KEY_FILE": str(own / "master.key"),
            "PLAINVIEW_CATALOGUE": str(own / "catalogue"),
            "PLAINVIEW_PORT": str(self.port),
            "PLAINVIEW_SERVICE_NAME": "Journey TV",
            "PLAINVIEW_CONTROLLER": "Journey Ltd, 1 Test Street",
            "PLAINVIEW_REPRESENTATIVE": "none",
            "PLAINVIEW_OFFICER_CONTACT": "officer@journey.example",
            "PLAINVIEW_AUTHORITY": "Test Authority",
            "PLAINVIEW_INTAKE_ROTATE_S": "1",
        }

    def run(self, *arguments: str, expect: int = 0) -> str:
        """Run a command to its end and return its standard output; fails unless it ends with `expect`."""
        done = subprocess.run(
            [sys.executable, "-m", "plainview", *arguments],
            env=self.environment, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
        assert done.returncode == expect, f"{arguments}: {done.returncode}\n{done.stdout}\n{done.stderr}"
        return done.stdout if expect == 0 else done.stderr

    def serve(self) -> subprocess.Popen[str]:
        """Start the server and wait until it is ready; its port stays the same for the next one."""
        path = self.folder / "serve.log"
        began = path.stat().st_size if path.exists() else 0
        with path.open("a", encoding="utf-8") as log:
            process = subprocess.Popen(
                [sys.executable, "-m", "plainview", "serve"], env=self.environment, stdout=log, stderr=log, text=True
            )
        self._processes.append(process)
        until_s = time.monotonic() + _STARTS_WITHIN_S
        while time.monotonic() < until_s:
            text = path.read_text("utf-8")[began:]
            found = _SERVES.search(text)
            if found:
                self.port = int(found[1])
                if self._is_ready():
                    return process
            assert process.poll() is None, text
            time.sleep(0.05)
        raise AssertionError(f"the server was not ready within {_STARTS_WITHIN_S} s")

    def stop(self, process: subprocess.Popen[str], how: signal.Signals = signal.SIGTERM) -> None:
        """Stop a process by its pid and wait for its end."""
        process.send_signal(how)
        process.wait(timeout=60)

    def request(self, method: str, path: str, body: object = None, *, key: str | None = None, **headers: str) -> Answer:
        """Send one request with the service key (or another) and return the answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        content = body if isinstance(body, bytes) or body is None else json.dumps(body).encode()
        sent = {"Authorization": f"Bearer {self.service_key if key is None else key}"}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        if content is not None:
            sent.setdefault("Content-Type", "application/json")
        try:
            connection.request(method, path, content, sent)
            answer = connection.getresponse()
            named = {name.lower(): value for name, value in answer.getheaders()}
            return Answer(answer.status, named, answer.read())
        finally:
            connection.close()

    def events(self, *events: Mapping[str, object]) -> list[dict[str, Any]]:
        """Send events and return their results; fails unless the answer is 200."""
        answer = self.request("POST", "/v1/events", {"events": events})
        assert answer.status == 200, answer.body
        return list(answer.json()["results"])

    def identify(self, member_id: str, **traits: object) -> None:
        """Create or change a member, as an SDK does."""
        message = {"type": "identify", "messageId": f"identify-{member_id}-{time.time_ns()}", "userId": member_id}
        answer = self.request("POST", "/v1/batch", {"batch": [message | {"traits": traits}]})
        assert answer.json()["results"][0]["result"] == "stored", answer.body

    def explanation(self, member_id: str) -> dict[str, Any]:
        """Return a member's explanation."""
        answer = self.request("GET", f"/v1/members/{quote(member_id)}/explanation")
        assert answer.status == 200, answer.body
        return dict(answer.json())

    def recommendations(self, member_id: str, limit: int = 20) -> dict[str, Any]:
        """Return the recommendations of a member's main profile."""
        path = f"/v1/members/{quote(member_id)}/profiles/main/recommendations?kind=film,series,game&limit={limit}"
        answer = self.request("GET", path)
        assert answer.status == 200, answer.body
        return dict(answer.json())

    def _is_ready(self) -> bool:
        try:
            return self.request("GET", "/readyz").status == 200
        except OSError:
            return False

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for process in self._processes:
            if process.poll() is None:
                self.stop(process)


@contextmanager
def beside(installation: Installation) -> Iterator[Service]:
    """Open the same installation in this process, as the service's own programs do."""
    variables = {name: value for name, value in installation.environment.items() if name.startswith("PLAINVIEW_")}
    service = open_service(read_settings(variables), SystemClock(), owns_intake=False)
    try:
        yield service
    finally:
        service.close()
