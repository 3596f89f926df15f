"""Numbers for Prometheus: requests by area, method and status, and how long they took."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram, generate_latest

from plainview.base.clock import Clock
from plainview.web.asgi import ASGIApp, Message, Receive, Scope, Send

CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"
_METHODS: frozenset[str] = frozenset({"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"})


class Metrics:
    """One application's numbers; areas, never paths, since paths hold members' ids."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._registry = CollectorRegistry()
        self._requests = Counter(
            "plainview_http_requests", "Requests answered.", ("area", "method", "status"), registry=self._registry
        )
        self._seconds = Histogram(
            "plainview_http_request_seconds", "Seconds to answer a request.", ("area",), registry=self._registry
        )

    def text(self) -> bytes:
        """Return the numbers in Prometheus's text format."""
        return generate_latest(self._registry)

    def measured(self, area: str, app: ASGIApp) -> ASGIApp:
        """Return `app` with its answers counted under `area`."""

        async def counting(scope: Scope, receive: Receive, send: Send) -> None:
            if scope["type"] != "http":
                await app(scope, receive, send)
                return
            began_s = self._clock.monotonic_s()
            status = "none"

            async def sending(message: Message) -> None:
                nonlocal status
                if message["type"] == "http.response.start":
                    status = str(message["status"])
                await send(message)

            try:
                await app(scope, receive, sending)
            finally:
                method = scope["method"] if scope["method"] in _METHODS else "other"
                self._requests.labels(area, method, status).inc()
                self._seconds.labels(area).observe(self._clock.monotonic_s() - began_s)

        return counting
