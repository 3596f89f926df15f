"""The data folder: what lies where, whether it can be used, and the locks that keep processes apart."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from plainview.base.errors import StoreError

RESTORING = ".restoring"
"""The folder in which a restore puts everything together; while it is there, the data folder is not used."""

_FOLDERS = ("intake", "files", "ids", "state", "leases", "locks")


@dataclass(frozen=True)
class Layout:
    """Where each thing lies under the data folder."""

    root: Path

    @property
    def records(self) -> Path:
        """Return the database of subjects, records, choices and the manifest."""
        return self.root / "records.db"

    @property
    def ledger(self) -> Path:
        """Return the ledger's database."""
        return self.root / "ledger.db"

    @property
    def keys(self) -> Path:
        """Return the database of members' wrapped keys, which no backup may hold."""
        return self.root / "keys.db"

    @property
    def intake(self) -> Path:
        """Return the folder of intake files."""
        return self.root / "intake"

    @property
    def files(self) -> Path:
        """Return the folder of data files."""
        return self.root / "files"

    @property
    def ids(self) -> Path:
        """Return the folder of known ids."""
        return self.root / "ids"

    @property
    def state(self) -> Path:
        """Return the folder of the uses' states."""
        return self.root / "state"

    @property
    def leases(self) -> Path:
        """Return the folder of leases on generations of the manifest."""
        return self.root / "leases"

    def intake_file(self, file_no: int) -> Path:
        """Return the intake file of that number."""
        return self.intake / f"{file_no:08d}.db"

    def intake_numbers(self) -> list[int]:
        """Return the numbers of the intake files that are there, ascending."""
        return sorted(int(path.stem) for path in self.intake.glob("*.db") if path.stem.isdigit())

    def newest_intake(self) -> int:
        """Return the number of the newest intake file, 0 when there is none."""
        return max(self.intake_numbers(), default=0)

    def lock(self, name: str) -> Path:
        """Return the lock file of that name."""
        return self.root / "locks" / name

    def prepare(self) -> None:
        """Make what is missing; raises StoreError when the folder cannot be used."""
        if self.root.exists() and not self.root.is_dir():
            raise StoreError(f"{self.root} is no folder; set PLAINVIEW_DATA to one")
        if (self.root / RESTORING).exists():
            raise StoreError(f"{self.root} is restored only by half; run `plainview restore` again, to the end")
        try:
            for name in _FOLDERS:
                (self.root / name).mkdir(parents=True, exist_ok=True, mode=0o700)
            probe = self.root / f".probe-{os.getpid()}"
            probe.touch()
            probe.unlink()
        except OSError as error:
            raise StoreError(
                f"cannot write to the data folder {self.root} ({error.strerror}); "
                "make it writable for this user, or set PLAINVIEW_DATA to another"
            ) from None


class FileLock:
    """A flock that the kernel gives back when the process ends, however it ends."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def take(self, *, shared: bool = False, wait: bool = False) -> bool:
        """Take the lock; return False when another holds it and `wait` is false."""
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        mode = (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | (0 if wait else fcntl.LOCK_NB)
        try:
            fcntl.flock(descriptor, mode)
        except BlockingIOError:
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def give_back(self) -> None:
        """Release the lock; harmless when it is not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


@contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold an exclusive lock, waiting for it."""
    lock = FileLock(path)
    lock.take(wait=True)
    try:
        yield
    finally:
        lock.give_back()


def unlink_database(path: Path) -> None:
    """Unlink a SQLite file and what lies beside it; harmless when it is gone."""
    for name in (path.name, f"{path.name}-wal", f"{path.name}-shm"):
        with suppress(FileNotFoundError):
            path.with_name(name).unlink()
