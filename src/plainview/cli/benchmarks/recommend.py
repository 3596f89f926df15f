"""A recommendation once the history is read: fold-in, top 20 and reasons over 10,000 titles, beside plain numpy."""

from __future__ import annotations

import time
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from plainview.cli.benchmarks.figures import Aim, Figure, median, percentile
from plainview.uses.recommend.model import Model
from plainview.uses.recommend.ranking import rank_for
from plainview.uses.recommend.totals import ONE

TITLES = 10_000
HISTORY = 100
LIMIT = 20
SHOWN = 3
_TIMES = 2000


def recommend() -> list[Figure]:
    """Return p50 and p99 of one list with its reasons, and the ratio to a bare sum and sort of the same rows."""
    model = _invented_model()
    allowed = np.ones(TITLES, np.bool_)
    random = np.random.default_rng(2)
    histories = [random.choice(TITLES, HISTORY, replace=False) for _ in range(_TIMES)]
    pasts = [{model.title_ids[place]: 1 for place in places.tolist()} for places in histories]

    def ours(at: int) -> None:
        for item in rank_for(model, pasts[at], allowed, LIMIT):
            tuple(item.reasons[:SHOWN])

    took_ms = _timed(ours)
    bare_ms = _timed(lambda at: _bare(model.pulls, histories[at]))
    how = f"{TITLES:,} titles, histories of {HISTORY}, top {LIMIT}, {SHOWN} reasons each, {_TIMES} lists"
    return [
        Figure("recommend", "list with reasons, p50", median(took_ms), "ms", note=how),
        Figure("recommend", "list with reasons, p99", percentile(took_ms, 0.99), "ms", Aim.AT_MOST, 1.0, how),
        Figure("recommend", "bare numpy, p99", percentile(bare_ms, 0.99), "ms", note="how quiet the machine was"),
        Figure("recommend", "p50 / bare numpy", median(took_ms) / median(bare_ms), "x",
               note="bare: rows summed and argpartitioned, no reasons"),
    ]  # fmt: skip


def _bare(pulls: NDArray[np.float32], rows: NDArray[np.int64]) -> None:
    scores = pulls[rows].sum(axis=0)
    top = np.argpartition(-scores, LIMIT)[:LIMIT]
    top[np.argsort(-scores[top])]


def _invented_model() -> Model:
    """Return a model of random entries on the grid: for time, not for taste."""
    random = np.random.default_rng(1)
    pulls = np.rint(random.standard_normal((TITLES, TITLES), np.float32) * 0.01 * ONE) / ONE
    names = tuple(f"t{number:05d}" for number in range(TITLES))
    return Model("ease-invented", names, np.ones(TITLES, np.int64), 1, pulls.astype(np.float32))


def _timed(act: Callable[[int], None]) -> list[float]:
    """Return the milliseconds of each of the runs, after a few that do not count."""
    for at in range(20):
        act(at)
    took_ms = []
    for at in range(_TIMES):
        began_s = time.perf_counter()
        act(at)
        took_ms.append((time.perf_counter() - began_s) * 1000)
    return took_ms
