"""How much processor time a recommendation takes once the history is read, and how much a fit takes.

Processor time, because tests share their cores; `plainview bench recommend` measures what a caller waits.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from plainview.uses.recommend.model import Model, fit
from plainview.uses.recommend.ranking import rank_for
from plainview.uses.recommend.totals import ONE, Totals


class Latency(NamedTuple):
    """Milliseconds at the median and at the 99th percentile."""

    p50_ms: float
    p99_ms: float


def invented_model(n_titles: int) -> Model:
    """Return a model of random entries on the grid: for time, not for taste."""
    random = np.random.default_rng(1)
    pulls = np.rint(random.standard_normal((n_titles, n_titles), np.float32) * 0.01 * ONE) / ONE
    names = tuple(f"t{number:05d}" for number in range(n_titles))
    return Model("ease-invented", names, np.ones(n_titles, np.int64), 1, pulls.astype(np.float32))


def fold_in_latency(model: Model, *, history: int = 100, limit: int = 20, shown: int = 3, times: int = 1000) -> Latency:
    """Return the processor time from a history to a ranked list with `shown` reasons a title read off it."""
    random = np.random.default_rng(2)
    histories = [
        {model.title_ids[place]: 1 for place in random.choice(len(model.title_ids), history, replace=False)}
        for _ in range(times)
    ]
    allowed = np.ones(len(model.title_ids), np.bool_)

    def answer(past: dict[str, int]) -> None:
        for item in rank_for(model, past, allowed, limit):
            tuple(item.reasons[:shown])

    answer(histories[0])
    took = [_timed(answer, past) for past in histories]
    return Latency(float(np.percentile(took, 50)), float(np.percentile(took, 99)))


def fit_seconds(n_titles: int, *, n_subjects: int = 3000, history: int = 40) -> float:
    """Return the seconds of processor time that totals and fit take for invented histories."""
    random = np.random.default_rng(3)
    histories = [random.choice(n_titles, history, replace=False) for _ in range(n_subjects)]

    def train(_: dict[str, int]) -> None:
        totals = Totals()
        for number, places in enumerate(histories):
            totals.add(number, [f"t{place:05d}" for place in places])
        fit(totals.gram())

    return _timed(train, {}) / 1000


def _timed(act: Callable[[dict[str, int]], None], past: dict[str, int]) -> float:
    began_s = time.thread_time()
    act(past)
    return (time.thread_time() - began_s) * 1000
