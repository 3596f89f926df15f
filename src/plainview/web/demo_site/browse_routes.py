"""Looking around: the home rows, a title's page with thumbs and list, the search, and the posters."""

from __future__ import annotations

import re
import secrets
from typing import Final

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.catalogue.model import ValueType
from plainview.titles import Kind
from plainview.web.demo_site.drawing import draw, led
from plainview.web.demo_site.game import GAME_ID
from plainview.web.demo_site.own import own_of
from plainview.web.demo_site.posters import poster
from plainview.web.demo_site.shelves import Poster, home_page, place_query
from plainview.web.demo_site.visit import Form, PageRequest, Visit, check_demo, visit_of
from plainview.web.desk import AtDesk
from plainview.web.sessions import COOKIE
from plainview.web.threads import in_thread

THUMBS: Final = ("up", "double", "down")
_A_DAY = "public, max-age=86400"
_PLACE = re.compile(r"[A-Za-z0-9_-]{1,64}")
_MOST_FOUND = 24
_LONGEST_QUERY = 100


@get("/demo", include_in_schema=False)
@in_thread
def home(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the home of who watches; who is new here is welcomed, and who has not said who watches is asked first."""
    check_demo(desk)
    if desk.sessions.of(request.cookies.get(COOKIE)) is None:
        return desk.pages.draw(request, "demo/welcome.html")
    visit = visit_of(request, desk)
    if not visit.has_chosen:
        return Redirect(visit.url("/demo/profiles"), status_code=303)
    own = own_of(visit)
    return draw(visit, "home.html", at="home", home=home_page(visit, own.kept, own.begun))


@get("/demo/titles/{title_id:str}", include_in_schema=False)
@in_thread
def show_title(request: PageRequest, desk: AtDesk, title_id: FromPath[str]) -> Response[object]:
    """Show a title; that it was opened, and from where, is sent as an app would send it."""
    visit = visit_of(request, desk)
    title = visit.title(title_id)
    place = place_of(visit)
    _opened(visit, title_id, place)
    own = own_of(visit)
    words = desk.service.titles.words(title_id, visit.language)
    phrasing = desk.service.explain.phrasing(visit.vocabulary, visit.language)
    return draw(
        visit,
        "title.html",
        title=title,
        synopsis="" if words is None else words.synopsis,
        spoken=phrasing.value(title.language, ValueType.LANGUAGE),
        led_by=led_by(place),
        is_kept=title_id in own.kept,
        thumbs=own.thumbs.get(title_id, ""),
        every_thumb=THUMBS,
        can_play=title_id == GAME_ID,
        game=desk.service.titles.get(GAME_ID, visit.language),
        is_game=title.kind is Kind.GAME,
    )


@post("/demo/titles/{title_id:str}/thumbs", status_code=303, include_in_schema=False)
@in_thread
def set_thumbs(request: PageRequest, desk: AtDesk, title_id: FromPath[str], data: Form) -> Redirect:
    """Send what she thinks of a title."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    title = visit.title(title_id)
    thumbs = data.get("thumbs", "")
    if thumbs not in THUMBS:
        raise NotFoundException("no such opinion; it is up, double or down")
    did = thumbs if visit.kept("rating.set", {"title_id": title.title_id, "thumbs": thumbs}) else "refused"
    return led(visit, f"/demo/titles/{title.title_id}?did={did}&title={title.title_id}")


@post("/demo/titles/{title_id:str}/list", status_code=303, include_in_schema=False)
@in_thread
def keep(request: PageRequest, desk: AtDesk, title_id: FromPath[str], data: Form) -> Redirect:
    """Put a title on the list of who watches, or take it off."""
    visit = visit_of(request, desk, token=data.get("csrf", ""))
    title = visit.title(title_id)
    did = "removed" if data.get("do") == "remove" else "added"
    if not visit.kept(f"mylist.{did}", {"title_id": title.title_id}):
        did = "refused"
    return led(visit, f"/demo/titles/{title.title_id}?did={did}&title={title.title_id}")


@get("/demo/search", include_in_schema=False)
@in_thread
def search(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the search, and what it finds; a search is sent once, however often its page is loaded again."""
    visit = visit_of(request, desk)
    query = str(request.query_params.get("q", "")).strip()[:_LONGEST_QUERY]
    made = _part(request, "search") or secrets.token_urlsafe(12)
    every = desk.service.titles.search(query, limit=200) if query else ()
    found = [title for title in every if visit.shows(title)][:_MOST_FOUND]
    if query and visit.is_ours():
        asked = {"query": query, "section": "search", "result_count": len(found)}
        visit.send("search.performed", asked, event_id=f"search {made}")
    posters = tuple(
        Poster(desk.service.titles.get(title.title_id, visit.language) or title, rank, f"search={made}&rank={rank}")
        for rank, title in enumerate(found)
    )
    return draw(visit, "search.html", at="search", query=query, posters=posters, made=secrets.token_urlsafe(12))


@get("/demo/posters/{name:str}", include_in_schema=False)
@in_thread
def show_poster(desk: AtDesk, name: FromPath[str]) -> Response[str]:
    """Return a title's poster; it says nothing of anybody, so browsers may keep it for a day."""
    check_demo(desk)
    title = desk.service.titles.get(name.removesuffix(".svg")) if name.endswith(".svg") else None
    if title is None:
        raise NotFoundException("no such poster")
    return Response(poster(title), media_type="image/svg+xml", headers={"Cache-Control": _A_DAY})


def place_of(visit: Visit) -> dict[str, object]:
    """Return from which row and place a title was opened, where the address says so."""
    row, request_id = _part(visit.request, "row"), _part(visit.request, "request")
    rank = _part(visit.request, "rank")
    if not row or not rank.isdecimal():
        return {}
    found: dict[str, object] = {"row_id": row, "rank": int(rank)}
    return {**found, "request_id": request_id} if request_id else found


def led_by(place: dict[str, object]) -> str:
    """Return the same as an address carries it on, with its `?`, or nothing."""
    if "request_id" not in place:
        return ""
    return "?" + place_query(str(place["row_id"]), int(str(place["rank"])), str(place["request_id"]))


def _opened(visit: Visit, title_id: str, place: dict[str, object]) -> None:
    """Send that a title was opened from a row or a search, once for each place however often the page is loaded."""
    made, rank = _part(visit.request, "search"), _part(visit.request, "rank")
    if not visit.is_ours():
        return
    if place:
        mark = f"{place.get('request_id', '')} {place['row_id']} {place['rank']} {title_id}"
        led_here = {f"impression_{name}": value for name, value in place.items()}
        visit.send("title.selected", {"title_id": title_id, "action": "open", **led_here}, event_id=f"open {mark}")
    elif made and rank.isdecimal():
        chosen = {"title_id": title_id, "rank": int(rank), "section": "search"}
        visit.send("search.result_selected", chosen, event_id=f"chosen {made} {rank} {title_id}")
        visit.send("title.selected", {"title_id": title_id, "action": "open"}, event_id=f"open {made} {title_id}")


def _part(request: PageRequest, name: str) -> str:
    """Return a part of the address that is a name or number of ours, else nothing."""
    asked = str(request.query_params.get(name, ""))
    return asked if _PLACE.fullmatch(asked) else ""


BROWSE_ROUTES = (home, show_title, set_thumbs, keep, search, show_poster)
