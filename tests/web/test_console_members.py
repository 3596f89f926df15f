"""Every look of the staff's at a member's data stands in her ledger and on her own page, with who looked and why."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from plainview.base.clock import SystemClock
from plainview.gate.admission import CanonicalEvent
from plainview.gate.marks import HIDDEN
from plainview.gate.program import SignInAttempt
from plainview.gate.rights.request import Asking, RequestKind
from plainview.gate.staff import StaffRole
from plainview.gate.subjects import SubjectRef
from plainview.store.values import LedgerLine
from tests.web.browsing import HTML, sign_in
from tests.web.console import email_of, employ, post, signed_in, words_of
from tests.web.live import ANA, OFFICER, SERVICE, Live, add_member, opened, serving

LOOK = "/console/members"


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    service = opened(SystemClock())
    employ(service)
    add_member(service, "m-ben", "ben@demo.example", name="Ben")
    with serving(service) as served:
        yield served
    service.close()


@pytest.fixture
def fresh() -> Iterator[Live]:
    """Give one in which nobody has signed in yet."""
    service = opened(SystemClock())
    employ(service)
    add_member(service, "m-ben", "ben@demo.example", name="Ben")
    with serving(service) as served:
        yield served
    service.close()


@pytest.fixture
def officer(live: Live) -> Iterator[httpx.Client]:
    with signed_in(live) as client:
        yield client


def _lines(live: Live, program: str, member_id: str = "m-ana") -> list[LedgerLine]:
    return [line for line in live.service.gate.ledger.of_member(member_id) if line.program == program]


def _looks(live: Live) -> int:
    lines = live.service.gate.ledger.of_member("m-ana")
    return sum(line.count or 1 for line in lines if line.program.startswith("look"))


def _sign_in_was_seen(live: Live, member_id: str) -> None:
    at = dt.datetime.now(dt.UTC)
    for guard in live.service.guards():
        guard.assess(SignInAttempt(member_id, True, "203.0.113.9", "Firefox", "device", at, country="DE"))


def _her_page(live: Live) -> str:
    with live.client() as client:
        sign_in(client, ANA)
        return words_of(client.get("/you/uses", headers=HTML).text)


def test_a_look_shows_what_is_held_but_not_who_she_is_and_is_on_her_page(live: Live, officer: httpx.Client) -> None:
    answer = post(officer, LOOK, LOOK, who="m-ana", reason="question")
    assert answer.status_code == 200
    said = words_of(answer.text)
    assert "What is held of m-ana" in said
    assert "Times you watched" in said or "standard" in said
    for hidden in (ANA, "Ana Souza", "+49 30 901820"):
        assert hidden not in answer.text.replace('value="m-ana"', "")
    (line,) = _lines(live, "look question console")
    assert "email" not in line.elements
    assert line.details["by"] == live.service.gate.alias_of_staff(OFFICER)
    assert OFFICER not in str(line.details)
    assert "our privacy officer, who looked into a question or complaint of yours" in _her_page(live)


def test_what_says_who_she_is_is_shown_when_it_is_asked_for_and_her_ledger_says_so(
    live: Live, officer: httpx.Client
) -> None:
    answer = post(officer, LOOK, LOOK, who="m-ana", reason="breach", identifying="yes")
    assert ANA in answer.text
    (line,) = _lines(live, "look breach console")
    assert "email" in line.elements


def test_a_member_is_found_by_e_mail_and_that_search_is_a_line_too(live: Live, officer: httpx.Client) -> None:
    answer = post(officer, LOOK, LOOK, who=ANA.upper(), reason="authority")
    assert "What is held of m-ana" in words_of(answer.text)
    assert {line.elements for line in _lines(live, "look authority console")} >= {("email",)}


def test_without_a_reason_that_holds_nothing_is_read(live: Live, officer: httpx.Client) -> None:
    before = _looks(live)
    other = live.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ben"), "test"))
    for data in ({"reason": ""}, {"reason": "curiosity"}, {"reason": "request"},
                 {"reason": "request", "request_id": other.request_id}):  # fmt: skip
        answer = post(officer, LOOK, LOOK, who="m-ana", **data)
        assert answer.status_code == 422
        assert "Nothing was read." in words_of(answer.text)
    assert officer.post(LOOK, data={"who": "m-ana", "reason": "question"}).status_code == 403
    assert _looks(live) == before


def test_a_look_for_a_request_names_the_request(live: Live, officer: httpx.Client) -> None:
    held = live.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "test"))
    page = officer.get(f"/console/requests/{held.request_id}", headers=HTML).text
    assert f'href="/console/members?request={held.request_id}"' in page
    page = officer.get(LOOK, params={"request": held.request_id}, headers=HTML).text
    assert 'value="m-ana"' in page
    assert f'value="{held.request_id}"' in page
    answer = post(officer, LOOK, LOOK, who="m-ana", reason="request", request_id=held.request_id)
    assert answer.status_code == 200
    (line,) = _lines(live, "look request console")
    assert line.details["request"] == held.request_id


def test_nobody_is_found_under_a_strange_id(officer: httpx.Client) -> None:
    for who in ("m-nobody", "nobody@demo.example", "<script>", "ж" * 300):
        answer = post(officer, LOOK, LOOK, who=who, reason="question")
        assert answer.status_code == 422
        assert "Nothing is held under this." in words_of(answer.text)


def test_a_reviewer_sees_nothing_of_a_member_who_may_not_be_looked_at(fresh: Live) -> None:
    _sign_in_was_seen(fresh, "m-ben")
    fresh.service.gate.choices.mark("m-ben", HIDDEN, True, how="test")
    with signed_in(fresh, email_of(StaffRole.REVIEWER)) as reviewer:
        page = words_of(reviewer.get("/console/protect", headers=HTML).text)
    assert "The newest Nothing was looked at yet." in page
    (line,) = _lines(fresh, "protect console", "m-ben")
    assert line.kind.value == "refusal"


def test_a_reviewer_who_sees_her_sign_ins_is_on_her_page(fresh: Live) -> None:
    _sign_in_was_seen(fresh, "m-ana")
    assert _lines(fresh, "protect console") == []
    with signed_in(fresh, email_of(StaffRole.REVIEWER)) as reviewer:
        assert "Let through" in words_of(reviewer.get("/console/protect", headers=HTML).text)
    (line,) = _lines(fresh, "protect console")
    assert line.elements == ("account_risk",)
    assert "our staff who review unusual sign-ins and payments" in _her_page(fresh)


def test_whom_a_breach_touched_is_listed_with_a_line_for_each_and_none_for_another(fresh: Live) -> None:
    fresh.service.gate.session("rights", "thief").read(SubjectRef("m-ana"), ("email",))
    today = dt.datetime.now(dt.UTC).date()
    days = {"since": str(today - dt.timedelta(days=1)), "until": str(today + dt.timedelta(days=1))}
    with signed_in(fresh) as officer:
        officer.get("/console/breach", headers=HTML)
        assert _lines(fresh, "look breach console") == []
        assert "<td>m-ana</td>" in officer.get("/console/breach", params={"key": "thief", **days}, headers=HTML).text
    (line,) = _lines(fresh, "look breach console")
    assert line.details["by"] == fresh.service.gate.alias_of_staff(OFFICER)
    assert _lines(fresh, "look breach console", "m-ben") == []
    assert "our privacy officer, who looked into whether somebody got at data" in _her_page(fresh)


def test_the_file_of_whom_a_breach_touched_is_a_look_at_each_too(fresh: Live) -> None:
    fresh.service.gate.session("rights", "thief").read(SubjectRef("m-ben"), ("email",))
    asked = {"key": "thief", "since": "2020-01-01", "until": "2100-01-01"}
    with signed_in(fresh) as officer:
        assert "m-ben" in officer.get("/console/breach/members.csv", params=asked).text
    assert len(_lines(fresh, "look breach console", "m-ben")) == 1
    assert _lines(fresh, "look breach console") == []


def test_where_the_look_may_not_be_taken_no_page_names_the_member(fresh: Live) -> None:
    gate = fresh.service.gate
    gate.session("rights", "thief").read(SubjectRef("m-ana"), ("email",))
    held = fresh.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "test"))
    asked = {"key": "thief", "since": "2020-01-01", "until": "2100-01-01"}
    with signed_in(fresh) as officer:
        assert "m-ana" in officer.get(f"/console/requests/{held.request_id}", headers=HTML).text
        less = {name: element for name, element in gate.catalogue.elements.items() if name != "email"}
        gate._present.replace(replace(gate.catalogue, elements=less))  # noqa: SLF001 - a service that holds no e-mail
        for path, params in ((f"/console/requests/{held.request_id}", {}), ("/console/breach", asked),
                             ("/console/breach/members.csv", asked)):  # fmt: skip
            answer = officer.get(path, params=params, headers=HTML)
            assert answer.status_code == 403, path
            assert "m-ana" not in answer.text


def test_whoever_sorts_quarantine_is_on_the_page_of_those_whose_events_rest_there(
    live: Live, officer: httpx.Client
) -> None:
    later = dt.datetime.now(dt.UTC) + dt.timedelta(days=400)
    event = CanonicalEvent("q1", "search.performed", "m-ana", "main", occurred_at=later, properties={"query": "canary"})
    live.service.gate.admit(SERVICE, [event]).result(10)
    assert "canary" not in officer.get("/console/quarantine", headers=HTML).text
    (line,) = _lines(live, "quarantine desk")
    assert line.elements == ("searches",)
    assert "our privacy officer, who sorted records that came with an impossible time" in _her_page(live)
