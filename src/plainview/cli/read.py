"""`plainview read`: what one purpose may see, as a Parquet file, through the gate like any other program."""

from __future__ import annotations

import os
from pathlib import Path

import click
import pyarrow as pa
import pyarrow.parquet as pq

from plainview.base.errors import BadInput
from plainview.cli.opened import opened_service
from plainview.gate.session import PurposeSession
from plainview.gate.statements import Statement


@click.command()
@click.argument("purpose")
@click.option("--parquet", "path", type=click.Path(path_type=Path), required=True, help="File to write.")
@click.option("--view", default="", help="Which of the purpose's views to write whole; its only one by default.")
@click.option("--sql", default="", help="Write the result of this SELECT over the purpose's views instead.")
@click.option("--as", "program", default="plainview read", help="Name under which it stands in the ledger.")
def read(purpose: str, *, path: Path, view: str, sql: str, program: str) -> None:
    """Write what PURPOSE may see to a Parquet file: declared columns, of members who allow it, as the ledger says.

    Example: plainview read audience_use --view viewing --parquet viewing.parquet
    """
    with opened_service() as service:
        if purpose not in service.catalogue.purposes:
            known = ", ".join(service.catalogue.purposes)
            raise BadInput(f"no purpose is named {purpose!r}; the catalogue declares: {known}")
        session = service.gate.session(purpose, program)
        text = sql or f'SELECT * FROM "{_view_of(session, view)}"'  # noqa: S608 - the view's name is checked, the gate the rest
        table = session.query(Statement("plainview read", "Written to a file.", text))
    _write(table, path)
    click.echo(f"{table.num_rows:,} rows, {table.num_columns} columns: {path}", err=True)


def _view_of(session: PurposeSession, view: str) -> str:
    views = session.views
    if view in views:
        return view
    if not view and len(views) == 1:
        return views[0]
    known = ", ".join(views) or "none; nothing that this purpose may see is a stream of events"
    raise BadInput(f"name one of the purpose's views with --view, or a SELECT with --sql; its views: {known}")


def _write(table: pa.Table, path: Path) -> None:
    """Write the file whole, readable by its owner only, or leave what was there."""
    unfinished = path.with_name(f".{path.name}.unfinished")
    try:
        descriptor = os.open(unfinished, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            pq.write_table(table, file)
        unfinished.rename(path)
    except OSError as error:
        unfinished.unlink(missing_ok=True)
        raise BadInput(f"{path} cannot be written ({error.strerror}); name another file") from None
