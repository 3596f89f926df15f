"""`plainview key`: keys of the programs that write to Plainview or read through it."""

from __future__ import annotations

from dataclasses import replace

import click
import msgspec

from plainview.base.errors import BadInput, NotFound
from plainview.cli.opened import opened_service
from plainview.collect.callers import make_key


@click.group()
def key() -> None:
    """Make, list and revoke the keys of programs."""


@key.command("add")
@click.argument("name")
@click.option(
    "--class",
    "key_class",
    required=True,
    help="public (apps and browsers), service (your servers), or purpose:NAME (programs that read).",
)
@click.option("--history", is_flag=True, help="Admit events of any past age, for imports; their ids never expire.")
def add(name: str, key_class: str, *, history: bool) -> None:
    """Make a key and print its secret, which is shown this once only.

    Example: plainview key add web --class public
    """
    with opened_service() as service:
        if any(held.name == name and held.revoked_at is None for held in service.gate.caller_keys()):
            raise BadInput(f"a key named {name!r} exists; choose another name, or `plainview key revoke {name}` first")
        purpose = key_class.removeprefix("purpose:")
        if key_class.startswith("purpose:") and purpose not in service.catalogue.purposes:
            known = ", ".join(service.catalogue.purposes)
            raise BadInput(f"no purpose is named {purpose!r}; the catalogue has: {known}")
        made, secret = make_key(name, key_class, service.clock, history=history)
        service.gate.put_caller_key(made)
    click.echo(secret)
    click.echo(f"Key {name!r} ({key_class}) is good from now on. It is kept as a digest only: note it down.", err=True)


@key.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def list_keys(*, as_json: bool) -> None:
    """List all keys, revoked ones too.

    Example: plainview key list --json
    """
    with opened_service() as service:
        keys = service.gate.caller_keys()
    if as_json:
        rows = [
            {"name": held.name, "class": held.key_class, "history": held.history, "made": held.created_at.isoformat(),
             "revoked": held.revoked_at.isoformat() if held.revoked_at else None}
            for held in keys
        ]  # fmt: skip
        click.echo(msgspec.json.encode(rows))
        return
    if not keys:
        click.echo("No keys yet. Make one with: plainview key add NAME --class service", err=True)
    for held in keys:
        state = f"revoked {held.revoked_at:%Y-%m-%d}" if held.revoked_at else "good"
        click.echo(f"{held.name:24} {held.key_class:20} {state}{'  history' if held.history else ''}")


@key.command("revoke")
@click.argument("name")
def revoke(name: str) -> None:
    """Revoke a key; servers refuse it within a second.

    Example: plainview key revoke web
    """
    with opened_service() as service:
        for held in service.gate.caller_keys():
            if held.name == name and held.revoked_at is None:
                service.gate.put_caller_key(replace(held, revoked_at=service.clock.now()))
                click.echo(f"Key {name!r} is revoked.", err=True)
                return
    raise NotFound("key", f"no good key is named {name!r}; `plainview key list` shows them")
