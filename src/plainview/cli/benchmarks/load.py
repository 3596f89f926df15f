"""A bounded load on loopback: many keep-alive connections that post batches, in a process of their own.

Run as `python -m plainview.cli.benchmarks.load HOST PORT PATH KEY CLIENTS SECONDS`; prints one JSON line.
"""

from __future__ import annotations

import asyncio
import secrets
import sys
import time

import msgspec
import uvloop

BATCH = 100
_MARK = b"@@@@@@@@"


class LoadResult(msgspec.Struct):
    """What a load did: answers by status, events stored, and each request's seconds."""

    requests: int
    events: int
    stored: int
    failed: int
    seconds: float
    latencies_s: list[float]


def body_of(path: str) -> bytes:
    """Return a batch of 100 playback events of about 600 bytes each; `@@@@@@@@` stands where ids differ."""
    make = _segment_event if path == "/v1/batch" else _own_event
    events = [make(number) for number in range(BATCH)]
    key = "batch" if path == "/v1/batch" else "events"
    return msgspec.json.encode({key: events})


def _own_event(number: int) -> dict[str, object]:
    return {
        "id": f"{_MARK.decode()}-{number:03}",
        "event": "playback.heartbeat",
        "member_id": f"member-{number * 37 % 5000}",
        "profile_id": "main",
        "properties": _properties(number),
        "context": {"ip": f"192.0.2.{number}", "user_agent": "DemoTV/4.2 (living room)", "device_class": "tv"},
    }


def _segment_event(number: int) -> dict[str, object]:
    return {
        "type": "track",
        "messageId": f"{_MARK.decode()}-{number:03}",
        "event": "playback.heartbeat",
        "userId": f"member-{number * 37 % 5000}",
        "properties": _properties(number),
        "context": {
            "library": {"name": "analytics-python", "version": "2.4.0"},
            "ip": f"192.0.2.{number}",
            "userAgent": "DemoTV/4.2 (living room)",
            "device": {"type": "tv", "model": "Living 55"},
        },
    }


def _properties(number: int) -> dict[str, object]:
    return {
        "playback_id": f"{_MARK.decode()}-{number // 4:03}",
        "title_id": f"f{number % 98 + 1:03}",
        "position_ms": number * 10_000,
        "played_ms": 10_000,
        "bitrate_kbps": 5_800,
        "dropped_frames": number % 3,
    }


class _Client:
    """One keep-alive connection that posts batch after batch until the time is over."""

    def __init__(self, template: bytes, head: bytes, result: LoadResult, numbers: list[int]) -> None:
        self._template = template
        self._head = head
        self._result = result
        self._numbers = numbers

    async def run(self, host: str, port: int, until_s: float) -> None:
        reader, writer = await asyncio.open_connection(host, port)
        try:
            while time.perf_counter() < until_s:
                self._numbers[0] += 1
                body = self._template.replace(_MARK, b"%08x" % self._numbers[0])
                began_s = time.perf_counter()
                writer.write(self._head % len(body) + body)
                status, answer = await _answer(reader)
                self._result.latencies_s.append(time.perf_counter() - began_s)
                self._result.requests += 1
                if status == 200:
                    self._result.events += BATCH
                    self._result.stored += answer.count(b'"stored"')
                else:
                    self._result.failed += 1
        finally:
            writer.close()


async def _answer(reader: asyncio.StreamReader) -> tuple[int, bytes]:
    head = await reader.readuntil(b"\r\n\r\n")
    lines = head.split(b"\r\n")
    length = 0
    for line in lines[1:]:
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return int(lines[0].split(b" ")[1]), await reader.readexactly(length)


async def load(host: str, port: int, path: str, *, key: str, clients: int, seconds: float) -> LoadResult:
    """Return what `clients` connections did in `seconds`."""
    result = LoadResult(0, 0, 0, 0, seconds, [])
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {host}:{port}\r\nAuthorization: Bearer {key}\r\n"
        "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
    ).encode()
    numbers = [secrets.randbelow(0x7000_0000)]
    until_s = time.perf_counter() + seconds
    template = body_of(path)
    tasks = [_Client(template, head, result, numbers).run(host, port, until_s) for _ in range(clients)]
    began_s = time.perf_counter()
    await asyncio.gather(*tasks)
    result.seconds = time.perf_counter() - began_s
    return result


def main(arguments: list[str]) -> None:
    """Run a load as the command line says, and print its result."""
    host, port, path, key, clients, seconds = arguments
    made = load(host, int(port), path, key=key, clients=int(clients), seconds=float(seconds))
    sys.stdout.buffer.write(msgspec.json.encode(uvloop.run(made)) + b"\n")


if __name__ == "__main__":
    main(sys.argv[1:])
