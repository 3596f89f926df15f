"""A feed's bytes as lines of text, read one at a time; a line that cannot be read is named and never stops the rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, NamedTuple

LONGEST_LINE = 65_536
_BOM = b"\xef\xbb\xbf"
_PIECE = 1 << 20


class Line(NamedTuple):
    """One line of text, without its end; lines are counted from 1, empty ones too."""

    number: int
    text: str


class Unread(NamedTuple):
    """A line that is no text that we read; `why` is a key of the words."""

    number: int
    why: str


def lines_of(stream: BinaryIO) -> Iterator[Line | Unread]:
    """Yield each line that is not empty, holding one in memory at a time, of at most `LONGEST_LINE` bytes."""
    number = 0
    while raw := stream.readline(LONGEST_LINE + 1):
        number += 1
        if len(raw) > LONGEST_LINE and not raw.endswith(b"\n"):
            _skip_rest(stream)
            yield Unread(number, "line_too_long")
            continue
        body = raw.removeprefix(_BOM) if number == 1 else raw
        body = body.rstrip(b"\r\n")
        if not body.strip():
            continue
        yield _read(number, body)


def _read(number: int, body: bytes) -> Line | Unread:
    if b"\0" in body:
        return Unread(number, "not_text")
    try:
        return Line(number, body.decode("utf-8"))
    except UnicodeDecodeError:
        return Unread(number, "not_utf8")


def _skip_rest(stream: BinaryIO) -> None:
    while piece := stream.readline(_PIECE):
        if piece.endswith(b"\n"):
            return
