"""The demo's past is invented alike each time, quickly, and only of what the catalogue declares."""

from __future__ import annotations

import datetime as dt
import ipaddress
import json
from collections import Counter

import msgspec
import pytest

from plainview.catalogue.load import load_catalogue
from plainview.demo.activity import Event
from plainview.demo.people import N_ARCHETYPES, invent_members
from plainview.demo.population import DAYS, Past, past_batches, past_events
from plainview.demo.tastes import ARCHETYPES, liked_titles
from plainview.titles import packaged_titles

UNTIL = dt.datetime(2026, 3, 1, 12, tzinfo=dt.UTC)
DOCUMENTATION = [
    ipaddress.ip_network(text) for text in ("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "2001:db8::/32")
]


@pytest.fixture(scope="module")
def past() -> Past:
    return Past(packaged_titles(), UNTIL, n_members=120)


@pytest.fixture(scope="module")
def events(past: Past) -> list[Event]:
    return list(past_events(past))


def _context(event: Event) -> dict[str, object]:
    if isinstance(event.context, msgspec.UnsetType):
        return {}
    context: dict[str, object] = json.loads(bytes(event.context))
    return context


def test_the_whole_past_has_2000_members_and_at_least_300000_events() -> None:
    batches = list(past_batches(Past(packaged_titles(), UNTIL)))
    assert sum(batch.events for batch in batches) >= 300_000
    assert max(len(batch.body) for batch in batches) < 4_000_000
    first = json.loads(batches[0].body)["events"]
    assert len(first) == batches[0].events
    assert first[0]["member_id"] == "ana"


def test_equal_seeds_give_equal_bytes_and_others_do_not(past: Past) -> None:
    first = [batch.body for batch in past_batches(past)]
    assert first == [batch.body for batch in past_batches(past)]
    assert first != [batch.body for batch in past_batches(Past(past.titles, UNTIL, n_members=120, seed=21))]


def test_ids_differ_and_times_lie_within_the_90_days(past: Past, events: list[Event]) -> None:
    assert len({event.id for event in events}) == len(events)
    times = [event.occurred_at for event in events]
    assert min(times) >= past.start_ms
    assert max(times) < past.start_ms + DAYS * 86_400_000


def test_every_event_and_property_is_declared_in_the_catalogue(events: list[Event]) -> None:
    catalogue = load_catalogue()
    undeclared = Counter[str]()
    for event in events:
        declared = catalogue.event_properties.get(event.event)
        if declared is None:
            undeclared[event.event] += 1
            continue
        context = _context(event)
        allowed = {*declared, *catalogue.event_traits.get(event.event, ())}
        undeclared.update(f"{event.event}.{name}" for name in {**event.properties, **context} if name not in allowed)
    assert undeclared == {}


def test_no_name_address_or_number_can_be_anybodys(events: list[Event]) -> None:
    for event in events:
        if event.context is not msgspec.UNSET:
            address = ipaddress.ip_address(str(_context(event)["ip"]))
            assert any(address in network for network in DOCUMENTATION)
        email = str(event.properties.get("email", "a@example.com"))
        assert email.endswith(("@example.com", "@example.net", "@example.org", "@demo.example"))


def test_identification_numbers_are_of_brazil_only_and_their_check_digits_are_wrong() -> None:
    for member in invent_members(400, seed=20):
        number = member.traits.get("national_id")
        assert (number is not None) == (member.place.country == "BR")
        if isinstance(number, str):
            assert not _is_valid_cpf(number)


def _is_valid_cpf(text: str) -> bool:
    digits = [int(letter) for letter in text if letter.isdigit()]
    for known in (9, 10):
        weighted = sum((known + 1 - place) * digits[place] for place in range(known))
        if weighted * 10 % 11 % 10 != digits[known]:
            return False
    return True


def test_ana_has_two_profiles_and_a_past_of_every_kind(events: list[Event]) -> None:
    hers = Counter(event.event for event in events if event.member_id == "ana")
    assert {event.profile_id for event in events if event.member_id == "ana"} == {"", "main", "kids"}
    for name in ("playback.completed", "playback.exited", "rating.set", "mylist.added", "search.performed",
                 "game.session_ended", "message.opened", "payment.made", "support.contacted", "survey.answered",
                 "device.registered", "auth.login", "account.created", "profile.created"):  # fmt: skip
        assert hers[name] > 0, name


def test_tastes_can_be_seen_in_what_is_watched(past: Past) -> None:
    assert len(ARCHETYPES) == N_ARCHETYPES
    profiles = [profile for member in invent_members(600, seed=20) for profile in member.profiles]
    order, affinity = liked_titles(profiles, past.titles, seed=20)
    grown_up = [row for row, profile in enumerate(profiles) if not profile.kids]
    first_ten = [affinity[row, order[row, :10]].mean() for row in grown_up]
    assert sum(first_ten) / len(first_ten) > 0.8
    for row, profile in enumerate(profiles):
        if profile.kids:
            genres = {genre for position in order[row, :8] for genre in past.titles[position].genres}
            assert genres & {"family", "animation"}
            assert all({"family", "animation"} & set(past.titles[position].genres) for position in order[row, :8])
