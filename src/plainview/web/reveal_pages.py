"""The page that shows masked values again: the password once more, for ten minutes."""

from __future__ import annotations

import math
import re

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.params import FromQuery, URLEncodedBody
from litestar.response import Redirect

from plainview.explain.vocabulary import Vocabulary
from plainview.web.desk import AtDesk, Desk
from plainview.web.own_request_pages import password_fault
from plainview.web.sessions import COOKIE, Role
from plainview.web.threads import in_thread

Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]
_PLACE = re.compile(r"/you(?:/(?:known|uses|shared|choices|details|requests)(?:/[a-z0-9_]{1,64}){0,2})?")


@get("/you/reveal", tags=["pages"])
@in_thread
def show_reveal(request: PageRequest, desk: AtDesk, back: FromQuery[str] = "") -> Response[object]:
    """Show the form that asks for the password again."""
    desk.signed_in(request, Role.MEMBER, hidden_too=True)
    return _draw(request, desk, _place(back))


@post("/you/reveal", status_code=303, tags=["pages"])
@in_thread
def reveal(request: PageRequest, desk: AtDesk, data: Form) -> Response[object]:
    """Show values that name the member for ten minutes; 401 for a wrong password, 429 after too many."""
    signed_in = desk.signed_in(request, Role.MEMBER, hidden_too=True)
    desk.check_form(request, data.get("csrf", ""))
    back = _place(data.get("back", ""))
    fault = password_fault(request, desk, signed_in.who, data)
    if fault is None:
        return Redirect(desk.pages.url(back), status_code=303)
    said = Vocabulary(desk.service.words(desk.pages.language(request))).text(
        fault.said, minutes=math.ceil(fault.wait_s / 60)
    )
    headers = {"Retry-After": str(math.ceil(fault.wait_s))} if fault.wait_s else {}
    return _draw(request, desk, back, status=fault.status, headers=headers, fault=said)


@post("/you/mask", status_code=303, tags=["pages"])
@in_thread
def mask(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Mask values that name the member again, at once."""
    desk.signed_in(request, Role.MEMBER, hidden_too=True)
    desk.check_form(request, data.get("csrf", ""))
    desk.reveals.end(request.cookies.get(COOKIE))
    return Redirect(desk.pages.url(_place(data.get("back", ""))), status_code=303)


def _draw(
    request: PageRequest,
    desk: Desk,
    back: str,
    *,
    status: int = 200,
    headers: dict[str, str] | None = None,
    fault: str = "",
) -> Response[object]:
    return desk.pages.draw(request, "you/reveal.html", status=status, headers=headers, back=back, fault=fault)


def _place(asked: str) -> str:
    """Return which page to lead back to; only pages of "Your data" are led to."""
    return asked if _PLACE.fullmatch(asked) else "/you"


REVEAL_PAGES = (show_reveal, reveal, mask)
