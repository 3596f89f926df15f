"""The way in as its callers meet it: exactly 200, one result an event, or one problem document."""

from __future__ import annotations

import base64
import contextlib
import gzip
import http.client
import json
import socket
from collections.abc import Collection, Sequence
from concurrent.futures import Future
from typing import Any
from urllib.parse import urlsplit

import httpx
import pytest
from hypothesis import given
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st

from plainview.base.clock import ManualClock, SystemClock
from plainview.base.errors import IntakeUnavailable, StoreError
from plainview.collect.callers import Callers
from plainview.collect.way_in import WayIn
from plainview.gate.admission import AdmitResult, CallerKey, CanonicalEvent, Connection
from plainview.gate.subjects import SubjectRef
from tests.collect.serving import CATALOGUE, PUBLIC, READING, SERVICE, Server, packed, rating, serving, track

ROUTES = sorted(WayIn.paths)


def problem_of(answer: Any, status: int) -> Any:
    assert answer.status == status, answer.body
    assert answer.headers["content-type"] == "application/problem+json"
    document = answer.json
    assert document["status"] == status
    assert document["title"]
    assert document["detail"]
    return document


def test_an_event_of_our_own_format_is_stored_and_read_back(server: Server) -> None:
    answer = server.ask("/v1/events", {"events": [rating()]})
    assert answer.json == {"results": [{"id": "e1", "result": "stored", "why": None, "stripped": []}]}
    row = server.rows("ana", "ratings")[0]
    assert (row["title_id"], row["thumbs"], row["event"]) == ("t1", "up", "rating.set")


def test_a_segment_batch_is_stored_and_answered_with_success(server: Server) -> None:
    answer = server.ask("/v1/batch", {"batch": [track("a"), track("b")]})
    assert answer.json["success"] is True
    assert [result["result"] for result in answer.results] == ["stored", "stored"]
    assert len(server.rows("ana", "ratings")) == 2


def test_sending_a_batch_again_stores_nothing_twice(server: Server) -> None:
    server.batch(track("a"))
    assert [result["result"] for result in server.batch(track("a"), track("b"))] == ["duplicate", "stored"]
    assert len(server.rows("ana", "ratings")) == 2


@pytest.mark.parametrize("kind", ["track", "identify", "page", "screen", "group", "alias"])
def test_a_call_has_a_route_of_its_own_whose_name_decides_its_type(server: Server, kind: str) -> None:
    call = track("a", type="nonsense", traits={"email": "ana@example.org"})
    result = server.ask(f"/v1/{kind}", call).results[0]
    expected = {"track": ("stored", None), "identify": ("stored", None)}
    assert (result["result"], result["why"]) == expected.get(kind, ("refused", "undeclared_event"))


def test_one_bad_event_never_fails_its_batch(server: Server) -> None:
    bad: list[Any] = [None, 7, [], "text", {}, track("", event="rating.set"), track("x", properties=[1])]
    bad += [track("y", event="no.such_event"), track("z", timestamp=True), {"messageId": 5, "type": []}]
    results = server.batch(track("a"), *bad, track("b"))
    assert [result["result"] for result in results] == ["stored"] + ["refused"] * len(bad) + ["stored"]
    assert all(result["why"] for result in results[1:-1])
    assert results[7]["id"] == "x"
    assert results[7]["why"] == "wrong_type"


def test_an_event_without_an_id_is_refused_because_it_could_not_be_told_from_its_repetition(server: Server) -> None:
    assert server.events(rating(""))[0]["why"] == "missing_id"


def test_a_property_that_no_element_declares_is_stripped_and_named(server: Server) -> None:
    result = server.events(rating(properties={"title_id": "t1", "mood": "sad"}))[0]
    assert result["result"] == "stored"
    assert result["stripped"] == [{"name": "mood", "why": "undeclared_property"}]


def test_a_misspelt_field_of_our_own_format_is_named(server: Server) -> None:
    result = server.events(rating(occured_at="2026-03-01T10:00:00Z"))[0]
    assert result["stripped"] == [{"name": "occured_at", "why": "undeclared_property"}]


