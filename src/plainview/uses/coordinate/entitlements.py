"""Entitlements: what a partner sold to a customer of its own, the states that it goes through, and what may follow."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Mapping
from enum import StrEnum

import msgspec

ACTIVATE_WITHIN = dt.timedelta(hours=24)
PENDING_KEPT = dt.timedelta(days=30)
CANCELED_KEPT = dt.timedelta(days=730)


class State(StrEnum):
    """How an entitlement stands; `PENDING` until a member has activated it."""

    PENDING = "PENDING"
    ACTIVE = "ACTIVE"
    GRACE_PERIOD = "GRACE_PERIOD"
    BILLING_HOLD = "BILLING_HOLD"
    CANCELED = "CANCELED"


class Cause(StrEnum):
    """Why a partner suspends or cancels."""

    VOLUNTARY = "VOLUNTARY"
    INVOLUNTARY = "INVOLUNTARY"
    PLAN_SWITCHED = "PLAN_SWITCHED"
    ABUSE_REVOCATION = "ABUSE_REVOCATION"


class Step(StrEnum):
    """What can be done with an entitlement; only a member activates, only its partner does the others."""

    ACTIVATE = "activate"
    GRACE = "grace"
    SUSPEND = "suspend"
    RESUME = "resume"
    CANCEL = "cancel"


FOLLOWS: Mapping[State, Mapping[Step, State]] = {
    State.PENDING: {Step.ACTIVATE: State.ACTIVE, Step.CANCEL: State.CANCELED},
    State.ACTIVE: {
        Step.GRACE: State.GRACE_PERIOD,
        Step.SUSPEND: State.BILLING_HOLD,
        Step.CANCEL: State.CANCELED,
    },
    State.GRACE_PERIOD: {Step.SUSPEND: State.BILLING_HOLD, Step.RESUME: State.ACTIVE, Step.CANCEL: State.CANCELED},
    State.BILLING_HOLD: {Step.RESUME: State.ACTIVE, Step.CANCEL: State.CANCELED},
    State.CANCELED: {},
}
"""State -> what may be done then, and the state that it leads to."""

MAY_WATCH = frozenset({State.ACTIVE, State.GRACE_PERIOD})


class Order(msgspec.Struct, frozen=True):
    """What a partner sold: its own ids for account and billing, and our ids for what was sold."""

    partner_account_id: str
    bundle_id: str
    offer_id: str
    billing_event_id: str
    channel: str = ""
    country: str = ""
    language: str = ""


class Entitlement(msgspec.Struct, frozen=True):
    """One entitlement. `subject_no` is 0 until a member has activated it; `serial` counts its changes.

    `create_key` and `last_key` are digests of the Idempotency-Keys of its creation and of its last change.
    """

    entitlement_id: str
    partner: str
    order: Order
    state: State
    issued_at: dt.datetime
    changed_at: dt.datetime
    serial: int = 0
    cause: Cause | None = None
    activated_at: dt.datetime | None = None
    subject_no: int = 0
    create_key: str = ""
    last_key: str = ""

    @property
    def may_activate_until(self) -> dt.datetime:
        """When its activation token expires."""
        return self.issued_at + ACTIVATE_WITHIN

    @property
    def possible(self) -> tuple[Step, ...]:
        """What its partner may do with it now."""
        return tuple(step for step in FOLLOWS[self.state] if step is not Step.ACTIVATE)

    def moved(self, step: Step, now: dt.datetime, cause: Cause | None, key: str = "") -> Entitlement | None:
        """Return it after a step, or None when the step does not follow from its state."""
        state = FOLLOWS[self.state].get(step)
        if state is None:
            return None
        return msgspec.structs.replace(
            self, state=state, changed_at=now, serial=self.serial + 1, cause=cause, last_key=key
        )

    def is_over(self, now: dt.datetime) -> bool:
        """Return whether it has outlived what it is kept for."""
        if self.state is State.PENDING:
            return now - self.issued_at > PENDING_KEPT
        return self.state is State.CANCELED and now - self.changed_at > CANCELED_KEPT


def entitlement_id(partner: str, billing_event_id: str) -> str:
    """Return the id of what a partner sold under a billing event: the same at each call, so that none counts twice.

    >>> entitlement_id("acme", "b-1") == entitlement_id("acme", "b-1") != entitlement_id("other", "b-1")
    True
    """
    return "ent_" + digest_of(f"{partner}\0{billing_event_id}")


def digest_of(text: str) -> str:
    """Return 32 hexadecimal digits that stand for a text."""
    return hashlib.sha256(text.encode()).hexdigest()[:32]
