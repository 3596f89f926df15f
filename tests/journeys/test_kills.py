"""The server is killed with SIGKILL under load, again and again: every acknowledged event is there, once."""

from __future__ import annotations

import http.client
import json
import signal
import threading
import time
from collections import Counter
from dataclasses import dataclass, field

import pytest

from plainview.gate.statements import Statement
from tests.journeys.installation import Installation, beside

CLIENTS = 50
BATCH = 100
STORED = Statement(
    "stored", "How often each playback is there.", "SELECT playback_id, count(*) AS n FROM viewing GROUP BY ALL"
)


@dataclass
class Load:
    """Fifty clients that send batches, send again what was not acknowledged, and note what was."""

    installation: Installation
    acknowledged: set[str] = field(default_factory=set)
    sent: int = 0
    again: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _stop: threading.Event = field(default_factory=threading.Event)
    _threads: list[threading.Thread] = field(default_factory=list)

    def start(self) -> None:
        """Start all clients."""
        self._threads = [threading.Thread(target=self._client, args=(number,)) for number in range(CLIENTS)]
        for thread in self._threads:
            thread.start()

    def finish(self) -> None:
        """Let each client have its last batch acknowledged, and end."""
        self._stop.set()
        for thread in self._threads:
            thread.join(timeout=120)
            assert not thread.is_alive()

    def _client(self, number: int) -> None:
        batch_no = 0
        while not self._stop.is_set():
            batch_no += 1
            names = [f"{number}-{batch_no}-{place}" for place in range(BATCH)]
            body = json.dumps({"events": [_event(name, number) for name in names]})
            while not self._post(body, names):
                time.sleep(0.05)

    def _post(self, body: str, names: list[str]) -> bool:
        """Send one batch; return whether it was acknowledged."""
        connection = http.client.HTTPConnection("127.0.0.1", self.installation.port, timeout=20)
        try:
            headers = {"Authorization": f"Bearer {self.installation.service_key}"}
            connection.request("POST", "/v1/events", body, headers)
            answer = connection.getresponse()
            content = answer.read()
        except (OSError, http.client.HTTPException):
            return False
        finally:
            connection.close()
        if answer.status != 200:
            assert answer.status == 503, content
            return False
        results = Counter(result["result"] for result in json.loads(content)["results"])
        assert set(results) <= {"stored", "duplicate"}, results
        with self._lock:
            self.acknowledged.update(names)
            self.sent += BATCH
            self.again += results["duplicate"]
        return True


def _event(name: str, number: int) -> dict[str, object]:
    properties = {"playback_id": name, "title_id": "f001", "position_ms": 0}
    return {"id": name, "event": "playback.started", "member_id": f"m{number}", "properties": properties}


def killed_again_and_again(installation: Installation, times: int) -> Load:
    """Return the load after the server was killed `times` times under it, and once more started."""
    process = installation.serve()
    load = Load(installation)
    load.start()
    try:
        for turn in range(times):
            # Kills fall at ever other moments of the load, from its first commits on.
            time.sleep(0.3 + turn * 7 % 10 / 10)
            installation.stop(process, signal.SIGKILL)
            process = installation.serve()
    finally:
        load.finish()
    return load


def holds_each_once(installation: Installation, load: Load) -> None:
    """Assert that exactly what was acknowledged is stored, each once, read from the tail and from data files."""
    with beside(installation) as service:
        for _ in range(2):
            table = service.gate.session("rights", "journey").query(STORED).to_pydict()
            assert set(table["n"]) == {1}
            assert load.acknowledged == set(table["playback_id"])
            service.gate.compact()


def test_twenty_kills_under_load_lose_nothing_and_double_nothing(installation: Installation) -> None:
    load = killed_again_and_again(installation, times=20)
    assert load.sent > 20 * BATCH
    holds_each_once(installation, load)


@pytest.mark.soak
def test_three_hundred_kills_under_load_lose_nothing_and_double_nothing(installation: Installation) -> None:
    holds_each_once(installation, killed_again_and_again(installation, times=300))
