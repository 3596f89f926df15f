"""Sessions of people who signed in, kept on the server, and the tokens that tie forms to them."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from plainview.base.clock import Clock
from plainview.gate.panels import Said

COOKIE = "plainview_session"
FORM_COOKIE = "plainview_form"
LIFETIME_S = 12 * 3600
_MOST = 100_000


class Role(StrEnum):
    """Who signed in: a member, or somebody of the staff by the role of their account."""

    MEMBER = "member"
    OFFICER = "officer"
    ANALYST = "analyst"
    REVIEWER = "reviewer"
    CAMPAIGNER = "campaigner"
    PARTNER_MANAGER = "partner_manager"

    @property
    def is_staff(self) -> bool:
        """Whether that is somebody of the staff."""
        return self is not Role.MEMBER


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session: who it belongs to, and until when (monotonic seconds) it lasts."""

    role: Role
    who: str
    until_s: float


class Sessions:
    """Keeps sessions in memory, found by the digest of their token; a restart signs everyone out.

    The token itself is nowhere but in the browser's cookie, and signing out ends it for good.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._form_key = secrets.token_bytes(32)
        self._lock = threading.Lock()
        self._held: dict[bytes, SignedIn] = {}
        self._said: dict[bytes, Said] = {}

    def start(self, role: Role, who: str) -> str:
        """Return the token of a new session."""
        token = secrets.token_urlsafe(32)
        now_s = self._clock.monotonic_s()
        with self._lock:
            if len(self._held) >= _MOST:
                self._held = {key: held for key, held in self._held.items() if held.until_s > now_s}
            self._held[_digest(token)] = SignedIn(role, who, now_s + LIFETIME_S)
        return token

    def of(self, token: str | None) -> SignedIn | None:
        """Return the living session of a token, or None."""
        if not token:
            return None
        held = self._held.get(_digest(token))
        if held is None or held.until_s <= self._clock.monotonic_s():
            return None
        return held

    def end(self, token: str | None) -> None:
        """End the session of a token, if there is one."""
        if token:
            with self._lock:
                self._held.pop(_digest(token), None)
                self._said.pop(_digest(token), None)

    def end_all_of(self, who: str) -> None:
        """End every session of somebody, as after an erasure."""
        with self._lock:
            self._held = {key: held for key, held in self._held.items() if held.who != who}
            self._said = {key: said for key, said in self._said.items() if key in self._held}

    def keep_only(self, is_known: Callable[[str], bool]) -> None:
        """End every session of a member who is no longer known, because another process erased her."""
        members = {held.who for held in tuple(self._held.values()) if held.role is Role.MEMBER}
        for who in members:
            if not is_known(who):
                self.end_all_of(who)

    def say_next(self, token: str | None, said: Said) -> None:
        """Keep a sentence for the next page that a session's browser asks for."""
        if self.of(token) is not None:
            with self._lock:
                self._said[_digest(token or "")] = said

    def take_said(self, token: str | None) -> Said | None:
        """Return that sentence, once."""
        with self._lock:
            return self._said.pop(_digest(token), None) if token else None

    def form_token(self, bound_to: str) -> str:
        """Return the token that a form must carry; it holds for one cookie's value only."""
        return hmac.new(self._form_key, bound_to.encode(), hashlib.sha256).hexdigest()

    def form_holds(self, bound_to: str | None, token: str) -> bool:
        """Return whether a form's token belongs to the cookie that came with it."""
        if not bound_to:
            return False
        return hmac.compare_digest(self.form_token(bound_to).encode(), token.encode())


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()
