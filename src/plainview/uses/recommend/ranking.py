"""From a history to a ranked list: fold-in, top k, and the exact share of each title of the history in a score."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple, TypeAlias, overload

import numpy as np
from numpy.typing import NDArray

from plainview.uses.recommend.model import Model
from plainview.uses.recommend.totals import ONE

Past: TypeAlias = tuple[int, str, int]
"""One title of a history that the model knows: its row, its id, its number of events."""


class Reason(NamedTuple):
    """One title of the member's own history, how much it adds to (or takes from) a score, and on how many events."""

    title_id: str
    weight: float
    events: int


class Reasons(Sequence[Reason]):
    """The reasons of one score, heaviest first, read like a tuple.

    They stay packed in one integer each until somebody looks: a list of 20 for a history of 100 has 2,000 of them,
    and most callers show three a title. See `_heaviest_first`.
    """

    __slots__ = ("_packed", "_past", "_place_bits")

    def __init__(self, past: Sequence[Past], packed: NDArray[np.int64], place_bits: int) -> None:
        self._past = past
        self._packed = packed
        self._place_bits = place_bits

    def __len__(self) -> int:
        return len(self._packed)

    def __iter__(self) -> Iterator[Reason]:
        return iter([self._unpacked(packed) for packed in self._packed.tolist()])

    @overload
    def __getitem__(self, at: int) -> Reason: ...
    @overload
    def __getitem__(self, at: slice) -> Reasons: ...
    def __getitem__(self, at: int | slice) -> Reason | Reasons:
        if isinstance(at, slice):
            return Reasons(self._past, self._packed[at], self._place_bits)
        return self._unpacked(int(self._packed[at]))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and tuple(self) == tuple(other)

    def __hash__(self) -> int:
        return hash(tuple(self))

    def __repr__(self) -> str:
        return f"Reasons({len(self)})"

    def _unpacked(self, packed: int) -> Reason:
        bits = self._place_bits
        _, title_id, events = self._past[packed & ((1 << bits) - 1)]
        return Reason(title_id, -(packed >> bits) / ONE, events)


class Recommended(NamedTuple):
    """A title to offer. `score` equals the sum of its reasons' weights, added in any order; popular ones have none.

    `propensity` is the chance that it was put at its place, 1 wherever nothing is left to chance.
    """

    title_id: str
    score: float
    reasons: Sequence[Reason] = ()
    propensity: float = 1.0


def rank_for(
    model: Model, history: Mapping[str, int], allowed: NDArray[np.bool_], limit: int
) -> tuple[Recommended, ...]:
    """Return the `limit` best titles for a history (title id -> number of events), best first, with every reason.

    `allowed` is (n_titles,) in the model's order and is left as it is. Titles of the history that the model does
    not know add nothing. Ties go by title id. Cost: one pass over the model's row of each title in the history.
    """
    index = model.index
    past = sorted([(index[title_id], title_id, events) for title_id, events in history.items() if title_id in index])
    rows = np.array([row for row, _, _ in past], np.intp)
    totals = fold_in(model, rows)
    totals[~allowed] = -np.inf
    columns = _highest(totals, min(limit, int(np.count_nonzero(allowed))))
    # On the grid, and as integers from here on: sums are exact, and so is what is unpacked again.
    shares = (model.pulls[rows[:, None], columns].T * np.float32(ONE)).astype(np.int64)
    reasons, place_bits = _heaviest_first(shares)
    names = model.title_ids
    best = sorted(zip((-shares.sum(axis=1)).tolist(), columns.tolist(), reasons, strict=True), key=itemgetter(0, 1))
    return tuple(
        Recommended(names[column], -total / ONE, Reasons(past, own, place_bits)) for total, column, own in best
    )


def _heaviest_first(shares: NDArray[np.int64]) -> tuple[NDArray[np.int64], int]:
    """Return each row's shares in descending order, then by place, packed: -share, then in the low bits the place.

    With it comes the number of those bits. One ordinary sort of whole numbers is then a stable one.
    """
    places = np.arange(shares.shape[1], dtype=np.int64)
    place_bits = len(places).bit_length()
    packed = (-shares << place_bits) | places
    packed.sort(axis=1)
    return packed, place_bits


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
    found = np.flatnonzero(totals >= least)
    if len(found) == limit:
        return found
    equal = totals[found] == least
    above = found[~equal]
    return np.concatenate([above, found[equal][: limit - len(above)]])
