"""The demo's two processes, `plainview serve` and `plainview worker`: started, waited for, and stopped by their ids."""

from __future__ import annotations

import socket
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

from plainview.base.clock import Clock
from plainview.base.errors import DeliveryError, PlainviewError, SettingsError
from plainview.base.settings import Settings, child_environment
from plainview.collect.delivery import Delivery, wait

_READY_WITHIN_S = 30.0
_LOOK_S = 0.1
_STOP_WITHIN_S = 20.0
_LAST_LINES = 12


def check_port_free(host: str, port: int) -> None:
    """Raise SettingsError when something listens on the port already."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            message = f"port {port} of {host} cannot be used ({error.strerror}); end what uses it, or name another port"
            raise SettingsError("PLAINVIEW_PORT", f"{message}: plainview demo --port {port + 1}") from None


class Children:
    """Runs commands of ours with the demo's settings; at the end of the `with` every one of them is stopped."""

    def __init__(self, settings: Settings, logs: Path, clock: Clock) -> None:
        self._settings = settings
        self._logs = logs
        self._clock = clock
        self._running: dict[str, subprocess.Popen[bytes]] = {}

    def __enter__(self) -> Self:
        """Return itself; nothing runs yet."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Stop what runs: first ask, then, after 20 seconds, kill."""
        for child in reversed(self._running.values()):
            child.terminate()
        for child in self._running.values():
            _wait_or_kill(child)

    def start(self, name: str, arguments: Sequence[str]) -> None:
        """Start `plainview ARGUMENTS` and leave it running; what it says goes to a log of that name."""
        self._running[name] = self._spawn(name, arguments)

    def run(self, name: str, arguments: Sequence[str]) -> None:
        """Run `plainview ARGUMENTS` to its end; raises PlainviewError with its last words when it fails."""
        self.start(name, arguments)
        code = self._running[name].wait()
        del self._running[name]
        if code != 0:
            raise PlainviewError(self._last_words(name, code))

    def stop(self, name: str) -> None:
        """Stop one process and return when it has ended."""
        child = self._running.pop(name)
        child.terminate()
        _wait_or_kill(child)

    def wait_ready(self, server: str) -> None:
        """Return once the server is ready; raises PlainviewError when it ends instead, or takes over 30 seconds."""
        began_s = self._clock.monotonic_s()
        with Delivery(server, "", pause=lambda _: None) as probe:
            while True:
                self.check_alive()
                try:
                    probe.check_reachable()
                except DeliveryError:
                    if self._clock.monotonic_s() - began_s > _READY_WITHIN_S:
                        raise PlainviewError(f"the server was not ready in time; see {self._log('serve')}") from None
                    wait(_LOOK_S)
                    continue
                if probe.request("GET", "/readyz").status == 200:
                    return

    def check_alive(self) -> None:
        """Raise PlainviewError with its last words when a process ended that was to run on."""
        for name, child in self._running.items():
            code = child.poll()
            if code is not None:
                raise PlainviewError(self._last_words(name, code))

    def _spawn(self, name: str, arguments: Sequence[str]) -> subprocess.Popen[bytes]:
        with self._log(name).open("ab") as log:
            return subprocess.Popen(  # noqa: S603 - our own program, with arguments of our own
                [sys.executable, "-m", "plainview", *arguments],
                env=child_environment(self._settings),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )

    def _log(self, name: str) -> Path:
        return self._logs / f"{name}.log"

    def _last_words(self, name: str, code: int) -> str:
        lines = self._log(name).read_text(encoding="utf-8", errors="replace").splitlines()[-_LAST_LINES:]
        said = "\n".join(f"  {line}" for line in lines)
        return f"`plainview {name}` ended with {code}; its last words ({self._log(name)}):\n{said}"


def _wait_or_kill(child: subprocess.Popen[bytes]) -> None:
    try:
        child.wait(_STOP_WITHIN_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
