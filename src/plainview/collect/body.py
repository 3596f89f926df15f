"""Reading a request's body: whole or in chunks, packed or not, and never more than the limit."""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any, TypeAlias

from plainview.collect.problems import too_large, too_slow, unpackable

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
Headers: TypeAlias = Iterable[tuple[bytes, bytes]]

_GZIP = b"\x1f\x8b"
_GZIP_WINDOW = 31
_BYTE_ORDER_MARK = b"\xef\xbb\xbf"
_DRAINED_TIMES = 8
_MOST_MEMBERS = 16


class Disconnected(Exception):
    """The caller went away before its body was whole; nobody waits for an answer."""


async def read_body(receive: Receive, limit_bytes: int, limit_s: float) -> bytes:
    """Return the body, unpacked where it is gzip by its first bytes.

    Raises Rejected (413) over the limit, packed or unpacked, (408) when it is not whole within `limit_s`, and (400)
    for damaged gzip; Disconnected.
    """
    try:
        async with asyncio.timeout(limit_s):
            body = await _received(receive, limit_bytes)
    except TimeoutError:
        raise too_slow(limit_s) from None
    return unpack(body, limit_bytes)


async def _received(receive: Receive, limit_bytes: int) -> bytes:
    # One growing buffer, because a part may be a single byte and each object costs fifty.
    held = bytearray()
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        part: bytes = message.get("body", b"")
        size += len(part)
        # A sender that is still writing never sees an answer that comes too early, so the rest is
        # read and dropped, within reason.
        if size <= limit_bytes:
            if size == len(part) and not message.get("more_body", False):
                return part
            held += part
        elif size > limit_bytes * _DRAINED_TIMES:
            break
        if not message.get("more_body", False):
            break
    if size > limit_bytes:
        raise too_large(limit_bytes, "as sent")
    return bytes(held)


def unpack(body: bytes, limit_bytes: int) -> bytes:
    """Return `body`, unpacked where it begins like gzip, without a byte order mark.

    Raises Rejected for damaged gzip, or more than `limit_bytes`: no more than that is ever unpacked.
    """
    if body.startswith(_GZIP):
        body = _gunzip(body, limit_bytes)
    return body.removeprefix(_BYTE_ORDER_MARK)


def _gunzip(packed: bytes, limit_bytes: int) -> bytes:
    whole = b""
    # Each member costs a copy of what follows it, so a body of countless tiny ones is turned away.
    for _ in range(_MOST_MEMBERS):
        member = zlib.decompressobj(_GZIP_WINDOW)
        try:
            whole += member.decompress(packed, limit_bytes + 1 - len(whole))
        except zlib.error:
            raise unpackable() from None
        if len(whole) > limit_bytes:
            raise too_large(limit_bytes, "once unpacked")
        if not member.eof:
            raise unpackable()
        # What follows a member is another one, or the zeros that some packers pad with.
        packed = member.unused_data.lstrip(b"\0")
        if not packed:
            return whole
    raise unpackable()
