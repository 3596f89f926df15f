"""Signatures of pushes (Standard Webhooks): whose they are, whether they are fresh, and that nothing was changed."""

from __future__ import annotations

import base64
import binascii
import datetime as dt
import hmac
from collections.abc import Mapping
from dataclasses import dataclass

from standardwebhooks import Webhook

from plainview.base.errors import Unauthorised

TOLERANCE_S = 300
_LONGEST_ID = 200
_MOST_SIGNATURES = 10
_LONGEST_TIME = 10


@dataclass(frozen=True, slots=True)
class Signed:
    """A push whose signature holds."""

    push_id: str


def verify(secret: str, headers: Mapping[str, str], body: bytes, now: dt.datetime) -> Signed:
    """Return the push's id; raises Unauthorised unless one of its signatures was made with `secret` just now."""
    push_id, sent_at = headers.get("webhook-id", ""), headers.get("webhook-timestamp", "")
    signatures = headers.get("webhook-signature", "").split()[:_MOST_SIGNATURES]
    if not push_id or len(push_id) > _LONGEST_ID or not push_id.isprintable() or not signatures:
        raise Unauthorised("send webhook-id, webhook-timestamp and webhook-signature", reason="not_signed")
    if not sent_at.isascii() or not sent_at.isdecimal() or len(sent_at) > _LONGEST_TIME:
        raise Unauthorised("webhook-timestamp must be whole seconds since 1970", reason="not_signed")
    moment = dt.datetime.fromtimestamp(int(sent_at), dt.UTC)
    if abs((now - moment).total_seconds()) > TOLERANCE_S:
        raise Unauthorised(
            f"webhook-timestamp is more than {TOLERANCE_S} s away from our clock; sign again with the present time",
            reason="stale_signature",
        )
    expected = _mac(Webhook(secret).sign(push_id, moment, _text(body)))
    if not any(hmac.compare_digest(expected, _mac(given)) for given in signatures):
        raise Unauthorised("no signature fits; check the signing secret and sign the very bytes sent", reason="forged")
    return Signed(push_id)


def _text(body: bytes) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        raise Unauthorised("a signed body is UTF-8; no signature fits this one", reason="forged") from None


def _mac(signature: str) -> bytes:
    """Return the bytes of a signature of version 1; of any other, none."""
    version, _, encoded = signature.partition(",")
    if version != "v1":
        return b""
    try:
        return base64.b64decode(encoded, validate=True)
    except (binascii.Error, ValueError):
        return b""
