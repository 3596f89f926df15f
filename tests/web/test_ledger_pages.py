"""The officer's page on the ledger: how it stands, whether the outside place agrees, and whom a key touched."""

from __future__ import annotations

import csv
import datetime as dt
import io
import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import httpx
import pytest
from playwright.sync_api import Browser, Page, expect

from plainview.base.clock import SystemClock
from plainview.store.signing import Signer
from plainview.store.tree_head import sign_head
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import NAMED, OFFICER, PASSWORD, SERVICE_SECRET, Live, add_member, opened, serving

TODAY = dt.datetime.now(dt.UTC).date()
DAYS = {"since": (TODAY - dt.timedelta(days=1)).isoformat(), "until": (TODAY + dt.timedelta(days=1)).isoformat()}


@pytest.fixture(scope="module")
def heads(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("elsewhere") / "heads.jsonl"


@pytest.fixture(scope="module")
def live(heads: Path) -> Iterator[Live]:
    """Give an installation whose heads are kept in a file, and in which a key read a member with an odd id."""
    service = opened(SystemClock(), replace(NAMED, ledger_witness=str(heads)))
    add_member(service, "=m-odd", "odd@demo.example", name="Odd One")
    with serving(service) as served:
        with served.client(SERVICE_SECRET) as client:
            for member_id in ("m-ana", "=m-odd"):
                assert client.get(f"/v1/members/{member_id}/explanation").status_code == 200
        service.gate.ledger.follow()
        yield served
    service.close()


@pytest.fixture
def officer(live: Live) -> Iterator[httpx.Client]:
    with live.client() as client:
        sign_in(client, OFFICER)
        yield client


def _page(client: httpx.Client, **asked: str) -> str:
    path = "/console/breach" if asked else "/console/ledger"
    return client.get(path, params=asked, headers=HTML).text


def test_the_page_tells_the_head_and_that_the_outside_place_agrees(live: Live, officer: httpx.Client) -> None:
    page = _page(officer)
    head = live.service.gate.ledger.head()
    assert head is not None
    assert head.root.hex() in page
    assert "It agrees." in page
    assert "It was never checked." in page
    assert 'href="/console/ledger"' in officer.get("/console", headers=HTML).text


def test_a_check_is_done_and_its_result_stays(officer: httpx.Client) -> None:
    assert officer.post("/console/ledger/checks", data={"csrf": "0"}).status_code == 403
    answer = officer.post("/console/ledger/checks", data={"csrf": form_token(_page(officer))})
    assert answer.status_code == 303
    page = _page(officer)
    assert "Whole: nothing was changed" in page
    assert "It was never checked." not in page


def test_an_outside_place_that_speaks_against_the_ledger_or_cannot_be_read_is_said(
    live: Live, officer: httpx.Client, heads: Path
) -> None:
    kept = heads.read_bytes()
    longer = sign_head(Signer(bytes(32)), 10**6, dt.datetime.now(dt.UTC), bytes(32))
    for content, said in (
        (json.dumps(longer.to_json()).encode(), "It disagrees with this ledger."),
        (b"nonsense", "It cannot be read now"),
        (b"", "It keeps no head yet."),
    ):
        heads.write_bytes(content)
        page = _page(officer)
        assert said in page
        assert "It agrees." not in page
    heads.write_bytes(kept)
    assert "It agrees." in _page(officer)


def test_whom_a_key_touched_is_counted_listed_and_exported(live: Live, officer: httpx.Client) -> None:
    page = _page(officer, key="backend", **DAYS)
    assert "Members as CSV" in page
    assert "<td>m-ana</td>" in page
    file = officer.get("/console/breach/members.csv", params={"key": "backend", **DAYS})
    assert file.headers["content-type"].startswith("text/csv")
    rows = list(csv.reader(io.StringIO(file.text)))
    assert rows == [["member_id"], ["'=m-odd"], ["m-ana"]]
    earlier = {"since": "2020-01-01", "until": "2020-01-02"}
    assert "Nobody was touched." in _page(officer, key="backend", **earlier)


def test_a_question_that_cannot_be_answered_is_said(officer: httpx.Client) -> None:
    assert "No key has this name" in _page(officer, key="nobody", **DAYS)
    assert "Give two days" in _page(officer, key="backend", since=DAYS["until"], until="2020-01-01")
    assert "Give two days" in _page(officer, key="backend")
    assert officer.get("/console/breach/members.csv", params={"key": "nobody", **DAYS}).status_code == 404


def test_nobody_but_an_officer_sees_it(live: Live) -> None:
    with live.client() as client:
        assert client.get("/console/ledger", headers=HTML).status_code in {302, 303}
        sign_in(client)
        for path in ("/console/ledger", "/console/breach/members.csv"):
            assert client.get(path, params={"key": "backend", **DAYS}).status_code == 403


@pytest.fixture(params=[360, 1440])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(java_script_enabled=False, viewport={"width": request.param, "height": 800})
    yield context.new_page()
    context.close()


def test_an_officer_finds_out_in_a_browser_whom_a_key_touched(page: Page, live: Live) -> None:
    page.goto(f"{live.url}/sign-in")
    page.get_by_label("E-mail").fill(OFFICER)
    page.get_by_label("Password").fill(PASSWORD)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_url(f"{live.url}/console")
    page.get_by_role("link", name="After a breach").click()
    page.wait_for_url(f"{live.url}/console/breach")
    page.get_by_label("Name of the key or program").fill("backend")
    page.get_by_label("First day").fill(DAYS["since"])
    page.get_by_label("Last day").fill(DAYS["until"])
    page.get_by_role("button", name="Find").click()
    expect(page.get_by_role("cell", name="m-ana")).to_be_visible()
    expect(page.get_by_role("link", name="Members as CSV")).to_be_visible()
    assert page.locator("html").evaluate("page => page.scrollWidth - page.clientWidth") == 0
