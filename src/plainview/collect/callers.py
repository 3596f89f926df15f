"""Keys of callers: made once, kept as SHA-256, and looked up for each request in memory."""

from __future__ import annotations

import hashlib
import re
import secrets
from collections.abc import Iterable
from typing import Protocol

from plainview.base.clock import Clock
from plainview.base.errors import BadInput
from plainview.gate.admission import CallerKey, Connection, KeyClass

REFRESH_S = 1.0
"""Seconds after which a key made or revoked elsewhere counts here."""

_CLASS = re.compile(r"public|service|purpose:[a-z][a-z0-9_]{0,63}")
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,63}")


class KeyRing(Protocol):
    """Who knows all keys: the gate."""

    def caller_keys(self) -> Iterable[CallerKey]:
        """Return all keys, revoked ones too."""
        ...


class Callers:
    """Looks up who calls by the secret of its key; asks for the keys anew each second at most."""

    def __init__(self, keys: KeyRing, clock: Clock) -> None:
        self._keys = keys
        self._clock = clock
        self._read_at_s = float("-inf")
        self._connections: dict[str, Connection] = {}

    def find(self, secret: str) -> Connection | None:
        """Return the connection of a key that is known and not revoked, else None."""
        now_s = self._clock.monotonic_s()
        if now_s - self._read_at_s >= REFRESH_S:
            self.refresh()
            self._read_at_s = now_s
        return self._connections.get(hash_secret(secret))

    def refresh(self) -> None:
        """Read all keys now, as after making or revoking one in this process."""
        self._connections = {
            key.secret_hash: _connection(key) for key in self._keys.caller_keys() if key.revoked_at is None
        }


def hash_secret(secret: str) -> str:
    """Return the SHA-256 of a secret, in hex: all that is kept of it.

    Our secrets hold 192 random bits, so a fast hash is enough; nobody can try them all.
    """
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


def make_key(
    name: str, key_class: str, clock: Clock, *, secret: str | None = None, history: bool = False
) -> tuple[CallerKey, str]:
    """Return (key, secret) of a fresh key; `secret` is given only for the well-known keys of the demo.

    Raises BadInput for a name or class that cannot be.
    """
    if not _NAME.fullmatch(name):
        raise BadInput("a key's name is 1 to 64 letters, digits, dots, dashes or underscores; choose such a name")
    if not _CLASS.fullmatch(key_class):
        raise BadInput("a key's class is public, service or purpose:NAME; choose one of them")
    told = secret if secret is not None else f"pv_{secrets.token_urlsafe(24)}"
    return CallerKey(name, key_class, hash_secret(told), clock.now(), history=history), told


def _connection(key: CallerKey) -> Connection:
    key_class, _, purpose = key.key_class.partition(":")
    return Connection(key.name, KeyClass(key_class), purpose, key.history)
