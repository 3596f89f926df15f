"""`plainview partner`: partners and outside services that may send feeds or be told of changes."""

from __future__ import annotations

import click
import msgspec

from plainview.assemble import Service
from plainview.base.errors import BadInput
from plainview.cli.opened import opened_service


@click.group()
def partner() -> None:
    """Let partners and outside services in, list and revoke them."""


@partner.command("add")
@click.argument("name")
@click.option("--recipient", required=True, help="Its entry among the recipients of your catalogue.")
@click.option("--feeds", default="", help="Feeds that it may send, with commas between.")
@click.option("--webhook", default="", help="Address where it is told of changes, https.")
@click.option("--renew", is_flag=True, help="Give one that is let in already new secrets; the old ones end at once.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def add(name: str, recipient: str, feeds: str, webhook: str, *, renew: bool, as_json: bool) -> None:
    """Let a partner or outside service in and print its secrets, which are shown this once only.

    Example: plainview partner add telco --recipient mobile_operator --feeds billing,contacts
    """
    named = tuple(dict.fromkeys(filter(None, (feed.strip() for feed in feeds.split(",")))))
    with opened_service() as service:
        _check(service, recipient, named)
        if service.gate.partners.find(name) is not None and not renew:
            raise BadInput(f"{name!r} is let in already; --renew gives it new secrets and ends the old ones")
        told = service.gate.partners.add(name, recipient, feeds=named, webhook=webhook)
    shown = {"client_id": told.client_id, "client_secret": told.client_secret, "signing_secret": told.signing_secret}
    if as_json:
        click.echo(msgspec.json.encode(shown))
        return
    for label, value in shown.items():
        click.echo(f"{label:16} {value}")
    click.echo(f"{name!r} is let in from now on. Its secrets are not shown again: hand them over safely.", err=True)


@partner.command("list")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def list_partners(*, as_json: bool) -> None:
    """List everybody who was let in, revoked ones too.

    Example: plainview partner list
    """
    with opened_service() as service:
        every = service.gate.partners.every()
    if as_json:
        rows = [
            {"name": held.name, "recipient": held.recipient, "feeds": held.feeds, "webhook": held.webhook,
             "made": held.made_at, "revoked": held.revoked_at or None}
            for held in every
        ]  # fmt: skip
        click.echo(msgspec.json.encode(rows))
        return
    if not every:
        click.echo("Nobody yet. Let one in with: plainview partner add NAME --recipient RECIPIENT", err=True)
    for held in every:
        state = f"revoked {held.revoked_at[:10]}" if held.revoked_at else "let in"
        click.echo(f"{held.name:24} {held.recipient:20} {state:18} {', '.join(held.feeds)}")


@partner.command("revoke")
@click.argument("name")
def revoke(name: str) -> None:
    """Let a partner in no more; what it sends is refused from now on.

    Example: plainview partner revoke telco
    """
    with opened_service() as service:
        service.gate.partners.revoke(name)
    click.echo(f"{name!r} is let in no more.", err=True)


def _check(service: Service, recipient: str, feeds: tuple[str, ...]) -> None:
    catalogue = service.catalogue
    if recipient not in catalogue.recipients:
        known = ", ".join(catalogue.recipients)
        raise BadInput(f"no recipient is named {recipient!r}; the catalogue has: {known}")
    unknown = [feed for feed in feeds if feed not in catalogue.feeds]
    if unknown:
        raise BadInput(f"no feed is named {unknown[0]!r}; the catalogue has: {', '.join(catalogue.feeds)}")
