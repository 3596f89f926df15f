"""`plainview demo`: a streaming service of two thousand invented members, ready in a minute, with a tour."""

from __future__ import annotations

from pathlib import Path

import click


@click.command()
@click.option(
    "--folder", type=click.Path(path_type=Path, file_okay=False), default=Path("demo-data"), help="Where it is kept."
)
@click.option("--port", default=8400, show_default=True, help="Port of loopback to serve on.")
def demo(folder: Path, port: int) -> None:
    """Build a demo service through the real way in, serve it on loopback, and print a five-minute tour.

    A second start finds what the first one built. Delete the folder to begin anew.

    Example: plainview demo --port 8500
    """
    from plainview.demo.run import run_demo

    run_demo(folder, port=port)
