"""The pages over real HTTP: what they say, what their forms do, and what never stands on them."""

from __future__ import annotations

import html
import json
import re

from plainview.base.clock import SystemClock
from plainview.gate.admission import CanonicalEvent
from plainview.titles import packaged_titles
from tests.web.browsing import HTML, form_token, sign_in
from tests.web.live import OFFICER, PUBLIC_SECRET, Live, opened, recommend_of, send, serving

_DETAILS = re.compile(r"<details[^>]*>\s*<summary>Details</summary>.*?</details>", re.DOTALL)
_NEVER = re.compile(r"\b(ledger|purpose|inference|subject|grant)s?\b", re.IGNORECASE)


def _words(page: str) -> str:
    """Return a page's text as a reader sees it, without tags."""
    body = page[page.index("<main") :]
    return html.unescape(re.sub(r"<[^>]+>", " ", body))


def _main(page: str) -> str:
    """Return what stands between the tabs, one of which is named Details, and the end."""
    return page[page.index("</nav>") :]


def test_a_stranger_is_led_to_sign_in(live: Live) -> None:
    with live.client() as client:
        for path in ("/", "/you", "/console", "/demo/game", "/you/download"):
            answer = client.get(path, headers=HTML)
            assert answer.status_code == 303, path
            assert answer.headers["location"] in {"/sign-in", "/you"}


def test_the_page_opens_with_a_letter_that_holds_real_values(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        page = client.get("/you").text
    letter = _words(page[page.index("<article") : page.index("</article>")].join(["<main>", ""]))
    for held in ("A••• S•••", "a•••@d•••.example", "Germany", "Lumen"):
        assert held in letter, held


def test_words_of_the_trade_stand_in_details_only(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        client.get("/demo")
        paths = ("/you", "/you/known", "/you/known/email", "/you/uses", "/you/shared", "/you/choices")
        page = "".join(_main(client.get(path).text) for path in paths)
        assert _NEVER.findall(_words(f"<main>{_DETAILS.sub('', page)}")) == []


def test_nothing_on_the_page_is_inline(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        for path in (
            "/you",
            "/you/known",
            "/you/known/email",
            "/you/uses",
            "/you/choices",
            "/privacy",
            "/demo",
            "/sign-in",
        ):
            page = client.get(path).text
            # A module of ours comes by its address; between the tags there is nothing.
            assert re.sub(r'<script type="module" src="/assets/[^"]+"></script>', "", page).count("<script") == 0, path
            assert "<style" not in page
            assert not re.search(r"\s(style|on[a-z]+)=", page), path


def test_a_switch_counts_and_the_page_says_so(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        token = form_token(client.get("/you/uses").text)
        form = {"csrf": token, "purpose": "recommend_use", "allowed": "no", "text_version": "v"}
        switched = client.post("/you/choices", data=form)
        assert switched.status_code == 303
        assert live.service.gate.choices.of("m-ana")["recommend_use"].allowed is False
        page = client.get(switched.headers["location"]).text
        assert "Recommending films, series and games is off now." in page
        client.post("/you/choices", data={**form, "allowed": "yes"})
        assert live.service.gate.choices.of("m-ana")["recommend_use"].allowed is True


def test_a_switch_needs_the_forms_token(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        form = {"purpose": "recommend_use", "allowed": "no"}
        assert client.post("/you/choices", data=form).status_code == 403
        foreign = {**form, "csrf": form_token(client.get("/you/uses").text)}
        answer = client.post("/you/choices", data=foreign, headers={"Sec-Fetch-Site": "cross-site"})
        assert answer.status_code == 403
    assert live.service.gate.choices.of("m-ana")["recommend_use"].allowed is True


def test_the_download_is_the_whole_page_as_json(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        answer = client.get("/you/download")
    assert "attachment" in answer.headers["content-disposition"]
    told = json.loads(answer.content)
    assert told["member_id"] == "m-ana"
    assert {source["id"] for source in told["sources"]} >= {"member", "usage", "devices"}


def test_the_notice_is_public_and_names_every_element(live: Live) -> None:
    words = live.service.words("en")
    with live.client() as client:
        notice = _words(client.get("/privacy/collected").text)
    missing = [name for name in live.service.catalogue.elements if words.element(name).name not in notice]
    assert missing == []
    assert "privacy@lumen.example" in notice


def test_the_console_counts_names_and_shows_refusals_but_no_value(live: Live) -> None:
    with live.client(PUBLIC_SECRET) as app:
        event = {"id": "c-1", "event": "playback.started", "member_id": "m-ana"}
        app.post(
            "/v1/events", json={"events": [{**event, "properties": {"title_id": "f001", "haircut": "secret-cut"}}]}
        )
    with live.client() as client:
        sign_in(client, OFFICER)
        page = client.get("/console/refusals").text
        assert live.service.catalogue.version in client.get("/console").text
    assert "haircut" in page
    assert "secret-cut" not in page


def test_recommendations_say_why_and_stop_when_they_are_switched_off() -> None:
    service = opened(SystemClock())
    titles = packaged_titles()
    for number in range(12):
        watched = [titles[(number + step) % 20].title_id for step in range(6)]
        send(service, [_watched(f"m-{number}", title_id) for title_id in watched])
    send(service, [_watched("m-ana", titles[number].title_id) for number in range(4)])
    recommend_of(service).refit()
    with serving(service) as served, served.client() as client:
        sign_in(client)
        token = form_token(client.get("/demo/profiles").text)
        client.post("/demo/profiles/choose", data={"csrf": token, "profile_id": "main"})
        page = client.get("/demo").text
        assert "For you" in page
        assert "because you watched" in page
        client.post("/you/choices", data={"csrf": token, "purpose": "recommend_use", "allowed": "no"})
        page = client.get("/demo").text
        assert "because you watched" not in page
        assert "You switched this off." in page
    service.close()


def _watched(member_id: str, title_id: str) -> CanonicalEvent:
    properties = {"title_id": title_id, "played_ms": 5_000_000}
    return CanonicalEvent(f"{member_id}-{title_id}", "playback.completed", member_id, "main", properties=properties)
