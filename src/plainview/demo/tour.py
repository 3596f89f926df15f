"""The five-minute tour that the demo prints: where to look, how to sign in, what to try."""

from __future__ import annotations

from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.panel import Panel
from rich.table import Table

from plainview.demo.ana import ANA_EMAIL
from plainview.demo.folder import OFFICER_EMAIL, PASSWORD, PUBLIC_KEY, SERVICE_KEY, STAFF, DemoFolder, DemoState

_FILE, _TABLE, _ENTRY = "usage.toml", "[element.titles_viewed.purpose]", "recommend_use"


def catalogue_line(folder: DemoFolder) -> tuple[Path, int]:
    """Return the file and the number of the line that lets recommendations see which titles were watched.

    The number is 0 when somebody deleted that line already.
    """
    path = folder.catalogue / _FILE
    inside = False
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if line.startswith("["):
            inside = line.strip() == _TABLE
        elif inside and line.startswith(_ENTRY):
            return path, number
    return path, 0


def print_tour(console: Console, folder: DemoFolder, state: DemoState, server: str, *, took: str) -> None:
    """Print the tour."""
    console.print()
    console.print(
        Panel(f"The demo is ready: {state.events:,} events of {state.members:,} members. {took}", expand=False)
    )
    places = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    for address, what in (
        ("/demo", "the streaming service itself: rows and why, a player, a game, sign-up, help"),
        ("/you", '"Your data": what is held of Ana, why, who saw it, and her choices'),
        ("/privacy", "the public notice, made from the same catalogue"),
        ("/console", "the privacy officer's desk, with a page for each part of the service"),
        ("/openapi.json", "the whole API"),
    ):
        places.add_row(f"{server}{address}", what)
    console.print(places)
    console.print()
    console.print(f"Sign in as a member    {ANA_EMAIL}    password {PASSWORD}", highlight=False)
    console.print(f"Sign in as the officer {OFFICER_EMAIL} password {PASSWORD}", highlight=False)
    others = ", ".join(email for email in STAFF if email != OFFICER_EMAIL)
    console.print(f"Staff with other roles {others}, the same password", highlight=False, soft_wrap=True)
    console.print(f"Keys of programs       {PUBLIC_KEY} (public), {SERVICE_KEY} (service)", highlight=False)
    console.print("\n[bold]Five minutes[/bold]")
    for number, step in enumerate(_steps(folder, server), start=1):
        console.print(f" {number}. {step}", soft_wrap=True, highlight=False)
    console.print("\nCtrl-C ends the demo; the next start finds it as it was.", highlight=False)
    console.print(f"To begin anew, delete the folder {folder.path}.", highlight=False, soft_wrap=True)


def _steps(folder: DemoFolder, server: str) -> tuple[str, ...]:
    path, line = catalogue_line(folder)
    where = f"{path}, line {line}" if line else f"{path} (it is gone already; put it back)"
    deletion = (
        f"Delete the line `{_ENTRY} = ...` below {escape(_TABLE)} in {where}. Within two seconds no recommendation may "
        "read what Ana watched: /demo changes, and /you no longer says that recommendations use it. "
        "Put the line back, and so is the use."
    )
    return (
        f"Open {server}/you as Ana, and {server}/demo in a second window: choose who watches, open a title, play it.",
        "The first window says at once what is new; reload it, and it is there, with the time and the path it came by.",
        "Back on /demo the home has changed, and each title says because of what. Search, rate, play the game.",
        f"Sign out and create an account at {server}/demo/sign-up: each form says beside it what is collected.",
        "On /you switch recommendations off: /demo shows what is popular, and says why. Switch them on again.",
        deletion,
        *_neighbour_steps(folder, server),
    )


def _neighbour_steps(folder: DemoFolder, server: str) -> tuple[str, ...]:
    """Return the steps that show what comes from others, what goes to them, and what members are told."""
    drop = (
        f"Partners drop their files into {folder.feeds}. Copy a line of one with another `record_id` into a new file "
        f"there: the worker takes it in, and {server}/console/partners counts it."
    )
    return (
        f"Open {server}/you/choices for Ana's inbox, /you/known for what partners sent, /you/shared for what was given",
        f"Sign in as the officer and open {server}/console: charts of the audience, sign-ins, messages, feeds.",
        drop,
        f"The file that the agency got lies in {folder.path / 'audiences'}: only members who said yes are in it.",
    )
