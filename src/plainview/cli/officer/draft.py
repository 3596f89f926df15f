"""`plainview catalogue draft`: entries to fill in for what was turned away at the way in because nobody declared it."""

from __future__ import annotations

from pathlib import Path

import click

from plainview.base.errors import BadInput
from plainview.catalogue.drafts import drafts_of, written
from plainview.cli.officer.written import write
from plainview.cli.opened import opened_service


@click.command()
@click.option("--least", type=click.IntRange(1), default=1, show_default=True, help="Leave out what came less often.")
@click.option("--output", type=click.Path(path_type=Path, dir_okay=False), help="File to write, else stdout.")
def draft(least: int, output: Path | None) -> None:
    """Write draft entries for properties that came in and are not declared, with to-dos where you have to decide.

    Nothing of a draft is in force: a file that ends in .toml is not written, and an entry with a to-do left in it is
    a fault. Move an entry into your catalogue once it is filled in.

    Example: plainview catalogue draft --output seen.toml.draft
    """
    if output is not None and output.suffix == ".toml":
        raise BadInput(f"{output} could be put in force as it is; name the draft {output}.draft")
    with opened_service() as service:
        found = drafts_of(service.catalogue, service.gate.stripped(), least=least)
    write(written(found), output)
    click.echo(f"{len(found)} draft entries.", err=True)
