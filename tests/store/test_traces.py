"""What lies in the folder of the embedded engine: no identifying byte, no trace of the forgotten, no unseen damage."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import StoreError
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import (
    START,
    account,
    grant_for,
    ids_seen,
    played,
    record,
    store,
)
from tests.store.store_folder import ANA, BEN, CANARY, KEY, Open, compact, everyone, files


def test_identifying_values_and_keys_never_lie_in_plain_bytes(
    opened: Open, tmp_path: Path, catalogue: CurrentCatalogue
) -> None:
    engine = opened()
    held = record(account("ana"), CANARY)
    store(engine, played(ANA, "e1", records=(held,)))
    compact(engine, catalogue)
    store(engine, played(ANA, "e2", records=(held._replace(occurred_us=held.occurred_us + 1),)))
    engine.close()
    opened().close()
    for path in files(tmp_path, "*"):
        if path.is_file():
            content = path.read_bytes()
            assert CANARY.encode() not in content, path
            assert CANARY.partition("@")[0].encode() not in content, path
            assert KEY not in content, path


def test_a_forgotten_subject_leaves_no_bytes(opened: Open, tmp_path: Path, catalogue: CurrentCatalogue) -> None:
    engine = opened()
    plain = record(account("ana"), "canary-nickname", element_id="nick", field="nick", identifying=False)
    store(engine, played(ANA, "e1", title="canary-title", records=(plain, record(account("ana"), CANARY))))
    store(engine, *(played(BEN, f"b{number}", title="other") for number in range(50)))
    compact(engine, catalogue)
    store(engine, played(ANA, "e2", title="canary-title"))
    engine.forget(tuple(engine.subjects.number((ANA, account("ana"))).values()), START)
    compact(engine, catalogue)
    assert len(ids_seen(engine, everyone(engine))) == 50
    rows = [row for path in files(tmp_path, "*.parquet") for row in pq.read_table(path, partitioning=None).to_pylist()]
    assert len(rows) == 100
    assert "canary" not in str(rows)
    engine.close()
    for path in files(tmp_path, "*"):
        assert not path.is_file() or b"canary-nickname" not in path.read_bytes(), path


def test_no_statistics_stand_on_columns_that_identify(
    opened: Open, tmp_path: Path, catalogue: CurrentCatalogue
) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    compact(engine, catalogue)
    for path in files(tmp_path, "*.parquet"):
        metadata = pq.ParquetFile(path).metadata
        group = metadata.row_group(0)
        columns = [group.column(number) for number in range(group.num_columns)]
        with_statistics = {column.path_in_schema for column in columns if column.is_stats_set}
        assert with_statistics == {"subject_no", "occurred_at", "received_at"}
        assert b"ARROW:schema" not in (metadata.metadata or {})


def _flip(path: Path, position: int) -> None:
    content = bytearray(path.read_bytes())
    content[position] ^= 0xFF
    path.write_bytes(content)


def test_a_damaged_data_file_is_named(opened: Open, tmp_path: Path, catalogue: CurrentCatalogue) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    compact(engine, catalogue)
    engine.close()
    path = next(path for path in files(tmp_path, "*.parquet") if "viewing" in str(path))
    _flip(path, path.stat().st_size // 2)
    engine = opened()
    view, named = everyone(engine), f"{path.name} is damaged"
    with pytest.raises(StoreError, match=named):
        ids_seen(engine, view)
    with pytest.raises(StoreError, match=named):
        engine.events.read(grant_for([view], subject_nos=(1,)), (1,), [view])
    with pytest.raises(StoreError, match=named):
        engine.events.verify()
    store(engine, played(ANA, "e2"))
    with pytest.raises(StoreError, match=named):
        compact(engine, catalogue)


def test_a_damaged_batch_of_the_intake_is_named(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    engine.close()
    path = files(tmp_path, "*.db")[0]
    assert path.parent.name == "intake"
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE payload SET body = zeroblob(length(body))")
    connection.close()
    engine = opened()
    with pytest.raises(StoreError, match=f"{path.name} is damaged"):
        ids_seen(engine, everyone(engine))


def test_rows_past_their_familys_period_are_removed(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    compact(engine, catalogue)
    clock.advance(dt.timedelta(days=4001))
    report = engine.events.compact(catalogue())
    assert report.files_dropped == 2
    assert files(tmp_path, "*.parquet") == []


def test_many_small_files_are_merged(opened: Open, tmp_path: Path, catalogue: CurrentCatalogue) -> None:
    engine = opened()
    for number in range(12):
        store(engine, played(ANA, f"e{number}", title=f"t{number:02d}"))
        compact(engine, catalogue)
    viewing = [path for path in files(tmp_path, "*.parquet") if "viewing" in str(path)]
    assert len(viewing) <= 3
    assert ids_seen(engine, everyone(engine)) == [f"t{number:02d}" for number in range(12)]
    assert len(files(tmp_path, "*.ids")) <= 3


def test_a_reader_keeps_its_files_until_it_is_done(opened: Open, tmp_path: Path, catalogue: CurrentCatalogue) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    compact(engine, catalogue)
    before = files(tmp_path, "*.parquet")
    with engine.events._snapshots.leased():  # noqa: SLF001 - a reader that takes its time
        store(engine, played(ANA, "e2"))
        compact(engine, catalogue)
        assert set(before) <= set(files(tmp_path, "*.parquet"))
    engine.events.compact(catalogue())
    assert not set(before) & set(files(tmp_path, "*.parquet"))
