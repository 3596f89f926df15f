"""Whether the service lives, whether it is ready, its numbers, and the description of its API."""

from __future__ import annotations

from litestar import Request, Response, get
from litestar.datastructures import State

from plainview.base.errors import PlainviewError
from plainview.web.desk import AtDesk
from plainview.web.metrics import CONTENT_TYPE
from plainview.web.openapi import described
from plainview.web.threads import in_thread


@get("/healthz", sync_to_thread=False, tags=["operation"])
def healthz() -> dict[str, str]:
    """Say that the process answers."""
    return {"status": "alive"}


@get("/readyz", tags=["operation"])
@in_thread
def readyz(desk: AtDesk) -> Response[dict[str, object]]:
    """Say whether store, titles and catalogue can be used; 503 names the part that cannot."""
    try:
        desk.service.gate.caller_keys()
        desk.service.titles.version()
    except PlainviewError as error:
        return Response({"status": "not ready", "detail": str(error)}, status_code=503)
    faults = [str(fault) for fault in desk.service.catalogue_faults]
    return Response({"status": "ready", "catalogue_faults": faults})


@get("/metrics", sync_to_thread=False, tags=["operation"])
def metrics(desk: AtDesk) -> Response[bytes]:
    """Return numbers for Prometheus."""
    return Response(desk.metrics.text(), media_type=CONTENT_TYPE)


@get("/openapi.json", sync_to_thread=False, tags=["operation"])
def openapi(request: Request[object, object, State]) -> Response[dict[str, object]]:
    """Return the description of this API (OpenAPI 3.1)."""
    return Response(described(request.app.openapi_schema.to_schema()), media_type="application/json")


OPERATION_ROUTES = (healthz, readyz, metrics, openapi)
