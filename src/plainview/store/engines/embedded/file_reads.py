"""Reads of several data files side by side: decoding leaves Python's lock free, so a reader waits for less than all."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, wait
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

import pyarrow as pa

from plainview.store.engines.embedded.data_file import DataFiles
from plainview.store.engines.embedded.snapshot import DataFile

Next: TypeAlias = Callable[[], list[pa.Table]]
_AT_A_TIME = 2
_AHEAD = 8


@dataclass(frozen=True, slots=True)
class FileRead:
    """What is wanted of one data file: some columns of few subjects' rows, of those groups that reach `since_us`."""

    file: DataFile
    subject_nos: Sequence[int]
    columns: Sequence[str]
    since_us: int


class FileReads:
    """Reads data files in a few threads of its own."""

    def __init__(self, files: DataFiles) -> None:
        self._files = files
        self._workers = ThreadPoolExecutor(_AT_A_TIME, thread_name_prefix="plainview-read")

    @contextmanager
    def started(self, wanted: Sequence[FileRead]) -> Iterator[Next]:
        """Start reading; gives what returns the rows of the next one, in order. None goes on after the block.

        Few are read ahead of those taken: an account may hold a million rows. A file that is gone meanwhile raises
        FileNotFoundError, a damaged one StoreError, where its rows are taken.
        """
        if len(wanted) == 1:
            yield lambda: self._rows_of(wanted[0])
            return
        held = [self._may_have(read) for read in wanted]
        waiting = (read for read, may_have in zip(wanted, held, strict=True) if may_have)
        pending = deque(self._workers.submit(self._rows_of, read) for read in islice(waiting, _AHEAD))
        order = iter(held)

        def following() -> list[pa.Table]:
            if not next(order):
                return []
            rows = pending.popleft().result()
            pending.extend(self._workers.submit(self._rows_of, read) for read in islice(waiting, 1))
            return rows

        try:
            yield following
        finally:
            # Whoever leases a snapshot keeps its files by it; none may be opened again once that ended.
            for future in pending:
                future.cancel()
            wait(pending)

    def close(self) -> None:
        """End the threads once their reads are done."""
        self._workers.shutdown()

    def _may_have(self, read: FileRead) -> bool:
        """Return whether a file may have wanted rows; where it is open already, one look spares handing it over."""
        opened = self._files.opened(read.file)
        return opened is None or opened.has_rows_of(read.subject_nos, since_us=read.since_us)

    def _rows_of(self, read: FileRead) -> list[pa.Table]:
        return self._files.open(read.file).rows_of(read.subject_nos, read.columns, since_us=read.since_us)
