"""Conformance of requests: asked once, taken when due, changed by one at a time, and there after the member is not."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from plainview.store.engine import Engine
from plainview.store.requests import Request, RequestKind, RequestState
from plainview.store.values import SubjectKey, SubjectKind
from plainview.testing.engine_fixture import EngineFixtures
from plainview.testing.engine_samples import START

_LEASE_S = 60.0


def _request(request_id: str, member_id: str = "ana", *, due_s: float = 0, kind: str = "access") -> Request:
    asked = START + dt.timedelta(seconds=int(request_id[1:]))
    due = START + dt.timedelta(seconds=due_s)
    deadline = START + dt.timedelta(days=30, seconds=-int(request_id[1:]))
    return Request(
        request_id, RequestKind(kind), RequestState.WAITING, member_id, asked, due, deadline, "gdpr", due_at=due
    )


class RequestConformance(EngineFixtures):
    """What every store of requests must do."""

    def test_a_request_comes_back_as_it_was_put(self, engine: Engine) -> None:
        asked = replace(
            _request("r1"), profile_id="kids", scope={"title_id": "t9"}, details={"n": "1"}, asked_by="backend"
        )
        assert engine.requests.put(asked) == asked
        assert engine.requests.get("r1") == asked
        assert engine.requests.get("r2") is None

    def test_the_same_thing_asked_twice_is_one_request_while_it_is_open(self, engine: Engine) -> None:
        first = engine.requests.put(_request("r1"))
        assert engine.requests.put(_request("r2")).request_id == "r1"
        others = (replace(_request("r3"), profile_id="kids"), _request("r4", kind="erasure"), _request("r5", "ben"))
        assert [engine.requests.put(other).request_id for other in others] == ["r3", "r4", "r5"]
        engine.requests.save(replace(first, state=RequestState.DONE))
        assert engine.requests.put(_request("r2")).request_id == "r2"

    def test_requests_that_name_nobody_are_each_their_own(self, engine: Engine) -> None:
        assert [engine.requests.put(_request(name, "")).request_id for name in ("r1", "r2")] == ["r1", "r2"]
        assert engine.requests.of_member("") == ()

    def test_what_nobody_verified_yet_stands_in_for_nobodys_request(self, engine: Engine) -> None:
        unverified = replace(_request("r1"), state=RequestState.TO_VERIFY, asked_by="agent", due_at=None)
        assert engine.requests.put(unverified) == unverified
        assert engine.requests.put(_request("r2")).request_id == "r2"
        assert engine.requests.put(_request("r3")).request_id == "r2"
        assert engine.requests.put(replace(unverified, request_id="r4")).request_id == "r1"
        assert engine.requests.put(replace(unverified, request_id="r5", asked_by="other")).request_id == "r5"

    def test_of_two_who_change_a_request_only_one_does(self, engine: Engine) -> None:
        held = engine.requests.put(_request("r1"))
        changed = engine.requests.save(replace(held, step="check"))
        assert changed is not None
        assert changed.step == "check"
        assert engine.requests.save(replace(held, state=RequestState.CANCELLED)) is None
        assert engine.requests.get("r1") == changed

    def test_only_due_open_requests_are_taken_oldest_first_and_leased(self, engine: Engine) -> None:
        for name, due_s in (("r1", 5.0), ("r2", 1.0), ("r3", 99.0)):
            engine.requests.put(_request(name, name, due_s=due_s))
        done = engine.requests.put(_request("r4", "r4"))
        engine.requests.save(replace(done, state=RequestState.DONE))
        engine.requests.put(replace(_request("r5", "r5"), due_at=None, state=RequestState.TO_VERIFY))
        now = START + dt.timedelta(seconds=10)
        taken = engine.requests.take(now, lease_s=_LEASE_S, limit=10)
        assert [(held.request_id, held.attempts) for held in taken] == [("r2", 1), ("r1", 1)]
        assert engine.requests.take(now, lease_s=_LEASE_S, limit=10) == ()
        later = now + dt.timedelta(seconds=_LEASE_S)
        (again,) = engine.requests.take(later, lease_s=_LEASE_S, limit=10, request_id="r1")
        assert (again.request_id, again.attempts) == ("r1", 2)

    def test_who_was_leased_a_request_too_long_ago_changes_nothing(self, engine: Engine) -> None:
        engine.requests.put(_request("r1"))
        (first,) = engine.requests.take(START, lease_s=_LEASE_S, limit=1)
        engine.requests.take(START + dt.timedelta(seconds=_LEASE_S), lease_s=_LEASE_S, limit=1)
        assert engine.requests.save(replace(first, step="late")) is None

    def test_requests_come_newest_first_and_open_ones_by_deadline(self, engine: Engine) -> None:
        for name, kind in (("r1", "access"), ("r3", "erasure"), ("r2", "objection")):
            engine.requests.put(_request(name, kind=kind))
        assert [held.request_id for held in engine.requests.of_member("ana")] == ["r3", "r2", "r1"]
        assert [held.request_id for held in engine.requests.newest(limit=2)] == ["r3", "r2"]
        assert [held.request_id for held in engine.requests.newest(open_only=True)] == ["r3", "r2", "r1"]

    def test_forgetting_a_member_leaves_the_requests(self, engine: Engine) -> None:
        key = SubjectKey(SubjectKind.ACCOUNT, "ana")
        number = engine.subjects.number((key,))[key]
        held = engine.requests.put(_request("r1", kind="erasure"))
        engine.forget((number,), START)
        done = engine.requests.save(replace(held, member_id="", state=RequestState.DONE, settled_at=START))
        assert done is not None
        assert engine.requests.of_member("ana") == ()
        assert engine.requests.get("r1") == done
