"""Rows that were erased leave no bytes anywhere, also when somebody reads meanwhile."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.values import ErasedRows
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START, ids_seen, played, store
from tests.store.store_folder import ANA, BEN, Open, compact, everyone, files

TITLE = "canary-title-5d1"


def _erase(engine: EmbeddedEngine) -> None:
    number = engine.subjects.number((ANA,))[ANA]
    engine.erase((number,), ErasedRows(frozenset({TITLE})), START + dt.timedelta(hours=1))


def _places(tmp_path: Path, engine: EmbeddedEngine) -> list[str]:
    """Return where the title still is, decoded or in plain bytes."""
    decoded = [piece.place for piece in engine.pieces() if TITLE.encode() in piece.content]
    return decoded + [
        str(path) for path in files(tmp_path, "*") if path.is_file() and TITLE.encode() in path.read_bytes()
    ]


def test_erased_rows_leave_no_bytes_in_any_file(opened: Open, tmp_path: Path, catalogue: CurrentCatalogue) -> None:
    engine = opened()
    store(engine, played(ANA, "e1", title=TITLE), played(ANA, "e2", title="kept"), played(BEN, "e3", title="other"))
    compact(engine, catalogue)
    store(engine, played(ANA, "e4", title=TITLE), played(ANA, "e5", title="kept"))
    assert _places(tmp_path, engine)
    _erase(engine)
    compact(engine, catalogue)
    engine.events.compact(catalogue())
    assert engine.unswept() == 0
    assert engine.tidy()
    assert _places(tmp_path, engine) == []
    assert sorted(map(str, ids_seen(engine, everyone(engine)))) == ["kept", "kept", "other"]


def test_a_reader_of_before_keeps_its_files_and_those_after_see_nothing(
    opened: Open, tmp_path: Path, catalogue: CurrentCatalogue
) -> None:
    engine = opened()
    store(engine, played(ANA, "e1", title=TITLE), played(BEN, "e2", title="other"))
    compact(engine, catalogue)
    with engine.events._snapshots.leased() as held:  # noqa: SLF001 - a reader that takes its time
        before = {path for path in files(tmp_path, "*.parquet") if "viewing" in str(path)}
        _erase(engine)
        compact(engine, catalogue)
        assert held
        assert before <= set(files(tmp_path, "*.parquet"))
        assert ids_seen(engine, everyone(engine)) == ["other"]
    engine.events.compact(catalogue())
    engine.events.compact(catalogue())
    assert engine.tidy()
    assert not before & set(files(tmp_path, "*.parquet"))
    assert _places(tmp_path, engine) == []
