"""A bare handler to compare the way in with: decodes a batch and answers it, keeps nothing.

Run as `python -m plainview.cli.benchmarks.bare PORT`.
"""

from __future__ import annotations

import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import msgspec
import uvicorn

_DECODER = msgspec.json.Decoder()


async def bare(
    scope: MutableMapping[str, Any],
    receive: Callable[[], Awaitable[MutableMapping[str, Any]]],
    send: Callable[[MutableMapping[str, Any]], Awaitable[None]],
) -> None:
    """Answer a batch with one result an event."""
    if scope["type"] != "http":
        return
    chunks = []
    while True:
        message = await receive()
        chunks.append(message["body"])
        if not message.get("more_body"):
            break
    batch = _DECODER.decode(b"".join(chunks))
    events = batch.get("events") or batch["batch"]
    results = [{"id": event.get("id") or event["messageId"], "result": "stored"} for event in events]
    body = msgspec.json.encode({"results": results})
    headers = [(b"content-type", b"application/json"), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})


if __name__ == "__main__":
    uvicorn.run(
        bare, port=int(sys.argv[1]), loop="uvloop", http="httptools", access_log=False, log_level="error",
        lifespan="off",
    )  # fmt: skip
