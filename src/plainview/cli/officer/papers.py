"""`plainview catalogue records`, `notice` and `manifest`: the papers that are made from the catalogue in force."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import click

from plainview.catalogue.model import AskedAt
from plainview.cli.officer.written import Author, author, write
from plainview.explain.fideslang import as_yaml, manifest
from plainview.explain.notice import Notice
from plainview.explain.officer_papers import notice_paper, records_paper
from plainview.explain.paper import Paper, as_html, as_markdown
from plainview.explain.records_of_processing import RecordsOfProcessing, records_of

_format = click.option(
    "--format", "form", type=click.Choice(["html", "md", "json"]), default="md", show_default=True, help="How to write."
)
_output = click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write, else stdout.")
_language = click.option("--language", default="", help="Language (BCP 47); the service's own by default.")


@click.command()
@_format
@_output
@_language
def records(form: str, output: Path | None, language: str) -> None:
    """Write the records of processing activities (GDPR article 30): who, what for, which data, to whom, how long.

    Example: plainview catalogue records --format html --output records.html
    """
    writer = author(language)
    made = _records(writer)
    write(_written(form, made, lambda: records_paper(made, writer.words)), output)


@click.command()
@_format
@click.option("--place", type=click.Choice([place.value for place in AskedAt]), help="The notice of one place only.")
@_output
@_language
def notice(form: str, place: str | None, output: Path | None, language: str) -> None:
    """Write the privacy notice in layers, whole or of one place where something is collected.

    Example: plainview catalogue notice --place sign_up --format html
    """
    writer = author(language)
    asked = None if place is None else AskedAt(place)
    made = writer.notice(writer.place.catalogue(), writer.words, asked)
    write(_written(form, made, lambda: notice_paper(made, writer.words, asked)), output)


@click.command("manifest")
@click.option("--format", "form", type=click.Choice(["fideslang"]), default="fideslang", help="In which language.")
@_output
@_language
def fides_manifest(form: str, output: Path | None, language: str) -> None:
    """Write the catalogue as a manifest for other tools; fideslang is what the `fides` command reads.

    Example: plainview catalogue manifest --output .fides/plainview.yml
    """
    del form  # There is one so far; naming it keeps what is written today the same tomorrow.
    writer = author(language)
    made = manifest(writer.place.catalogue(), writer.words, writer.settings.service_name, writer.contacts)
    write(as_yaml(made), output)


def _records(writer: Author) -> RecordsOfProcessing:
    words = writer.words
    return records_of(writer.place.catalogue(), words, writer.phrasing(words), named=writer.named)


def _written(form: str, made: RecordsOfProcessing | Notice, paper: Callable[[], Paper]) -> str:
    if form == "json":
        return json.dumps(made.to_json(), ensure_ascii=False, indent=2) + "\n"
    return as_html(paper()) if form == "html" else as_markdown(paper())
