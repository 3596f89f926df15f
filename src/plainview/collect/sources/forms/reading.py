"""A posted form as names and values, from JSON or as a browser sends a form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from urllib.parse import parse_qsl

import msgspec

from plainview.base.errors import BadInput

FORM_TYPE = "application/x-www-form-urlencoded"
_PART = re.compile(r"([a-z_]+)\[([^\[\]]{1,128})\]")
_MOST_FIELDS = 200
_OBJECT = msgspec.json.Decoder(dict[str, object])


def is_browsers(headers: Mapping[str, str]) -> bool:
    """Return whether a body is as a browser's form sends it."""
    return headers.get("content-type", "").partition(";")[0].strip().lower() == FORM_TYPE


def read(raw: bytes, headers: Mapping[str, str]) -> dict[str, object]:
    """Return the fields of a body. `answers[q1]=yes` of a browser is one answer among `answers`.

    Empty fields of a browser's form count as not given. Raises BadInput for what is neither JSON nor a form.
    """
    given = _from_browser(raw) if is_browsers(headers) else _from_json(raw)
    if len(given) > _MOST_FIELDS:
        raise BadInput(f"send at most {_MOST_FIELDS} fields")
    return {name: value for name, value in given.items() if value is not None}


def _from_json(raw: bytes) -> dict[str, object]:
    try:
        return _OBJECT.decode(raw)
    except (msgspec.DecodeError, RecursionError):
        raise BadInput(f"send one JSON object, or a form as {FORM_TYPE}") from None


def _from_browser(raw: bytes) -> dict[str, object]:
    try:
        pairs = parse_qsl(raw.decode("ascii"), encoding="utf-8", errors="strict", max_num_fields=_MOST_FIELDS)
    except (UnicodeError, ValueError):
        raise BadInput(f"send at most {_MOST_FIELDS} fields as {FORM_TYPE} in UTF-8, or one JSON object") from None
    given: dict[str, object] = {}
    for name, value in pairs:
        part = _PART.fullmatch(name)
        if part is None:
            given[name] = value
            continue
        parts = given.setdefault(part[1], {})
        if isinstance(parts, dict):
            parts[part[2]] = value
    return given
