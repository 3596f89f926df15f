"""The officer's duties on the console: what needs her now, refusals, records, recipients, quarantine, a breach."""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Iterator
from contextlib import suppress

import httpx
import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import Refused
from plainview.gate.admission import CanonicalEvent, Result
from plainview.gate.rights.request import Asking, RequestKind
from plainview.gate.subjects import SubjectRef
from tests.web.browsing import HTML
from tests.web.console import post, signed_in, words_of
from tests.web.live import SERVICE, Live, opened, serving

NOW = dt.datetime(2026, 3, 2, 12, tzinfo=dt.UTC)


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock(NOW)


@pytest.fixture
def live(clock: ManualClock) -> Iterator[Live]:
    service = opened(clock)
    with serving(service) as served:
        yield served
    service.close()


@pytest.fixture
def officer(live: Live) -> Iterator[httpx.Client]:
    with signed_in(live) as client:
        yield client


def _refuse(live: Live, times: int) -> None:
    """Have a program ask for what it may not have; each name makes a refusal of its own."""
    for number in range(times):
        session = live.service.gate.session("recommend_use", f"greedy {number}")
        with suppress(Refused):
            session.read(SubjectRef("m-ana"), ("email",))


def _odd(live: Live, event_id: str, at: dt.datetime) -> None:
    event = CanonicalEvent(
        event_id, "search.performed", "m-ana", "main", occurred_at=at, properties={"query": "canary"}
    )
    (result,) = live.service.gate.admit(SERVICE, [event]).result(10)
    assert result.result is Result.QUARANTINED


def test_the_overview_is_calm_when_nothing_waits_and_counts_what_does(
    live: Live, officer: httpx.Client, clock: ManualClock
) -> None:
    said = words_of(officer.get("/console", headers=HTML).text)
    assert "Nothing waits for you." in said
    assert "No request is open." in said
    _refuse(live, 3)
    _odd(live, "o1", NOW + dt.timedelta(days=400))
    live.service.rights.requests.ask(Asking(RequestKind.ACCESS, SubjectRef("m-ana"), "test"))
    said = words_of(officer.get("/console", headers=HTML).text)
    assert "Requests 1 request is open." in said
    assert "By Apr 2, 2026" in said
    assert "Refusals 3 uses were refused in the last day." in said
    assert "Quarantine 1 event came with an impossible time." in said
    clock.advance(dt.timedelta(days=40))
    with signed_in(live) as later:
        page = later.get("/console", headers=HTML).text
    assert 'class="now-card is-late"' in page
    assert "Nothing was refused in the last day." in words_of(page)


def test_a_page_that_is_not_there_leads_staff_back_to_the_console(officer: httpx.Client) -> None:
    lost = officer.get("/console/no_such_page", headers=HTML)
    assert lost.status_code == 404
    assert '<a class="button" href="/console">Console</a>' in lost.text
    assert 'href="/you"' not in lost.text


def test_refusals_are_paged_and_filtered(live: Live, officer: httpx.Client) -> None:
    _refuse(live, 60)
    page = officer.get("/console/refusals", headers=HTML).text
    assert page.count("not_declared_for_purpose</code>") == 50
    assert "Page 1 of 2 (60 in all)" in words_of(page)
    older = re.search(r'href="(/console/refusals\?[^"]*page=2)"', page)
    assert older is not None
    assert officer.get(older[1].replace("&amp;", "&"), headers=HTML).text.count("not_declared_for_purpose</code>") == 10
    page = officer.get("/console/refusals", params={"program": "greedy 7"}, headers=HTML).text
    assert "Page 1 of 1 (1 in all)" in words_of(page)
    for odd in ("0", "-1", "99999999", "two"):
        assert officer.get("/console/refusals", params={"page": odd}).status_code == 200


def test_the_records_of_processing_are_shown_and_downloaded(live: Live, officer: httpx.Client) -> None:
    page = words_of(officer.get("/console/records", headers=HTML).text)
    for purpose in live.service.catalogue.purposes:
        name = live.service.words("en").purpose(purpose).name
        assert name[:1].upper() + name[1:] in page
    assert "Lumen Streaming GmbH" in page
    for form, begins in (("html", "<!doctype html>"), ("md", "# "), ("json", "{")):
        answer = officer.get("/console/records/download", params={"format": form})
        assert answer.text.lstrip().lower().startswith(begins)
        assert f"records-of-processing-2026-03-02.{form}" in answer.headers["content-disposition"]
    held = json.loads(officer.get("/console/records/download", params={"format": "json"}).text)
    assert held["catalogue_version"] == live.service.catalogue.version
    assert officer.get("/console/records/download", params={"format": "exe"}).status_code == 404


