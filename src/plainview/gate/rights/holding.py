"""The first steps of an erasure: whether there is anybody to erase, hiding her at once, and waiting a day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from plainview.base.clock import Clock
from plainview.gate.rights.request import Request, RequestState, is_account_erasure
from plainview.gate.rights.workflow import Done, Later, Outcome, Step

_LOOKS_AGAIN_S = 60.0


@dataclass(frozen=True)
class Holding:
    """Holds an account back until its erasure begins. `hide` (member id, whether) puts the mark on or takes it off.

    `others` says whether another erasure of the same account is open, which keeps it hidden.
    """

    knows: Callable[[str, str], bool]
    hide: Callable[[str, bool], object]
    clock: Clock
    others: Callable[[Request], bool]

    def steps(self) -> tuple[Step, ...]:
        """Return the steps, each of which can be undone."""
        return (
            Step("check", self._check, can_be_undone=True, changes_nothing=True),
            Step("hide", self._hide, can_be_undone=True),
            Step("wait", self._wait, can_be_undone=True, changes_nothing=True),
        )

    def undo(self, request: Request) -> None:
        """Show an account again, if the request had hidden it and nobody was forgotten yet."""
        if is_account_erasure(request) and self.knows(request.member_id, "") and not self.others(request):
            self.hide(request.member_id, False)

    def _check(self, request: Request) -> Outcome:
        if not self.knows(request.member_id, request.profile_id):
            # Erased by another request in the meantime: nothing is left of her for this one.
            return Done(replace(request, state=RequestState.REFUSED, why="nobody_left"))
        return Done(request)

    def _hide(self, request: Request) -> Outcome:
        if is_account_erasure(request) and self.knows(request.member_id, ""):
            self.hide(request.member_id, True)
        return Done(request)

    def _wait(self, request: Request) -> Outcome:
        left_s = (request.start_at - self.clock.now()).total_seconds()
        # Never asleep for the whole of it, so that a clock that is put right does not hold anybody up for days.
        return Done(request) if left_s <= 0 else Later(min(left_s, _LOOKS_AGAIN_S), request)
