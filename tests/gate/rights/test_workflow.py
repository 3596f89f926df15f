"""Requests run step by step: faults are tried again and counted, and what is cancelled is given back."""

from __future__ import annotations

import datetime as dt
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest

from plainview.base.clock import Clock, ManualClock, SystemClock
from plainview.base.errors import Conflict, StoreError
from plainview.catalogue.load import load_catalogue
from plainview.gate.rights.deadlines import GDPR
from plainview.gate.rights.holding import Holding
from plainview.gate.rights.request import Asking, Request, RequestKind, RequestState
from plainview.gate.rights.requests import Requests
from plainview.gate.rights.workflow import FAULT, MOST_FAILURES, Done, Later, Outcome, Runner, Step, Workflow
from plainview.gate.subjects import SubjectRef
from plainview.store.engine import Engine
from plainview.store.engines.memory import open_memory

ERASURE = Asking(RequestKind.ERASURE, SubjectRef("ana"), "backend")
ACCESS = Asking(RequestKind.ACCESS, SubjectRef("ana"), "backend")


@dataclass
class Marks:
    """Who is hidden, and what is done just before and after somebody is."""

    hidden: set[str] = field(default_factory=set)
    before: Callable[[], object] = lambda: None
    after: Callable[[], object] = lambda: None

    def hide(self, member_id: str, is_on: bool) -> None:
        """Hide a member, or show her again."""
        if is_on:
            self.before()
            self.hidden.add(member_id)
            self.after()
        else:
            self.hidden.discard(member_id)


def requests_of(engine: Engine, clock: Clock, marks: Marks, prepare: Callable[[Request], Outcome] = Done) -> Requests:
    """Return requests over a store: an erasure that is held back, and an access whose one step is given."""
    holding = Holding(lambda member, profile: True, marks.hide, clock, lambda held: False)
    workflows = {
        RequestKind.ERASURE: Workflow(RequestKind.ERASURE, (*holding.steps(), Step("forget", Done)), holding.undo),
        RequestKind.ACCESS: Workflow(RequestKind.ACCESS, (Step("prepare", prepare), Step("deliver", Done))),
    }
    runner = Runner(engine.requests, clock, workflows, identify=lambda request: request)
    return Requests(
        engine.requests, clock, runner, law_of=lambda member, profile: GDPR, knows=lambda member, profile: True
    )


def fails(times: int) -> Callable[[Request], Outcome]:
    """Return a step that fails in a way that nobody foresaw, so many times."""
    left = iter(range(times))

    def run(request: Request) -> Outcome:
        if next(left, None) is not None:
            raise ZeroDivisionError("the secret name is ana@demo.example")
        return Done(request)

    return run


def test_a_step_that_fails_unexpectedly_is_tried_again_soon_and_ever_later(memory: Engine, clock: ManualClock) -> None:
    requests = requests_of(memory, clock, Marks(), fails(11))
    held = requests.ask(ACCESS, until="")
    waits = []
    while held.state is not RequestState.DONE:
        assert held.due_at is not None
        waits.append((held.due_at - clock.now()).total_seconds())
        assert held.why == "step_failed"
        clock.advance(dt.timedelta(seconds=waits[-1] - 1))
        assert requests.run_due() == 0
        clock.advance(dt.timedelta(seconds=1))
        requests.run_due()
        held = requests.get(held.request_id)
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 512, 600, 600]
    assert (held.why, dict(held.details)) == ("", {})


def test_a_step_that_goes_on_failing_waits_for_the_officer_who_can_resume_it(
    memory: Engine, clock: ManualClock
) -> None:
    requests = requests_of(memory, clock, Marks(), fails(MOST_FAILURES))
    held = requests.ask(ACCESS, until="")
    for _ in range(MOST_FAILURES - 1):
        clock.advance(dt.timedelta(minutes=10))
        requests.run_due()
    held = requests.get(held.request_id)
    assert (held.state, held.due_at) == (RequestState.FAILED, None)
    assert held.details[FAULT] == "ZeroDivisionError"
    assert "ana@" not in repr(held)
    assert requests.newest(open_only=True) == (held,), "it is still owed"
    clock.advance(dt.timedelta(days=2))
    assert requests.run_due() == 0
    done = requests.retry(held.request_id)
    assert (done.state, done.step, dict(done.details)) == (RequestState.DONE, "deliver", {})
    with pytest.raises(Conflict, match="nothing of this request failed"):
        requests.retry(held.request_id)


