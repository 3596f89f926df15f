"""Sessions of people who signed in, kept as tickets in the store, and the tokens that tie forms to them.

A restart signs nobody out and makes no form stale: tickets are durable, and forms' tokens are made under a key of the
installation. What was looked up is remembered for a few seconds, so that a member's page costs one look at most.
"""

from __future__ import annotations

import hashlib
import hmac
import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from plainview.base.clock import Clock
from plainview.gate.panels import Said
from plainview.gate.tickets import Holder, LetIn, Tickets

COOKIE = "plainview_session"
FORM_COOKIE = "plainview_form"
LIFETIME_S = 12 * 3600
LOOK_AGAIN_S = 2.0
"""How long a member's session that another process ended may hold on here; one of staff is looked up each time."""
_KIND = "session"
_MOST = 100_000
_ROLE = "role"
_HANDED_OVER = "handed_over"
_YES = "yes"


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
    """A session: who it belongs to, and how it began.

    One that was `handed_over` began with a link of the service's own, without a password; `language` is the one that
    the service asked for then, `return_to` where it wants her back; both may be empty.
    """

    role: Role
    who: str
    handed_over: bool = False
    language: str = ""
    return_to: str = ""


@dataclass(frozen=True, slots=True)
class _Seen:
    """A session as it was looked up; both moments in monotonic seconds."""

    signed_in: SignedIn
    looked_s: float
    until_s: float


class Sessions:
    """Starts, finds and ends sessions, found by the digest of their token.

    The token itself is nowhere but in the browser's cookie, and signing out ends it for good.
    """

    def __init__(self, tickets: Tickets, clock: Clock, form_key: bytes) -> None:
        self._tickets = tickets
        self._clock = clock
        self._form_key = form_key
        self._lock = threading.Lock()
        self._seen: dict[bytes, _Seen] = {}
        self._endings = 0
        self._said: dict[bytes, Said] = {}

    def start(self, role: Role, who: str) -> str:
        """Return the token of a new session; raises NotFound for a member who was erased meanwhile."""
        return self._start(SignedIn(role, who), LIFETIME_S)

    def start_handed_over(self, member_id: str, *, lasts_s: int, language: str = "", return_to: str = "") -> str:
        """Return the token of a session that the service hands over; raises NotFound as `start` does."""
        signed_in = SignedIn(Role.MEMBER, member_id, handed_over=True, language=language, return_to=return_to)
        return self._start(signed_in, lasts_s)

    def of(self, token: str | None) -> SignedIn | None:
        """Return the living session of a token, or None."""
        if not token:
            return None
        digest, now_s = _digest(token), self._clock.monotonic_s()
        seen = self._seen.get(digest)
        if seen is not None and now_s < min(seen.until_s, seen.looked_s + LOOK_AGAIN_S):
            return seen.signed_in
        endings = self._endings
        found = self._tickets.of(_KIND, token)
        signed_in = None if found is None else _signed_in(found)
        with self._lock:
            if found is None or signed_in is None:
                self._forget(digest)
                return None
            # What ended while it was being looked up is not remembered as living. Nor are sessions of staff: an account
            # that was taken away and given again must not be opened by a cookie from before.
            if endings == self._endings and not signed_in.role.is_staff:
                left_s = (found.until_at - self._clock.now()).total_seconds()
                self._remember(digest, _Seen(signed_in, now_s, now_s + left_s))
        return signed_in

    def end(self, token: str | None) -> None:
        """End the session of a token, if there is one."""
        if token:
            self._tickets.end(token)
            with self._lock:
                self._endings += 1
                self._forget(_digest(token))

    def end_all_of(self, who: str) -> None:
        """End every session of somebody, as after an erasure."""
        self._tickets.end_all_of(who)
        with self._lock:
            self._endings += 1
            for digest in [digest for digest, seen in self._seen.items() if seen.signed_in.who == who]:
                self._forget(digest)

    def keep_only(self, is_known: Callable[[str], bool]) -> None:
        """Drop from memory every member who is no longer known; her tickets went when another process erased her."""
        members = {seen.signed_in.who for seen in tuple(self._seen.values()) if seen.signed_in.role is Role.MEMBER}
        for who in members:
            if not is_known(who):
                self.end_all_of(who)

    def say_next(self, token: str | None, said: Said) -> None:
        """Keep a sentence for the next page that a session's browser asks for; a restart forgets it."""
        if self.of(token) is not None:
            with self._lock:
                self._said[_digest(token or "")] = said

    def take_said(self, token: str | None) -> Said | None:
        """Return that sentence, once."""
        with self._lock:
            return self._said.pop(_digest(token), None) if token else None

    def form_token(self, bound_to: str) -> str:
        """Return the token that a form must carry; it holds for one cookie's value only, also after a restart."""
        return hmac.new(self._form_key, bound_to.encode(), hashlib.sha256).hexdigest()

    def form_holds(self, bound_to: str | None, token: str) -> bool:
        """Return whether a form's token belongs to the cookie that came with it."""
        if not bound_to:
            return False
        return hmac.compare_digest(self.form_token(bound_to).encode(), token.encode())

    def _start(self, signed_in: SignedIn, lasts_s: int) -> str:
        is_member = signed_in.role is Role.MEMBER
        holder = Holder(member_id=signed_in.who) if is_member else Holder(staff=signed_in.who)
        details = {
            _ROLE: signed_in.role.value,
            _HANDED_OVER: _YES if signed_in.handed_over else "",
            "language": signed_in.language,
            "return_to": signed_in.return_to,
        }
        held = {name: value for name, value in details.items() if value}
        return self._tickets.give(_KIND, holder, lasts_s=lasts_s, details=held)

    def _remember(self, digest: bytes, seen: _Seen) -> None:
        if len(self._seen) >= _MOST:
            self._seen.clear()
        self._seen[digest] = seen

    def _forget(self, digest: bytes) -> None:
        self._seen.pop(digest, None)
        self._said.pop(digest, None)


def _signed_in(found: LetIn) -> SignedIn | None:
    """Return the session of a ticket; a role that is not known, or does not fit its holder, is let to nothing."""
    try:
        role = Role(found.details.get(_ROLE, ""))
    except ValueError:
        return None
    who = found.holder.member_id if role is Role.MEMBER else found.holder.staff
    if not who:
        return None
    return SignedIn(
        role,
        who,
        handed_over=found.details.get(_HANDED_OVER) == _YES,
        language=found.details.get("language", ""),
        return_to=found.details.get("return_to", ""),
    )


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
