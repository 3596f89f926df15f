"""The service of requests: asking, cancelling, verifying, putting off and looking, whoever it is that asks."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import replace

from plainview.base.clock import Clock
from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.base.ids import new_id
from plainview.gate.rights.deadlines import LAWS, Law
from plainview.gate.rights.request import Asking, Request, RequestState, is_account_erasure
from plainview.gate.rights.workflow import BEFORE_THE_REST, CANCELLING, FAILURES, Hook, Runner
from plainview.store.requests import RequestStore

WAITS = dt.timedelta(hours=24)
"""How long the erasure of an account waits, hidden, in case the member thinks better of it."""

EXTENDED = "extended"
_MANDATE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 _./-]{0,79}")


class Requests:
    """Requests of members about their rights."""

    def __init__(
        self,
        store: RequestStore,
        clock: Clock,
        runner: Runner,
        *,
        law_of: Callable[[str, str], Law],
        knows: Callable[[str, str], bool],
    ) -> None:
        self._store = store
        self._clock = clock
        self._runner = runner
        self._law_of = law_of
        self._knows = knows

    def ask(self, asking: Asking, *, until: str = BEFORE_THE_REST) -> Request:
        """Store a request and begin it: what can be undone is done at once, or all through the step `until`.

        An open request for the same is returned as it stands; asked again with `now`, it waits no longer. Raises
        NotFound for a member or profile of whom nothing is held.
        """
        subject = asking.subject
        if not self._knows(subject.member_id, subject.profile_id or ""):
            raise NotFound("member", "no such member or profile; nothing is held under this id")
        made = self._made(asking)
        held = self._store.put(made)
        if held.state is RequestState.FAILED:
            held = self._changed(held.request_id, self._runner.resumed)
        if asking.now and held.request_id != made.request_id:
            held = self._changed(held.request_id, _hastened)
        self._runner.run_due(request_id=held.request_id, until=until)
        return self.get(held.request_id)

    def ask_by_agent(self, asking: Asking, mandate: str) -> Request:
        """Store what an authorised agent asks for with the reference of a mandate; the officer verifies it first."""
        subject = asking.subject
        if not self._knows(subject.member_id, subject.profile_id or ""):
            raise NotFound("member", "no such member or profile; nothing is held under this id")
        if not _MANDATE.fullmatch(mandate):
            raise BadInput("mandate must be a reference of letters, digits and _./- only, of at most 80 characters")
        made = self._made(asking)
        details = {**made.details, "mandate": mandate}
        return self._store.put(replace(made, state=RequestState.TO_VERIFY, details=details, due_at=None))

    def get(self, request_id: str) -> Request:
        """Return a request; raises NotFound."""
        found = self._store.get(request_id)
        if found is None:
            raise not_found()
        return found

    def find(self, request_id: str) -> Request | None:
        """Return a request, or None."""
        return self._store.get(request_id)

    def of_member(self, member_id: str, *, profile_id: str | None = None) -> tuple[Request, ...]:
        """Return a member's requests, newest first: every one, or one profile's (empty: the account's) alone."""
        found = self._store.of_member(member_id)
        return tuple(held for held in found if profile_id is None or held.profile_id == profile_id)

    def newest(self, *, limit: int = 200, open_only: bool = False) -> tuple[Request, ...]:
        """Return everybody's newest requests, or the open ones by their deadlines."""
        return self._store.newest(limit=limit, open_only=open_only)

    def pending_erasure(self, member_id: str) -> Request | None:
        """Return the open erasure of a member's whole account, or None."""
        is_meant = {RequestState.WAITING, RequestState.RUNNING}
        found = (held for held in self._store.of_member(member_id) if held.state in is_meant)
        return next(filter(is_account_erasure, found), None)

    def cancel(self, request_id: str) -> Request:
        """Cancel a request and give back all that it had done; raises Conflict once it is too late."""

        def changed(held: Request) -> Request:
            if held.state not in {RequestState.TO_VERIFY, RequestState.WAITING}:
                raise Conflict(f"this request can no longer be cancelled; it is {held.state.value}")
            # If this process dies now, whoever looks next gives it back.
            return replace(held, details={**held.details, CANCELLING: "yes"}, due_at=self._runner.busy_until(held))

        if self.get(request_id).state is RequestState.CANCELLED:
            return self.get(request_id)
        asked = self._changed(request_id, changed)
        # A step that another process is in ends first, and gives back what it did by itself.
        held = self._runner.await_end(request_id, asked.due_at or self._clock.now()) or asked
        return self._runner.undo(held) or self.get(request_id) if held.state.is_open else held

    def verify(self, request_id: str, *, member_id: str = "", by: str) -> Request:
        """Let a request that waited for it begin; `member_id` names whom it is for where it did not say.

        Raises Conflict when it does not wait to be verified, NotFound or BadInput when it names nobody known.
        """

        def changed(held: Request) -> Request:
            _must_wait(held)
            named = held.member_id or member_id
            if not named:
                raise BadInput("name the member that this request is for; nobody is known by what it says")
            if not self._knows(named, held.profile_id):
                raise NotFound("member", "no such member; nothing is held under this id")
            details = {name: value for name, value in held.details.items() if name != "contact"}
            now = self._clock.now()
            return replace(
                held,
                state=RequestState.WAITING,
                member_id=named,
                details={**details, "verified_by": by},
                start_at=now + (WAITS if is_account_erasure(held) else dt.timedelta()),
                due_at=now,
            )

        held = self._changed(request_id, changed)
        self._runner.run_due(request_id=held.request_id, until=BEFORE_THE_REST)
        return self.get(request_id)

    def refuse(self, request_id: str, why: str) -> Request:
        """Refuse a request that waits to be verified, or to begin; `why` is said to whoever asked."""

        def changed(held: Request) -> Request:
            if held.state not in {RequestState.TO_VERIFY, RequestState.WAITING} or CANCELLING in held.details:
                raise Conflict(f"this request can no longer be refused; it is {held.state.value}")
            details = {name: value for name, value in held.details.items() if name != "contact"}
            now = self._clock.now()
            return replace(
                held, state=RequestState.REFUSED, why=why, details=details, settled_at=now, due_at=None, progress=0
            )

        before = self.get(request_id)
        refused = self._changed(request_id, changed)
        self._runner.give_back(before)
        return refused

    def extend(self, request_id: str, why: str) -> Request:
        """Put a deadline off, once, as far as the law allows; `why` is said to the member. Raises Conflict if not."""

        def changed(held: Request) -> Request:
            law = LAWS[held.law]
            if not held.state.is_open or EXTENDED in held.details or not law.may_be_extended:
                raise Conflict("the deadline of this request cannot be put off; the law of its member allows no more")
            deadline_at = law.extended(held.deadline_at, held.asked_at)
            return replace(held, deadline_at=deadline_at, details={**held.details, EXTENDED: why})

        return self._changed(request_id, changed)

    def ready(self, request_id: str) -> Request:
        """Let a request begin whose preparations are done; return it."""

        def changed(held: Request) -> Request:
            return replace(held, due_at=self._clock.now()) if held.state is RequestState.WAITING else held

        return self._changed(request_id, changed)

    def run_due(self, hook: Hook = lambda name: None, *, request_id: str = "") -> int:
        """Run what is due, or one request; return how many were taken up."""
        return self._runner.run_due(hook, request_id=request_id)

    def run(self, request_id: str, hook: Hook = lambda name: None) -> Request:
        """Run one request now, though it was to be tried again later; one that waits for its time goes on waiting."""

        def changed(held: Request) -> Request:
            return replace(held, due_at=self._clock.now())

        if self.get(request_id).state is RequestState.FAILED:
            return self.retry(request_id, hook)
        if self.get(request_id).state in {RequestState.WAITING, RequestState.RUNNING}:
            self._changed(request_id, changed)
            self._runner.run_due(hook, request_id=request_id)
        return self.get(request_id)

    def retry(self, request_id: str, hook: Hook = lambda name: None) -> Request:
        """Run a request on whose step failed so often that it waits for the officer, or one that waits to be retried.

        Raises Conflict when there is nothing to try again.
        """

        def changed(held: Request) -> Request:
            if held.state is not RequestState.FAILED and FAILURES not in held.details:
                raise Conflict(f"nothing of this request failed; it is {held.state.value}")
            return self._runner.resumed(held)

        self._changed(request_id, changed)
        self._runner.run_due(hook, request_id=request_id)
        return self.get(request_id)

    def put_unverified(self, request: Request) -> Request:
        """Store a request that has yet to be verified."""
        return self._store.put(request)

    def note(self, request_id: str, details: Mapping[str, str]) -> Request:
        """Add details (ids, digests and counts) to a request."""
        return self._changed(request_id, lambda held: replace(held, details={**held.details, **details}))

    def _made(self, asking: Asking) -> Request:
        now = self._clock.now()
        subject = asking.subject
        law = self._law_of(subject.member_id, subject.profile_id or "")
        made = Request(
            new_id(self._clock),
            asking.kind,
            RequestState.WAITING,
            subject.member_id,
            now,
            now,
            law.deadline(now),
            law.name,
            subject.profile_id or "",
            dict(asking.scope),
            details=dict(asking.details),
            asked_by=asking.asked_by,
            due_at=now + dt.timedelta(seconds=asking.prepared_within_s),
        )
        waits = is_account_erasure(made) and not asking.now
        return replace(made, start_at=now + WAITS) if waits else made

    def _changed(self, request_id: str, change: Callable[[Request], Request]) -> Request:
        """Return a request once `change` is stored, made anew on what others stored in between."""
        while True:
            kept = self._store.save(change(self.get(request_id)))
            if kept is not None:
                return kept


def not_found() -> NotFound:
    """Return the one error for a request that is not there and for one that is somebody else's."""
    return NotFound("request", "no such request; GET the requests of your own account")


def _hastened(held: Request) -> Request:
    if held.state is not RequestState.WAITING or CANCELLING in held.details:
        return held
    return replace(held, start_at=held.asked_at, due_at=held.asked_at)


def _must_wait(held: Request) -> None:
    if held.state is not RequestState.TO_VERIFY or CANCELLING in held.details:
        raise Conflict(f"this request does not wait to be verified; it is {held.state.value}")
