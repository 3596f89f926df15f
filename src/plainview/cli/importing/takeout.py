"""The ZIP archive of somebody's export from another service, opened only where nothing in it is out of order."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import IO

from plainview.base.errors import ImportFileError

MOST_ENTRIES = 2_000
LARGEST_BYTES = 8 << 30
MOST_RATIO = 200
"""How many times larger than packed a file may be; exports of many equal lines come to about sixty."""
_SMALL_BYTES = 8 << 20
_ENCRYPTED = 0x1
_METHODS = frozenset({zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED})
_LONGEST_PATH = 512
_DAMAGED = (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError, NotImplementedError)


@dataclass(frozen=True, slots=True)
class Takeout:
    """The files of an archive by their bare names without an ending, in lower case; several where names are equal."""

    path: Path
    names: Mapping[str, tuple[str, ...]]

    @contextmanager
    def opened(self, name: str) -> Iterator[IO[bytes]]:
        """Give one file's bytes, unpacked as they are read; raises ImportFileError when it is damaged."""
        try:
            with zipfile.ZipFile(self.path) as archive, archive.open(name) as packed:
                yield packed
        except _DAMAGED as error:
            message = f"a file in it is damaged ({type(error).__name__}); ask the other service for the archive again"
            raise ImportFileError(str(self.path), message) from error


def open_takeout(path: Path) -> Takeout:
    """Return the files of a ZIP archive.

    Raises ImportFileError for what is no archive, and for one with encrypted, linked, doubled or oddly named files,
    with too many files, or that would unpack to too much.
    """
    if not path.is_file():
        raise ImportFileError(str(path), "there is no such file; name the ZIP archive that the other service gave out")
    try:
        with zipfile.ZipFile(path) as archive:
            entries = archive.infolist()
    except _DAMAGED as error:
        message = f"is no ZIP archive that can be read ({type(error).__name__}); name the one that was given out"
        raise ImportFileError(str(path), message) from error
    if len(entries) > MOST_ENTRIES:
        raise ImportFileError(str(path), f"has {len(entries):,} files, and at most {MOST_ENTRIES:,} are taken")
    for place, entry in enumerate(entries, start=1):
        fault = _fault_of(entry)
        if fault:
            raise ImportFileError(str(path), f"file {place} in it {fault}; nothing was read")
    _refuse_sizes(path, entries)
    names: dict[str, tuple[str, ...]] = {}
    seen: set[str] = set()
    for place, entry in enumerate(entries, start=1):
        if entry.is_dir():
            continue
        if entry.filename.casefold() in seen:
            raise ImportFileError(str(path), f"file {place} in it is there twice; nothing was read")
        seen.add(entry.filename.casefold())
        stem = PurePosixPath(entry.filename).stem.casefold()
        names[stem] = (*names.get(stem, ()), entry.filename)
    return Takeout(path, names)


def _fault_of(entry: zipfile.ZipInfo) -> str:
    """Return what is out of order with one file, empty when nothing is. Names are not said: they may name somebody."""
    mode = entry.external_attr >> 16
    kind = stat.S_IFMT(mode)
    path = PurePosixPath(entry.filename)
    if kind not in (0, stat.S_IFREG, stat.S_IFDIR):
        return "is a link or something else that is no plain file"
    # zipfile cuts a name at its first NUL; the name as it stands in the archive is what counts.
    written = entry.orig_filename
    if path.is_absolute() or ".." in path.parts or "\\" in written or written[1:2] == ":":
        return "has a path that leads out of the archive"
    if not written or not written.isprintable() or len(written) > _LONGEST_PATH:
        return "has a path that no file of an export has"
    if entry.flag_bits & _ENCRYPTED:
        return "is encrypted; unpack it with its password and pack it again without"
    if entry.compress_type not in _METHODS:
        return "is packed in a way that is not taken; pack it again as a plain ZIP"
    if entry.file_size > _SMALL_BYTES and entry.file_size > entry.compress_size * MOST_RATIO:
        return f"would unpack to more than {MOST_RATIO} times its size, which no export does"
    return ""


def _refuse_sizes(path: Path, entries: list[zipfile.ZipInfo]) -> None:
    whole = sum(entry.file_size for entry in entries)
    packed = sum(entry.compress_size for entry in entries)
    if whole > LARGEST_BYTES:
        limit = LARGEST_BYTES >> 30
        raise ImportFileError(str(path), f"would unpack to {whole >> 30} GiB, and at most {limit} are taken")
    if whole > _SMALL_BYTES and whole > packed * MOST_RATIO:
        raise ImportFileError(str(path), f"would unpack to more than {MOST_RATIO} times its size; nothing was read")
    if packed > path.stat().st_size:
        raise ImportFileError(str(path), "holds files that lie over each other; nothing was read")
