"""The Merkle tree of RFC 6962, section 2.1: hashes of entries, of whole trees, and paths that prove what is in them.

Our own, because the one kept library for it in Python has a licence that ours cannot take in. Nodes are kept at
every eighth level only (`Tiles`), so that few bytes are stored and few hashes are worked out again.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Protocol

WIDTH = 256
"""Entries of a tile, and children of each kept node."""

EMPTY_ROOT = hashlib.sha256().digest()
_BITS = 8
_sha256 = hashlib.sha256


class Tiles(Protocol):
    """The kept nodes of a tree."""

    def hashes(self, height: int, first: int, count: int) -> Sequence[bytes]:
        """Return hashes of `count` whole subtrees of 256**height entries each, from number `first` on."""
        ...


def leaf_hash(entry: bytes) -> bytes:
    """Return the hash of one entry.

    >>> leaf_hash(b"").hex()[:16]
    '6e340b9cffb37a98'
    """
    return _sha256(b"\0" + entry).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of a node over its two children."""
    return _sha256(b"\1" + left + right).digest()


def folded(hashes: Sequence[bytes]) -> bytes:
    """Return the root over 2**k hashes of equal subtrees."""
    level = list(hashes)
    while len(level) > 1:
        joined, sha256 = b"".join(level), _sha256
        level = [sha256(b"\1" + joined[at : at + 64]).digest() for at in range(0, len(joined), 64)]
    return level[0]


def root(tiles: Tiles, size: int) -> bytes:
    """Return the hash of the tree over the first `size` entries."""
    return _span(tiles, 0, size) if size else EMPTY_ROOT


def inclusion(tiles: Tiles, entry_no: int, size: int) -> tuple[bytes, ...]:
    """Return the audit path of entry number `entry_no` (from 0) in the tree over `size` (section 2.1.1)."""
    if not 0 <= entry_no < size:
        raise ValueError("an entry is proven within a tree that holds it")
    path: list[bytes] = []
    start, end = 0, size
    while end - start > 1:
        middle = start + _split(end - start)
        if entry_no < middle:
            path.append(_span(tiles, middle, end))
            end = middle
        else:
            path.append(_span(tiles, start, middle))
            start = middle
    return tuple(reversed(path))


def consistency(tiles: Tiles, old: int, size: int) -> tuple[bytes, ...]:
    """Return the proof that the tree over `old` entries is the beginning of that over `size` (section 2.1.2)."""
    if not 0 < old <= size:
        raise ValueError("a consistency proof is from a tree that is not empty to one at least as large")
    path: list[bytes] = []
    start, end, whole = 0, size, True
    while old < end:
        middle = start + _split(end - start)
        if old <= middle:
            path.append(_span(tiles, middle, end))
            end = middle
        else:
            path.append(_span(tiles, start, middle))
            start, whole = middle, False
    if not whole:
        path.append(_span(tiles, start, end))
    return tuple(reversed(path))


def _split(count: int) -> int:
    """Return the largest power of two smaller than `count`, which is at least 2."""
    return 1 << ((count - 1).bit_length() - 1)


def _span(tiles: Tiles, start: int, end: int) -> bytes:
    """Return the hash over entries `start` to `end`, a range that the tree's own splits make."""
    count = end - start
    if count & (count - 1) == 0:
        level = count.bit_length() - 1
        height, rest = divmod(level, _BITS)
        return folded(tiles.hashes(height, start >> (height * _BITS), 1 << rest))
    middle = start + _split(count)
    return node_hash(_span(tiles, start, middle), _span(tiles, middle, end))
