"""Activation tokens: worked out from a key and never kept, so that asking again gives the same one."""

from __future__ import annotations

import base64
import hmac
from dataclasses import dataclass
from urllib.parse import quote

from plainview.uses.coordinate.entitlements import Entitlement


@dataclass(frozen=True)
class ActivationTokens:
    """Makes and checks activation tokens under one secret key."""

    _key: bytes

    def of(self, entitlement: Entitlement) -> str:
        """Return an entitlement's token: its id, and a signature over id and moment of issue."""
        said = f"{entitlement.entitlement_id} {entitlement.issued_at.isoformat()}".encode()
        signature = hmac.digest(self._key, said, "sha256")
        return f"{entitlement.entitlement_id}.{base64.urlsafe_b64encode(signature).decode().rstrip('=')}"

    def fits(self, token: str, entitlement: Entitlement) -> bool:
        """Return whether a token is the entitlement's newest; takes the same time either way."""
        return hmac.compare_digest(token.encode(), self.of(entitlement).encode())


def named_in(token: str) -> str:
    """Return the entitlement's id that a token names, true or not."""
    return token.partition(".")[0]


def activation_url(public_url: str, token: str) -> str:
    """Return where a member activates, or an empty text where no public address is set.

    >>> activation_url("https://my.example/", "ent_1.s")
    'https://my.example/activate?token=ent_1.s'
    """
    return f"{public_url.rstrip('/')}/activate?token={quote(token)}" if public_url else ""
