"""Ana, the demo's member who can sign in: a past told by hand, so that her pages make sense to a reader."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import msgspec

from plainview.demo.activity import (
    MINUTE_MS,
    ROLLS,
    Diary,
    Event,
    Sitting,
    account_events,
    month_events,
    sitting_events,
)
from plainview.demo.people import Device, Member, Profile, make_device, read_places
from plainview.titles import Title

ANA = "ana"
ANA_EMAIL = "ana@demo.example"

_DAY_MS = 86_400_000
_HOUR_MS = 3_600_000
_HOME, _AWAY = "198.51.100.24", "2001:db8:a4a:7::1"
_FINISHES, _STOPS = 0.0, 0.999
_MAIN = Profile("main", "Ana", False, 0, 1)
_KIDS = Profile("kids", "Little ones", True, 8, 8)


class _Sitting(msgspec.Struct, array_like=True):
    day: int
    hour: float
    profile: str
    title_id: str
    end: str
    thumbs: str


class _Diary(msgspec.Struct):
    sittings: list[_Sitting]
    kept_for_later: list[tuple[int, str]]
    searched: list[tuple[int, str, str]]


def ana() -> Member:
    """Return Ana: a member in Brazil, where identification numbers are asked for, who reads English."""
    place = next(place for place in read_places() if place.country == "BR")
    devices = (
        make_device("ana-tv", 0, place, ip=_HOME, city="Curitiba"),
        make_device("ana-phone", 1, place, ip=_AWAY, city="Curitiba"),
        make_device("ana-computer", 2, place, ip=_HOME, city="Curitiba"),
    )
    traits: dict[str, object] = {
        "first_name": "Ana",
        "last_name": "Prado",
        "email": ANA_EMAIL,
        "phone": "+1 202 555 0142",
        "country": "BR",
        "language": "en",
        "plan": "standard",
        "national_id": "900.100.200-00",
    }
    payment: dict[str, object] = {
        "method_type": "card", "token": "tok_demo_ana", "last4": "4242", "processor": "Lindgren Payments",
    }  # fmt: skip
    return Member(ANA, place, traits, payment, devices, (_MAIN, _KIDS), 0)


def ana_events(start_ms: int, titles: Mapping[str, Title]) -> Iterator[Event]:
    """Yield Ana's 90 days from `start_ms` (milliseconds since 1970 UTC); titles that are not there are left out."""
    member = ana()
    diary = Diary(ANA)
    told = msgspec.toml.decode((Path(__file__).parent / "ana.toml").read_bytes(), type=_Diary)
    yield from account_events(member, diary, start_ms)
    handle: dict[str, object] = {"game_handle": "ana_of_the_dungeon"}
    yield diary.note("profile.updated", start_ms + _HOUR_MS, handle, profile_id="main", device=member.devices[2])
    months_ms = [start_ms + day * _DAY_MS for day in (1, 31, 61)]
    yield from month_events(member, diary, months_ms, [0.2, 0.5, 0.9])
    for number, sitting in enumerate(told.sittings):
        if sitting.title_id in titles:
            yield from _sitting_events(number, sitting, diary, start_ms, titles)
    yield from _searches(told, diary, start_ms)
    yield from _occasions(diary, start_ms, member.devices[2])


def _sitting_events(
    number: int, told: _Sitting, diary: Diary, start_ms: int, titles: Mapping[str, Title]
) -> Iterator[Event]:
    member = ana()
    profile = _KIDS if told.profile == "kids" else _MAIN
    title = titles[told.title_id]
    beside = [titles[near] for near in ("f026", "f069", "f095") if near in titles]
    # A sitting is told by random numbers; these are the ones that tell what the file says.
    rolls = [((number * 7 + place * 3) % 17) / 17 for place in range(ROLLS)]
    rolls[7] = _FINISHES if told.end == "completed" else _STOPS
    rolls[12] = rolls[14] = _STOPS
    device = member.devices[0 if told.profile == "kids" or number % 3 else 1]
    at_ms = _day_ms(start_ms, told.day) + int(told.hour * _HOUR_MS)
    sitting = Sitting(at_ms, title, beside, 0.0, device, rolls)
    yield from sitting_events(profile, diary, sitting)
    if told.thumbs:
        rated: dict[str, object] = {"title_id": told.title_id, "thumbs": told.thumbs}
        later_ms = at_ms + 120 * MINUTE_MS
        yield diary.note("rating.set", later_ms, rated, profile_id=profile.profile_id, device=device)


def _searches(told: _Diary, diary: Diary, start_ms: int) -> Iterator[Event]:
    device = ana().devices[0]
    for day, title_id in told.kept_for_later:
        at_ms = _day_ms(start_ms, day) + 21 * _HOUR_MS
        yield diary.note("mylist.added", at_ms, {"title_id": title_id}, profile_id="main", device=device)
    for day, query, title_id in told.searched:
        at_ms = _day_ms(start_ms, day) + 22 * _HOUR_MS
        asked: dict[str, object] = {"query": query, "section": "search", "result_count": 3}
        yield diary.note("search.performed", at_ms, asked, profile_id="main", device=device)
        chosen: dict[str, object] = {"query": query, "title_id": title_id, "rank": 0}
        yield diary.note("search.result_selected", at_ms + 6_000, chosen, profile_id="main", device=device)


def _occasions(diary: Diary, start_ms: int, device: Device) -> Iterator[Event]:
    asked: dict[str, object] = {"channel": "chat", "topic": "subtitles out of step", "case_id": "case-2071"}
    yield diary.note("support.contacted", start_ms + 42 * _DAY_MS, asked, device=device)
    answered: dict[str, object] = {
        "survey_id": "spring", "question_id": "what-next", "answer": "More silent films with new music",
    }  # fmt: skip
    yield diary.note("survey.answered", start_ms + 63 * _DAY_MS, answered, device=device)
    for day in (12, 51, 85):
        signed_in: dict[str, object] = {"method": "password", "result": "failure" if day == 51 else "success"}
        yield diary.note("auth.login", start_ms + day * _DAY_MS, signed_in, device=device)


def _day_ms(start_ms: int, day: int) -> int:
    """Return the UTC midnight of a day of the past."""
    return start_ms // _DAY_MS * _DAY_MS + day * _DAY_MS
