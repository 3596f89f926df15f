"""The demo's whole past: every member's 90 days as encoded batches, the same for the same seed and end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

import msgspec
import numpy as np

from plainview.base.clock import to_micros
from plainview.demo.activity import ROLLS, Diary, Event, Sitting, account_events, month_events, sitting_events
from plainview.demo.ana import ana_events
from plainview.demo.people import Member, invent_members
from plainview.demo.tastes import liked_titles
from plainview.titles import Title

DAYS = 90
BATCH = 1_000
DAY_MS = 86_400_000
_SITTINGS_SHAPE, _SITTINGS_SCALE = 2.2, 4.95
_FEWEST, _MOST = 2, 48
_LAST_SITTING_MS = 6 * 3_600_000


class Batch(NamedTuple):
    """The body of one request and how many events it holds."""

    body: bytes
    events: int


@dataclass(frozen=True, slots=True)
class Past:
    """What to invent: how many members, by which seed, of which titles, ending when."""

    titles: Sequence[Title]
    until: dt.datetime
    n_members: int = 2_000
    seed: int = 20

    @property
    def start_ms(self) -> int:
        """The first moment of the past, in milliseconds since 1970 UTC."""
        return to_micros(self.until) // 1_000 - DAYS * DAY_MS


def past_batches(past: Past) -> Iterator[Batch]:
    """Yield the past as batches for `POST /v1/events`, member by member, Ana's first.

    About 170 events a member; 2,000 members take some 4 seconds of one core.
    """
    yield from _encode(past_events(past))


def past_events(past: Past) -> Iterator[Event]:
    """Yield all events of the past, member by member."""
    yield from ana_events(past.start_ms, {title.title_id: title for title in past.titles})
    members = invent_members(past.n_members, seed=past.seed)
    profiles = [profile for member in members for profile in member.profiles]
    order, affinity = liked_titles(profiles, past.titles, seed=past.seed)
    random = np.random.default_rng([past.seed, 3])
    row = 0
    for member in members:
        diary = Diary(member.member_id)
        joined_ms = past.start_ms + member.joined_day * DAY_MS + int(random.integers(DAY_MS // 2))
        yield from account_events(member, diary, joined_ms)
        months_ms = range(joined_ms + DAY_MS, past.start_ms + (DAYS - 2) * DAY_MS, 30 * DAY_MS)
        yield from month_events(member, diary, months_ms, random.random(4).tolist())
        for profile in member.profiles:
            for sitting in _sittings(past, member, joined_ms, (order[row], affinity[row]), random):
                yield from sitting_events(profile, diary, sitting)
            row += 1


def _sittings(
    past: Past, member: Member, joined_ms: int, taste: tuple[np.ndarray, np.ndarray], random: np.random.Generator
) -> Iterator[Sitting]:
    """Yield a profile's sittings in the order of time, one title each, the most wanted first."""
    order, affinity = taste
    wanted = int(np.clip(random.gamma(_SITTINGS_SHAPE, _SITTINGS_SCALE), _FEWEST, _MOST))
    end_ms = past.start_ms + DAYS * DAY_MS - _LAST_SITTING_MS
    days = np.sort(random.integers((joined_ms - past.start_ms) // DAY_MS + 1, DAYS, size=wanted))
    # People watch in the evening of where they live, and now and then at noon.
    hours = np.where(random.random(wanted) < 0.8, random.normal(20, 1.3, wanted), random.normal(13, 1.5, wanted))
    times = past.start_ms // DAY_MS * DAY_MS + days * DAY_MS + ((hours - member.place.utc_offset_h) * 3.6e6).astype(int)
    rolls = random.random((wanted, ROLLS)).tolist()
    positions = order.tolist()
    for number, at_ms in enumerate(times.tolist()):
        roll = rolls[number]
        position = positions[number]
        following = positions[number + 1 : number + 4]
        yield Sitting(
            min(max(at_ms, joined_ms + 600_000), end_ms + number * 1_000),
            past.titles[position],
            [past.titles[near] for near in following],
            float(affinity[position]),
            member.devices[int(roll[15] ** 2 * len(member.devices))],
            roll,
        )


def _encode(events: Iterable[Event]) -> Iterator[Batch]:
    encoder = msgspec.json.Encoder()
    waiting: list[Event] = []
    for event in events:
        waiting.append(event)
        if len(waiting) == BATCH:
            yield Batch(encoder.encode({"events": waiting}), BATCH)
            waiting = []
    if waiting:
        yield Batch(encoder.encode({"events": waiting}), len(waiting))
