"""Whatever moment the embedded engine is killed at, every acknowledged event is there exactly once."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.store.engines.embedded import EmbeddedEngine, open_embedded
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START, bitmap_of, ids_seen, played, profile, rule, store, view_of
from tests.store.crashing import KEY

POINTS = (
    "before_data_file",
    "after_data_file",
    "after_id_file",
    "before_commit",
    "after_commit",
    "after_intake_unlink",
    "after_file_unlink",
)


def _reopened(folder: Path) -> EmbeddedEngine:
    return open_embedded(folder, KEY, CurrentCatalogue(), ManualClock(START), owns_intake=True)


def _titles(engine: EmbeddedEngine) -> list[object]:
    highest = engine.subjects.highest()
    return sorted(ids_seen(engine, view_of(rule(bitmap_of(range(1, highest + 1), highest)))), key=str)


def _crash(folder: Path, point: str, visits: int, ids: Sequence[str]) -> None:
    command = [sys.executable, "-m", "tests.store.crashing", str(folder), point, str(visits), *ids]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


@pytest.mark.parametrize("point", POINTS)
def test_nothing_is_lost_or_doubled_when_compaction_is_killed(tmp_path: Path, point: str) -> None:
    folder = tmp_path / "data"
    _crash(folder, point, 1, ["a", "b"])
    # The second life finds what the first left and is killed further on, merging with its files.
    _crash(folder, point, 2 if point == "after_file_unlink" else 1, ["c"])
    engine = _reopened(folder)
    try:
        assert _titles(engine) == ["a", "b", "c"]
        again = [played(profile("ana"), event_id, title=event_id) for event_id in ("a", "b", "c", "d")]
        assert store(engine, *again) == ["duplicate", "duplicate", "duplicate", "stored"]
        engine.events.rotate()
        engine.events.compact(CurrentCatalogue()())
        assert _titles(engine) == ["a", "b", "c", "d"]
        assert store(engine, *again) == ["duplicate"] * 4
        assert engine.events.verify() == len(list((folder / "files").rglob("*.parquet")))
        assert len(list((folder / "intake").glob("*.db"))) == 1
    finally:
        engine.close()


def test_what_was_acknowledged_survives_a_kill_without_compaction(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    _crash(folder, "before_data_file", 1, ["a", "b"])
    engine = _reopened(folder)
    try:
        assert _titles(engine) == ["a", "b"]
        assert store(engine, played(profile("ana"), "a")) == ["duplicate"]
    finally:
        engine.close()


def test_numbers_of_events_are_never_given_twice(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    for ids in (["a"], ["b"]):
        _crash(folder, "after_commit", 1, ids)
    engine = _reopened(folder)
    try:
        store(engine, played(profile("ana"), "c", title="c"))
        highest = engine.subjects.highest()
        view = view_of(rule(bitmap_of(range(1, highest + 1), highest)))
        numbers = ids_seen(engine, view, column="event_no")
        assert len(set(numbers)) == 3
    finally:
        engine.close()
