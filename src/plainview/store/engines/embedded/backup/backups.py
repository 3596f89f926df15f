"""Backups of the embedded engine, as the gate asks for them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from plainview.base.errors import StoreError
from plainview.store.backups import BackupPlan, BackupReport, Freed, HeldBackup, Progress, unwatched
from plainview.store.pieces import Piece


class EmbeddedBackups:
    """Backups of one data folder."""

    def take(self, plan: BackupPlan, progress: Progress = unwatched) -> BackupReport:
        """Make a backup while others read and write; the former one counts until this one is whole."""
        raise StoreError("this version makes no backups yet; copy the data folder, but for keys.db, while it rests")

    def places(self) -> tuple[BackupPlan, ...]:
        """Return every place that holds a backup, as far as this installation knows."""
        return ()

    def held(self, place: Path) -> tuple[HeldBackup, ...]:
        """Return the backups in a place, newest first."""
        return ()

    def verify(self, place: Path, progress: Progress = unwatched) -> int:
        """Read every file of every backup in a place; return how many."""
        return 0

    def free(self) -> Freed:
        """Bring known places up to date, then destroy the keys of what no longer counts."""
        return Freed()

    def pieces(self, place: Path) -> Iterator[Piece]:
        """Yield all that a place holds and this machine's keys open, decoded."""
        return iter(())
