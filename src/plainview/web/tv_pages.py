"""The ten-foot layout: "Your data" on a television, in few words and large, for arrow keys alone."""

from __future__ import annotations

from urllib.parse import urlsplit

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from plainview.explain.telling import Telling
from plainview.web import tv_screens
from plainview.web.desk import AtDesk, Desk
from plainview.web.own_telling import PageRequest, switch_use, switched_sentence, telling_of
from plainview.web.pages import page_asked
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]


@get("/tv", tags=["pages"])
@in_thread
def tv_home(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the first screen of the television's layout: where to go."""
    return _screen(request, desk, "home", _telling(request, desk))


@get("/tv/letter", tags=["pages"])
@in_thread
def tv_letter(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show one paragraph of the letter, `?page=` the number of it."""
    telling = _telling(request, desk)
    screens = tv_screens.letter_screens(telling)
    page = page_asked(request, len(screens))
    return _screen(request, desk, "letter", telling, screen=screens[page - 1], page=page, pages=len(screens))


@get("/tv/known", tags=["pages"])
@in_thread
def tv_known(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show where data comes from, and of how many kinds something is held."""
    return _screen(request, desk, "known", _telling(request, desk))


@get("/tv/known/from/{source:str}", tags=["pages"])
@in_thread
def tv_known_from(request: PageRequest, desk: AtDesk, source: FromPath[str]) -> Response[object]:
    """Show what is held from one source, a row each."""
    telling = _telling(request, desk)
    found = tv_screens.source_of(telling, source)
    if found is None:
        raise NotFoundException("no such source")
    rows = [(element, tv_screens.brief(telling, element)) for element in found.held]
    return _screen(request, desk, "source", telling, source=found, rows=rows)


@get("/tv/known/{element:str}", tags=["pages"])
@in_thread
def tv_element(request: PageRequest, desk: AtDesk, element: FromPath[str]) -> Response[object]:
    """Show one kind of data: what is held, what for, and who has it."""
    telling = _telling(request, desk)
    if element not in telling.catalogue.elements:
        raise NotFoundException("no such kind of data")
    return _screen(request, desk, "element", telling, element=tv_screens.element_screen(telling, element))


@get("/tv/uses", tags=["pages"])
@in_thread
def tv_uses(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show every use, a row each, and whether it is on."""
    return _screen(request, desk, "uses", _telling(request, desk))


@get("/tv/uses/{purpose:str}", tags=["pages"])
@in_thread
def tv_use(request: PageRequest, desk: AtDesk, purpose: FromPath[str]) -> Response[object]:
    """Show one use, what would change without it, and its switch."""
    telling = _telling(request, desk)
    found = next((part for part in telling.purposes if part.id == purpose), None)
    if found is None:
        raise NotFoundException("no such use")
    return _screen(request, desk, "use", telling, purpose=found)


@get("/tv/shared", tags=["pages"])
@in_thread
def tv_shared(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show who outside may have something, a row each."""
    telling = _telling(request, desk)
    return _screen(request, desk, "shared", telling, has=frozenset(part.recipient for part in telling.received))


@get("/tv/shared/{recipient:str}", tags=["pages"])
@in_thread
def tv_recipient(request: PageRequest, desk: AtDesk, recipient: FromPath[str]) -> Response[object]:
    """Show what one recipient has received and may receive."""
    telling = _telling(request, desk)
    found = next((part for part in telling.recipients if part.id == recipient), None)
    if found is None:
        raise NotFoundException("no such recipient")
    received = next((part for part in telling.received if part.recipient == recipient), None)
    return _screen(request, desk, "recipient", telling, recipient=found, received=received)


@get("/tv/choices", tags=["pages"])
@in_thread
def tv_choices(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the switches, a row each."""
    return _screen(request, desk, "choices", _telling(request, desk))


@get("/tv/phone", tags=["pages"])
@in_thread
def tv_phone(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the address at which a phone does what a television is not made for."""
    public = desk.service.settings.public_url.rstrip("/") or str(request.base_url).rstrip("/")
    parts = urlsplit(public)
    address = parts.netloc + parts.path
    if not address.endswith(desk.pages.mount):
        address += desk.pages.mount
    return _screen(request, desk, "phone", _telling(request, desk), address=f"{address}/you")


@post("/tv/choices", status_code=303, tags=["pages"])
@in_thread
def tv_choose(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Switch one use on or off, and lead back to the screen that had the switch."""
    purpose, switched = switch_use(request, desk, data)
    place = "choices" if data.get("back") == "choices" else f"uses/{purpose}"
    return Redirect(desk.pages.url(f"/tv/{place}?{switched}={purpose}#switch-{purpose}"), status_code=303)


def _telling(request: PageRequest, desk: Desk) -> Telling:
    return telling_of(request, desk, others_look=True)


def _screen(request: PageRequest, desk: Desk, name: str, telling: Telling, **given: object) -> Response[object]:
    shown: dict[str, object] = {
        "telling": telling,
        "flash": switched_sentence(request, telling),
        "switched": request.query_params.get("on") or request.query_params.get("off") or "",
        **given,
    }
    return desk.pages.draw(request, f"tv/{name}.html", status=200, headers=None, **shown)


TV_PAGES = (
    tv_home,
    tv_letter,
    tv_known,
    tv_known_from,
    tv_element,
    tv_uses,
    tv_use,
    tv_shared,
    tv_recipient,
    tv_choices,
    tv_phone,
    tv_choose,
)
