"""`plainview member`: one member's data from the command line, through the same gate as everything else."""

from __future__ import annotations

import sys

import click
import msgspec

from plainview.base.errors import NotFound
from plainview.cli.opened import opened_service


@click.group()
def member() -> None:
    """Show or erase what is held of a member."""


@member.command("show")
@click.argument("member_id")
@click.option("--language", default="", help="Language of the words (BCP 47).")
def show(member_id: str, language: str) -> None:
    """Print all that the member's own page shows, as JSON.

    Example: plainview member show ana
    """
    with opened_service() as service:
        if not service.gate.knows(member_id):
            raise NotFound("member", f"no member is known as {member_id!r}")
        explanation = service.explain.of_member(
            member_id, service.words(language), language or service.settings.default_language
        )
    click.echo(msgspec.json.format(msgspec.json.encode(explanation.to_json())))


@member.command("erase")
@click.argument("member_id")
@click.option("--yes", is_flag=True, help="Do not ask.")
def erase(member_id: str, *, yes: bool) -> None:
    """Hide a member's data at once and for good; data files follow with the next compactions.

    Example: plainview member erase ana --yes
    """
    with opened_service() as service:
        if not service.gate.knows(member_id):
            raise NotFound("member", f"no member is known as {member_id!r}")
        if not yes and not click.confirm(f"Erase everything held of {member_id!r}? This cannot be undone"):
            click.echo("Nothing was erased.", err=True)
            sys.exit(1)
        service.forget(member_id)
    click.echo(f"{member_id!r} is erased.", err=True)
