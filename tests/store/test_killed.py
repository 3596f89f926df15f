"""Whatever moment an erasure, a backup or a restore is killed at, doing it again ends where it would have ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainview.base.errors import StoreError
from plainview.store.backups import BackupPlan
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import ids_seen, played, store
from tests.store.killed import kill, reopened, restore
from tests.store.store_folder import ANA, BEN, compact, everyone

OF_ERASING = ("before_data_file", "after_data_file", "before_commit", "after_commit", "before_settle", "after_settle")
OF_BACKING_UP = (
    "after_moment",
    "after_object",
    "before_manifest",
    "after_manifest",
    "after_pruned_manifests",
    "after_prune",
)
OF_RESTORING = ("after_begun", "after_staged", "after_databases", "after_replay", "during_publish")


def _titles(folder: Path) -> list[str]:
    engine = reopened(folder)
    try:
        return sorted(map(str, ids_seen(engine, everyone(engine))))
    finally:
        engine.close()


def _filled(folder: Path) -> None:
    """Store rows in data files and in the intake, with a backup of the former."""
    engine = reopened(folder / "data")
    store(engine, played(ANA, "a1", title="gone"), played(ANA, "a2", title="kept"), played(BEN, "b1", title="gone"))
    compact(engine, CurrentCatalogue())
    engine.backups.take(BackupPlan(folder / "backup", keep=1))
    store(engine, played(ANA, "a3", title="gone"), played(BEN, "b2", title="tail"))
    engine.close()


@pytest.mark.parametrize("point", OF_ERASING)
def test_an_erasure_that_is_killed_hides_all_of_it_and_takes_nothing_else(tmp_path: Path, point: str) -> None:
    _filled(tmp_path)
    kill("erase", tmp_path, point)
    assert _titles(tmp_path / "data") == ["gone", "kept", "tail"]
    engine = reopened(tmp_path / "data")
    compact(engine, CurrentCatalogue())
    engine.events.compact(CurrentCatalogue()())
    assert engine.unswept() == 0
    assert sorted(map(str, ids_seen(engine, everyone(engine)))) == ["gone", "kept", "tail"]
    assert store(engine, played(ANA, "a1"), played(ANA, "a3"), played(BEN, "b2")) == ["duplicate"] * 3
    assert engine.events.verify() > 0
    engine.close()


@pytest.mark.parametrize("point", OF_BACKING_UP)
def test_a_backup_that_is_killed_leaves_one_that_counts(tmp_path: Path, point: str) -> None:
    _filled(tmp_path)
    kill("backup", tmp_path, point)
    restore(tmp_path)
    former, later = ["gone", "gone", "kept"], ["gone", "gone", "gone", "kept", "tail"]
    assert _titles(tmp_path / "new") == (former if point in OF_BACKING_UP[:3] else later)
    engine = reopened(tmp_path / "data")
    engine.backups.take(BackupPlan(tmp_path / "backup", keep=1))
    engine.backups.verify(tmp_path / "backup")
    (newest,) = engine.backups.held(tmp_path / "backup")
    assert newest.unreadable == ()
    assert len([path for path in (tmp_path / "backup" / "objects").rglob("*") if path.is_file()]) == newest.files
    engine.close()
    (tmp_path / "new").rename(tmp_path / "former")
    restore(tmp_path)
    assert _titles(tmp_path / "new") == later


@pytest.mark.parametrize("point", OF_RESTORING)
def test_a_restore_that_is_killed_leaves_nothing_to_work_on_until_it_is_done_again(tmp_path: Path, point: str) -> None:
    _filled(tmp_path)
    kill("restore", tmp_path, point)
    with pytest.raises(StoreError, match="restore"):
        reopened(tmp_path / "new")
    restore(tmp_path)
    assert _titles(tmp_path / "new") == ["gone", "gone", "kept"]


def test_a_restore_that_is_killed_at_its_very_end_is_done(tmp_path: Path) -> None:
    _filled(tmp_path)
    kill("restore", tmp_path, "after_publish")
    assert _titles(tmp_path / "new") == ["gone", "gone", "kept"]
    with pytest.raises(StoreError, match="not empty"):
        restore(tmp_path)
