"""Values that name a member: masked on every page of hers until the password is given again."""

from __future__ import annotations

import html

import httpx
import pytest

from plainview.gate.rights.request import Asking, RequestKind
from plainview.gate.subjects import SubjectRef
from tests.web.browsing import form_token, sign_in
from tests.web.live import ANA, PASSWORD, PHONE, SERVICE_SECRET, Live, add_member

HTML = {"accept": "text/html"}
_PAGES = (
    *("/you", "/you/known", "/you/known/email", "/you/known/name", "/you/known/from/devices", "/you/choices"),
    *("/you/shared", "/you/uses", "/you/details", "/you/requests", "/tv", "/tv/letter", "/tv/known/name"),
)
_NAMES_HER = (ANA, "Ana Souza", "Souza", PHONE, "127.0.0.1")


def _reveal(client: httpx.Client, password: str, back: str = "/you/known") -> httpx.Response:
    token = form_token(client.get("/you/reveal", params={"back": back}).text)
    return client.post("/you/reveal", data={"csrf": token, "back": back, "password": password}, headers=HTML)


def test_no_page_shows_a_value_that_names_her_until_the_password_is_given(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        for path in _PAGES:
            page = html.unescape(client.get(path).text)
            assert [name for name in _NAMES_HER if name in page] == [], path
        assert "a•••@d•••.example" in client.get("/you/known/email").text
        shown = _reveal(client, PASSWORD, "/you/known/email")
        assert (shown.status_code, shown.headers["location"]) == (303, "/you/known/email")
        page = client.get("/you/known/email").text
        assert ANA in page
        masked = client.post("/you/mask", data={"csrf": form_token(page), "back": "/you/known/email"})
        assert masked.headers["location"] == "/you/known/email"
        assert ANA not in client.get("/you/known/email").text


def test_a_wrong_password_shows_nothing_and_too_many_have_to_wait(live: Live) -> None:
    add_member(live.service, "m-guessed", "guessed@demo.example", name="Gus")
    with live.client() as client:
        sign_in(client, "guessed@demo.example")
        answers = [_reveal(client, "a guess").status_code for _ in range(12)]
        assert answers[0] == 401
        assert answers[-1] == 429
        assert "guessed@demo.example" not in client.get("/you/known").text


def test_another_session_of_hers_stays_masked(live: Live) -> None:
    with live.client() as at_home, live.client() as elsewhere:
        sign_in(at_home)
        sign_in(elsewhere)
        _reveal(at_home, PASSWORD)
        assert ANA in at_home.get("/you/known").text
        assert ANA not in elsewhere.get("/you/known").text


@pytest.mark.parametrize(
    "back", ["https://evil.example/", "//evil.example", "/console", "/you/../console", "/you/known/x'y"]
)
def test_the_form_leads_back_to_her_own_pages_only(live: Live, back: str) -> None:
    with live.client() as client:
        sign_in(client)
        assert _reveal(client, PASSWORD, back).headers["location"] == "/you"


def test_what_she_downloads_and_what_her_session_asks_for_is_masked_too(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        told = client.get("/v1/members/m-ana/explanation").json()
        assert told["is_masked"] is True
        assert ANA not in client.get("/you/download").text
        assert ANA not in client.get("/v1/members/m-ana/explanation").text
        _reveal(client, PASSWORD)
        assert ANA in client.get("/you/download").text
        assert client.get("/v1/members/m-ana/explanation").json()["is_masked"] is False


def test_an_app_chooses_whether_values_that_name_her_come_masked(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        assert ANA in client.get("/v1/members/m-ana/explanation").text
        masked = client.get("/v1/members/m-ana/explanation", params={"identifying": "masked"})
        assert masked.status_code == 200
        assert ANA not in masked.text
        assert client.get("/v1/members/m-ana/explanation", params={"identifying": "maybe"}).status_code == 400


def test_an_archive_waits_for_the_password_too_on_pages_and_in_her_session(live: Live) -> None:
    add_member(live.service, "m-copy", "copy@demo.example", name="Cora Pym")
    asking = Asking(RequestKind.ACCESS, SubjectRef("m-copy"), "her page", details={"language": "en"})
    held = live.service.rights.requests.ask(asking)
    live.service.rights.requests.run_due()
    page, answer = f"/you/requests/{held.request_id}/archive", f"/v1/requests/{held.request_id}/archive"
    with live.client() as client:
        sign_in(client, "copy@demo.example")
        assert client.get(page).headers["location"] == "/you/reveal?back=/you/requests"
        assert client.get(answer).status_code == 403
        assert _reveal(client, PASSWORD, "/you/requests").headers["location"] == "/you/requests"
        assert client.get(page).content[:2] == b"PK"
        assert client.get(answer).content[:2] == b"PK"
    with live.client(SERVICE_SECRET) as backend:
        told = backend.get("/v1/members/m-copy/explanation").json()["requests"]
        assert [(one["kind"], one["progress"]) for one in told] == [("access", 100)]
        assert backend.get(answer).content[:2] == b"PK"


def test_asking_with_the_password_is_giving_it(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        token = form_token(client.get("/you/requests").text)
        form = {"csrf": token, "password": PASSWORD}
        assert client.post("/you/requests/ask/access", data=form, headers=HTML).status_code == 303
        assert ANA in client.get("/you/known").text
