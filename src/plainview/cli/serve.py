"""`plainview serve`: the way in, the pages and the API, in one process that owns the intake log."""

from __future__ import annotations

import gc
import logging
import signal
import socket
import sys
import threading
import traceback
from types import FrameType

import click
import uvicorn

from plainview.assemble import Service
from plainview.base.errors import PlainviewError
from plainview.cli.doctor import bind, require_identity, require_look
from plainview.cli.opened import compare_witness, opened_service
from plainview.web.app import create_app

_TICK_S = 0.5
_log = logging.getLogger("plainview")


@click.command()
@click.option("--demo", is_flag=True, hidden=True, help="Also serve the demo's own site.")
def serve(*, demo: bool) -> None:
    """Serve collection, pages and API until interrupted. Run `plainview worker` beside it.

    Example: PLAINVIEW_PORT=8080 plainview serve
    """
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    # Batches make many short-lived objects; looking for cycles among them so often cost a third of the intake's time.
    gc.set_threshold(50_000, 20, 50)
    # Else the server, once it has ended its connections, would die of the signal before all is written and closed.
    signal.signal(signal.SIGTERM, _leave)
    with opened_service(owns_intake=True, demo=demo) as service:
        require_identity(service.settings)
        require_look(service.settings)
        compare_witness(service)
        listener = bind(service.settings)
        gc.freeze()
        stop = threading.Event()
        upkeep = threading.Thread(target=_upkeep, args=(service, stop), name="upkeep", daemon=True)
        upkeep.start()
        host, port = listener.getsockname()[:2]
        click.echo(f"Plainview serves http://{host}:{port} (data: {service.settings.data_folder})", err=True)
        try:
            config = uvicorn.Config(
                create_app(service),
                loop="uvloop",
                http="httptools",
                log_level="warning",
                proxy_headers=False,
                access_log=False,
                lifespan="on",
                server_header=False,
                backlog=2048,
                timeout_graceful_shutdown=10,
            )
            _Server(config, service).run(sockets=[listener])
        finally:
            stop.set()
            upkeep.join()
            gc.unfreeze()


class _Server(uvicorn.Server):
    """A server that lets open streams go when it is told to end, instead of waiting for them."""

    def __init__(self, config: uvicorn.Config, service: Service) -> None:
        super().__init__(config)
        self._service = service

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """End what is open, then the server."""
        self._service.gate.arrivals.end()
        await super().shutdown(sockets)


def _leave(number: int, frame: FrameType | None) -> None:
    del number, frame
    sys.exit(0)


def _upkeep(service: Service, stop: threading.Event) -> None:
    """Twice a second: write counts, notice erasures and a changed catalogue, close the intake file, do what is due."""
    rotate_s = service.settings.whole_number("intake_rotate_s", lowest=1)
    rotated_s = service.clock.monotonic_s()
    due_s = dict.fromkeys(service.jobs(in_server=True), rotated_s)
    while not stop.wait(_TICK_S):
        try:
            service.gate.flush()
            service.follow_erasures()
            for (program, job), at_s in list(due_s.items()):
                if service.clock.monotonic_s() >= at_s:
                    due_s[program, job] = service.clock.monotonic_s() + job.every_s
                    job.run()
            if service.reload_catalogue():
                _log.warning("the catalogue changed; version %s is in force", service.catalogue.version[:12])
            if service.clock.monotonic_s() - rotated_s >= rotate_s:
                service.gate.rotate()
                rotated_s = service.clock.monotonic_s()
        except PlainviewError as error:
            _log.error("%s", error)
        except Exception as error:  # noqa: BLE001 - the thread's outermost loop: it must go on, or rotation ends
            # Its message may hold a member's value, so only where it came from is said.
            where = "".join(traceback.format_tb(error.__traceback__)[-6:])
            _log.error("upkeep failed with %s and is tried again\n%s", type(error).__name__, where)
