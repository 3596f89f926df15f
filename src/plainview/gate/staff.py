"""Accounts of staff: e-mail, password hash and the one role that says which part of the console is theirs."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from plainview.base.errors import NotFound
from plainview.gate.tickets import Tickets
from plainview.store.operating import OperationStore

_PREFIX = "staff/"
_BARE = "$"
"""How a hash begins. An account that is stored as a hash alone was made before there were roles: an officer's."""


class StaffRole(StrEnum):
    """What somebody of the staff is there for; each account has one."""

    OFFICER = "officer"
    ANALYST = "analyst"
    REVIEWER = "reviewer"
    CAMPAIGNER = "campaigner"
    PARTNER_MANAGER = "partner_manager"


@dataclass(frozen=True, slots=True)
class StaffAccount:
    """Somebody of the staff."""

    email: str
    role: StaffRole
    password_hash: str


class Staff:
    """The accounts of staff, each kept as `role hash` under its e-mail; an officer's as the hash alone.

    A session belongs to the account that it began with: one that is given again or taken away ends them all.
    """

    def __init__(self, operation: OperationStore, tickets: Tickets) -> None:
        self._operation = operation
        self._tickets = tickets

    def find(self, email: str) -> StaffAccount | None:
        """Return the account of an e-mail, in whichever case it is written, or None."""
        name = _PREFIX + email.casefold()
        return _account(name, self._operation.settings(name).get(name, ""))

    def every(self) -> tuple[StaffAccount, ...]:
        """Return all accounts, by e-mail."""
        held = (_account(name, kept) for name, kept in self._operation.settings(_PREFIX).items())
        return tuple(sorted((account for account in held if account is not None), key=lambda account: account.email))

    def put(self, email: str, password_hash: str, role: StaffRole = StaffRole.OFFICER) -> None:
        """Store or replace an account; whoever was signed in with this e-mail signs in again."""
        kept = password_hash if role is StaffRole.OFFICER else f"{role.value} {password_hash}"
        self._operation.put_setting(_PREFIX + email.casefold(), kept)
        self._tickets.end_all_of_staff(email.casefold())

    def remove(self, email: str) -> None:
        """Delete an account for good, with all its sessions; raises NotFound when there is none."""
        if self.find(email) is None:
            raise NotFound("staff", "no account of staff has this e-mail; `plainview staff list` shows them")
        self._operation.drop_setting(_PREFIX + email.casefold())
        self._tickets.end_all_of_staff(email.casefold())

    def has(self, *roles: StaffRole) -> bool:
        """Return whether somebody has one of these roles."""
        return any(account.role in roles for account in self.every())


def _account(name: str, kept: str) -> StaffAccount | None:
    """Return what is stored as an account; a role that this version does not know lets nobody in."""
    email = name.removeprefix(_PREFIX)
    if kept.startswith(_BARE):
        return StaffAccount(email, StaffRole.OFFICER, kept)
    role, _, password_hash = kept.partition(" ")
    return StaffAccount(email, StaffRole(role), password_hash) if role in set(StaffRole) and password_hash else None
