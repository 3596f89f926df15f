"""Row groups put into a Parquet file read back like a file written whole, and what was replaced stands nowhere."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import duckdb
import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.data_file import ROW_GROUP_ROWS, encoded_group, write_data_file
from plainview.store.engines.embedded.parquet_patch import patched

GROUPS = 20
CANARY = "canary-title-7f3a"
_START = dt.datetime(2026, 3, 1, tzinfo=dt.UTC).replace(tzinfo=None)


def _rows() -> pa.Table:
    count = GROUPS * ROW_GROUP_ROWS
    moments = pa.array([_START] * count, pa.timestamp("us"))
    titles = [CANARY if number % ROW_GROUP_ROWS == 17 else f"t{number % 97}" for number in range(count)]
    return pa.table(
        {
            "event_no": pa.array(range(count), pa.uint64()),
            "subject_no": pa.array((number // 100 for number in range(count)), pa.uint32()),
            "occurred_at": moments,
            "received_at": moments,
            "title_id": pa.array(titles),
            "speed": pa.array([None if number % 3 else number / 7 for number in range(count)], pa.float64()),
        }
    )


@pytest.fixture
def original(tmp_path: Path) -> bytes:
    write_data_file(tmp_path / "whole.parquet", _rows())
    return (tmp_path / "whole.parquet").read_bytes()


def _group(rows: pa.Table, number: int) -> pa.Table:
    return rows.slice(number * ROW_GROUP_ROWS, ROW_GROUP_ROWS)


def _without(rows: pa.Table) -> pa.Table:
    return rows.filter(pc.not_equal(rows.column("title_id"), pa.scalar(CANARY)))


@pytest.mark.parametrize("chosen", [(0,), (GROUPS - 1,), (3, 4, 11), tuple(range(GROUPS))])
def test_replaced_groups_read_back_and_the_others_stay(
    original: bytes, chosen: tuple[int, ...], tmp_path: Path
) -> None:
    rows = _rows()
    made = patched(original, {number: encoded_group(_without(_group(rows, number))) for number in chosen})
    expected = pa.concat_tables(
        _without(_group(rows, number)) if number in chosen else _group(rows, number) for number in range(GROUPS)
    )
    assert pq.read_table(pa.BufferReader(made)).equals(expected)
    path = tmp_path / "made.parquet"
    path.write_bytes(made)
    with duckdb.connect() as database:
        counted = database.execute(f"SELECT count(*), count(DISTINCT title_id) FROM '{path}'").fetchall()
    assert counted == [(expected.num_rows, 97 + (len(chosen) < GROUPS))]


def test_what_was_replaced_stands_nowhere_in_the_bytes(original: bytes) -> None:
    rows = _rows()
    for number in range(GROUPS):
        where = _place(original, number)
        made = patched(original, {number: encoded_group(_without(_group(rows, number)))})
        assert original[where[0] : where[1]] not in made
    everywhere = {number: encoded_group(_without(_group(rows, number))) for number in range(GROUPS)}
    made = patched(original, everywhere)
    plain = pq.read_table(pa.BufferReader(made)).column("title_id").to_pylist()
    assert CANARY not in plain


def test_a_group_can_go_whole_and_its_place_is_empty(original: bytes) -> None:
    rows, (start, end) = _rows(), _place(original, 5)
    made = patched(original, {5: None})
    assert made[start:end] == bytes(end - start)
    kept = pa.concat_tables(_group(rows, number) for number in range(GROUPS) if number != 5)
    assert pq.read_table(pa.BufferReader(made)).equals(kept)


def test_a_group_that_needs_more_room_goes_to_the_end(original: bytes) -> None:
    rows = _rows()
    larger = _group(rows, 2)
    names = pa.array([f"{number:032x}" for number in range(larger.num_rows)])
    larger = larger.set_column(larger.schema.get_field_index("title_id"), "title_id", names)
    made = patched(original, {2: encoded_group(larger)})
    assert len(made) > len(original)
    assert pq.ParquetFile(pa.BufferReader(made)).read_row_group(2).equals(larger)


def test_a_file_can_be_patched_again_and_again(original: bytes) -> None:
    rows, made = _rows(), original
    for number in range(GROUPS):
        made = patched(made, {number: encoded_group(_without(_group(rows, number)))})
    assert pq.read_table(pa.BufferReader(made)).equals(_without(rows))


def test_a_file_without_a_footer_is_refused(original: bytes) -> None:
    with pytest.raises((StoreError, pa.ArrowInvalid)):
        patched(original[:-4] + b"XXXX", {0: None})


def _place(file: bytes, number: int) -> tuple[int, int]:
    group = pq.read_metadata(pa.BufferReader(file)).row_group(number)
    columns = [group.column(position) for position in range(group.num_columns)]
    starts = [min(filter(None, (each.dictionary_page_offset, each.data_page_offset))) for each in columns]
    return min(starts), max(start + each.total_compressed_size for start, each in zip(starts, columns, strict=True))
