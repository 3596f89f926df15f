"""`plainview retention`: says how long each value is kept, and deletes what is past its last day."""

from __future__ import annotations

import click
import msgspec

from plainview.cli.opened import opened_service
from plainview.gate.retention import LastDay, RetentionRun


@click.group()
def retention() -> None:
    """Say how long values are kept, and delete what is past its last day."""


@retention.command()
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def show(*, as_json: bool) -> None:
    """Say how long each element is kept, for which purpose the longest, and what the last run deleted.

    A purpose stops seeing a value after its own days; the value is deleted when the last purpose's days end, and
    never later than its family is kept.

    Example: plainview retention show
    """
    with opened_service() as service:
        days, removed, last = service.retention.days(), service.retention.removed(), service.retention.last()
    if as_json:
        click.echo(msgspec.json.encode({"elements": days, "removed": removed, "last_run": last}))
        return
    for held in days:
        click.echo(f"{held.element:32} {held.days:>6,} days  {_why(held)}")
    for name, at in removed.items():
        click.echo(f"{name:32} no longer declared; deleted from {at:%Y-%m-%d %H:%M} UTC on")
    click.echo(_told(last) if last is not None else "Nothing was deleted yet: the worker does it once a day.")


@retention.command()
def run() -> None:
    """Delete now what is past its last day; the worker does it once a day.

    Safe to repeat, also after it was killed. What each element lost is in the ledger.
    """
    with opened_service() as service:
        click.echo(_told(service.retention.run()))


def _why(held: LastDay) -> str:
    if held.bounded_by_family:
        return f"as long as the family {held.family} is kept"
    longest = [purpose for purpose, days in held.by_purpose.items() if days == held.days]
    return f"for {', '.join(sorted(longest))}" if longest else f"as long as the family {held.family} is kept"


def _told(run: RetentionRun) -> str:
    lines = [f"{loss.element:32} {loss.count:>9,} received before {loss.before:%Y-%m-%d}" for loss in run.losses]
    total = sum(loss.count for loss in run.losses)
    return "\n".join((*lines, f"Run of {run.at:%Y-%m-%d %H:%M} UTC: {total:,} value(s) deleted."))
