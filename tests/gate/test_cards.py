"""Card numbers are found however they are typed, what only looks like one passes, and none goes through the gate."""

from __future__ import annotations

import time
import uuid

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainview.base.errors import BadInput
from plainview.gate.admission import CanonicalEvent, Result, Stripped
from plainview.gate.cards import REMOVED, brand_of, holds_card, without_cards
from plainview.gate.subjects import SubjectRef
from tests.gate.conftest import PUBLIC, World

ANA = SubjectRef("ana")

# Numbers that card schemes and processors publish for tests.
NUMBERS = {
    "4111111111111111": "visa",
    "4012888888881881": "visa",
    "4222222222222": "visa",
    "4000000000000000006": "visa",
    "5555555555554444": "mastercard",
    "5105105105105100": "mastercard",
    "2223003122003222": "mastercard",
    "2720999999999996": "mastercard",
    "378282246310005": "amex",
    "341111111111111": "amex",
    "6011111111111117": "discover",
    "6500000000000002": "discover",
    "30569309025904": "diners",
    "3056930009020004": "diners",
    "36227206271667": "diners",
    "38520000023237": "diners",
    "3530111333300000": "jcb",
    "6200000000000005": "unionpay",
    "6205500000000000004": "unionpay",
    "6759649826438453": "maestro",
    "6304000000000000": "maestro",
    "2200000000000004": "mir",
}
LOOK_ALIKE = (
    "+49 170 1234 5678",
    "+4917012345678",
    "+4940123456783",
    "0049 170 1234567",
    "+1 (415) 555-0132, +44 20 7946 0958",
    "1700000000000",
    "1732400000000 1732400300000",
    "2026-11-23 14:05:00",
    "20261123140500",
    "1234567890123456",
    "4111111111111112",
    "9111111111111111",
    "41111111111111111111",
    "00000000-4111-1111-1111-111111111111",
    "192.0.2.111 2001:db8::1",
    "DE89 3704 0044 0532 0130 00",
    "ISBN 978-3-16-148410-0",
    "f001",
    "",
    "0123456789",
)
NUMBER = st.sampled_from(sorted(NUMBERS))


@pytest.mark.parametrize(("number", "brand"), NUMBERS.items())
def test_numbers_of_every_brand_are_known(number: str, brand: str) -> None:
    assert brand_of(number) == brand
    assert without_cards(f"my card is {number}.") == f"my card is {REMOVED}."


@pytest.mark.parametrize("text", LOOK_ALIKE)
def test_what_only_looks_like_a_card_number_passes(text: str) -> None:
    assert without_cards(text) is text


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("4111 1111 1111 1111", REMOVED),
        ("4111-1111-1111-1111", REMOVED),
        ("4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1", REMOVED),
        ("4111\u00a01111\u20111111\u20131111", REMOVED),
        ("3782 822463 10005", REMOVED),
        ("４１１１１１１１１１１１１１１１", REMOVED),
        ("٤١١١١١١١١١١١١١١١", REMOVED),
        ("visa4111111111111111", f"visa{REMOVED}"),
        ("face4111111111111111", f"face{REMOVED}"),
        ("nr=4111111111111111&cvc=123", f"nr={REMOVED}&cvc=123"),
        ("4111 1111 1111 1111 12/29 123", f"{REMOVED} 12/29 123"),
        ("12 4111 1111 1111 1111", f"12 {REMOVED}"),
        ("4111111111111111 5555555555554444", f"{REMOVED} {REMOVED}"),
        ("+4111111111111111", f"+{REMOVED}"),
    ],
)
def test_a_number_is_removed_and_the_words_around_it_stay(text: str, kept: str) -> None:
    assert without_cards(text) == kept


@given(NUMBER, st.data())
def test_a_number_is_found_however_it_is_parted_and_wherever_it_stands(number: str, data: st.DataObject) -> None:
    gaps = data.draw(st.lists(st.sampled_from(("", "", "", " ", "-")), min_size=len(number), max_size=len(number)))
    parted = number[0] + "".join(gap + digit for gap, digit in zip(gaps, number[1:], strict=False))
    words = st.text(st.characters(categories=("L", "P", "S"), exclude_characters="+-", max_codepoint=0x2FF), max_size=9)
    text = f"{data.draw(words)} . {parted} . {data.draw(words)}"
    assert parted not in without_cards(text)


