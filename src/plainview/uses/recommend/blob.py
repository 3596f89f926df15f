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
    ordered = [np.ascontiguousarray(array, dtype=array.dtype.newbyteorder("<")) for array in arrays]
    header = {"label": label, "meta": meta, "arrays": [[array.dtype.str, list(array.shape)] for array in ordered]}
    text = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()
    parts = [len(text).to_bytes(_LENGTH_BYTES, "little") + text, *(array.tobytes() for array in ordered)]
    content = b"".join(part + bytes(-len(part) % _ALIGNED_BYTES) for part in parts)
    return content + hashlib.sha256(content).digest()


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


def digest_of(blob: bytes) -> str:
    """Return the SHA-256 that ends a packed state, in hex: its content address."""
    return blob[-_DIGEST_BYTES:].hex()


def _aligned(offset: int) -> int:
    return offset + -offset % _ALIGNED_BYTES
