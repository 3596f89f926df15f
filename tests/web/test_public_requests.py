"""Requests of people without an account, and the officer's pages on all requests, over real HTTP."""

from __future__ import annotations

import datetime as dt
import html
import io
import re
import secrets
import statistics
import time
import zipfile
from collections.abc import Iterator
from dataclasses import replace

import httpx
import pytest

from plainview.base.clock import SystemClock
from plainview.gate.rights.request import Asking, Request, RequestKind, RequestState
from plainview.gate.subjects import SubjectRef
from plainview.web.attempts import PER_ACCOUNT
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import ANA, NAMED, OFFICER, Live, add_member, opened, serving

_CODE = re.compile(r'id="code">([A-Z2-7-]+)<')
_FORM_ID = re.compile(r'name="form_id" value="([^"]+)"')
_CLAIM = {"who": "Kim Vogt", "contact": "kim@law.example", "about": ANA, "agent": "mandate 17", "message": "please"}
_SAID_ONCE = re.compile(r'id="code">[^<]+<|value="[0-9a-f]{64}"')


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    """Give one served installation."""
    service = opened(SystemClock(), replace(NAMED, trusted_proxy="127.0.0.1"))
    with serving(service) as served:
        yield served
    service.close()


@pytest.fixture
def kim(live: Live) -> Iterator[httpx.Client]:
    """Give the browser of somebody who is not signed in."""
    with _browser(live) as client:
        yield client


@pytest.fixture(scope="module")
def officer(live: Live) -> Iterator[httpx.Client]:
    """Give the officer's browser, signed in."""
    with _browser(live) as client:
        sign_in(client, OFFICER)
        yield client


def _browser(live: Live) -> httpx.Client:
    client = live.client()
    client.headers["X-Forwarded-For"] = f"198.51.{secrets.randbelow(256)}.{secrets.randbelow(256)}"
    return client


def _words(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page[page.index("<main") :]))


def _form(client: httpx.Client, **given: str) -> dict[str, str]:
    page = client.get("/privacy/request").text
    found = _FORM_ID.search(page)
    assert found is not None
    return {"csrf": form_token(page), "form_id": found[1], "what": "access", **_CLAIM, **given}


def _code(answer: httpx.Response) -> str:
    found = _CODE.search(answer.text)
    assert found is not None, answer.text
    return found[1]


def _follow(client: httpx.Client, code: str, do: str = "") -> httpx.Response:
    token = form_token(client.get("/privacy/request/follow").text)
    return client.post("/privacy/request/follow", data={"csrf": token, "code": code, "do": do}, headers=HTML)


def _act(officer: httpx.Client, held: Request, act: str, **data: str) -> httpx.Response:
    page = officer.get(f"/console/requests/{held.request_id}", headers=HTML).text
    return officer.post(f"/console/requests/{held.request_id}/{act}", data={"csrf": form_token(page), **data})


def _newest(live: Live) -> Request:
    return live.service.rights.requests.newest(limit=1)[0]


def test_an_agents_request_is_verified_and_fetched_by_its_code(
    live: Live, kim: httpx.Client, officer: httpx.Client
) -> None:
    code = _code(kim.post("/privacy/request", data=_form(kim)))
    held = _newest(live)
    assert "We check that this is really from you" in _words(_follow(kim, code).text)
    live.service.rights.requests.run_due()
    assert live.service.rights.requests.get(held.request_id).state is RequestState.TO_VERIFY
    said = _words(officer.get(f"/console/requests/{held.request_id}").text)
    assert all(text in said for text in ("Kim Vogt", "kim@law.example", "mandate 17", ANA))
    assert _act(officer, held, "verify", member_id="m-nobody").status_code == 303
    assert "Nothing is held under this id." in _words(officer.get(f"/console/requests/{held.request_id}").text)
    _act(officer, held, "verify", member_id="m-ana")
    live.service.rights.requests.run_due()
    assert "Kim Vogt" not in officer.get(f"/console/requests/{held.request_id}").text
    answer = _follow(kim, code, "archive")
    assert len(zipfile.ZipFile(io.BytesIO(answer.content)).namelist()) > 3


def test_what_somebody_wrote_rests_sealed_and_goes_with_the_decision(
    live: Live, kim: httpx.Client, officer: httpx.Client
) -> None:
    code = _code(kim.post("/privacy/request", data=_form(kim, what="erasure")))
    held = _newest(live)
    assert not any(text in str(held) for text in _CLAIM.values())
    assert "contact" in held.details
    _act(officer, held, "refuse", why="not_verified", own="Please  send us the mandate itself.")
    refused = live.service.rights.requests.get(held.request_id)
    assert refused.state is RequestState.REFUSED
    assert "contact" not in refused.details
    assert "Please send us the mandate itself." in _words(_follow(kim, code).text)


