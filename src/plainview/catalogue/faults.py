"""What can be wrong with a catalogue, as a value that says where and how to mend it."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One fault: the file, the entry in it, what is wrong, and what to do about it."""

    file: str
    entry: str
    message: str
    mend: str

    def __str__(self) -> str:
        """Return `file: entry: message; mend`."""
        return f"{self.file}: {self.entry}: {self.message}; {self.mend}"


def choose_from(wrong: str, known: Iterable[str]) -> str:
    """Return a mend that proposes the likeliest known name, or lists them when they are few."""
    names = sorted(known)
    close = difflib.get_close_matches(wrong, names, n=1)
    if close:
        return f"did you mean {close[0]!r}?"
    if 0 < len(names) <= 16:
        return f"use one of {', '.join(names)}"
    return "use a name that is declared, or declare it"
