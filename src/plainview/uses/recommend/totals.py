"""The exact training totals: integer sums over members from which any of them can be subtracted without a trace.

G = sum over subjects of w(|x_u|) x_u x_u^T in int64, with w(n) = round(2^20 / sqrt(n)) as an integer
(`facts/recommend.md`, "Exact forgetting"; the weight follows weighted EASE). Integer addition is associative,
so adding and removing subjects in any order gives bitwise the same G. Which titles each subject added is
kept beside it: without that nothing could be subtracted after the events themselves are gone.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plainview.base.errors import StoreError
from plainview.uses.recommend.blob import pack, unpack

ONE = 2**20
"""A weight of 1.0 in fixed point. int64 then holds 2^43 subjects of one title each before it could overflow."""

_LABEL = "recommend totals 1"
_FIRST_SLOTS = 64


def weight(size: int) -> int:
    """Return round(2^20 / sqrt(size)) by integer arithmetic alone, for a history of `size` >= 1 titles.

    >>> weight(1), weight(4), weight(100)
    (1048576, 524288, 104858)
    """
    twice = math.isqrt(4 * ONE * ONE // size)
    return (twice + 1) // 2


@dataclass(frozen=True, eq=False)
class Gram:
    """The totals in canonical order: titles by id, only those that somebody's history holds.

    `counts` is (n_titles,) int64, `matrix` (n_titles, n_titles) int64 in units of 2^-20.
    """

    title_ids: tuple[str, ...]
    counts: NDArray[np.int64]
    matrix: NDArray[np.int64]
    subjects: int


class Totals:
    """The sums, held so that one subject is added or removed in the square of her history's length.

    A title has a slot while some history holds it. When the last one lets go its row and column are exact
    zeros, so the slot serves the next new title.
    """

    def __init__(self) -> None:
        self._slots: dict[str, int] = {}
        self._names: dict[int, str] = {}
        self._free: list[int] = []
        self._held: dict[int, NDArray[np.intp]] = {}
        self._counts = np.zeros(_FIRST_SLOTS, np.int64)
        self._matrix = np.zeros((_FIRST_SLOTS, _FIRST_SLOTS), np.int64)

    def __contains__(self, subject_no: int) -> bool:
        return subject_no in self._held

    def __iter__(self) -> Iterator[int]:
        return iter(sorted(self._held))

    def __len__(self) -> int:
        return len(self._held)

    def titles_of(self, subject_no: int) -> frozenset[str]:
        """Return the titles that a subject added, empty when there are none."""
        return frozenset(self._names[slot] for slot in self._held.get(subject_no, np.empty(0, np.intp)).tolist())

    def add(self, subject_no: int, title_ids: Iterable[str]) -> None:
        """Add a subject's history; raises ValueError when she is in already. An empty history adds nobody."""
        if subject_no in self._held:
            raise ValueError(f"subject {subject_no} is in the totals already; remove it first")
        slots = np.fromiter((self._slot_for(title_id) for title_id in set(title_ids)), np.intp)
        if len(slots):
            self._held[subject_no] = slots
            self._matrix[slots[:, None], slots] += weight(len(slots))
            self._counts[slots] += 1

    def remove(self, subject_no: int) -> bool:
        """Subtract a subject; return False when the totals never held her."""
        slots = self._held.pop(subject_no, None)
        if slots is None:
            return False
        self._matrix[slots[:, None], slots] -= weight(len(slots))
        self._counts[slots] -= 1
        for slot in slots[self._counts[slots] == 0].tolist():
            del self._slots[self._names.pop(slot)]
            self._free.append(slot)
        return True

    def gram(self) -> Gram:
        """Return the canonical totals, as copies; 8 bytes times the square of the number of titles."""
        title_ids, order = self._ordered()
        return Gram(title_ids, self._counts[order], self._matrix[order[:, None], order], len(self._held))

    def to_bytes(self) -> bytes:
        """Return canonical bytes: equal totals give equal bytes, whatever was added and removed on the way.

        G follows from the contributions and is rebuilt from them; its digest stands here to prove it.
        """
        title_ids, order = self._ordered()
        place = np.zeros(len(self._counts), np.uint32)
        place[order] = np.arange(len(order), dtype=np.uint32)
        subjects = sorted(self._held)
        rows = [np.sort(place[self._held[subject_no]]) for subject_no in subjects]
        arrays: list[NDArray[Any]] = [
            np.array(subjects, np.uint64),
            np.array([len(row) for row in rows], np.uint32),
            np.concatenate(rows) if rows else np.empty(0, np.uint32),
            self._counts[order],
        ]
        return pack(_LABEL, {"titles": title_ids, "gram": self._digest(order)}, arrays)

    @classmethod
    def from_bytes(cls, blob: bytes) -> Totals:
        """Return the totals that `to_bytes` wrote; raises StoreError when they do not add up."""
        meta, (subjects, sizes, places, _counts) = unpack(_LABEL, blob)
        title_ids: list[str] = meta["titles"]
        totals = cls()
        start = 0
        for subject_no, size in zip(subjects.tolist(), sizes.tolist(), strict=True):
            totals.add(subject_no, [title_ids[place] for place in places[start : start + size].tolist()])
            start += size
        if totals._digest(totals._ordered()[1]) != meta["gram"]:
            raise StoreError("the saved training totals do not add up; delete them and fit the model again")
        return totals

    def _slot_for(self, title_id: str) -> int:
        slot = self._slots.get(title_id)
        if slot is None:
            slot = self._free.pop() if self._free else len(self._slots)
            if slot == len(self._counts):
                self._grow()
            self._slots[title_id] = slot
            self._names[slot] = title_id
        return slot

    def _grow(self) -> None:
        size = len(self._counts)
        self._counts = np.concatenate([self._counts, np.zeros_like(self._counts)])
        matrix = np.zeros((2 * size, 2 * size), np.int64)
        matrix[:size, :size] = self._matrix
        self._matrix = matrix

    def _ordered(self) -> tuple[tuple[str, ...], NDArray[np.intp]]:
        title_ids = tuple(sorted(self._slots))
        return title_ids, np.fromiter((self._slots[title_id] for title_id in title_ids), np.intp, len(title_ids))

    def _digest(self, order: NDArray[np.intp]) -> str:
        digest = hashlib.sha256()
        for slot in order:
            digest.update(self._matrix[slot, order].astype("<i8", copy=False).tobytes())
        return digest.hexdigest()
