"""What partners and the service call over HTTP: tokens, entitlements and their activation (docs/partners.md)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Literal, TypeVar

import msgspec

from plainview.base.errors import BadInput, NotFound
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.uses.coordinate.activation import activation_url
from plainview.uses.coordinate.entitlements import MAY_WATCH, Cause, Entitlement, Order, State, Step
from plainview.uses.coordinate.tokens import PartnerTokens
from plainview.uses.coordinate.use import Coordinate, NotPossible

_ENTITLEMENTS = "/v1/partners/entitlements"
_ONE = _ENTITLEMENTS + "/{entitlement_id}"
_TAG = "partners"
_LONGEST_KEY = 200
_Taken = TypeVar("_Taken")


class OrderTaken(msgspec.Struct, forbid_unknown_fields=True):
    """What a partner sold. Without `billing_event_id`, send the header Idempotency-Key."""

    partner_account_id: str
    bundle_id: str
    offer_id: str
    billing_event_id: str = ""
    channel: str = ""
    country: str = ""
    language: str = ""


class SuspendTaken(msgspec.Struct, forbid_unknown_fields=True):
    """Why an entitlement is suspended, and how: `GRACE_PERIOD` lets the member go on watching."""

    reason: Literal["VOLUNTARY", "INVOLUNTARY", "ABUSE_REVOCATION"]
    state: Literal["GRACE_PERIOD", "BILLING_HOLD"] = "BILLING_HOLD"


class ResumeTaken(msgspec.Struct, forbid_unknown_fields=True):
    """Nothing needs to be said to resume an entitlement."""

    reason: Cause | None = None


class CancelTaken(msgspec.Struct, forbid_unknown_fields=True):
    """Why an entitlement ends."""

    reason: Cause


class ActivationTaken(msgspec.Struct, forbid_unknown_fields=True):
    """The token that a member brought, and who she is at the service."""

    token: str
    member_id: str


class EntitlementShown(msgspec.Struct):
    """An entitlement as its partner sees it; token and address only while a member may activate it."""

    entitlement_id: str
    state: State
    reason: Cause | None
    partner_account_id: str
    bundle_id: str
    offer_id: str
    channel: str
    billing_event_id: str
    country: str
    language: str
    changed_at: dt.datetime
    activated_at: dt.datetime | None
    possible: list[Step]
    activation_token: str | None = None
    activation_url: str | None = None
    activation_expires_at: dt.datetime | None = None


class ReachShown(msgspec.Struct):
    """An offer that reaches a member through a partner."""

    entitlement_id: str
    partner: str
    bundle_id: str
    offer_id: str
    state: State
    may_watch: bool
    since: dt.datetime


class ReachesShown(msgspec.Struct):
    """All offers that reach a member through partners."""

    entitlements: list[ReachShown]


class TokenShown(msgspec.Struct):
    """A partner's token (RFC 6749, section 5.1)."""

    access_token: str
    token_type: str
    expires_in: int


