"""Sessions and attempts: what holds, for whom, and until when, in one process, in several, and after a restart."""

from __future__ import annotations

import contextlib
import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from plainview.assemble import Service, open_service
from plainview.base.clock import ManualClock, SystemClock
from plainview.base.errors import NotFound
from plainview.gate.tickets import Tickets
from plainview.store.engines.embedded import EmbeddedEngine, open_embedded
from plainview.store.engines.memory import open_memory
from plainview.store.values import SubjectKey, SubjectKind
from plainview.testing.engine_samples import sample_catalogue
from plainview.web.attempts import PER_ACCOUNT, PER_ADDRESS, WINDOW_S, Attempts
from plainview.web.sessions import COOKIE, LIFETIME_S, LOOK_AGAIN_S, Role, Sessions
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import ANA, NAMED, OFFICER, PASSWORD, opened, serving

FORM_KEY = bytes(32)
KEY = bytes(range(32))


class Several:
    """Sessions of several processes over one store, of which `m-1` and `m-2` are members."""

    def __init__(self, clock: ManualClock) -> None:
        self.engine = open_memory(sample_catalogue, clock)
        self.clock = clock
        keys = [SubjectKey(SubjectKind.ACCOUNT, member_id) for member_id in ("m-1", "m-2")]
        self.numbers = self.engine.subjects.number(keys)

    def process(self) -> Sessions:
        return Sessions(Tickets(self.engine, self.clock), self.clock, FORM_KEY)

    def erase(self, member_id: str) -> None:
        number = self.numbers[SubjectKey(SubjectKind.ACCOUNT, member_id)]
        self.engine.forget((number,), self.clock.now())


@pytest.fixture
def several(clock: ManualClock) -> Iterator[Several]:
    given = Several(clock)
    yield given
    given.engine.close()


def test_a_session_is_found_by_its_token_only(several: Several) -> None:
    sessions = several.process()
    token = sessions.start(Role.MEMBER, "m-1")
    found = sessions.of(token)
    assert found is not None
    assert (found.role, found.who, found.handed_over) == (Role.MEMBER, "m-1", False)
    assert sessions.of(token + "x") is None
    assert sessions.of("") is None
    assert sessions.of("\udcff") is None


def test_a_session_ends_after_its_lifetime(several: Several, clock: ManualClock) -> None:
    sessions = several.process()
    token = sessions.start(Role.MEMBER, "m-1")
    clock.advance(dt.timedelta(seconds=LIFETIME_S - 1))
    assert sessions.of(token) is not None
    clock.advance(dt.timedelta(seconds=1))
    assert sessions.of(token) is None


def test_every_process_sees_the_same_sessions(several: Several, clock: ManualClock) -> None:
    here, there = several.process(), several.process()
    member, officer = here.start(Role.MEMBER, "m-1"), here.start(Role.OFFICER, "officer@example.org")
    assert there.of(member) == here.of(member) is not None
    assert there.of(officer) == here.of(officer) is not None
    there.end(member)
    clock.advance(dt.timedelta(seconds=LOOK_AGAIN_S))
    assert here.of(member) is None
    assert here.of(officer) is not None


def test_every_session_of_somebody_ends(several: Several, clock: ManualClock) -> None:
    here, there = several.process(), several.process()
    gone = [here.start(Role.MEMBER, "m-1") for _ in range(2)]
    stays, officer = here.start(Role.MEMBER, "m-2"), here.start(Role.OFFICER, "officer@example.org")
    assert all(there.of(token) is not None for token in (*gone, stays, officer))
    here.end_all_of("m-1")
    assert [here.of(token) for token in gone] == [None, None]
    clock.advance(dt.timedelta(seconds=LOOK_AGAIN_S))
    assert [there.of(token) for token in gone] == [None, None]
    here.end_all_of("officer@example.org")
    assert here.of(officer) is None
    assert here.of(stays) is not None


def test_an_erased_member_has_no_session_left_and_gets_no_new_one(several: Several, clock: ManualClock) -> None:
    sessions = several.process()
    token, stays = sessions.start(Role.MEMBER, "m-1"), sessions.start(Role.MEMBER, "m-2")
    assert sessions.of(token) is not None
    several.erase("m-1")
    with pytest.raises(NotFound):
        sessions.start(Role.MEMBER, "m-1")
    # Made anew under the same id, she is somebody else: what was hers does not open it.
    several.engine.subjects.number((SubjectKey(SubjectKind.ACCOUNT, "m-1"),))
    clock.advance(dt.timedelta(seconds=LOOK_AGAIN_S))
    assert sessions.of(token) is None
    assert sessions.of(stays) is not None


def test_whoever_another_process_erased_is_dropped_from_memory_at_once(several: Several) -> None:
    sessions = several.process()
    token, stays = sessions.start(Role.MEMBER, "m-1"), sessions.start(Role.MEMBER, "m-2")
    assert sessions.of(token) is not None
    several.erase("m-1")
    sessions.keep_only(lambda member_id: member_id == "m-2")
    assert sessions.of(token) is None
    assert sessions.of(stays) is not None