def test_the_catalogue_is_searched_and_each_entry_opened(live: Live, officer: httpx.Client) -> None:
    page = officer.get("/console/catalogue", params={"kind": "element", "q": "e-mail address"}, headers=HTML).text
    assert "/console/catalogue/element/email" in page
    assert "/console/catalogue/element/searches" not in page
    assert "No entry has this in it." in officer.get("/console/catalogue", params={"q": "unheard of"}).text
    for kind, name in (("element", "email"), ("purpose", "rights"), ("recipient", "payment_processor"),
                       ("family", "identity")):  # fmt: skip
        assert f"{kind}.{name}" in officer.get(f"/console/catalogue/{kind}/{name}", headers=HTML).text
    assert "says who somebody is" in officer.get("/console/catalogue/element/email", headers=HTML).text
    for path in ("element/nothing", "nothing/email"):
        assert officer.get(f"/console/catalogue/{path}", headers=HTML).status_code == 404


def test_each_recipient_has_its_terms_and_what_became_of_what_was_sent(live: Live, officer: httpx.Client) -> None:
    page = words_of(officer.get("/console/recipients", headers=HTML).text)
    assert "not appointed: nothing is sent" in page
    for name in live.service.catalogue.recipients:
        assert live.service.words("en").recipient(name).name in page
        assert officer.get(f"/console/recipients/{name}", headers=HTML).status_code == 200
    session = live.service.gate.session("operate", "customer_care")
    session.tasks.put(
        SubjectRef("m-ana"), "send", about="case-1", details={"recipient": "customer_care", "elements": "email"}
    )
    (task,) = session.tasks.newest()
    session.tasks.not_done(task, "recipient_not_appointed")
    page = words_of(officer.get("/console/recipients/customer_care", headers=HTML).text)
    assert "Not sent" in page
    assert live.service.words("en").reason("recipient_not_appointed") in page
    assert "m-ana" not in page
    assert officer.get("/console/recipients/nobody", headers=HTML).status_code == 404


def test_what_rests_in_quarantine_is_seen_by_its_shape_and_taken_in_or_thrown_away(
    live: Live, officer: httpx.Client
) -> None:
    _odd(live, "o1", NOW + dt.timedelta(days=400))
    _odd(live, "o2", dt.datetime(1970, 1, 1, tzinfo=dt.UTC))
    page = officer.get("/console/quarantine", headers=HTML).text
    assert "canary" not in page
    assert "m-ana" not in page
    assert "<code>query</code>" in page
    assert "1970-01-01" in page
    keys = dict(re.findall(r"<dd>(\d{4})-[^<]*</dd>.*?/console/quarantine/([0-9a-f]+)/take-in", page, re.DOTALL))
    post(officer, "/console/quarantine", f"/console/quarantine/{keys['2027']}/take-in")
    assert "One event was taken in." in words_of(officer.get("/console/quarantine", headers=HTML).text)
    held = live.service.gate.session("rights", "test").read(SubjectRef("m-ana"), ("searches",))
    found = [row for table in held.streams.values() for row in table.to_pylist() if row["query"] == "canary"]
    assert [row["occurred_at"] for row in found] == [NOW.replace(tzinfo=None)]
    post(officer, "/console/quarantine", f"/console/quarantine/{keys['1970']}/discard")
    said = words_of(officer.get("/console/quarantine", headers=HTML).text)
    assert "One event was thrown away." in said
    assert "Nothing rests here." in said
    post(officer, "/console/ledger", f"/console/quarantine/{keys['1970']}/discard")
    assert "That is no longer here." in words_of(officer.get("/console/quarantine", headers=HTML).text)


def test_the_clock_of_a_breach_runs_from_when_it_became_known(live: Live, officer: httpx.Client) -> None:
    live.service.gate.session("rights", "look test").read(SubjectRef("m-ana"), ("email",))
    asked = {"key": "look test", "since": "2026-03-01", "until": "2026-03-03"}
    said = words_of(officer.get("/console/breach", params=asked, headers=HTML).text)
    assert "2026-03-05 12:00 UTC · 72 hours left" in said
    said = words_of(officer.get("/console/breach", params={**asked, "aware": "2026-03-02T00:00"}, headers=HTML).text)
    assert "2026-03-05 00:00 UTC · 60 hours left" in said
    said = words_of(officer.get("/console/breach", params={**asked, "aware": "2026-02-20T00:00"}, headers=HTML).text)
    assert "the 72 hours are over" in said
    answer = officer.get("/console/breach", params={**asked, "aware": "yesterday"}, headers=HTML)
    assert answer.status_code == 422
