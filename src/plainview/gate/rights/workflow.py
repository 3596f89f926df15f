"""Requests as workflows of named steps: each step may be repeated, and its end is stored before the next one begins.

A process that dies anywhere leaves a request at its last stored step; the next one that looks takes it from there.
"""

from __future__ import annotations

import datetime as dt
import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from plainview.base.clock import Clock
from plainview.gate.rights.request import ACCOUNT, WHAT, Request, RequestKind, RequestState
from plainview.store.requests import RequestStore

_log = logging.getLogger(__name__)

LEASE_S = 600.0
MOST_FAILURES = 20
"""How often in a row a step may fail before its request waits for the officer: for about two hours."""

FAILURES, FAILED_STEP, FAULT = "failures", "failed_step", "fault"
"""Details of a request whose step failed: how often in a row, which one, and what kind of fault it was."""

_FIRST_RETRY_S, _LONGEST_RETRY_S = 2.0, 600.0
_GIVEN_TO_A_STEP_S, _LOOKS_EVERY_S = 2.0, 0.02
_OF_FAULTS = frozenset({FAILURES, FAILED_STEP, FAULT})
CANCELLING = "cancelling"
BEFORE_THE_REST = "before the rest"
"""Given as `until`: run only what can still be undone."""


Hook: TypeAlias = Callable[[str], None]
"""Told `NAME` before a step runs and `NAME done` after it, before its end is stored, so that tests can stop there."""


@dataclass(frozen=True, slots=True)
class Done:
    """A step that ended. A request whose state is no longer open ends there, without the steps after it."""

    request: Request


@dataclass(frozen=True, slots=True)
class Later:
    """A step that is to be tried again after `after_s`; what the request says by then is kept."""

    after_s: float
    request: Request


@dataclass(frozen=True, slots=True)
class Stuck:
    """A step that an officer has to look at before it is tried again; `request.why` says what it met."""

    request: Request


Outcome: TypeAlias = Done | Later | Stuck


@dataclass(frozen=True, slots=True)
class Step:
    """One named step. While only steps that `can_be_undone` have begun, the request can be cancelled.

    One that `changes_nothing` leaves nothing to give back, so that whoever cancels need not wait for its end.
    """

    name: str
    run: Callable[[Request], Outcome]
    can_be_undone: bool = False
    changes_nothing: bool = False