def test_a_request_taken_back_by_its_code_stays_so_however_often_it_is_used(live: Live, kim: httpx.Client) -> None:
    code = _code(kim.post("/privacy/request", data=_form(kim)))
    assert "You took it back." in _words(_follow(kim, code, "cancel").text)
    assert "contact" not in _newest(live).details
    for do in ("cancel", "archive", "certificate", ""):
        _follow(kim, code, do)
    assert _newest(live).state is RequestState.REFUSED
    assert live.service.rights.requests.run_due() == 0


def test_the_same_form_sent_twice_is_one_request(live: Live, kim: httpx.Client) -> None:
    form = _form(kim)
    before = len(live.service.rights.requests.newest())
    first, second = (kim.post("/privacy/request", data=form) for _ in range(2))
    assert _code(first) == _code(second)
    assert len(live.service.rights.requests.newest()) == before + 1


def test_another_browser_learns_no_code_by_sending_somebodys_form_again(live: Live, kim: httpx.Client) -> None:
    form = _form(kim)
    code = _code(kim.post("/privacy/request", data=form))
    with _browser(live) as other:
        theirs = _form(other) | {"form_id": form["form_id"]}
        assert _code(other.post("/privacy/request", data=theirs)) != code


def test_the_answer_is_the_same_whether_or_not_there_is_an_account(live: Live) -> None:
    pages: dict[str, set[str]] = {}
    times: dict[str, list[float]] = {}
    for about in (ANA, "nobody@demo.example") * 6:
        with _browser(live) as client:
            form = _form(client, about=about)
            began = time.perf_counter()
            answer = client.post("/privacy/request", data=form)
            times.setdefault(about, []).append(time.perf_counter() - began)
            pages.setdefault(about, set()).add(_SAID_ONCE.sub("", answer.text))
    known, unknown = pages.values()
    assert known == unknown
    assert len(known) == 1
    medians = [statistics.median(seconds) for seconds in times.values()]
    assert max(medians) < 3 * min(medians) + 0.02


def test_nobody_is_looked_up_for_a_public_request(live: Live, kim: httpx.Client) -> None:
    before = len(live.service.gate.ledger.newest(limit=1000))
    kim.post("/privacy/request", data=_form(kim))
    assert len(live.service.gate.ledger.newest(limit=1000)) == before


@pytest.mark.parametrize(
    "changed", [{"who": ""}, {"contact": " "}, {"about": ""}, {"what": "moon"}, {"what": "objection", "purpose": "x"}]
)
def test_a_form_that_lacks_something_is_shown_again_with_what_was_written(
    kim: httpx.Client, changed: dict[str, str]
) -> None:
    answer = kim.post("/privacy/request", data=_form(kim, **changed))
    assert answer.status_code == 422
    assert "mandate 17" in answer.text


def test_too_many_requests_from_one_address_wait(live: Live, kim: httpx.Client) -> None:
    for _ in range(PER_ACCOUNT):
        assert kim.post("/privacy/request", data=_form(kim)).status_code == 200
    before = len(live.service.rights.requests.newest())
    answer = kim.post("/privacy/request", data=_form(kim))
    assert answer.status_code == 429
    assert int(answer.headers["retry-after"]) > 0
    assert len(live.service.rights.requests.newest()) == before


def test_a_code_that_was_guessed_or_changed_is_unknown(live: Live, kim: httpx.Client) -> None:
    code = _code(kim.post("/privacy/request", data=_form(kim)))
    last = "A" if code[-1] != "A" else "B"
    held = _newest(live)
    for wrong in (code[:-1] + last, held.request_id, "", "é", code[:20], "A" * 40):
        assert _follow(kim, wrong).status_code == 404


def test_a_form_of_another_site_or_without_its_token_is_refused(kim: httpx.Client) -> None:
    for path in ("/privacy/request", "/privacy/request/follow"):
        form = _form(kim)
        assert kim.post(path, data=form | {"csrf": ""}).status_code == 403
        assert kim.post(path, data=form, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403


def test_members_and_strangers_do_not_reach_the_officers_pages(live: Live, kim: httpx.Client) -> None:
    held = live.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "member"))
    paths = ("/console/requests", f"/console/requests/{held.request_id}")
    assert {kim.get(path, headers=HTML).status_code for path in paths} == {303}
    sign_in(kim)
    assert {kim.get(path, headers=HTML).status_code for path in paths} == {403}
    token = form_token(kim.get("/you/requests").text)
    assert kim.post(f"{paths[1]}/refuse", data={"csrf": token, "own": "no"}).status_code == 403


