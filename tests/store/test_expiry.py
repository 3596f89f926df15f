"""Deleting what is past its last day from the embedded store: its bytes go, and a kill in between changes nothing."""

from __future__ import annotations

import datetime as dt
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.store.engines.embedded import EmbeddedEngine, open_embedded
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import (
    DEVICE,
    START,
    bitmap_of,
    ids_seen,
    played,
    profile,
    record,
    rule,
    store,
    view_of,
)
from tests.store.crashing import KEY
from tests.store.expiring import EXPIRY

OLD = START - dt.timedelta(days=3)
POINTS = (
    ("before_data_file", 1),
    ("after_data_file", 2),
    ("before_commit", 1),
    ("after_commit", 1),
    ("after_commit", 2),
)


def _opened(folder: Path, *, owns_intake: bool = True) -> EmbeddedEngine:
    return open_embedded(folder, KEY, CurrentCatalogue(), ManualClock(START), owns_intake=owns_intake)


def _filled(folder: Path) -> None:
    engine = _opened(folder)
    for number in range(4):
        at, title = (OLD, f"old-canary-{number}") if number < 2 else (START, f"new-{number}")
        store(engine, played(profile("ana"), f"e{number}", at=at, title=title))
    engine.records.put([record(profile("ana"), "old-canary@example.org", occurred_at=OLD, identifying=False)])
    engine.events.rotate()
    engine.events.compact(CurrentCatalogue()())
    engine.close()


def _seen(engine: EmbeddedEngine) -> tuple[list[object], list[object]]:
    highest = engine.subjects.highest()
    bitmap = bitmap_of(range(1, highest + 1), highest)
    addresses = ids_seen(engine, view_of(rule(bitmap, properties=DEVICE), family="security"), column="ip")
    return sorted(ids_seen(engine, view_of(rule(bitmap))), key=str), addresses


def _canaries(engine: EmbeddedEngine, folder: Path) -> list[str]:
    pieces = [piece.place for piece in engine.pieces() if b"old-canary" in piece.content]
    return pieces + [str(path) for path in folder.rglob("*") if path.is_file() and b"old-canary" in path.read_bytes()]


def test_no_byte_of_what_is_past_its_last_day_is_left(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    _filled(folder)
    engine = _opened(folder)
    try:
        assert _canaries(engine, folder) != []
        expired = engine.expire(EXPIRY)
        assert (expired.values["viewing"], expired.records) == ({("playback.started", ""): 2}, {"email": 1})
        engine.tidy()
        assert _canaries(engine, folder) == []
        assert _seen(engine) == (["new-2", "new-3"], [None, None, "192.0.2.7", "192.0.2.7"])
    finally:
        engine.close()


@pytest.mark.parametrize(("point", "visits"), POINTS)
def test_a_run_that_was_killed_is_finished_by_the_next(tmp_path: Path, point: str, visits: int) -> None:
    folder = tmp_path / "data"
    _filled(folder)
    command = [sys.executable, "-m", "tests.store.expiring", str(folder), point, str(visits)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr
    engine = _opened(folder)
    try:
        titles, _ = _seen(engine)
        assert {"new-2", "new-3"} <= set(titles)
        engine.expire(EXPIRY)
        engine.events.compact(CurrentCatalogue()())
        engine.tidy()
        assert _seen(engine) == (["new-2", "new-3"], [None, None, "192.0.2.7", "192.0.2.7"])
        assert _canaries(engine, folder) == []
        assert engine.events.verify() == len(list((folder / "files").rglob("*.parquet")))
    finally:
        engine.close()


def test_readers_and_the_way_in_go_on_while_values_are_deleted(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    _filled(folder)
    engine = _opened(folder)
    ended = threading.Event()
    wrong: list[object] = []

    def read() -> None:
        while not ended.is_set():
            titles, _ = _seen(engine)
            if not {"new-2", "new-3"} <= set(titles):
                wrong.append(titles)

    reader = threading.Thread(target=read)
    reader.start()
    try:
        for number in range(5):
            assert store(engine, played(profile("ben"), f"more-{number}", title=f"more-{number}")) == ["stored"]
            engine.events.rotate()
            engine.expire(EXPIRY)
            engine.events.compact(CurrentCatalogue()())
    finally:
        ended.set()
        reader.join(30)
        held = _seen(engine)[0]
        engine.close()
    assert wrong == []
    assert held == [*(f"more-{number}" for number in range(5)), "new-2", "new-3"]
