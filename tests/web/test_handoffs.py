"""Hand-offs: a link of the service's own opens a member's pages once, within a minute, and leaks nothing."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from plainview.base.clock import ManualClock, SystemClock
from plainview.base.errors import SettingsError
from plainview.gate.admission import CanonicalEvent
from plainview.gate.rights.request import ACCOUNT, WHAT, Asking, RequestKind
from plainview.gate.subjects import SubjectRef
from plainview.web.attempts import PER_ADDRESS, WINDOW_S
from plainview.web.handoff_return import return_origins
from plainview.web.handoff_routes import LASTS_S, SESSION_S
from plainview.web.sessions import COOKIE, LOOK_AGAIN_S
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import NAMED, PUBLIC_SECRET, SERVICE_SECRET, Live, add_member, opened, send, serving
from tests.web.test_sessions import started

SETTINGS = replace(NAMED, return_origins="https://lumen.example, https://tv.lumen.example:8443")
HER_NAME = "A••• S•••"


@pytest.fixture(scope="module")
def clock() -> ManualClock:
    """Give the installation's clock."""
    return ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))


@pytest.fixture(autouse=True)
def later(clock: ManualClock) -> None:
    """Let each test begin when nobody has to wait any more for what another did."""
    clock.advance(dt.timedelta(seconds=2 * WINDOW_S))


@pytest.fixture(scope="module")
def live(clock: ManualClock) -> Iterator[Live]:
    """Give a served installation whose clock tests move by hand."""
    service = opened(clock, SETTINGS)
    with serving(service) as served:
        yield served
    service.close()


def asked(live: Live, secret: str = SERVICE_SECRET, **wanted: str) -> httpx.Response:
    with live.client(secret) as backend:
        return backend.post("/v1/handoffs", json={"member_id": "m-ana", **wanted})


def path_of(live: Live, **wanted: str) -> str:
    """Return the path of a fresh link."""
    answer = asked(live, **wanted)
    assert answer.status_code == 201, answer.text
    parts = urlsplit(answer.json()["url"])
    assert f"{parts.scheme}://{parts.netloc}" == live.url
    return str(parts.path)


def test_a_link_opens_her_pages_with_a_session_that_is_short(live: Live, clock: ManualClock) -> None:
    answer = asked(live)
    assert answer.json()["expires_at"] == (clock.now() + dt.timedelta(seconds=LASTS_S)).isoformat().replace(
        "+00:00", "Z"
    )
    with live.client() as client:
        opened_ = client.get(urlsplit(answer.json()["url"]).path, headers=HTML)
        assert (opened_.status_code, opened_.headers["location"]) == (303, "/you")
        assert opened_.headers["referrer-policy"] == "no-referrer"
        assert opened_.headers["cache-control"] == "no-store"
        assert f"Max-Age={SESSION_S}" in opened_.headers["set-cookie"]
        assert HER_NAME in client.get("/you", headers=HTML).text
        clock.advance(dt.timedelta(seconds=SESSION_S))
        assert client.get("/you", headers=HTML).headers["location"] == "/sign-in"


@pytest.mark.parametrize(
    ("wanted", "path"),
    [
        ({"place": "known"}, "/you/known"),
        ({"place": "details"}, "/you/details"),
        ({"layout": "tv"}, "/tv"),
        ({"layout": "tv", "place": "uses"}, "/tv/uses"),
        ({"layout": "tv", "place": "details"}, "/tv"),
    ],
)
def test_a_link_opens_the_place_and_layout_that_were_asked_for(live: Live, wanted: dict[str, str], path: str) -> None:
    with live.client() as client:
        assert client.get(path_of(live, **wanted), headers=HTML).headers["location"] == path
        assert client.get(path, headers=HTML).status_code == 200


def test_pages_keep_the_language_that_the_service_asked_for(live: Live) -> None:
    with live.client() as client:
        client.get(path_of(live, language="en-GB"), headers=HTML)
        page = client.get("/you/uses", headers={**HTML, "Accept-Language": "xx"}).text
        assert '<html lang="en' in page
    assert asked(live, language="<b>").status_code == 422


def test_her_pages_lead_back_to_the_service(live: Live) -> None:
    back = "https://lumen.example/account?tab=privacy"
    with live.client() as client:
        client.get(path_of(live, return_to=back), headers=HTML)
        page = client.get("/you", headers=HTML).text
        assert f'href="{back}"' in page
        assert "Back to Lumen" in page


@pytest.mark.parametrize(
    "address",
    [
        "https://evil.example/",
        "http://lumen.example/",
        "https://lumen.example.evil.example/",
        "https://lumen.example@evil.example/",
        "https://lumen.example:444/",
        "https://tv.lumen.example/",
        "https://evil.example\\@lumen.example/",
        "https://lumen.example/ x",
        "//lumen.example/",
        "javascript:alert(1)",
        "https://lumen.example/" + "x" * 600,
    ],
)
def test_no_link_leads_back_to_anywhere_else(live: Live, address: str) -> None:
    answer = asked(live, return_to=address)
    assert answer.status_code == 422
    assert "PLAINVIEW_RETURN_ORIGINS" in answer.json()["detail"]


