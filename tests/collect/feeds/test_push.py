"""The door for pushes: only what is signed, fresh, registered and new is taken in, and each record once."""

from __future__ import annotations

import datetime as dt
import json
import logging

import pytest

from plainview.base.errors import NotFound, Unauthorised
from plainview.collect.feeds.sending import signed_headers
from tests.collect.feeds_at import At

BILL = {"partner_account_id": "T-1", "billing_event_id": "b1", "billing_amount": 9.5}


def _refused(at: At, body: str = json.dumps(BILL), feed: str = "billing", sender: str = "telco", **headers: str) -> str:
    with pytest.raises(Unauthorised) as refused:
        at.push(sender, feed, body, **headers)
    assert at.held("ana", "partner_billing") == []
    return refused.value.reason


def test_the_same_push_twice_is_answered_as_a_duplicate(at: At) -> None:
    assert at.records("telco", "billing", BILL).stored == 1
    again = at.records("telco", "billing", BILL)
    assert (again.duplicate_push, again.read) == (True, 0)
    assert at.held("ana", "partner_billing") == ["b1"]


def test_a_push_that_was_kept_but_not_noted_stores_nothing_twice(at: At) -> None:
    at.records("telco", "billing", BILL)
    session = at.service.gate.session("rights", "partners")
    for number in range(64):
        session.save_state(f"partners/pushes-{number}", b"")
    again = at.records("telco", "billing", BILL)
    assert (again.duplicate_push, again.stored, again.duplicate) == (False, 0, 1)
    assert at.held("ana", "partner_billing") == ["b1"]


def test_a_record_id_makes_a_record_the_same_in_any_push(at: At) -> None:
    record = BILL | {"record_id": "r1"}
    assert at.records("telco", "billing", record, record, push_id="p1").stored == 1
    assert at.records("telco", "billing", record, push_id="p2").duplicate == 1


def test_a_push_seen_stays_seen_while_hundreds_follow(at: At) -> None:
    at.records("telco", "billing", BILL, push_id="first")
    for number in range(300):
        at.records("telco", "billing", push_id=f"p{number}")
    assert at.records("telco", "billing", BILL, push_id="first").duplicate_push
    blobs = [at.service.gate.session("rights", "x").load_state(f"partners/pushes-{slot}") for slot in range(64)]
    assert all(blob is None or len(blob[1]) <= 16 * 256 for blob in blobs)


@pytest.mark.parametrize("away_s", [-301, 301])
def test_a_signature_of_another_time_is_stale(at: At, away_s: int) -> None:
    body = json.dumps(BILL)
    headers = signed_headers(at.secrets["telco"], "telco", "p1", body, at.clock.now() + dt.timedelta(seconds=away_s))
    told = {name.replace("-", "_"): value for name, value in headers.items() if name.startswith("webhook")}
    assert _refused(at, body, **told) == "stale_signature"


@pytest.mark.parametrize(
    ("headers", "reason"),
    [
        ({"webhook_signature": "v1,AAAA"}, "forged"),
        ({"webhook_signature": "v1,%%%"}, "forged"),
        ({"webhook_signature": "v1"}, "forged"),
        ({"webhook_signature": "v2,AAAA"}, "forged"),
        ({"webhook_signature": ""}, "not_signed"),
        ({"webhook_id": "p2"}, "forged"),
        ({"webhook_id": ""}, "not_signed"),
        ({"webhook_id": "p" * 300}, "not_signed"),
        ({"webhook_timestamp": "soon"}, "not_signed"),
        ({"webhook_timestamp": "9" * 40}, "not_signed"),
        ({"webhook_timestamp": "-5"}, "not_signed"),
        ({"plainview_partner": "nobody"}, "unknown_sender"),
        ({"plainview_partner": "shield"}, "forged"),
    ],
)
def test_what_is_not_signed_as_it_must_be_is_turned_away(at: At, headers: dict[str, str], reason: str) -> None:
    assert _refused(at, **headers) == reason


def test_a_changed_body_is_forged_and_an_undecodable_one_too(at: At) -> None:
    headers = signed_headers(at.secrets["telco"], "telco", "p1", json.dumps(BILL), at.clock.now())
    told = {"webhook_signature": headers["webhook-signature"]}
    assert _refused(at, json.dumps(BILL | {"billing_amount": 1}), **told) == "forged"
    sent = {name.lower(): value for name, value in headers.items()}
    with pytest.raises(Unauthorised) as refused:
        at.answer("POST", "/v1/partners/feeds/{feed}", path={"feed": "billing"}, headers=sent, raw=b"\xff")
    assert refused.value.reason == "forged"


def test_a_sender_may_send_its_own_feeds_only(at: At) -> None:
    at.let_in("isp", "networks")
    assert _refused(at, sender="isp") == "feed_not_registered"
    with pytest.raises(NotFound):
        at.push("telco", "weather", "{}")
    with pytest.raises(NotFound):
        at.answer("POST", "/v1/partners/feeds/{feed}", path={"feed": "security"}, raw=b"{}")


def test_a_revoked_sender_is_turned_away(at: At) -> None:
    at.service.gate.partners.revoke("telco")
    assert _refused(at) == "unknown_sender"


def test_what_is_turned_away_is_logged_without_anything_that_was_sent(at: At, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    _refused(at, plainview_partner="ana@isp.example")
    _refused(at, json.dumps(BILL | {"billing_event_id": "secret-bill"}), webhook_signature="v1,AAAA")
    assert "forged" in caplog.text
    assert "secret-bill" not in caplog.text
    assert "ana@isp" not in caplog.text


def test_broken_lines_are_named_and_the_others_go_in(at: At) -> None:
    bills = [json.dumps(BILL | {"billing_event_id": f"b{number}"}) for number in range(1200)]
    bills[6] = json.dumps(BILL | {"billing_amount": "9.50"})
    bills[900] = "{"
    report = at.push("telco", "billing", "\n".join(bills))
    assert (report.read, report.stored, report.refused) == (1200, 1198, 2)
    assert [(line.line, line.reason, line.field) for line in report.lines] == [
        (7, "wrong_type", "billing_amount"),
        (901, "not_json", ""),
    ]


def test_a_sender_cannot_say_that_it_is_another(at: At) -> None:
    at.records("telco", "searches", {"partner_account_id": "T-1", "search_query": "x", "partner": "isp", "kind": "y"})
    assert at.held("ana", "partner_records") == ["telco"]


def test_a_card_number_in_a_field_is_taken_out_and_the_rest_of_the_record_stays(at: At) -> None:
    searched = {"partner_account_id": "T-1", "search_query": "refund 4111 1111 1111 1111 please"}
    report = at.records("telco", "searches", searched)
    assert (report.stored, report.refused, report.stripped) == (1, 0, {"search_query": 1})
    assert "refund [card number removed] please" in at.held("ana", "partner_searches")


def test_a_card_number_in_the_name_of_a_push_is_not_written_into_the_book(at: At) -> None:
    at.records("telco", "billing", BILL, push_id="4111 1111 1111 1111")
    assert at.records("telco", "billing", BILL, push_id="4111 1111 1111 1111").duplicate_push
    book = at.service.gate.session("rights", "partners").load_state("partners/reports")
    assert book is not None
    assert b"4111" not in book[1]
    assert b"[card number removed]" in book[1]
