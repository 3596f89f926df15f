"""The drop folder's files, moved only by folder descriptors, so that no link a sender left leads anything astray."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from typing import BinaryIO

DONE = "done"
REFUSED = "refused"
_UNFINISHED = (".part", ".tmp")
_MOST_NAMES = 10_000
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK


@dataclass(frozen=True, slots=True)
class Found:
    """Something that lies in a sender's folder; equal stamps a look apart mean that nobody writes to it any more."""

    sender: str
    name: str
    stamp: tuple[int, int, int]
    is_file: bool

    @property
    def feed(self) -> str:
        """The feed that the name says: `billing-2026-11.csv` is of `billing`."""
        return self.name.partition(".")[0].partition("-")[0]

    @property
    def ending(self) -> str:
        """What the name ends with, without the dot, in lower case."""
        return self.name.rpartition(".")[2].lower()


def senders_in(root: str) -> tuple[str, ...]:
    """Return the names of the real folders in the drop folder."""
    with os.scandir(root) as entries:
        return tuple(sorted(entry.name for entry in entries if entry.is_dir(follow_symlinks=False)))


@contextmanager
def sender_folder(root: str, sender: str) -> Iterator[int]:
    """Open a sender's folder, no link, for the length of the block."""
    folder = os.open(os.path.join(root, sender), _FOLDER)
    try:
        yield folder
    finally:
        os.close(folder)


def waiting_in(folder: int, sender: str) -> Iterator[Found]:
    """Yield what lies in a sender's folder and is not put away, hidden or still being written by its name."""
    for name in sorted(os.listdir(folder)):
        if name in {DONE, REFUSED} or name.startswith(".") or name.endswith(_UNFINISHED):
            continue
        try:
            status = os.stat(name, dir_fd=folder, follow_symlinks=False)
        except FileNotFoundError:
            continue
        stamp = (status.st_ino, status.st_size, status.st_mtime_ns)
        yield Found(sender, name, stamp, stat.S_ISREG(status.st_mode))


def opened(folder: int, name: str) -> BinaryIO:
    """Open a regular file for reading; raises OSError for a link, and for anything that is none."""
    number = os.open(name, _FILE, dir_fd=folder)
    if not stat.S_ISREG(os.fstat(number).st_mode):
        os.close(number)
        raise OSError(f"{name!r} is no regular file")
    return os.fdopen(number, "rb")


def put_away(folder: int, name: str, hole: str, report: bytes) -> str:
    """Move `name` into the pigeonhole `done` or `refused`, its report beside it; return the name it has there."""
    with suppress(FileExistsError):
        os.mkdir(hole, 0o750, dir_fd=folder)
    inside = os.open(hole, _FOLDER, dir_fd=folder)
    try:
        free = _free_name(inside, name)
        written = os.open(f"{free}.report.json", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o640, dir_fd=inside)
        with os.fdopen(written, "wb") as stream:
            stream.write(report)
        os.rename(name, free, src_dir_fd=folder, dst_dir_fd=inside)
        return free
    finally:
        os.close(inside)


def _free_name(folder: int, name: str) -> str:
    """Return `name`, or with a number before it the first that nothing has yet."""
    taken = set(os.listdir(folder))
    for number in range(1, _MOST_NAMES):
        free = name if number == 1 else f"{number}-{name}"
        if free not in taken and f"{free}.report.json" not in taken:
            return free
    raise OSError("too many files of one name are put away; clear the folders done and refused")
