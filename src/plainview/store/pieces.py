"""A piece of what rests somewhere, decoded: what residual scans look through."""

from __future__ import annotations

from typing import NamedTuple


class Piece(NamedTuple):
    """Some decoded bytes and where they rest, in words that hold no value of anybody.

    `subject_no` is whose row it is, where that is known: what rests with a living subject is hers, and no residue of
    another one who happened to have the same. Bytes of a row that nobody is known of have None. A `cell` is one value;
    anything else is text or bytes in which values stand among others.
    """

    place: str
    content: bytes
    subject_no: int | None = None
    cell: bool = False
