"""What pages of "Your data" share on any screen: what can be told to her who is signed in, and her switches."""

from __future__ import annotations

from collections.abc import Mapping

from litestar import Request
from litestar.datastructures import State

from plainview.explain.telling import Telling
from plainview.web.desk import Desk
from plainview.web.problems import SignInNeeded
from plainview.web.sessions import COOKIE, Role

PageRequest = Request[object, object, State]
_LONGEST_VERSION = 64


def telling_of(request: PageRequest, desk: Desk, *, others_look: bool = False) -> Telling:
    """Return what can be told to the member who is signed in; raises SignInNeeded where nobody is.

    Values that name her are masked until she gives her password again, and always where `others_look` too.
    """
    signed_in = desk.signed_in(request, Role.MEMBER)
    if not desk.service.gate.knows(signed_in.who):
        # She was erased by another process, such as the command line; her session has nobody left.
        desk.sessions.end_all_of(signed_in.who)
        raise SignInNeeded
    language = desk.pages.language(request)
    shows_names = not others_look and desk.reveals.holds(request.cookies.get(COOKIE))
    return desk.service.explain.telling(signed_in.who, desk.service.words(language), language, shows_names=shows_names)


def switch_use(request: PageRequest, desk: Desk, data: Mapping[str, str]) -> tuple[str, str]:
    """Switch the use that a form names on or off for the member who is signed in; return (purpose, "on" or "off")."""
    signed_in = desk.signed_in(request, Role.MEMBER)
    desk.check_form(request, data.get("csrf", ""))
    purpose, allowed = data.get("purpose", ""), data.get("allowed") == "yes"
    version = data.get("text_version", "")[:_LONGEST_VERSION]
    desk.service.gate.choices.decide(signed_in.who, purpose, allowed, text_version=version, how="your data page")
    return purpose, "on" if allowed else "off"


def switched_sentence(request: PageRequest, telling: Telling) -> str:
    """Return the sentence on a switch that the address says was just made; only what really stands so is said."""
    on, off = request.query_params.get("on"), request.query_params.get("off")
    for purpose in telling.purposes if on or off else ():
        if on == purpose.id and purpose.is_on:
            return telling.vocabulary.text("you-switched-on", purpose=purpose.name)
        if off == purpose.id and not purpose.is_on:
            return telling.vocabulary.text("you-switched-off", purpose=purpose.name)
    return ""
