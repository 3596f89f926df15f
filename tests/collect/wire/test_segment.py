"""Segment's calls as envelopes, and an unmodified SDK of theirs against a served way in."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import textwrap

import msgspec
import pytest

from plainview.base.clock import SystemClock
from plainview.collect.envelope import Envelope, Unreadable
from plainview.collect.wire.segment import read_batch, read_call
from tests.collect.serving import PUBLIC, SERVICE, Server, serving, track

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
HOUR = dt.timedelta(hours=1)


def read_one(call: object, **batch: object) -> Envelope:
    item = read_batch(msgspec.json.encode({"batch": [call], **batch}), NOON).items[0]
    assert isinstance(item, Envelope)
    return item


def test_a_track_call_has_its_parts_in_their_places() -> None:
    item = read_one(track(anonymousId="anon", timestamp="2026-03-01T10:00:00Z"))
    assert (item.id, item.event, item.member_id, item.anonymous_id) == ("m1", "rating.set", "ana", "anon")
    assert item.occurred_at == NOON - 2 * HOUR
    assert item.properties == {"title_id": "t1", "thumbs": "up"}
    assert msgspec.json.decode(item.context) == {"profile_id": "p1"}


def test_numbers_as_ids_are_texts() -> None:
    item = read_one(track(messageId=7, userId=12.0))
    assert (item.id, item.member_id) == ("7", "12")


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ({}, None),
        ({"timestamp": "2026-03-01T10:00:00Z"}, NOON - 2 * HOUR),
        ({"timestamp": "2026-03-01T10:00:00Z", "sentAt": "2026-03-01T11:00:00Z"}, NOON - HOUR),
        ({"originalTimestamp": "2026-03-01T10:00:00Z", "sentAt": "2026-03-01T11:00:00Z"}, NOON - HOUR),
        # Both given: whoever relayed the call has corrected `timestamp` already.
        (
            {
                "timestamp": "2026-03-01T09:00:00Z",
                "originalTimestamp": "2026-03-01T10:00:00Z",
                "sentAt": "2026-03-01T11:00:00Z",
            },
            NOON - 3 * HOUR,
        ),
        ({"timestamp": "2026-03-01T10:00:00Z", "sentAt": "nonsense"}, NOON - 2 * HOUR),
    ],
)
def test_the_senders_clock_is_corrected_by_when_it_sent(times: dict[str, object], expected: dt.datetime | None) -> None:
    assert read_one({**track(), **times}).occurred_at == expected


def test_the_batchs_moment_of_sending_counts_where_a_call_has_none() -> None:
    stated = track(timestamp="2026-03-01T10:00:00Z")
    assert read_one(stated, sentAt="2026-03-01T11:00:00Z").occurred_at == NOON - HOUR
    own = track(timestamp="2026-03-01T10:00:00Z", sentAt="2026-03-01T12:00:00Z")
    assert read_one(own, sentAt="2026-03-01T11:00:00Z").occurred_at == NOON - 2 * HOUR


def test_two_months_late_is_dated_when_it_happened() -> None:
    sent = (NOON - dt.timedelta(seconds=1)).isoformat()
    assert read_one(track(timestamp="2026-01-01T00:00:00Z", sentAt=sent)).occurred_at == dt.datetime(
        2026, 1, 1, tzinfo=dt.UTC
    )


@pytest.mark.parametrize(
    ("kind", "event"),
    [
        ("page", "page.viewed"),
        ("screen", "screen.viewed"),
        ("group", "group"),
        ("alias", "alias"),
        ("rating.set", "unknown"),
    ],
)
def test_other_calls_have_names_that_only_the_catalogue_can_allow(kind: str, event: str) -> None:
    assert read_one(track(type=kind)).event == event


def test_an_identify_carries_traits_and_no_properties() -> None:
    item = read_one({"type": "identify", "messageId": "i", "userId": "ana", "traits": {"email": "a@b"}})
    assert item.identifies
    assert (item.traits, item.properties) == ({"email": "a@b"}, {})


def test_a_call_of_wrong_types_is_answered_for_alone_with_its_id() -> None:
    body = msgspec.json.encode({"batch": [track("a"), {"messageId": "b", "properties": 5}, 9], "writeKey": "k"})
    parcel = read_batch(body, NOON)
    assert [type(item) for item in parcel.items] == [Envelope, Unreadable, Unreadable]
    assert [item.id for item in parcel.items] == ["a", "b", ""]
    assert parcel.write_key == "k"


def test_a_single_call_takes_its_type_from_the_route() -> None:
    parcel = read_call(msgspec.json.encode({**track(), "type": "page", "writeKey": "k"}), NOON, "track")
    item = parcel.items[0]
    assert isinstance(item, Envelope)
    assert (item.event, parcel.write_key) == ("rating.set", "k")


def test_rudders_traits_in_the_context_and_consent_reach_the_gate(server: Server) -> None:
    context = {"traits": {"email": "ana@example.org", "firstName": "Ana"}}
    call = {"type": "identify", "messageId": "i", "userId": "ana", "context": context, "traits": {"plan": "basic"}}
    assert server.batch(call)[0]["result"] == "stored"
    assert server.held("ana", "email", "name", "plan") == {
        "email": "ana@example.org",
        "first_name": "Ana",
        "name": "Ana",
        "plan": "basic",
    }


def test_video_spec_events_are_stored_under_our_names(server: Server) -> None:
    properties = {"session_id": "s1", "content_asset_ids": ["t1"], "position": 12, "video_player": "web"}
    result = server.batch(track(event="Video Playback Started", properties=properties))[0]
    assert result["result"] == "stored"
    assert result["stripped"] == [{"name": "video_player", "why": "undeclared_property"}]
    rows = server.rows("ana", "titles_viewed", "playback_progress")
    assert {row.get("playback_id") for row in rows} >= {"s1"}
    assert {row.get("position_ms") for row in rows} >= {12_000}


def test_properties_that_update_a_member_are_records(server: Server) -> None:
    call = track(event="Account Created", properties={"email": "ana@example.org", "country": "br", "channel": "web"})
    assert server.batch(call)[0] == {"id": "m1", "result": "stored", "why": None, "stripped": []}
    assert server.held("ana", "email", "country") == {"email": "ana@example.org", "country": "BR"}


def test_an_unreadable_time_is_quarantined_and_not_misdated(server: Server) -> None:
    result = server.batch(track(timestamp="last Tuesday"))[0]
    assert (result["result"], result["why"]) == ("quarantined", "absurd_time")


SDK = """
    import sys
    from segment.analytics import Client
    failures = []
    client = Client(sys.argv[2], host=sys.argv[1], gzip=sys.argv[3] == "gzip", max_retries=0, upload_size=10,
                    on_error=lambda error, batch: failures.append(str(error)))
    context = {"ip": "192.0.2.1", "profile_id": "p1", "device": {"type": "tv"}}
    client.identify("ana", {"email": "ana@example.org", "firstName": "Ana"})
    for number in range(25):
        client.track("ana", "rating.set", {"title_id": f"t{number}", "thumbs": "up"}, context)
    client.track("ana", "Video Content Playing", {"session_id": "s", "position": 1.5}, context)
    client.page("ana", "category", "name")
    client.group("ana", "g1")
    client.alias("old", "ana")
    client.shutdown()
    print("\\n".join(failures))
