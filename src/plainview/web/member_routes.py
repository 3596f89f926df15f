"""Pages for everybody: the way to "Your data", the public notice, and style sheets and pictures."""

from __future__ import annotations

from litestar import Request, Response, get
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.catalogue.model import AskedAt
from plainview.explain.notice import notice_of
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.web.desk import AtDesk, Desk
from plainview.web.threads import in_thread

PageRequest = Request[object, object, State]


@get("/", include_in_schema=False, sync_to_thread=False)
def home(desk: AtDesk) -> Redirect:
    """Lead to "Your data"."""
    return Redirect(desk.pages.url("/you"), status_code=303)


@get("/privacy", tags=["pages"])
@in_thread
def privacy(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the public notice, made from the catalogue in force."""
    return _notice(request, desk, None)


@get("/privacy/notices/{place:str}", tags=["pages"])
@in_thread
def notice_at(request: PageRequest, desk: AtDesk, place: FromPath[str]) -> Response[object]:
    """Show the notice of one place where something is collected, such as `sign_up` or `payment`."""
    asked = next((known for known in AskedAt if known.value == place), None)
    if asked is None:
        raise NotFoundException("no such place")
    return _notice(request, desk, asked)


@get("/assets/{name:str}", include_in_schema=False, sync_to_thread=False)
def asset(desk: AtDesk, name: FromPath[str]) -> Response[bytes]:
    """Return a style sheet or picture by its content's name."""
    found = desk.pages.assets.get(name)
    if found is None:
        raise NotFoundException("no such asset")
    return Response(found.content, media_type=found.media_type, headers=found.headers)


def _notice(request: PageRequest, desk: Desk, place: AskedAt | None) -> Response[object]:
    service = desk.service
    language = desk.pages.language(request)
    vocabulary = Vocabulary(service.words(language))
    contacts = service.explain.contacts()
    notice = notice_of(
        service.catalogue,
        vocabulary,
        service.explain.phrasing(vocabulary, language),
        facts=Facts(service.settings.default_country or None),
        named=(service.settings.service_name, language, contacts),
        place=place,
    )
    where = service.words(language).asked_at(place.value) if place is not None else ""
    return desk.pages.draw(request, "notice.html", notice=notice, contacts=contacts, where=where)


MEMBER_ROUTES = (home, privacy, notice_at, asset)