def test_origins_must_be_https_and_bare() -> None:
    assert return_origins(" https://a.example/ ,https://B.example:8443").origins == (
        "https://a.example",
        "https://b.example:8443",
    )
    assert return_origins("").home == ""
    for listed in ("*", "http://a.example", "https://a.example/path", "a.example", "https://u@a.example"):
        with pytest.raises(SettingsError, match="PLAINVIEW_RETURN_ORIGINS"):
            return_origins(listed)


def said_after(answer: httpx.Response) -> tuple[int, str]:
    """Return a page's status and its words, without what is drawn anew for each browser."""
    return answer.status_code, re.sub(r'value="[0-9a-f]{64}"', "", answer.text)


def test_a_link_that_was_used_ended_never_was_or_was_an_erased_members_reads_the_same(
    live: Live, clock: ManualClock
) -> None:
    add_member(live.service, "m-gone", "gone@demo.example", name="Gone Soon")
    used, late, hers = path_of(live), path_of(live), path_of(live, member_id="m-gone")
    with live.client() as client:
        assert client.get(used, headers=HTML).status_code == 303
        live.service.forget("m-gone")
    pages = []
    for path in (used, hers, "/handoff/nobody-made-this-one"):
        with live.client() as client:
            pages.append(said_after(client.get(path, headers=HTML)))
            assert COOKIE not in client.cookies
    clock.advance(dt.timedelta(seconds=LASTS_S))
    with live.client() as client:
        pages.append(said_after(client.get(late, headers=HTML)))
    assert {status for status, _ in pages} == {410}
    assert len(set(pages)) == 1
    assert "This link has ended" in pages[0][1]
    assert 'href="https://lumen.example/"' in pages[0][1]
    assert "Ana" not in pages[0][1]


def test_a_hidden_member_is_not_handed_over(live: Live) -> None:
    add_member(live.service, "m-hidden", "hidden@demo.example", name="Hid Away")
    path = path_of(live, member_id="m-hidden")
    asking = Asking(RequestKind.ERASURE, SubjectRef("m-hidden"), "member", details={WHAT: ACCOUNT})
    live.service.rights.requests.ask(asking)
    assert asked(live, member_id="m-hidden").status_code == 409
    with live.client() as client:
        assert client.get(path, headers=HTML).status_code == 410
        assert COOKIE not in client.cookies


def test_only_a_service_key_makes_a_link_and_only_for_a_member(live: Live) -> None:
    assert asked(live, "").status_code == 401
    assert asked(live, PUBLIC_SECRET).status_code == 403
    assert asked(live, member_id="m-nobody").status_code == 404
    assert asked(live, place="console").status_code == 422
    assert asked(live, layout="watch").status_code == 422
    assert asked(live, role="officer").status_code == 400


@pytest.mark.parametrize(
    "ahead",
    [
        {"Sec-Purpose": "prefetch;prerender"},
        {"Purpose": "prefetch"},
        {"X-Moz": "prefetch"},
        {"Sec-Fetch-Dest": "image"},
        {"Sec-Fetch-Dest": "iframe"},
        {"Sec-Fetch-Dest": "empty"},
    ],
)
def test_what_looks_ahead_does_not_use_a_link_up(live: Live, ahead: dict[str, str]) -> None:
    path = path_of(live)
    with live.client() as client:
        assert client.get(path, headers={**HTML, **ahead}).status_code == 503
        assert client.head(path, headers=HTML).status_code == 405
        assert COOKIE not in client.cookies
        assert client.get(path, headers={**HTML, "Sec-Fetch-Dest": "document"}).status_code == 303


def test_of_all_who_open_a_link_at_once_one_gets_in(live: Live) -> None:
    path = path_of(live)

    def status(number: int) -> int:
        with live.client() as client:
            return client.get(path, headers=HTML).status_code

    with ThreadPoolExecutor(6) as crowd:
        statuses = list(crowd.map(status, range(6)))
    assert sorted(statuses) == [303, 410, 410, 410, 410, 410]


def test_guessing_links_is_slowed_down_and_good_ones_still_open(live: Live) -> None:
    with live.client() as client:
        statuses = [client.get(f"/handoff/guess-{number}", headers=HTML).status_code for number in range(40)]
        assert statuses[:PER_ADDRESS] == [410] * PER_ADDRESS
        assert set(statuses[PER_ADDRESS:]) == {429}
        assert client.get(path_of(live), headers=HTML).status_code == 303


def test_making_links_without_end_is_slowed_down(live: Live) -> None:
    answers = [asked(live) for _ in range(PER_ADDRESS + 1)]
    assert answers[-2].status_code == 201
    assert answers[-1].status_code == 429
    assert int(answers[-1].headers["retry-after"]) > 0


