"""Delivers batches of events to a running server's way in over HTTP, as any service's own program would.

Waits and repeats when the server asks for it or the connection breaks, a bounded number of times. Events carry
ids of the sender's, so a batch that arrives twice is stored once.
"""

from __future__ import annotations

import gzip
import http.client
import threading
import urllib.parse
from collections.abc import Callable, Iterable
from typing import NamedTuple, Self

import msgspec

from plainview.base.errors import DeliveryError

EVENTS_PATH = "/v1/events"
ATTEMPTS = 8
FIRST_WAIT_S = 0.25
LONGEST_WAIT_S = 5.0
LONGEST_ASKED_WAIT_S = 30.0

_REPEATABLE = frozenset({408, 425, 429, 500, 502, 503, 504})
_WORTH_PACKING_BYTES = 1024


class StrippedField(msgspec.Struct, frozen=True):
    """A property that the server did not keep, and why."""

    name: str = ""
    why: str = ""


class EventResult(msgspec.Struct, frozen=True):
    """What the server says became of one event: stored, duplicate, too_old, quarantined or refused."""

    id: str
    result: str
    why: str | None = None
    stripped: list[StrippedField] = []


class Answer(NamedTuple):
    """A server's answer: status and body."""

    status: int
    body: bytes
    retry_after_s: float | None


class _Results(msgspec.Struct):
    results: list[EventResult]


_RESULTS = msgspec.json.Decoder(_Results)


def wait(seconds: float) -> None:
    """Do nothing for `seconds`."""
    threading.Event().wait(seconds)


class Delivery:
    """One connection to a server, used by one thread; `pause` waits between attempts."""

    def __init__(
        self,
        server: str,
        key: str,
        *,
        pack: bool = True,
        timeout_s: float = 60.0,
        pause: Callable[[float], None] = wait,
    ) -> None:
        parts = urllib.parse.urlsplit(server if "//" in server else f"http://{server}")
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise DeliveryError(f"{server!r} is no address of a server; write one like http://127.0.0.1:8400")
        self.server = f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}"
        self._key = key
        self._pack = pack
        self._pause = pause
        self._prefix = parts.path.rstrip("/")
        kind = http.client.HTTPSConnection if parts.scheme == "https" else http.client.HTTPConnection
        self._connection = kind(parts.hostname, parts.port, timeout=timeout_s)

    def __enter__(self) -> Self:
        """Return itself; the connection is closed at the end of the `with`."""
        return self

    def __exit__(self, *_: object) -> None:
        """Close the connection."""
        self._connection.close()

    def check_reachable(self) -> None:
        """Raise DeliveryError, without waiting, unless something answers at the address."""
        try:
            self._exchange("GET", "/healthz", None)
        except (OSError, http.client.HTTPException) as error:
            self._connection.close()
            raise self._unreachable(error) from error

    def send(self, body: bytes) -> list[EventResult]:
        """Send one batch (`{"events": [...]}` in JSON) and return the result of each event, in order.

        Raises DeliveryError when the server refuses the batch, or could not take it after 8 attempts.
        """
        answer = self.request("POST", EVENTS_PATH, body)
        if answer.status != http.HTTPStatus.OK:
            raise DeliveryError(_refusal(self.server, answer.status))
        try:
            return _RESULTS.decode(answer.body).results
        except msgspec.DecodeError as error:
            raise DeliveryError(f"{self.server} answered, but not as Plainview does; check the address") from error

    def request(self, method: str, path: str, body: bytes | None = None) -> Answer:
        """Return the answer to a request that may safely be repeated.

        Raises DeliveryError when no answer but "later" came after 8 attempts.
        """
        trouble = ""
        for attempt in range(ATTEMPTS):
            wait_s = min(FIRST_WAIT_S * 2**attempt, LONGEST_WAIT_S)
            try:
                answer = self._exchange(method, path, body)
            except (OSError, http.client.HTTPException) as error:
                # A half-used connection cannot be used again; the next attempt opens a fresh one.
                self._connection.close()
                trouble = str(self._unreachable(error))
            else:
                if answer.status not in _REPEATABLE:
                    return answer
                trouble = f"{self.server} answered {answer.status} to each of {ATTEMPTS} attempts; see its log"
                if answer.retry_after_s is not None:
                    wait_s = min(answer.retry_after_s, LONGEST_ASKED_WAIT_S)
            if attempt < ATTEMPTS - 1:
                self._pause(wait_s)
        raise DeliveryError(trouble)

    def _exchange(self, method: str, path: str, body: bytes | None) -> Answer:
        headers = {"Authorization": f"Bearer {self._key}", "Content-Type": "application/json"}
        if body is not None and self._pack and len(body) > _WORTH_PACKING_BYTES:
            body = gzip.compress(body, compresslevel=1, mtime=0)
            headers["Content-Encoding"] = "gzip"
        self._connection.request(method, self._prefix + path, body, headers)
        response = self._connection.getresponse()
        return Answer(response.status, response.read(), _seconds(response.headers.get("Retry-After")))

    def _unreachable(self, error: Exception) -> DeliveryError:
        return DeliveryError(f"{self.server} cannot be reached ({error}); start it with `plainview serve`")


def join_batch(events: Iterable[bytes]) -> bytes:
    """Return the body of one batch from events that are encoded already."""
    return b'{"events":[' + b",".join(events) + b"]}"


def _seconds(text: str | None) -> float | None:
    """Return a Retry-After of whole seconds; dates, which our server never sends, count as none."""
    return float(text) if text is not None and text.isdecimal() else None


def _refusal(server: str, status: int) -> str:
    match status:
        case 401 | 403:
            return (
                f"{server} does not accept this key for writing; make one with `plainview key add NAME --class service`"
            )
        case 404 | 405:
            return f"{server} has no {EVENTS_PATH}; is it the address of a Plainview server?"
        case 413:
            return f"{server} says that the batch is too large; raise PLAINVIEW_MAX_BODY_BYTES there"
        case _:
            return f"{server} answered {status} to a batch of events; see its log"
