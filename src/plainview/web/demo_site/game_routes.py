"""The game's page: played by plain forms, or by its module; either way all that happens in it is sent."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from litestar import Response, get, post
from litestar.response import Redirect

from plainview.base.clock import to_micros
from plainview.base.ids import new_id
from plainview.web.demo_site.drawing import draw, led
from plainview.web.demo_site.game import GAME_ID, LEVELS, VERSION, Play, read_play
from plainview.web.demo_site.visit import Form, PageRequest, Visit, visit_of
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

_PLATFORM = "web"
_MODE = "same_screen"
_PARTY = 2
_WORDS = (
    "start", "stop", "level", "moves", "board", "frozen", "thawed", "solved", "all", "next", "again", "join", "leave",
    "match", "turn", "won",
)  # fmt: skip
Sent = tuple[str, Mapping[str, object]]
Step = tuple[Play, tuple[Sent, ...]]


@get("/demo/game", include_in_schema=False)
@in_thread
def show_game(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the game as the address says it stands; looking at it sends nothing."""
    visit = visit_of(request, desk)
    title = visit.title(GAME_ID)
    play = read_play({name: str(value) for name, value in request.query_params.items()})
    levels = [[level.size, level.board, len(level.presses)] for level in LEVELS]
    # The module puts its numbers in where these names stand.
    put_in = {name: f"{{{name}}}" for name in ("level", "count", "moves", "par", "row", "column", "score", "player")}
    words = {name: visit.vocabulary.text(f"demo-game-{name}", **put_in) for name in _WORDS}
    return draw(
        visit, "game.html", at="game", title=title, play=play, levels=levels, version=VERSION, mode=_MODE, words=words
    )


@post("/demo/game", status_code=303, include_in_schema=False)
@in_thread
def play_game(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Take one step of the game, send what it was, and show how it stands."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    visit.title(GAME_ID)
    play = read_play(data)
    step = _STEPS.get(data.get("do", "press"))
    if step is None or (not play.is_open and step is not _start):
        return led(visit, "/demo/game")
    after, sent = step(visit, play, data)
    kept = [visit.kept(event, {"game_id": GAME_ID, **properties}) for event, properties in sent]
    query = after.query()
    refused = "" if all(kept) else ("&did=refused" if query else "did=refused")
    return led(visit, f"/demo/game?{query}{refused}" if query or refused else "/demo/game")


def _start(visit: Visit, play: Play, data: Mapping[str, str]) -> Step:
    clock = visit.desk.service.clock
    begun = Play(new_id(clock), to_micros(clock.now()) // 1000).at(1)
    session = {"version": VERSION, "platform": _PLATFORM}
    return begun, (("game.session_started", session), _level(begun, "started"))


def _press(visit: Visit, play: Play, data: Mapping[str, str]) -> Step:
    cell = data.get("cell", "")
    after = play.press(int(cell)) if cell.isdecimal() and len(cell) < 4 else play
    if play.is_solved or not after.is_solved or after.match:
        return after, ()
    achieved = tuple(("game.achievement", {"achievement_id": name}) for name in _achievements(after))
    return after, (_level(after, "completed", score=after.score), *achieved)


def _again(visit: Visit, play: Play, data: Mapping[str, str]) -> Step:
    if play.match:
        return play.in_duel(play.match), ()
    failed = () if play.is_solved else (_level(play, "failed"),)
    after = play.at(play.level)
    return after, (*failed, _level(after, "started"))


def _next(visit: Visit, play: Play, data: Mapping[str, str]) -> Step:
    if play.match or not play.is_solved or play.level >= len(LEVELS):
        return play, ()
    after = play.at(play.level + 1)
    return after, (_level(after, "started"),)


def _join(visit: Visit, play: Play, data: Mapping[str, str]) -> Step:
    if play.match:
        return play, ()
    after = play.in_duel(new_id(visit.desk.service.clock))
    return after, (("game.multiplayer_joined", _match(after)),)


def _leave(visit: Visit, play: Play, data: Mapping[str, str]) -> Step:
    if not play.match:
        return play, ()
    after = play.at(play.level)
    return after, (("game.multiplayer_left", _match(play)), _level(after, "started"))


def _stop(visit: Visit, play: Play, data: Mapping[str, str]) -> Step:
    played_ms = max(0, to_micros(visit.desk.service.clock.now()) // 1000 - play.began_ms)
    left = (("game.multiplayer_left", _match(play)),) if play.match else ()
    ended = {"version": VERSION, "platform": _PLATFORM, "played_ms": played_ms}
    return Play(), (*left, ("game.session_ended", ended))


_STEPS: Mapping[str, Callable[[Visit, Play, Mapping[str, str]], Step]] = {
    "start": _start, "press": _press, "again": _again, "next": _next, "join": _join, "leave": _leave, "stop": _stop,
}  # fmt: skip


def _level(play: Play, status: str, **more: object) -> Sent:
    return "game.progression", {"level": str(play.level), "status": status, **more}


def _match(play: Play) -> Mapping[str, object]:
    return {"match_id": play.match, "mode": _MODE, "party_size": _PARTY}


def _achievements(play: Play) -> Iterator[str]:
    if play.level == 1:
        yield "first_thaw"
    if play.is_perfect:
        yield "no_move_wasted"
    if play.level == len(LEVELS):
        yield "all_thawed"


GAME_ROUTES = (show_game, play_game)
