"""Coordinate (U4): entitlements that partners sell, from the order over a member's activation to the end."""

from __future__ import annotations

import datetime as dt
import logging
import re
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

import msgspec

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, Conflict, NotFound, Refused, Unauthorised
from plainview.gate.admission import AdmitResult, CanonicalEvent, Result
from plainview.gate.cards import holds_card
from plainview.gate.leaving import Leaving
from plainview.gate.links import Links
from plainview.gate.partners import Partners
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.uses.coordinate.activation import ActivationTokens, named_in
from plainview.uses.coordinate.book import Book
from plainview.uses.coordinate.entitlements import (
    Cause,
    Entitlement,
    Order,
    State,
    Step,
    digest_of,
    entitlement_id,
)

FEED = "entitlements"
ACCOUNT, REACH = "partner_account", "partner_reach"
_LONGEST = 100
_COUNTRY = re.compile(r"[A-Z]{2}")
_LANGUAGE = re.compile(r"[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*")
_log = logging.getLogger("plainview.coordinate")

AdmitFeed = Callable[[str, Sequence[CanonicalEvent]], Future[list[AdmitResult]]]


@dataclass(frozen=True, slots=True)
class NotPossible:
    """A step that does not follow from an entitlement's state, and those that do."""

    state: State
    step: Step
    possible: tuple[Step, ...]


