"""The demo's site without a browser: what each form sends, and what it says to what it cannot take."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator

import httpx
import pytest

from plainview.base.clock import SystemClock
from plainview.titles import Title, packaged_titles
from plainview.web.demo_site.posters import poster
from plainview.web.demo_site.visit import PROFILE_COOKIE
from plainview.web.sessions import COOKIE
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.demo_evening import counted, deliver, demo_served, hidden, member_of, newest, visiting
from tests.web.live import ANA, PASSWORD, SERVICE_SECRET, Live, opened, serving

_PAGES = (
    "/demo",
    "/demo/profiles",
    "/demo/pay",
    "/demo/titles/f001",
    "/demo/titles/g001",
    "/demo/watch/f009",
    "/demo/search?q=moon",
    "/demo/game",
    "/demo/notifications",
    "/demo/support",
    "/demo/survey",
)


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    with demo_served() as served:
        yield served


@pytest.fixture(scope="module")
def ana(live: Live) -> Iterator[httpx.Client]:
    """Give one client of Ana's for all tests of this file: nobody may sign in as often as there are tests."""
    with visiting(live) as client:
        yield client


def _sign_up(client: httpx.Client, email: str, **over: str) -> httpx.Response:
    page = client.get("/demo/sign-up").text
    fields = {"name": "Ida", "email": email, "country": "DE", "language": "en", "password": PASSWORD}
    given = {"csrf": form_token(page), "made": hidden(page, "made"), "text_version": hidden(page, "text_version")}
    return client.post("/demo/sign-up", data={**given, **fields, **over}, headers=HTML)


def test_a_stranger_is_welcomed_and_led_to_sign_in_everywhere_else(live: Live) -> None:
    with live.client() as client:
        welcome = client.get("/demo", headers=HTML)
        assert welcome.status_code == 200
        assert 'href="/demo/sign-up"' in welcome.text
        for path in (path for path in _PAGES if path != "/demo"):
            answer = client.get(path, headers=HTML)
            assert (answer.status_code, answer.headers.get("location")) == (303, "/sign-in"), path


def test_outside_the_demo_there_is_no_page_of_it() -> None:
    service = opened(SystemClock(), demo=False)
    with serving(service) as served, served.client() as client:
        sign_in(client)
        for path in (*_PAGES, "/demo/sign-up", "/demo/posters/f001.svg"):
            assert client.get(path).status_code == 404, path
        assert client.post("/demo/sign-up", data={"email": "x@y.example"}).status_code == 404
    service.close()


@pytest.mark.parametrize("path", _PAGES)
def test_a_page_stands_without_scripts_and_holds_nothing_inline(ana: httpx.Client, path: str) -> None:
    answer = ana.get(path)
    assert answer.status_code == 200
    ours = re.sub(r'<script type="module" src="/assets/[^"]+"></script>', "", answer.text)
    assert not re.search(r"<script|<style|\sstyle=|\son[a-z]+=", ours)
    assert "demo-" not in re.sub(r"<[^>]+>", "", answer.text), "a word is missing"


