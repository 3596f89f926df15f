"""The numbers over HTTP are those of the report, within the days asked for."""

from __future__ import annotations

import datetime as dt

import pytest

from plainview.base.errors import BadInput
from plainview.gate.program import Call
from plainview.uses.audience.routes import TitlesShown, routes
from tests.uses.audience.conftest import WEEK, World


def _titles(world: World, **query: str) -> TitlesShown:
    answer = routes(world.audience)[0].run(Call("backend", query=query)).content
    assert isinstance(answer, TitlesShown)
    return answer


def test_titles_are_told_by_week_and_by_day_within_the_days_asked_for(world: World) -> None:
    for member in ("ana", "ben", "cleo"):
        world.watches(member, "f001", WEEK)
    world.audience.rebuild()
    for grain in ("week", "day"):
        (item,) = _titles(world, grain=grain).items
        assert (item.title_id, item.period, item.starts, item.minutes, item.reach) == ("f001", WEEK, 3, 90, 3)
    after = (WEEK + dt.timedelta(days=1)).isoformat()
    assert _titles(world, **{"from": after}).items == []


@pytest.mark.parametrize("query", [{"from": "yesterday"}, {"grain": "hour"}])
def test_a_day_or_grain_that_is_none_is_refused(world: World, query: dict[str, str]) -> None:
    with pytest.raises(BadInput):
        _titles(world, **query)