@pytest.mark.parametrize(
    ("body", "position"),
    [(b"", 0), (b'{"batch": [}', 11), (b'{"batch": [] x', 13), (b'{"batch": [', 11), (b"\xff\xfe", 0), (b"batch=x", 0)],
)
def test_malformed_json_is_a_400_that_names_the_position(server: Server, body: bytes, position: int) -> None:
    document = problem_of(server.ask("/v1/batch", body), 400)
    assert document["code"] == "malformed_json"
    assert document["position"] == position
    assert f"byte {position}" in document["detail"]


@pytest.mark.parametrize("path", ROUTES)
@pytest.mark.parametrize("body", [[], 7, "text", None, True])
def test_a_body_that_is_no_object_is_a_400(server: Server, path: str, body: object) -> None:
    assert problem_of(server.ask(path, body), 400)["code"] == "wrong_type"


@pytest.mark.parametrize(
    ("path", "body"),
    [("/v1/batch", {}), ("/v1/batch", {"batch": {}}), ("/v1/events", {"events": "x"}), ("/v1/events", {"batch": []})],
)
def test_a_body_without_its_list_is_a_400(server: Server, path: str, body: object) -> None:
    assert problem_of(server.ask(path, body), 400)["code"] == "wrong_type"


def test_nesting_without_end_is_a_400(server: Server) -> None:
    deep = b'{"batch":[{"context":' + b"[" * 100_000 + b"]" * 100_000 + b"}]}"
    assert problem_of(server.ask("/v1/batch", deep), 400)["code"] == "malformed_json"


@pytest.mark.parametrize(
    "bad",
    [
        rb'"\ud83d"',
        b'"caf\xe9"',
        b"1e999",
        b"123456789012345678901234567890",
        rb'"\u0000"',
        b'{"deep":[{"er":[1]}]}',
    ],
)
def test_a_value_that_is_no_text_or_number_of_ours_harms_only_its_own_event(server: Server, bad: bytes) -> None:
    good = json.dumps(rating("good")).encode()
    body = b'{"events":[' + good + b"," + good.replace(b'"good"', b'"bad"').replace(b'"up"', bad) + b"]}"
    results = server.ask("/v1/events", body).results
    assert [result["id"] for result in results] == ["good", "bad"]
    assert results[0]["result"] == "stored"


def test_nan_is_no_json(server: Server) -> None:
    assert problem_of(server.ask("/v1/events", b'{"events":[{"id":NaN}]}'), 400)["code"] == "malformed_json"


def test_a_byte_order_mark_is_no_fault(server: Server) -> None:
    body = b"\xef\xbb\xbf" + json.dumps({"events": [rating()]}).encode()
    assert server.ask("/v1/events", body).results[0]["result"] == "stored"


@pytest.mark.parametrize("content_type", ["application/json", "text/plain", "application/x-www-form-urlencoded", ""])
@pytest.mark.parametrize("chunks", [1, 7])
def test_gzip_is_known_by_its_bytes_whatever_the_headers_say(server: Server, content_type: str, chunks: int) -> None:
    answer = server.ask(
        "/v1/batch", packed({"batch": [track()]}), headers={"content-type": content_type}, chunks=chunks
    )
    assert answer.results[0]["result"] == "stored"


def test_plain_json_that_claims_to_be_gzip_is_taken(server: Server) -> None:
    answer = server.ask("/v1/batch", {"batch": [track()]}, headers={"content-encoding": "gzip"})
    assert answer.results[0]["result"] == "stored"


@pytest.mark.parametrize("cut", [3, 12, -4])
def test_gzip_cut_short_is_a_400(server: Server, cut: int) -> None:
    assert problem_of(server.ask("/v1/batch", packed({"batch": [track()]})[:cut]), 400)["code"] == "malformed_gzip"


