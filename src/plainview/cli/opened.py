"""Opening the installation that the environment names, for one command, and closing it whatever happens."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

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
