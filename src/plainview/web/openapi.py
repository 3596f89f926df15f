"""The API's description: Litestar's, with the collection routes added that are answered in front of it."""

from __future__ import annotations

from litestar.openapi import OpenAPIConfig
from litestar.openapi.plugins import JsonRenderPlugin
from litestar.openapi.spec import Components, SecurityScheme

from plainview import __version__
from plainview.collect.way_in import WayIn

_EVENT_RESULT = {
    "type": "object",
    "required": ["id", "result"],
    "properties": {
        "id": {"type": "string"},
        "result": {"enum": ["stored", "duplicate", "too_old", "quarantined", "refused"]},
        "why": {"type": ["string", "null"]},
        "stripped": {
            "type": "array",
            "items": {"type": "object", "properties": {"name": {"type": "string"}, "why": {"type": "string"}}},
        },
    },
}


def openapi_config() -> OpenAPIConfig:
    """Return what Litestar needs to describe the routes; the document itself is served by our own route."""
    return OpenAPIConfig(
        title="Plainview",
        version=__version__,
        description="Members' data, declared once and enforced at every use.",
        path="/.description",
        render_plugins=[JsonRenderPlugin()],
        components=Components(
            security_schemes={
                "key": SecurityScheme(type="http", scheme="bearer", description="A service's, purpose's or public key.")
            }
        ),
    )


def described(schema: dict[str, object]) -> dict[str, object]:
    """Return `schema` with the collection routes."""
    given = schema.get("paths")
    paths: dict[str, object] = dict(given) if isinstance(given, dict) else {}
    for path in sorted(WayIn.paths):
        paths[path] = {"post": _collection(path)}
    return {**schema, "paths": dict(sorted(paths.items()))}


def _collection(path: str) -> dict[str, object]:
    result = {
        "type": "object",
        "required": ["results"],
        "properties": {"results": {"type": "array", "items": _EVENT_RESULT}},
    }
    body: dict[str, object] = {"type": "object"}
    if path == "/v1/events":
        body = {
            "type": "object",
            "required": ["events"],
            "properties": {"events": {"type": "array", "items": {"type": "object"}}},
        }
    return {
        "summary": "Collect events",
        "operationId": "Collect" + "".join(part.title() for part in path.split("/")),
        "tags": ["collection"],
        "security": [{"key": []}],
        "requestBody": {"required": True, "content": {"application/json": {"schema": body}}},
        "responses": {
            "200": {
                "description": "One result for each event, in order",
                "content": {"application/json": {"schema": result}},
            },
            "4XX": {"description": "The request as a whole cannot be taken (problem document)"},
            "503": {"description": "Nothing was kept; send it again"},
        },
    }