def test_a_body_over_the_limit_is_a_413(clock: ManualClock) -> None:
    server = Server(clock, max_body_bytes="1000")
    for chunks in (1, 50):
        answer = server.ask("/v1/batch", {"batch": [track(str(n)) for n in range(20)]}, chunks=chunks)
        assert problem_of(answer, 413)["limit_bytes"] == 1000


def test_a_bomb_is_never_unpacked_beyond_the_limit(server: Server) -> None:
    bomb = gzip.compress(b" " * 400_000_000, compresslevel=1)
    assert len(bomb) < server.app._limit_bytes  # noqa: SLF001 - so that it is the unpacked size that counts
    assert problem_of(server.ask("/v1/batch", bomb), 413)["code"] == "too_large"


def test_a_body_of_countless_gzip_members_is_turned_away(server: Server) -> None:
    assert problem_of(server.ask("/v1/batch", gzip.compress(b"") * 100_000), 400)["code"] == "malformed_gzip"


def test_a_batch_of_countless_empty_events_is_a_413(server: Server) -> None:
    body = b'{"batch":[' + b"{}," * 60_000 + b"{}]}"
    assert problem_of(server.ask("/v1/batch", body), 413)["code"] == "too_many_events"


def test_a_large_batch_is_answered_whole_and_in_order(server: Server) -> None:
    ids = [f"e{number}" for number in range(1_234)]
    calls: list[Any] = [track(message_id) for message_id in ids]
    calls[700] = 7
    results = server.batch(*calls)
    assert [result["id"] for result in results] == [*ids[:700], "", *ids[701:]]


def test_the_key_is_taken_from_wherever_sdks_put_it(server: Server) -> None:
    def basic(text: str) -> dict[str, str]:
        return {"authorization": "Basic " + base64.b64encode(text.encode()).decode()}

    body: dict[str, Any] = {"batch": [track()]}
    assert server.ask("/v1/batch", body, key=None, headers=basic(f"{SERVICE}:")).status == 200
    assert server.ask("/v1/batch", body, key=None, headers=basic(SERVICE)).status == 200
    assert server.ask("/v1/batch", body, key=None, headers={"authorization": f"bearer {SERVICE}"}).status == 200
    assert server.ask("/v1/batch", body, key=None, headers={"x-write-key": SERVICE}).status == 200
    assert server.ask("/v1/batch", body, key=None, query=f"writeKey={SERVICE}").status == 200
    assert server.ask("/v1/batch", {**body, "writeKey": SERVICE}, key=None).status == 200
    assert server.ask("/v1/track", {**track(), "writeKey": SERVICE}, key=None).status == 200
    assert server.ask("/v1/events", {"events": [], "writeKey": SERVICE}, key=None).status == 200


@pytest.mark.parametrize("path", ROUTES)
def test_a_missing_or_unknown_key_is_a_401_that_says_what_to_do(server: Server, path: str) -> None:
    body: dict[str, Any] = {"batch": [], "events": []}
    assert problem_of(server.ask(path, body, key=None), 401)["code"] == "missing_key"
    answer = server.ask(path, body, key="guessed")
    document = problem_of(answer, 401)
    assert document["code"] == "unknown_key"
    assert "plainview key add" in document["detail"]
    assert answer.headers["www-authenticate"].startswith("Basic")


def test_a_key_that_cannot_be_read_is_no_key(server: Server) -> None:
    for value in ("Basic !!!", "Basic", "Digest x", "Basic =", ""):
        answer = server.ask("/v1/batch", {"batch": []}, key=None, headers={"authorization": value})
        assert problem_of(answer, 401)["code"] == "missing_key"


def test_a_purposes_key_reads_and_never_writes(server: Server) -> None:
    assert problem_of(server.ask("/v1/events", {"events": [rating()]}, key=READING), 403)["code"] == "key_class"


