"""`plainview bench`: speed and memory as figures and ratios, each against something real in the same run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click
import msgspec
from rich.console import Console

from plainview.cli.benchmarks.figures import Figure, as_rows, as_table
from plainview.cli.benchmarks.gdpr import gdpr
from plainview.cli.benchmarks.ingest import ingest
from plainview.cli.benchmarks.ledger import ledger
from plainview.cli.benchmarks.pages import pages
from plainview.cli.benchmarks.rights import rights
from plainview.cli.benchmarks.scans import query, reads


def recommend() -> list[Figure]:
    """Return the figures of recommendations; the use is looked for only when it is measured."""
    from plainview.cli.benchmarks.recommend import recommend as measure

    return measure()


BENCHMARKS: dict[str, Callable[[], list[Figure]]] = {
    "gdpr": gdpr,
    "ingest": ingest,
    "ledger": ledger,
    "pages": pages,
    "query": query,
    "reads": reads,
    "recommend": recommend,
    "rights": rights,
}
"""What can be measured. `rights` fills twenty million events first, which takes minutes and some 2 GB of disk."""


@click.command()
@click.argument("name", type=click.Choice(["all", *BENCHMARKS]))
@click.option(
    "--events", type=click.IntRange(10_000, 1_000_000_000), help="Events in the store of `rights` or `pages`."
)
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder where the store of `pages` stays, to measure again without filling.",
)
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
@click.option(
    "--out", type=click.Path(path_type=Path, dir_okay=False), default=Path("bench.json"), help="Where to write them."
)
def bench(name: str, out: Path, events: int | None, keep: Path | None, *, as_json: bool) -> None:
    """Measure NAME (gdpr, ingest, ledger, pages, query, reads, recommend, rights, or all); write to bench.json.

    Everything runs on this machine, in a folder of its own that is removed at the end. `rights` fills twenty million
    events first, unless --events says otherwise, and takes some ten minutes; `gdpr` some five, the others less.
    `pages` fills half a million events, or --events, and one account of a million more.

    Example: plainview bench recommend
    """
    console = Console(stderr=True)
    figures: list[Figure] = []
    for each, measure in BENCHMARKS.items():
        if name in ("all", each):
            with console.status(f"measuring {each} ..."):
                figures += _sized(each, measure, events, keep)
    out.write_bytes(msgspec.json.format(msgspec.json.encode(as_rows(figures))) + b"\n")
    if as_json:
        click.echo(out.read_text("utf-8"))
        return
    Console(width=160).print(as_table(figures))
    click.echo(f"Written to {out}.", err=True)


def _sized(name: str, measure: Callable[[], list[Figure]], events: int | None, keep: Path | None) -> list[Figure]:
    """Return the figures of one benchmark, over a store of the size that was asked for where it takes one."""
    if name == "pages":
        return pages(keep=keep) if events is None else pages(events, keep=keep)
    return rights(events) if name == "rights" and events else measure()
