"""Signed tree heads: how large the ledger was, its root, and when, signed so that nobody can take it back."""

from __future__ import annotations

import datetime as dt
import struct
from dataclasses import dataclass

import msgspec

from plainview.base.clock import from_micros, to_micros
from plainview.base.errors import BadInput
from plainview.store.signing import Signer, is_signed

ABOUT = "tree head"
_ROOT_BYTES = 32


@dataclass(frozen=True, slots=True)
class TreeHead:
    """The root over the first `size` entries, as signed at a moment."""

    size: int
    at: dt.datetime
    root: bytes
    signature: bytes

    def to_json(self) -> dict[str, object]:
        """Return it as it is written to the outside place and answered over HTTP."""
        return {
            "size": self.size,
            "at": self.at.isoformat(),
            "root": self.root.hex(),
            "signature": self.signature.hex(),
        }

    def is_signed_by(self, public_key: bytes) -> bool:
        """Return whether this key signed exactly this head."""
        return is_signed(public_key, ABOUT, head_bytes(self.size, self.at, self.root), self.signature)


class _Written(msgspec.Struct):
    size: int
    at: dt.datetime
    root: str
    signature: str


def head_bytes(size: int, at: dt.datetime, root: bytes) -> bytes:
    """Return what is signed of a head, as in RFC 6962, section 3.5: version 0, type 1, milliseconds, size, root."""
    return struct.pack(">BBQQ", 0, 1, to_micros(at) // 1000, size) + root


def sign_head(signer: Signer, size: int, at: dt.datetime, root: bytes) -> TreeHead:
    """Return the signed head of a tree; the moment is kept to the millisecond that is signed."""
    moment = from_micros(to_micros(at) // 1000 * 1000)
    return TreeHead(size, moment, root, signer.sign(ABOUT, head_bytes(size, moment, root)))


def parse_head(text: str | bytes) -> TreeHead:
    """Return the head that one line of JSON says; raises BadInput when it says none."""
    try:
        said = msgspec.json.decode(text, type=_Written)
        head = TreeHead(said.size, said.at, bytes.fromhex(said.root), bytes.fromhex(said.signature))
    except (msgspec.DecodeError, ValueError):
        raise BadInput("a line is no tree head: JSON with size, at, root and signature is") from None
    if head.size < 0 or len(head.root) != _ROOT_BYTES or head.at.tzinfo is None:
        raise BadInput("a line is no tree head: its size, root or moment cannot be one")
    return head
