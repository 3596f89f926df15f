"""Our own format as envelopes."""

from __future__ import annotations

import datetime as dt

import msgspec
import pytest

from plainview.collect.envelope import Envelope, Unreadable
from plainview.collect.problems import Rejected
from plainview.collect.wire.events import read_events
from tests.collect.serving import Server, rating

NOON = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)


def read(*events: object) -> tuple[Envelope | Unreadable, ...]:
    return read_events(msgspec.json.encode({"events": events})).items


def test_every_documented_field_has_its_place() -> None:
    (item,) = read(
        rating(
            anonymous_id="anon",
            occurred_at="2026-03-01T12:00:00Z",
            sent_at="2026-03-01T12:00:01Z",
            context={"ip": "192.0.2.1"},
            consent={"recommend_use": False},
        )
    )
    assert isinstance(item, Envelope)
    assert (item.id, item.event, item.member_id, item.profile_id) == ("e1", "rating.set", "ana", "p1")
    assert (item.anonymous_id, item.occurred_at, item.strange) == ("anon", NOON, ())
    assert msgspec.json.decode(item.context) == {"ip": "192.0.2.1"}
    assert item.consent == {"recommend_use": False}


def test_a_stated_moment_stands_whatever_was_the_moment_of_sending() -> None:
    (item,) = read(rating(occurred_at=1772366400000, sent_at="2020-01-01T00:00:00Z"))
    assert isinstance(item, Envelope)
    assert item.occurred_at == NOON


def test_nulls_are_as_good_as_nothing() -> None:
    fields = ("member_id", "profile_id", "anonymous_id", "occurred_at", "sent_at", "properties", "context", "consent")
    (item,) = read({"id": "e", "event": "x", **dict.fromkeys(fields)})
    assert isinstance(item, Envelope)
    assert (item.member_id, item.occurred_at, item.properties) == ("", None, {})


def test_fields_of_other_names_are_noted_and_harm_nothing() -> None:
    item, other = read(rating(occured_at="x", traits={}), rating("e2"))
    assert isinstance(item, Envelope)
    assert isinstance(other, Envelope)
    assert (item.strange, other.strange) == (("occured_at", "traits"), ())


def test_an_event_of_wrong_types_keeps_its_id_for_the_answer() -> None:
    assert read(rating("e9", properties=[1]), 5) == (Unreadable("e9"), Unreadable(""))


def test_a_body_that_is_no_json_is_rejected() -> None:
    with pytest.raises(Rejected, match="byte 4"):
        read_events(b'{"a"')


def test_a_wrong_context_is_stripped_and_the_event_kept(server: Server) -> None:
    result = server.events(rating(context="tv"))[0]
    assert result["result"] == "stored"
    assert result["stripped"] == [{"name": "context", "why": "wrong_type"}]
