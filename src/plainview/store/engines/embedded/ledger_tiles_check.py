"""The check of a ledger's whole tiles: by the digests of seals first, then entry by entry where none fits."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from concurrent.futures import Executor, Future
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import msgspec

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.ledger_seals import unsealed
from plainview.store.ledger_part import Checked, Skimmed, check_part, skim_part
from plainview.store.merkle import WIDTH

_PARTS_FROM = 200
"""Tiles from which on each core checks a part of a run of them in a process of its own."""


@dataclass(frozen=True, slots=True)
class TilesChecked:
    """What a check of the tiles found, its entries that are no reads, and how many tiles seals vouched for."""

    checked: tuple[Checked, ...]
    others: tuple[tuple[int, bytes], ...]
    sealed: int

    def faults(self) -> Iterator[tuple[str, str]]:
        """Yield where something is wrong, and what."""
        for result in self.checked:
            for entry_no, tile_no, what in result.faults:
                first = tile_no * WIDTH
                if entry_no is not None:
                    yield f"entry {entry_no}", f"this {what}"
                else:
                    yield f"entries {first} to {first + WIDTH - 1}", f"this tile {what}"


def begin_skim(pool: Executor, path: Path, tiles: int) -> list[Future[Skimmed]]:
    """Begin to read all tiles, a part on each core."""
    return [pool.submit(skim_part, path, first, last) for first, last in _parts(0, tiles)]


def check_tiles(path: Path, tiles: int, skims: Sequence[Future[Skimmed]], *, signed: int) -> TilesChecked:
    """Return what is wrong with tiles; seals are believed among the first `signed` entries alone, and none without."""
    read = [skim.result() for skim in skims]
    digests = {tile_no: digest for part in read for tile_no, digest in part.digests.items()}
    others = [found for part in read for found in part.others]
    runs = unsealed(digests, others, tiles, signed)
    checked = tuple(result for first, after in runs for result in _checked(path, first, after))
    kept = _outside(others, runs)
    every = (*kept, *(found for result in checked for found in result.others))
    return TilesChecked(checked, every, tiles - sum(after - first for first, after in runs))


def _outside(others: Sequence[tuple[int, bytes]], runs: Sequence[tuple[int, int]]) -> list[tuple[int, bytes]]:
    again = {tile_no for first, after in runs for tile_no in range(first, after)}
    return [found for found in others if found[0] // WIDTH not in again]


def _parts(first: int, after: int) -> list[tuple[int, int]]:
    count = os.cpu_count() or 1
    bounds = [first + (after - first) * part // count for part in range(count + 1)]
    return [part for part in pairwise(bounds) if part[0] < part[1]]


def _checked(path: Path, first: int, after: int) -> Iterator[Checked]:
    if after - first < _PARTS_FROM:
        yield check_part(path, first, after)
        return
    program = [sys.executable, "-m", "plainview.store.ledger_part", str(path)]
    running = [
        subprocess.Popen([*program, str(start), str(end)], stdout=subprocess.PIPE)  # noqa: S603 - our own program
        for start, end in _parts(first, after)
    ]
    said = [(process.communicate()[0], process.returncode) for process in running]
    if any(code for _, code in said):
        raise StoreError("a process that checks a part of the ledger has failed; run the check again")
    for result, _ in said:
        yield msgspec.msgpack.decode(result, type=Checked)
