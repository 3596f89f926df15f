"""Headers on every answer that is not collection: nothing from elsewhere, no frames, no sniffing, no referrer."""

from __future__ import annotations

from plainview.web.asgi import ASGIApp, Message, Receive, Scope, Send

CONTENT_SECURITY_POLICY = (
    "default-src 'none'; script-src 'self'; connect-src 'self'; media-src 'self' blob:; style-src 'self'; "
    "img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
_ALWAYS = (
    (b"content-security-policy", CONTENT_SECURITY_POLICY.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"x-frame-options", b"DENY"),
    (b"referrer-policy", b"same-origin"),
    (b"permissions-policy", b"camera=(), geolocation=(), microphone=()"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
)
_UNCACHED = (b"cache-control", b"no-store")


def with_security_headers(app: ASGIApp) -> ASGIApp:
    """Return `app` with the headers added to each of its answers; what it sets itself stands."""

    async def guarded(scope: Scope, receive: Receive, send: Send) -> None:
        async def sending(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = list(message.get("headers", ()))
                given = {name.lower() for name, _ in headers}
                headers.extend(pair for pair in (*_ALWAYS, _UNCACHED) if pair[0] not in given)
                message["headers"] = headers
            await send(message)

        await app(scope, receive, sending)

    return guarded
