"""Signing in: who gets in, who does not, and what an outsider can learn from it."""

from __future__ import annotations

import dataclasses
import statistics
import time

from plainview.base.clock import SystemClock
from plainview.web.attempts import PER_ADDRESS
from plainview.web.sessions import COOKIE, FORM_COOKIE
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import ANA, NAMED, OFFICER, PASSWORD, Live, add_member, opened, serving


def test_a_member_comes_to_her_data(live: Live) -> None:
    with live.client() as client:
        answer = sign_in(client)
        assert (answer.status_code, answer.headers["location"]) == (303, "/you")
        assert "A••• S•••" in client.get("/you").text


def test_an_officer_comes_to_the_console_and_not_to_a_members_page(live: Live) -> None:
    with live.client() as client:
        assert sign_in(client, OFFICER).headers["location"] == "/console"
        assert client.get("/console").status_code == 200
        assert client.get("/you").status_code == 403


def test_a_member_does_not_come_to_the_console(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        assert client.get("/console").status_code == 403


def test_case_and_space_around_an_email_do_not_matter(live: Live) -> None:
    with live.client() as client:
        assert sign_in(client, f" {ANA.upper()} ").status_code == 303


def test_a_wrong_password_says_no_more_than_an_unknown_account(live: Live) -> None:
    with live.client() as client:
        wrong = sign_in(client, ANA, "not it")
        unknown = sign_in(client, "nobody@demo.example", "not it")
    assert wrong.status_code == unknown.status_code == 401
    assert COOKIE not in wrong.cookies
    without_address = [
        answer.text.replace(ANA, "").replace("nobody@demo.example", "").replace(form_token(answer.text), "")
        for answer in (wrong, unknown)
    ]
    assert without_address[0] == without_address[1]


def test_an_unknown_account_takes_as_long_as_a_wrong_password(live: Live) -> None:
    from plainview.web.sign_in import SignIn

    server = SignIn(live.service)

    def seconds(email: str) -> float:
        began = time.perf_counter()
        assert server.person(email, "not it") is None
        return time.perf_counter() - began

    known = statistics.median(seconds(ANA) for _ in range(5))
    unknown = statistics.median(seconds("nobody@demo.example") for _ in range(5))
    # Argon2 takes tens of milliseconds; an answer without it would take a hundredth of that.
    assert unknown > known / 3


def test_the_session_cookie_is_out_of_reach_of_scripts_and_other_sites(live: Live) -> None:
    with live.client() as client:
        kept = sign_in(client).headers["set-cookie"]
    assert "HttpOnly" in kept
    assert "SameSite=lax" in kept


def test_signing_out_ends_the_session_on_the_server_too(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        stolen = client.cookies[COOKIE]
        token = form_token(client.get("/you").text)
        assert client.post("/sign-out", data={"csrf": token}).status_code == 303
    with live.client() as thief:
        thief.cookies.set(COOKIE, stolen)
        assert thief.get("/you", headers=HTML).headers["location"] == "/sign-in"


def test_a_planted_session_is_not_taken_over(live: Live) -> None:
    with live.client() as client:
        client.cookies.set(COOKIE, "planted")
        sign_in(client)
    with live.client() as attacker:
        attacker.cookies.set(COOKIE, "planted")
        assert attacker.get("/you").status_code == 401


def test_a_form_without_its_token_is_not_taken(live: Live) -> None:
    with live.client() as client:
        client.get("/sign-in")
        answer = client.post("/sign-in", data={"email": ANA, "password": PASSWORD})
        assert answer.status_code == 403
        assert COOKIE not in answer.cookies


def test_a_token_of_another_browser_is_not_taken(live: Live) -> None:
    with live.client() as one, live.client() as other:
        token = form_token(one.get("/sign-in").text)
        other.get("/sign-in")
        assert one.cookies[FORM_COOKIE] != other.cookies[FORM_COOKIE]
        answer = other.post("/sign-in", data={"csrf": token, "email": ANA, "password": PASSWORD})
        assert answer.status_code == 403


def test_many_wrong_passwords_for_one_account_have_to_wait(live: Live) -> None:
    add_member(live.service, "m-eve", "eve@demo.example", name="Eve")
    with live.client() as client:
        answers = [sign_in(client, "eve@demo.example", f"guess {number}") for number in range(10)]
        assert [answer.status_code for answer in answers[-2:]] == [429, 429]
        assert int(answers[-1].headers["retry-after"]) > 0
        assert sign_in(client, "eve@demo.example").status_code == 429


def test_behind_the_trusted_proxy_one_crowd_of_attempts_keeps_nobody_else_out() -> None:
    service = opened(SystemClock(), dataclasses.replace(NAMED, trusted_proxy="127.0.0.1"))
    with serving(service) as live, live.client() as client:
        client.headers["x-forwarded-for"] = "10.9.9.9, 203.0.113.7"
        codes = [sign_in(client, f"nobody{number}@demo.example").status_code for number in range(PER_ADDRESS + 1)]
        assert codes[-2:] == [401, 429]
        client.headers["x-forwarded-for"] = "203.0.113.8"
        assert sign_in(client).status_code == 303
    service.close()