class Routes:
    """The operations of an open use."""

    def __init__(self, coordinate: Coordinate, tokens: PartnerTokens, public_url: str) -> None:
        self._coordinate = coordinate
        self._tokens = tokens
        self._public_url = public_url

    def every(self) -> tuple[Operation, ...]:
        """Return all operations, partners' first."""
        return (*self._of_partners(), *self._steps(), *self._of_the_service())

    def _of_partners(self) -> tuple[Operation, ...]:
        return (
            Operation(
                "POST",
                "/v1/partners/token",
                "Give a partner a token for its client id and secret (OAuth 2 client credentials)",
                Access.OPEN,
                self._tokens.answer,
                gives=TokenShown,
                tag=_TAG,
                max_body_bytes=8192,
            ),
            Operation(
                "POST",
                _ENTITLEMENTS,
                "Write down what a partner sold, and give a token by which a member activates it",
                Access.OPEN,
                self._create,
                takes=OrderTaken,
                gives=EntitlementShown,
                tag=_TAG,
            ),
            Operation(
                "GET",
                _ONE,
                "Return a partner's own entitlement",
                Access.OPEN,
                self._find,
                gives=EntitlementShown,
                tag=_TAG,
            ),
        )

    def _steps(self) -> tuple[Operation, ...]:
        def step(name: str, summary: str, takes: type, run: Callable[[Call], Answer]) -> Operation:
            return Operation(
                "POST", f"{_ONE}/{name}", summary, Access.OPEN, run, takes=takes, gives=EntitlementShown, tag=_TAG
            )

        return (
            step("suspend", "Suspend a partner's entitlement", SuspendTaken, self._suspend),
            step("resume", "Put a suspended entitlement in force again", ResumeTaken, self._resume),
            step("cancel", "End a partner's entitlement for good", CancelTaken, self._cancel),
        )

    def _of_the_service(self) -> tuple[Operation, ...]:
        return (
            Operation(
                "POST",
                "/v1/activations",
                "Put an entitlement in force for the member who is signed in; works once for each token",
                Access.SERVICE,
                self._activate,
                takes=ActivationTaken,
                gives=ReachShown,
                tag=_TAG,
            ),
            Operation(
                "GET",
                "/v1/members/{member_id}/entitlements",
                "Return what reaches a member through partners, and whether she may watch by it",
                Access.MEMBER,
                self._of_member,
                gives=ReachesShown,
                tag=_TAG,
            ),
        )

    def _partner(self, call: Call) -> str:
        return self._tokens.partner_of(call.headers.get("authorization", "")).name

    def _create(self, call: Call) -> Answer:
        partner = self._partner(call)
        taken = _body(call, OrderTaken)
        order = Order(**msgspec.structs.asdict(taken))
        return Answer(self._shown(self._coordinate.create(partner, order, _key(call))))

    def _find(self, call: Call) -> Answer:
        partner = self._partner(call)
        return Answer(self._shown(self._coordinate.of_partner(partner, call.path["entitlement_id"])))

    def _suspend(self, call: Call) -> Answer:
        taken = _body(call, SuspendTaken)
        step = Step.GRACE if taken.state == State.GRACE_PERIOD.value else Step.SUSPEND
        return self._step(call, step, Cause(taken.reason))

    def _resume(self, call: Call) -> Answer:
        return self._step(call, Step.RESUME, _body(call, ResumeTaken).reason)

    def _cancel(self, call: Call) -> Answer:
        return self._step(call, Step.CANCEL, _body(call, CancelTaken).reason)

    def _step(self, call: Call, step: Step, cause: Cause | None) -> Answer:
        partner = self._partner(call)
        done = self._coordinate.step(partner, call.path["entitlement_id"], step, cause, key=_key(call))
        if isinstance(done, NotPossible):
            return _conflict(done)
        return Answer(self._shown(done))

    def _activate(self, call: Call) -> Answer:
        taken = _body(call, ActivationTaken)
        return Answer(_reach(self._coordinate.redeem(taken.token, taken.member_id)))

    def _of_member(self, call: Call) -> Answer:
        member_id = call.path["member_id"]
        if not self._coordinate.knows(member_id):
            raise NotFound("member", "no such member; POST /v1/members makes one")
        return Answer(ReachesShown([_reach(held) for held in self._coordinate.of_member(member_id)]))

    def _shown(self, held: Entitlement) -> EntitlementShown:
        shown = EntitlementShown(
            held.entitlement_id,
            held.state,
            held.cause,
            held.order.partner_account_id,
            held.order.bundle_id,
            held.order.offer_id,
            held.order.channel,
            held.order.billing_event_id,
            held.order.country,
            held.order.language,
            held.changed_at,
            held.activated_at,
            list(held.possible),
        )
        if held.state is State.PENDING:
            token = self._coordinate.tokens.of(held)
            shown.activation_token = token
            shown.activation_url = activation_url(self._public_url, token) or None
            shown.activation_expires_at = held.may_activate_until
        return shown


def _body(call: Call, kind: type[_Taken]) -> _Taken:
    if not isinstance(call.body, kind):
        raise BadInput("send a JSON object as the API's description has it")
    return call.body


def _key(call: Call) -> str:
    key = call.headers.get("idempotency-key", "")
    if len(key) > _LONGEST_KEY:
        raise BadInput(f"Idempotency-Key may have {_LONGEST_KEY} characters at most")
    return key


def _reach(held: Entitlement) -> ReachShown:
    order = held.order
    return ReachShown(
        held.entitlement_id,
        held.partner,
        order.bundle_id,
        order.offer_id,
        held.state,
        held.state in MAY_WATCH,
        held.activated_at or held.changed_at,
    )


def _conflict(done: NotPossible) -> Answer:
    possible = ", ".join(done.possible) or "nothing more"
    document = {
        "type": "about:blank",
        "title": "Conflict",
        "status": 409,
        "detail": f"an entitlement that is {done.state} cannot take the step {done.step}; possible now: {possible}",
        "state": done.state,
        "possible": list(done.possible),
    }
    return Answer(document, 409, "application/problem+json")
