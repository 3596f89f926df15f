"""The rows of the demo's home: what is recommended and why, what is kept for later, what was begun."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol, cast
from urllib.parse import urlencode

from plainview.titles import Title
from plainview.web.demo_site.visit import Visit

MOST_IN_ROW = 10
_FOR_CHILDREN = 130
_REASONS = 2


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
    def policy(self) -> str:
        """How it was ranked."""
        ...

    @property
    def items(self) -> Sequence[Offered]:
        """Its titles, best first."""
        ...


class OfferedHome(Protocol):
    """A home screen."""

    @property
    def request_id(self) -> str:
        """By which answer it was made."""
        ...

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
    """One title in its place on the screen; `query` says which place that is when it is opened."""

    title: Title
    rank: int
    query: str
    because: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """One row of posters."""

    row_id: str
    name: str
    posters: tuple[Poster, ...]
    policy: str = ""


@dataclass(frozen=True, slots=True)
class HomePage:
    """All rows, by which answer they were made, and why they are not personal, if they are not."""

    request_id: str
    shelves: tuple[Shelf, ...]
    why: str = ""


def home_page(visit: Visit, kept: Sequence[str], begun: Sequence[str]) -> HomePage:
    """Return the home of who watches: what was begun and kept for later, then what is recommended."""
    service, vocabulary = visit.desk.service, visit.vocabulary
    recommend = cast("HomeScreen | None", service.part("recommend"))
    limit = _FOR_CHILDREN if visit.is_child else MOST_IN_ROW
    home = None if recommend is None else recommend.home(visit.member_id, visit.profile_id, limit=limit)
    request_id = "" if home is None else home.request_id
    titles = {title.title_id: title for title in service.titles.every() if visit.shows(title)}
    shelves = [
        Shelf(row, vocabulary.text(f"demo-row-{row}"), _plain(row, ids, titles, request_id))
        for row, ids in (("begun", begun), ("my-list", kept))
    ]
    for row in () if home is None else home.rows:
        about = titles.get(row.about or "")
        if row.about and about is None:
            continue
        row_id = row.row.replace("_", "-")
        name = vocabulary.text(f"demo-row-{row_id}", title=about.title if about else "")
        # A row that starts from one title says so once, in its name.
        posters = _offered(row, titles, request_id, reasons=0 if about else _REASONS)
        shelves.append(Shelf(row_id, name, posters, row.policy))
    why = vocabulary.reason(home.why_not_personal) if home is not None and home.why_not_personal else ""
    return HomePage(request_id, tuple(shelf for shelf in shelves if shelf.posters), why)


def place_query(row_id: str, rank: int, request_id: str) -> str:
    """Return what an address says of the place from which a title was opened."""
    return urlencode({"row": row_id, "rank": rank, "request": request_id})


def _plain(row_id: str, ids: Sequence[str], titles: Mapping[str, Title], request_id: str) -> tuple[Poster, ...]:
    shown = [titles[title_id] for title_id in ids if title_id in titles][:MOST_IN_ROW]
    return tuple(Poster(title, rank, place_query(row_id, rank, request_id)) for rank, title in enumerate(shown))


def _offered(row: OfferedRow, titles: Mapping[str, Title], request_id: str, *, reasons: int) -> tuple[Poster, ...]:
    row_id = row.row.replace("_", "-")
    posters: list[Poster] = []
    for rank, item in enumerate(row.items):
        title = titles.get(item.title_id)
        if title is None or len(posters) == MOST_IN_ROW:
            continue
        heaviest = [reason for reason in item.reasons[:reasons] if reason.weight > 0 and reason.title_id in titles]
        because = tuple(titles[reason.title_id].title for reason in heaviest)
        posters.append(Poster(title, rank, place_query(row_id, rank, request_id), because))
    return tuple(posters)
