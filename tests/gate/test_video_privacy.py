"""Titles of a member in the US leave only with a separate consent; nothing leaves to a half-declared recipient."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

import pytest

from plainview.base.errors import DestinationError, Refused
from plainview.catalogue.model import Basis, Catalogue, DecidedBy, Purpose, Recipient, RecipientKind, Role
from plainview.gate.destination import Delivery, Receipt, Shipment
from plainview.gate.subjects import SubjectRef
from plainview.gate.video_privacy import SHARE_TITLES
from plainview.store.values import LedgerKind
from tests.gate.conftest import World
from tests.gate.small_catalogue import small_catalogue, use

ANA = SubjectRef("ana")
ADVERT = "advertise"


def declared(*, vppa: bool, recipient: str, titles_choice: bool = True) -> Catalogue:
    """Return the small catalogue, in which titles watched may go to one recipient for advertising."""
    held = small_catalogue("titles")
    titles = held.elements["titles_viewed"]
    leaving = use(ADVERT, {"*": Basis.CONSENT}, recipients=(recipient,))
    email = held.elements["email"]
    elements = {
        **held.elements,
        "titles_viewed": replace(titles, uses={**titles.uses, **leaving}),
        "email": replace(email, uses={**email.uses, **leaving}),
    }
    purposes = {**held.purposes, ADVERT: Purpose(ADVERT, DecidedBy.MEMBER, default=False, vppa=vppa)}
    if titles_choice:
        purposes[SHARE_TITLES] = Purpose(SHARE_TITLES, DecidedBy.MEMBER, default=False)
    appointed = Recipient(
        recipient, RecipientKind.PROVIDER, "Ads Inc", Role.PROCESSOR, "US", "clauses of 2021", "2026-07", 90
    )
    return replace(held, elements=elements, purposes=purposes, recipients={**held.recipients, recipient: appointed})


@pytest.fixture
def sending(world: World) -> Callable[..., Receipt]:
    """Return a way to send a member's titles, where she lives in a country and said yes to advertising."""
    world.destinations["mailer"] = world.destinations["agency"] = world.mailbox

    def send(country: str | None, *, vppa: bool = True, recipient: str = "mailer", element: str = "titles_viewed",
             titles_choice: bool = True) -> Receipt:  # fmt: skip
        world.catalogue.replace(declared(vppa=vppa, recipient=recipient, titles_choice=titles_choice))
        world.member("ana", country=country, email="ana@demo.example")
        world.watch("ana", "f001", "watched", profile_id="main")
        world.gate.choices.decide("ana", ADVERT, allowed=True)
        return world.session(ADVERT).send(ANA, recipient, [element], about="spring")

    return send


def test_titles_of_a_member_in_the_us_stay_without_her_separate_consent(
    world: World, sending: Callable[..., Receipt]
) -> None:
    with pytest.raises(Refused, match="vppa_consent_missing"):
        sending("US")
    assert world.mailbox.taken == []
    refused = [line for line in world.gate.ledger.of_member("ana") if line.kind is LedgerKind.REFUSAL]
    assert [(line.reason, line.elements) for line in refused] == [("vppa_consent_missing", ("titles_viewed",))]


def test_a_recipient_of_marketing_needs_it_whatever_the_purpose_says(sending: Callable[..., Receipt]) -> None:
    with pytest.raises(Refused, match="vppa_consent_missing"):
        sending("US", vppa=False, recipient="agency")


def test_a_member_whose_country_is_unknown_counts_as_one_in_the_us(sending: Callable[..., Receipt]) -> None:
    with pytest.raises(Refused, match="vppa_consent_missing"):
        sending(None)


def test_titles_leave_elsewhere_and_other_elements_leave_in_the_us(sending: Callable[..., Receipt]) -> None:
    assert sending("DE").delivery is Delivery.ACCEPTED
    assert sending("US", element="email").delivery is Delivery.ACCEPTED
    assert sending("US", vppa=False).delivery is Delivery.ACCEPTED


def test_the_consent_counts_for_two_years_and_can_be_taken_back(world: World, sending: Callable[..., Receipt]) -> None:
    with pytest.raises(Refused):
        sending("US")
    session = world.session(ADVERT)
    world.gate.choices.decide("ana", SHARE_TITLES, allowed=True)
    assert session.send(ANA, "mailer", ["titles_viewed"], about="spring").delivery is Delivery.ACCEPTED
    world.gate.choices.decide("ana", SHARE_TITLES, allowed=False)
    with pytest.raises(Refused, match="vppa_consent_missing"):
        session.send(ANA, "mailer", ["titles_viewed"], about="summer")
    world.gate.choices.decide("ana", SHARE_TITLES, allowed=True)
    world.clock.advance(dt.timedelta(days=730, seconds=1))
    with pytest.raises(Refused, match="vppa_consent_missing"):
        session.send(ANA, "mailer", ["titles_viewed"], about="autumn")
    assert len(world.mailbox.taken) == 1


def test_where_the_choice_is_not_declared_nobody_has_made_it(world: World, sending: Callable[..., Receipt]) -> None:
    with pytest.raises(Refused):
        sending("US")
    world.gate.choices.decide("ana", SHARE_TITLES, allowed=True)
    with pytest.raises(Refused, match="vppa_consent_missing"):
        sending("US", titles_choice=False)


@pytest.mark.parametrize("lacks", ["legal_name", "country", "safeguard", "contract"])
def test_nothing_leaves_to_a_recipient_that_is_not_declared_in_full(world: World, lacks: str) -> None:
    world.member("ana", email="ana@demo.example")
    held = small_catalogue("half")
    half = replace(held.recipients["mailer"], **{lacks: ""})  # type: ignore[arg-type]  # each of them is a text
    world.catalogue.replace(replace(held, recipients={"mailer": half}))
    with pytest.raises(Refused, match="recipient_not_appointed"):
        world.session("communicate").send(ANA, "mailer", ["email"], about="welcome")
    assert world.mailbox.taken == []


def test_what_certainly_did_not_arrive_is_written_down_as_waiting(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    def down(shipment: Shipment) -> Receipt:
        raise DestinationError("nobody listens there; it is tried again", maybe_taken=False)

    world.member("ana", email="ana@demo.example")
    monkeypatch.setattr(world.mailbox, "deliver", down)
    with pytest.raises(DestinationError):
        world.session("communicate").send(ANA, "mailer", ["email"], about="welcome", shipment_id="s1")
    details = world.gate.ledger.of_member("ana")[0].details
    assert (details["outcome"], details["why"], details["shipment_id"]) == ("pending", "recipient_unreachable", "s1")
