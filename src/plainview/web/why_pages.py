"""What is recommended to a member now, and why each title is: her own doings that speak for it."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Response, get
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, FromQuery

from plainview.explain.telling import Telling
from plainview.gate.program import Recommends
from plainview.gate.subjects import MAIN_PROFILE
from plainview.web.desk import AtDesk, Desk
from plainview.web.own_telling import PageRequest, telling_of
from plainview.web.threads import in_thread

_OFFERED = 20
_REASONS = 10


@dataclass(frozen=True, slots=True)
class ReasonLine:
    """One title of her own history that speaks for another; `share` is 0 to 100 of the one that speaks most."""

    title: str
    counted: str
    share: int


@get("/you/why", tags=["pages"])
@in_thread
def offered(request: PageRequest, desk: AtDesk, profile: FromQuery[str] = "") -> Response[object]:
    """Show which titles are recommended to a profile now; each leads to why."""
    telling, recommends = telling_of(request, desk), _recommends(desk)
    profiles, chosen = _profiles(desk, telling, profile)
    names = desk.service.titles.names(telling.language)
    found = recommends.offered(telling.member_id, chosen, _OFFERED)
    return desk.pages.draw(
        request,
        "you/offered.html",
        telling=telling,
        tab="uses",
        profiles=profiles,
        profile=chosen,
        titles=[(title_id, names(title_id) or title_id) for title_id in found],
        flash="",
    )


@get("/you/why/{title_id:str}", tags=["pages"])
@in_thread
def why(request: PageRequest, desk: AtDesk, title_id: FromPath[str], profile: FromQuery[str] = "") -> Response[object]:
    """Show what of a profile's own doings speaks for one title; 404 for a title that is not, or no longer, there."""
    telling, recommends = telling_of(request, desk), _recommends(desk)
    names = desk.service.titles.names(telling.language)
    name = names(title_id)
    if name is None:
        raise NotFoundException("no such title")
    profiles, chosen = _profiles(desk, telling, profile)
    told = recommends.why(telling.member_id, chosen, title_id)
    most = max((weight for _, weight, _ in told.reasons), default=1.0)
    lines = [
        ReasonLine(
            names(other) or other,
            telling.vocabulary.text("why-events", count=events),
            max(1, round(100 * weight / most)),
        )
        for other, weight, events in told.reasons[:_REASONS]
    ]
    return desk.pages.draw(
        request,
        "you/why.html",
        telling=telling,
        tab="uses",
        title=name,
        lines=lines,
        more=max(0, len(told.reasons) - _REASONS),
        not_personal=telling.vocabulary.reason(told.not_personal) if told.not_personal else "",
        profiles=profiles,
        profile=chosen,
        title_id=title_id,
        flash="",
    )


def _recommends(desk: Desk) -> Recommends:
    for program in desk.service.programs.values():
        if program.recommends is not None:
            return program.recommends
    raise NotFoundException("nothing is recommended here")


def _profiles(desk: Desk, telling: Telling, asked: str) -> tuple[tuple[str, ...], str]:
    """Return her profiles, and the one that is asked for, else her own; a name that is none of them is not found."""
    profiles = desk.service.gate.profiles(telling.member_id)
    if asked and asked not in profiles:
        raise NotFoundException("no such profile")
    own = MAIN_PROFILE if MAIN_PROFILE in profiles or not profiles else profiles[0]
    return profiles, asked or own


WHY_PAGES = (offered, why)
