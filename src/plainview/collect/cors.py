"""Cross-origin rules: which web pages' browsers may send events, and the headers that tell them so."""

from __future__ import annotations

_ANY = "*"
_DAY_S = b"86400"


class Origins:
    """The origins of `PLAINVIEW_ALLOWED_ORIGINS`: a comma-separated list, or `*` for any."""

    def __init__(self, allowed: str) -> None:
        self._allowed = frozenset(origin.strip().rstrip("/").lower().encode() for origin in allowed.split(","))

    def allows(self, origin: bytes | None) -> bool:
        """Return whether a request with this Origin header may send; programs send none, and may."""
        return origin is None or _ANY.encode() in self._allowed or origin.lower() in self._allowed

    def headers(self, origin: bytes | None) -> list[tuple[bytes, bytes]]:
        """Return the headers of an answer, reflecting an allowed origin."""
        if origin is None or not self.allows(origin):
            return [(b"vary", b"Origin")]
        return [(b"vary", b"Origin"), (b"access-control-allow-origin", origin)]

    def preflight(self, origin: bytes | None, asked_headers: bytes | None) -> list[tuple[bytes, bytes]]:
        """Return the headers of the answer to a preflight; SDKs add headers of their own, so those asked for are."""
        headers = self.headers(origin)
        if len(headers) == 1:
            return headers
        return [
            *headers,
            (b"access-control-allow-methods", b"POST, OPTIONS"),
            (b"access-control-allow-headers", asked_headers or b"Authorization, Content-Type, X-Write-Key"),
            (b"access-control-max-age", _DAY_S),
        ]