def test_the_officer_acts_only_with_the_token_of_her_page(live: Live, officer: httpx.Client) -> None:
    held = live.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "member"))
    assert officer.post(f"/console/requests/{held.request_id}/refuse", data={"own": "no"}).status_code == 403
    assert _act(officer, held, "refuse").status_code == 303
    assert "Something was missing." in _words(officer.get(f"/console/requests/{held.request_id}").text)
    assert live.service.rights.requests.get(held.request_id).state is not RequestState.REFUSED


def test_the_queue_names_nobody_and_puts_late_ones_first(live: Live, officer: httpx.Client) -> None:
    requests, now = live.service.rights.requests, live.service.clock.now()
    held = requests.ask(Asking(RequestKind.RESTRICTION, SubjectRef("m-ana"), "backend: phone"))
    late = replace(
        held,
        request_id="01890a5d-ac96-774b-bcce-b302099a8057",
        kind=RequestKind.OBJECTION,
        state=RequestState.TO_VERIFY,
        asked_at=now - dt.timedelta(days=40),
        deadline_at=now - dt.timedelta(days=9, hours=1),
        scope={"purpose": "protect"},
        due_at=None,
    )
    requests.put_unverified(late)
    page = officer.get("/console/requests").text
    first = page.index("<tbody>")
    assert "m-ana" not in page
    assert ANA not in page
    assert late.request_id in page[first : page.index("</tr>", first)]
    assert re.search(r'class="late">(9|10) days late', page)
    requests.refuse(late.request_id, "not_verified")


def test_a_look_at_a_members_request_stands_in_her_ledger(live: Live, officer: httpx.Client) -> None:
    add_member(live.service, "m-ben", "ben@demo.example", name="Ben Okafor")
    held = live.service.rights.requests.ask(Asking(RequestKind.RESTRICTION, SubjectRef("m-ben"), "member"))
    officer.get("/console/requests")
    assert "request console" not in {line.program for line in live.service.gate.ledger.of_member("m-ben")}
    assert "ben@demo.example" in officer.get(f"/console/requests/{held.request_id}").text
    newest = live.service.gate.ledger.of_member("m-ben")[0]
    assert (newest.purpose, newest.program, newest.elements) == ("rights", "request console", ("email",))


def test_a_deadline_is_put_off_once_and_the_member_reads_why(live: Live, officer: httpx.Client) -> None:
    requests = live.service.rights.requests
    asking = Asking(RequestKind.ERASURE, SubjectRef("m-ana"), "member", {"what": "title", "title_id": "t-none"})
    held = requests.ask(asking)
    _act(officer, held, "extend", why="complex")
    put_off = requests.get(held.request_id)
    assert put_off.deadline_at > held.deadline_at + dt.timedelta(days=55)
    _act(officer, held, "extend", own="again")
    assert requests.get(held.request_id).deadline_at == put_off.deadline_at
    assert "That is no longer possible" in _words(officer.get(f"/console/requests/{held.request_id}").text)
    with _browser(live) as ana:
        sign_in(ana)
        assert "This one is hard to answer." in _words(ana.get("/you/requests").text)
    _act(officer, held, "retry")
    assert requests.get(held.request_id).state is RequestState.DONE


def test_a_step_that_could_not_be_done_is_shown_and_tried_again(live: Live, officer: httpx.Client) -> None:
    add_member(live.service, "m-cem", "cem@demo.example", name="Cem Aydin")
    requests, folder = live.service.rights.requests, live.service.rights.archives.folder
    held = requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-cem"), "member"))
    kept = folder.rename(folder.with_name(f"{folder.name}-kept"))
    folder.write_text("no folder")
    requests.run_due()
    said = _words(officer.get(f"/console/requests/{held.request_id}").text)
    assert "A step could not be done. It is tried again at" in said
    assert "prepare" in said
    folder.unlink()
    kept.rename(folder)
    _act(officer, held, "retry")
    assert requests.get(held.request_id).state is RequestState.DONE
    assert "A step could not be done" not in officer.get(f"/console/requests/{held.request_id}").text


def test_pages_hold_nothing_inline(live: Live, kim: httpx.Client, officer: httpx.Client) -> None:
    held = live.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "member"))
    pages = [kim.get(path) for path in ("/privacy/request", "/privacy/request/follow")]
    pages += [officer.get(path) for path in ("/console/requests", f"/console/requests/{held.request_id}")]
    for page in pages:
        policy = page.headers["content-security-policy"]
        assert "script-src 'self';" in policy
        assert "unsafe" not in policy
        assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=", page.text)
