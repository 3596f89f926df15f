"""`plainview ledger`: checks that nothing in the ledger was changed, and says whom a key touched."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

import click
import msgspec

from plainview.base.errors import BadInput
from plainview.cli.opened import opened_service
from plainview.gate.ledger import BreachScope, LedgerReport, parse_moment
from plainview.gate.ledger.witness import read_heads


@click.group()
def ledger() -> None:
    """Check the ledger, and look into it."""


@ledger.command()
@click.option("--heads", "heads_file", type=click.Path(path_type=Path, dir_okay=False), help="File of kept heads.")
@click.option("--every-hash", is_flag=True, help="Work out each entry's hash, also where a seal fits.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
@click.pass_context
def verify(context: click.Context, heads_file: Path | None, *, every_hash: bool, as_json: bool) -> None:
    """Work out the whole ledger anew and compare it with its signed heads, here and kept elsewhere.

    Heads are read from the place that PLAINVIEW_LEDGER_WITNESS names, and from --heads FILE: one line of JSON
    each, as the outside place got them. Ends with 1 when anything was changed, taken out or cut off, and when that
    place cannot be read. With --every-hash seals are not relied on: each entry's hash is worked out, which is slower.

    Example: plainview ledger verify --heads /mnt/elsewhere/heads.jsonl
    """
    with opened_service() as service:
        witness = service.gate.ledger.witness
        kept = (*(witness.kept() if witness else ()), *(read_heads(heads_file) if heads_file else ()))
        report = service.gate.ledger.verify(kept, every_hash=every_hash)
    if as_json:
        click.echo(msgspec.json.encode(_as_json(report)))
    else:
        for finding in report.findings:
            click.echo(str(finding))
        counted = f"{report.entries:,} entries, {report.heads:,} signed heads"
        state = f"{len(report.findings)} finding(s)" if report.findings else "whole"
        click.echo(f"{counted} ({len(kept):,} kept elsewhere): {state}.")
        if not kept:
            click.echo("No head kept elsewhere was compared, so an end that was cut off would not be seen.", err=True)
    if report.findings:
        context.exit(1)


@ledger.command()
@click.option("--key", "program", required=True, help="Name of the caller's key, or of a program.")
@click.option("--from", "since", required=True, help="First moment, such as 2026-11-01 or 2026-11-01T08:00Z.")
@click.option("--to", "until", required=True, help="Moment after the last; a day alone counts to its end.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def breach(program: str, since: str, until: str, *, as_json: bool) -> None:
    """Say whom a key or program touched between two moments: members, elements, recipients.

    Example: plainview ledger breach --key partner_reports --from 2026-11-01 --to 2026-11-03
    """
    begin, end = parse_moment(since), parse_moment(until, is_end=True)
    if end <= begin:
        raise BadInput("--to lies before --from; exchange them")
    with opened_service() as service:
        scope = service.gate.ledger.breach(program, begin, end)
    if as_json:
        click.echo(msgspec.json.encode(asdict(scope) | {"sentence": scope.sentence}))
    else:
        _show(scope)


def _show(scope: BreachScope) -> None:
    click.echo(f"{scope.program}, {scope.since:%Y-%m-%d %H:%M} to {scope.until:%Y-%m-%d %H:%M} UTC:")
    click.echo(f"  {len(scope.members):,} members, {scope.anonymous:,} who never signed in")
    click.echo(f"  {scope.lines:,} lines, {scope.reads:,} reads; {scope.refused:,} refused")
    if scope.erased_lines:
        click.echo(f"  {scope.erased_lines:,} lines about members who were erased since")
    for what, counts in (("element", scope.elements), ("purpose", scope.purposes), ("recipient", scope.recipients)):
        for name, times in counts.items():
            click.echo(f"  {what} {name}: {times:,} lines")
    click.echo(scope.sentence)
    for member_id in scope.members:
        click.echo(member_id)


def _as_json(report: LedgerReport) -> dict[str, object]:
    head = None if report.head is None else report.head.to_json()
    findings = [finding._asdict() for finding in report.findings]
    return {"entries": report.entries, "heads": report.heads, "head": head, "findings": findings}
