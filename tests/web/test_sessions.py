"""Sessions and attempts: what holds, for whom, and until when."""

from __future__ import annotations

import datetime as dt

from plainview.base.clock import ManualClock
from plainview.web.attempts import PER_ACCOUNT, PER_ADDRESS, WINDOW_S, Attempts
from plainview.web.sessions import LIFETIME_S, Role, Sessions


def test_a_session_is_found_by_its_token_only(clock: ManualClock) -> None:
    sessions = Sessions(clock)
    token = sessions.start(Role.MEMBER, "m-1")
    found = sessions.of(token)
    assert found is not None
    assert (found.role, found.who) == (Role.MEMBER, "m-1")
    assert sessions.of(token + "x") is None
    assert sessions.of("") is None


def test_a_session_ends_after_its_lifetime(clock: ManualClock) -> None:
    sessions = Sessions(clock)
    token = sessions.start(Role.MEMBER, "m-1")
    clock.advance(dt.timedelta(seconds=LIFETIME_S))
    assert sessions.of(token) is None


def test_every_session_of_an_erased_member_ends(clock: ManualClock) -> None:
    sessions = Sessions(clock)
    gone = [sessions.start(Role.MEMBER, "m-1") for _ in range(2)]
    stays = sessions.start(Role.MEMBER, "m-2")
    sessions.end_all_of("m-1")
    assert [sessions.of(token) for token in gone] == [None, None]
    assert sessions.of(stays) is not None


def test_a_form_token_holds_for_its_own_cookie(clock: ManualClock) -> None:
    sessions = Sessions(clock)
    token = sessions.form_token("cookie")
    assert sessions.form_holds("cookie", token)
    assert not sessions.form_holds("another", token)
    assert not sessions.form_holds(None, token)
    assert not sessions.form_holds("cookie", "")
    assert not sessions.form_holds("cookie", "é")


def test_an_account_waits_after_too_many_attempts_and_then_may_try_again(clock: ManualClock) -> None:
    attempts = Attempts(clock)
    assert [attempts.wait_s(f"10.0.0.{n}", "ana") for n in range(PER_ACCOUNT)] == [0.0] * PER_ACCOUNT
    assert attempts.wait_s("10.0.1.1", " ANA ") == WINDOW_S
    assert attempts.wait_s("10.0.1.1", "ben") == 0.0
    clock.advance(dt.timedelta(seconds=WINDOW_S))
    assert attempts.wait_s("10.0.1.1", "ana") == 0.0


def test_an_address_waits_whatever_accounts_it_tries(clock: ManualClock) -> None:
    attempts = Attempts(clock)
    waits = [attempts.wait_s("10.0.0.1", f"account {n}") for n in range(PER_ADDRESS + 1)]
    assert waits[:-1] == [0.0] * PER_ADDRESS
    assert waits[-1] > 0


def test_success_clears_an_accounts_attempts(clock: ManualClock) -> None:
    attempts = Attempts(clock)
    for number in range(PER_ACCOUNT):
        attempts.wait_s(f"10.0.0.{number}", "ana")
    attempts.succeeded("ana")
    assert attempts.wait_s("10.0.1.1", "ana") == 0.0


def test_sessions_of_whoever_is_no_longer_known_end(clock: ManualClock) -> None:
    sessions = Sessions(clock)
    ana, ben, officer = (
        sessions.start(role, who)
        for role, who in ((Role.MEMBER, "ana"), (Role.MEMBER, "ben"), (Role.OFFICER, "officer@example.org"))
    )
    sessions.keep_only(lambda member_id: member_id == "ben")
    assert sessions.of(ana) is None
    assert sessions.of(ben) is not None
    assert sessions.of(officer) is not None
