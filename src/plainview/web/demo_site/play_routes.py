"""The player's page: a clip drawn in the browser whose module sends what happens, and two buttons without it."""

from __future__ import annotations

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.base.ids import new_id
from plainview.catalogue.model import AskedAt, ValueType
from plainview.titles import Kind, Title
from plainview.web.demo_site.browse_routes import led_by, place_of
from plainview.web.demo_site.drawing import draw, led, notice
from plainview.web.demo_site.own import own_of
from plainview.web.demo_site.visit import CHILDREN, Form, PageRequest, Visit, visit_of
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

CLIP_MS = 30_000
HEARTBEAT_MS = 5_000
QUALITIES = (("360p", 640, 360, 800), ("720p", 1280, 720, 2400), ("1080p", 1920, 1080, 5200))
"""Name, width, height and kilobits a second of what the player offers."""
SUBTITLES = ("en", "es", "de", "fr", "pt-BR", "ar")
_STARTED_WITH = QUALITIES[1]


@get("/demo/watch/{title_id:str}", include_in_schema=False)
@in_thread
def watch(request: PageRequest, desk: AtDesk, title_id: FromPath[str]) -> Response[object]:
    """Show the player, with the notice before somebody's first playback; nothing is sent before she presses play."""
    visit = visit_of(request, desk)
    title = _playable(visit, title_id)
    own = own_of(visit)
    resumed = own.positions.get(title_id, 0)
    phrasing = desk.service.explain.phrasing(visit.vocabulary, visit.language)
    place = place_of(visit)
    return draw(
        visit,
        "watch.html",
        title=title,
        content=content_of(title),
        place=place,
        led_by=led_by(place),
        clip_ms=CLIP_MS,
        heartbeat_ms=HEARTBEAT_MS,
        from_ms=resumed if resumed < CLIP_MS else 0,
        qualities=QUALITIES,
        started_with=_STARTED_WITH[0],
        subtitles=[(tag, phrasing.value(tag, ValueType.LANGUAGE)) for tag in SUBTITLES],
        playback_id=new_id(desk.service.clock),
        notice=None if own.has_played else notice(visit, AskedAt.FIRST_PLAYBACK),
    )


@post("/demo/watch/{title_id:str}", status_code=303, include_in_schema=False)
@in_thread
def watched(request: PageRequest, desk: AtDesk, title_id: FromPath[str], data: Form) -> Redirect:
    """Send a whole playback, or one that stopped halfway, for a browser that runs no scripts."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    title = _playable(visit, title_id)
    is_whole = data.get("do") != "stop"
    length_ms = CLIP_MS if is_whole else CLIP_MS // 2
    name, _, _, bitrate_kbps = _STARTED_WITH
    content = {"title_id": title_id, "playback_id": new_id(desk.service.clock), **content_of(title)}
    began = {"position_ms": 0, "autoplay": False, "bitrate_kbps": bitrate_kbps, "rendition": name, "drm": "none"}
    led_here = {f"impression_{key}": value for key, value in place_of(visit).items()}
    ended = {"position_ms": length_ms, "played_ms": length_ms}
    is_kept = visit.kept("playback.started", {**content, **began, **led_here})
    is_kept = visit.kept("playback.completed" if is_whole else "playback.exited", {**content, **ended}) and is_kept
    did = ("watched" if is_whole else "stopped") if is_kept else "refused"
    return led(visit, f"/demo/titles/{title_id}?did={did}&title={title_id}")


def content_of(title: Title) -> dict[str, object]:
    """Return what an app says of a title beside its id."""
    return {
        "content_kind": title.kind.value,
        "genre": ", ".join(title.genres),
        "content_language": title.language,
        "content_kids": CHILDREN in title.genres,
    }


def _playable(visit: Visit, title_id: str) -> Title:
    title = visit.title(title_id)
    if title.kind is Kind.GAME:
        raise NotFoundException("a game is played, not watched")
    return title


PLAY_ROUTES = (watch, watched)
