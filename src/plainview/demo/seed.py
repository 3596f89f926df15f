"""Seeding: sends the demo's past to a running server over HTTP, over several connections, and counts every answer."""

from __future__ import annotations

import queue
import threading
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from http import HTTPStatus

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import DeliveryError, PlainviewError
from plainview.collect.delivery import Delivery, EventResult
from plainview.demo.ana import ANA
from plainview.demo.population import Batch

CONNECTIONS = 3
_WAITING_BATCHES = 8


@dataclass(slots=True)
class SeedReport:
    """What became of every event sent: counts by result, and what was refused or stripped, by name and reason."""

    sent: int = 0
    results: Counter[str] = field(default_factory=Counter)
    not_kept: Counter[str] = field(default_factory=Counter)
    stripped: Counter[str] = field(default_factory=Counter)
    took_s: float = 0.0

    @property
    def is_whole(self) -> bool:
        """Whether every event sent is in the store: stored now, or by an earlier, interrupted seeding."""
        return self.sent > 0 and self.results["stored"] + self.results["duplicate"] == self.sent

    def count(self, results: Iterable[EventResult]) -> None:
        """Count the answers to one batch."""
        for result in results:
            self.results[result.result] += 1
            if result.why:
                self.not_kept[f"{result.result}: {result.why}"] += 1
            for part in result.stripped:
                self.stripped[f"{part.name}: {part.why}"] += 1


class _Seeding:
    """Several threads that send what one generator yields; the first failure stops all."""

    def __init__(self, server: str, key: str, on_sent: Callable[[int], None]) -> None:
        self._server = server
        self._key = key
        self._on_sent = on_sent
        self._waiting: queue.Queue[Batch | None] = queue.Queue(_WAITING_BATCHES)
        self._lock = threading.Lock()
        self._failed: PlainviewError | None = None
        self.report = SeedReport()

    def run(self, batches: Iterable[Batch]) -> None:
        threads = [threading.Thread(target=self._send_all, name=f"seed-{n}") for n in range(CONNECTIONS)]
        for thread in threads:
            thread.start()
        try:
            for batch in batches:
                if self._failed is not None:
                    break
                self._waiting.put(batch)
        finally:
            # On Ctrl-C, too, what waits is sent and every thread ends.
            for _ in threads:
                self._waiting.put(None)
            for thread in threads:
                thread.join()
        if self._failed is not None:
            raise self._failed

    def _send_all(self) -> None:
        # Over loopback, packing costs more than it saves.
        with Delivery(self._server, self._key, pack=False) as delivery:
            while (batch := self._waiting.get()) is not None:
                if self._failed is not None:
                    continue
                try:
                    results = delivery.send(batch.body)
                except PlainviewError as error:
                    self._failed = error
                    continue
                with self._lock:
                    self.report.sent += batch.events
                    self.report.count(results)
                    self._on_sent(batch.events)


def seed(
    server: str, key: str, batches: Iterable[Batch], clock: Clock, *, on_sent: Callable[[int], None] = lambda n: None
) -> SeedReport:
    """Send all batches and return what became of every event; raises DeliveryError when the server cannot take them.

    Events have ids of their own, so that an interrupted seeding is run again whole and stores nothing twice.
    """
    began_s = clock.monotonic_s()
    seeding = _Seeding(server, key, on_sent)
    seeding.run(batches)
    seeding.report.took_s = clock.monotonic_s() - began_s
    return seeding.report


def set_password(server: str, key: str, password: str, *, member_id: str = ANA) -> None:
    """Give a member that exists a password to sign in with; raises DeliveryError when the server does not accept it."""
    with Delivery(server, key, pack=False) as delivery:
        body = msgspec.json.encode({"password": password})
        answer = delivery.request("PATCH", f"/v1/members/{member_id}", body)
    if answer.status != HTTPStatus.OK:
        raise DeliveryError(f"{server} answered {answer.status} when a password was set; see the log of `serve`")
