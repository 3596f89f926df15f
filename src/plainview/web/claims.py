"""What somebody without an account writes about a request: sealed while it waits for the officer, and then deleted."""

from __future__ import annotations

import base64
import secrets

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

CONTACT = "contact"
"""The detail of a request that holds a sealed claim; verifying and refusing delete it."""

_NONCE_BYTES = 12


class Claim(msgspec.Struct, frozen=True):
    """Who asks, how to reach them, whose data they mean, what allows them to, and what else they wrote."""

    who: str
    contact: str
    about: str
    agent: str = ""
    message: str = ""

    @property
    def is_whole(self) -> bool:
        """Whether everything that the officer needs is there."""
        return bool(self.who and self.contact and self.about)


class Claims:
    """Seals and opens claims under a secret of the installation (32 bytes), each bound to its request."""

    def __init__(self, secret: bytes) -> None:
        self._key = AESGCM(secret)

    def sealed(self, request_id: str, claim: Claim) -> str:
        """Return a claim sealed, as text."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        content = self._key.encrypt(nonce, msgspec.json.encode(claim), request_id.encode())
        return base64.b64encode(nonce + content).decode()

    def opened(self, request_id: str, sealed: str) -> Claim | None:
        """Return a claim as it was written, None where there is none or it was changed."""
        try:
            content = base64.b64decode(sealed)
            plain = self._key.decrypt(content[:_NONCE_BYTES], content[_NONCE_BYTES:], request_id.encode())
            return msgspec.json.decode(plain, type=Claim)
        except (ValueError, InvalidTag, msgspec.DecodeError):
            return None
