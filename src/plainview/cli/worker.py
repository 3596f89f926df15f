"""`plainview worker`: hands the intake log off to data files and does every program's jobs, on schedule."""

from __future__ import annotations

import logging
import signal
import threading
import traceback
from collections.abc import Callable
from functools import partial

import click

from plainview.assemble import Service
from plainview.base.errors import PlainviewError
from plainview.cli.opened import compare_witness, opened_service
from plainview.gate.program import Job

_TICK_S = 0.2
_log = logging.getLogger("plainview.worker")


@click.command()
@click.option("--once", is_flag=True, help="Do all that is due now, then end.")
@click.option("--only", multiple=True, metavar="PROGRAM", help="With --once: do this program's jobs and no other's.")
def worker(*, once: bool, only: tuple[str, ...]) -> None:
    """Compact the intake log and do what programs have to do on schedule, beside `plainview serve`.

    Example: plainview worker --once
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with opened_service() as service:
        compare_witness(service)
        if once:
            _compact(service)
            for name, job in service.jobs():
                if not only or name in only:
                    _run_job(name, job)
            return
        _run(service, stop)


def _run(service: Service, stop: threading.Event) -> None:
    """Take turns until stopped; a failed turn is said and tried again at its next time."""
    turns: list[tuple[Callable[[], None], float]] = [
        (partial(_compact, service), service.settings.whole_number("compact_s", lowest=1)),
        *((partial(_run_job, name, job), job.every_s) for name, job in service.jobs()),
    ]
    due_s = [service.clock.monotonic_s()] * len(turns)
    while not stop.wait(_TICK_S):
        for place, (turn, every_s) in enumerate(turns):
            if service.clock.monotonic_s() < due_s[place]:
                continue
            try:
                service.reload_catalogue()
                service.follow_erasures()
                turn()
                service.gate.flush()
            except PlainviewError as error:
                _log.error("%s", error)
            except Exception as error:  # noqa: BLE001 - the worker's outermost loop: one job's fault must not stop others
                # Its message may hold a member's value, so only where it came from is said.
                _log.error("%s\n%s", type(error).__name__, "".join(traceback.format_tb(error.__traceback__)[-6:]))
            due_s[place] = service.clock.monotonic_s() + every_s


def _compact(service: Service) -> None:
    report = service.gate.compact()
    if report.intake_files:
        rows = ", ".join(f"{family} {count:,}" for family, count in sorted(report.rows.items()))
        _log.info("handed off %d intake file(s): %s", report.intake_files, rows or "no rows")


def _run_job(program: str, job: Job) -> None:
    said = job.run()
    if said:
        _log.info("%s, %s: %s", program, job.name, said)
