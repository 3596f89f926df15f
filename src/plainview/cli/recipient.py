"""`plainview recipient`: who may receive data, and the secret by which each can tell that something is from us."""

from __future__ import annotations

import base64

import click
import msgspec

from plainview.base.errors import NotFound
from plainview.cli.opened import opened_service
from plainview.gate.sends import missing_of


@click.group()
def recipient() -> None:
    """List recipients and show the secrets that sign what they get."""


@recipient.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def list_recipients(*, as_json: bool) -> None:
    """List all recipients: who they are, where they take things, and what their entry still lacks.

    Example: plainview recipient list --json
    """
    with opened_service() as service:
        held = tuple(service.catalogue.recipients.values())
    if as_json:
        rows = [
            {"name": one.id, "kind": one.kind.value, "role": one.role.value, "legal_name": one.legal_name,
             "country": one.country, "safeguard": one.safeguard, "contract": one.contract,
             "kept_days": one.kept_days, "destination": one.destination, "lacks": missing_of(one)}
            for one in held
        ]  # fmt: skip
        click.echo(msgspec.json.encode(rows))
        return
    for one in held:
        lacks = ", ".join(missing_of(one))
        state = f"lacks {lacks}" if lacks else one.destination or "no destination"
        click.echo(f"{one.id:24} {one.kind.value:14} {one.legal_name or '-':30} {state}")


@recipient.command("secret")
@click.argument("name")
def secret(name: str) -> None:
    """Print the secret that signs what a recipient gets (Standard Webhooks, whsec_...); the same at each call.

    Example: plainview recipient secret customer_care
    """
    with opened_service() as service:
        if name not in service.catalogue.recipients:
            raise NotFound("recipient", f"no recipient is named {name!r}; `plainview recipient list` shows them")
        made = service.gate.secret(f"recipient {name}")
    click.echo("whsec_" + base64.b64encode(made).decode())
