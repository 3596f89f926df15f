"""The console's pages of programs: each shows its own panels, and does what its forms ask for."""

from __future__ import annotations

import dataclasses

from litestar import Response, get, post
from litestar.exceptions import NotFoundException, PermissionDeniedException
from litestar.params import FromPath
from litestar.response import Redirect

from plainview.explain.panels import PanelTeller
from plainview.gate.program import Program
from plainview.web.console_frame import Form, PageRequest, console_at, program_name
from plainview.web.console_roles import OVERVIEW, may_act, page_of_program
from plainview.web.desk import AtDesk, Desk
from plainview.web.threads import in_thread

_LONGEST_FIELD = 4096


@get("/console/{program:str}", tags=["pages"])
@in_thread
def console_program(request: PageRequest, desk: AtDesk, program: FromPath[str]) -> Response[object]:
    """Show the page of one program to the roles whose it is; its forms only to whoever may act."""
    console_at(request, desk, OVERVIEW)
    held = _found(desk, program)
    console = console_at(request, desk, page_of_program(program, held))
    assert held.console_panels is not None  # noqa: S101 - what was found has some
    acts = may_act(console.role, held, desk.service.gate.team)
    teller = PanelTeller(console.vocabulary, console.phrasing)
    panels = teller.parts((program, panel) for panel in held.console_panels())
    return console.draw(
        "program",
        name=program_name(console.vocabulary, program),
        panels=[panel if acts else dataclasses.replace(panel, forms=()) for panel in panels],
        only_looks=not acts and any(panel.forms for panel in panels),
    )


@post("/console/actions/{program:str}/{action:str}", status_code=303, tags=["pages"])
@in_thread
def console_act(
    request: PageRequest, desk: AtDesk, program: FromPath[str], action: FromPath[str], data: Form
) -> Redirect:
    """Do what a form of a program's console page asks for, for a role that may act there."""
    console_at(request, desk, OVERVIEW)
    held = _found(desk, program)
    console = console_at(request, desk, page_of_program(program, held))
    console.check_form(data)
    if action not in held.console_actions:
        raise NotFoundException("no such action")
    if not may_act(console.role, held, desk.service.gate.team):
        raise PermissionDeniedException("you may look at this page; somebody else decides here")
    fields = {name: value[:_LONGEST_FIELD] for name, value in data.items() if name != "csrf"}
    return console.done(held.console_actions[action](console.who, fields))


def _found(desk: Desk, program: str) -> Program[object]:
    held = desk.service.programs.get(program)
    if held is None or held.console_panels is None:
        raise NotFoundException("no such page")
    return held


PROGRAM_PAGES = (console_program, console_act)
