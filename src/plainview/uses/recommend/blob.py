"""Canonical bytes of a use's state: a label, sorted JSON, arrays in a fixed byte order, and a SHA-256 over all of it.

Equal content gives equal bytes, so that "as if it had never seen the member" can be checked byte by byte.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from plainview.base.errors import StoreError

_DIGEST_BYTES = 32
_LENGTH_BYTES = 8
# Arrays start at multiples of this, so that a loaded one computes as fast as a fresh one.
_ALIGNED_BYTES = 64


def pack(label: str, meta: Mapping[str, object], arrays: Sequence[NDArray[Any]]) -> bytes:
    """Return canonical bytes of `meta` (JSON) and `arrays` (little-endian, C order); `unpack` reads them back."""
    parts = _parts(label, meta, arrays)
    return b"".join((*parts, _digest(parts)))


def fingerprint(label: str, meta: Mapping[str, object], arrays: Sequence[NDArray[Any]]) -> str:
    """Return the SHA-256 in hex that `pack` would end in, without making a second copy of the arrays."""
    return _digest(_parts(label, meta, arrays)).hex()


def unpack(label: str, blob: bytes) -> tuple[dict[str, Any], list[NDArray[Any]]]:
    """Return what `pack` was given; the arrays are read-only views into `blob`.

    Raises StoreError when the bytes are damaged or are those of another label.
    """
    content, digest = memoryview(blob)[:-_DIGEST_BYTES], blob[-_DIGEST_BYTES:]
    if len(blob) < _DIGEST_BYTES + _LENGTH_BYTES or hashlib.sha256(content).digest() != digest:
        raise StoreError(f"the saved state {label!r} is damaged; delete it and fit the model again")
    length = int.from_bytes(content[:_LENGTH_BYTES], "little")
    header = json.loads(bytes(content[_LENGTH_BYTES : _LENGTH_BYTES + length]))
    if header["label"] != label:
        raise StoreError(f"the saved state is {header['label']!r}, not {label!r}; fit the model again")
    arrays: list[NDArray[Any]] = []
    offset = _aligned(_LENGTH_BYTES + length)
    for dtype_name, shape in header["arrays"]:
        dtype, count = np.dtype(dtype_name), math.prod(shape)
        arrays.append(np.frombuffer(content, dtype, count, offset).reshape(shape))
        offset = _aligned(offset + dtype.itemsize * count)
    return header["meta"], arrays


def _parts(label: str, meta: Mapping[str, object], arrays: Sequence[NDArray[Any]]) -> list[bytes | memoryview]:
    """Return everything but the digest, padded so that each array starts aligned."""
    ordered = [np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")) for array in arrays]
    header = {"label": label, "meta": meta, "arrays": [[array.dtype.str, list(array.shape)] for array in ordered]}
    text = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
    parts: list[bytes | memoryview] = [len(text).to_bytes(_LENGTH_BYTES, "little") + text]
    parts.append(bytes(-len(parts[0]) % _ALIGNED_BYTES))
    for array in ordered:
        parts.append(array.reshape(-1).view(np.uint8).data)
        parts.append(bytes(-array.nbytes % _ALIGNED_BYTES))
    return parts


def _digest(parts: Sequence[bytes | memoryview]) -> bytes:
    digest = hashlib.sha256()
    for part in parts:
        digest.update(part)
    return digest.digest()


def _aligned(offset: int) -> int:
    return offset + -offset % _ALIGNED_BYTES
