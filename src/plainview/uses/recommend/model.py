"""The fitted model: weighted EASE, solved once from the exact totals, with entries on a grid so that sums are exact.

Steck, "Embarrassingly Shallow Autoencoders for Sparse Data" (WWW 2019): P = (G + ridge I)^-1, B = -P / diag(P),
diagonal 0; the totals' weights and the scaling of columns by count^-.05 follow `facts/recommend.md`.
Entries are rounded to multiples of 2^-20. Their float32 sums are exact below 16, and their float64 sums always,
in any order: a score is exactly the sum of the reasons shown for it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray
from scipy.linalg.lapack import dpotrf, dpotri
from threadpoolctl import threadpool_limits

from plainview.base.errors import PlainviewError
from plainview.uses.recommend.blob import fingerprint, pack, unpack
from plainview.uses.recommend.totals import ONE, Gram

_LABEL = "recommend model 1"
_BLOCK = 512


@dataclass(frozen=True, slots=True)
class FitSettings:
    """What a fit depends on beside the totals. Fixed in the code: tuned on members, they would keep a trace of them."""

    ridge: float = 20.0
    flatten: float = 0.05


class FitError(PlainviewError):
    """The totals cannot be solved; the message says what to do."""


@dataclass(frozen=True, eq=False)
class Model:
    """A fitted model. `pulls[i, j]` says how much title i in a history pulls title j: (n, n) float32, C order.

    `name` is what recommendations say they come from; equal names mean equal models.
    """

    name: str
    title_ids: tuple[str, ...]
    counts: NDArray[np.int64]
    subjects: int
    pulls: NDArray[np.float32]

    @cached_property
    def index(self) -> Mapping[str, int]:
        """Title id -> its row and column."""
        return {title_id: place for place, title_id in enumerate(self.title_ids)}

    def to_bytes(self) -> bytes:
        """Return canonical bytes: equal models give equal bytes."""
        return pack(_LABEL, _meta(self.title_ids, self.subjects), [self.counts, self.pulls])

    @staticmethod
    def from_bytes(blob: bytes) -> Model:
        """Return the model that `to_bytes` wrote; raises StoreError when it is damaged."""
        meta, (counts, pulls) = unpack(_LABEL, blob)
        # A copy, because numpy puts large arrays of its own on huge pages: a fold-in is then a third faster.
        return _named(tuple(meta["titles"]), meta["subjects"], counts.copy(), pulls.copy())


def fit(gram: Gram, settings: FitSettings | None = None) -> Model:
    """Return the model of `gram`; the same totals, settings and build give the same bytes.

    Costs about n^3 floating-point operations for n titles, and 12 n^2 bytes beside the totals.
    """
    settings = settings or FitSettings()
    if not gram.title_ids:
        return _named((), gram.subjects, gram.counts, np.zeros((0, 0), np.float32))
    scale = gram.counts.astype(np.float64) ** -settings.flatten
    regular = gram.matrix / np.float64(ONE)
    regular *= scale[:, None]
    regular *= scale
    regular.flat[:: len(regular) + 1] += settings.ridge
    # One BLAS thread: with more, sums are split by the number of cores and refits differ in their last bits.
    with threadpool_limits(limits=1, user_api="blas"):
        inverse = _invert(regular)
    return _named(gram.title_ids, gram.subjects, gram.counts, _pulls(inverse, scale))


def _invert(regular: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the inverse of a symmetric positive matrix, in the same memory; only its lower triangle is right."""
    # The transposed view is in the order that LAPACK wants, so that nothing is copied; its upper is our lower.
    factor, failed = dpotrf(regular.T, lower=False, overwrite_a=True)
    if failed:
        raise FitError("the training totals cannot be solved; raise `ridge` in FitSettings")
    inverse, _ = dpotri(factor, lower=False, overwrite_c=True)
    whole: NDArray[np.float64] = inverse.T
    return whole


def _pulls(lower: NDArray[np.float64], scale: NDArray[np.float64]) -> NDArray[np.float32]:
    """Return -P[i, j] / P[j, j] with row i scaled, diagonal 0, on the grid of 2^-20; reads the lower triangle."""
    size = len(lower)
    diagonal = lower.diagonal().copy()
    pulls = np.empty((size, size), np.float32)
    for start in range(0, size, _BLOCK):
        stop = min(start + _BLOCK, size)
        rows = np.empty((stop - start, size))
        rows[:, :start] = lower[start:stop, :start]
        rows[:, stop:] = lower[stop:, start:stop].T
        square = np.tril(lower[start:stop, start:stop])
        rows[:, start:stop] = square + np.tril(square, -1).T
        rows /= -diagonal
        rows *= scale[start:stop, None]
        pulls[start:stop] = np.rint(rows * ONE) / ONE
    np.fill_diagonal(pulls, 0)
    return pulls


def _named(title_ids: tuple[str, ...], subjects: int, counts: NDArray[np.int64], pulls: NDArray[np.float32]) -> Model:
    content = fingerprint(_LABEL, _meta(title_ids, subjects), [counts, pulls])
    return Model(f"ease-{content[:12]}", title_ids, counts, subjects, pulls)


def _meta(title_ids: tuple[str, ...], subjects: int) -> dict[str, object]:
    return {"titles": title_ids, "subjects": subjects}
