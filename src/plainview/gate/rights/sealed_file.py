"""Files that only their own key opens: written and read piece by piece, each piece sealed in its place."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from plainview.base.errors import StoreError
from plainview.store.sealing import NONCE_BYTES

KEY_BYTES = 32
_PIECE_BYTES = 1 << 20
_TAG_BYTES = 16


def new_file_key() -> bytes:
    """Return a fresh key. Each is for one writing of one file: pieces are numbered, and no number seals twice."""
    return secrets.token_bytes(KEY_BYTES)


class SealingFile:
    """A file that is written in order, and in which nothing of what was written can be read without its key.

    What it is `about` has to be said again when it is read. It lies there for good once it is closed.
    """

    def __init__(self, path: Path, key: bytes, about: str) -> None:
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
        self._file: BinaryIO = os.fdopen(descriptor, "wb")
        self._key = AESGCM(key)
        self._about = about
        self._waiting = bytearray()
        self._pieces = 0

    def write(self, content: bytes) -> int:
        """Add `content`; return its size in bytes."""
        self._waiting += content
        while len(self._waiting) > _PIECE_BYTES:
            self._put(bytes(self._waiting[:_PIECE_BYTES]), is_last=False)
            del self._waiting[:_PIECE_BYTES]
        return len(content)

    def flush(self) -> None:
        """Do nothing: a piece is written once it is full."""

    def close(self) -> None:
        """Write the last piece, durably."""
        if self._file.closed:
            return
        self._put(bytes(self._waiting), is_last=True)
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()

    def __enter__(self) -> Self:
        """Return itself."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Close it; after an error without its last piece, so that it cannot be read."""
        if kind is None:
            self.close()
        self._file.close()

    def _put(self, piece: bytes, *, is_last: bool) -> None:
        nonce = self._pieces.to_bytes(NONCE_BYTES)
        self._file.write(self._key.encrypt(nonce, piece, _bound(self._about, is_last=is_last)))
        self._pieces += 1


def unsealed_pieces(path: Path, key: bytes, about: str) -> Iterator[bytes]:
    """Yield what was written into a sealed file, piece by piece; raises StoreError at the first changed byte."""
    opened = AESGCM(key)
    sealed_bytes = _PIECE_BYTES + _TAG_BYTES
    with path.open("rb") as file:
        number, piece = 0, file.read(sealed_bytes)
        while True:
            following = file.read(sealed_bytes)
            try:
                yield opened.decrypt(number.to_bytes(NONCE_BYTES), piece, _bound(about, is_last=not following))
            except InvalidTag:
                raise StoreError(f"{path} was changed after it was written, or another key sealed it") from None
            if not following:
                return
            number, piece = number + 1, following


def _bound(about: str, *, is_last: bool) -> bytes:
    # Without the mark a file that was cut between two pieces would read as a whole one.
    return f"{about}|{'last' if is_last else 'more'}".encode()
