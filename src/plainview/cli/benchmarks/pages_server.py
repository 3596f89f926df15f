"""A service that says with each answer what it cost: its own time, and the processor's, in `Server-Timing`.

Run as `python -m plainview.cli.benchmarks.pages_server`, with the installation's settings in the environment.
"""

from __future__ import annotations

import gc
import resource
import time

import uvicorn

from plainview.assemble import open_service
from plainview.base.clock import SystemClock
from plainview.base.settings import read_settings
from plainview.cli.doctor import bind
from plainview.web.app import create_app
from plainview.web.asgi import ASGIApp, Message, Receive, Scope, Send


def timed(app: ASGIApp) -> ASGIApp:
    """Return `app`, its answers saying the milliseconds they took, those of the processor, and the most memory (MiB).

    The processor's are of the whole process, so they are an answer's own only where one is asked for at a time.
    """

    async def counting(scope: Scope, receive: Receive, send: Send) -> None:
        began_s, spent_s = time.perf_counter(), time.process_time()

        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                took_ms, cpu_ms = (time.perf_counter() - began_s) * 1000, (time.process_time() - spent_s) * 1000
                peak_mib = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
                said = f"total;dur={took_ms:.3f}, cpu;dur={cpu_ms:.3f}, peak;dur={peak_mib:.0f}"
                message["headers"] = [*message.get("headers", ()), (b"server-timing", said.encode())]
            await send(message)

        await app(scope, receive, sending)

    return counting


def main() -> None:
    """Serve the installation of the environment until the process is ended."""
    gc.set_threshold(50_000, 20, 50)
    settings = read_settings()
    service = open_service(settings, SystemClock(), owns_intake=True)
    gc.freeze()
    try:
        config = uvicorn.Config(
            timed(create_app(service)), loop="uvloop", http="httptools", log_level="warning", proxy_headers=False,
            access_log=False, lifespan="on", server_header=False,
        )  # fmt: skip
        uvicorn.Server(config).run(sockets=[bind(settings)])
    finally:
        service.close()


if __name__ == "__main__":
    main()
