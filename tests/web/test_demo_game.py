"""The demo's game: its rules, and every `game.*` event from plain forms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

import httpx
import pytest

from plainview.web.demo_site.game import LEVELS, Play, duel, pressed, read_play
from tests.web.browsing import form_token
from tests.web.demo_evening import counted, demo_served, held, newest, visiting
from tests.web.live import Live

_SESSION = "0197aaaa-0000-7000-8000-000000000001"
_MATCH = "0197aaaa-0000-7000-8000-000000000002"


@pytest.fixture(scope="module")
def live() -> Iterator[Live]:
    with demo_served() as served:
        yield served


@pytest.fixture(scope="module")
def ana(live: Live) -> Iterator[httpx.Client]:
    with visiting(live) as client:
        yield client


def _fields(page: str) -> dict[str, str]:
    """Return the hidden fields of the game's form."""
    form = page[page.index('class="game"') :]
    return dict(re.findall(r'<input type="hidden" name="(\w+)" value="([^"]*)">', form))


def _step(client: httpx.Client, page: str, step: Mapping[str, str]) -> str:
    """Return the page after one step of the game."""
    answer = client.post("/demo/game", data={**_fields(page), **step})
    assert answer.status_code == 303
    return client.get(answer.headers["location"]).text


@pytest.mark.parametrize("number", range(1, len(LEVELS) + 1))
def test_a_level_is_solved_by_the_presses_that_made_it(number: int) -> None:
    play = Play(_SESSION).at(number)
    assert not play.is_solved
    for cell in play.shape.presses:
        play = play.press(cell)
    assert play.is_solved
    assert play.is_perfect
    assert play.score == 100
    assert play.press(0) == play, "a solved board stays solved"


def test_a_press_changes_its_neighbours_on_the_board_and_no_others() -> None:
    assert {cell for cell in range(9) if pressed(3, 4) >> cell & 1} == {1, 3, 4, 5, 7}
    assert {cell for cell in range(9) if pressed(3, 2) >> cell & 1} == {1, 2, 5}
    play = Play(_SESSION).at(1)
    assert play.press(9) == play.press(-1) == play


def test_moves_too_many_cost_points_but_never_all() -> None:
    play = Play(_SESSION).at(1).press(0).press(0).press(4)
    assert (play.is_solved, play.is_perfect, play.score) == (True, False, 80)
    assert Play(_SESSION, level=1, moves=90).score == 10


def test_a_duel_is_the_same_board_for_both_and_who_makes_the_last_move_wins() -> None:
    play = Play(_SESSION).in_duel(_MATCH)
    assert play.board == duel(_MATCH).board != 0
    turns = []
    for cell in play.shape.presses:
        turns.append(play.player)
        play = play.press(cell)
    assert turns == [1, 2, 1, 2, 1]
    assert play.player == 1


@pytest.mark.parametrize(
    "over",
    [
        {"session": "<b>"},
        {"level": "0"},
        {"level": "6"},
        {"board": "512"},
        {"board": "-1"},
        {"moves": "9" * 400},
        {"began": "x"},
        {"match": "elsewhere"},
        {"level": "²"},
    ],
)
def test_a_session_that_cannot_be_is_none(over: dict[str, str]) -> None:
    given = {"session": _SESSION, "began": "1", "level": "1", "board": "511", "moves": "0", "match": ""}
    assert read_play(given).is_open
    assert not read_play({**given, **over}).is_open


def test_a_whole_evening_of_play_sends_every_event_of_games(live: Live, ana: httpx.Client) -> None:
    page = ana.get("/demo/game").text
    token = form_token(page)
    assert "Start playing" in page
    page = _step(ana, page, {"csrf": token, "do": "start"})
    for number, level in enumerate(LEVELS, start=1):
        assert f"Level {number} of 5" in page
        for cell in level.presses:
            page = _step(ana, page, {"cell": str(cell)})
        assert "All thawed. Points: 100." in page
        page = _step(ana, page, {"do": "next"}) if number < len(LEVELS) else page
    assert "That was the last level." in page
    page = _step(ana, page, {"do": "join"})
    assert "Player 1 is next" in page
    match = _fields(page)["match"]
    for cell in duel(match).presses:
        page = _step(ana, page, {"cell": str(cell)})
    assert "Player 1 wins." in page
    page = _step(ana, page, {"do": "leave"})
    page = _step(ana, page, {"do": "stop"})
    assert "Start playing" in page
    _look_at(live, match)


def _look_at(live: Live, match: str) -> None:
    told = counted(live.service, "m-ana")
    assert {event: times for event, times in told.items() if event.startswith("game.")} == {
        "game.session_started": 1,
        "game.session_ended": 1,
        "game.progression": 5 + 5 + 1,
        "game.achievement": 5 + 2,
        "game.multiplayer_joined": 1,
        "game.multiplayer_left": 1,
    }
    joined = newest(live.service, "m-ana", "game.multiplayer_joined")
    assert (joined["match_id"], joined["party_size"]) == (match, 2)
    assert isinstance(newest(live.service, "m-ana", "game.session_ended")["played_ms"], int)
    achieved = {row.get("achievement_id") for row in held(live.service, "m-ana")} - {None}
    assert achieved == {"first_thaw", "no_move_wasted", "all_thawed"}


def test_a_level_that_is_given_up_has_failed_and_a_step_that_is_none_changes_nothing(
    live: Live, ana: httpx.Client
) -> None:
    page = _step(ana, ana.get("/demo/game").text, {"csrf": form_token(ana.get("/demo/game").text), "do": "start"})
    before = counted(live.service, "m-ana")
    for step in ({"do": "next"}, {"do": "leave"}, {"do": "cheat"}, {"cell": "99"}, {"cell": "x"}):
        _step(ana, page, step)
    assert counted(live.service, "m-ana") == before
    _step(ana, page, {"do": "again"})
    assert counted(live.service, "m-ana")["game.progression"] == before["game.progression"] + 2
    statuses = [row.get("status") for row in held(live.service, "m-ana") if row["event"] == "game.progression"]
    assert statuses.count("failed") == 1
    forged = ana.post("/demo/game", data={**_fields(page), "board": "999999", "do": "stop"})
    assert forged.headers["location"] == "/demo/game"