def test_a_public_key_writes_usage_and_device_but_never_who_a_member_is(server: Server) -> None:
    call = {"type": "identify", "messageId": "i", "userId": "ana", "traits": {"email": "eve@example.org"}}
    used, identified = server.batch(track(), call, key=PUBLIC)
    assert used["result"] == "stored"
    assert identified["result"] == "refused"
    assert identified["stripped"] == [{"name": "email", "why": "key_class"}]


def test_a_public_keys_event_has_the_address_and_agent_of_its_connection(server: Server) -> None:
    server.batch(track(), key=PUBLIC, headers={"user-agent": "Browser/1"})
    row = server.rows("ana", "ip_address", "user_agent")[0]
    assert (row["ip"], row["user_agent"]) == ("198.51.100.7", "Browser/1")


def test_a_service_keys_own_address_is_nobodys(server: Server) -> None:
    server.batch(track(), headers={"user-agent": "analytics-python/2"})
    assert server.rows("ana", "ip_address", "user_agent") == []


def test_only_the_trusted_proxy_is_believed_about_addresses(clock: ManualClock) -> None:
    for proxy, expected in (("198.51.100.7", "203.0.113.9"), ("198.51.100.8", "198.51.100.7")):
        server = Server(clock, trusted_proxy=proxy)
        server.batch(track(), key=PUBLIC, headers={"x-forwarded-for": "10.0.0.1, 203.0.113.9"})
        assert server.rows("ana", "ip_address")[0]["ip"] == expected


@pytest.mark.parametrize("path", ROUTES)
@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "DELETE", "PATCH"])
def test_any_other_method_is_a_405_that_names_the_allowed_ones(server: Server, path: str, method: str) -> None:
    answer = server.ask(path, method=method)
    assert problem_of(answer, 405)["code"] == "method_not_allowed"
    assert answer.headers["allow"] == "POST, OPTIONS"


def test_a_preflight_is_answered_with_what_it_asks_for(server: Server) -> None:
    answer = server.ask(
        "/v1/track",
        method="OPTIONS",
        key=None,
        headers={"origin": "https://tv.example", "access-control-request-headers": "authorization,anonymousid,sentat"},
    )
    assert answer.status == 200
    assert answer.headers["access-control-allow-origin"] == "https://tv.example"
    assert answer.headers["access-control-allow-headers"] == "authorization,anonymousid,sentat"
    assert "POST" in answer.headers["access-control-allow-methods"]


def test_answers_and_problems_reflect_an_allowed_origin_only(clock: ManualClock) -> None:
    server = Server(clock, allowed_origins="https://a.example, https://b.example")
    good = {"origin": "https://b.example"}
    for answer in (
        server.ask("/v1/batch", {"batch": []}, headers=good),
        server.ask("/v1/batch", b"", headers=good),
    ):
        assert answer.headers["access-control-allow-origin"] == "https://b.example"
        assert answer.headers["vary"] == "Origin"
    foreign = server.ask("/v1/batch", {"batch": []}, headers={"origin": "https://evil.example"})
    assert problem_of(foreign, 403)["code"] == "origin_not_allowed"
    assert "access-control-allow-origin" not in foreign.headers
    assert server.ask("/v1/batch", {"batch": []}).status == 200


def test_a_consent_snapshot_narrows_the_event_it_comes_with(server: Server) -> None:
    server.events(rating("a", consent={"recommend_use": False}), rating("b", profile_id="p1"))
    session = server.gate.session("recommend_use", "test")
    reading = session.read(SubjectRef("ana", "p1"), ["ratings"])
    assert sum(len(table) for table in reading.streams.values()) == 1
    assert len(server.rows("ana", "ratings")) == 2


def test_a_browsers_global_privacy_control_narrows(server: Server) -> None:
    seen: list[CanonicalEvent] = []
    app = WayIn(_Recording(seen), server.callers, server.settings, server.clock)
    server.app = app
    server.ask("/v1/batch", {"batch": [track()]}, headers={"sec-gpc": "1"})
    assert seen[0].narrowed == ("personalise_marketing",)


