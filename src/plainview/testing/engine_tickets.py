"""Conformance of tickets: found by their digest, taken once, and gone with whoever they let in."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

from plainview.store.engine import Engine
from plainview.store.values import SubjectKey, SubjectKind, Ticket
from plainview.testing.engine_fixture import EngineFixtures
from plainview.testing.engine_samples import START

_STAFF = Ticket(b"s" * 32, "session", None, "officer@example.org", {"role": "officer"}, START + dt.timedelta(hours=1))


def _number(engine: Engine, member_id: str = "ana") -> int:
    key = SubjectKey(SubjectKind.ACCOUNT, member_id)
    return engine.subjects.number((key,))[key]


def _hers(engine: Engine, letter: bytes, member_id: str = "ana") -> Ticket:
    return replace(_STAFF, token_hash=letter * 32, subject_no=_number(engine, member_id), staff="", details={})


class TicketConformance(EngineFixtures):
    """What every ticket store must do."""

    def test_a_ticket_is_found_by_its_digest_only(self, engine: Engine) -> None:
        assert engine.tickets.put(_STAFF, START)
        assert engine.tickets.get(_STAFF.token_hash) == _STAFF
        assert engine.tickets.get(b"x" * 32) is None

    def test_a_ticket_is_taken_once_however_many_try(self, engine: Engine) -> None:
        engine.tickets.put(_STAFF, START)
        with ThreadPoolExecutor(8) as crowd:
            taken = list(crowd.map(engine.tickets.take, [_STAFF.token_hash] * 8))
        assert [held for held in taken if held is not None] == [_STAFF]
        assert engine.tickets.get(_STAFF.token_hash) is None

    def test_tickets_that_ended_go_when_another_is_put(self, engine: Engine) -> None:
        engine.tickets.put(_STAFF, START)
        later = replace(_STAFF, token_hash=b"t" * 32, until_at=START + dt.timedelta(hours=9))
        engine.tickets.put(later, _STAFF.until_at)
        assert engine.tickets.get(_STAFF.token_hash) is None
        assert engine.tickets.get(later.token_hash) == later

    def test_forgetting_a_subject_drops_its_tickets_and_lets_none_be_put(self, engine: Engine) -> None:
        hers, another = _hers(engine, b"a"), _hers(engine, b"b", "ben")
        for ticket in (hers, another, _STAFF):
            assert engine.tickets.put(ticket, START)
        engine.forget((_number(engine),), START)
        assert engine.tickets.get(hers.token_hash) is None
        assert not engine.tickets.put(hers, START)
        assert engine.tickets.get(hers.token_hash) is None
        assert engine.tickets.get(another.token_hash) == another
        assert engine.tickets.get(_STAFF.token_hash) == _STAFF

    def test_tickets_of_a_subject_or_of_staff_are_dropped_at_once(self, engine: Engine) -> None:
        hers, another = _hers(engine, b"a"), _hers(engine, b"b", "ben")
        for ticket in (hers, another, _STAFF):
            engine.tickets.put(ticket, START)
        engine.tickets.drop_of((_number(engine),))
        assert [engine.tickets.get(held.token_hash) for held in (hers, another, _STAFF)] == [None, another, _STAFF]
        engine.tickets.drop_of((), "officer@example.org")
        assert [engine.tickets.get(held.token_hash) for held in (another, _STAFF)] == [another, None]
