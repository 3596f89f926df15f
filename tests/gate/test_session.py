"""Sessions bound to a purpose: what they may see, keep and send, and what the ledger has of it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import replace

import pytest

from plainview.base.errors import DestinationError, Refused, StatementRefused
from plainview.catalogue.model import Precision
from plainview.gate.admission import CanonicalEvent
from plainview.gate.decide import Denied, Reason
from plainview.gate.destination import Delivery, Receipt, Shipment
from plainview.gate.statements import Statement
from plainview.gate.subjects import SubjectRef
from plainview.store.values import LedgerKind
from tests.gate.conftest import World
from tests.gate.small_catalogue import small_catalogue
from tests.gate.test_statements import WAYS_AROUND

ANA = SubjectRef("ana")


def test_a_read_shows_values_and_events_of_its_own_purpose_only(world: World) -> None:
    world.member("ana", email="ana@demo.example")
    world.watch("ana", "f001", "1")
    reading = world.session("recommend_use").read(ANA, ["titles_viewed"])
    assert reading.streams["viewing"].column("title_id").to_pylist() == ["f001"]
    assert set(reading.streams) == {"viewing"}
    assert world.session("operate").read(ANA, ["email"]).first("email") == "ana@demo.example"


def test_a_property_shared_by_two_elements_is_seen_only_where_its_own_element_allows(world: World) -> None:
    world.watch("ana", "f001", "1")
    rating = {"title_id": "f002", "thumbs": "up"}
    world.send(world_event("2", "rating.set", rating))
    assert world.session("audience").query("starts").to_pylist() == [{"title_id": "f001", "n": 1}]
    both = world.session("recommend_use").query("starts").to_pylist()
    assert both == [{"title_id": "f001", "n": 1}, {"title_id": "f002", "n": 1}]
    reading = world.session("recommend_use").read(ANA, ["ratings"])
    assert reading.streams["viewing"].column("title_id").to_pylist() == ["f002"]


def world_event(event_id: str, event: str, properties: Mapping[str, object]) -> CanonicalEvent:
    """Return an event of ana's."""
    return CanonicalEvent(event_id, event, "ana", properties=properties)


@pytest.mark.parametrize("element", ["email", "shoe_size"])
def test_asking_for_what_is_not_declared_is_refused_and_stands_in_the_ledger(world: World, element: str) -> None:
    world.member("ana", email="ana@demo.example")
    with pytest.raises(Refused) as refused:
        world.session("recommend_use").read(ANA, ["titles_viewed", element])
    assert refused.value.reason in {"not_declared_for_purpose", "undeclared_element"}
    assert element in world.gate.ledger.refusals()[0].elements


def test_a_purpose_switched_off_is_refused_at_once_and_restored_when_switched_on(world: World) -> None:
    world.member("ana")
    world.watch("ana", "f001", "1")
    session = world.session("recommend_use")
    world.gate.choices.decide("ana", "recommend_use", allowed=False)
    with pytest.raises(Refused, match="switched_off"):
        session.read(ANA, ["titles_viewed"])
    assert session.query("starts").to_pylist() == []
    assert world.session("audience").query("starts").num_rows == 1
    world.gate.choices.decide("ana", "recommend_use", allowed=True)
    assert session.read(ANA, ["titles_viewed"]).streams["viewing"].num_rows == 1
    assert session.query("starts").num_rows == 1


def test_what_one_purpose_lost_is_named_while_the_rest_is_read(world: World) -> None:
    world.send(world_event("i", "identify", {})._replace(traits={"country": "DE", "email": "a@demo.example"}))
    reading = world.session("operate").read(ANA, ["email", "national_id"])
    assert reading.denied == {"national_id": Denied(Reason.COUNTRY_NOT_LISTED)}
    assert reading.first("email") == "a@demo.example"


def test_a_read_leaves_one_line_a_minute_with_its_count(world: World) -> None:
    world.watch("ana", "f001", "1")
    session = world.session("recommend_use", "home page")
    for _ in range(5):
        session.read(ANA, ["titles_viewed"])
    world.gate.flush()
    lines = [line for line in world.gate.ledger.of_member("ana") if line.kind is LedgerKind.READ]
    assert [(line.purpose, line.program, line.elements, line.count) for line in lines] == [
        ("recommend_use", "home page", ("titles_viewed",), 5)
    ]
    world.clock.advance(dt.timedelta(seconds=61))
    session.read(ANA, ["titles_viewed"])
    assert sum(line.kind is LedgerKind.READ for line in world.gate.ledger.of_member("ana")) == 2


def test_a_scan_stands_in_the_ledger_of_those_it_covered_and_of_nobody_else(world: World) -> None:
    for member in ("ana", "bob"):
        world.member(member)
        world.watch(member, "f001", f"watch-{member}")
    world.gate.choices.decide("bob", "audience", allowed=False)
    world.session("audience").query("starts")
    scans = {
        member: [line.statement for line in world.gate.ledger.of_member(member) if line.kind is LedgerKind.SCAN]
        for member in ("ana", "bob")
    }
    assert scans == {"ana": ["starts"], "bob": []}


