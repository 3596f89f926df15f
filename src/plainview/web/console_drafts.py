"""The officer's pages of draft entries: made from names that came in undeclared, filled in, approved or discarded."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

import msgspec
from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, QueryParameter
from litestar.response import Redirect

from plainview.base.errors import BadInput, CatalogueError
from plainview.catalogue.approval import NewEntry, put_in_force, tried
from plainview.catalogue.drafts import drafts_of, element_id, written
from plainview.explain.changes import CatalogueChanges
from plainview.gate.draft_entries import LONGEST, DraftEntry
from plainview.web.console_catalogue import changes_of, kept_now, present
from plainview.web.console_frame import Console, Form, PageRequest, console_at
from plainview.web.console_roles import DRAFTS
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

Asked = Annotated[str, QueryParameter(max_length=20)]
_LONGEST_NAME = 80
_LONGEST_EXPLANATION = 300


@dataclass(frozen=True, slots=True)
class Trial:
    """What a draft would do: its faults, else what changes."""

    faults: tuple[str, ...]
    found: CatalogueChanges | None = None


@get("/console/drafts", tags=["pages"])
@in_thread
def drafts(request: PageRequest, desk: AtDesk) -> Response[object]:
    """Show the officer the draft entries that wait."""
    console = console_at(request, desk, DRAFTS)
    return console.draw("drafts", drafts=desk.service.gate.drafts.every(), overlay=desk.service.settings.catalogue)


@post("/console/drafts", status_code=303, tags=["pages"])
@in_thread
def make_draft(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Make a draft entry of a name that came in undeclared."""
    console = console_at(request, desk, DRAFTS)
    console.check_form(data)
    name = data.get("name", "")[:200]
    seen = drafts_of(desk.service.catalogue, desk.service.gate.stripped())
    found = next((draft for draft in seen if draft.name and draft.name == name), None)
    if found is None:
        return console.done("console-drafts-not-seen")
    draft_id = element_id(name)
    if draft_id not in {draft.id for draft in desk.service.gate.drafts.every()}:
        desk.service.gate.drafts.put(DraftEntry(draft_id, written((found,)), desk.service.clock.now()))
    return console.to(f"{DRAFTS.path}/{draft_id}")


@get("/console/drafts/{draft_id:str}", tags=["pages"])
@in_thread
def draft(request: PageRequest, desk: AtDesk, draft_id: FromPath[str], check: Asked = "") -> Response[object]:
    """Show one draft: its text to fill in and, with `?check=yes`, what is wrong with it or what it would change."""
    console = console_at(request, desk, DRAFTS)
    held = desk.service.gate.drafts.get(draft_id)
    trial = _tried(console, held) if check == "yes" else Trial(())
    counted = desk.service.gate.choices.said_yes
    return console.draw(
        "draft",
        draft=held,
        trial=trial,
        asked=[(one, counted(one.purpose)) for one in trial.found.asked_again] if trial.found is not None else [],
        tried=_stamp(console, held) if trial.found is not None else "",
        overlay=desk.service.settings.catalogue,
        longest=LONGEST,
    )


@post("/console/drafts/{draft_id:str}/{act:str}", status_code=303, tags=["pages"])
@in_thread
def draft_act(request: PageRequest, desk: AtDesk, draft_id: FromPath[str], act: FromPath[str], data: Form) -> Redirect:
    """Keep what was filled in, put it in force, or throw the draft away."""
    console = console_at(request, desk, DRAFTS)
    console.check_form(data)
    held = desk.service.gate.drafts.get(draft_id)
    if act == "discard":
        desk.service.gate.drafts.drop(draft_id)
        return console.done("console-drafts-discarded")
    if act not in {"save", "approve"}:
        raise NotFoundException("no such action")
    held = msgspec.structs.replace(
        held,
        toml=data.get("toml", held.toml)[:LONGEST],
        name=data.get("name", "").strip()[:_LONGEST_NAME],
        explain=data.get("explain", "").strip()[:_LONGEST_EXPLANATION],
    )
    desk.service.gate.drafts.put(held)
    said = "console-drafts-kept" if act == "save" else _approved(console, held, data.get("tried", ""))
    is_done = said == "console-drafts-approved"
    return console.done(said, DRAFTS.path if is_done else f"{DRAFTS.path}/{draft_id}?check=yes")


def _approved(console: Console, held: DraftEntry, tried_as: str) -> str:
    """Put a draft in force and return the words for what came of it.

    Only the very text whose changes the officer was shown, over the catalogue that they were shown for.
    """
    service = console.desk.service
    overlay = present(console).overlay
    if overlay is None:
        return "console-drafts-no-overlay"
    if _lacks(held):
        return "console-drafts-not-ready"
    if tried_as != _stamp(console, held):
        return "console-drafts-not-tried"
    try:
        kept_now(console)
        put_in_force(overlay, _entry(held))
    except (CatalogueError, BadInput):
        return "console-drafts-not-ready"
    service.reload_catalogue()
    service.gate.drafts.drop(held.id)
    return "console-drafts-approved"


def _tried(console: Console, held: DraftEntry) -> Trial:
    overlay: Path | None = present(console).overlay
    if overlay is None:
        return Trial(())
    lacks = tuple(console.vocabulary.text(key) for key in _lacks(held))
    with tried(overlay, _entry(held)) as (place, faults):
        if faults or lacks:
            return Trial((*lacks, *faults))
        return Trial((), changes_of(console, present(console), place))


def _stamp(console: Console, held: DraftEntry) -> str:
    """Return what the page of a draft that was tried gives to its button, and approving must bring back."""
    return _entry(held).digest(console.desk.service.catalogue.version)


def _lacks(held: DraftEntry) -> tuple[str, ...]:
    """Return the words for what has to be filled in before anything can be tried."""
    needed = {"console-drafts-lacks-name": held.name, "console-drafts-lacks-explain": held.explain}
    return tuple(key for key, text in needed.items() if not text)


def _entry(held: DraftEntry) -> NewEntry:
    return NewEntry(held.id, held.toml, held.name or "–", held.explain or "–")


DRAFT_PAGES = (drafts, make_draft, draft, draft_act)
