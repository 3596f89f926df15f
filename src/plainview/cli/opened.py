"""Opening the installation that the environment names, for one command, and closing it whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import click

from plainview.assemble import Service, open_service
from plainview.base.clock import SystemClock
from plainview.base.settings import read_settings


@contextmanager
def opened_service(*, owns_intake: bool = False, demo: bool = False) -> Iterator[Service]:
    """Open the service beside a running `serve` (or, with `owns_intake`, as it) and close it at the end."""
    service = open_service(read_settings(), SystemClock(), owns_intake=owns_intake, demo=demo)
    try:
        yield service
    finally:
        service.close()


def compare_witness(service: Service) -> None:
    """Raise StoreError when the outside place keeps heads that this ledger does not fit; say if it cannot be asked."""
    fault = service.gate.ledger.check_witness()
    if fault:
        click.echo(f"The ledger was not compared with its outside place: {fault}.", err=True)
