"""Requests that meet each other, an import or a scan: each goes on, and nobody half-erased is left."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from plainview.base.errors import NotFound, PlainviewError
from plainview.gate.admission import CanonicalEvent, Result
from plainview.gate.rights.request import WHAT, Asking, Request, RequestKind, RequestState
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef
from tests.gate.rights.planted import BACKEND, Planted, canary

BY_TITLE = Statement("by_title", "Playbacks.", "SELECT title_id, count(*) AS n FROM viewing GROUP BY ALL")


@pytest.fixture
def planted(tmp_path: Path) -> Iterator[Planted]:
    made = Planted(tmp_path)
    made.live(range(1, 4))
    made.settle()
    yield made
    made.close()


def asked(planted: Planted, number: int, *, now: bool = True) -> Request:
    """Ask for the erasure of an account, and do at once what can be undone."""
    subject = SubjectRef(canary(number, "member"))
    return planted.service.rights.requests.ask(Asking(RequestKind.ERASURE, subject, "test", {WHAT: "account"}, now=now))


def at_once(*acts: Callable[[], object]) -> list[object]:
    """Do several things in threads that begin together; return what each gave, or the fault that it met."""
    begin = threading.Barrier(len(acts))

    def done(act: Callable[[], object]) -> object:
        begin.wait(10)
        try:
            return act()
        except PlainviewError as error:
            return error

    with ThreadPoolExecutor(len(acts)) as executor:
        return list(executor.map(done, acts))


def to_the_end(planted: Planted, request_id: str) -> Request:
    held = planted.service.rights.requests.get(request_id)
    for _ in range(20):
        if not held.state.is_open:
            break
        held = planted.service.rights.requests.run(request_id)
    return held


def test_the_same_erasure_asked_twice_at_once_is_one(planted: Planted) -> None:
    first, second = at_once(lambda: asked(planted, 1, now=False), lambda: asked(planted, 1, now=False))
    assert isinstance(first, Request)
    assert isinstance(second, Request)
    assert first.request_id == second.request_id
    assert planted.service.rights.requests.cancel(first.request_id).state is RequestState.CANCELLED
    assert planted.rows(1, "viewing") != []


def test_two_members_are_erased_at_once_and_a_third_stays(planted: Planted) -> None:
    held = [asked(planted, number) for number in (1, 2)]
    ended = at_once(*(lambda one=one: to_the_end(planted, one.request_id) for one in held))
    assert [getattr(each, "state", each) for each in ended] == [RequestState.DONE] * 2
    assert [planted.service.gate.knows(canary(number, "member")) for number in (1, 2, 3)] == [False, False, True]
    assert planted.rows(3, "viewing") != []


def test_what_streams_in_of_somebody_during_her_erasure_is_not_kept(planted: Planted) -> None:
    held, member_id = asked(planted, 1), canary(1, "member")
    results: list[Result] = []

    def stream() -> None:
        for number in range(200):
            made = CanonicalEvent(
                f"late-{number}", "playback.completed", member_id, "main", properties={"title_id": "f900"}
            )
            results.extend(found.result for found in planted.service.gate.admit(BACKEND, [made]).result(30))

    ended, _ = at_once(lambda: to_the_end(planted, held.request_id), stream)
    assert isinstance(ended, Request)
    assert ended.state is RequestState.DONE
    assert len(results) == 200
    assert Result.STORED not in results
    assert not planted.service.gate.knows(member_id)
    planted.settle()
    assert not any(member_id.encode() in piece.content for piece in planted.engine.pieces())


def test_a_choice_that_changes_during_scans_counts_from_then_on(planted: Planted) -> None:
    session = planted.service.gate.session("recommend_train", "test")
    member_id = canary(1, "member")

    def plays() -> int:
        return sum(int(row["n"]) for row in session.query(BY_TITLE).to_pylist())

    whole = plays()
    hers = len(planted.rows(1, "viewing"))
    seen: list[int] = []
    ended = threading.Event()

    def scans() -> None:
        while not ended.is_set():
            seen.append(plays())

    def decides() -> int:
        try:
            planted.service.gate.choices.decide(member_id, "recommend_train", False)
            return plays()
        finally:
            ended.set()

    _, after = at_once(scans, decides)
    assert after == whole - hers
    assert set(seen) <= {whole, whole - hers}, "a scan sees all of her or nothing"


def test_a_request_for_nobody_reads_like_any_other_that_finds_nobody(planted: Planted) -> None:
    said = set()
    for subject in (SubjectRef("nobody"), SubjectRef(canary(1, "member"), "no-such-profile")):
        for kind in RequestKind:
            with pytest.raises(NotFound) as found:
                planted.service.rights.requests.ask(Asking(kind, subject, "test", {WHAT: "account"}))
            said.add(str(found.value))
    assert len(said) == 1
