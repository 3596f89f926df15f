"""The officer's console: what the rules are, what was not kept, and what was refused."""

from __future__ import annotations

from dataclasses import dataclass

from litestar import Request, Response, get, post
from litestar.datastructures import State
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, URLEncodedBody
from litestar.response import Redirect

from plainview.explain.panels import PanelTeller
from plainview.explain.vocabulary import Vocabulary
from plainview.web.desk import AtDesk, Desk
from plainview.web.sessions import COOKIE, Role
from plainview.web.threads import in_thread

_ROWS = 200
_LONGEST_FIELD = 4096
Form = URLEncodedBody[dict[str, str]]
PageRequest = Request[object, object, State]


@dataclass(frozen=True, slots=True)
class StrippedRow:
    """One name that was turned away; `share` is 0 to 100 of the most frequent one."""

    connection: str
    event: str
    name: str
    why: str
    said: str
    times: int
    share: int


@get("/console", tags=["pages"])
@in_thread
def console(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the officer's console."""
    desk.signed_in(request, Role.OFFICER)
    catalogue = desk.service.catalogue
    vocabulary = Vocabulary(desk.service.words(desk.pages.language(request)))
    figures = (
        ("console-elements", len(catalogue.elements)),
        ("console-purposes", len(catalogue.purposes)),
        ("console-recipients", len(catalogue.recipients)),
        ("console-families", len(catalogue.families)),
    )
    return desk.pages.draw(
        request,
        "console/console.html",
        figures=figures,
        programs=_programs(desk, vocabulary),
        version=catalogue.version,
        faults=[str(fault) for fault in desk.service.catalogue_faults],
        stripped=_stripped_rows(desk, vocabulary),
        reason=vocabulary.reason,
        purpose=lambda name: vocabulary.purpose(name).name,
        program=vocabulary.program,
        refusals=desk.service.gate.ledger.refusals(limit=_ROWS),
    )


@get("/console/{program:str}", tags=["pages"])
@in_thread
def console_program(request: PageRequest, desk: AtDesk, program: FromPath[str]) -> Response[object]:
    """Show the page of one program to the officer."""
    desk.signed_in(request, Role.OFFICER)
    held = desk.service.programs.get(program)
    if held is None or held.console_panels is None:
        raise NotFoundException("no such page")
    language = desk.pages.language(request)
    vocabulary = Vocabulary(desk.service.words(language))
    teller = PanelTeller(vocabulary, desk.service.explain.phrasing(vocabulary, language))
    said = desk.sessions.take_said(request.cookies.get(COOKIE))
    return desk.pages.draw(
        request,
        "console/program.html",
        name=vocabulary.program(program),
        programs=_programs(desk, vocabulary),
        panels=teller.parts((program, panel) for panel in held.console_panels()),
        flash="" if said is None else teller.say(said),
    )


@post("/console/actions/{program:str}/{action:str}", status_code=303, tags=["pages"])
@in_thread
def console_act(
    request: PageRequest, desk: AtDesk, program: FromPath[str], action: FromPath[str], data: Form
) -> Redirect:
    """Do what a form of a program's console page asks for, for the officer who is signed in."""
    signed_in = desk.signed_in(request, Role.OFFICER)
    desk.check_form(request, data.get("csrf", ""))
    held = desk.service.programs.get(program)
    if held is None or action not in held.console_actions:
        raise NotFoundException("no such action")
    fields = {name: value[:_LONGEST_FIELD] for name, value in data.items() if name != "csrf"}
    desk.sessions.say_next(request.cookies.get(COOKIE), held.console_actions[action](signed_in.who, fields))
    return Redirect(desk.pages.url(f"/console/{program}"), status_code=303)


def _programs(desk: Desk, vocabulary: Vocabulary) -> tuple[tuple[str, str], ...]:
    """Return (program, name) of those that have a page here."""
    found = ((name, vocabulary.program(name)) for name, held in desk.service.programs.items() if held.console_panels)
    return tuple(sorted(found, key=lambda entry: entry[1]))


def _stripped_rows(desk: Desk, vocabulary: Vocabulary) -> tuple[StrippedRow, ...]:
    counts = sorted(desk.service.gate.stripped().items(), key=lambda entry: (-entry[1], entry[0]))[:_ROWS]
    most = max((times for _, times in counts), default=1)
    return tuple(
        StrippedRow(connection, event, name, why, vocabulary.reason(why), times, max(1, round(100 * times / most)))
        for (connection, event, name, why), times in counts
    )


CONSOLE_ROUTES = (console, console_program, console_act)
