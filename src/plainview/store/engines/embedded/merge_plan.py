"""Which data files a compaction merges and into how many buckets it writes: pure arithmetic over row counts."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from plainview.store.engines.embedded.snapshot import DataFile

# A run is merged when it has at most this many times the rows that join it: runs then grow geometrically,
# so that a month has few of them and each row is written anew only a logarithmic number of times.
GROWTH = 4
FILE_ROWS = 1_000_000
MERGE_ROWS = 16_000_000


def files_to_merge(files: Iterable[DataFile], fresh_rows: int) -> list[DataFile]:
    """Return the files of one family and month that are written anew together with `fresh_rows` new rows."""
    runs: dict[str, list[DataFile]] = {}
    for file in files:
        runs.setdefault(file.run, []).append(file)
    gathered = fresh_rows
    merged: list[DataFile] = []
    for run in sorted(runs.values(), key=rows_in):
        rows = rows_in(run)
        if rows > GROWTH * gathered or gathered + rows > MERGE_ROWS:
            break
        merged += run
        gathered += rows
    return merged


def rows_in(files: Sequence[DataFile]) -> int:
    """Return how many rows files hold together."""
    return sum(file.rows for file in files)


def bits_for(rows: int, merged: Iterable[DataFile]) -> int:
    """Return b, so that rows fall into 2^b buckets of at most a million; never fewer than the merged files have."""
    needed = math.ceil(math.log2(rows / FILE_ROWS)) if rows > FILE_ROWS else 0
    return max([needed, *(file.bits for file in merged)])


def shares_bucket(file: DataFile, bucket: int, bits: int) -> bool:
    """Return whether a file may hold rows of a bucket of a layout with `bits`."""
    common = min(bits, file.bits)
    mask = (1 << common) - 1
    return file.bucket & mask == bucket & mask
