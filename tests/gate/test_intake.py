"""What passes the way in: decided, minimised, deduplicated, and answered one by one."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.base.errors import Refused
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result, Stripped
from plainview.gate.decide import Facts
from plainview.gate.minimise import minimise
from plainview.gate.plan import Planner
from plainview.gate.subjects import SubjectRef
from tests.gate.conftest import PUBLIC, World


def started(event_id: str, **changes: object) -> CanonicalEvent:
    """Return a playback of f001 by ana."""
    event = CanonicalEvent(event_id, "playback.started", "ana", properties={"title_id": "f001"})
    return event._replace(**changes)  # type: ignore[arg-type]  # tests name real fields


def test_an_event_is_stored_once_however_often_it_is_sent(world: World) -> None:
    assert [result.result for result in world.send(started("1"), started("1"))] == [Result.STORED, Result.DUPLICATE]
    assert [result.result for result in world.send(started("1"))] == [Result.DUPLICATE]
    assert world.session("audience").query("starts").to_pylist() == [{"title_id": "f001", "n": 1}]


def test_the_same_id_of_another_connection_is_another_event(world: World) -> None:
    world.send(started("1"))
    assert world.send(started("1"), connection=PUBLIC)[0].result is Result.STORED


def test_undeclared_properties_are_stripped_and_counted_by_name_never_by_value(world: World) -> None:
    (result,) = world.send(started("1", properties={"title_id": "f001", "shoe_size": "secret-44"}))
    assert result.result is Result.STORED
    assert result.stripped == (Stripped("shoe_size", "undeclared_property"),)
    counts = world.gate.stripped()
    assert counts["backend", "playback.started", "shoe_size: text", "undeclared_property"] == 1
    assert "secret-44" not in repr(counts)


def test_a_name_that_could_itself_be_somebodys_data_is_not_kept_as_it_is(world: World) -> None:
    world.send(started("1", properties={"title_id": "f001", "ana@demo.example": 1}))
    assert "ana@" not in repr(world.gate.stripped())


@pytest.mark.parametrize(
    ("event", "why"),
    [
        (started("1", event="shoes.bought"), "undeclared_event"),
        (started(""), "missing_id"),
        (started("1", member_id=""), "missing_subject"),
        (started("1" * 129), "too_long"),
        (started("1", member_id="a\x00b"), "wrong_type"),
        (started("1", properties={f"p{number}": 1 for number in range(1001)}), "too_many"),
        (started("1", properties={"title_id": 7}), "wrong_type"),
        (started("1", properties={}), "nothing_declared"),
        (started("1", properties={"ad_id": "x"}), "no_purpose_allows"),
    ],
)
def test_what_cannot_be_kept_is_refused_with_its_reason(world: World, event: CanonicalEvent, why: str) -> None:
    results = world.send(event, started("good"))
    assert [result.result for result in results] == [Result.REFUSED, Result.STORED]
    assert results[0].why == why


def test_times_far_ahead_or_absurd_are_quarantined_and_old_ones_are_too_old(world: World) -> None:
    now = world.clock.now()
    results = world.send(
        started("1", occurred_at=now + dt.timedelta(hours=25)),
        started("2", occurred_at=dt.datetime(1970, 1, 1, tzinfo=dt.UTC)),
        started("3", occurred_at=now - dt.timedelta(days=121)),
        started("4", occurred_at=now + dt.timedelta(hours=23)),
        started("5", occurred_at=now - dt.timedelta(days=119)),
    )
    assert [(result.result.value, result.why) for result in results] == [
        ("quarantined", "future_time"),
        ("quarantined", "absurd_time"),
        ("too_old", "too_old"),
        ("stored", ""),
        ("stored", ""),
    ]


def test_a_connection_for_history_may_send_what_is_old(world: World) -> None:
    history = Connection("import", KeyClass.SERVICE, history=True)
    old = started("1", occurred_at=dt.datetime(1997, 9, 1, tzinfo=dt.UTC))
    assert [r.result for r in world.send(old, connection=history)] == [Result.STORED]
    assert [r.result for r in world.send(old, connection=history)] == [Result.DUPLICATE]


def test_a_public_key_never_writes_what_a_member_is_known_by(world: World) -> None:
    world.member("ana", email="ana@demo.example")
    forged = CanonicalEvent("f", "identify", "ana", traits={"email": "thief@demo.example", "country": "US"})
    (result,) = world.send(forged, connection=PUBLIC)
    assert result.result is Result.REFUSED
    assert {stripped.why for stripped in result.stripped} == {"key_class"}
    reading = world.session("operate").read(SubjectRef("ana"), ["email", "country"])
    assert (reading.first("email"), reading.first("country")) == ("ana@demo.example", "DE")


def test_an_identification_number_is_refused_outside_its_country(world: World) -> None:
    given = {"national_id": "123.456.789-09"}
    german = CanonicalEvent("1", "identify", "ana", traits=given | {"country": "DE"})
    brazilian = CanonicalEvent("2", "identify", "bia", traits=given | {"country": "BR"})
    results = world.send(german, brazilian)
    assert results[0].stripped == (Stripped("national_id", "country_not_listed"),)
    assert results[1].stripped == ()
    assert world.session("operate").read(SubjectRef("bia"), ["national_id"]).first("national_id") is not None


def test_an_older_value_never_replaces_a_newer_one(world: World) -> None:
    now = world.clock.now()
    world.send(CanonicalEvent("1", "identify", "ana", occurred_at=now, traits={"country": "DE"}))
    earlier = now - dt.timedelta(hours=1)
    world.clock.advance(dt.timedelta(seconds=1))
    world.send(CanonicalEvent("2", "identify", "ana", occurred_at=earlier, traits={"country": "FR"}))
    assert world.session("operate").read(SubjectRef("ana"), ["country"]).first("country") == "DE"
    # The decisions follow what is held, not what came last.
    world.clock.advance(dt.timedelta(seconds=1))
    assert world.gate.facts_of("ana").country == "DE"


def test_an_events_own_consent_narrows_who_may_see_it(world: World) -> None:
    world.member("ana")
    world.send(started("1", narrowed=("audience",)), started("2"))
    assert world.session("audience").query("starts").to_pylist() == [{"title_id": "f001", "n": 1}]
    assert world.session("recommend_use").query("starts").to_pylist() == [{"title_id": "f001", "n": 2}]


def test_a_traits_own_consent_narrows_who_may_see_it_until_it_comes_without(world: World) -> None:
    mail, named = {"email": "ana@example.org"}, SubjectRef("ana")
    world.member("ana")
    world.send(CanonicalEvent("1", "identify", "ana", traits=mail, narrowed=("communicate",)))
    advertiser = world.session("communicate")
    with pytest.raises(Refused) as refused:
        advertiser.read(named, ["email"])
    assert refused.value.reason == "narrowed"
    assert advertiser.find("email", "ana@example.org") is None
    with pytest.raises(Refused):
        advertiser.send(named, "mailer", ["email"], about="news")
    assert world.mailbox.taken == []
    assert {line.reason for line in world.gate.ledger.of_member("ana") if line.kind == "refusal"} == {"narrowed"}
    for purpose in ("operate", "rights"):
        assert world.session(purpose).read(named, ["email"]).first("email") == "ana@example.org"
    world.clock.advance(dt.timedelta(seconds=1))
    world.send(CanonicalEvent("2", "identify", "ana", traits=mail))
    assert advertiser.read(named, ["email"]).first("email") == "ana@example.org"


def test_a_consent_sent_with_a_trait_never_widens(world: World) -> None:
    world.member("ana", email="ana@example.org")
    world.gate.choices.decide("ana", "communicate", False)
    world.send(CanonicalEvent("1", "identify", "ana", traits={"email": "ana@example.org"}, narrowed=()))
    with pytest.raises(Refused, match="switched_off"):
        world.session("communicate").read(SubjectRef("ana"), ["email"])


def test_what_is_dated_before_an_erasure_is_refused_afterwards(world: World) -> None:
    world.watch("ana", "f001", "1")
    world.gate.forget("ana")
    assert world.watch("ana", "f001", "2")[0].why == "erased"
    world.clock.advance(dt.timedelta(seconds=1))
    assert world.watch("ana", "f002", "3")[0].result is Result.STORED
    assert world.session("audience").query("starts").to_pylist() == [{"title_id": "f002", "n": 1}]


def test_what_an_anonymous_device_sent_before_its_members_erasure_is_refused_too(world: World) -> None:
    anonymous = started("1", member_id="", anonymous_id="device-7")
    known = CanonicalEvent("2", "identify", "ana", anonymous_id="device-7", traits={"country": "DE"})
    world.send(anonymous, known)
    assert world.session("audience").query("starts").to_pylist() == [{"title_id": "f001", "n": 1}]
    world.gate.forget("ana")
    late = started("3", member_id="", anonymous_id="device-7")
    assert world.send(late)[0].why == "erased"
    assert world.session("audience").query("starts").num_rows == 0


def test_sets_of_names_that_no_honest_sender_has_are_not_remembered(world: World) -> None:
    plan = Planner(world.gate.catalogue).for_event("playback.started", KeyClass.SERVICE, Facts("DE"), ())
    minimise({"title_id": "f001"} | {f"p{number}": 1 for number in range(70)}, plan, [])
    assert plan.routes == {}
    minimise({"title_id": "f001"}, plan, [])
    assert list(plan.routes) == [("title_id",)]
