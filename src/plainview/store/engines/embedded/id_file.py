"""A file of known ids: 16-byte digests as sorted pairs of 64-bit halves, memory-mapped and searched in bulk."""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.intake_file import DIGEST_BYTES, damaged
from plainview.store.keys import sync_folder

Halves: TypeAlias = npt.NDArray[np.uint64]


class IdFileMissing(StoreError):
    """A file of known ids is not there."""


def halves(packed: bytes) -> Halves:
    """Return packed digests as `(n, 2)` halves, the high one first."""
    return np.frombuffer(packed, dtype=">u8").reshape(-1, 2).astype(np.uint64)


def sorted_halves(parts: Iterable[Halves]) -> Halves:
    """Return all digests once each, ordered by high half, then low."""
    listed = list(parts)
    joined = np.concatenate(listed) if listed else np.empty((0, 2), dtype=np.uint64)
    ordered = joined[np.lexsort((joined[:, 1], joined[:, 0]))]
    if len(ordered) < 2:
        return ordered
    fresh = np.ones(len(ordered), dtype=bool)
    fresh[1:] = (ordered[1:] != ordered[:-1]).any(axis=1)
    return ordered[fresh]


def write_id_file(path: Path, ids: Halves) -> int:
    """Write sorted digests durably: all high halves, then all low ones; return the checksum."""
    content = ids[:, 0].astype("<u8").tobytes() + ids[:, 1].astype("<u8").tobytes()
    with path.open("wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)
    return zlib.crc32(content)


class IdFile:
    """An open file of known ids."""

    def __init__(self, path: Path, count: int) -> None:
        self.path = path
        try:
            if path.stat().st_size != count * DIGEST_BYTES:
                raise damaged(path)
            values = np.memmap(path, dtype="<u8", mode="r") if count else np.empty(0, dtype="<u8")
        except FileNotFoundError:
            raise IdFileMissing(f"{path} is missing; put back your own copy of it") from None
        self._high = values[:count]
        self._low = values[count:]

    def holds(self, asked: Halves) -> npt.NDArray[np.bool_]:
        """Return for each asked digest whether it is in the file; both halves decide."""
        left = np.searchsorted(self._high, asked[:, 0], side="left")
        right = np.searchsorted(self._high, asked[:, 0], side="right")
        found = np.zeros(len(asked), dtype=bool)
        # Equal high halves are next to each other, ordered by the low one; there is nearly always one at most.
        for position in np.flatnonzero(right > left):
            lows = self._low[left[position] : right[position]]
            place = np.searchsorted(lows, asked[position, 1])
            found[position] = place < len(lows) and lows[place] == asked[position, 1]
        return found

    def halves(self) -> Halves:
        """Return all digests in the file."""
        return np.stack((self._high, self._low), axis=1).astype(np.uint64)

    def check(self, crc: int) -> None:
        """Raise StoreError unless the content has this checksum."""
        if zlib.crc32(self.path.read_bytes()) != crc:
            raise damaged(self.path)
