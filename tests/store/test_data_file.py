"""A data file's rows of few subjects: each part decoded once, and only where it holds one of them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc
import pytest

from plainview.store.engines.embedded.data_file import ROW_GROUP_ROWS, OpenFile, write_data_file

COLUMNS = ["subject_no", "event_no"]


@pytest.fixture
def rows() -> pa.Table:
    """Give sorted rows over several row groups: even subjects only, of which 40 fills more than one group alone."""
    random = np.random.default_rng(3)
    subjects = np.sort(np.concatenate([random.integers(1, 50, ROW_GROUP_ROWS) * 2, np.full(2 * ROW_GROUP_ROWS, 40)]))
    moments = pa.array(np.arange(len(subjects)).astype("datetime64[us]"))
    return pa.table(
        {
            "event_no": pa.array(np.arange(len(subjects), dtype=np.uint64)),
            "subject_no": pa.array(subjects.astype(np.uint32)),
            "occurred_at": moments,
            "received_at": moments,
        }
    )


@pytest.mark.parametrize("wanted", [[2], [40], [2, 40, 98], [40, 38, 42], [41], [1, 97, 200], [98, 2]])
def test_rows_of_few_subjects_are_those_of_each(tmp_path: Path, rows: pa.Table, wanted: list[int]) -> None:
    write_data_file(tmp_path / "rows.parquet", rows)
    opened = OpenFile(tmp_path / "rows.parquet")
    for _ in range(2):
        found = [rows.select(COLUMNS).schema.empty_table(), *opened.rows_of(wanted, COLUMNS)]
        held = rows.filter(pc.is_in(rows.column("subject_no"), pa.array(wanted, pa.uint32())))
        assert pa.concat_tables(found).sort_by("event_no").equals(held.select(COLUMNS).combine_chunks())


def test_a_stretch_of_time_leaves_out_no_row_that_occurred_in_it(tmp_path: Path, rows: pa.Table) -> None:
    write_data_file(tmp_path / "rows.parquet", rows)
    opened = OpenFile(tmp_path / "rows.parquet")
    start_us, few = ROW_GROUP_ROWS * 2, [2, 40, 98]
    shown = pa.concat_tables(opened.rows_of(few, ["event_no"], since_us=start_us))
    found = shown.column("event_no").to_numpy()
    held = rows.filter(pc.is_in(rows.column("subject_no"), pa.array(few, pa.uint32())))
    wanted = held.column("event_no").to_numpy()
    assert set(wanted[wanted >= start_us].tolist()) <= set(found.tolist())
    assert found.min() >= start_us
    assert opened.rows_of([40], ["event_no"], since_us=len(rows)) == []


def test_rows_dated_before_1970_are_found_where_no_stretch_of_time_is_asked_for(tmp_path: Path) -> None:
    # Quarantine holds events whose senders' clocks were that wrong.
    moments = pa.array(np.array([-62_135_596_800_000_000, -1]).astype("datetime64[us]"))
    early = pa.table(
        {
            "event_no": pa.array([1, 2], pa.uint64()),
            "subject_no": pa.array([7, 7], pa.uint32()),
            "occurred_at": moments,
            "received_at": moments,
        }
    )
    write_data_file(tmp_path / "early.parquet", early)
    opened = OpenFile(tmp_path / "early.parquet")
    assert opened.has_rows_of([7])
    assert pa.concat_tables(opened.rows_of([7], ["event_no"])).column("event_no").to_pylist() == [1, 2]
    assert opened.rows_of([7], ["event_no"], since_us=1) == []
