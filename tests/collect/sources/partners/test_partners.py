"""Partners: matched by account links alone; members see and end links; staff see what became of what was sent."""

from __future__ import annotations

import json

import pytest

from plainview.base.errors import BadInput, Conflict, NotFound
from plainview.collect.sources.partners.routes import LinkGiven
from plainview.explain.panels import PanelTeller
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.panels import Panel, Said
from tests.collect.feeds_at import At
from tests.web.live import serving

LINKS = "/v1/members/{member_id}/links"
MAIL = {"partner_account_id": "T-1", "partner_email": "ana@isp.example"}


def _panels(at: At, member_id: str) -> list[Panel]:
    return [panel for program, panel in at.service.member_panels(member_id) if program == "partners"]


def test_nothing_is_matched_by_an_e_mail_address(at: At) -> None:
    at.member("ben")
    for record in ({"partner_email": "ana@isp.example"}, {**MAIL, "partner_account_id": "T-9"}):
        report = at.records("telco", "contacts", {**record, "member_id": "ben"}, push_id=json.dumps(record))
        assert report.stored == 0
    assert at.held("ben", "partner_email") == []


def test_another_partners_link_does_not_count(at: At) -> None:
    at.let_in("isp", "contacts")
    assert at.records("isp", "contacts", MAIL).reasons == {"no_account_link": 1}


def test_all_five_kinds_are_held_of_a_linked_account(at: At) -> None:
    who = {"partner_account_id": "T-1"}
    at.records("telco", "searches", who | {"search_query": "lights"}, push_id="1")
    at.records("telco", "contacts", MAIL | {"partner_contact_name": "Ana S."}, push_id="2")
    at.records("telco", "networks", who | {"partner_ip": "2001:DB8::1"}, push_id="3")
    at.records("telco", "billing", who | {"billing_event_id": "b1", "billing_amount": 3}, push_id="4")
    at.records("telco", "entitlements", who | {"bundle_id": "fibre", "entitlement_state": "ACTIVE"}, push_id="5")
    assert at.held("ana", "partner_searches") == ["lights"]
    assert at.held("ana", "partner_email") == ["ana@isp.example"]
    assert at.held("ana", "partner_contact") == ["Ana S."]
    assert at.held("ana", "partner_ip") == ["2001:db8::1"]
    assert at.held("ana", "partner_billing") == ["b1"]
    assert set(at.held("ana", "partner_account")) == {"T-1", "fibre", "ACTIVE"}
    assert at.held("ana", "partner_records") == ["telco"] * 5


def test_an_older_record_never_replaces_a_newer_one(at: At) -> None:
    at.records("telco", "contacts", MAIL | {"occurred_at": "2026-11-09T10:00:00Z"}, push_id="1")
    older = MAIL | {"partner_email": "old@isp.example", "occurred_at": "2026-11-01T10:00:00+02:00"}
    assert at.records("telco", "contacts", older, push_id="2").stored == 1
    assert at.held("ana", "partner_email") == ["ana@isp.example"]
    long_ago = MAIL | {"occurred_at": "2019-01-01T00:00:00Z"}
    assert at.records("telco", "contacts", long_ago, push_id="3").reasons == {"too_old": 1}


def test_links_are_made_shown_and_ended(at: At) -> None:
    ana = {"member_id": "ana"}
    made = at.answer("POST", LINKS, path=ana, body=LinkGiven("shield", "S-1"))
    assert [(link.partner, link.partner_account_id) for link in made.links] == [("shield", "S-1"), ("telco", "T-1")]
    ended = at.answer("DELETE", LINKS, path=ana, query={"partner": "telco", "partner_account_id": "T-1"})
    assert [link.partner for link in ended.links] == ["shield"]
    assert at.records("telco", "contacts", MAIL).reasons == {"no_account_link": 1}


def test_a_link_that_cannot_be_is_refused(at: At) -> None:
    at.member("ben")
    for path, given, fault in (
        ("ben", LinkGiven("telco", "T-1"), Conflict),
        ("ben", LinkGiven("nobody", "T-2"), NotFound),
        ("zoe", LinkGiven("telco", "T-2"), NotFound),
        ("ben", LinkGiven("telco", ""), BadInput),
    ):
        with pytest.raises(fault):
            at.answer("POST", LINKS, path={"member_id": path}, body=given)
    for query, fault in (
        ({"partner": "telco", "partner_account_id": "T-1"}, NotFound),
        ({"partner": "telco"}, BadInput),
    ):
        with pytest.raises(fault):
            at.answer("DELETE", LINKS, path={"member_id": "ben"}, query=query)
    with pytest.raises(NotFound):
        at.answer("GET", LINKS, path={"member_id": "zoe"})
    assert at.service.gate.links.member_of("telco", "T-1") == "ana"


def test_a_member_sees_what_came_and_can_end_her_own_links_only(at: At) -> None:
    at.member("ben")
    assert _panels(at, "ben") == []
    at.records("telco", "contacts", MAIL)
    (panel,) = _panels(at, "ana")
    links, received = panel.tables
    assert links.rows == (("telco", "T-1"),)
    assert received.rows == ((Said("event-feed-contacts"), 1, at.clock.now()),)
    unlink = at.service.programs["partners"].actions["unlink"]
    with pytest.raises(NotFound):
        unlink("ben", dict(panel.forms[0].hidden))
    assert unlink("ana", dict(panel.forms[0].hidden)).key == "partners-unlinked"
    assert at.service.gate.links.of_member("ana") == ()


def test_what_is_looked_at_for_the_page_stands_in_the_ledger(at: At) -> None:
    at.records("telco", "contacts", MAIL)
    _panels(at, "ana")
    lines = at.service.gate.ledger.of_member("ana", limit=10)
    assert ("rights", "partners") in {(line.purpose, line.program) for line in lines}


def test_the_console_says_what_became_of_what_each_sent(at: At) -> None:
    at.records("telco", "contacts", MAIL, {**MAIL, "partner_account_id": "T-9"}, {"partner_email": 3})
    console = at.service.programs["partners"].console_panels
    assert console is not None
    (panel,) = console()
    received, reasons, lines, _ = panel.tables
    assert received.rows == (("telco", "contacts", 1, 3, 1, 0, 2, at.clock.now()),)
    assert reasons.rows == (
        ("telco", "contacts", Said("reason-missing_subject"), 1),
        ("telco", "contacts", Said("reason-no_account_link"), 1),
    )
    assert [row[3:] for row in lines.rows] == [
        (2, Said("reason-no_account_link"), "partner_account_id"),
        (3, Said("reason-missing_subject"), ""),
    ]
    words = Vocabulary(at.service.words())
    said = str(PanelTeller(words, at.service.explain.phrasing(words, "en")).part("partners", panel))
    assert "feeds-" not in said
    assert "reason-" not in said


def test_the_schema_is_answered_over_http_without_a_key(at: At) -> None:
    with serving(at.service) as live, live.client() as client:
        answer = client.get("/v1/feeds/contacts/schema")
        assert answer.status_code == 200
        assert "partner_email" in answer.json()["properties"]
        assert client.get("/v1/feeds/weather/schema").status_code == 404
        assert client.post("/v1/partners/feeds/contacts", content=b"x" * (9 << 20)).status_code == 413
        unsigned = client.post("/v1/partners/feeds/contacts", content=b"{}", headers={"Plainview-Partner": "telco"})
        assert (unsigned.status_code, unsigned.json()["reason"]) == (401, "not_signed")
