"""One signed POST to a recipient: an address that may be used, a time limit that holds, an answer of bounded size.

Signed as Standard Webhooks are, so that a recipient can check who sent it, when, and that it was not changed.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import http.client
import socket
import ssl
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlsplit

from standardwebhooks import Webhook

from plainview.base.errors import DestinationError

LARGEST_ANSWER_BYTES = 65_536
_LOOPBACK = frozenset({"127.0.0.1", "::1", "localhost"})


@dataclass(frozen=True, slots=True)
class HTTPAddress:
    """Where to send to: https anywhere, http on this machine only."""

    host: str
    port: int
    target: str
    is_encrypted: bool


@dataclass(frozen=True, slots=True)
class HTTPAnswer:
    """What came back, as it came."""

    status: int
    content: bytes


def parse_address(url: str) -> HTTPAddress:
    """Return the address that `url` names; raises DestinationError unless it is https, or http on loopback."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        raise _unusable() from None
    if not parts.hostname or parts.username is not None or not url.isascii() or not url.isprintable() or " " in url:
        raise _unusable()
    encrypted = parts.scheme == "https"
    if not encrypted and not (parts.scheme == "http" and parts.hostname in _LOOPBACK):
        raise _unusable()
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return HTTPAddress(parts.hostname, port or (443 if encrypted else 80), target, encrypted)


def signature_headers(secret: bytes, message_id: str, body: bytes, at: dt.datetime) -> dict[str, str]:
    """Return the headers that sign `body`, sent at `at` under an id that a repetition shares."""
    at = at.astimezone(dt.UTC)
    return {
        "webhook-id": message_id,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(secret).sign(message_id, at, body.decode()),
    }


def post(address: HTTPAddress, body: bytes, headers: Mapping[str, str], *, timeout_s: float) -> HTTPAnswer:
    """Return the answer to one POST of JSON; no redirect is followed.

    Raises DestinationError when there is none within `timeout_s` seconds, however it trickles in; its
    `maybe_taken` is false only when no connection came about.
    """
    return _exchange(address, ("POST", body, {"Content-Type": "application/json", **headers}), timeout_s)


def fetch(address: HTTPAddress, *, timeout_s: float) -> HTTPAnswer:
    """Return the answer to one GET, under the same limits as `post`, with the same errors."""
    return _exchange(address, ("GET", None, {}), timeout_s)


def _exchange(address: HTTPAddress, asked: tuple[str, bytes | None, Mapping[str, str]], timeout_s: float) -> HTTPAnswer:
    method, body, headers = asked
    connection = _connection(address, timeout_s)
    try:
        connection.connect()
    except OSError:
        connection.close()
        message = f"{address.host} cannot be reached; it is tried again later"
        raise DestinationError(message, why="recipient_unreachable", maybe_taken=False) from None
    was_cut = threading.Event()
    # A socket's own limit counts from byte to byte, so a trickle would never end: this one cuts it off.
    watchdog = threading.Timer(timeout_s, _cut, (connection.sock, was_cut))
    watchdog.daemon = True
    watchdog.start()
    try:
        connection.request(method, address.target, body, dict(headers))
        answer = connection.getresponse()
        content = answer.read(LARGEST_ANSWER_BYTES + 1)
    except (OSError, ValueError, http.client.HTTPException) as error:
        slow = was_cut.is_set() or isinstance(error, TimeoutError)
        why = "recipient_slow" if slow else "recipient_nonsense"
        raise DestinationError(f"{address.host} gave no answer; it is tried again later", why=why) from None
    finally:
        watchdog.cancel()
        connection.close()
    if was_cut.is_set():
        raise DestinationError(f"{address.host} answered too slowly; it is tried again later", why="recipient_slow")
    if len(content) > LARGEST_ANSWER_BYTES:
        raise DestinationError(f"{address.host} answered too much; it is tried again later", why="recipient_nonsense")
    return HTTPAnswer(answer.status, content)


def _connection(address: HTTPAddress, timeout_s: float) -> http.client.HTTPConnection:
    if not address.is_encrypted:
        return http.client.HTTPConnection(address.host, address.port, timeout=timeout_s)
    context = ssl.create_default_context()
    return http.client.HTTPSConnection(address.host, address.port, timeout=timeout_s, context=context)


def _cut(connected: socket.socket, was_cut: threading.Event) -> None:
    was_cut.set()
    with contextlib.suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)


def _unusable() -> DestinationError:
    message = "a recipient's address must be https (http only on this machine itself); put its entry right"
    return DestinationError(message, why="recipient_address", maybe_taken=False)
