"""What became of one file or push: counts, and each refused line with its reason; never a value."""

from __future__ import annotations

import datetime as dt
import re

import msgspec

MOST_LISTED = 1000
_MOST_NAMES = 100
_NAME = re.compile(r"[A-Za-z_$][A-Za-z0-9_.$-]{0,63}")
_OTHER = "(other)"


class RefusedLine(msgspec.Struct):
    """One refused line: its number, why (a key of the words), and the declared field that was wrong, if one was."""

    line: int
    reason: str
    field: str = ""


class Report(msgspec.Struct):
    """What became of one file or push. `refused_whole` says why nothing of it was read, where that is so.

    `stripped` counts what was thrown away by field; `lines` lists the first refused lines only, `refused` counts all.
    """

    sender: str
    feed: str
    name: str
    at: dt.datetime
    duplicate_push: bool = False
    read: int = 0
    stored: int = 0
    duplicate: int = 0
    refused: int = 0
    refused_whole: str = ""
    reasons: dict[str, int] = msgspec.field(default_factory=dict)
    lines: list[RefusedLine] = msgspec.field(default_factory=list)
    stripped: dict[str, int] = msgspec.field(default_factory=dict)

    def refuse(self, line: int, reason: str, field: str = "") -> None:
        """Count a refused line, and list it while there is room."""
        self.refused += 1
        self.reasons[reason] = self.reasons.get(reason, 0) + 1
        if len(self.lines) < MOST_LISTED:
            self.lines.append(RefusedLine(line, reason, field))

    def strip(self, name: str) -> None:
        """Count a field that was thrown away; a name that is no plain one may be somebody's data, and is not kept."""
        known = name if _NAME.fullmatch(name) and len(self.stripped) < _MOST_NAMES else _OTHER
        if name in self.stripped:
            known = name
        self.stripped[known] = self.stripped.get(known, 0) + 1

    @property
    def took_some(self) -> bool:
        """Whether at least one record is held now that was in it."""
        return bool(self.stored or self.duplicate)
