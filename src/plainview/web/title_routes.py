"""The API on titles: what to recommend to a profile and why, its home screen, and one title's words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import msgspec
from litestar import Request, get
from litestar.datastructures import State
from litestar.exceptions import ClientException
from litestar.params import FromPath, FromQuery, QueryParameter

from plainview.base.errors import NotFound
from plainview.gate.admission import KeyClass
from plainview.titles import Kind
from plainview.uses.recommend.ranking import Recommended
from plainview.web.account_routes import check_known
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

_KEY = [{"key": list[str]()}]
ApiRequest = Request[object, object, State]
Limit = Annotated[int, QueryParameter(ge=1, le=200)]


class ReasonShown(msgspec.Struct):
    """One title of the member's own history that speaks for (or against) an item, and on how many events."""

    title_id: str
    weight: float
    events: int


class ItemShown(msgspec.Struct):
    """A title to offer; its reasons are the heaviest first, and their weights add up to the score exactly."""

    title_id: str
    score: float
    reasons: list[ReasonShown]


class RecommendationsShown(msgspec.Struct):
    """A ranked list. `model` is `popular` when it is not personal, and `why_not_personal` says why."""

    request_id: str
    model: str
    items: list[ItemShown]
    why_not_personal: str | None


class RowShown(msgspec.Struct):
    """One row of a home screen; `about` is the title that a `because` row starts from."""

    row: str
    about: str | None
    items: list[ItemShown]


class HomeShown(msgspec.Struct):
    """The rows of a home screen."""

    request_id: str
    model: str
    rows: list[RowShown]
    why_not_personal: str | None


class TitleShown(msgspec.Struct):
    """One title in a language."""

    title_id: str
    kind: str
    title: str
    year: int
    genres: list[str]
    language: str
    synopsis: str


@get(
    "/v1/members/{member_id:str}/profiles/{profile_id:str}/recommendations",
    security=_KEY,
    tags=["titles"],
)
@in_thread
def recommend(
    request: ApiRequest,
    desk: AtDesk,
    member_id: FromPath[str],
    profile_id: FromPath[str],
    *,
    kind: FromQuery[str] = "",
    limit: Limit = 20,
) -> RecommendationsShown:
    """Return the best titles for a profile. `kind` is any of film, series and game, with commas between."""
    desk.caller(request, KeyClass.SERVICE)
    check_known(desk, member_id)
    found = desk.service.recommend.recommendations(member_id, profile_id, kinds=_kinds(kind), limit=limit)
    return RecommendationsShown(found.request_id, found.model, _items(found.items), found.why_not_personal)


@get("/v1/members/{member_id:str}/profiles/{profile_id:str}/home", security=_KEY, tags=["titles"])
@in_thread
def home_rows(
    request: ApiRequest, desk: AtDesk, member_id: FromPath[str], profile_id: FromPath[str], limit: Limit = 20
) -> HomeShown:
    """Return the rows of a profile's home screen."""
    desk.caller(request, KeyClass.SERVICE)
    check_known(desk, member_id)
    found = desk.service.recommend.home(member_id, profile_id, limit=limit)
    rows = [RowShown(row.row, row.about, _items(row.items)) for row in found.rows]
    return HomeShown(found.request_id, found.model, rows, found.why_not_personal)


@get("/v1/titles/{title_id:str}", security=_KEY, tags=["titles"])
@in_thread
def show_title(request: ApiRequest, desk: AtDesk, title_id: FromPath[str], language: FromQuery[str] = "") -> TitleShown:
    """Return one title, named in `language` where there are words for it."""
    desk.caller(request, KeyClass.PUBLIC, KeyClass.SERVICE, KeyClass.PURPOSE)
    title = desk.service.titles.get(title_id, language or None)
    if title is None:
        raise NotFound("title", "no such title; see `plainview import titles`")
    words = desk.service.titles.words(title_id, language) if language else None
    synopsis = "" if words is None else words.synopsis
    return TitleShown(
        title.title_id, title.kind.value, title.title, title.year, list(title.genres), title.language, synopsis
    )


def _kinds(asked: str) -> tuple[Kind, ...]:
    if not asked:
        return tuple(Kind)
    try:
        return tuple(Kind(name.strip()) for name in asked.split(","))
    except ValueError:
        known = ", ".join(Kind)
        raise ClientException(f"kind must be any of {known}, with commas between", status_code=422) from None


def _items(items: Sequence[Recommended]) -> list[ItemShown]:
    return [
        ItemShown(
            item.title_id,
            item.score,
            [ReasonShown(reason.title_id, reason.weight, reason.events) for reason in item.reasons],
        )
        for item in items
    ]


TITLE_ROUTES = (recommend, home_rows, show_title)
