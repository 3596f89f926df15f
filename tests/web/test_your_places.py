"""The places of "Your data": what stands where, in how many steps, and what a wrong address gets."""

from __future__ import annotations

import datetime as dt
import html
import re

import pytest

from plainview.base.clock import ManualClock, SystemClock
from plainview.gate.admission import CanonicalEvent
from plainview.store.values import LedgerKind, LedgerLine
from plainview.titles import packaged_titles
from tests.web.browsing import form_token, sign_in
from tests.web.live import PASSWORD, SERVICE_SECRET, Live, add_member, opened, recommend_of, send, serving

_SOURCES = ("member", "usage", "devices", "partners", "elsewhere", "derived")
_HTML = {"accept": "text/html"}


def _text(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", page))


def test_the_letter_has_a_paragraph_for_each_source_with_her_values_and_leads_to_each(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        page = client.get("/you").text
        for source in _SOURCES:
            assert f'<p class="source-{source}">' in page
            assert f'href="/you/known/from/{source}"' in page
        for element in ("email", "titles_viewed", "ratings"):
            assert f'href="/you/known/{element}"' in page
        assert "undefined" not in page


def test_the_first_screen_says_seven_uses_and_what_each_would_be_without(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        told = client.get("/v1/members/m-ana/explanation").json()["uses"]
        page = _text(client.get("/you").text)
    assert [use["id"] for use in told][:7] == ["u1", "u2", "u3", "u4", "u5", "u6", "u7"]
    for use in told:
        assert use["name"] in page
        assert use["without"] in page


def test_who_has_her_email_is_answered_and_stopped_in_three_clicks(live: Live) -> None:
    with live.client() as client:
        sign_in(client)
        known = client.get("/you/known").text  # the first click
        assert 'href="/you/known/email"' in known
        page = client.get("/you/known/email").text  # the second
        assert "Who has it" in page
        assert "The company that delivers our e-mail" in page
        form = {"csrf": form_token(page), "purpose": "communicate_marketing", "allowed": "no", "back": "known/email"}
        assert form["purpose"] in page
        stopped = client.post("/you/choices", data=form)  # the third
        assert stopped.headers["location"] == "/you/known/email?off=communicate_marketing#use-communicate_marketing"
        assert "News and offers is off now." in _text(client.get(stopped.headers["location"]).text)
    assert live.service.gate.choices.of("m-ana")["communicate_marketing"].allowed is False


def test_what_changed_is_told_from_her_second_look_on() -> None:
    clock = ManualClock(dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC))
    service = opened(clock)
    try:
        add_member(service, "m-looks", "looks@demo.example", name="Lou")
        with serving(service) as served, served.client() as client:
            sign_in(client, "looks@demo.example")
            clock.advance(dt.timedelta(minutes=1))
            assert "This is your first look here" in client.get("/you").text
            clock.advance(dt.timedelta(hours=3))
            assert "Nothing is new since you last looked" in client.get("/you").text
            clock.advance(dt.timedelta(minutes=1))
            send(service, [_watched("m-looks", "f090"), _watched("m-looks", "f091")])
            service.gate.choices.decide("m-looks", "recommend_use", False, text_version="v", how="test")
            clock.advance(dt.timedelta(hours=3))
            page = _text(client.get("/you").text)
            assert "Since you last looked" in page
            assert "You watched to the end: twice." in page
            assert "You decided anew on: recommending films, series and games." in page
    finally:
        service.close()


@pytest.mark.parametrize(
    "path",
    ["/you/known/nonsense", "/you/known/from/nonsense", "/you/why/t-nowhere", "/you/why/f090?profile=nobody", "/you/x"],
)
def test_an_address_of_nothing_says_so(live: Live, path: str) -> None:
    with live.client() as client:
        sign_in(client)
        answer = client.get(path, headers=_HTML)
        assert answer.status_code == 404
        assert "There is no such page." in answer.text


def test_an_empty_account_reads_as_one(live: Live) -> None:
    with live.client(SERVICE_SECRET) as client:
        made = client.post("/v1/members", json={"member_id": "m-empty", "traits": {"email": "empty@demo.example"}})
        assert made.status_code == 201
    add_member(live.service, "m-empty", "empty@demo.example", name="")
    with live.client() as client:
        sign_in(client, "empty@demo.example")
        page = _text(client.get("/you").text)
        assert "No company that we work with has sent us anything about you." in page
        assert "Nobody outside has received anything about you so far." in page
        assert "We hold nothing from there about you." in client.get("/you/known/from/partners").text


def test_a_name_with_an_emoji_and_right_to_left_letters_stands_apart_from_the_sentence(live: Live) -> None:
    name = "رنا <b>🎬 & Søn"
    add_member(live.service, "m-odd", "odd@demo.example", name=name)
    with live.client() as client:
        sign_in(client, "odd@demo.example")
        assert "<bdi>ر••• &lt;••• ••• S•••</bdi>" in client.get("/you").text
        token = form_token(client.get("/you/reveal").text)
        client.post("/you/reveal", data={"csrf": token, "password": PASSWORD, "back": "/you"})
        for path in ("/you", "/you/known/name"):
            page = client.get(path).text
            assert f"<bdi>{html.escape(name)}</bdi>" in page
            assert "<b>🎬" not in page


def _watched(member_id: str, title_id: str) -> CanonicalEvent:
    properties = {"title_id": title_id, "played_ms": 5_000_000}
    return CanonicalEvent(f"{member_id}-{title_id}", "playback.completed", member_id, "main", properties=properties)


def test_why_a_title_is_recommended_names_what_she_did() -> None:
    service = opened(SystemClock())
    titles = packaged_titles()
    for number in range(12):
        send(service, [_watched(f"m-{number}", titles[(number + step) % 20].title_id) for step in range(6)])
    send(service, [_watched("m-ana", titles[number].title_id) for number in range(4)])
    recommend_of(service).refit()
    with serving(service) as served, served.client() as client:
        sign_in(client)
        found = re.findall(r'href="(/you/why/[a-z0-9_]+)', client.get("/you/why").text)
        page = html.unescape(client.get(found[0]).text)
        reasons = re.findall(r'<th scope="row"><bdi>([^<]+)</bdi>', page)
        with served.client(SERVICE_SECRET) as app:
            asked = app.get("/v1/members/m-ana/profiles/main/recommendations")
        best = next(item for item in asked.json()["items"] if item["title_id"] == found[0].rpartition("/")[2])
        names = {title.title_id: title.title for title in titles}
        heaviest = [names[reason["title_id"]] for reason in best["reasons"] if reason["weight"] > 0]
        assert reasons == heaviest[:10] != []
        token = form_token(client.get("/you/uses").text)
        client.post("/you/choices", data={"csrf": token, "purpose": "recommend_use", "allowed": "no"})
        page = html.unescape(client.get(found[0]).text)
        assert "Nothing that you did speaks for it." in page
        assert "You switched this off." in page
    service.close()


def test_a_title_that_no_longer_exists_is_named_by_its_number(live: Live) -> None:
    add_member(live.service, "m-gone", "gone@demo.example", name="Gil")
    send(live.service, [_watched("m-gone", "gone-1")])
    with live.client() as client:
        sign_in(client, "gone@demo.example")
        assert "gone-1" in client.get("/you/known/from/usage").text


def test_earlier_days_of_the_ledger_are_links_away_and_none_is_lost(live: Live) -> None:
    add_member(live.service, "m-long", "long@demo.example", name="Lena")
    engine, now = live.service.gate._engine, live.service.clock.now()  # noqa: SLF001 - lines of months ago
    number = engine.subjects.of_member("m-long")[0].subject_no
    purposes = ("operate", "personalise", "measure_audience", "protect")
    lines = [
        LedgerLine(f"old{day}-{name}", now - dt.timedelta(days=day), LedgerKind.READ, name, "past", ("plan",), number)
        for day in range(60, 0, -1)
        for name in purposes
    ]
    engine.ledger.append(lines).result(timeout=30)
    found: list[str] = []
    with live.client() as client:
        sign_in(client, "long@demo.example")
        page, seen = client.get("/you/details").text, 1
        assert "Newest first" not in page
        while True:
            found += re.findall(r"old\d+-\w+", page)
            further = re.search(r'href="(/you/details\?page=(\d+))#ledger">Earlier days<', page)
            if further is None:
                break
            seen += 1
            assert int(further[2]) == seen
            page = client.get(further[1]).text
            assert 'href="/you/details#ledger">Newest first<' in page
        for wrong, same in (("0", "1"), ("x", "1"), ("-1", "1"), ("99999", "1"), ("99", str(seen))):
            answers = [client.get(f"/you/details?page={asked}") for asked in (wrong, same)]
            assert {answer.status_code for answer in answers} == {200}
            assert len({tuple(re.findall(r"old\d+-\w+", answer.text)) for answer in answers}) == 1
    assert seen == 3
    assert sorted(found) == sorted(line.line_id for line in lines)


def test_a_letter_with_nothing_to_tell_of_a_source_says_whether_anything_else_is_held(live: Live) -> None:
    add_member(live.service, "m-few", "few@demo.example", name="Fritz")
    with live.client() as client:
        sign_in(client, "few@demo.example")
        page = _text(client.get("/you").text)
        # That she signed in is held, and is not what the letter names.
        assert "What we noted while you used" in page
        assert "We have noted nothing about how you use" not in page
        assert "No company that we work with has sent us anything about you." in page
        watched = {"title_id": "f001", "playback_id": "p-few", "position_ms": 0}
        send(live.service, [CanonicalEvent("few-1", "playback.started", "m-few", properties=watched)])
        assert "What we noted while you used" not in _text(client.get("/you").text)


def test_the_letter_counts_every_use_of_the_last_thirty_days_and_no_older_one(live: Live) -> None:
    add_member(live.service, "m-often", "often@demo.example", name="Olga")
    engine, now = live.service.gate._engine, live.service.clock.now()  # noqa: SLF001 - lines of weeks ago
    number = engine.subjects.of_member("m-often")[0].subject_no
    days = [31] * 50 + [29] * 700
    kinds = [LedgerKind.CHOICE] * 40 + [LedgerKind.REFUSAL] * 3
    ago = [(LedgerKind.READ, day) for day in days] + [(kind, 2) for kind in kinds]
    lines = [
        LedgerLine(f"often{place}", now - dt.timedelta(days=day), kind, "operate", "past", ("plan",), number)
        for place, (kind, day) in enumerate(ago)
    ]
    engine.ledger.append(lines).result(timeout=30)
    with live.client() as client:
        sign_in(client, "often@demo.example")
        page = _text(client.get("/you").text)
    found = re.search(r"In the last 30 days a use of it was noted\s+(\d+) times", page)
    assert found is not None
    # Her signing in, and her look at the letter, are uses too.
    assert 700 <= int(found[1]) < 720
    assert re.search(r"was refused\s+3 times\s+in the last 30 days", page)


def test_a_sources_page_shows_the_newest_three_of_a_kind_and_its_own_page_six(live: Live) -> None:
    add_member(live.service, "m-titles", "titles@demo.example", name="Tia")
    titles = packaged_titles()[:7]
    started = dt.datetime.now(dt.UTC) - dt.timedelta(hours=1)
    send(
        live.service,
        [
            _watched("m-titles", title.title_id)._replace(occurred_at=started + dt.timedelta(minutes=place))
            for place, title in enumerate(titles)
        ],
    )
    with live.client() as client:
        sign_in(client, "titles@demo.example")
        pages = [client.get(f"/you/known/{place}").text for place in ("from/usage", "titles_viewed")]
    shown = [[title.title for title in titles if f"<bdi>{html.escape(title.title)}" in page] for page in pages]
    named = [title.title for title in titles]
    assert shown == [named[-3:], named[-6:]]


def test_the_last_page_of_a_long_ledger_says_where_older_lines_are(live: Live) -> None:
    add_member(live.service, "m-old", "old@demo.example", name="Oda")
    engine, now = live.service.gate._engine, live.service.clock.now()  # noqa: SLF001 - lines of months ago
    number = engine.subjects.of_member("m-old")[0].subject_no
    said = "Shown are the newest 500 lines."
    with live.client() as client:
        sign_in(client, "old@demo.example")
        assert said not in client.get("/you/details").text
        lines = [
            LedgerLine(f"o{day}", now - dt.timedelta(days=day), LedgerKind.READ, "operate", "past", ("plan",), number)
            for day in range(600, 0, -1)
        ]
        engine.ledger.append(lines).result(timeout=30)
        assert said not in client.get("/you/details").text
        last = client.get("/you/details?page=99").text
        assert said in last
        assert 'href="/you/requests#access"' in last
