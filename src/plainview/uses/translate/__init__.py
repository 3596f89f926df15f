"""Translated content (U3): titles in the language that suits a profile, with the reason why it is that one."""

from pathlib import Path

from plainview.gate.program import Definition, Job, Kit, Program
from plainview.gate.staff import StaffRole
from plainview.uses.translate.languages import Preferred, Reason, Served, preferred_languages, serve
from plainview.uses.translate.panels import console_panels, member_panels
from plainview.uses.translate.routes import routes
from plainview.uses.translate.use import PREFERRED_LANGUAGES, Translate

STATEMENTS = Path(__file__).parent / "queries"
"""The folder of this use's shipped statements."""

_EVERY_S = 60.0

__all__ = ["PREFERRED_LANGUAGES", "PROGRAM", "STATEMENTS", "Preferred", "Reason", "Served", "Translate"]
__all__ += ["preferred_languages", "serve"]


def _open(kit: Kit) -> Program[Translate]:
    session = kit.sessions["translate"]
    translate = Translate(session, kit.titles, kit.clock)
    return Program(
        translate,
        (session,),
        operations=routes(translate, kit.knows, kit.words),
        jobs=(Job("languages", _EVERY_S, translate.refresh_active),),
        member_panels=lambda member_id: member_panels(translate, member_id, kit.profiles(member_id)),
        console_roles=frozenset({StaffRole.ANALYST}),
        console_panels=lambda: console_panels(session, kit.titles),
    )


PROGRAM = Definition("translate", __name__, ("translate",), _open)
