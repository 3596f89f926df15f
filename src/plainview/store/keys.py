"""The master key's file, and the keys derived from it: one for each use, never the master key itself."""

from __future__ import annotations

import hashlib
import hmac
import os
import secrets
import stat
from dataclasses import dataclass, fields
from functools import lru_cache
from pathlib import Path

from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from plainview.base.errors import StoreError

KEY_BYTES = 32
_DIGEST_BYTES = 16


@lru_cache(maxsize=256)
def _begun(key: bytes, connection: str) -> hashlib.blake2b:
    """Return a keyed hash that has taken in the connection's name; copying it costs half of beginning anew."""
    # The length keeps ("ab", "c") apart from ("a", "bc").
    name = connection.encode()
    return hashlib.blake2b(len(name).to_bytes(4, "big") + name, digest_size=_DIGEST_BYTES, key=key)


def create_master_key(path: Path) -> bytes:
    """Write a fresh master key to `path`, readable by its owner only, and return it; never overwrites one."""
    key = secrets.token_bytes(KEY_BYTES)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        raise StoreError(
            f"{path} exists already; it may be the only copy of a key that data depends on, so move it yourself"
        ) from None
    except OSError as error:
        raise StoreError(f"cannot write the master key {path}: {error.strerror}; choose another place") from None
    with os.fdopen(descriptor, "w") as file:
        file.write(key.hex() + "\n")
        file.flush()
        os.fsync(file.fileno())
    sync_folder(path.parent)
    return key


def load_master_key(path: Path) -> bytes:
    """Return the master key in `path`; raises StoreError when it is missing, damaged, or open to others."""
    try:
        mode = path.stat().st_mode
        text = path.read_text("ascii").strip()
    except FileNotFoundError:
        raise StoreError(
            f"there is no master key at {path}; run `plainview init`, or put back the copy you keep elsewhere"
        ) from None
    except (OSError, UnicodeDecodeError):
        raise StoreError(f"cannot read the master key {path}; check that it is a file you may read") from None
    if stat.S_IMODE(mode) & 0o077:
        raise StoreError(f"others can read the master key {path}; run `chmod 600 {path}`")
    try:
        key = bytes.fromhex(text)
    except ValueError:
        key = b""
    if len(key) != KEY_BYTES:
        raise StoreError(f"{path} holds no master key (64 hexadecimal digits); put back the copy you keep elsewhere")
    return key


def sync_folder(folder: Path) -> None:
    """Make names created, renamed or removed in `folder` durable."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


@dataclass(frozen=True)
class Subkeys:
    """The keys derived from a master key by HKDF-SHA-256 (RFC 5869), one a use."""

    dedup: bytes
    blind: bytes
    wrap: bytes
    owner: bytes
    salt: bytes
    sign: bytes
    check: bytes

    @classmethod
    def derive(cls, master_key: bytes) -> Subkeys:
        """Return the subkeys of `master_key` (32 bytes)."""
        if len(master_key) != KEY_BYTES:
            raise StoreError(f"a master key has {KEY_BYTES} bytes; load it with load_master_key")
        return cls(*(_derived(master_key, use.name) for use in fields(cls)))

    def digest(self, connection: str, event_id: str) -> bytes:
        """Return the keyed 16-byte BLAKE2b digest of (connection, id)."""
        hasher = _begun(self.dedup, connection).copy()
        hasher.update(event_id.encode())
        return hasher.digest()

    def blind_index(self, element: str, value: str) -> bytes:
        """Return the keyed index under which a findable value is found, case folded."""
        message = f"{element}\0{value.casefold()}".encode()
        return hmac.digest(self.blind, message, "sha256")[:_DIGEST_BYTES]

    def owner_id(self, kind: str, name: str) -> bytes:
        """Return the opaque id under which the key of a member or an anonymous subject is kept."""
        return hmac.digest(self.owner, f"{kind}\0{name}".encode(), "sha256")[:_DIGEST_BYTES]

    def purpose_salt(self, purpose: str) -> str:
        """Return the salt of values shown to `purpose` as hashes: equal within it, unlinkable across purposes."""
        return hmac.digest(self.salt, purpose.encode(), "sha256").hex()


def _derived(master_key: bytes, use: str) -> bytes:
    info = b"plainview/1/" + use.encode()
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=info).derive(master_key)
