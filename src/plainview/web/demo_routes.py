"""The demo's own site: rows of titles with their reasons, and buttons that send events as any app would."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import URLEncodedBody
from litestar.response import Redirect

from plainview.base.ids import new_id
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.admission import CanonicalEvent, Connection, KeyClass, Result
from plainview.gate.subjects import MAIN_PROFILE
from plainview.titles import Title
from plainview.web.account_routes import admit_one
from plainview.web.desk import AtDesk, Desk
from plainview.web.sessions import Role
from plainview.web.threads import in_thread

DEMO_CONNECTION = Connection("demo-web", KeyClass.PUBLIC)
_SHOWN_MS = 60_000
_REASONS = 2
Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]


class WeighedReason(Protocol):
    """A title of the member's own history that speaks for another."""

    @property
    def title_id(self) -> str:
        """Which title it is."""
        ...

    @property
    def weight(self) -> float:
        """How much it speaks for the other."""
        ...


class Offered(Protocol):
    """A title to offer, with its reasons."""

    @property
    def title_id(self) -> str:
        """Which title it is."""
        ...

    @property
    def reasons(self) -> Sequence[WeighedReason]:
        """Why it is offered, the heaviest first."""
        ...


class OfferedRow(Protocol):
    """One row of a home screen."""

    @property
    def row(self) -> str:
        """What kind of row it is."""
        ...

    @property
    def about(self) -> str | None:
        """The title that it starts from, if it does."""
        ...

    @property
    def items(self) -> Sequence[Offered]:
        """Its titles, best first."""
        ...


class OfferedHome(Protocol):
    """A home screen."""

    @property
    def rows(self) -> Sequence[OfferedRow]:
        """Its rows, none of them empty."""
        ...

    @property
    def why_not_personal(self) -> str | None:
        """Why it is not a personal one, if it is not."""
        ...


class HomeScreen(Protocol):
    """What makes home screens: the use `recommend`, which this page does not need to know."""

    def home(self, member_id: str, profile_id: str, *, limit: int = 20) -> OfferedHome:
        """Return a profile's home screen."""
        ...


@dataclass(frozen=True, slots=True)
class Poster:
    """One title as the demo draws it."""

    title_id: str
    kind: str
    title: str
    year: int
    genres: tuple[str, ...]
    initial: str
    because: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Shelf:
    """One row of posters."""

    name: str
    titles: tuple[Poster, ...]


@get("/demo", include_in_schema=False)
@in_thread
def demo(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the demo's home screen to the member who is signed in."""
    _check_demo(desk)
    member_id = desk.signed_in(request, Role.MEMBER).who
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    recommend = cast("HomeScreen | None", desk.service.part("recommend"))
    home = None if recommend is None else recommend.home(member_id, _profile_of(desk, member_id), limit=12)
    titles = {title.title_id: title for title in desk.service.titles.every()}
    shelves = []
    for row in home.rows if home is not None else ():
        about = titles.get(row.about or "")
        name = vocabulary.text(f"demo-row-{row.row.replace('_', '-')}", title=about.title if about else "")
        # A row that starts from one title says so once, in its name.
        shelves.append(Shelf(name, _posters(row.items, titles, reasons=0 if about else _REASONS)))
    flash = _flash(request, titles, vocabulary)
    why = vocabulary.reason(home.why_not_personal) if home is not None and home.why_not_personal else ""
    return desk.pages.draw(request, "demo.html", rows=shelves, flash=flash, why=why)


@post("/demo", status_code=303, include_in_schema=False)
@in_thread
def act(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Send what the member did to the way in, and show the rows again."""
    _check_demo(desk)
    member_id = desk.signed_in(request, Role.MEMBER).who
    desk.check_form(request, data.get("csrf", ""))
    title = desk.service.titles.get(data.get("title_id", ""))
    if title is None:
        raise NotFoundException("no such title")
    liked = data.get("do") == "like"
    profile_id = _profile_of(desk, member_id)
    told = _like(title) if liked else _watch(title, new_id(desk.service.clock))
    results = [
        admit_one(
            desk,
            DEMO_CONNECTION,
            CanonicalEvent(
                id=new_id(desk.service.clock),
                event=event,
                member_id=member_id,
                profile_id=profile_id,
                properties=properties,
                path="the demo's site",
            ),
        )
        for event, properties in told
    ]
    kept = all(result.result is Result.STORED for result in results)
    did = ("liked" if liked else "watched") if kept else "refused"
    return Redirect(desk.pages.url(f"/demo?{did}={title.title_id}"), status_code=303)


def _check_demo(desk: Desk) -> None:
    if not desk.service.demo:
        raise NotFoundException("there is no demo here")


def _profile_of(desk: Desk, member_id: str) -> str:
    profiles = desk.service.gate.profiles(member_id)
    # Profiles come by name; the member's own is the one to draw, not the children's because it sorts first.
    return profiles[0] if profiles and MAIN_PROFILE not in profiles else MAIN_PROFILE


def _watch(title: Title, playback_id: str) -> tuple[tuple[str, Mapping[str, object]], ...]:
    if title.kind.value == "game":
        played = {"game_id": title.title_id, "platform": "web"}
        return (("game.session_started", played), ("game.session_ended", {**played, "played_ms": _SHOWN_MS}))
    content: Mapping[str, object] = {
        "title_id": title.title_id,
        "playback_id": playback_id,
        "content_kind": title.kind.value,
        "genre": ", ".join(title.genres),
        "content_language": title.language,
        "device_class": "computer",
    }
    return (
        ("playback.started", {**content, "position_ms": 0, "autoplay": False}),
        ("playback.completed", {**content, "position_ms": _SHOWN_MS, "played_ms": _SHOWN_MS}),
    )


def _like(title: Title) -> tuple[tuple[str, Mapping[str, object]], ...]:
    return (("rating.set", {"title_id": title.title_id, "thumbs": "up"}),)


def _posters(items: Sequence[Offered], titles: Mapping[str, Title], *, reasons: int) -> tuple[Poster, ...]:
    posters = []
    for item in items:
        title = titles.get(item.title_id)
        if title is None:
            continue
        heaviest = [reason for reason in item.reasons[:reasons] if reason.weight > 0 and reason.title_id in titles]
        because = tuple(titles[reason.title_id].title for reason in heaviest)
        name = title.title.removeprefix("The ").removeprefix("A ")
        posters.append(
            Poster(title.title_id, title.kind.value, title.title, title.year, title.genres, name[:1], because)
        )
    return tuple(posters)


def _flash(request: PageRequest, titles: Mapping[str, Title], vocabulary: Vocabulary) -> str:
    for did in ("watched", "liked", "refused"):
        title = titles.get(str(request.query_params.get(did, "")))
        if title is not None:
            return vocabulary.text(f"demo-{did}", title=title.title)
    return ""


DEMO_ROUTES = (demo, act)
