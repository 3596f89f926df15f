"""Requests of the memory engine."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from plainview.store.engines.memory.members import Shared
from plainview.store.requests import Request, RequestState


class MemoryRequests:
    """Requests of members about their rights, in a dict."""

    def __init__(self, shared: Shared) -> None:
        self._shared = shared
        self._held: dict[str, Request] = {}

    def put(self, request: Request) -> Request:
        """Store a request, or return the open one that asks for the same."""
        with self._shared.lock:
            for held in self._held.values():
                if held.member_id and held.state.is_open and _same(held) == _same(request):
                    return held
            return self._held.setdefault(request.request_id, request)

    def get(self, request_id: str) -> Request | None:
        """Return a request, or None."""
        return self._held.get(request_id)

    def save(self, request: Request) -> Request | None:
        """Store a changed request, unless another changed it first."""
        with self._shared.lock:
            held = self._held.get(request.request_id)
            if held is None or held.revision != request.revision:
                return None
            changed = replace(request, revision=request.revision + 1)
            self._held[request.request_id] = changed
            return changed

    def take(self, now: dt.datetime, *, lease_s: float, limit: int, request_id: str = "") -> tuple[Request, ...]:
        """Return due requests, oldest due first, each leased to the caller."""
        with self._shared.lock:
            due = [
                (held.due_at, held.request_id, held)
                for held in self._held.values()
                if held.state.is_open
                and held.due_at is not None
                and held.due_at <= now
                and request_id in {"", held.request_id}
            ]
            leased_until = now + dt.timedelta(seconds=lease_s)
            taken = tuple(
                replace(held, due_at=leased_until, attempts=held.attempts + 1, revision=held.revision + 1)
                for _, _, held in sorted(due, key=lambda entry: entry[:2])[:limit]
            )
            self._held.update((held.request_id, held) for held in taken)
            return taken

    def of_member(self, member_id: str) -> tuple[Request, ...]:
        """Return a member's requests, newest first."""
        return self._newest(lambda held: bool(member_id) and held.member_id == member_id)

    def newest(self, *, limit: int = 200, open_only: bool = False) -> tuple[Request, ...]:
        """Return the newest requests of everybody."""
        found = self._newest(lambda held: held.state.is_open or not open_only)
        if open_only:
            found = tuple(sorted(found, key=lambda held: (held.deadline_at, held.request_id)))
        return found[:limit]

    def _newest(self, wanted: Callable[[Request], bool]) -> tuple[Request, ...]:
        with self._shared.lock:
            found = [held for held in self._held.values() if wanted(held)]
        return tuple(sorted(found, key=lambda held: (held.asked_at, held.request_id), reverse=True))


def _same(request: Request) -> tuple[object, ...]:
    asked = request.member_id, request.profile_id, request.kind, tuple(sorted(request.scope.items()))
    # Nobody knows yet whether an unverified one is meant: it stands in for no other but its own repetition.
    return (*asked, request.asked_by if request.state is RequestState.TO_VERIFY else None)
