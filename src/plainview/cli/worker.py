"""`plainview worker`: hands the intake log off to data files and fits the recommendation model, on schedule."""

from __future__ import annotations

import logging
import signal
import threading
from collections.abc import Callable

import click

from plainview.assemble import Service
from plainview.base.errors import PlainviewError
from plainview.cli.opened import opened_service

_log = logging.getLogger("plainview.worker")


@click.command()
@click.option("--once", is_flag=True, help="Do all that is due now, then end.")
def worker(*, once: bool) -> None:
    """Compact the intake log and fit the recommendation model, again and again, beside `plainview serve`.

    Example: plainview worker --once
    """
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    with opened_service() as service:
        if once:
            _compact(service)
            _refit(service)
            return
        _run(service, stop)


def _run(service: Service, stop: threading.Event) -> None:
    """Take turns until stopped; a failed turn is said and tried again at its next time."""
    turns: dict[Callable[[Service], None], int] = {
        _compact: service.settings.whole_number("compact_s", lowest=1),
        _refit: service.settings.whole_number("refit_s", lowest=1),
    }
    due_s = dict.fromkeys(turns, service.clock.monotonic_s())
    while not stop.wait(0.2):
        for turn, every_s in turns.items():
            if service.clock.monotonic_s() < due_s[turn]:
                continue
            try:
                service.reload_catalogue()
                turn(service)
                service.gate.flush()
            except PlainviewError as error:
                _log.error("%s", error)
            due_s[turn] = service.clock.monotonic_s() + every_s


def _compact(service: Service) -> None:
    report = service.gate.compact()
    if report.intake_files:
        rows = ", ".join(f"{family} {count:,}" for family, count in sorted(report.rows.items()))
        _log.info("handed off %d intake file(s): %s", report.intake_files, rows or "no rows")


def _refit(service: Service) -> None:
    report = service.recommend.refit()
    _log.info("recommendations: %s", report)
