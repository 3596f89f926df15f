"""Prepared archives of access requests: one file each, there whole or not at all, for a week."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from plainview.base.clock import Clock
from plainview.base.errors import NotFound
from plainview.gate.rights.request import Request, RequestKind, RequestState
from plainview.gate.rights.workflow import Done, Outcome, Step

KEPT = dt.timedelta(days=7)
"""How long a prepared archive can be fetched."""

_PLAIN_ID = re.compile(r"[0-9a-f-]{36}")


@dataclass(frozen=True)
class Archives:
    """The archives in one folder. `write` (request, path) makes one, whole or not at all; it says counts."""

    folder: Path
    clock: Clock
    knows: Callable[[str, str], bool]
    write: Callable[[Request, Path], dict[str, str]]

    def steps(self) -> tuple[Step, ...]:
        """Return the steps of an access request."""
        return (Step("check", self._check, can_be_undone=True, changes_nothing=True), Step("prepare", self._prepare))

    def path_of(self, request: Request) -> Path:
        """Return the archive of a request; raises NotFound while it is not there, or no longer."""
        path = self._path(request.request_id)
        if request.kind is not RequestKind.ACCESS or request.state is not RequestState.DONE or not path.is_file():
            raise NotFound("archive", "this request has no archive now; it can be asked for again")
        return path

    def until(self, request: Request) -> dt.datetime | None:
        """Return until when an archive can be fetched; None when there is none."""
        there = request.state is RequestState.DONE and request.kind is RequestKind.ACCESS
        there = there and self._path(request.request_id).is_file()
        return request.settled_at + KEPT if there and request.settled_at is not None else None

    def delete(self, request_id: str) -> None:
        """Delete an archive."""
        self._path(request_id).unlink(missing_ok=True)

    def expire(self, get: Callable[[str], Request | None]) -> int:
        """Delete archives whose week is over or whose request is gone or ended otherwise; return how many."""
        gone = 0
        for path in sorted(self.folder.glob("*.zip*")):
            held = get(path.name.partition(".")[0])
            if held is None or self._is_over(held):
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
        said = self.write(request, self._path(request.request_id))
        return Done(replace(request, details={**request.details, **said}))

    def _path(self, request_id: str) -> Path:
        if not _PLAIN_ID.fullmatch(request_id):
            raise NotFound("archive", "this request has no archive")
        return self.folder / f"{request_id}.zip"
