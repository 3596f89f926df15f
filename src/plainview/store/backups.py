"""The part of an engine that keeps backups: what it is asked for, and the frozen values that it answers with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, TypeAlias

from plainview.store.pieces import Piece

Progress: TypeAlias = Callable[[int, int], None]
"""Is told how many bytes are done, and how many there are in all as far as is known."""


OUTLIVES_RESTORE = "suppressed/"
"""Settings that begin so are kept beside the keys too, so that a restored backup refuses what an erasure refused."""


def unwatched(done_bytes: int, all_bytes: int) -> None:
    """Watch no progress."""


@dataclass(frozen=True, slots=True)
class BackupPlan:
    """Where backups go. `keys_copy` is where the newest copy of the keys is kept; `keep` how many backups stay."""

    place: Path
    keep: int = 3
    keys_copy: Path | None = None


@dataclass(frozen=True, slots=True)
class BackupReport:
    """One finished backup: everything that was acknowledged before `moment` is in it."""

    backup_id: str
    place: Path
    moment: dt.datetime
    files: int
    size_bytes: int
    copied_files: int
    copied_bytes: int


@dataclass(frozen=True, slots=True)
class HeldBackup:
    """A finished backup in a place. `unreadable` names what nobody can decrypt, because its key was destroyed."""

    backup_id: str
    moment: dt.datetime
    files: int
    size_bytes: int
    unreadable: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Freed:
    """What became of backups after an erasure: places brought up to date, places that could not be reached."""

    reached: tuple[str, ...] = ()
    unreached: tuple[str, ...] = ()
    keys_destroyed: int = 0


@dataclass(frozen=True, slots=True)
class RestorePlan:
    """What to restore and where to. `keys` is the newest copy of keys.db; without `backup_id`, the newest backup.

    With `partial`, data files whose key was destroyed are left out; else they stop the restore.
    """

    place: Path
    folder: Path
    keys: Path
    backup_id: str = ""
    partial: bool = False


@dataclass(frozen=True, slots=True)
class RestoreReport:
    """What a restore brought back, what it left out, and what it carried out again.

    `left_out` names files whose key was destroyed; `erased` counts members who were erased since the backup.
    """

    backup_id: str
    moment: dt.datetime
    files: int
    size_bytes: int
    members: int
    erased: int
    replayed: int
    left_out: tuple[str, ...] = ()
    catalogue_version: str = ""


class BackupStore(Protocol):
    """Backups of the whole store, each data file under a key of its own that no backup holds."""

    def take(self, plan: BackupPlan, progress: Progress = unwatched) -> BackupReport:
        """Make a backup while others read and write; the former one counts until this one is whole."""
        ...

    def places(self) -> tuple[BackupPlan, ...]:
        """Return every place that holds a backup, as far as this installation knows."""
        ...

    def held(self, place: Path) -> tuple[HeldBackup, ...]:
        """Return the backups in a place, newest first; raises StoreError naming one that was changed."""
        ...

    def verify(self, place: Path, progress: Progress = unwatched) -> int:
        """Read every file of every backup in a place; return how many, raise StoreError naming a changed one."""
        ...

    def free(self) -> Freed:
        """Bring known places up to date, then destroy the keys of what no longer counts, so that nobody can read it."""
        ...

    def pieces(self, place: Path) -> Iterator[Piece]:
        """Yield all that a place holds and this machine's keys open, decoded, whether it counts or not."""
        ...
