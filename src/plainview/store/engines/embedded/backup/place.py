"""A folder of backups: its marker, its sealed objects and its authenticated manifests, and what is refused as one."""

from __future__ import annotations

import datetime as dt
import hmac
import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import msgspec

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.backup.sealing import NotAsSealed, open_sealed, seal_into
from plainview.store.engines.embedded.operation import write_durably
from plainview.store.keys import Subkeys, sync_folder

FORMAT = 1
_MARKER = "plainview-backup"
_OBJECT = re.compile(r"[0-9a-f]{32}")
_BACKUP_ID = re.compile(r"\d{8}T\d{12}-[0-9a-f]{8}")
_ODD = re.compile(r"(^|/)\.{0,2}(/|$)|[\\\0]")


class Entry(msgspec.Struct, frozen=True):
    """One object of a backup: its name in the place, what kind it is, what it holds, and its sealed size."""

    object: str
    kind: str
    source: str
    size: int


class TableShape(msgspec.Struct, frozen=True):
    """A table of a database: the statements that make it and its indexes, and its columns in order."""

    made_by: tuple[str, ...]
    columns: tuple[str, ...]


class Manifest(msgspec.Struct, frozen=True):
    """What one backup is made of; only a whole backup has one."""

    format: int
    backup_id: str
    moment_us: int
    catalogue_version: str
    members: int
    entries: tuple[Entry, ...]
    databases: dict[str, dict[str, TableShape]]

    @property
    def moment(self) -> dt.datetime:
        """Return the moment up to which everything acknowledged is in it."""
        return dt.datetime.fromtimestamp(self.moment_us / 1_000_000, dt.UTC)

    @property
    def size_bytes(self) -> int:
        """Return how many bytes its objects take."""
        return sum(entry.size for entry in self.entries)


@dataclass(frozen=True)
class Authority:
    """What authenticates manifests and names objects: a key derived from the master key."""

    key: bytes

    @classmethod
    def of(cls, subkeys: Subkeys) -> Authority:
        """Return the authority of an installation."""
        return cls(hmac.digest(subkeys.wrap, b"plainview/backup/1/manifest", "sha256"))

    def name(self, *parts: bytes) -> str:
        """Return the name of an object that is known by `parts`."""
        counted = b"".join(len(part).to_bytes(8, "big") + part for part in parts)
        return hmac.digest(self.key, b"name" + counted, "sha256").hex()[:32]

    def mark(self) -> bytes:
        """Return what a place's marker says: that it is a place of this installation."""
        return f"{_MARKER} {FORMAT} {hmac.digest(self.key, b'place', 'sha256').hex()[:16]}\n".encode()

    def mac(self, content: bytes) -> bytes:
        """Return the mark that nobody else can put under a manifest."""
        return hmac.digest(self.key, b"manifest" + content, "sha256").hex().encode()