@given(st.uuids())
def test_uuids_pass(made: uuid.UUID) -> None:
    assert not holds_card(str(made))
    assert not holds_card(str(made).upper())


@given(st.text(st.characters(exclude_categories=["Nd"])), st.text(max_size=12))
def test_texts_without_thirteen_digits_come_back_as_they_are(wordy: str, short: str) -> None:
    assert without_cards(wordy) is wordy
    assert without_cards(short) is short


@given(st.text("0123456789 -+xf４\u00a0", max_size=60))
def test_nothing_is_left_to_remove_a_second_time(text: str) -> None:
    once = without_cards(text)
    assert without_cards(once) == once


def test_a_text_made_to_be_slow_is_not() -> None:
    began_s = time.perf_counter()
    for text in ("4 " * 2048, "4" * 4096, "4-4" * 1365, "\uff14 " * 2048, "41111111111111 " * 273):
        without_cards(text)
    assert time.perf_counter() - began_s < 2


def test_a_number_in_a_free_text_is_replaced_and_named(world: World) -> None:
    properties = {"title_id": "f1", "thumbs": "down, charge 4111 1111 1111 1111"}
    (answer,) = world.send(CanonicalEvent("e1", "rating.set", "ana", properties=properties))
    assert answer.result is Result.STORED
    assert answer.stripped == (Stripped("thumbs", "card_number"),)
    held = world.session("rights").read(ANA, ["ratings"]).streams["viewing"]
    assert held["thumbs"].to_pylist() == [f"down, charge {REMOVED}"]
    assert held["title_id"].to_pylist() == ["f1"]


def test_a_number_in_a_detail_is_replaced_and_named(world: World) -> None:
    traits = {"email": "4111111111111111@mail.example"}
    (answer,) = world.send(CanonicalEvent("e1", "identify", "ana", traits=traits))
    assert answer.stripped == (Stripped("email", "card_number"),)
    assert world.session("operate").read(ANA, ["email"]).first("email") == f"{REMOVED}@mail.example"


def test_a_number_given_as_a_whole_number_is_not_kept(world: World) -> None:
    properties = {"title_id": "f1", "played_ms": 4111111111111111}
    (answer,) = world.send(CanonicalEvent("e1", "playback.completed", "ana", properties=properties))
    assert answer.stripped == (Stripped("played_ms", "card_number"),)


def test_neither_answers_nor_counts_hold_a_number_that_was_sent_as_a_name(world: World) -> None:
    names = {"4111111111111111": 1, "card_4111111111111111": 1, "title_id": "f1"}
    (answer,) = world.send(CanonicalEvent("e1", "playback.completed", "ana", properties=names))
    assert answer.stripped == (
        Stripped(REMOVED, "undeclared_property"),
        Stripped(f"card_{REMOVED}", "undeclared_property"),
    )
    world.send(CanonicalEvent("e2", "paid.4111111111111111", "ana", properties=names))
    assert "4111111111111111" not in str(world.gate.stripped())


@pytest.mark.parametrize("place", range(4), ids=["id", "member_id", "profile_id", "anonymous_id"])
def test_an_id_that_is_a_card_number_is_refused(world: World, place: int) -> None:
    for number in ("4111111111111111", "5555-5555-5555-4444"):
        named = ["e1", "ana", "", ""]
        named[place] = number
        event_id, member_id, profile_id, anonymous_id = named
        event = CanonicalEvent(
            event_id, "playback.completed", member_id, profile_id, anonymous_id, properties={"title_id": "f1"}
        )
        (answer,) = world.send(event)
        assert (answer.result, answer.why) == (Result.REFUSED, "card_number")


def test_ids_and_times_as_apps_send_them_are_taken(world: World) -> None:
    for number in range(200):
        event_id, anonymous_id = str(uuid.UUID(int=number * 7**40 % 2**128)), f"170000000{number:04d}"
        properties = {"title_id": "f1", "played_ms": 1_732_400_000_000 + number}
        event = CanonicalEvent(event_id, "playback.completed", "", "", anonymous_id, properties=properties)
        (answer,) = world.send(event, connection=PUBLIC)
        assert (answer.result, answer.stripped) == (Result.STORED, ())


def test_a_partners_account_is_not_linked_by_a_card_number(world: World) -> None:
    world.member("ana")
    with pytest.raises(BadInput, match="card number"):
        world.gate.links.add("ana", "carrier", "4111111111111111")
