"""What is counted is what was done, in whole weeks, by members who allow it; what is told is never about few."""

from __future__ import annotations

import datetime as dt
from typing import Any

from plainview.gate.panels import Panel
from plainview.uses.audience.counts import DAY, DEVICE, KIND, SEARCHES, TITLE, Count
from plainview.uses.audience.counts import WEEK as ACTIVE_WEEK
from plainview.uses.audience.yours import Yours
from tests.uses.audience.conftest import WEEK, World

DAYS = [WEEK + dt.timedelta(days=number) for number in range(7)]
MINUTE = 60_000


def test_starts_minutes_and_reach_of_a_title_are_what_was_played(world: World) -> None:
    for member in ("ana", "ben", "cleo"):
        world.watches(member, "f001", DAYS[0])
    world.watches("ana", "f001", DAYS[1], minutes=10)
    world.audience.rebuild()
    totals = world.audience.report().totals
    assert totals.of(TITLE)[WEEK] == {"f001": Count(4, 100 * MINUTE, 3)}
    assert world.audience.report().divided(TITLE, WEEK).counts == {"f001": Count(4, 100 * MINUTE, 3)}


def test_a_title_that_few_watched_is_withheld_with_the_next_smallest(world: World) -> None:
    for member in ("ana", "ben", "cleo", "dan"):
        world.watches(member, "f001", DAYS[0])
    for member in ("ana", "ben", "cleo"):
        world.watches(member, "f002", DAYS[0])
    world.watches("ana", "f003", DAYS[0])
    world.audience.rebuild()
    shown = world.audience.report().divided(TITLE, WEEK)
    assert set(shown.counts) == {"f001"}
    assert shown.withheld == 2


def test_days_of_a_title_do_not_give_away_its_small_day(world: World) -> None:
    for day in DAYS[:3]:
        for member in ("ana", "ben", "cleo"):
            world.watches(member, "f001", day)
    world.watches("ana", "f001", DAYS[3])
    world.audience.rebuild()
    cells, withheld = world.audience.report().title_days(WEEK)
    assert len(cells) == 2
    assert withheld == 2
    assert (DAYS[3], "f001") not in cells


def test_the_running_week_is_not_counted_until_it_is_over(world: World) -> None:
    for member in ("ana", "ben", "cleo"):
        world.watches(member, "f001", dt.date(2026, 3, 9))
    world.audience.rebuild()
    report = world.audience.report()
    assert report.weeks() == {}
    assert report.active(DAY) == {dt.date(2026, 3, 9): 3}
    world.clock.advance(dt.timedelta(days=7))
    world.audience.rebuild()
    assert list(world.audience.report().weeks()) == [dt.date(2026, 3, 9)]


def test_devices_and_kinds_divide_the_same_total(world: World) -> None:
    for number in range(6):
        more: dict[str, Any] = {"device_class": "tv" if number < 3 else "phone", "content_kind": "film"}
        world.watches(f"m{number}", "f001", DAYS[2], **more)
    world.audience.rebuild()
    report = world.audience.report()
    assert {value: count.people for value, count in report.divided(DEVICE, WEEK).counts.items()} == {
        "tv": 3,
        "phone": 3,
    }
    assert set(report.divided(KIND, WEEK).counts) == {"film"}
    assert report.weeks()[WEEK].times == 6


def test_two_profiles_of_a_member_are_one_active_member(world: World) -> None:
    for member in ("ana", "ben", "cleo"):
        world.watches(member, "f001", DAYS[0])
        played: dict[str, Any] = {"title_id": "f002", "playback_id": "kids"}
        world.does(member, "playback.started", DAYS[0], "kids", **played)
    world.audience.rebuild()
    report = world.audience.report()
    assert report.active(ACTIVE_WEEK) == {WEEK: 3}
    assert report.weeks()[WEEK].people == 6


def test_who_switched_it_off_is_not_counted(world: World) -> None:
    for member in ("ana", "ben", "cleo", "dan"):
        world.watches(member, "f001", DAYS[0])
    world.gate.choices.decide("ana", "audience_use", allowed=False)
    world.audience.rebuild()
    assert world.audience.report().totals.of(TITLE)[WEEK]["f001"].people == 3
    as_of = world.audience.as_of()
    assert as_of is not None
    assert (as_of.counted, as_of.evaluated) == (as_of.members - 1, as_of.members)


def test_words_searched_in_vain_are_read_out_only_when_enough_searched_for_them(world: World) -> None:
    for member in ("ana", "ben", "cleo"):
        world.does(member, "search.performed", DAYS[0], query="Moon Cats", result_count=0)
    world.does("ana", "search.performed", DAYS[0], query="my neighbour jane", result_count=0)
    world.audience.rebuild()
    report = world.audience.report()
    assert report.searched_in_vain(WEEK) == {"moon cats": 3}
    assert b"jane" not in report.totals.to_bytes()
    assert report.weeks(SEARCHES)[WEEK].times == 4


def test_a_title_on_screen_counts_as_opened_and_started_when_it_was_that_day(world: World) -> None:
    for member in ("ana", "ben", "cleo"):
        for title_id in ("f001", "f002", "f003"):
            world.does(member, "browse.impression", DAYS[0], title_id=title_id, request_id="r", rank=0)
        world.does(member, "title.selected", DAYS[0], title_id="f001")
        world.does(member, "title.selected", DAYS[0], title_id="f002")
        world.watches(member, "f001", DAYS[0])
    world.audience.rebuild()
    found = world.audience.report().funnel(WEEK)
    assert found is not None
    assert (found.shown, found.opened, found.started) == (9, 6, 3)


def test_whose_list_explored_is_kept_as_her_test_group(world: World) -> None:
    shown: dict[str, Any] = {
        "title_id": "f001",
        "request_id": "r1",
        "rank": 0,
        "propensity": 0.9,
        "policy": "explore-20",
    }
    world.does("ana", "browse.impression", DAYS[0], **shown)
    world.audience.rebuild()
    (panel,) = _panels(world, "ana")
    assert [said.args.get("group") for said in panel.sentences if said.key == "audience-yours-group"] == ["explore-20"]


def test_a_member_is_told_what_of_hers_is_counted_or_that_nothing_is(world: World) -> None:
    world.watches("ana", "f001", DAYS[0])
    world.watches("ana", "f002", DAYS[1])
    world.audience.rebuild()
    (panel,) = _panels(world, "ana")
    assert [value for _, value in panel.figures] == [2, 2, 2]
    world.gate.choices.decide("ana", "audience_use", allowed=False)
    (panel,) = _panels(world, "ana")
    assert [said.key for said in panel.sentences] == ["audience-yours-not-counted"]


def _panels(world: World, member_id: str) -> tuple[Panel, ...]:
    return Yours(world.audience, world.use).panels(member_id)
