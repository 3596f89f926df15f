"""Who may open which page of the console: every route of it and every role, so that a new route cannot be forgotten."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from argon2 import PasswordHasher

from plainview.base.clock import SystemClock
from plainview.gate.program import Program
from plainview.gate.staff import StaffRole
from plainview.web.app import every_route
from plainview.web.console_roles import page_of_program
from tests.web.browsing import HTML, sign_in
from tests.web.console import email_of, employ, post, signed_in, words_of
from tests.web.live import ANA, OFFICER, PASSWORD, Live, opened, serving

OFFICER_ONLY = frozenset({StaffRole.OFFICER})
BRIEF = "brief@demo.example"
OF_PROGRAMS = {
    "audience": StaffRole.ANALYST,
    "locate": StaffRole.ANALYST,
    "translate": StaffRole.ANALYST,
    "protect": StaffRole.REVIEWER,
    "communicate": StaffRole.CAMPAIGNER,
    "coordinate": StaffRole.PARTNER_MANAGER,
    "partners": StaffRole.PARTNER_MANAGER,
    "elsewhere": StaffRole.PARTNER_MANAGER,
    "agency": StaffRole.PARTNER_MANAGER,
    "customer_care": StaffRole.PARTNER_MANAGER,
    "handover": StaffRole.PARTNER_MANAGER,
    "own_platform": StaffRole.PARTNER_MANAGER,
    "payment_platform": StaffRole.PARTNER_MANAGER,
}


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    service = opened(SystemClock())
    employ(service)
    with serving(service) as served:
        yield served
    service.close()


def _routes(live: Live) -> Iterator[tuple[str, str, frozenset[StaffRole]]]:
    """Yield (method, path, who may) of every route of the console, for each program where it is a program's."""
    for method, path in every_route(live.service):
        if path == "/console":
            yield method, path, frozenset(StaffRole)
        elif path.startswith("/console/") and "{program}" in path:
            for name, held in live.service.programs.items():
                if held.console_panels is not None:
                    whose = OFFICER_ONLY | {OF_PROGRAMS[name]}
                    yield method, path.replace("{program}", name).replace("{action}", "nothing"), whose
        elif path.startswith("/console/"):
            yield method, re.sub(r"\{[a-z_]+\}", "nothing", path), OFFICER_ONLY


def test_each_page_is_open_to_its_roles_and_shut_to_every_other(live: Live) -> None:
    wrong = []
    routes = list(_routes(live))
    assert len(routes) > 50
    for role in StaffRole:
        with signed_in(live, email_of(role)) as client:
            for method, path, allowed in routes:
                answer = client.request(method, path)
                refused = answer.status_code == 403 and "another role" in answer.text
                answered = refused or method != "GET" or answer.status_code in {200, 404, 422}
                if refused is (role in allowed) or not answered:
                    wrong.append((role.value, method, path, answer.status_code))
    assert wrong == []


def test_no_page_is_open_to_a_stranger_or_a_member(live: Live) -> None:
    with live.client() as stranger, live.client() as member:
        sign_in(member, ANA)
        for method, path, _ in _routes(live):
            assert stranger.request(method, path).status_code == 401, path
            assert member.request(method, path).status_code == 403, path


def test_a_program_that_names_no_role_is_for_officers_alone() -> None:
    assert page_of_program("added", Program(None, ())).roles == OFFICER_ONLY


def test_the_navigation_has_what_the_role_may_open_and_nothing_else(live: Live) -> None:
    with signed_in(live, email_of(StaffRole.ANALYST)) as client:
        page = client.get("/console", headers=HTML).text
    shown = set(re.findall(r'href="(/console[^"]*)"', page))
    assert shown == {"/console", "/console/audience", "/console/locate", "/console/translate"}


def test_a_page_of_another_role_says_whose_it_is_and_whom_to_ask(live: Live) -> None:
    with signed_in(live, email_of(StaffRole.CAMPAIGNER)) as client:
        answer = client.get("/console/ledger", headers=HTML)
    assert answer.status_code == 403
    said = words_of(answer.text)
    assert "This page is somebody else’s" in said
    assert "privacy officer" in said
    assert OFFICER in said
    assert "/console/communicate" in answer.text


def test_an_officer_looks_on_where_somebody_has_the_role_and_stands_in_where_nobody_has(live: Live) -> None:
    with signed_in(live) as officer, signed_in(live, email_of(StaffRole.PARTNER_MANAGER)) as manager:
        page = officer.get("/console/agency", headers=HTML).text
        assert "Deciding here is up to the people whose role it is." in words_of(page)
        assert "/console/actions/agency" not in page
        assert "/console/actions/agency" in manager.get("/console/agency", headers=HTML).text
        assert post(officer, "/console/ledger", "/console/actions/agency/make").status_code == 403
    service = opened(SystemClock())
    with serving(service) as alone, signed_in(alone) as officer:
        assert "/console/actions/agency" in officer.get("/console/agency", headers=HTML).text
    service.close()


def test_a_role_that_was_taken_away_counts_with_the_next_click(live: Live) -> None:
    live.service.gate.put_staff(BRIEF, PasswordHasher().hash(PASSWORD), StaffRole.OFFICER)
    with signed_in(live, BRIEF) as client:
        assert client.get("/console/ledger").status_code == 200
        live.service.gate.put_staff(BRIEF, PasswordHasher().hash(PASSWORD), StaffRole.ANALYST)
        assert client.get("/console/ledger").status_code == 401
        assert sign_in(client, BRIEF).status_code == 303
        assert client.get("/console/ledger").status_code == 403
        assert client.get("/console/audience").status_code == 200
        live.service.gate.team.remove(BRIEF)
        assert client.get("/console/audience").status_code == 401


def test_a_cookie_from_before_an_account_was_taken_away_opens_none_that_is_given_later(live: Live) -> None:
    live.service.gate.put_staff(BRIEF, PasswordHasher().hash(PASSWORD), StaffRole.ANALYST)
    with signed_in(live, BRIEF) as client:
        assert client.get("/console").status_code == 200
        live.service.gate.team.remove(BRIEF.upper())
        live.service.gate.put_staff(BRIEF, PasswordHasher().hash("another long password"), StaffRole.OFFICER)
        assert client.get("/console").status_code == 401
        assert client.get("/console/requests", headers=HTML).headers["location"].endswith("/sign-in")


def test_what_stands_on_the_console_is_kept_by_no_browser(live: Live) -> None:
    with signed_in(live) as client:
        assert client.get("/console", headers=HTML).headers["cache-control"] == "no-store"
