"""Off-policy evaluation: what the ranking is worth, from impressions whose chance of being shown is known.

Inverse propensity scoring (Horvitz and Thompson 1952) and its self-normalised form (Swaminathan and Joachims, "The
Self-Normalized Estimator for Counterfactual Learning", NeurIPS 2015). A ranking that explores puts its own title at a
place with a chance above one half, and one from further down with a chance below: so the chance alone says which.
Impressions of one answer depend on each other, so standard errors are of sums by answer (linearised, by cluster).
"""

from __future__ import annotations

import json
import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import NamedTuple

import pyarrow as pa

HEAVIEST = 10_000.0
"""No impression weighs more: an app could send any chance, and one of nearly nothing would drown all the rest."""

_HALF = 0.5


class Logged(NamedTuple):
    """One impression with its chance, and whether it was followed."""

    subject_no: int
    request_id: str
    propensity: float
    policy: str
    followed: bool


@dataclass(frozen=True, slots=True)
class Estimate:
    """How often an impression would be followed under one way of ranking; `error` is the standard error of `snips`."""

    impressions: int = 0
    followed: int = 0
    ips: float | None = None
    snips: float | None = None
    error: float | None = None


@dataclass(frozen=True, slots=True)
class Estimates:
    """The evaluation: the ranking's own titles against titles from further down, over answers that could explore."""

    impressions: int = 0
    answers: int = 0
    people: int = 0
    ranked: Estimate = Estimate()
    further_down: Estimate = Estimate()

    @property
    def gain(self) -> tuple[float, float] | None:
        """Return how much more often the ranking's own titles are followed, and its standard error."""
        ours, theirs = self.ranked, self.further_down
        if ours.snips is None or theirs.snips is None or ours.error is None or theirs.error is None:
            return None
        return ours.snips - theirs.snips, math.hypot(ours.error, theirs.error)

    def to_bytes(self) -> bytes:
        """Return canonical bytes."""
        return json.dumps(asdict(self), sort_keys=True, separators=(",", ":")).encode()

    @staticmethod
    def from_bytes(blob: bytes) -> Estimates:
        """Return what `to_bytes` wrote."""
        held = json.loads(blob)
        ranked, further_down = Estimate(**held.pop("ranked")), Estimate(**held.pop("further_down"))
        return Estimates(**held, ranked=ranked, further_down=further_down)


def logged_rows(table: pa.Table) -> list[Logged]:
    """Return the rows of the statement `logged`."""
    columns = [table.column(name).to_pylist() for name in Logged._fields]
    return [Logged(*row) for row in zip(*columns, strict=True)]


def policies_of(rows: Iterable[Logged]) -> dict[int, str]:
    """Return subject -> the ranking that made its last list, of those whose lists could explore."""
    return {row.subject_no: row.policy for row in rows if row.policy and row.propensity < 1}


def estimated(rows: Sequence[Logged]) -> Estimates:
    """Return the evaluation of impressions; only answers that could explore say anything, and only they are in."""
    exploring = [row for row in rows if row.propensity < 1]
    answers = {(row.subject_no, row.request_id) for row in exploring}
    return Estimates(
        len(exploring),
        len(answers),
        len({row.subject_no for row in exploring}),
        estimate(exploring, lambda row: row.propensity > _HALF),
        estimate(exploring, lambda row: row.propensity <= _HALF),
    )


def estimate(rows: Sequence[Logged], chosen: Callable[[Logged], bool]) -> Estimate:
    """Return how often an impression is followed where every place shows what `chosen` picks.

    ips = sum(w r) / n and snips = sum(w r) / sum(w) with w = 1 / propensity for what was picked, else 0; the
    standard error is the square root of the sum over answers of (sum of w (r - snips))^2, divided by sum(w).
    """
    weighed = [(row, min(1 / row.propensity, HEAVIEST)) for row in rows if chosen(row)]
    if not weighed:
        return Estimate()
    total = math.fsum(weight for _, weight in weighed)
    gained = math.fsum(weight for row, weight in weighed if row.followed)
    snips = gained / total
    residuals: dict[tuple[int, str], list[float]] = defaultdict(list)
    for row, weight in weighed:
        residuals[row.subject_no, row.request_id].append(weight * (row.followed - snips))
    spread = math.fsum(math.fsum(parts) ** 2 for parts in residuals.values())
    error = math.sqrt(spread) / total if len(residuals) > 1 else None
    return Estimate(len(weighed), sum(row.followed for row, _ in weighed), gained / len(rows), snips, error)
