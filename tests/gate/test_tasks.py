"""Tasks wait, are leased and settled, and end with the member they are for."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.base.errors import NotFound
from plainview.gate.marks import HIDDEN
from plainview.gate.subjects import SubjectRef
from plainview.gate.tasks import TaskState
from tests.gate.conftest import World

ANA = SubjectRef("ana")


def test_a_task_is_taken_settled_and_stays_to_be_read(world: World) -> None:
    world.member("ana")
    tasks = world.gate.session("recommend_use", "recommend").tasks
    tasks.put(ANA, "message", about="welcome", details={"channel": "email"})
    (waiting,) = tasks.take()
    assert waiting.subject == ANA
    tasks.not_done(waiting.task, "switched_off")
    (held,) = tasks.of_member("ana")
    assert (held.state, held.why, held.about) == (TaskState.NOT_DONE, "switched_off", "welcome")
    assert tasks.counts() == {("message", TaskState.NOT_DONE): 1}


def test_another_attempt_waits_longer_each_time(world: World) -> None:
    world.member("ana")
    tasks = world.gate.session("recommend_use", "recommend").tasks
    tasks.put(ANA, "send")
    waits = []
    for _ in range(3):
        (waiting,) = tasks.take()
        tasks.again(waiting.task, "unreachable")
        (held,) = tasks.of_member("ana")
        waits.append((held.due_at - world.clock.now()).total_seconds())
        assert tasks.take() == ()
        world.clock.advance(dt.timedelta(seconds=waits[-1]))
    assert waits == [5.0, 10.0, 20.0]


def test_a_hidden_members_tasks_are_held_back_and_go_on_when_she_is_shown_again(world: World) -> None:
    world.member("ana")
    tasks = world.gate.session("recommend_use", "recommend").tasks
    tasks.put(ANA, "message")
    world.gate.choices.mark("ana", HIDDEN, True, how="request")
    for _ in range(30):
        assert tasks.take() == ()
        (held,) = tasks.of_member("ana")
        assert (held.state, held.why, held.attempts) == (TaskState.WAITING, "erasure_pending", 0)
        world.clock.advance(dt.timedelta(seconds=60))
    world.gate.choices.mark("ana", HIDDEN, False, how="request")
    (waiting,) = tasks.take()
    assert waiting.task.attempts == 1


def test_a_task_of_another_program_is_not_seen(world: World) -> None:
    world.member("ana")
    world.gate.session("recommend_use", "recommend").tasks.put(ANA, "send")
    other = world.gate.session("recommend_use", "other").tasks
    assert other.take() == ()
    assert other.of_member("ana") == ()


def test_the_same_id_twice_is_one_task(world: World) -> None:
    world.member("ana")
    tasks = world.gate.session("recommend_use", "recommend").tasks
    assert tasks.put(ANA, "send", task_id="x") == tasks.put(ANA, "send", task_id="x")
    assert len(tasks.of_member("ana")) == 1


def test_a_task_ends_with_the_member_it_is_for(world: World) -> None:
    world.member("ana")
    tasks = world.gate.session("recommend_use", "recommend").tasks
    tasks.put(ANA, "send")
    (waiting,) = tasks.take()
    world.gate.forget("ana")
    tasks.done(waiting.task)
    assert tasks.newest() == ()


def test_nothing_is_put_down_for_somebody_unknown(world: World) -> None:
    with pytest.raises(NotFound):
        world.gate.session("recommend_use", "recommend").tasks.put(SubjectRef("nobody"), "send")