@pytest.mark.parametrize("sql", WAYS_AROUND)
def test_a_way_around_through_a_session_is_refused_and_stands_in_the_ledger(world: World, sql: str) -> None:
    world.watch("ana", "f001", "1")
    with pytest.raises(StatementRefused):
        world.session("audience").query(Statement("attempt", "", sql))
    refusal = world.gate.ledger.refusals()[0]
    assert (refusal.statement, refusal.reason) == ("attempt", "statement_not_allowed")


def test_a_statement_that_names_a_column_of_another_purpose_is_refused(world: World) -> None:
    world.watch("ana", "f001", "1")
    thumbs = Statement("thumbs", "Thumbs.", "SELECT thumbs FROM viewing")
    assert world.session("recommend_use").query(thumbs).num_rows == 1
    with pytest.raises(StatementRefused, match="thumbs"):
        world.session("audience").query(thumbs)
    assert world.gate.ledger.refusals()[0].reason == "not_declared_for_purpose"


def test_a_purpose_stops_seeing_what_is_older_than_its_own_days(world: World) -> None:
    world.watch("ana", "f001", "1")
    world.clock.advance(dt.timedelta(days=366))
    assert world.session("recommend_use").query("starts").num_rows == 0
    assert world.session("recommend_use").read(ANA, ["titles_viewed"]).streams["viewing"].num_rows == 0


def test_one_profile_does_not_see_another(world: World) -> None:
    world.watch("ana", "f001", "1", profile_id="adult")
    world.watch("ana", "f002", "2", profile_id="kids")
    session = world.session("recommend_use")
    kids = session.read(SubjectRef("ana", "kids"), ["titles_viewed"]).streams["viewing"]
    assert kids.column("title_id").to_pylist() == ["f002"]
    assert session.read(ANA, ["titles_viewed"]).streams["viewing"].num_rows == 2


def test_profiles_read_together_are_as_each_read_alone_under_one_line(world: World) -> None:
    world.member("ana")
    world.watch("ana", "f001", "1", profile_id="adult")
    world.watch("ana", "f002", "2", profile_id="kids")
    world.watch("ana", "f003", "3", profile_id="other")
    for name in ("adult", "kids", "other"):
        world.session("recommend_use", "recommend").keep(SubjectRef("ana", name), "taste_profile", [name])
    wanted = ("taste_profile", "titles_viewed")
    apart = world.session("recommend_use", "apart")
    together = world.session("recommend_use", "together").read_profiles("ana", ("adult", "kids"), wanted)
    assert together.keys() == {"adult", "kids"}
    for name, reading in together.items():
        alone = apart.read(SubjectRef("ana", name), wanted)
        assert reading.streams.keys() == alone.streams.keys()
        assert reading.streams["viewing"].to_pylist() == alone.streams["viewing"].to_pylist() != []
        assert reading.values == alone.values != ()
    lines = [line for line in world.gate.ledger.of_member("ana") if line.program == "together"]
    assert [(line.kind, line.elements) for line in lines] == [(LedgerKind.READ, wanted)]


def test_a_derived_value_is_kept_by_its_own_program_and_by_no_other(world: World) -> None:
    world.watch("ana", "f001", "1")
    main = SubjectRef("ana", "main")
    world.session("recommend_use", "recommend").keep(main, "taste_profile", {"drama": 3})
    assert world.session("rights").read(ANA, ["taste_profile"]).first("taste_profile") == {"drama": 3}
    with pytest.raises(Refused, match="not_kept_by_program"):
        world.session("recommend_use", "somebody").keep(main, "taste_profile", {})
    with pytest.raises(Refused, match="not_kept_by_program"):
        world.session("operate", "recommend").keep(main, "email", "x")


def test_keeping_for_many_leaves_out_whoever_switched_it_off_since(world: World) -> None:
    for member in ("ana", "bob"):
        world.member(member)
        world.watch(member, "f001", f"watch-{member}")
    session = world.session("recommend_use", "recommend")
    numbers = session.subjects("profile")
    world.gate.choices.decide("bob", "recommend_use", allowed=False)
    assert session.keep_many("taste_profile", dict.fromkeys(numbers, 1)) == 1
    assert world.session("rights").read(SubjectRef("bob"), ["taste_profile"]).values == ()


def test_a_session_finds_whom_an_address_belongs_to(world: World) -> None:
    world.member("ana", email="Ana@Demo.example")
    assert world.session("operate").find("email", "ana@demo.example") == ANA
    assert world.session("operate").find("email", "nobody@demo.example") is None
    with pytest.raises(Refused):
        world.session("protect").find("email", "ana@demo.example")


