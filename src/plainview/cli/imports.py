"""`plainview import ...`: bringing in titles and what members did elsewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

import click
import msgspec
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

from plainview.base.clock import SystemClock
from plainview.base.settings import Settings, read_settings
from plainview.cli.importing.folder import open_import_folder
from plainview.cli.importing.movielens import find_layout
from plainview.cli.importing.netflix import Asked, import_takeout
from plainview.cli.importing.progress import progress_file
from plainview.cli.importing.report import ImportReport, make_report, report_lines
from plainview.cli.importing.scan import DataSet, scan
from plainview.cli.importing.takeout_profiles import read_map
from plainview.cli.importing.takeout_report import takeout_report_lines
from plainview.cli.importing.transfer import send_ratings
from plainview.collect.delivery import Delivery
from plainview.titles import Title, open_titles, read_title_sheet, read_words_sheet

TITLES_FILE = "titles.db"


@click.group()
def imports() -> None:
    """Bring in titles, and what members did elsewhere."""


@imports.command("titles")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def import_titles(path: Path, *, as_json: bool) -> None:
    """Add the titles of a CSV file, or change those with the same id.

    Columns: title_id, kind (film, series, game), title, year; if you like genres (separated by ;), language, note.

    Example: plainview import titles titles.csv
    """
    sheet = read_title_sheet(path)
    changed = _put_titles(read_settings(), sheet)
    if as_json:
        click.echo(msgspec.json.encode({"read": len(sheet), "changed": changed, "unchanged": len(sheet) - changed}))
    else:
        click.echo(f"titles: {len(sheet)} read, {changed} added or changed, {len(sheet) - changed} the same as before")


@imports.command("words")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def import_words(path: Path, *, as_json: bool) -> None:
    """Add or change titles' words in more languages, from a CSV file.

    Columns: title_id, language, title; if you like synopsis, translated_by (person or machine).

    Example: plainview import words words.csv
    """
    sheet = read_words_sheet(path)
    titles = open_titles(read_settings().data_folder / TITLES_FILE)
    try:
        count = titles.put_words(sheet)
    finally:
        titles.close()
    click.echo(msgspec.json.encode({"read": count}) if as_json else f"words: {count} read")


@imports.command("movielens")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--server", help="Address of the running server.  [default: the one of your settings]")
@click.option("--key", required=True, help="A service key that admits history: plainview key add NAME --history.")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder that remembers how far an import got.  [default: imports/ in the data folder]",
)
@click.option("--from-start", is_flag=True, help="Forget how far an earlier, stopped import got.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def import_movielens(
    path: Path, server: str | None, key: str, *, state: Path | None, from_start: bool, as_json: bool
) -> None:
    """Send the ratings of MovieLens 100K through the way in, with their true times.

    PATH is the folder or zip of GroupLens' ml-100k, or of recbole's atomic files. Stopped imports go on where they
    were; a finished one that runs again stores nothing twice.

    Example: plainview import movielens ml-100k.zip --server http://127.0.0.1:8400 --key demo-service
    """
    with _saying_how_to_go_on():
        settings = read_settings()
        folder = open_import_folder(path)
        data_set = scan(folder, find_layout(folder))
        with Delivery(server or f"http://{settings.host}:{settings.port}", key) as delivery:
            delivery.check_reachable()
            titles_changed = _put_titles(settings, data_set.titles)
            kept = progress_file(state or settings.data_folder / "imports", data_set.digest, delivery.server)
            if from_start:
                kept.remove()
            resumed_at = kept.read().line
            with _progress_bar(data_set) as on_progress:
                outcome = send_ratings(data_set, delivery, kept, on_progress=on_progress)
    _print_report(make_report(data_set, outcome, titles_changed=titles_changed, resumed_at=resumed_at), as_json=as_json)


@imports.command("netflix")
@click.argument("path", type=click.Path(path_type=Path))
@click.option("--member", "member_id", required=True, help="Id of the member whose export it is.")
@click.option(
    "--profile-map",
    multiple=True,
    metavar="NAME=ID",
    help="Which profile here a name in the export means; may be given several times.",
)
@click.option("--server", help="Address of the running server.  [default: the one of your settings]")
@click.option("--key", required=True, help="A service key that admits history: plainview key add NAME --history.")
@click.option(
    "--state",
    type=click.Path(path_type=Path, file_okay=False),
    help="Folder that remembers how far an import got.  [default: imports/ in the data folder]",
)
@click.option("--from-start", is_flag=True, help="Forget how far an earlier, stopped import got.")
@click.option("--json", "as_json", is_flag=True, help="Print the result as JSON.")
def import_netflix(path: Path, *, member_id: str, profile_map: tuple[str, ...], as_json: bool, **given: Any) -> None:
    """Send a member's export from another service through the way in, line by line, with its true times.

    PATH is the ZIP archive that the other service gave out. Stopped imports go on where they were; a finished one
    that runs again stores nothing twice.

    Example: plainview import netflix export.zip --member ana --profile-map "Ana=main" --key pv_...
    """
    with _saying_how_to_go_on():
        settings = read_settings()
        state: Path = given["state"] or settings.data_folder / "imports"
        asked = Asked(path, member_id, read_map(profile_map), state, given["from_start"])
        with Delivery(given["server"] or f"http://{settings.host}:{settings.port}", given["key"]) as delivery:
            report = import_takeout(asked, delivery, settings, SystemClock(), progress=partial(_bar, "lines"))
    if as_json:
        click.echo(msgspec.json.encode(report))
        return
    for line in takeout_report_lines(report):
        click.echo(line)


def _put_titles(settings: Settings, given: Sequence[Title]) -> int:
    """Put titles into the installation's file and return how many changed."""
    titles = open_titles(settings.data_folder / TITLES_FILE)
    try:
        return titles.put_many(given)
    finally:
        titles.close()


def _print_report(report: ImportReport, *, as_json: bool) -> None:
    if as_json:
        click.echo(msgspec.json.encode(report))
        return
    for line in report_lines(report):
        click.echo(line)


@contextmanager
def _progress_bar(data_set: DataSet) -> Iterator[Callable[[int], None]]:
    """Show a bar on stderr; the callback takes how many ratings are done in all."""
    with _bar("ratings", data_set.ratings_read - data_set.skipped_ratings.total) as on_progress:
        yield on_progress


@contextmanager
def _bar(what: str, total: int) -> Iterator[Callable[[int], None]]:
    """Show a bar on stderr; the callback takes how many are done in all."""
    columns = (TextColumn(what), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task(what, total=total)
        yield lambda done: bar.update(task, completed=done)


@contextmanager
def _saying_how_to_go_on() -> Iterator[None]:
    """Turn Ctrl-C into one sentence on stderr and exit status 1."""
    try:
        yield
    except KeyboardInterrupt:
        raise click.ClickException("stopped; run the same command again to go on where it was") from None
