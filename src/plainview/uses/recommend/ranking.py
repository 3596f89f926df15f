"""From a history to a ranked list: fold-in, top k, and the exact share of each title of the history in a score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, overload

import numpy as np
from numpy.typing import NDArray

from plainview.uses.recommend.model import Model


class Reason(NamedTuple):
    """One title of the member's own history, how much it adds to (or takes from) a score, and on how many events."""

    title_id: str
    weight: float
    events: int


class Reasons(Sequence[Reason]):
    """The reasons of one score, heaviest first, read like a tuple.

    They stay arrays until somebody looks: a list of 20 for a history of 100 has 2,000 of them, and
    most callers show three a title.
    """

    __slots__ = ("_columns",)

    def __init__(self, title_ids: NDArray[Any], weights: NDArray[np.float64], events: NDArray[Any]) -> None:
        self._columns = (title_ids, weights, events)

    def __len__(self) -> int:
        return len(self._columns[0])

    def __iter__(self) -> Iterator[Reason]:
        return map(Reason, *(column.tolist() for column in self._columns))

    @overload
    def __getitem__(self, at: int) -> Reason: ...
    @overload
    def __getitem__(self, at: slice) -> Reasons: ...
    def __getitem__(self, at: int | slice) -> Reason | Reasons:
        if isinstance(at, slice):
            return Reasons(*(column[at] for column in self._columns))
        return Reason(*(column[at : at + 1 or None].tolist()[0] for column in self._columns))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Reasons({len(self)})"


@dataclass(frozen=True, slots=True)
class Recommended:
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
    index = model.index
    known = sorted(index[title_id] for title_id in history if title_id in index)
    rows = np.array(known, np.intp)
    totals = fold_in(model, rows)
    totals[~allowed] = -np.inf
    columns = _highest(totals, min(limit, int(np.count_nonzero(allowed))))
    shares = model.pulls[rows[:, None], columns].T.astype(np.float64)
    scores = shares.sum(axis=1)
    order = np.argsort(-shares, axis=1, kind="stable")
    weights = np.take_along_axis(shares, order, axis=1)
    ids = [model.title_ids[row] for row in known]
    names, events = np.array(ids, object)[order], np.array([history[title_id] for title_id in ids], np.int64)[order]
    return tuple(
        Recommended(model.title_ids[columns[at]], float(scores[at]), Reasons(names[at], weights[at], events[at]))
        for at in np.lexsort((columns, -scores)).tolist()
    )


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
