"""A folder of import files, which may be a real folder or a zip archive."""

from __future__ import annotations

import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from plainview.base.errors import ImportFileError

LONGEST_LINE_BYTES = 65_536


@dataclass(frozen=True, slots=True)
class ImportFolder:
    """The files under `path`, by their bare names; where a name occurs twice the shallowest counts."""

    path: Path
    members: dict[str, str]

    def lines(self, name: str) -> Iterator[bytes]:
        """Yield the lines of a file without their ends; raises ImportFileError when it is damaged."""
        line = 0
        try:
            if self.path.is_dir():
                with (self.path / self.members[name]).open("rb") as stream:
                    while raw := stream.readline(LONGEST_LINE_BYTES):
                        line += 1
                        yield raw.rstrip(b"\r\n")
            else:
                with zipfile.ZipFile(self.path) as archive, archive.open(self.members[name]) as packed:
                    while raw := packed.readline(LONGEST_LINE_BYTES):
                        line += 1
                        yield raw.rstrip(b"\r\n")
        except (OSError, EOFError, zipfile.BadZipFile, zlib.error, RuntimeError) as error:
            # RuntimeError is how zipfile says that a member is encrypted.
            message = f"{name} is damaged ({error}); fetch the data set again"
            raise ImportFileError(str(self.path), message, line=line + 1) from error


def open_import_folder(path: Path) -> ImportFolder:
    """Return the files under a folder or in a zip archive.

    Raises ImportFileError when it is neither.
    """
    if path.is_dir():
        names = [entry.relative_to(path).as_posix() for entry in path.rglob("*") if entry.is_file()]
    elif not path.exists():
        raise ImportFileError(str(path), "there is no such file; name the data set's folder or zip archive")
    else:
        try:
            with zipfile.ZipFile(path) as archive:
                names = [entry.filename for entry in archive.infolist() if not entry.is_dir()]
        except (zipfile.BadZipFile, OSError) as error:
            message = f"is no folder and no zip archive that can be read ({error}); name the data set's folder or zip"
            raise ImportFileError(str(path), message) from error
    members: dict[str, str] = {}
    for name in sorted(names, key=lambda name: (name.count("/"), name)):
        members.setdefault(name.rpartition("/")[2], name)
    return ImportFolder(path, members)