@dataclass(frozen=True, slots=True)
class Workflow:
    """The steps of one kind of request, and what gives everything back when it is cancelled."""

    kind: RequestKind
    steps: tuple[Step, ...]
    undo: Callable[[Request], object] = field(default=lambda request: None)

    def after(self, name: str) -> tuple[Step, ...]:
        """Return the steps that come after the one named; all of them where no step has that name."""
        names = [step.name for step in self.steps]
        return self.steps[names.index(name) + 1 :] if name in names else self.steps

    def progress(self, name: str) -> int:
        """Return how far a request is once the step `name` ended, 0 to 99: only the end is 100."""
        return min(99, 100 * (len(self.steps) - len(self.after(name))) // max(1, len(self.steps)))


class Runner:
    """Runs requests, one step after the other, whichever process it is in."""

    def __init__(
        self,
        store: RequestStore,
        clock: Clock,
        workflows: Mapping[RequestKind, Workflow],
        *,
        identify: Callable[[Request], Request],
    ) -> None:
        self._store = store
        self._clock = clock
        self._workflows = workflows
        self._identify = identify

    def run_due(self, hook: Hook = lambda name: None, *, request_id: str = "", until: str = "", most: int = 100) -> int:
        """Run what is due, or the one request named if it is; return how many were taken up.

        With `until` each is left to others after the step of that name; see also BEFORE_THE_REST.
        """
        for times in range(most):
            taken = self._store.take(self._clock.now(), lease_s=LEASE_S, limit=1, request_id=request_id)
            if not taken:
                return times
            self._run(taken[0], hook, until)
            if request_id:
                return times + 1
        return most

    def give_back(self, request: Request) -> None:
        """Undo what a request did that ended otherwise, such as by a refusal."""
        self._workflows[request.kind].undo(request)

    def undo(self, request: Request) -> Request | None:
        """Give back what a request that is being cancelled had done; return it cancelled, None if others are at it."""
        self._workflows[request.kind].undo(request)
        return self._settled(_without(request, _OF_FAULTS | {CANCELLING}), RequestState.CANCELLED)

    def busy_until(self, request: Request) -> dt.datetime:
        """Return until when whoever runs a step that changes something is left to end it, before it is given back.

        That is now, where no process can be at such a step.
        """
        now = self._clock.now()
        step = self._next(request)
        is_leased = request.due_at is not None and request.due_at > now and FAILURES not in request.details
        if step is None or step.changes_nothing or not step.can_be_undone or not is_leased:
            return now
        return now + dt.timedelta(seconds=_GIVEN_TO_A_STEP_S)

    def await_end(self, request_id: str, until: dt.datetime) -> Request | None:
        """Return a request once it is settled, or as it stands at `until`; None when there is none."""
        while True:
            held = self._store.get(request_id)
            left_s = (until - self._clock.now()).total_seconds()
            if held is None or not held.state.is_open or left_s <= 0:
                return held
            threading.Event().wait(min(left_s, _LOOKS_EVERY_S))

    def resumed(self, request: Request) -> Request:
        """Return a request that failed as it goes on: from the step that failed, as if it had not been tried yet."""
        step = self._next(request)
        undone = CANCELLING in request.details or step is None or step.can_be_undone
        state = RequestState.WAITING if undone else RequestState.RUNNING
        return replace(_without(request, _OF_FAULTS), state=state, due_at=self._clock.now(), why="", attempts=0)

    def _next(self, request: Request) -> Step | None:
        return next(iter(self._workflows[request.kind].after(request.step)), None)

    def _run(self, request: Request, hook: Hook, until: str) -> None:
        if CANCELLING in request.details:
            self._cancel(request)
            return
        if request.state is RequestState.TO_VERIFY:
            self._store.save(replace(self._identify(request), due_at=None, attempts=0))
            return
        workflow = self._workflows[request.kind]
        for step in workflow.after(request.step):
            if until and request.step == until:
                self._store.save(replace(request, due_at=self._clock.now()))
                return
            if until == BEFORE_THE_REST and not step.can_be_undone:
                self._store.save(replace(request, due_at=self._clock.now()))
                return
            held = self._do(workflow, step, request, hook)
            if held is None:
                return
            request = held
        self._settled(request, RequestState.DONE)

    def _do(self, workflow: Workflow, step: Step, request: Request, hook: Hook) -> Request | None:
        """Run one step and store its end; return the request as it stands then, None when its turn is over."""
        if not step.can_be_undone and request.state is RequestState.WAITING:
            # From here on nobody can cancel; who did so a moment ago has changed the revision.
            begun = self._store.save(replace(request, state=RequestState.RUNNING))
            if begun is None:
                return None
            request = begun
        hook(step.name)
        outcome = self._tried(step, request)
        hook(f"{step.name} done")
        match outcome:
            case Later(after_s, changed):
                self._put_off(after_s, changed)
                return None
            case Stuck(changed):
                self._store.save(replace(changed, state=RequestState.FAILED, due_at=None))
                return None
            case Done(changed) if not changed.state.is_open:
                self._settled(replace(changed, step=step.name), changed.state)
                return None
            case Done(changed):
                return self._ended(workflow, step, changed)

    def _ended(self, workflow: Workflow, step: Step, request: Request) -> Request | None:
        kept = self._store.save(
            replace(
                _without(request, _OF_FAULTS),
                step=step.name,
                progress=workflow.progress(step.name),
                due_at=self._clock.now() + dt.timedelta(seconds=LEASE_S),
                attempts=0,
                why="",
            )
        )
        if kept is None and step.can_be_undone:
            # Cancelled while the step ran: what it did after all is given back too.
            found = self._store.get(request.request_id)
            if found is not None and CANCELLING in found.details:
                self._cancel(found)
            elif found is not None and found.state is RequestState.CANCELLED:
                workflow.undo(found)
        return kept

    def _cancel(self, request: Request) -> None:
        outcome = self._tried(Step("cancel", lambda held: Done(self.undo(held) or held)), request)
        if isinstance(outcome, Later):
            self._put_off(outcome.after_s, outcome.request)

    def _put_off(self, after_s: float, request: Request) -> None:
        """Store that a request is to be tried again; one that failed too often waits for the officer instead."""
        if int(request.details.get(FAILURES, "0")) >= MOST_FAILURES:
            self._store.save(replace(request, state=RequestState.FAILED, due_at=None))
            return
        self._store.save(replace(request, due_at=self._clock.now() + dt.timedelta(seconds=after_s)))

    def _tried(self, step: Step, request: Request) -> Outcome:
        try:
            outcome = step.run(request)
        except Exception as error:  # noqa: BLE001 - whatever a step meets, the request goes on
            # A right is never given up: the step is tried again, and the officer sees that it could not be done.
            kind = type(error).__name__
            # Of the fault only its kind: what it says may name somebody.
            _log.error("step %s of request %s failed: %s", step.name, request.request_id, kind)
            failures = int(request.details.get(FAILURES, "0")) + 1
            said = {FAILURES: str(failures), FAILED_STEP: step.name, FAULT: kind}
            return Later(retry_s(failures), replace(request, details={**request.details, **said}, why="step_failed"))
        match outcome:
            case Later(after_s, changed) if FAILURES in changed.details:
                # It could be done again: what it waits for now is no fault.
                why = "" if changed.why == "step_failed" else changed.why
                return Later(after_s, replace(_without(changed, _OF_FAULTS), why=why))
            case _:
                return outcome

    def _settled(self, request: Request, state: RequestState) -> Request | None:
        changed = replace(
            _without(request, _OF_FAULTS), state=state, settled_at=self._clock.now(), due_at=None, attempts=0
        )
        if state is RequestState.DONE:
            changed = replace(changed, progress=100, why="")
        if state is RequestState.DONE and request.kind is RequestKind.ERASURE:
            # Which title or which days it was is what she wanted forgotten.
            changed = replace(changed, scope={WHAT: request.scope.get(WHAT, ACCOUNT)})
        return self._store.save(changed)


def retry_s(failures: int) -> float:
    """Return how long a step that failed so often in a row is left alone: doubling, ten minutes at most.

    >>> [retry_s(failures) for failures in (1, 2, 3, 20)]
    [2.0, 4.0, 8.0, 600.0]
    """
    return min(_LONGEST_RETRY_S, _FIRST_RETRY_S * 2.0 ** (min(failures, 30) - 1))


def _without(request: Request, names: frozenset[str]) -> Request:
    details = {name: value for name, value in request.details.items() if name not in names}
    return replace(request, details=details)
