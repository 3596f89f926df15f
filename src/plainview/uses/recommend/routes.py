"""What recommendations answer over HTTP: the best titles for a profile with their reasons, and its home screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from plainview.base.errors import BadInput, NotFound
from plainview.gate.program import Access, Answer, Call, Operation
from plainview.titles import Kind
from plainview.uses.recommend.ranking import Recommended
from plainview.uses.recommend.use import Recommend

_MOST = 200
_PROFILE = "/v1/members/{member_id}/profiles/{profile_id}"
_LIMIT = {"limit": "How many titles at most, 1 to 200; 20 when absent."}


class ReasonShown(msgspec.Struct):
    """One title of the member's own history that speaks for (or against) an item, and on how many events."""

    title_id: str
    weight: float
    events: int


class ItemShown(msgspec.Struct):
    """A title to offer; its reasons are the heaviest first, and their weights add up to the score exactly.

    `propensity` is the chance that it stands at its place; apps send it back with `browse.impression`.
    """

    title_id: str
    score: float
    reasons: list[ReasonShown]
    propensity: float


class RecommendationsShown(msgspec.Struct):
    """A ranked list. `model` is `popular` when it is not personal, and `why_not_personal` says why.

    `policy` says how it was ranked; apps send it back with `browse.impression`.
    """

    request_id: str
    model: str
    items: list[ItemShown]
    why_not_personal: str | None
    policy: str


class RowShown(msgspec.Struct):
    """One row of a home screen; `about` is the title that a `because` row starts from."""

    row: str
    about: str | None
    items: list[ItemShown]
    policy: str


class HomeShown(msgspec.Struct):
    """The rows of a home screen."""

    request_id: str
    model: str
    rows: list[RowShown]
    why_not_personal: str | None


def routes(recommend: Recommend, knows: Callable[[str], bool]) -> tuple[Operation, ...]:
    """Return the operations of an open `recommend`; `knows` says whether anything is held of a member."""

    def best(call: Call) -> Answer:
        _check_known(knows, call)
        member_id, profile_id = call.path["member_id"], call.path["profile_id"]
        kinds = _kinds(call.query.get("kind", ""))
        found = recommend.recommendations(member_id, profile_id, kinds=kinds, limit=_limit(call))
        items = _items(found.items)
        return Answer(RecommendationsShown(found.request_id, found.model, items, found.why_not_personal, found.policy))

    def home(call: Call) -> Answer:
        _check_known(knows, call)
        found = recommend.home(call.path["member_id"], call.path["profile_id"], limit=_limit(call))
        rows = [RowShown(row.row, row.about, _items(row.items), row.policy) for row in found.rows]
        return Answer(HomeShown(found.request_id, found.model, rows, found.why_not_personal))

    kind = {"kind": "Any of film, series and game, with commas between; all of them when absent."}
    return (
        Operation(
            "GET",
            f"{_PROFILE}/recommendations",
            "Return the best titles for a profile, each with its reasons",
            Access.SERVICE,
            best,
            gives=RecommendationsShown,
            query=kind | _LIMIT,
            tag="titles",
        ),
        Operation(
            "GET",
            f"{_PROFILE}/home",
            "Return the rows of a profile's home screen",
            Access.SERVICE,
            home,
            gives=HomeShown,
            query=_LIMIT,
            tag="titles",
        ),
    )


def _check_known(knows: Callable[[str], bool], call: Call) -> None:
    if not knows(call.path["member_id"]):
        raise NotFound("member", "no such member; POST /v1/members makes one")


def _limit(call: Call) -> int:
    text = call.query.get("limit", "20")
    if not text.isdecimal() or not 1 <= int(text[:4]) <= _MOST:
        raise BadInput(f"limit must be a whole number from 1 to {_MOST}")
    return int(text)


def _kinds(asked: str) -> tuple[Kind, ...]:
    if not asked:
        return tuple(Kind)
    try:
        return tuple(Kind(part.strip()) for part in asked.split(","))
    except ValueError:
        known = ", ".join(kind.value for kind in Kind)
        raise BadInput(f"kind must be any of {known}, with commas between") from None


def _items(items: Sequence[Recommended]) -> list[ItemShown]:
    return [
        ItemShown(
            item.title_id,
            item.score,
            [ReasonShown(reason.title_id, reason.weight, reason.events) for reason in item.reasons],
            item.propensity,
        )
        for item in items
    ]