class _Recording:
    """A gate that stores nothing, and remembers what it was asked."""

    catalogue = CATALOGUE

    def __init__(self, seen: list[CanonicalEvent]) -> None:
        self._seen = seen

    def admit(self, connection: Connection, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        self._seen.extend(events)
        answer: Future[list[AdmitResult]] = Future()
        answer.set_exception(IntakeUnavailable("the disk is full", retry_after_s=7))
        return answer

    def heed_gpc(self, member_ids: Collection[str], *, how: str) -> None:
        raise AssertionError("nobody is marked by what was not kept")


def test_what_could_not_be_kept_is_a_503_with_retry_after(clock: ManualClock) -> None:
    server = Server(clock)
    server.app = WayIn(_Recording([]), Callers(server.gate, clock), server.settings, clock)
    answer = server.ask("/v1/events", {"events": [rating()]})
    assert problem_of(answer, 503)["code"] == "intake_unavailable"
    assert answer.headers["retry-after"] == "7"


def test_keys_that_cannot_be_read_just_now_are_a_503_and_no_401(clock: ManualClock) -> None:
    class Unreadable:
        def caller_keys(self) -> tuple[CallerKey, ...]:
            raise StoreError("the disk is gone")

    server = Server(clock)
    server.app = WayIn(server.gate, Callers(Unreadable(), clock), server.settings, clock)
    assert problem_of(server.ask("/v1/events", {"events": [rating()]}), 503)["code"] == "intake_unavailable"


def test_a_fault_of_ours_is_a_problem_that_says_nothing_of_what_came(
    clock: ManualClock, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(_Recording):
        def admit(self, connection: Connection, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
            raise KeyError(events[0].member_id)

    server = Server(clock)
    server.app = WayIn(Broken([]), Callers(server.gate, clock), server.settings, clock)
    answer = server.ask("/v1/events", {"events": [rating(member_id="canary-7")]})
    assert problem_of(answer, 500)["code"] == "unexpected"
    assert answer.headers["retry-after"] == "5"
    assert "KeyError" in caplog.text
    assert "in _take" in caplog.text
    for told in (answer.body.decode(), caplog.text):
        assert "canary" not in told


def test_a_body_that_trickles_is_a_408_that_ends_its_connection(clock: ManualClock) -> None:
    server = Server(clock)
    app = WayIn(server.gate, server.callers, server.settings, clock, body_s=0.3)
    with serving(app) as address, contextlib.ExitStack() as slow:
        host, port = urlsplit(address).netloc.split(":")
        head = f"POST /v1/events HTTP/1.1\r\nHost: x\r\nX-Write-Key: {SERVICE}\r\nContent-Length: 1000\r\n\r\n{{"
        sockets = [slow.enter_context(socket.create_connection((host, int(port)), timeout=10)) for _ in range(200)]
        for each in sockets:
            each.sendall(head.encode())
        meanwhile = httpx.post(f"{address}/v1/events", json={"events": [rating()]}, headers={"x-write-key": SERVICE})
        assert meanwhile.json()["results"][0]["result"] == "stored"
        for each in sockets:
            told = b"".join(iter(lambda each=each: each.recv(65536), b""))  # type: ignore[misc]  # bound at once
            assert told.startswith(b"HTTP/1.1 408")
            assert b'"code":"too_slow"' in told


def test_a_body_in_single_bytes_is_taken_whole(server: Server) -> None:
    body = json.dumps({"events": [rating()]}).encode()
    assert server.ask("/v1/events", body, chunks=len(body)).results[0]["result"] == "stored"


def test_a_caller_that_goes_away_midway_gets_no_answer(server: Server) -> None:
    assert server.ask("/v1/batch", b'{"batch":', whole=False).status == 0


def test_real_http_takes_chunked_gzip_as_plain_text_on_one_connection() -> None:
    server = Server(SystemClock())
    with serving(server.app) as address:
        connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=10)
        for message_id in ("a", "b"):
            body = packed({"batch": [track(message_id)]})
            connection.request(
                "POST",
                f"/v1/batch?writeKey={PUBLIC}",
                iter([body[:10], body[10:]]),
                {"Content-Type": "text/plain"},
                encode_chunked=True,
            )
            response = connection.getresponse()
            assert response.status == 200
            assert json.loads(response.read())["results"][0]["result"] == "stored"
        connection.close()


def test_real_http_tells_a_sender_of_a_huge_body_that_it_is_too_large() -> None:
    server = Server(SystemClock(), max_body_bytes="100000")
    with serving(server.app) as address:
        answer = httpx.post(f"{address}/v1/batch", content=b" " * 3_000_000, headers={"x-write-key": SERVICE})
        assert answer.status_code == 413
        assert answer.headers["content-type"] == "application/problem+json"
        assert httpx.get(f"{address}/v1/batch").status_code == 405


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
_FIELDS = ["id", "messageId", "event", "type", "userId", "member_id", "anonymousId", "timestamp", "sentAt"]
_FIELDS += ["occurred_at", "originalTimestamp", "properties", "traits", "context", "consent", "profile_id", "name"]
_CALL = st.dictionaries(st.sampled_from(_FIELDS), _JSON)
_CONTEXT_FIELDS = ["ip", "device", "os", "app", "network", "consent", "traits", "profile_id", "locale", "library"]
_DEVICE = st.dictionaries(st.sampled_from(["type", "id", "advertisingId", "adTrackingEnabled", "wifi", "name"]), _JSON)
_CONTEXT = st.dictionaries(st.sampled_from(_CONTEXT_FIELDS), _DEVICE | _JSON)
_SHAPED = st.builds(
    lambda call, context, extra: {**track("x"), **call, "context": context, "traits": extra, "properties": extra},
    _CALL,
    _CONTEXT,
    st.dictionaries(st.sampled_from(["email", "country", "address", "firstName", "profile_id", "position"]), _JSON),
)


class TestNothingThatArrivesIsOurFault:
    """Whatever is sent, the answer is a 200 with as many results as events, or a 4xx; never a 5xx or an exception."""

    server = Server(ManualClock(SystemClock().now()))

    @hypothesis_settings(max_examples=150)
    @given(path=st.sampled_from(ROUTES), body=st.binary(max_size=200))
    def test_any_bytes_are_answered(self, path: str, body: bytes) -> None:
        for raw in (body, b"\x1f\x8b" + body, gzip.compress(body), b'{"batch":[' + body + b"]}"):
            assert self.server.ask(path, raw).status in {200, 400, 413}

    @hypothesis_settings(max_examples=150)
    @given(path=st.sampled_from(ROUTES), calls=st.lists(_CALL | _SHAPED | _JSON, max_size=4))
    def test_any_json_is_answered_event_by_event(self, path: str, calls: list[object]) -> None:
        body = json.dumps({"batch": calls, "events": calls}, allow_nan=True).encode()
        answer = self.server.ask(path, body)
        assert answer.status in {200, 400}
        if answer.status == 200 and path in {"/v1/batch", "/v1/events"}:
            assert len(answer.results) == len(calls)

    @hypothesis_settings(max_examples=100)
    @given(call=_SHAPED, kind=st.sampled_from(["track", "identify", "page", "screen"]))
    def test_any_shaped_call_is_answered(self, call: object, kind: str) -> None:
        answer = self.server.ask(f"/v1/{kind}", json.dumps(call).encode())
        assert answer.status in {200, 400}

    @hypothesis_settings(max_examples=80)
    @given(value=st.binary(max_size=60), query=st.text(max_size=40))
    def test_any_headers_and_query_are_answered(self, value: bytes, query: str) -> None:
        text = value.decode("latin-1")
        headers = {"authorization": f"Basic {text}", "x-write-key": text, "origin": text, "x-forwarded-for": text}
        answer = self.server.ask("/v1/events", {"events": []}, key=None, headers=headers, query="writeKey=" + query)
        assert answer.status in {200, 401}
