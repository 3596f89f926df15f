"""The officer's pages of the rules: every entry of the catalogue in force, and what changed since an earlier one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Annotated, TypeAlias

from litestar import Response, get, post
from litestar.exceptions import NotFoundException
from litestar.params import FromPath, QueryParameter
from litestar.response import Redirect

from plainview.assemble.service import stamp_of
from plainview.base.errors import BadInput, CatalogueError
from plainview.catalogue.approval import saves_of
from plainview.catalogue.model import AskedAt, Catalogue
from plainview.catalogue.saved import Place, place_of, save
from plainview.explain.changes import CatalogueChanges, changes_between
from plainview.explain.explanation import Contacts
from plainview.explain.notice import Notice, notice_of
from plainview.explain.phrasing import Phrasing
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.decide import Facts
from plainview.web.console_frame import Console, Form, PageRequest, console_at
from plainview.web.console_roles import CATALOGUE, CHANGES
from plainview.web.desk import AtDesk
from plainview.web.threads import in_thread

Named: TypeAlias = tuple[str, str, Contacts]
"""The service, the language, and whom people can turn to."""
Asked = Annotated[str, QueryParameter(max_length=200)]
PACKAGED = "packaged"
_KINDS = ("element", "purpose", "recipient", "family")
_NAME = re.compile(r"[0-9A-Za-z][0-9A-Za-z._-]{0,99}")


@dataclass(frozen=True, slots=True)
class EntryRow:
    """One entry of the catalogue: what members are told it is called, and where it is declared."""

    kind: str
    id: str
    name: str
    explain: str
    about: str


@get("/console/catalogue", tags=["pages"])
@in_thread
def catalogue(request: PageRequest, desk: AtDesk, kind: Asked = "element", q: Asked = "") -> Response[object]:
    """Show the entries of one kind of the catalogue in force, or those in which a text stands."""
    console = console_at(request, desk, CATALOGUE)
    shown = kind if kind in _KINDS else "element"
    held = desk.service.catalogue
    wanted = q.strip().casefold()
    rows = [row for row in _rows(console, held, shown) if wanted in f"{row.id} {row.name} {row.about}".casefold()]
    counts = {
        "element": len(held.elements),
        "purpose": len(held.purposes),
        "recipient": len(held.recipients),
        "family": len(held.families),
    }
    return console.draw(
        "catalogue",
        rows=rows,
        kind=shown,
        q=q.strip(),
        counts=counts,
        version=held.version,
        overlay=desk.service.settings.catalogue,
        faults=[str(fault) for fault in desk.service.catalogue_faults],
    )


@get("/console/catalogue/{kind:str}/{name:str}", tags=["pages"])
@in_thread
def catalogue_entry(request: PageRequest, desk: AtDesk, kind: FromPath[str], name: FromPath[str]) -> Response[object]:
    """Show one entry: its keys as they are declared, and for an element each purpose that may use it."""
    console = console_at(request, desk, CATALOGUE)
    held = desk.service.catalogue
    entries = {
        "element": held.elements,
        "purpose": held.purposes,
        "recipient": held.recipients,
        "family": held.families,
    }
    entry = entries.get(kind, {}).get(name)
    if entry is None:
        raise NotFoundException("no such entry in the catalogue")
    row = next(row for row in _rows(console, held, kind) if row.id == name)
    element = held.elements.get(name) if kind == "element" else None
    words = console.vocabulary
    uses = [] if element is None else [(words.purpose(use.purpose).name, use) for use in element.uses.values()]
    return console.draw(
        "catalogue_entry", row=row, entry=entry, element=element, uses=uses, recipient=words.recipient,
        events=sorted(held.events_of(element)) if element is not None else [],
        shown_in=[found for found in held.elements.values() if kind == "family" and found.family == name],
        element_name=lambda found: words.element(found).name, phrasing=console.phrasing,
    )  # fmt: skip


@get("/console/changes", tags=["pages"])
@in_thread
def changes(request: PageRequest, desk: AtDesk, before: Asked = "") -> Response[object]:
    """Show what changed from a version kept before to the one in force, and whether an assessment is due."""
    console = console_at(request, desk, CHANGES)
    saves = _saves(console)
    chosen = before if before == PACKAGED or before in saves else next(iter(saves), PACKAGED)
    fault, found = "", None
    try:
        place = Place() if chosen == PACKAGED else place_of(saves[chosen])
        settings = desk.service.settings
        named = (settings.service_name, console.language, desk.service.explain.contacts())
        after = present(console)
        found = _compared(place, after, named, settings.default_country, stamp_of(after.overlay))
    except (BadInput, CatalogueError) as error:
        fault = str(error)
    counted = desk.service.gate.choices.said_yes
    return console.draw(
        "changes",
        saves=[PACKAGED, *saves],
        chosen=chosen,
        found=found,
        fault=fault,
        asked=[(one, counted(one.purpose)) for one in found.asked_again] if found is not None else [],
        can_save=bool(desk.service.settings.catalogue),
    )


@post("/console/changes/saves", status_code=303, tags=["pages"])
@in_thread
def save_present(request: PageRequest, desk: AtDesk, data: Form) -> Redirect:
    """Keep the catalogue in force beside the operator's own, to compare with later."""
    console = console_at(request, desk, CHANGES)
    console.check_form(data)
    if not desk.service.settings.catalogue:
        return console.done("console-changes-no-overlay")
    return console.done("console-changes-saved" if kept_now(console) else "console-changes-saved-before")


