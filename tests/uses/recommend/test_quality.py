"""Quality: the model finds held-back titles far better than popularity does, on invented and on real ratings."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from plainview.testing.movielens_layout import invent_ratings
from plainview.uses.recommend.model import fit
from plainview.uses.recommend.offer import make_offer
from plainview.uses.recommend.ranking import rank_for
from plainview.uses.recommend.totals import Totals

TOP = 20


class Quality(NamedTuple):
    """Mean nDCG at 20 over members, of the model and of the popular list."""

    model: float
    popular: float


def measure(users: NDArray[np.int64], items: NDArray[np.int64], stars: NDArray[np.float64]) -> Quality:
    """Return how well a fifth of each member's liked titles is found from the rest; the split is seeded."""
    liked = stars >= 4
    users, items = users[liked], items[liked]
    held_back = np.random.default_rng(0).random(len(users)) < 0.2
    past, future = _by_user(users[~held_back], items[~held_back]), _by_user(users[held_back], items[held_back])
    totals = Totals()
    for user, titles in past.items():
        totals.add(user, titles)
    model = fit(totals.gram())
    popular = [model.title_ids[place] for place in np.argsort(-model.counts, kind="stable")]
    found: list[float] = []
    guessed: list[float] = []
    for user, wanted in future.items():
        seen = past.get(user, set())
        allowed = np.array([title_id not in seen for title_id in model.title_ids])
        ranked = rank_for(model, dict.fromkeys(seen, 1), allowed, TOP)
        found.append(_ndcg([item.title_id for item in ranked], wanted))
        guessed.append(_ndcg([title_id for title_id in popular if title_id not in seen][:TOP], wanted))
    return Quality(float(np.mean(found)), float(np.mean(guessed)))


def _by_user(users: NDArray[np.int64], items: NDArray[np.int64]) -> dict[int, set[str]]:
    held: dict[int, set[str]] = {}
    for user, item in zip(users.tolist(), items.tolist(), strict=True):
        held.setdefault(user, set()).add(f"m{item:05d}")
    return held


def _ndcg(ranked: list[str], wanted: set[str]) -> float:
    gains = 1 / np.log2(np.arange(TOP) + 2)
    hits = np.array([title_id in wanted for title_id in ranked], float)
    return float((hits * gains[: len(hits)]).sum() / gains[: min(TOP, len(wanted))].sum())


def test_invented_tastes_are_found_half_again_as_well_as_by_popularity() -> None:
    ratings = invent_ratings(n_users=600, n_items=500, n_ratings=30_000)
    quality = measure(ratings.users, ratings.items, ratings.stars.astype(float))
    assert quality.model > 1.5 * quality.popular, quality


def test_movielens_is_ranked_twice_as_well_as_by_popularity_but_for_a_twentieth(movielens_100k: Path) -> None:
    table = np.loadtxt(movielens_100k / "ml-100k.inter", skiprows=1)
    quality = measure(table[:, 0].astype(np.int64), table[:, 1].astype(np.int64), table[:, 2])
    assert quality.model > 0.33, quality
    assert quality.model > 1.9 * quality.popular, quality


def test_nobody_in_training_leaves_every_title_equally_popular() -> None:
    assert make_offer(fit(Totals().gram()), ()).popular == ()