def test_asking_again_for_what_failed_tries_it_again(memory: Engine, clock: ManualClock) -> None:
    requests = requests_of(memory, clock, Marks(), fails(MOST_FAILURES))
    first = requests.ask(ACCESS, until="")
    for _ in range(MOST_FAILURES):
        clock.advance(dt.timedelta(minutes=10))
        requests.run_due()
    assert requests.get(first.request_id).state is RequestState.FAILED
    again = requests.ask(ACCESS, until="")
    assert (again.request_id, again.state) == (first.request_id, RequestState.DONE)


def test_waiting_for_somebody_is_no_failure(memory: Engine, clock: ManualClock) -> None:
    requests = requests_of(memory, clock, Marks(), lambda request: Later(1, request))
    held = requests.ask(ACCESS, until="")
    for _ in range(2 * MOST_FAILURES):
        clock.advance(dt.timedelta(seconds=1))
        assert requests.run_due() == 1
    assert requests.get(held.request_id).state is RequestState.RUNNING


def test_cancelled_while_it_is_being_hidden_a_member_is_shown_again(memory: Engine) -> None:
    requests = requests_of(memory, SystemClock(), marks := Marks())
    reached, goes_on = threading.Event(), threading.Event()

    def stop() -> None:
        reached.set()
        assert goes_on.wait(10)

    marks.before = stop
    asking = threading.Thread(target=requests.ask, args=(ERASURE,))
    asking.start()
    assert reached.wait(10)
    request_id = requests.of_member("ana")[0].request_id
    cancelling = threading.Thread(target=requests.cancel, args=(request_id,))
    cancelling.start()
    # The cancelling waits for the step, so that nothing is hidden after it was given back.
    cancelling.join(0.1)
    assert cancelling.is_alive()
    goes_on.set()
    asking.join(10)
    cancelling.join(10)
    assert (requests.get(request_id).state, marks.hidden) == (RequestState.CANCELLED, set())


def test_cancelled_after_a_process_died_while_hiding_a_member_is_shown_again(memory: Engine) -> None:
    requests = requests_of(memory, SystemClock(), marks := Marks())

    def die() -> None:
        raise KeyboardInterrupt

    marks.after = die
    with pytest.raises(KeyboardInterrupt):
        requests.ask(ERASURE)
    assert marks.hidden == {"ana"}
    cancelled = requests.cancel(requests.of_member("ana")[0].request_id)
    assert (cancelled.state, marks.hidden) == (RequestState.CANCELLED, set())


def test_a_cancelled_request_that_could_not_be_given_back_is_given_back_later(
    memory: Engine, clock: ManualClock
) -> None:
    class Stubborn(Marks):
        refuses = True

        def hide(self, member_id: str, is_on: bool) -> None:
            if self.refuses and not is_on:
                raise StoreError("the disk is full; free some space")
            super().hide(member_id, is_on)

    requests = requests_of(memory, clock, marks := Stubborn())
    held = requests.ask(ERASURE)
    with pytest.raises(StoreError):
        requests.cancel(held.request_id)
    requests.run_due()
    assert (requests.get(held.request_id).state, marks.hidden) == (RequestState.WAITING, {"ana"})
    marks.refuses = False
    clock.advance(dt.timedelta(seconds=10))
    requests.run_due()
    assert (requests.get(held.request_id).state, marks.hidden) == (RequestState.CANCELLED, set())


@pytest.fixture
def memory(clock: ManualClock) -> Iterator[Engine]:
    """Give an empty store in memory."""
    engine = open_memory(load_catalogue, clock)
    yield engine
    engine.close()
