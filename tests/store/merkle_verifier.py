"""A verifier of Merkle proofs written from RFC 6962 (section 2.1) and RFC 9162 (2.1.3.2, 2.1.4.2) alone.

It shares no line with the product, so that a fault there cannot hide here.
"""

from __future__ import annotations

import hashlib
import struct
from collections.abc import Sequence

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey


def _h(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def leaf(entry: bytes) -> bytes:
    """MTH({d(0)}) = SHA-256(0x00 || d(0))."""
    return _h(b"\x00" + entry)


def mth(entries: Sequence[bytes]) -> bytes:
    """Return the Merkle Tree Hash of section 2.1, by its definition."""
    if not entries:
        return _h(b"")
    if len(entries) == 1:
        return leaf(entries[0])
    split = 1
    while split * 2 < len(entries):
        split *= 2
    return _h(b"\x01" + mth(entries[:split]) + mth(entries[split:]))


def includes(entry: bytes, index: int, size: int, path: Sequence[bytes], root: bytes) -> bool:
    """RFC 9162, section 2.1.3.2: verifying an inclusion proof."""
    if index >= size:
        return False
    fn, sn, r = index, size - 1, leaf(entry)
    for p in path:
        if sn == 0:
            return False
        if fn % 2 == 1 or fn == sn:
            r = _h(b"\x01" + p + r)
            while fn % 2 == 0 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            r = _h(b"\x01" + r + p)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and r == root


def extends(first: int, first_root: bytes, second: int, second_root: bytes, path: Sequence[bytes]) -> bool:
    """RFC 9162, section 2.1.4.2: verifying consistency between two tree heads."""
    if first == second:
        return not path and first_root == second_root
    nodes = list(path)
    if first & (first - 1) == 0:
        nodes = [first_root, *nodes]
    if not nodes:
        return False
    fn, sn = first - 1, second - 1
    while fn % 2 == 1:
        fn, sn = fn >> 1, sn >> 1
    fr = sr = nodes[0]
    for c in nodes[1:]:
        if sn == 0:
            return False
        if fn % 2 == 1 or fn == sn:
            fr, sr = _h(b"\x01" + c + fr), _h(b"\x01" + c + sr)
            while fn % 2 == 0 and fn != 0:
                fn, sn = fn >> 1, sn >> 1
        else:
            sr = _h(b"\x01" + sr + c)
        fn, sn = fn >> 1, sn >> 1
    return sn == 0 and fr == first_root and sr == second_root


def signed(public_key: bytes, size: int, millis: int, root: bytes, signature: bytes) -> bool:
    """Whether the head was signed: the bytes that docs/ledger.md names."""
    content = b"plainview/1/tree head\x00" + struct.pack(">BBQQ", 0, 1, millis, size) + root
    try:
        Ed25519PublicKey.from_public_bytes(public_key).verify(signature, content)
    except InvalidSignature:
        return False
    return True