class Place:
    """A folder that holds backups of one installation."""

    def __init__(self, folder: Path, authority: Authority) -> None:
        self.folder = folder
        self._authority = authority

    @property
    def manifests(self) -> Path:
        """Return the folder of manifests."""
        return self.folder / "backups"

    def prepare(self, data: Path) -> None:
        """Make the place ready for the backup of the folder `data`; raises StoreError when it must not be used."""
        own, other = data.resolve(), self.folder.resolve()
        if own == other or own in other.parents or other in own.parents:
            raise StoreError(f"{self.folder} and the data folder lie in each other; put backups on another disk")
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            self._refuse_links()
            if not (self.folder / _MARKER).exists():
                if any(self.folder.iterdir()):
                    raise StoreError(f"{self.folder} holds other things; name an empty folder, or one with backups")
                write_durably(self.folder / _MARKER, self._authority.mark())
            self._check_marker()
            for name in ("objects", "backups"):
                (self.folder / name).mkdir(exist_ok=True, mode=0o700)
        except OSError as error:
            raise StoreError(
                f"cannot write to {self.folder} ({error.strerror}); check the disk and its rights"
            ) from None

    def check(self) -> None:
        """Raise StoreError unless this is a place of this installation."""
        self._refuse_links()
        if not self.folder.is_dir():
            raise StoreError(f"there is no folder {self.folder}; connect the disk, or name another place")
        self._check_marker()

    def ids(self) -> list[str]:
        """Return the ids of the backups that have a manifest, newest first."""
        with suppress(FileNotFoundError):
            found = [path.stem for path in self.manifests.glob("*.json")]
            return sorted((name for name in found if _BACKUP_ID.fullmatch(name)), reverse=True)
        return []

    def manifest(self, backup_id: str) -> Manifest:
        """Return a manifest; raises StoreError naming the file when it is not as it was written."""
        path = self._manifest_path(backup_id)
        try:
            mac, _, content = _read_plainly(path).partition(b"\n")
        except OSError as error:
            raise StoreError(f"cannot read {path} ({error.strerror}); take another backup") from None
        if not hmac.compare_digest(mac, self._authority.mac(content)):
            raise changed(path)
        try:
            manifest = msgspec.json.decode(content, type=Manifest)
        except msgspec.DecodeError:
            raise StoreError(f"{path} was written by a newer Plainview; use that version") from None
        if manifest.backup_id != backup_id or manifest.format != FORMAT:
            raise changed(path)
        if any(not _OBJECT.fullmatch(entry.object) or _ODD.search(entry.source) for entry in manifest.entries):
            raise StoreError(f"{path} names odd paths; nothing of it is used")
        return manifest

    def put_manifest(self, manifest: Manifest) -> None:
        """Write a manifest durably: from here on its backup counts."""
        content = msgspec.json.encode(manifest)
        sync_folder(self.folder)
        write_durably(self._manifest_path(manifest.backup_id), self._authority.mac(content) + b"\n" + content)

    def remove_manifest(self, backup_id: str) -> None:
        """Remove a manifest: from here on its backup counts no more."""
        self._manifest_path(backup_id).unlink(missing_ok=True)
        sync_folder(self.manifests)

    def objects(self) -> set[str]:
        """Return the names of all objects that lie there, whether a backup counts on them or not."""
        return {path.name for path in (self.folder / "objects").glob("*/*") if _OBJECT.fullmatch(path.name)}

    def size_of(self, name: str) -> int | None:
        """Return the size of an object, None when it is not there."""
        try:
            found = self.path(name).lstat()
        except FileNotFoundError:
            return None
        return found.st_size if stat.S_ISREG(found.st_mode) else None

    def path(self, name: str) -> Path:
        """Return where an object lies."""
        return self.folder / "objects" / name[:2] / name

    def put(self, name: str, plain: Iterable[bytes], key: bytes) -> int:
        """Seal an object durably under its name; return its sealed size."""
        path = self.path(name)
        try:
            path.parent.mkdir(exist_ok=True, mode=0o700)
            unfinished = path.with_name(f"{name}.tmp")
            with unfinished.open("wb") as file:
                size = seal_into(file, plain, key, name)
                file.flush()
                os.fsync(file.fileno())
            unfinished.rename(path)
            sync_folder(path.parent)
        except OSError as error:
            raise StoreError(f"cannot write {path} ({error.strerror}); check the disk's space and health") from None
        return size

    def open(self, entry: Entry, key: bytes) -> Iterator[bytes]:
        """Yield what an object holds; raises StoreError naming its file when it is not as it was written."""
        path = self.path(entry.object)
        try:
            with _opened_plainly(path) as file:
                if os.fstat(file.fileno()).st_size != entry.size:
                    raise changed(path)
                yield from open_sealed(file, key, entry.object)
        except NotAsSealed:
            raise changed(path) from None
        except FileNotFoundError:
            raise StoreError(f"{path} is missing ({entry.source}); use another backup") from None
        except OSError as error:
            raise StoreError(f"cannot read {path} ({error.strerror}); use another backup") from None

    def remove_objects(self, keep: Callable[[str], bool]) -> int:
        """Remove the objects that `keep` does not want, and what a killed backup left; return how many went."""
        gone = 0
        for path in (self.folder / "objects").glob("*/*"):
            if not (_OBJECT.fullmatch(path.name) and keep(path.name)):
                path.unlink(missing_ok=True)
                gone += 1
        return gone

    def _manifest_path(self, backup_id: str) -> Path:
        if not _BACKUP_ID.fullmatch(backup_id):
            raise StoreError("that is no id of a backup; `plainview backup FOLDER --list` lists them")
        return self.manifests / f"{backup_id}.json"

    def _refuse_links(self) -> None:
        for path in (self.folder, self.folder / _MARKER, self.folder / "objects", self.manifests):
            if path.is_symlink():
                raise StoreError(f"{path} is a symbolic link; name the real folder, so that nothing else is written to")

    def _check_marker(self) -> None:
        path = self.folder / _MARKER
        try:
            found = _read_plainly(path)
        except OSError:
            raise StoreError(f"{self.folder} holds no backups of Plainview; name the folder that does") from None
        if found != self._authority.mark():
            raise StoreError(f"{path} is of another installation, or was changed; set that one's master key")


def changed(path: Path) -> StoreError:
    """Return the error of a file of a backup that is not as it was written."""
    return StoreError(f"{path} was changed, cut short or swapped since it was written; use another backup")


def _read_plainly(path: Path) -> bytes:
    with _opened_plainly(path) as file:
        return file.read()


@contextmanager
def _opened_plainly(path: Path) -> Iterator[BinaryIO]:
    """Open a file for reading, never through a symbolic link at its end."""
    descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW)
    with os.fdopen(descriptor, "rb") as file:
        yield file
