"""The installation's signature: Ed25519 over what it is about and its content, and its verification by anybody."""

from __future__ import annotations

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

_CONTEXT = b"plainview/1/"


class Signer:
    """Signs with one key; `about` keeps signatures of one kind of thing from passing for another's."""

    def __init__(self, seed: bytes) -> None:
        self._key = Ed25519PrivateKey.from_private_bytes(seed)
        self.public_key = self._key.public_key().public_bytes_raw()

    def sign(self, about: str, content: bytes) -> bytes:
        """Return the 64-byte signature (RFC 8032) of `signed_bytes(about, content)`."""
        return self._key.sign(signed_bytes(about, content))


def signed_bytes(about: str, content: bytes) -> bytes:
    """Return what is signed: `plainview/1/`, what it is about in UTF-8, a zero byte, then the content."""
    if "\0" in about:
        raise ValueError("what a signature is about may hold no zero byte")
    return _CONTEXT + about.encode() + b"\0" + content


def is_signed(public_key: bytes, about: str, content: bytes, signature: bytes) -> bool:
    """Return whether `signature` is that of `public_key` (32 bytes) over this content about this."""
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, signed_bytes(about, content))
    except (InvalidSignature, ValueError):
        return False
    return True
