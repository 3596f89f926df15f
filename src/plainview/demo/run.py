"""`run_demo`: from an empty folder to a running service with a past, and the tour; stops its processes at the end."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import NoReturn

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from plainview.base.clock import Clock, SystemClock
from plainview.base.errors import PlainviewError
from plainview.collect.delivery import wait
from plainview.demo.children import Children, check_port_free
from plainview.demo.folder import HOST, PASSWORD, SERVICE_KEY, DemoFolder, DemoState, check_complete, prepare
from plainview.demo.neighbours import drop_feeds, linked_members, settle_in
from plainview.demo.population import Past, past_batches
from plainview.demo.recipients import RecipientServer, appoint
from plainview.demo.seed import SeedReport, seed, set_password
from plainview.demo.tour import print_tour
from plainview.titles import packaged_titles

MEMBERS = 2_000
_ABOUT_EVENTS = 313_000
_LOOK_S = 0.5
_REASONS_NAMED = 5


def run_demo(path: Path, *, port: int = 8400, members: int = MEMBERS, clock: Clock | None = None) -> None:
    """Build the demo in `path` unless it is there, serve it on loopback, print the tour, and wait for Ctrl-C.

    Raises PlainviewError, with what to do, when the port is taken or a process ends.
    """
    clock = clock or SystemClock()
    folder = DemoFolder(path.resolve(), port)
    check_port_free(HOST, port)
    progress = Console(stderr=True)
    with _interruptible():
        try:
            _run(folder, clock, progress, members)
        except KeyboardInterrupt:
            progress.print("The demo has ended; its data stays.")


def _run(folder: DemoFolder, clock: Clock, progress: Console, members: int) -> None:
    began_s = clock.monotonic_s()
    progress.print(f"Demo in {folder.path}", highlight=False, soft_wrap=True)
    state = prepare(folder, clock)
    check_complete(folder)
    server = f"http://{HOST}:{folder.port}"
    with RecipientServer(0) as recipients, Children(folder.settings, folder.path / "logs", clock) as children:
        appoint(folder.catalogue, folder.path / "audiences", recipients.port)
        children.start("serve", ("serve", "--demo"))
        children.wait_ready(server)
        # The worker hands off to data files on the second core what `serve` takes in on the first.
        children.start("worker", ("worker",))
        took = "Nothing had to be built."
        if not state.seeded:
            took = _build(folder, state, server, children, clock, progress=progress, members=members)
        ready_s = clock.monotonic_s() - began_s
        print_tour(Console(), folder, state, server, took=f"{took} Ready in {ready_s:.0f} s.")
        while True:
            wait(_LOOK_S)
            children.check_alive()


def _build(
    folder: DemoFolder,
    state: DemoState,
    server: str,
    children: Children,
    clock: Clock,
    *,
    progress: Console,
    members: int,
) -> str:
    """Send the past, set Ana's password, train; return how long each took."""
    past = Past(packaged_titles(), state.until, n_members=members)
    report = _seed(past, server, clock, progress)
    set_password(server, SERVICE_KEY, PASSWORD)
    progress.print("Partners send, members choose, others are given what they may have ...")
    accounts = linked_members(members)
    settle_in(server, SERVICE_KEY, accounts, past.titles[0].title_id)
    drop_feeds(folder.feeds, accounts, state.until)
    began_s = clock.monotonic_s()
    progress.print("Training recommendations ...")
    children.stop("worker")
    children.run("worker", ("worker", "--once", "--only", "recommend"))
    children.start("worker", ("worker",))
    trained_s = clock.monotonic_s() - began_s
    state.events, state.members, state.seeded = report.sent, members + 1, True
    folder.write_state(state)
    rate = report.sent / max(report.took_s, 0.001)
    return f"Sent in {report.took_s:.0f} s ({rate:,.0f} events a second), trained in {trained_s:.0f} s."


def _seed(past: Past, server: str, clock: Clock, progress: Console) -> SeedReport:
    columns = (TextColumn("Sending 90 days"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=progress) as bar:
        task = bar.add_task("events", total=_ABOUT_EVENTS * past.n_members // MEMBERS)
        report = seed(server, SERVICE_KEY, past_batches(past), clock, on_sent=lambda n: bar.advance(task, n))
        bar.update(task, total=report.sent)
    if not report.is_whole:
        reasons = "; ".join(f"{count:,} {why}" for why, count in report.not_kept.most_common(_REASONS_NAMED))
        raise PlainviewError(
            f"of {report.sent:,} events {report.results['stored']:,} were stored ({reasons}); "
            "the catalogue in the demo's folder no longer fits the demo: delete the folder to begin anew"
        )
    return report


@contextmanager
def _interruptible() -> Iterator[None]:
    """Treat SIGTERM like Ctrl-C, and Ctrl-C as such even where a shell started us deaf to it, to stop the processes."""
    before = {number: signal.signal(number, _interrupt) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _interrupt(number: int, frame: FrameType | None) -> NoReturn:
    raise KeyboardInterrupt