def test_the_first_visit_asks_who_watches_and_registers_the_browser_then(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        before = counted(live.service, "m-ana")["device.registered"]
        assert client.get("/demo").headers["location"] == "/demo/profiles"
        page = client.get("/demo/profiles").text
        assert "/privacy/notices/device_registration" in page
        assert counted(live.service, "m-ana")["device.registered"] == before
        form = {"csrf": form_token(page), "profile_id": "main"}
        client.post("/demo/profiles/choose", data=form)
        assert client.get("/demo").status_code == 200
        assert "/privacy/notices/device_registration" not in client.get("/demo/profiles").text
        client.post("/demo/profiles/choose", data=form)
        assert counted(live.service, "m-ana")["device.registered"] == before + 1
    registered = newest(live.service, "m-ana", "device.registered")
    assert registered["device_class"] == "computer"
    assert registered["ip"] == "127.0.0.1"


def test_signing_up_makes_an_account_by_the_services_own_form(live: Live) -> None:
    with live.client() as client:
        made = _sign_up(client, "ida@lumen.example", **{"yes-communicate_marketing": "yes"})
        assert (made.status_code, made.headers["location"]) == (303, "/demo/pay?did=welcome")
        member_id = member_of(live.service, "ida@lumen.example")
        assert live.service.gate.choices.of(member_id)["communicate_marketing"].allowed
        assert not live.service.gate.choices.of(member_id)["personalise_marketing"].allowed
        assert client.get("/you").status_code == 200
        assert "I•••" in client.get("/you/known").text
    with live.client() as client:
        assert sign_in(client, "ida@lumen.example").headers["location"] == "/you"


def test_signing_up_says_field_by_field_what_is_wrong_and_keeps_what_was_right(live: Live) -> None:
    with live.client() as client:
        short = _sign_up(client, "kim@lumen.example", password="short")
        assert short.status_code == 422
        assert "At least 8 characters" in short.text
        assert 'value="kim@lumen.example"' in short.text
        assert 'value="short"' not in short.text
        wrong = _sign_up(client, "no address", phone="words")
        assert wrong.status_code == 422
        assert wrong.text.count('aria-invalid="true"') == 2
        assert _sign_up(client, "kim@lumen.example", password="").status_code == 422
        taken = _sign_up(client, ANA)
        assert taken.status_code == 409
        assert "There is an account with this e-mail address already" in taken.text
    assert live.service.gate.session("operate", "test").find("email", "kim@lumen.example") is None


def test_nobody_takes_over_an_account_by_naming_its_id(live: Live) -> None:
    with live.client() as client:
        page = client.get("/demo/sign-up").text
        made = hidden(page, "made")
        assert _sign_up(client, "one@lumen.example", made=made).status_code == 303
        assert _sign_up(client, "two@lumen.example", made=made).status_code == 409
        assert _sign_up(client, "three@lumen.example", made="../m-ana").status_code == 303
    assert member_of(live.service, "one@lumen.example") == f"demo-{made}"
    assert re.fullmatch(
        r"demo-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", member_of(live.service, "three@lumen.example")
    )


def test_a_card_becomes_a_token_and_its_number_is_nowhere(live: Live) -> None:
    with live.client() as client:
        _sign_up(client, "payer@lumen.example")
        token = form_token(client.get("/demo/pay").text)
        wrong = client.post("/demo/pay", data={"csrf": token, "card_number": "1234 5678"})
        assert wrong.status_code == 422
        assert "1234 5678" not in wrong.text
        paid = client.post("/demo/pay", data={"csrf": token, "card_number": "4111 1111 1111 1111"})
        assert paid.headers["location"] == "/demo/profiles?did=paid"
        assert client.post("/demo/pay", data={"csrf": token, "do": "skip"}).headers["location"] == "/demo/profiles"
    with live.client(SERVICE_SECRET) as backend:
        explanation = backend.get(f"/v1/members/{member_of(live.service, 'payer@lumen.example')}/explanation").text
    assert "tok_test_" in explanation
    assert "4111" not in explanation


def test_a_childs_profile_is_shown_family_titles_only(live: Live) -> None:
    with live.client() as client:
        _sign_up(client, "parent@lumen.example")
        token = form_token(client.get("/demo/profiles").text)
        made = client.post("/demo/profiles", data={"csrf": token, "profile_name": "Lou 🦊", "kids": "yes"})
        assert made.headers["location"] == "/demo/profiles?did=made"
        page = client.get("/demo/profiles").text
        assert "Lou 🦊" in page
        child = re.search(r'name="profile_id" value="([0-9a-f-]{36})"', page)
        assert child is not None
        client.post("/demo/profiles/choose", data={"csrf": token, "profile_id": child[1]})
        home = client.get("/demo").text
        titles = {title.title_id: title for title in packaged_titles()}
        shown = [titles[title_id] for title_id in re.findall(r'data-title-id="(\w+)"', home)]
        assert shown
        assert all("family" in title.genres for title in shown)
        assert "only family titles are shown" in home
        assert client.get("/demo/titles/f005").status_code == 404
        assert client.get("/demo/watch/f005").status_code == 404


def test_a_profile_of_nobodys_is_not_chosen_and_a_forged_cookie_means_the_own_one(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        token = form_token(client.get("/demo/profiles").text)
        assert client.post("/demo/profiles/choose", data={"csrf": token, "profile_id": "x"}).status_code == 404
        client.cookies.set(PROFILE_COOKIE, "somebody-elses", domain="127.0.0.1")
        assert client.get("/demo").headers["location"] == "/demo/profiles"
        client.post("/demo/titles/f002/list", data={"csrf": token, "do": "add"})
    assert newest(live.service, "m-ana", "mylist.added")["title_id"] == "f002"


def test_another_member_on_the_same_browser_is_asked_anew(live: Live) -> None:
    with live.client() as client:
        devices = []
        for number in range(2):
            email = f"shared-{number}@lumen.example"
            _sign_up(client, email)
            assert client.get("/demo").headers["location"] == "/demo/profiles"
            page = client.get("/demo/profiles").text
            assert "/privacy/notices/device_registration" in page
            client.post("/demo/profiles/choose", data={"csrf": form_token(page), "profile_id": "main"})
            devices.append(newest(live.service, member_of(live.service, email), "device.registered")["device_id"])
    assert devices[0] == devices[1], "it is one browser"


def test_an_account_has_eight_profiles_at_most(live: Live) -> None:
    with live.client() as client:
        _sign_up(client, "many@lumen.example")
        token = form_token(client.get("/demo/profiles").text)
        answers = [
            client.post("/demo/profiles", data={"csrf": token, "profile_name": f"P{number}"}) for number in range(8)
        ]
        assert [answer.status_code for answer in answers] == [303] * 7 + [422]
        assert client.post("/demo/profiles", data={"csrf": token, "profile_name": "  "}).status_code == 422


@pytest.mark.parametrize("path", ["/demo/titles/nothing", "/demo/watch/nothing", "/demo/watch/g016"])
def test_a_title_that_does_not_exist_or_cannot_be_watched_is_not_found(ana: httpx.Client, path: str) -> None:
    answer = ana.get(path, headers=HTML)
    assert answer.status_code == 404
    assert "<h1" in answer.text


@pytest.mark.parametrize(
    "path",
    ["titles/f001/thumbs", "titles/f001/list", "watch/f001", "game", "support", "survey", "profiles", "pay"],
)
def test_no_form_is_taken_without_its_token(live: Live, ana: httpx.Client, path: str) -> None:
    before = counted(live.service, "m-ana")
    assert ana.post(f"/demo/{path}", data={"do": "start", "thumbs": "up"}).status_code == 403
    foreign = {"csrf": form_token(ana.get("/demo/support").text)}
    assert ana.post(f"/demo/{path}", data=foreign, headers={"Sec-Fetch-Site": "cross-site"}).status_code == 403
    assert counted(live.service, "m-ana") == before


def test_a_form_of_a_session_that_is_over_leads_to_sign_in_and_changes_nothing(live: Live) -> None:
    with live.client() as client:
        _sign_up(client, "gone@lumen.example")
        member_id = member_of(live.service, "gone@lumen.example")
        token = form_token(client.get("/demo/support").text)
        live.service.sign_out(member_id)
        answer = client.post("/demo/titles/f001/list", data={"csrf": token, "do": "add"}, headers=HTML)
        assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
        assert client.cookies.get(COOKIE)
    assert counted(live.service, member_id)["mylist.added"] == 0


def test_thumbs_and_list_are_sent_and_shown_again(live: Live, ana: httpx.Client) -> None:
    token = form_token(ana.get("/demo/titles/f020").text)
    for thumbs in ("down", "double"):
        ana.post("/demo/titles/f020/thumbs", data={"csrf": token, "thumbs": thumbs})
        assert newest(live.service, "m-ana", "rating.set")["thumbs"] == thumbs
    assert re.search(r'value="double"[^>]*aria-pressed="true"', ana.get("/demo/titles/f020").text)
    assert ana.post("/demo/titles/f020/thumbs", data={"csrf": token, "thumbs": "sideways"}).status_code == 404
    added = ana.post("/demo/titles/f020/list", data={"csrf": token, "do": "add"})
    assert "is on your list" in ana.get(added.headers["location"]).text
    assert 'data-row-id="my-list"' in ana.get("/demo").text
    ana.post("/demo/titles/f020/list", data={"csrf": token, "do": "remove"})
    assert newest(live.service, "m-ana", "mylist.removed")["title_id"] == "f020"
    assert "Add to my list" in ana.get("/demo/titles/f020").text


def test_a_title_opened_from_a_row_is_sent_once_with_its_place(live: Live, ana: httpx.Client) -> None:
    found = re.search(r'href="(/demo/titles/[^"]+row=films[^"]+)"', ana.get("/demo").text)
    assert found is not None
    path = found[1].replace("&amp;", "&")
    before = counted(live.service, "m-ana")["title.selected"]
    ana.get(path, headers={"Sec-Fetch-Site": "cross-site"})
    assert counted(live.service, "m-ana")["title.selected"] == before
    for _ in range(2):
        assert ana.get(path).status_code == 200
    assert counted(live.service, "m-ana")["title.selected"] == before + 1
    selected = newest(live.service, "m-ana", "title.selected")
    assert (selected["impression_row_id"], selected["impression_rank"]) == ("films", 0)
    ana.get("/demo/titles/f001?row=<script>&rank=-1&request=x")
    assert counted(live.service, "m-ana")["title.selected"] == before + 1


def test_a_search_and_what_is_chosen_of_it_are_sent_once(live: Live, ana: httpx.Client) -> None:
    made = hidden(ana.get("/demo/search").text, "search")
    page = ""
    before = counted(live.service, "m-ana")
    for _ in range(2):
        page = ana.get("/demo/search", params={"q": "  trip to the moon ", "search": made}).text
    performed = newest(live.service, "m-ana", "search.performed")
    assert performed["query"] == "trip to the moon"
    assert performed["result_count"] == 1
    assert "One title for" in page
    found = re.search(r'href="(/demo/titles/f001[^"]+)"', page)
    assert found is not None
    for _ in range(2):
        ana.get(found[1].replace("&amp;", "&"))
    after = counted(live.service, "m-ana")
    for event in ("search.performed", "search.result_selected"):
        assert after[event] == before[event] + 1
    assert newest(live.service, "m-ana", "search.result_selected")["rank"] == 0
    assert "Nothing found" in ana.get("/demo/search", params={"q": "<b>zzz"}).text


def test_a_playback_without_scripts_has_its_start_and_its_end(live: Live, ana: httpx.Client) -> None:
    page = ana.get("/demo/watch/f009?row=for-you&rank=3&request=r1").text
    token = form_token(page)
    query = {"row": "for-you", "rank": "3", "request": "r1"}
    whole = ana.post("/demo/watch/f009", data={"csrf": token, "do": "end"}, params=query)
    assert "to the end" in ana.get(whole.headers["location"]).text
    started = newest(live.service, "m-ana", "playback.started")
    assert started["impression_rank"] == 3
    completed = newest(live.service, "m-ana", "playback.completed")
    assert completed["playback_id"] == started["playback_id"]
    assert completed["played_ms"] == 30_000
    ana.post("/demo/watch/f009", data={"csrf": token, "do": "stop"})
    assert newest(live.service, "m-ana", "playback.exited")["position_ms"] == 15_000
    assert 'data-row-id="begun"' in ana.get("/demo").text


def test_the_notice_stands_before_the_first_playback_only(live: Live) -> None:
    with live.client() as client:
        _sign_up(client, "first@lumen.example")
        page = client.get("/demo/watch/f009").text
        assert "/privacy/notices/first_playback" in page
        client.post("/demo/watch/f009", data={"csrf": form_token(page), "do": "end"})
        assert "/privacy/notices/first_playback" not in client.get("/demo/watch/f009").text


def test_a_message_is_opened_and_put_away(live: Live) -> None:
    with live.client() as client:
        _sign_up(client, "reader@lumen.example")
        deliver(live.service)
        page = client.get("/demo/notifications").text
        message = re.search(r'action="(/demo/notifications/[^"]+)"', page)
        assert message is not None
        token = form_token(page)
        assert client.post(message[1], data={"csrf": token, "do": "burn"}).status_code == 404
        assert client.post("/demo/notifications/other", data={"csrf": token, "do": "opened"}).status_code == 404
        client.post(message[1], data={"csrf": token, "do": "opened"})
        assert 'class="note-text"' in client.get("/demo/notifications").text
        client.post(message[1], data={"csrf": token, "do": "dismissed"})
        assert "No messages yet." in client.get("/demo/notifications").text
    told = counted(live.service, member_of(live.service, "reader@lumen.example"))
    assert (told["message.opened"], told["message.dismissed"]) == (1, 1)


def test_a_question_gets_a_case_and_what_was_written_is_not_kept(live: Live, ana: httpx.Client) -> None:
    token = form_token(ana.get("/demo/support").text)
    asked = {"csrf": token, "topic": "subtitles", "message": "unheard-of words of mine"}
    sent = ana.post("/demo/support", data=asked)
    case = newest(live.service, "m-ana", "support.contacted")["case_id"]
    assert str(case) in sent.text
    assert "we keep no copy" in sent.text
    assert "unheard-of words" not in ana.get("/v1/members/m-ana/explanation").text
    wrong = ana.post("/demo/support", data={**asked, "phone": "call me"})
    assert wrong.status_code == 422
    assert "unheard-of words of mine" in wrong.text
    assert ana.post("/demo/support", data={**asked, "topic": "weather"}).status_code == 422


def test_a_survey_takes_the_answers_that_it_offers(live: Live, ana: httpx.Client) -> None:
    token = form_token(ana.get("/demo/survey").text)
    assert ana.post("/demo/survey", data={"csrf": token, "picture": "purple"}).status_code == 422
    before = counted(live.service, "m-ana")["survey.answered"]
    answered = ana.post("/demo/survey", data={"csrf": token, "picture": "good", "next": "silent"})
    assert answered.headers["location"] == "/demo?did=answered"
    assert counted(live.service, "m-ana")["survey.answered"] == before + 2


def test_a_poster_is_small_the_same_each_time_and_free_to_keep(live: Live) -> None:
    with live.client() as client:
        answer = client.get("/demo/posters/f001.svg")
        assert answer.headers["content-type"].startswith("image/svg+xml")
        assert answer.headers["cache-control"] == "public, max-age=86400"
        assert client.get("/demo/posters/nothing.svg").status_code == 404
        assert client.get("/demo/posters/f001").status_code == 404
    for title in packaged_titles():
        drawn = poster(title)
        assert drawn == poster(title)
        assert len(drawn) < 3_000
        ET.fromstring(drawn)  # noqa: S314 - our own text


def test_a_posters_name_is_text_and_never_markup() -> None:
    drawn = poster(Title("x1", packaged_titles()[0].kind, '<b>"&" النجوم 🎬</b> ' + "long " * 40, 1999))
    assert ET.fromstring(drawn).find(".//{*}b") is None  # noqa: S314 - our own text