def test_what_is_sent_is_declared_for_the_recipient_and_is_written_down_before_it_leaves(world: World) -> None:
    world.member("ana", email="ana@demo.example")
    receipt = world.session("communicate").send(ANA, "mailer", ["email"], about="welcome")
    (shipment,) = world.mailbox.taken
    assert receipt.delivery is Delivery.ACCEPTED
    assert shipment.fields == {"email.email": "ana@demo.example"}
    assert shipment.member_alias != "ana"
    sent = [line for line in world.gate.ledger.of_member("ana") if line.kind is LedgerKind.SEND]
    assert [line.details["outcome"] for line in sent] == ["accepted", "sent"]
    assert sent[0].recipient == "mailer"


@pytest.mark.parametrize(("purpose", "recipient"), [("communicate", "stranger"), ("operate", "mailer")])
def test_nothing_leaves_to_a_recipient_that_is_not_declared_for_it(world: World, purpose: str, recipient: str) -> None:
    world.member("ana", email="ana@demo.example")
    with pytest.raises(Refused, match="recipient_not_declared"):
        world.session(purpose).send(ANA, recipient, ["email"], about="welcome")
    assert world.mailbox.taken == []


def test_a_choice_made_before_the_sending_counts(world: World) -> None:
    world.member("ana", email="ana@demo.example")
    world.gate.choices.decide("ana", "communicate", allowed=False)
    with pytest.raises(Refused, match="switched_off"):
        world.session("communicate").send(ANA, "mailer", ["email"], about="welcome")
    assert world.mailbox.taken == []


def test_a_delivery_that_failed_midway_stands_as_unknown(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    def unreachable(shipment: Shipment) -> Receipt:
        raise DestinationError(f"{shipment.recipient} cannot be reached; it is tried again later")

    world.member("ana", email="ana@demo.example")
    monkeypatch.setattr(world.mailbox, "deliver", unreachable)
    with pytest.raises(DestinationError):
        world.session("communicate").send(ANA, "mailer", ["email"], about="welcome")
    assert world.gate.ledger.of_member("ana")[0].details["outcome"] == "unknown"


def test_a_catalogue_put_in_force_counts_from_the_next_call_on(world: World) -> None:
    world.watch("ana", "f001", "1")
    session = world.session("recommend_use")
    assert session.query("starts").num_rows == 1
    changed = small_catalogue("two")
    titles = changed.elements["titles_viewed"]
    less = replace(titles, uses={name: use for name, use in titles.uses.items() if name != "recommend_use"})
    world.catalogue.replace(replace(changed, elements={**changed.elements, "titles_viewed": less}))
    assert session.query("starts").num_rows == 0
    with pytest.raises(Refused, match="not_declared_for_purpose"):
        session.read(ANA, ["titles_viewed"])


def test_a_members_choices_say_how_each_purpose_stands(world: World) -> None:
    world.member("ana")
    before = world.gate.choices.of("ana")
    assert (before["recommend_use"].allowed, before["advertise"].allowed) == (True, False)
    world.gate.choices.decide("ana", "advertise", allowed=True, text_version="v1")
    assert world.gate.choices.of("ana")["advertise"].allowed
    assert world.gate.ledger.of_member("ana")[0].kind is LedgerKind.CHOICE


def test_a_held_value_is_not_seen_after_the_purposes_own_days(world: World) -> None:
    world.member("ana", email="ana@demo.example")
    world.clock.advance(dt.timedelta(days=364))
    assert world.session("operate").read(ANA, ["email"]).first("email") == "ana@demo.example"
    world.clock.advance(dt.timedelta(days=2))
    assert world.session("operate").read(ANA, ["email"]).values == ()


def test_nothing_is_kept_of_somebody_who_switched_the_purpose_off(world: World) -> None:
    world.watch("ana", "f001", "1")
    world.gate.choices.decide("ana", "recommend_use", allowed=False)
    with pytest.raises(Refused, match="switched_off"):
        world.session("recommend_use", "recommend").keep(SubjectRef("ana", "main"), "taste_profile", {"drama": 1})
    assert world.session("rights").read(ANA, ["taste_profile"]).values == ()


def test_a_coarser_precision_is_all_that_a_purpose_sees(world: World) -> None:
    world.member("ana", email="ana@demo.example")
    changed = small_catalogue("two")
    email = changed.elements["email"]
    coarse = replace(
        email, uses={**email.uses, "operate": replace(email.uses["operate"], precision=Precision.PRESENCE)}
    )
    world.catalogue.replace(replace(changed, elements={**changed.elements, "email": coarse}))
    assert world.session("operate").read(ANA, ["email"]).first("email") is True
    assert world.session("communicate").read(ANA, ["email"]).first("email") == "ana@demo.example"


def test_of_a_member_without_a_profile_yet_nothing_is_read_and_nothing_breaks(world: World) -> None:
    world.member("ana")
    reading = world.session("recommend_use").read(SubjectRef("ana", "main"), ["titles_viewed"])
    assert (reading.values, reading.streams, reading.denied) == ((), {}, {})
