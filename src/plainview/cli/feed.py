"""`plainview feed`: schemas and samples of what partners and outside services send, and taking a file in by hand."""

from __future__ import annotations

import json
from pathlib import Path

import click
import msgspec

from plainview.assemble import Service
from plainview.base.errors import NotFound
from plainview.catalogue.model import Source
from plainview.cli.opened import opened_service
from plainview.collect.feeds.report import Report
from plainview.collect.feeds.sample import FORMATS, sample_file
from plainview.collect.feeds.sending import Sender, send_file
from plainview.collect.feeds.shape import schema_of, shape_of

_SHOWN = 20


@click.group()
def feed() -> None:
    """Show what a feed's records look like, and take a file in by hand."""


@feed.command("schema")
@click.argument("name", metavar="FEED")
def schema(name: str) -> None:
    """Print the JSON Schema of one record of a feed, made from your catalogue.

    Example: plainview feed schema billing
    """
    with opened_service() as service:
        made = _schema(service, name)
    click.echo(json.dumps(made, indent=2, ensure_ascii=False))


@feed.command("sample")
@click.argument("name", metavar="FEED")
@click.option("--format", "file_format", type=click.Choice(FORMATS), default="csv", show_default=True)
def sample(name: str, file_format: str) -> None:
    """Print a sample file of a feed: three invented records that its schema allows.

    Example: plainview feed sample billing --format jsonl
    """
    with opened_service() as service:
        made = _schema(service, name)
    click.echo(sample_file(made, file_format), nl=False)


@feed.command("take")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--partner", required=True, help="Whose file it is, as named in `plainview partner list`.")
@click.option("--feed", "name", required=True, help="Which feed it is of.")
@click.option("--server", help="Address of the running server.  [default: the one of your settings]")
@click.option("--json", "as_json", is_flag=True, help="Print the report as JSON.")
def take(path: Path, partner: str, name: str, *, server: str | None, as_json: bool) -> None:
    """Send a file to the running server as its partner would, signed, and print what became of its lines.

    The same file again stores nothing twice. Exit status 1 when not one record was taken.

    Example: plainview feed take billing.csv --partner telco --feed billing
    """
    with opened_service() as service:
        if service.gate.partners.find(partner) is None:
            raise NotFound("partner", f"no partner is named {partner!r}; `plainview partner list` shows them")
        shape = shape_of(service.catalogue, name)
        home = "elsewhere" if shape.source is Source.ELSEWHERE else "partners"
        address = server or f"http://{service.settings.host}:{service.settings.port}"
        sender = Sender(partner, address, f"/v1/{home}/feeds/{name}", service.gate.partners.signing_secret(partner))
        report = send_file(path, shape, sender, service.clock)
    _print(report, as_json=as_json)
    if report.read and not report.took_some:
        raise click.exceptions.Exit(1)


def _print(report: Report, *, as_json: bool) -> None:
    if as_json:
        click.echo(msgspec.json.encode(report))
        return
    click.echo(
        f"{report.read:,} read, {report.stored:,} stored, {report.duplicate:,} there already, "
        f"{report.refused:,} refused"
    )
    for line in report.lines[:_SHOWN]:
        click.echo(f"line {line.line}: {line.reason}{f' ({line.field})' if line.field else ''}")
    if report.refused > _SHOWN:
        click.echo(f"and {report.refused - _SHOWN:,} more; --json lists up to a thousand", err=True)
    for name, count in sorted(report.stripped.items()):
        click.echo(f"thrown away: {name}, {count:,} times")


def _schema(service: Service, name: str) -> dict[str, object]:
    words = service.words()
    return schema_of(shape_of(service.catalogue, name), lambda element: words.element(element).name)
