"""The API on titles: one title's words. They are no personal data, so any key may ask."""

from __future__ import annotations

import msgspec
from litestar import Request, get
from litestar.datastructures import State
from litestar.params import FromPath, FromQuery

from plainview.base.errors import NotFound
from plainview.gate.admission import KeyClass
from plainview.titles import proper_tag
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

_KEY = [{"key": list[str]()}]
ApiRequest = Request[object, object, State]


class TitleShown(msgspec.Struct):
    """One title in a language; `language` is its original's, `words_language` that of its name here.

    `machine` words were translated by a machine, and nobody reviewed them.
    """

    title_id: str
    kind: str
    title: str
    year: int
    genres: list[str]
    language: str
    synopsis: str
    words_language: str
    machine: bool


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
        title.title_id,
        title.kind.value,
        title.title,
        title.year,
        list(title.genres),
        title.language,
        synopsis,
        title.language if words is None else proper_tag(words.language),
        words is not None and words.machine,
    )


TITLE_ROUTES = (show_title,)
