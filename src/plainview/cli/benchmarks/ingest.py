"""Durable ingest over HTTP: 50 clients post batches of 100 for 30 seconds, beside a bare handler."""

from __future__ import annotations

import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import msgspec

from plainview.base.errors import PlainviewError
from plainview.cli.benchmarks.figures import Aim, Figure, percentile
from plainview.cli.benchmarks.load import LoadResult

CLIENTS = 50
_HOST = "127.0.0.1"


def ingest(*, seconds: float = 30.0) -> list[Figure]:
    """Return durable events a second, p99 of a request, and the ratio to the bare handler."""
    figures: list[Figure] = []
    bare_rate = _bare_rate(seconds / 3)
    for path, share in (("/v1/events", 1.0), ("/v1/batch", 0.5)):
        with tempfile.TemporaryDirectory(prefix="plainview-bench-") as folder, _served(Path(folder)) as (port, key):
            _run_load(port, path, key, 2.0)
            result = _run_load(port, path, key, seconds * share)
        if result.failed or result.stored != result.events:
            raise PlainviewError(f"{path}: {result.failed} requests failed, {result.stored} of {result.events} stored")
        rate = result.stored / result.seconds
        p99_ms = percentile(result.latencies_s, 0.99) * 1000
        how = f"{CLIENTS} clients, batches of 100, {result.seconds:.0f} s, load on the same machine"
        figures += [
            Figure("ingest", f"{path} durable", rate, "events/s", Aim.AT_LEAST, 25_000, how),
            Figure("ingest", f"{path} p99 of a request", p99_ms, "ms", note=how),
            Figure("ingest", f"{path} / bare handler", rate / bare_rate, "x", Aim.AT_LEAST,
                   note="bare: decode and answer, no gate, no disk"),
        ]  # fmt: skip
    figures.append(Figure("ingest", "bare handler", bare_rate, "events/s", Aim.AT_LEAST))
    return figures


def free_port() -> int:
    """Return a port of loopback that is free now."""
    with socket.socket() as probe:
        probe.bind((_HOST, 0))
        return int(probe.getsockname()[1])


def _bare_rate(seconds: float) -> float:
    port = free_port()
    with _process([sys.executable, "-m", "plainview.cli.benchmarks.bare", str(port)], {}):
        _wait(port)
        result = _run_load(port, "/v1/events", "none", seconds)
    return result.events / result.seconds


@contextmanager
def _served(folder: Path) -> Iterator[tuple[int, str]]:
    """Serve a fresh installation from `folder`; yields its port and a service key."""
    port = free_port()
    environment = {
        "PLAINVIEW_DATA": str(folder / "data"),
        "PLAINVIEW_MASTER_KEY_FILE": str(folder / "installation" / "master.key"),
        "PLAINVIEW_PORT": str(port),
        "PLAINVIEW_CONTROLLER": "Benchmark",
        "PLAINVIEW_REPRESENTATIVE": "none",
        "PLAINVIEW_OFFICER_CONTACT": "officer@demo.example",
        "PLAINVIEW_AUTHORITY": "none",
    }
    command = [sys.executable, "-m", "plainview"]
    _run([*command, "init", str(folder / "installation")], environment)
    key = _run([*command, "key", "add", "bench", "--class", "service"], environment).strip()
    with _process([*command, "serve"], environment), _process([*command, "worker"], environment):
        _wait(port)
        yield port, key


def _run(command: list[str], environment: dict[str, str]) -> str:
    done = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)  # noqa: S603 - our own
    return done.stdout


@contextmanager
def _process(command: list[str], environment: dict[str, str]) -> Iterator[None]:
    process = subprocess.Popen(command, env=environment or None, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # noqa: S603 - our own
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=60)


def _wait(port: int) -> None:
    until_s = time.perf_counter() + 30
    while time.perf_counter() < until_s:
        try:
            socket.create_connection((_HOST, port), timeout=1).close()
        except OSError:
            time.sleep(0.05)
        else:
            return
    raise PlainviewError(f"no server answered on {_HOST}:{port} within 30 s; run `plainview serve` by hand to see why")


def _run_load(port: int, path: str, key: str, seconds: float) -> LoadResult:
    command = [sys.executable, "-m", "plainview.cli.benchmarks.load", _HOST, str(port), path, key, str(CLIENTS)]
    done = subprocess.run([*command, str(seconds)], check=True, capture_output=True, timeout=seconds + 60)  # noqa: S603 - our own
    return msgspec.json.decode(done.stdout, type=LoadResult)
