"""Tickets: who is signed in and which links sign somebody in, by the digests of tokens that rest nowhere.

A ticket names a member by her number alone, so an erasure, by whichever process, takes it in the same transaction.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field

from plainview.base.clock import Clock
from plainview.base.errors import NotFound
from plainview.store.engine import Engine
from plainview.store.values import Ticket


@dataclass(frozen=True, slots=True)
class Holder:
    """Whom a ticket lets in: a member by her id, or a member of staff by e-mail."""

    member_id: str = ""
    staff: str = ""


@dataclass(frozen=True, slots=True)
class LetIn:
    """What a good token stands for."""

    holder: Holder
    until_at: dt.datetime
    details: Mapping[str, str] = field(default_factory=dict)


class Tickets:
    """Gives, reads and ends tickets; the token itself is known to whoever it was given to, and to nobody here."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._clock = clock

    def give(self, kind: str, holder: Holder, *, lasts_s: float, details: Mapping[str, str] | None = None) -> str:
        """Return the token of a new ticket, durably kept; raises NotFound for a member of whom nothing is held."""
        token = secrets.token_urlsafe(32)
        now = self._clock.now()
        until_at = now + dt.timedelta(seconds=lasts_s)
        number = None if holder.staff else self._number(holder.member_id)
        ticket = Ticket(_digest(token), kind, number, holder.staff, dict(details or {}), until_at)
        if not self._engine.tickets.put(ticket, now):
            raise NotFound("member", "no such member; nothing is held under this id")
        return token

    def of(self, kind: str, token: str) -> LetIn | None:
        """Return what a token of that kind stands for, None once it ended."""
        return self._let_in(kind, self._engine.tickets.get(_digest(token)))

    def take(self, kind: str, token: str) -> LetIn | None:
        """Return what a token stands for, and end it for good in the same step: it holds once."""
        return self._let_in(kind, self._engine.tickets.take(_digest(token)))

    def end(self, token: str) -> None:
        """End the ticket of a token, if there is one."""
        self._engine.tickets.take(_digest(token))

    def end_all_of(self, who: str) -> None:
        """End every ticket of a member, by her id, or of a member of staff, by e-mail."""
        numbers = [subject.subject_no for subject in self._engine.subjects.of_member(who)]
        self._engine.tickets.drop_of(numbers, who)

    def end_all_of_staff(self, email: str) -> None:
        """End every ticket of a member of staff, by e-mail; of no member who happens to have it as her id."""
        self._engine.tickets.drop_of((), email)

    def _number(self, member_id: str) -> int:
        subjects = self._engine.subjects.of_member(member_id)
        if not subjects:
            raise NotFound("member", "no such member; POST /v1/members makes one")
        return subjects[0].subject_no

    def _let_in(self, kind: str, ticket: Ticket | None) -> LetIn | None:
        if ticket is None or ticket.kind != kind or ticket.until_at <= self._clock.now():
            return None
        if ticket.subject_no is None:
            return LetIn(Holder(staff=ticket.staff), ticket.until_at, ticket.details) if ticket.staff else None
        subject = self._engine.subjects.get(ticket.subject_no)
        if subject is None or not subject.member_id:
            return None
        return LetIn(Holder(subject.member_id), ticket.until_at, ticket.details)


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode("utf-8", "surrogatepass")).digest()
