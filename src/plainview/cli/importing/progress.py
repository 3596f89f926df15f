"""How far an import got, kept in a small file so that a stopped import goes on where it was."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path

import msgspec

from plainview.base.errors import ImportFileError


class Progress(msgspec.Struct):
    """What the server has acknowledged: up to which line, and what became of those lines."""

    digest: str
    server: str
    line: int = 0
    stored: int = 0
    duplicates: int = 0
    not_kept: dict[str, int] = {}
    first_lines: dict[str, list[int]] = {}


@dataclass(frozen=True, slots=True)
class ProgressFile:
    """The file of one content sent to one server."""

    path: Path
    digest: str
    server: str
    _decoder: msgspec.json.Decoder[Progress] = field(default=msgspec.json.Decoder(Progress), repr=False)

    def read(self) -> Progress:
        """Return the progress so far, a fresh one when there is none or it cannot be read.

        Starting over is safe: what the server has already, it answers as duplicate.
        """
        fresh = Progress(self.digest, self.server)
        try:
            kept = self._decoder.decode(self.path.read_bytes())
        except (FileNotFoundError, msgspec.DecodeError):
            return fresh
        return kept if (kept.digest, kept.server) == (self.digest, self.server) else fresh

    def write(self, progress: Progress) -> None:
        """Replace the file in one step, so that a stop at any moment leaves the old or the new one."""
        beside = self.path.with_suffix(".part")
        beside.write_bytes(msgspec.json.encode(progress))
        beside.replace(self.path)

    def remove(self) -> None:
        """Forget the progress, because the import is done."""
        self.path.unlink(missing_ok=True)


def progress_file(folder: Path, digest: str, server: str) -> ProgressFile:
    """Return the file of this content sent to this server; raises ImportFileError when `folder` is not writable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        message = f"progress cannot be kept there ({error.strerror}); name another folder with --state"
        raise ImportFileError(str(folder), message) from error
    where = hashlib.sha256(server.encode()).hexdigest()[:8]
    return ProgressFile(folder / f"{digest[:16]}-{where}.json", digest, server)
