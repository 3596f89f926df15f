"""Who somebody is, by e-mail and password: members by what is held of them, staff by their accounts."""

from __future__ import annotations

import secrets
import threading
from dataclasses import dataclass

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from plainview.assemble import Service
from plainview.base.errors import Refused
from plainview.gate.marks import HIDDEN, RESTRICTED
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.web.sessions import Role

EMAIL = "email"
SECRET = "sign_in_secret"  # noqa: S105 - the element's id, not a secret
_AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose password fitted."""

    role: Role
    who: str


@dataclass(frozen=True, slots=True)
class Tried:
    """An attempt to sign in: whose account it was for, None for an unknown one, and whether the password fitted."""

    person: Person | None
    fits: bool


class SignIn:
    """Verifies e-mail and password; every attempt costs one argon2 verification, known account or not."""

    def __init__(self, service: Service) -> None:
        self._gate = service.gate
        self._session = service.gate.session("operate", "sign in")
        self._rights = service.gate.session("rights", "sign in")
        self._legal = service.gate.session("legal", "sign in")
        self._hasher = PasswordHasher()
        self._nobody = self._hasher.hash(secrets.token_hex(16))
        # Each verification takes 64 MiB; a crowd of attempts waits instead of exhausting memory.
        self._turn = threading.BoundedSemaphore(_AT_ONCE)

    def hashed(self, password: str) -> str:
        """Return the argon2id hash of a password, with its salt and parameters."""
        with self._turn:
            return self._hasher.hash(password)

    def person(self, email: str, password: str) -> Person | None:
        """Return who signs in, or None; takes the same time for unknown accounts."""
        tried = self.tried(email, password)
        return tried.person if tried.fits else None

    def tried(self, email: str, password: str) -> Tried:
        """Return whose account was tried and whether the password fitted; it fits no account that does not exist."""
        email = email.strip()
        account = self._gate.staff(email)
        if account is not None:
            return self._tried(Person(Role(account.role.value), account.email), account.password_hash, password)
        member_id, kept = self._member(email)
        return self._tried(Person(Role.MEMBER, member_id), kept, password)

    def _tried(self, found: Person, kept: str | None, password: str) -> Tried:
        fits = self._fits(kept or self._nobody, password)
        return Tried(found if found.who else None, fits and kept is not None)

    def _member(self, email: str) -> tuple[str, str | None]:
        """Return whose e-mail that is and her password's hash, or nothing."""
        # Whoever asked for an erasure or a restriction is seen for her rights alone, and may still see to these.
        asked = [session.find(EMAIL, email) if email else None for session in self._sessions()] or [None]
        operated = asked[0] is not None
        member = asked[0] or asked[-1]
        if member is None or not (operated or self.is_paused(member.member_id)):
            return "", None
        return member.member_id, self._secret(member.member_id)

    def is_paused(self, member_id: str) -> bool:
        """Return whether a member's account is hidden or its use restricted, by her own request."""
        return not {HIDDEN, RESTRICTED}.isdisjoint(self._gate.facts_of(member_id).marks)

    def has_password(self, member_id: str) -> bool:
        """Return whether a member has a password here at all; whom the service hands over may have none."""
        return self._secret(member_id) is not None

    def fits(self, member_id: str, password: str) -> bool:
        """Return whether a member's own password was given again."""
        kept = self._secret(member_id)
        return self._fits(kept or self._nobody, password) and kept is not None

    def _sessions(self) -> tuple[PurposeSession, ...]:
        declared = EMAIL in self._session.declared and SECRET in self._session.declared
        # An operator's catalogue may not let `operate` see these: then members sign in elsewhere.
        return (self._session, self._rights) if declared else ()

    def _secret(self, member_id: str) -> str | None:
        # Nobody is given a member's data without knowing that it is she (GDPR article 12(6)): the law's own use.
        for session in (self._session, self._legal) if self.is_paused(member_id) else (self._session,):
            try:
                held = session.read(SubjectRef(member_id), (SECRET,)).first(SECRET)
            except Refused:
                continue
            if isinstance(held, str):
                return held
        return None

    def _fits(self, kept: str, password: str) -> bool:
        with self._turn:
            try:
                return self._hasher.verify(kept, password)
            except (VerificationError, InvalidHashError):
                return False
