"""Audience: what is watched, by how many, and what the ranking is worth; never anything about few people (U6)."""

from pathlib import Path

from plainview.gate.program import Definition, Job, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.uses.audience.allowed import TRAIN, USE, AllowCounter
from plainview.uses.audience.console import console_panels
from plainview.uses.audience.routes import routes
from plainview.uses.audience.use import Audience
from plainview.uses.audience.yours import Yours

STATEMENTS = Path(__file__).parent / "queries"
"""The folder of this use's shipped statements."""

_COUNT_S = 900.0

__all__ = ["PROGRAM", "STATEMENTS", "AllowCounter", "Audience"]


def _open(kit: Kit) -> Program[Audience]:
    use, train = kit.sessions[USE], kit.sessions[TRAIN]
    smallest = kit.settings.whole_number("smallest_group", lowest=3)
    allow = AllowCounter(kit.catalogue, kit.facts_of)
    audience = Audience(use, train, kit.clock, smallest=smallest, allow=allow)
    return Program(
        audience,
        (use, train),
        operations=routes(audience),
        jobs=(Job("count the audience", _COUNT_S, audience.rebuild),),
        forget=audience.forget,
        refit=audience.rebuild,
        member_panels=Yours(audience, use).panels,
        console_roles=frozenset({StaffRole.ANALYST}),
        console_panels=lambda: console_panels(audience),
    )


PROGRAM = Definition("audience", __name__, (USE, TRAIN), _open)
