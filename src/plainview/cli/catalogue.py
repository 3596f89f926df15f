"""`plainview catalogue`: checking what is declared, comparing it, and the papers made from it."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from plainview.base.settings import read_settings
from plainview.catalogue.check_words import check_words
from plainview.catalogue.load import read_catalogue
from plainview.catalogue.translations import check_translations, packaged_word_folders
from plainview.cli.officer.changes import diff, save
from plainview.cli.officer.draft import draft
from plainview.cli.officer.papers import fides_manifest, notice, records


@click.group()
def catalogue() -> None:
    """Check, compare and print the catalogue: the packaged entries with your own over them."""


@catalogue.command("check")
def check_catalogue() -> None:
    """Name every fault with its file, entry and mend; end with 1 if there is one.

    Example: PLAINVIEW_CATALOGUE=/srv/plainview/catalogue plainview catalogue check
    """
    folder = read_settings().catalogue
    overlay = Path(folder) if folder else None
    loaded, structural = read_catalogue(overlay)
    faults = (*structural, *check_words(loaded, overlay), *check_translations(packaged_word_folders()))
    for fault in faults:
        click.echo(str(fault))
    if faults:
        click.echo(f"{len(faults)} fault(s); nothing of a faulty catalogue is put in force.", err=True)
        sys.exit(1)
    click.echo(
        f"The catalogue is sound: {len(loaded.elements)} elements, {len(loaded.purposes)} purposes, "
        f"{len(loaded.recipients)} recipients, version {loaded.version[:12]}."
    )


for _command in (diff, save, draft, records, notice, fides_manifest):
    catalogue.add_command(_command)