def present(console: Console) -> Place:
    """Return where the catalogue in force lies."""
    overlay = console.desk.service.settings.catalogue
    return Place(Path(overlay) if overlay else None)


def kept_now(console: Console) -> bool:
    """Keep the catalogue in force, unless this very version is kept already; return whether it was kept now."""
    place = present(console)
    assert place.overlay is not None  # noqa: S101 - asked for where there is one
    version = console.desk.service.catalogue.version[:12]
    if any(name.endswith(version) for name in _saves(console)):
        return False
    folder = saves_of(place.overlay) / f"{console.desk.service.clock.now():%Y-%m-%d-%H%M%S}-{version}"
    folder.parent.mkdir(exist_ok=True)
    save(place, folder)
    return True


def changes_of(console: Console, before: Place, after: Place) -> CatalogueChanges:
    """Return what changes from one catalogue to another, in the words of the page; costs up to seconds."""
    service = console.desk.service
    named = (service.settings.service_name, console.language, service.explain.contacts())
    return _changes(before, after, named, service.settings.default_country)


@lru_cache(maxsize=16)
def _compared(
    before: Place, after: Place, named: Named, country: str, stamp: tuple[tuple[str, int, int], ...]
) -> CatalogueChanges:
    """Return the same, worked out once for each state (`stamp`) of the files; what was kept before never changes."""
    del stamp
    return _changes(before, after, named, country)


def _changes(before: Place, after: Place, named: Named, country: str) -> CatalogueChanges:
    language, facts = named[1], Facts(country or None)

    def notice(held: Catalogue, words: Vocabulary, place: AskedAt | None) -> Notice:
        # No title stands in a notice.
        yes, no = words.text("say-yes"), words.text("say-no")
        phrasing = Phrasing(language, yes=yes, no=no, title_of=lambda title_id: title_id)
        return notice_of(held, words, phrasing, facts=facts, named=named, place=place)

    return changes_between(before, after, language, notice)


def _saves(console: Console) -> dict[str, Path]:
    """Return name -> folder of each version that was kept, the newest first."""
    overlay = present(console).overlay
    if overlay is None or not saves_of(overlay).is_dir():
        return {}
    found = (path for path in saves_of(overlay).iterdir() if path.is_dir() and _NAME.fullmatch(path.name))
    return {path.name: path for path in sorted(found, reverse=True)}


def _rows(console: Console, held: Catalogue, kind: str) -> Iterator[EntryRow]:
    words = console.vocabulary
    match kind:
        case "element":
            for element in held.elements.values():
                said = words.element(element.id)
                uses = ", ".join(words.purpose(name).name for name in element.uses)
                yield EntryRow(kind, element.id, said.name, said.explain, uses)
        case "purpose":
            for purpose in held.purposes.values():
                named = words.purpose(purpose.id)
                yield EntryRow(kind, purpose.id, named.name, named.what_for, words.decided_by(purpose.decided_by))
        case "recipient":
            for recipient in held.recipients.values():
                about = f"{words.recipient_kind(recipient.kind)} {recipient.legal_name}".strip()
                yield EntryRow(kind, recipient.id, words.recipient(recipient.id), "", about)
        case "family":
            for family in held.families.values():
                name = words.text_or(f"family-{family.id}", family.id)
                yield EntryRow(kind, family.id, name, "", console.phrasing.days(family.kept_days))


CATALOGUE_PAGES = (catalogue, catalogue_entry, changes, save_present)
