"""Backups of the memory engine: there are none, and so none to free of anybody."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plainview.base.errors import StoreError
from plainview.store.backups import BackupPlan, BackupReport, Freed, HeldBackup, Progress, unwatched
from plainview.store.pieces import Piece

_NOTHING = "the memory engine keeps nothing that a backup could hold; set PLAINVIEW_ENGINE to embedded"


class MemoryBackups:
    """Refuses to make backups, and has nothing to free."""

    def take(self, plan: BackupPlan, progress: Progress = unwatched) -> BackupReport:
        """Raise StoreError: there is nothing to keep."""
        raise StoreError(_NOTHING)

    def places(self) -> tuple[BackupPlan, ...]:
        """Return nothing."""
        return ()

    def held(self, place: Path) -> tuple[HeldBackup, ...]:
        """Raise StoreError: nothing can be opened without kept keys."""
        raise StoreError(_NOTHING)

    def verify(self, place: Path, progress: Progress = unwatched) -> int:
        """Raise StoreError: nothing can be opened without kept keys."""
        raise StoreError(_NOTHING)

    def free(self) -> Freed:
        """Return that nothing was there to free."""
        return Freed()

    def pieces(self, place: Path) -> Iterator[Piece]:
        """Yield nothing: there are no keys."""
        return iter(())