def test_a_handed_over_session_is_shorter_and_says_so(several: Several, clock: ManualClock) -> None:
    sessions = several.process()
    token = sessions.start_handed_over("m-1", lasts_s=60, language="ar", return_to="https://tv.example/account")
    found = sessions.of(token)
    assert found is not None
    assert (found.who, found.handed_over, found.language) == ("m-1", True, "ar")
    assert found.return_to == "https://tv.example/account"
    clock.advance(dt.timedelta(seconds=60))
    assert sessions.of(token) is None


def test_a_form_token_holds_for_its_own_cookie_in_every_process(several: Several) -> None:
    sessions = several.process()
    token = sessions.form_token("cookie")
    for process in (sessions, several.process()):
        assert process.form_holds("cookie", token)
        assert not process.form_holds("another", token)
        assert not process.form_holds(None, token)
        assert not process.form_holds("cookie", "")
        assert not process.form_holds("cookie", "é")


@contextlib.contextmanager
def started(folder: Path, *, first: bool = False) -> Iterator[Service]:
    """Give the installation in a folder as a fresh start of the server has it."""
    key = folder / "master.key"
    settings = replace(NAMED, engine="embedded", data=str(folder / "data"), master_key_file=str(key))
    if first:
        key.write_text(KEY.hex(), "ascii")
        key.chmod(0o600)
        service = opened(SystemClock(), settings)
    else:
        service = open_service(settings, SystemClock(), owns_intake=True, demo=True)
    try:
        yield service
    finally:
        service.close()


def test_a_restart_signs_nobody_out_and_makes_no_form_stale(tmp_path: Path) -> None:
    with started(tmp_path, first=True) as service, serving(service) as live, live.client() as client:
        assert sign_in(client).status_code == 303
        uses = client.get("/you/uses", headers=HTML).text
        hers = dict(client.cookies)
        with live.client() as fresh:
            blank = form_token(fresh.get("/sign-in", headers=HTML).text)
            waiting = dict(fresh.cookies)
        with live.client() as staff:
            assert sign_in(staff, OFFICER).status_code == 303
            officers = dict(staff.cookies)
    with started(tmp_path) as service, serving(service) as live:
        with live.client() as client:
            client.cookies.update(hers)
            switched = {"csrf": form_token(uses), "purpose": "recommend_train", "allowed": "no", "back": "uses"}
            answer = client.post("/you/choices", data=switched, headers=HTML)
            assert (answer.status_code, answer.headers["location"]) == (
                303,
                "/you/uses?off=recommend_train#use-recommend_train",
            )
            assert "is off now" in client.get(answer.headers["location"], headers=HTML).text
        with live.client() as client:
            client.cookies.update(waiting)
            filled = {"csrf": blank, "email": ANA, "password": PASSWORD}
            assert client.post("/sign-in", data=filled, headers=HTML).headers["location"] == "/you"
        with live.client() as client:
            client.cookies.update(officers)
            assert client.get("/console", headers=HTML).status_code == 200


def test_signing_out_holds_after_a_restart(tmp_path: Path) -> None:
    with started(tmp_path, first=True) as service, serving(service) as live, live.client() as client:
        sign_in(client)
        hers = dict(client.cookies)
        token = form_token(client.get("/you/uses", headers=HTML).text)
        assert client.post("/sign-out", data={"csrf": token}, headers=HTML).status_code == 303
    with started(tmp_path) as service, serving(service) as live, live.client() as client:
        client.cookies.update(hers)
        assert client.get("/you", headers=HTML).headers["location"] == "/sign-in"


@contextlib.contextmanager
def another_process(folder: Path, service: Service) -> Iterator[EmbeddedEngine]:
    """Give the store as another process has it, such as the command line."""
    key = KEY
    engine = open_embedded(folder / "data", key, lambda: service.catalogue, SystemClock(), owns_intake=False)
    try:
        yield engine
    finally:
        engine.close()


def test_the_store_names_nobody_who_is_signed_in_and_an_erasure_elsewhere_leaves_no_ticket(tmp_path: Path) -> None:
    with started(tmp_path, first=True) as service, serving(service) as live, live.client() as client:
        sign_in(client)
        cookie = client.cookies[COOKIE].encode()
        numbers = service.gate.subjects_of("m-ana")
        with another_process(tmp_path, service) as engine:
            rows = [piece for piece in engine.pieces() if ", ticket." in piece.place]
            assert rows
            for piece in rows:
                assert piece.subject_no in numbers
                assert not any(told in piece.content for told in (cookie, b"m-ana", ANA.encode()))
            engine.forget(numbers, service.clock.now())
            assert [piece for piece in engine.pieces() if ", ticket." in piece.place] == []
        assert client.get("/you", headers=HTML).headers["location"] == "/sign-in"


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
