"""`plainview catalogue diff` and `save`: what a change of the catalogue means, before it is put in force."""

from __future__ import annotations

import dataclasses
import json
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from plainview.catalogue.saved import Place, place_of
from plainview.catalogue.saved import save as save_catalogue
from plainview.cli.officer.written import author
from plainview.cli.opened import opened_service
from plainview.explain.changes import AskedAgain, CatalogueChanges, changes_between

_SIGNS = {"added": "+", "removed": "-", "changed": "~"}
_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("before", type=_FOLDER, required=False)
@click.argument("after", type=_FOLDER, required=False)
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.option("--members", is_flag=True, help="Count, in this installation, the members who said yes to what was.")
@click.option("--check", is_flag=True, help="End with 1 when an assessment is due or somebody must be asked again.")
@click.option("--language", default="", help="Language of the notice (BCP 47); the service's own by default.")
def diff(before: Path | None, after: Path | None, *, as_json: bool, members: bool, check: bool, language: str) -> None:
    """Say what changed from BEFORE to AFTER: in the notice, who must be asked again, whether an assessment is due.

    Each is a folder of catalogue entries, or one that `plainview catalogue save` wrote. AFTER is the catalogue in
    force when it is left out, and BEFORE the packaged one.

    Example: plainview catalogue diff /srv/plainview/saved-in-june --members
    """
    writer = author(language)
    old = Place() if before is None else place_of(before)
    new = writer.place if after is None else place_of(after)
    found = changes_between(old, new, writer.language, writer.notice)
    if members:
        found = dataclasses.replace(found, asked_again=tuple(_counted(found.asked_again)))
    if as_json:
        click.echo(json.dumps(found.to_json(), ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_told(found)))
    if check and (found.is_assessment_due or found.asked_again):
        sys.exit(1)


@click.command()
@click.argument("folder", type=_FOLDER)
def save(folder: Path) -> None:
    """Keep the catalogue in force, with its words, in a new FOLDER, to compare with later.

    Example: plainview catalogue save /srv/plainview/saved-in-june
    """
    held = save_catalogue(author("").place, folder)
    click.echo(f"Saved to {folder}: version {held.version[:12]}.", err=True)


def _counted(asked: tuple[AskedAgain, ...]) -> Iterator[AskedAgain]:
    with opened_service() as service:
        for one in asked:
            yield dataclasses.replace(one, members=service.gate.choices.said_yes(one.purpose))


def _told(found: CatalogueChanges) -> Iterator[str]:
    yield f"Catalogue {found.before[:12]} -> {found.after[:12]}: {len(found.changes)} change(s)"
    for change in found.changes:
        details = f": {', '.join(change.details)}" if change.details else ""
        yield f"  {_SIGNS[change.what]} {change.kind} {change.name}{details}"
    yield ""
    yield f"Notice: {len(found.notice)} sentence(s) change"
    for line in found.notice:
        yield f"  {_SIGNS[line.what]} {line.about}"
        yield from (f"      {mark} {text}" for mark, text in (("was", line.before), ("now", line.after)) if text)
    if found.places:
        yield f"  Notices at collection that change: {', '.join(found.places)}"
    yield ""
    yield f"To be asked again: {len(found.asked_again)} consent(s)"
    for asked in found.asked_again:
        how = "asked for the first time" if asked.is_new else "asked again"
        counted = "" if asked.members is None else f", {asked.members:,} member(s) said yes so far"
        yield f"  ! {asked.name} ({asked.purpose}): {how}{counted}"
        yield from (f"      because {why}" for why in asked.why)
    yield ""
    yield f"Impact assessment (GDPR 35): {'due before this is put in force' if found.assessment else 'not due'}"
    yield from (f"  ! {ground.kind}: {ground.said}" for ground in found.assessment)
