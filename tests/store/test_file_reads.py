"""Reads of several data files side by side: each one's rows in the order asked for, and what is wrong is said."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.data_file import DataFiles, OpenFile, with_texts, write_data_file
from plainview.store.engines.embedded.file_reads import FileRead, FileReads
from plainview.store.engines.embedded.snapshot import DataFile

_FILES = 9


@pytest.fixture
def listed(tmp_path: Path) -> list[DataFile]:
    """Give data files of one row of subject 7 each, numbered by the event."""
    return [_written(tmp_path, number) for number in range(_FILES)]


@pytest.fixture
def reads(tmp_path: Path) -> Iterator[FileReads]:
    """Give reads of that folder."""
    made = FileReads(DataFiles(tmp_path))
    yield made
    made.close()


def _written(folder: Path, number: int) -> DataFile:
    moment = pa.array(np.array([number]).astype("datetime64[us]"))
    rows = pa.table(
        {
            "event_no": pa.array([number], pa.uint64()),
            "subject_no": pa.array([7], pa.uint32()),
            "event": pa.array([f"event {number}"]),
            "occurred_at": moment,
            "received_at": moment,
        }
    )
    name = f"{number}.parquet"
    size_bytes, crc = write_data_file(folder / name, rows)
    events = frozenset({f"event {number}"})
    return DataFile(name, "viewing", "1970-01", "r", 0, 0, 1, size_bytes, crc, events, {}, False, 7, 7, number, number)


def _wanted(files: list[DataFile]) -> list[FileRead]:
    return [FileRead(file, [7], ["event", "subject_no", "event_no"], 0) for file in files]


@pytest.mark.parametrize("files", [0, 1, _FILES])
def test_rows_of_each_file_follow_in_the_order_asked_for(reads: FileReads, listed: list[DataFile], files: int) -> None:
    with reads.started(_wanted(listed[:files])) as following:
        found = [with_texts(pa.concat_tables(following())) for _ in range(files)]
    assert [table.to_pylist() for table in found] == [
        [{"event": f"event {number}", "subject_no": 7, "event_no": number}] for number in range(files)
    ]


@pytest.mark.parametrize("files", [1, _FILES])
def test_a_damaged_file_among_them_is_named_and_leaves_the_others_readable(
    reads: FileReads, listed: list[DataFile], tmp_path: Path, files: int
) -> None:
    (tmp_path / listed[0].name).write_bytes(b"PAR1")
    with reads.started(_wanted(listed[:files])) as following, pytest.raises(StoreError, match=r"0\.parquet"):
        following()
    with reads.started(_wanted(listed[1:])) as following:
        assert sum(table.num_rows for _ in listed[1:] for table in following()) == _FILES - 1


def test_no_read_goes_on_once_nobody_waits_for_it(tmp_path: Path, listed: list[DataFile]) -> None:
    files = _Noted(tmp_path)
    reads = FileReads(files)
    with reads.started(_wanted(listed * 50)) as following:
        following()
    opened = len(files.names)
    reads.close()
    assert len(files.names) == opened < 50 * _FILES


class _Noted(DataFiles):
    """Data files that note which were opened."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.names: list[str] = []

    def open(self, file: DataFile) -> OpenFile:
        self.names.append(file.name)
        return super().open(file)
