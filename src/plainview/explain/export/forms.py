"""The forms of cells in the layout that members know, both ways: a text to a value of ours, and back again."""

from __future__ import annotations

import datetime as dt
import math
import re
from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

Cell: TypeAlias = str | int | float | bool | None

_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d):([0-5]\d)")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,6})?")
_THUMBS: Mapping[str, str] = {"1": "down", "2": "up", "3": "double"}
_THUMB_CELLS: Mapping[str, str] = {thumb: cell for cell, thumb in _THUMBS.items()}


class Form(StrEnum):
    """How a cell is written."""

    TEXT = "text"
    NUMBER = "number"
    CLOCK = "clock"
    MOMENT = "moment"
    DAY = "day"
    THUMB = "thumb"
    TITLE = "title"


def read_cell(form: Form, cell: str) -> Cell:
    """Return the value that `cell` stands for, None where it has not the form (or says nothing).

    Durations are milliseconds. Moments are read by `read_moment`, and titles are found by their names.

    >>> read_cell(Form.CLOCK, "01:02:03"), read_cell(Form.THUMB, "2"), read_cell(Form.NUMBER, "many")
    (3723000, 'up', None)
    """
    match form:
        case Form.TEXT:
            return cell or None
        case Form.NUMBER:
            return float(cell) if _NUMBER.fullmatch(cell) else None
        case Form.CLOCK:
            found = _CLOCK.fullmatch(cell)
            if found is None:
                return None
            hours, minutes, seconds = map(int, found.groups())
            return ((hours * 60 + minutes) * 60 + seconds) * 1000
        case Form.THUMB:
            return _THUMBS.get(cell)
        case Form.MOMENT | Form.DAY | Form.TITLE:
            return None


def write_cell(form: Form, value: Cell) -> str:
    """Return the cell for a value, empty for None. Moments come as ISO 8601 in UTC; naming titles is the caller's.

    >>> write_cell(Form.CLOCK, 3_723_000), write_cell(Form.NUMBER, 4.0), write_cell(Form.THUMB, "double")
    ('01:02:03', '4', '3')
    """
    if value is None:
        return ""
    match form:
        case Form.CLOCK if isinstance(value, (int, float)):
            minutes, seconds = divmod(int(value) // 1000, 60)
            hours, minutes = divmod(minutes, 60)
            return f"{hours:02}:{minutes:02}:{seconds:02}"
        case Form.NUMBER if isinstance(value, float) and value.is_integer() and math.fabs(value) < 2**53:
            return str(int(value))
        case Form.THUMB:
            return _THUMB_CELLS.get(str(value), str(value))
        case Form.MOMENT if isinstance(value, str):
            return f"{value[:10]} {value[11:19]}"
        case Form.DAY if isinstance(value, str):
            return value[:10]
        case _:
            return str(value)


def read_moment(cell: str) -> dt.datetime | None:
    """Return the moment that `cell` says, in UTC where it names no zone, or None.

    >>> str(read_moment("2023-05-01 20:11:22 UTC")), str(read_moment("1/31/23")), read_moment("soon")
    ('2023-05-01 20:11:22+00:00', '2023-01-31 00:00:00+00:00', None)
    """
    text = cell.strip().removesuffix("UTC").rstrip()
    if not text or len(text) > _LONGEST_MOMENT:
        return None
    found = _iso(text) or _slashed(text)
    if found is None:
        return None
    try:
        return found.replace(tzinfo=dt.UTC) if found.tzinfo is None else found.astimezone(dt.UTC)
    except OverflowError:
        return None


_LONGEST_MOMENT = 40


def _iso(text: str) -> dt.datetime | None:
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        return None


def _slashed(text: str) -> dt.datetime | None:
    """Return the day of `1/31/23`, as the simple download writes it in the United States, or None."""
    for form in ("%m/%d/%y", "%m/%d/%Y", "%d/%m/%y", "%d/%m/%Y", "%d.%m.%y", "%d.%m.%Y"):
        try:
            return dt.datetime.strptime(text, form).replace(tzinfo=dt.UTC)
        except ValueError:
            continue
    return None
