"""Sealed values: what a task or a link carries and nobody but this installation can read or make (AES-256-GCM)."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
import json
import secrets
from collections.abc import Callable, Mapping

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

_NONCE_BYTES = 12


class Seals:
    """Seals texts under a key for each use, worked out from the installation's own."""

    def __init__(self, secret: Callable[[str], bytes]) -> None:
        self._secret = secret

    def seal(self, use: str, fields: Mapping[str, str]) -> str:
        """Return `fields` sealed for `use`, as letters that an address may hold; never the same twice."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        plain = json.dumps(dict(fields), sort_keys=True, ensure_ascii=False).encode()
        sealed = nonce + AESGCM(self._secret(use)).encrypt(nonce, plain, None)
        return base64.urlsafe_b64encode(sealed).decode().rstrip("=")

    def mark(self, use: str, text: str) -> str:
        """Return a keyed digest of `text` for `use`: the same for the same text, and no way back to it."""
        return hmac.new(self._secret(use), text.encode(), hashlib.sha256).hexdigest()[:32]

    def opened(self, use: str, text: str) -> Mapping[str, str] | None:
        """Return what was sealed for `use`, or None for anything else."""
        try:
            sealed = base64.b64decode(text + "=" * (-len(text) % 4), altchars=b"-_", validate=True)
            plain = AESGCM(self._secret(use)).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], None)
        except (InvalidTag, binascii.Error, ValueError):
            return None
        fields: Mapping[str, str] = json.loads(plain)
        return fields