"""


@pytest.mark.parametrize(("key", "packing"), [(SERVICE, "gzip"), (SERVICE, "plain"), (PUBLIC, "gzip")])
def test_an_unmodified_python_sdk_delivers_everything(key: str, packing: str) -> None:
    server = Server(SystemClock())
    with serving(server.app) as address:
        done = subprocess.run(
            [sys.executable, "-c", textwrap.dedent(SDK), address, key, packing],
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stdout.strip()) == (0, ""), done.stderr
    assert len(server.rows("ana", "ratings")) == 25
    assert {row["ip"] for row in server.rows("ana", "ip_address")} == {"192.0.2.1"}
    held = server.held("ana", "email", "name")
    assert (held.get("email") == "ana@example.org") is (key == SERVICE)


@pytest.mark.parametrize("kind", ["track", "identify", "page", "screen", "group", "alias"])
def test_the_browsers_one_letter_means_the_same_as_the_word(kind: str) -> None:
    call = track("m-letter", anonymousId="anon", traits={"email": "ana@example.org"}, name="Home")
    answers = []
    for path in (f"/v1/{kind}", f"/v1/{kind[0]}"):
        with_letters = Server(SystemClock())
        answer = with_letters.ask(path, {**call, "type": "screen", "writeKey": SERVICE}, key=None)
        answers.append((answer.status, answer.json, with_letters.rows("ana", "ratings")[:1] != []))
    assert answers[0] == answers[1]
    assert answers[0][0] == 200


def test_a_browsers_batch_is_a_batch() -> None:
    server = Server(SystemClock())
    body = {"batch": [track("b1"), track("b2")], "sentAt": None, "writeKey": PUBLIC}
    answer = server.ask("/v1/b", body, key=None, headers={"content-type": "text/plain"})
    assert [result["result"] for result in answer.results] == ["stored", "stored"]
    assert len(server.rows("ana", "ratings")) == 2


@pytest.mark.parametrize("path", [f"/v1/{letter}" for letter in "itpgsab"])
def test_preflights_of_the_browsers_routes_reflect_allowed_origins_only(path: str) -> None:
    server = Server(SystemClock(), allowed_origins="https://stream.example")
    asked = {"access-control-request-headers": "authorization,content-type"}
    allowed = server.ask(path, method="OPTIONS", headers={"origin": "https://stream.example", **asked}, key=None)
    assert allowed.status == 200
    assert allowed.headers["access-control-allow-origin"] == "https://stream.example"
    assert allowed.headers["access-control-allow-headers"] == "authorization,content-type"
    foreign = server.ask(path, method="OPTIONS", headers={"origin": "https://else.example", **asked}, key=None)
    assert "access-control-allow-origin" not in foreign.headers
