"""Prepared archives of access requests: one file each, there whole or not at all, for a week, under its own key."""

from __future__ import annotations

import datetime as dt
import io
import re
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from plainview.base.clock import Clock
from plainview.base.errors import NotFound, StoreError
from plainview.gate.rights.request import Request, RequestKind, RequestState
from plainview.gate.rights.sealed_file import SealingFile, new_file_key, unsealed_pieces
from plainview.gate.rights.workflow import Done, Outcome, Step
from plainview.store.operating import StateStore
from plainview.store.pieces import Piece

KEPT = dt.timedelta(days=7)
"""How long a prepared archive can be fetched."""

_KEYS = "rights"
_NONE = "this request has no archive now; it can be asked for again"
_PLAIN_ID = re.compile(r"[0-9a-f-]{36}")


@dataclass(frozen=True)
class Archives:
    """The archives in one folder. `write` (request, path, opened) makes one, whole or not at all; it says counts.

    `owner` returns the subject number of the account that a request's archive is of, None when there is none any more.

    No file can be read without the key that `keys` holds for it, which is destroyed before its file is deleted.
    """

    folder: Path
    clock: Clock
    keys: StateStore
    knows: Callable[[str, str], bool]
    write: Callable[[Request, Path, Callable[[Path], SealingFile]], dict[str, str]]
    owner: Callable[[str], int | None]

    def steps(self) -> tuple[Step, ...]:
        """Return the steps of an access request."""
        return (Step("check", self._check, can_be_undone=True, changes_nothing=True), Step("prepare", self._prepare))

    def path_of(self, request: Request) -> Path:
        """Return the sealed archive of a request; raises NotFound while it is not there, or no longer."""
        path = self._path(request.request_id)
        if request.kind is not RequestKind.ACCESS or request.state is not RequestState.DONE or not path.is_file():
            raise NotFound("archive", _NONE)
        return path

    def read(self, request: Request) -> Iterator[bytes]:
        """Return a request's archive, piece by piece, as it was before it was sealed.

        Raises NotFound while it is not there, or no longer; and when it was changed since it was prepared, which is
        looked for before the first piece is given.
        """
        path, key = self.path_of(request), self._key(request.request_id)
        if key is None:
            raise NotFound("archive", _NONE)
        try:
            for _ in unsealed_pieces(path, key, request.request_id):
                pass
        except StoreError:
            raise NotFound("archive", "this archive was damaged and is not given out; ask for it again") from None
        return unsealed_pieces(path, key, request.request_id)

    def rests(self) -> Iterator[Piece]:
        """Yield what archives hold that still have a key, for residual scans."""
        for path in sorted(self.folder.glob("*.zip")):
            key = self._key(path.stem)
            if key is not None:
                yield from _packed(path, key, self.owner(path.stem))

    def until(self, request: Request) -> dt.datetime | None:
        """Return until when an archive can be fetched; None when there is none."""
        there = request.state is RequestState.DONE and request.kind is RequestKind.ACCESS
        there = there and self._path(request.request_id).is_file()
        return request.settled_at + KEPT if there and request.settled_at is not None else None

    def delete(self, request_id: str) -> None:
        """Delete an archive, and its key first."""
        path = self._path(request_id)
        self.keys.delete(_KEYS, _key_name(request_id))
        path.unlink(missing_ok=True)

    def expire(self, get: Callable[[str], Request | None]) -> int:
        """Delete archives whose week is over or whose request is gone or ended otherwise; return how many."""
        gone = 0
        for path in sorted(self.folder.glob("*.zip*")):
            held = get(path.name.partition(".")[0])
            if held is None or self._is_over(held):
                self.keys.delete(_KEYS, _key_name(path.name.partition(".")[0]))
                path.unlink(missing_ok=True)
                gone += 1
        return gone

    def _is_over(self, held: Request) -> bool:
        if held.state.is_open:
            return False
        done = held.state is RequestState.DONE and bool(held.member_id) and held.settled_at is not None
        return not done or held.settled_at is None or held.settled_at + KEPT <= self.clock.now()

    def _check(self, request: Request) -> Outcome:
        if not self.knows(request.member_id, request.profile_id):
            return Done(replace(request, state=RequestState.REFUSED, why="nobody_left"))
        return Done(request)

    def _prepare(self, request: Request) -> Outcome:
        if not self.knows(request.member_id, request.profile_id):
            return Done(replace(request, state=RequestState.REFUSED, why="nobody_left"))
        # Nobody else on the machine looks into this folder, nor at a file in it while it grows.
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path, name = self._path(request.request_id), request.request_id
        # A new key each time, there before the file is: no key seals two files, and none is without its key.
        key = new_file_key()
        self.keys.save(_KEYS, _key_name(name), key)
        said = self.write(request, path, lambda beside: SealingFile(beside, key, name))
        return Done(replace(request, details={**request.details, **said}))

    def _key(self, request_id: str) -> bytes | None:
        held = self.keys.load(_KEYS, _key_name(request_id))
        return None if held is None else held[1]

    def _path(self, request_id: str) -> Path:
        if not _PLAIN_ID.fullmatch(request_id):
            raise NotFound("archive", "this request has no archive")
        return self.folder / f"{request_id}.zip"


def _key_name(request_id: str) -> str:
    return f"archive/{request_id}"


def _packed(path: Path, key: bytes, subject_no: int | None) -> Iterator[Piece]:
    """Yield what is packed into an archive, as far as it can be opened: all of it its owner's."""
    place = f"{path.parent.name}/{path.name}, a packed file"
    try:
        content = io.BytesIO(b"".join(unsealed_pieces(path, key, path.stem)))
    except (StoreError, FileNotFoundError):
        # Nobody can read it any more, and whoever tries is told so.
        return
    with zipfile.ZipFile(content) as archive:
        for name in archive.namelist():
            yield Piece(place, name.encode() + b"\n" + archive.read(name), subject_no)
