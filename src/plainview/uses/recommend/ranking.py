"""From a history to a ranked list: fold-in, top k, and the exact share of each title of the history in a score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from plainview.uses.recommend.model import Model
from plainview.uses.recommend.totals import ONE


class Reason(NamedTuple):
    """One title of the member's own history, how much it adds to (or takes from) a score, and on how many events."""

    title_id: str
    weight: float
    events: int


class Reasons(Sequence[Reason]):
    """The reasons of one score, heaviest first, read like a tuple.

    They stay arrays until somebody looks: a list of 20 for a history of 100 has 2,000 of them, and
    most callers show three a title. `order` holds places in `past`, and `weights` runs along with it.
    """

    __slots__ = ("_order", "_past", "_weights")

    def __init__(self, past: Sequence[tuple[str, int]], order: NDArray[np.int64], weights: NDArray[np.float64]) -> None:
        self._past = past
        self._order = order
        self._weights = weights

    def __len__(self) -> int:
        return len(self._order)

    def __iter__(self) -> Iterator[Reason]:
        for place, weight in zip(self._order.tolist(), self._weights.tolist(), strict=True):
            title_id, events = self._past[place]
            yield Reason(title_id, weight, events)

    @overload
    def __getitem__(self, at: int) -> Reason: ...
    @overload
    def __getitem__(self, at: slice) -> Reasons: ...
    def __getitem__(self, at: int | slice) -> Reason | Reasons:
        if isinstance(at, slice):
            return Reasons(self._past, self._order[at], self._weights[at])
        title_id, events = self._past[self._order[at]]
        return Reason(title_id, float(self._weights[at]), events)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Reasons({len(self)})"


class Recommended(NamedTuple):
    """A title to offer. `score` equals the sum of its reasons' weights, added in any order; popular ones have none."""

    title_id: str
    score: float
    reasons: Sequence[Reason] = ()


def rank_for(
    model: Model, history: Mapping[str, int], allowed: NDArray[np.bool_], limit: int
) -> tuple[Recommended, ...]:
    """Return the `limit` best titles for a history (title id -> number of events), best first, with every reason.

    `allowed` is (n_titles,) in the model's order and is left as it is. Titles of the history that the model does
    not know add nothing. Ties go by title id. Cost: one pass over the model's row of each title in the history.
    """
    place_of = model.index.get
    known = sorted((row, events) for title_id, events in history.items() if (row := place_of(title_id)) is not None)
    rows = np.array([row for row, _ in known], np.intp)
    totals = fold_in(model, rows)
    totals[~allowed] = -np.inf
    columns = _highest(totals, min(limit, int(np.count_nonzero(allowed))))
    order, weights = _heaviest_first(model.pulls[rows[:, None], columns].T.astype(np.float64))
    scores = weights.sum(axis=1)
    names = model.title_ids
    past = [(names[row], events) for row, events in known]
    best = sorted(zip((-scores).tolist(), columns.tolist(), order, weights, strict=True), key=itemgetter(0, 1))
    return tuple(Recommended(names[column], -score, Reasons(past, own, shares)) for score, column, own, shares in best)


def _heaviest_first(shares: NDArray[np.float64]) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Return each row's places in descending order of share, then of place, and the shares in that order.

    Shares lie on the grid, so that share and place fit one integer, and an ordinary sort of those is stable.
    """
    places = np.arange(shares.shape[1], dtype=np.int64)
    keys = (shares * -ONE).astype(np.int64) * len(places) + places
    keys.sort(axis=1)
    order = keys % max(len(places), 1)
    return order, np.take_along_axis(shares, order, axis=1)


def fold_in(model: Model, rows: NDArray[np.intp]) -> NDArray[np.float32]:
    """Return all titles' scores for a history of these rows: (n_titles,) float32."""
    totals: NDArray[np.float32] = np.zeros(len(model.title_ids), np.float32)
    for row in rows.tolist():
        totals += model.pulls[row]
    return totals


def _highest(totals: NDArray[np.float32], limit: int) -> NDArray[np.intp]:
    """Return the places of the `limit` highest values; of equal ones those that come first."""
    if limit <= 0:
        return np.empty(0, np.intp)
    least = np.partition(totals, len(totals) - limit)[len(totals) - limit]
    above = np.flatnonzero(totals > least)
    return np.concatenate([above, np.flatnonzero(totals == least)[: limit - len(above)]])
