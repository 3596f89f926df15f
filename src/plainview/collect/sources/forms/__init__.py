"""Forms that any page can post to (C1): sign-up, profile, payment, support and survey, each with its notice."""

from __future__ import annotations

from plainview.collect.sources.forms import processor
from plainview.collect.sources.forms.routes import routes
from plainview.gate.program import Definition, Kit, Operation, Program

__all__ = ["PROGRAM"]


def _open(kit: Kit) -> Program[None]:
    operations: tuple[Operation, ...] = routes(kit)
    if kit.settings.test_processor.strip().lower() == "on":
        operations += (processor.operation(),)
    return Program(None, tuple(kit.sessions.values()), operations=operations)


PROGRAM = Definition("forms", __name__, ("operate",), _open)
