"""Pages for everybody: the way to "Your data", and style sheets and pictures."""

from __future__ import annotations

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.web.desk import AtDesk


@get("/", include_in_schema=False, sync_to_thread=False)
def home(desk: AtDesk) -> Redirect:
    """Lead to "Your data"."""
    return Redirect(desk.pages.url("/you"), status_code=303)


@get("/assets/{name:str}", include_in_schema=False, sync_to_thread=False)
def asset(desk: AtDesk, name: FromPath[str]) -> Response[bytes]:
    """Return a style sheet or picture by its content's name."""
    found = desk.pages.assets.get(name)
    if found is None:
        raise NotFoundException("no such asset")
    return Response(found.content, media_type=found.media_type, headers=found.headers)


MEMBER_ROUTES = (home, asset)