@dataclass
class Coordinate:
    """The open use. What changes entitlements runs in the serving process; all may read."""

    session: PurposeSession
    links: Links
    partners: Partners
    admit_feed: AdmitFeed
    tokens: ActivationTokens
    clock: Clock
    book: Book = field(init=False)

    def __post_init__(self) -> None:
        self.book = Book(self.session)

    def create(self, partner: str, order: Order, key: str = "") -> Entitlement:
        """Write down what a partner sold and return it; the same order again is the same entitlement.

        An order without a billing event goes by its Idempotency-Key. Once its token has expired, the same order
        gets a new one. Raises BadInput for an order that is none, Conflict when billing event or key stand for another.
        """
        order = _checked(order, key)
        now, made = self.clock.now(), entitlement_id(partner, order.billing_event_id)
        create_key = digest_of(key) if key else ""
        with self.book.lock:
            held = self.book.get(made)
            if held is None:
                if create_key and any(e.create_key == create_key and e.partner == partner for e in self.book.every()):
                    raise Conflict("this Idempotency-Key was sent with another order; send each order its own")
                held = Entitlement(made, partner, order, State.PENDING, now, now, create_key=create_key)
                self.book.put(held)
            elif held.order != order:
                raise Conflict("this billing event was sent with another order; send each order its own")
            elif held.state is State.PENDING and now >= held.may_activate_until:
                held = msgspec.structs.replace(held, issued_at=now)
                self.book.put(held)
            return held

    def of_partner(self, partner: str, entitlement: str) -> Entitlement:
        """Return a partner's own entitlement; raises NotFound for any other, whoever else's it is."""
        held = self.book.get(entitlement)
        if held is None or held.partner != partner:
            raise NotFound("entitlement", "no such entitlement; POST /v1/partners/entitlements makes one")
        return held

    def redeem(self, token: str, member_id: str) -> Entitlement:
        """Link the member to the partner's account and put the entitlement in force; works once for each token.

        Raises Unauthorised with its reason for a token that does not count (any more), NotFound for an unknown
        member, Conflict when the partner's account is linked to somebody else.
        """
        with self.book.lock:
            held = self._redeemable(token)
            number = self.session.number_of(SubjectRef(member_id))
            if number is None:
                raise NotFound("member", "no such member; POST /v1/members makes one")
            now = self.clock.now()
            active = held.moved(Step.ACTIVATE, now, None)
            if active is None:  # `_redeemable` answers for pending ones only
                raise _no_token("token_used")
            active = msgspec.structs.replace(active, activated_at=now, subject_no=number)
            self._link(active, member_id)
            # The book comes last: whatever was cut short before it can be done again with the same token.
            self._follow(active, member_id, "entitlement.activated")
            self.book.put(active)
            return active

    def step(
        self, partner: str, entitlement: str, step: Step, cause: Cause | None, *, key: str = ""
    ) -> Entitlement | NotPossible:
        """Take a partner's entitlement a step on, or say what is possible; a key sent before changes nothing again.

        Raises NotFound for an entitlement that is not this partner's.
        """
        digest = digest_of(f"{step} {key}") if key else ""
        with self.book.lock:
            held = self.of_partner(partner, entitlement)
            if digest and held.last_key == digest:
                return held
            moved = None if step is Step.ACTIVATE else held.moved(step, self.clock.now(), cause, digest)
            if moved is None:
                return NotPossible(held.state, step, held.possible)
            member_id = self.member_of(held)
            if member_id is not None:
                self._record(moved, member_id)
                self._follow(moved, member_id, _happened(step))
            self.book.put(moved)
            return moved

    def ask_to_cancel(self, member_id: str, entitlement: str) -> bool:
        """Ask the partner on a member's behalf to end an entitlement; return whether there is one to end."""
        for held in self.of_member(member_id):
            if held.entitlement_id == entitlement and held.state is not State.CANCELED:
                self._announce(held, member_id, "entitlement.cancel_requested")
                return True
        return False

    def knows(self, member_id: str) -> bool:
        """Return whether there is such a member."""
        return self.session.number_of(SubjectRef(member_id)) is not None

    def of_member(self, member_id: str) -> tuple[Entitlement, ...]:
        """Return the entitlements that a member activated, the oldest first."""
        number = self.session.number_of(SubjectRef(member_id))
        return () if number is None else self._of_number(number)

    def member_of(self, entitlement: Entitlement) -> str | None:
        """Return the member that an entitlement's account is linked to, if she is the one who activated it."""
        if not entitlement.subject_no:
            return None
        member_id = self.links.member_of(entitlement.partner, entitlement.order.partner_account_id)
        if member_id is None or self.session.number_of(SubjectRef(member_id)) != entitlement.subject_no:
            return None
        return member_id

    def forget(self, numbers: Iterable[int]) -> int:
        """Take out all entitlements of subjects that were erased; return how many there were."""
        gone = frozenset(numbers)
        return self.book.drop(lambda held: held.subject_no in gone)

    def leave(self, leaving: Leaving) -> int:
        """Take out what partners sold to accounts that a member had linked, activated or not; return how many."""
        accounts = {(link.partner, link.partner_account_id) for link in leaving.links}
        return self.book.drop(lambda held: (held.partner, held.order.partner_account_id) in accounts)

    def sweep(self) -> int:
        """Take out what has outlived its time, and what an erasure in another process left; return how many."""
        now, living = self.clock.now(), self.session.subjects("account").keys()
        return self.book.drop(lambda held: held.is_over(now) or bool(held.subject_no and held.subject_no not in living))

    def _of_number(self, number: int) -> tuple[Entitlement, ...]:
        found = (held for held in self.book.every() if held.subject_no == number)
        return tuple(sorted(found, key=lambda held: (held.activated_at or held.issued_at, held.entitlement_id)))

    def _redeemable(self, token: str) -> Entitlement:
        held = self.book.get(named_in(token))
        if held is None or not self.tokens.fits(token, held):
            raise _no_token("token_unknown")
        if held.state is State.CANCELED:
            raise _no_token("token_canceled")
        if held.state is not State.PENDING:
            raise _no_token("token_used")
        if self.clock.now() >= held.may_activate_until:
            raise _no_token("token_expired")
        if self.partners.find(held.partner) is None:
            raise _no_token("token_partner_gone")
        return held

    def _link(self, active: Entitlement, member_id: str) -> None:
        """Make the account link and the record of the account; a refused record leaves no new link behind."""
        account = active.order.partner_account_id
        was_linked = self.links.member_of(active.partner, account) is not None
        self.links.add(member_id, active.partner, account)
        why = self._record(active, member_id)
        if why:
            if not was_linked:
                self.links.remove(active.partner, account)
            raise Refused(
                "the partner's account cannot be kept with this member", purpose=self.session.purpose, reason=why
            )

    def _record(self, entitlement: Entitlement, member_id: str) -> str:
        """Write the account's record anew; return why it was not kept, or an empty text."""
        order = entitlement.order
        event = CanonicalEvent(
            f"{entitlement.entitlement_id}-{entitlement.serial}-{entitlement.state}",
            f"feed.{FEED}",
            member_id,
            occurred_at=entitlement.changed_at,
            properties={"partner": entitlement.partner, "kind": "entitlement"},
            traits={
                "partner_account_id": order.partner_account_id,
                "bundle_id": order.bundle_id,
                "offer_id": order.offer_id,
                "entitlement_state": entitlement.state.value,
            },
            path=entitlement.partner,
        )
        result = self.admit_feed(FEED, [event]).result(timeout=30)[0]
        return "" if result.result in {Result.STORED, Result.DUPLICATE} else result.why

    def _follow(self, entitlement: Entitlement, member_id: str, happened: str) -> None:
        """Let partner and member know of a change: the webhook's task, and what reaches her through whom."""
        self._announce(entitlement, member_id, happened)
        others = (held for held in self._of_number(entitlement.subject_no))
        reach = {held.entitlement_id: _reach(held) for held in (*others, entitlement)}
        try:
            self.session.keep(SubjectRef(member_id), REACH, list(reach.values()))
        except Refused as refused:
            _log.info("what reaches a member was not kept: %s", refused.reason)

    def _announce(self, entitlement: Entitlement, member_id: str, happened: str) -> None:
        partner = self.partners.find(entitlement.partner)
        if partner is None or not partner.webhook:
            return
        self.session.tasks.put(
            SubjectRef(member_id),
            happened,
            about=entitlement.entitlement_id,
            details={"partner": partner.name, "serial": str(entitlement.serial)},
            task_id=f"evt_{digest_of(f'{entitlement.entitlement_id} {entitlement.serial} {happened}')}",
        )