def test_the_link_ends_a_session_that_the_browser_had(live: Live, clock: ManualClock) -> None:
    add_member(live.service, "m-ben", "ben@demo.example", name="Ben Okafor")
    with live.client() as client:
        sign_in(client, "ben@demo.example")
        before = client.cookies[COOKIE]
        client.get(path_of(live), headers=HTML)
        assert "A••• S•••" in client.get("/you", headers=HTML).text
    clock.advance(dt.timedelta(seconds=LOOK_AGAIN_S))
    with live.client() as client:
        client.cookies.set(COOKIE, before)
        assert client.get("/you", headers=HTML).headers["location"] == "/sign-in"


def test_a_handed_over_session_does_not_stand_for_her_password(live: Live) -> None:
    with live.client() as client:
        client.get(path_of(live), headers=HTML)
        token = form_token(client.get("/you/requests", headers=HTML).text)
        asked_for = {"csrf": token, "password": ""}
        answer = client.post("/you/requests/ask/access", data=asked_for, headers=HTML)
        assert answer.status_code == 401
        assert "This password does not fit" in answer.text


def test_whoever_has_no_password_here_is_told_what_to_do(live: Live) -> None:
    event = CanonicalEvent("new-m-sso", "account.created", "m-sso", traits={"name": "Sam Ito"}, path="sign-up form")
    send(live.service, [event])
    with live.client() as client:
        client.get(path_of(live, member_id="m-sso"), headers=HTML)
        token = form_token(client.get("/you/requests", headers=HTML).text)
        asked_for = {"csrf": token, "password": "anything"}
        answer = client.post("/you/requests/ask/access", data=asked_for, headers=HTML)
        assert answer.status_code == 403
        assert "you have no password here" in answer.text
        assert "privacy@lumen.example" in answer.text


def test_the_service_may_vouch_that_she_gave_her_password_there(live: Live) -> None:
    with live.client(SERVICE_SECRET) as backend:
        traits = {"email": "there@lumen.example", "name": "Tea Leaf"}
        assert backend.post("/v1/members", json={"member_id": "m-there", "traits": traits}).status_code == 201
        wanted = {"member_id": "m-there", "place": "known"}
        plain = backend.post("/v1/handoffs", json=wanted).json()["url"]
        vouched = backend.post("/v1/handoffs", json=wanted | {"password_given": True}).json()["url"]
    with live.client() as browser:
        assert browser.get(urlsplit(plain).path, headers=HTML).status_code == 303
        assert "there@lumen.example" not in browser.get("/you/known").text
        page = browser.get("/you/requests").text
        assert 'type="password"' not in page
        form = {"csrf": form_token(page)}
        assert browser.post("/you/requests/ask/access", data=form, headers=HTML).status_code == 403
    with live.client() as browser:
        assert browser.get(urlsplit(vouched).path, headers=HTML).status_code == 303
        assert "there@lumen.example" in browser.get("/you/known").text
        form = {"csrf": form_token(browser.get("/you/requests").text)}
        assert browser.post("/you/requests/ask/access", data=form, headers=HTML).status_code == 303


def test_she_sees_the_hand_over_among_her_sign_ins(live: Live) -> None:
    with live.client() as client:
        client.get(path_of(live), headers={**HTML, "User-Agent": "LumenTV/4.2"})
        # Noted in order behind it, so the page of this wrong password comes after.
        page = form_token(client.get("/you/requests", headers=HTML).text)
        client.post("/you/requests/ask/access", data={"csrf": page, "password": ""}, headers=HTML)
    with live.client() as other:
        sign_in(other)
    session = live.service.gate.session("rights", "test")
    reading = session.read(SubjectRef("m-ana"), sorted(session.declared))
    methods = {row.get("method") for row in reading.streams["security"].to_pylist()}
    assert {"link of the service", "password"} <= methods


def test_a_link_holds_across_a_restart_and_once(tmp_path: Path) -> None:
    with started(tmp_path, first=True) as service, serving(service) as live:
        path, another = path_of(live), path_of(live)
        with live.client() as client:
            assert client.get(another, headers=HTML).status_code == 303
    with started(tmp_path) as service, serving(service) as live:
        with live.client() as client:
            assert client.get(another, headers=HTML).status_code == 410
            assert client.get(path, headers=HTML).status_code == 303
            assert client.get("/you", headers=HTML).status_code == 200
        with live.client() as client:
            assert client.get(path, headers=HTML).status_code == 410


def test_the_link_begins_with_the_public_address_and_the_mount() -> None:
    settings = replace(SETTINGS, public_url="https://my.lumen.example", mount="/privacy-centre/")
    service = opened(SystemClock(), settings)
    with serving(service) as live:
        url = asked(live).json()["url"]
        assert url.startswith("https://my.lumen.example/privacy-centre/handoff/")
        with live.client() as client:
            answer = client.get(urlsplit(url).path, headers=HTML)
            assert answer.headers["location"] == "/privacy-centre/you"
    service.close()
