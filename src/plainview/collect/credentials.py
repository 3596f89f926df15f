"""Finding the key in a request: SDKs put it in Basic, Bearer, X-Write-Key, the query or the body."""

from __future__ import annotations

import base64
import binascii
from urllib.parse import parse_qs


def key_of(headers: dict[bytes, bytes], query: bytes) -> str:
    """Return the secret that headers or query carry, or an empty text.

    >>> key_of({b"authorization": b"Basic a2V5Og=="}, b"")
    'key'
    """
    scheme, _, rest = headers.get(b"authorization", b"").strip().partition(b" ")
    found = ""
    match scheme.lower():
        case b"basic":
            found = _basic(rest.strip())
        case b"bearer":
            found = rest.strip().decode("latin-1")
        case _:
            pass
    return found or headers.get(b"x-write-key", b"").strip().decode("latin-1") or _in_query(query)


def _basic(encoded: bytes) -> str:
    """Return the user name; SDKs leave the password empty, and some send the key as the password."""
    try:
        user, _, password = base64.b64decode(encoded, validate=True).decode("utf-8", "replace").partition(":")
    except (binascii.Error, ValueError):
        return ""
    return user or password


def _in_query(query: bytes) -> str:
    if b"writeKey" not in query:
        return ""
    try:
        return parse_qs(query.decode("latin-1"), max_num_fields=64).get("writeKey", [""])[0]
    except ValueError:
        return ""
