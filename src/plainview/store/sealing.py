"""Sealing: AES-GCM under a key, bound to what the sealed bytes are about."""

from __future__ import annotations

import secrets

from cryptography.hazmat.primitives.ciphers.aead import AESGCM

NONCE_BYTES = 12


def seal(key: AESGCM, plain: bytes, about: bytes) -> bytes:
    """Return `plain` encrypted and bound to what it is `about`: a fresh nonce, then AES-GCM's output."""
    nonce = secrets.token_bytes(NONCE_BYTES)
    return nonce + key.encrypt(nonce, plain, about)


def unseal(key: AESGCM, sealed: bytes, about: bytes) -> bytes:
    """Return what `seal` was given; raises InvalidTag when it was changed or is about something else."""
    return key.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], about)