def _happened(step: Step) -> str:
    match step:
        case Step.GRACE | Step.SUSPEND:
            return "entitlement.suspended"
        case Step.RESUME:
            return "entitlement.resumed"
        case Step.CANCEL:
            return "entitlement.canceled"
        case Step.ACTIVATE:
            return "entitlement.activated"


def _reach(held: Entitlement) -> dict[str, object]:
    since: dt.datetime = held.activated_at or held.changed_at
    return {
        "entitlement_id": held.entitlement_id,
        "partner": held.partner,
        "bundle_id": held.order.bundle_id,
        "offer_id": held.order.offer_id,
        "state": held.state.value,
        "since": since.isoformat(),
    }


def _no_token(reason: str) -> Unauthorised:
    _log.info("an activation was refused: %s", reason)
    return Unauthorised("this activation token does not count; ask the partner for a new one", reason=reason)


def _checked(order: Order, key: str) -> Order:
    if not order.billing_event_id and key:
        order = msgspec.structs.replace(order, billing_event_id=f"key-{digest_of(key)}")
    for name in ("partner_account_id", "bundle_id", "offer_id", "billing_event_id", "channel"):
        value = getattr(order, name)
        if (not value and name != "channel") or len(value) > _LONGEST or not value.isprintable():
            raise BadInput(f"{name} must be 1 to {_LONGEST} printable characters")
        if holds_card(value):
            raise BadInput(f"{name} holds a payment card number; send an id of your own")
    if order.country and not _COUNTRY.fullmatch(order.country):
        raise BadInput("country must be two capital letters (ISO 3166), or left out")
    if order.language and not (_LANGUAGE.fullmatch(order.language) and len(order.language) <= _LONGEST):
        raise BadInput("language must be a language tag such as `en` or `pt-BR` (BCP 47), or left out")
    return order
