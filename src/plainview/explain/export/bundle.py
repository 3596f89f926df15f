"""Files of an archive while they grow: on disk without a name, so that neither memory nor a crash keeps them."""

from __future__ import annotations

import hashlib
import shutil
import tempfile
import zipfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Protocol, Self, cast

import msgspec

from plainview.explain.export.parts import ArchiveFile

_PIECE_BYTES = 1 << 20
_LEVEL = 3


class GrowingFile:
    """One file of an archive that grows entry by entry."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.entries = 0
        # It has no name in the folder, so a crash at any moment leaves nothing of a member's behind.
        self._held: IO[bytes] = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - closed by the bundle

    def write(self, content: bytes, *, entries: int = 0) -> None:
        """Add `content`, which holds so many entries."""
        self._held.write(content)
        self.entries += entries

    def copy_to(self, target: IO[bytes]) -> None:
        """Copy everything into `target`, piece by piece."""
        self._held.seek(0)
        shutil.copyfileobj(self._held, target, _PIECE_BYTES)

    def close(self) -> None:
        """Let go of what was written."""
        self._held.close()


class JSONList:
    """A JSON array in a growing file: one entry a line, so that it can be read line by line too."""

    def __init__(self, file: GrowingFile) -> None:
        self._file = file
        self._encoder = msgspec.json.Encoder()

    def add(self, entry: Mapping[str, object]) -> None:
        """Add one entry."""
        self._file.write((b",\n" if self._file.entries else b"[\n") + self._encoder.encode(entry), entries=1)

    def add_many(self, entries: Sequence[Mapping[str, object]]) -> None:
        """Add many entries at once."""
        if entries:
            encoded = b",\n".join([self._encoder.encode(entry) for entry in entries])
            self._file.write((b",\n" if self._file.entries else b"[\n") + encoded, entries=len(entries))

    def end(self) -> None:
        """Close the array."""
        self._file.write(b"\n]\n" if self._file.entries else b"[]\n")


class Target(Protocol):
    """What an archive is written into, in order."""

    def write(self, content: bytes, /) -> int:
        """Add `content`; return its size in bytes."""
        ...

    def flush(self) -> None:
        """Write what waits."""
        ...

    def __enter__(self) -> Self:
        """Return itself."""
        ...

    def __exit__(self, *error: Any) -> None:
        """Close it."""
        ...


class Bundle:
    """The files of one archive, by their names in it; used in a `with`, at whose end all spools are gone.

    `opened` opens what the archive is written into; without it that is a plain file.
    """

    def __init__(self, path: Path, opened: Callable[[Path], Target] | None = None) -> None:
        self._path = path
        self._opened = opened or _plain
        self._files: dict[str, GrowingFile] = {}

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(self, *_: object) -> None:
        """Let go of all that was written beside the archive."""
        for file in self._files.values():
            file.close()

    def file(self, name: str) -> GrowingFile:
        """Return the growing file of that name, empty when it is new."""
        if name not in self._files:
            self._files[name] = GrowingFile(name, self._path.parent)
        return self._files[name]

    def whole(self, name: str, content: bytes, *, entries: int = 1) -> None:
        """Put a file in whole."""
        self.file(name).write(content, entries=entries)

    def listing(self) -> tuple[ArchiveFile, ...]:
        """Return what is in it, by name."""
        return tuple(ArchiveFile(name, self._files[name].entries) for name in sorted(self._files))

    def pack(self) -> tuple[int, str]:
        """Write the archive, which is there whole or not at all; return its size in bytes and its SHA-256."""
        beside = self._path.with_name(self._path.name + ".part")
        try:
            with self._opened(beside) as file:
                written = _Written(file)
                with zipfile.ZipFile(
                    cast("IO[bytes]", written), "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL
                ) as archive:
                    for name in sorted(self._files):
                        with archive.open(_info(name), "w", force_zip64=True) as target:
                            self._files[name].copy_to(target)
            beside.replace(self._path)
        finally:
            beside.unlink(missing_ok=True)
        return written.size_bytes, written.digest.hexdigest()


class _Written:
    """What is written in order, counted and digested; a ZIP file needs no more than that."""

    def __init__(self, file: Target) -> None:
        self._file = file
        self.digest = hashlib.sha256()
        self.size_bytes = 0

    def write(self, content: bytes) -> int:
        self.digest.update(content)
        self.size_bytes += len(content)
        return self._file.write(content)

    def flush(self) -> None:
        self._file.flush()


def _plain(path: Path) -> Target:
    return path.open("wb")


def _info(name: str) -> zipfile.ZipInfo:
    """Return an entry without the moment or the user of this machine."""
    info = zipfile.ZipInfo(name)
    info.compress_type = zipfile.ZIP_DEFLATED
    info.external_attr = 0o600 << 16
    return info
