"""What can be offered: the listed titles by kind, laid over a model's columns, and the popular list for everybody."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plainview.titles import Kind, Title
from plainview.uses.recommend.model import Model
from plainview.uses.recommend.ranking import Recommended
from plainview.uses.recommend.totals import ONE

EVERY_KIND = frozenset(Kind)


@dataclass(frozen=True, eq=False)
class Offer:
    """The listed titles as one model sees them. `by_kind` has one (n_titles,) mask a kind, in the model's order.

    `popular` is every listed title with its share of the members in training, most popular first, then by id.
    """

    model: Model
    by_kind: dict[Kind, NDArray[np.bool_]]
    popular: tuple[tuple[Recommended, Kind], ...]

    def allowed(self, kinds: Collection[Kind], hidden: Iterable[str]) -> NDArray[np.bool_]:
        """Return a fresh mask of the listed titles of `kinds` that are not `hidden`."""
        mask = np.zeros(len(self.model.title_ids), np.bool_)
        for kind in kinds:
            mask |= self.by_kind[kind]
        index = self.model.index
        mask[[index[title_id] for title_id in hidden if title_id in index]] = False
        return mask

    def most_popular(self, kinds: Collection[Kind], hidden: Collection[str], limit: int) -> tuple[Recommended, ...]:
        """Return the most popular listed titles of `kinds` that are not `hidden`, without reasons."""
        found: list[Recommended] = []
        for item, kind in self.popular:
            if len(found) == limit:
                break
            if kind in kinds and item.title_id not in hidden:
                found.append(item)
        return tuple(found)


def make_offer(model: Model, titles: Iterable[Title]) -> Offer:
    """Return the offer of `titles` over `model`; titles that are no longer listed are in no mask."""
    by_kind = {kind: np.zeros(len(model.title_ids), np.bool_) for kind in Kind}
    rated: list[tuple[int, str, Kind]] = []
    for title in titles:
        place = model.index.get(title.title_id)
        if place is not None:
            by_kind[title.kind][place] = True
        rated.append((0 if place is None else int(model.counts[place]), title.title_id, title.kind))
    rated.sort(key=lambda entry: (-entry[0], entry[1]))
    popular = tuple((Recommended(title_id, _share(count, model.subjects)), kind) for count, title_id, kind in rated)
    return Offer(model, by_kind, popular)


def _share(count: int, subjects: int) -> float:
    """Return `count` of `subjects` on the model's grid; 0 when there is nobody."""
    return count * ONE // subjects / ONE if subjects else 0.0
