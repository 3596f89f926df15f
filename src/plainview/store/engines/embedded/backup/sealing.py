"""Sealed files: AES-256-GCM in chunks, bound to the file's name and each chunk's place, so that nothing can be moved.

The construction is STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015): a chunk's nonce is its number and whether it is
the last, so chunks cannot be swapped, repeated, or cut off unseen. Each file is sealed under a key that is derived
anew from its own key and a random salt, because a nonce must never meet the same key with other bytes.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterable, Iterator
from typing import BinaryIO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from plainview.store.keys import KEY_BYTES

CHUNK_BYTES = 1 << 20
_TAG_BYTES = 16
_SALT_BYTES = 16
_MAGIC = b"PVB1"


class NotAsSealed(Exception):
    """A sealed file is not what was written: changed, cut short, swapped, or under another key."""


def seal_into(target: BinaryIO, plain: Iterable[bytes], key: bytes, name: str) -> int:
    """Write `plain` sealed under `key` and bound to `name`; return how many bytes were written."""
    salt = secrets.token_bytes(_SALT_BYTES)
    cipher, about = _cipher(key, salt), name.encode()
    written = target.write(_MAGIC + salt)
    number, held = 0, b""
    for chunk in _even(plain):
        if held:
            written += target.write(cipher.encrypt(_nonce(number, is_last=False), held, about))
            number += 1
        held = chunk
    return written + target.write(cipher.encrypt(_nonce(number, is_last=True), held, about))


def open_sealed(source: BinaryIO, key: bytes, name: str) -> Iterator[bytes]:
    """Yield what `seal_into` was given, chunk by chunk; raises NotAsSealed as soon as something does not fit.

    Only what was read to the end is whole: the last chunk says that it is the last.
    """
    header = source.read(len(_MAGIC) + _SALT_BYTES)
    if not header.startswith(_MAGIC) or len(header) != len(_MAGIC) + _SALT_BYTES:
        raise NotAsSealed
    cipher, about = _cipher(key, header[len(_MAGIC) :]), name.encode()
    number, chunk = 0, source.read(CHUNK_BYTES + _TAG_BYTES)
    while True:
        following = source.read(CHUNK_BYTES + _TAG_BYTES)
        try:
            yield cipher.decrypt(_nonce(number, is_last=not following), chunk, about)
        except (InvalidTag, ValueError):
            raise NotAsSealed from None
        if not following:
            return
        number, chunk = number + 1, following


def _even(plain: Iterable[bytes]) -> Iterator[bytes]:
    """Yield the same bytes in chunks of equal size, the last one shorter, none of them empty."""
    gathered = bytearray()
    for part in plain:
        gathered += part
        while len(gathered) >= CHUNK_BYTES:
            yield bytes(gathered[:CHUNK_BYTES])
            del gathered[:CHUNK_BYTES]
    if gathered:
        yield bytes(gathered)


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    derived = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=salt, info=b"plainview/backup/1/file").derive(key)
    return AESGCM(derived)


def _nonce(number: int, *, is_last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes((is_last,))
