"""Codes that a member is sent and types in: six digits, once, for ten minutes, five tries; only digests rest here."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from dataclasses import dataclass, field

from plainview.base.clock import Clock
from plainview.uses.protect.context import Context

LASTS_S = 600.0
TRIES = 5
_MOST = 10_000


@dataclass(slots=True)
class _Open:
    member_id: str
    assessment_id: str
    context: Context
    digest: bytes
    until_s: float
    tries: int = TRIES


@dataclass(frozen=True, slots=True)
class Answered:
    """A challenge that was answered: whose it was, for which assessment, and from where she had come."""

    member_id: str
    assessment_id: str
    context: Context


@dataclass(slots=True)
class Challenges:
    """Open challenges in memory, by a digest of their token; a restart makes members sign in anew."""

    clock: Clock
    _key: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    _lock: threading.Lock = field(default_factory=threading.Lock)
    _held: dict[bytes, _Open] = field(default_factory=dict)

    def start(self, member_id: str, assessment_id: str, context: Context) -> tuple[str, str]:
        """Return (token, code) of a new challenge."""
        token, code = secrets.token_urlsafe(24), f"{secrets.randbelow(10**6):06d}"
        now_s = self.clock.monotonic_s()
        name = _name(token)
        with self._lock:
            self._held = {key: held for key, held in self._held.items() if held.until_s > now_s}
            while len(self._held) >= _MOST:
                del self._held[next(iter(self._held))]
            digest = self._digest(name, code)
            self._held[name] = _Open(member_id, assessment_id, context, digest, now_s + LASTS_S)
        return token, code

    def answer(self, token: str, code: str) -> Answered | None:
        """Return what the code answers, and end the challenge; None for a wrong code. Five wrong ones end it."""
        name = _name(token)
        given = "".join(code.split())
        with self._lock:
            held = self._held.get(name)
            if held is None or held.until_s <= self.clock.monotonic_s():
                self._held.pop(name, None)
                return None
            held.tries -= 1
            fits = hmac.compare_digest(held.digest, self._digest(name, given))
            if fits or held.tries <= 0:
                del self._held[name]
        return Answered(held.member_id, held.assessment_id, held.context) if fits else None

    def drop(self, token: str) -> None:
        """End a challenge that nobody could be sent a code for."""
        with self._lock:
            self._held.pop(_name(token), None)

    def end_of(self, member_id: str) -> None:
        """End every open challenge of a member, whoever holds it."""
        with self._lock:
            self._held = {key: held for key, held in self._held.items() if held.member_id != member_id}

    def keep_only(self, is_known: set[str]) -> None:
        """End the challenges of members that are not among those given."""
        with self._lock:
            self._held = {key: held for key, held in self._held.items() if held.member_id in is_known}

    def members(self) -> set[str]:
        """Return the members with an open challenge."""
        with self._lock:
            return {held.member_id for held in self._held.values()}

    def _digest(self, name: bytes, code: str) -> bytes:
        return hmac.new(self._key, name + code.encode("utf-8", "surrogatepass"), hashlib.sha256).digest()


def _name(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
