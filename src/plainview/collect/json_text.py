"""Reading JSON that strangers wrote: strict where it is fast, patient where one event would spoil its batch."""

from __future__ import annotations

import json
import re
from typing import NoReturn, TypeVar

import msgspec

from plainview.collect.problems import Rejected, malformed

Read = TypeVar("Read")
_BYTE = re.compile(r"\(byte (\d+)\)")
_DEEPEST = "it is nested too deeply"


def decode_whole(decoder: msgspec.json.Decoder[Read], body: bytes) -> Read:
    """Return `body` decoded; raises Rejected where it is no JSON, msgspec.ValidationError for other types.

    Text that is JSON but no valid Unicode is mended first, so that one cut-off emoji does not spoil a batch.
    """
    try:
        return decoder.decode(body)
    except msgspec.ValidationError:
        raise
    except RecursionError:
        raise malformed(0, _DEEPEST) from None
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        return _decode_mended(decoder, body, fault)


def decode_one(decoder: msgspec.json.Decoder[Read], text: bytes) -> Read | None:
    """Return one event decoded, or None where its parts have other types."""
    try:
        return decode_whole(decoder, text)
    except (msgspec.ValidationError, Rejected):
        return None


def _decode_mended(decoder: msgspec.json.Decoder[Read], body: bytes, fault: Exception) -> Read:
    mended = _mend(body, fault)
    try:
        return decoder.decode(mended)
    except msgspec.ValidationError:
        raise
    except (msgspec.DecodeError, RecursionError):
        raise malformed(0, "it cannot be read") from None


def _mend(body: bytes, fault: Exception) -> bytes:
    """Return equal JSON in valid UTF-8, with U+FFFD for what is no character; raises Rejected for no JSON."""
    text = body.decode("utf-8", "surrogateescape")
    try:
        value = json.loads(text, parse_constant=_no_constant, parse_float=_finite)
        again = json.dumps(value, ensure_ascii=False)
    except json.JSONDecodeError as error:
        raise malformed(_position(fault, text, error.pos), _why(error)) from None
    except RecursionError:
        raise malformed(0, _DEEPEST) from None
    except ValueError:
        raise malformed(_position(fault, text, 0), "NaN, Infinity or an endless number stands there") from None
    return again.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace").encode()


def _position(fault: Exception, text: str, place: int) -> int:
    """Return the byte that msgspec names, else the one of the character that json names."""
    named = _BYTE.search(str(fault))
    return int(named[1]) if named else len(text[:place].encode("utf-8", "surrogateescape"))


def _why(error: json.JSONDecodeError) -> str:
    return error.msg[:1].lower() + error.msg[1:]


def _no_constant(name: str) -> NoReturn:
    raise ValueError(name)


def _finite(number: str) -> float | str:
    """Return a float; one beyond all floats stays text, so that only its own property is stripped."""
    value = float(number)
    return value if abs(value) != float("inf") else number
