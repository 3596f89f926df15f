"""Restriction and objection: what a member takes away from the service's own reasons, and gives back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from plainview.gate.rights.request import Request, RequestState
from plainview.gate.rights.workflow import Done, Outcome, Step


@dataclass(frozen=True)
class Limits:
    """Puts the marks. `restrict` takes (member, profile, whether), `object_to` (member, profile, purpose, whether)."""

    knows: Callable[[str, str], bool]
    restrict: Callable[[str, str, bool], object]
    object_to: Callable[[str, str, str, bool], object]

    def restriction(self) -> Step:
        """Return the step that restricts, or lifts a restriction."""
        return Step("mark", self._restrict)

    def objection(self) -> Step:
        """Return the step that takes an objection in, or back."""
        return Step("mark", self._object)

    def _restrict(self, request: Request) -> Outcome:
        if not self.knows(request.member_id, request.profile_id):
            return _nobody(request)
        self.restrict(request.member_id, request.profile_id, request.scope.get("on") != "no")
        return Done(request)

    def _object(self, request: Request) -> Outcome:
        if not self.knows(request.member_id, request.profile_id):
            return _nobody(request)
        is_on = request.scope.get("on") != "no"
        self.object_to(request.member_id, request.profile_id, request.scope.get("purpose", ""), is_on)
        return Done(request)


def _nobody(request: Request) -> Outcome:
    return Done(replace(request, state=RequestState.REFUSED, why="nobody_left"))
