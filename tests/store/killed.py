"""A process that erases rows, backs up or restores, and kills itself at a named point; run by the crash tests."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from plainview.base.clock import ManualClock
from plainview.store.backups import BackupPlan, RestorePlan
from plainview.store.engines.embedded import EmbeddedEngine, open_embedded
from plainview.store.engines.embedded.restoring import restore_embedded
from plainview.store.values import ErasedRows
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START
from tests.store.store_folder import ANA, KEY, compact


def kill(doing: str, folder: Path, point: str, visits: int = 1) -> None:
    """Let a process do something to what lies in `folder`, and see it killed at the n-th visit of a point."""
    command = [sys.executable, "-m", "tests.store.killed", doing, str(folder), point, str(visits)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == -signal.SIGKILL, done.stderr


def reopened(folder: Path, hook: Callable[[str], None] = lambda point: None) -> EmbeddedEngine:
    """Return the engine of a data folder."""
    return open_embedded(folder, KEY, CurrentCatalogue(), ManualClock(START), owns_intake=True, hook=hook)


def restore(folder: Path, hook: Callable[[str], None] = lambda point: None) -> int:
    """Restore `backup` into `new`, both in `folder`; return how many members there are."""
    plan = RestorePlan(folder / "backup", folder / "new", folder / "data" / "keys.db")
    return restore_embedded(plan, KEY, CurrentCatalogue(), ManualClock(START), hook=hook).members


def main() -> None:
    """Do what is named until the n-th visit of the point."""
    doing, folder, point, visits = sys.argv[1], Path(sys.argv[2]), sys.argv[3], int(sys.argv[4])
    seen = 0

    def hook(reached: str) -> None:
        nonlocal seen
        seen += reached == point
        if seen == visits and reached == point:
            os.kill(os.getpid(), signal.SIGKILL)

    if doing == "restore":
        restore(folder, hook)
        return
    engine = reopened(folder / "data", hook)
    if doing == "erase":
        engine.erase((engine.subjects.number((ANA,))[ANA],), ErasedRows(frozenset({"gone"})), START)
        compact(engine, CurrentCatalogue())
        engine.events.compact(CurrentCatalogue()())
    else:
        engine.backups.take(BackupPlan(folder / "backup", keep=1))
    engine.close()


if __name__ == "__main__":
    main()
