"""The ledger as a member reads it: what was used, by which program, for what, day by day, refusals too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol, overload

from plainview.explain.explanation import UsedDay, UsedLine
from plainview.explain.phrasing import Phrasing, humanised
from plainview.explain.vocabulary import Vocabulary

_REFUSAL = "refusal"


class LedgerEntry(Protocol):
    """What is read of a line of the ledger."""

    @property
    def line_id(self) -> str:
        """Which line it is."""
        ...

    @property
    def at(self) -> dt.datetime:
        """When it happened."""
        ...

    @property
    def kind(self) -> str:
        """What it was: read, scan, keep, send, refusal, choice, forget or state."""
        ...

    @property
    def purpose(self) -> str:
        """What for."""
        ...

    @property
    def program(self) -> str:
        """By which program."""
        ...

    @property
    def elements(self) -> tuple[str, ...]:
        """What was used."""
        ...

    @property
    def recipient(self) -> str:
        """Who received it, for a send."""
        ...

    @property
    def reason(self) -> str:
        """Why it was refused, for a refusal."""
        ...

    @property
    def count(self) -> int | None:
        """How often; None when a crash left it unknown."""
        ...

    @property
    def details(self) -> Mapping[str, str]:
        """More about it."""
        ...


@dataclass
class _Group:
    """Lines of one day that say the same thing."""

    first: LedgerEntry
    elements: dict[str, None] = field(default_factory=dict)
    times: int = 0
    line_ids: list[str] = field(default_factory=list)

    def add(self, line: LedgerEntry) -> None:
        self.elements.update(dict.fromkeys(line.elements))
        self.times += 1 if line.count is None else line.count
        self.line_ids.append(line.line_id)


class UsedDays(Sequence[UsedDay]):
    """Days, newest first; each is put into words when it is taken, so that a page pays for the days that it shows."""

    def __init__(self, days: Sequence[Callable[[], UsedDay]], lines: Sequence[int]) -> None:
        self._days = days
        self._lines = lines

    def __len__(self) -> int:
        """Return how many days there are."""
        return len(self._days)

    @overload
    def __getitem__(self, place: int) -> UsedDay: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[UsedDay, ...]: ...
    def __getitem__(self, place: int | slice) -> UsedDay | tuple[UsedDay, ...]:
        """Return one day, or a few, in words."""
        if isinstance(place, slice):
            return tuple(written() for written in self._days[place])
        return self._days[place]()

    def pages(self, lines: int) -> tuple[slice, ...]:
        """Return the days of each page, at least one page: whole days, of which the last one fills it with `lines`."""
        pages, start, shown = [], 0, 0
        for place, more in enumerate(self._lines, 1):
            shown += more
            if shown >= lines:
                pages.append(slice(start, place))
                start, shown = place, 0
        if start < len(self._days) or not pages:
            pages.append(slice(start, len(self._days)))
        return tuple(pages)


def used_days(
    lines: Iterable[LedgerEntry], vocabulary: Vocabulary, phrasing: Phrasing, *, keys: Collection[str] = ()
) -> UsedDays:
    """Return ledger lines (newest first) grouped by day, then by what was done, for what, by which program.

    `keys` are the names of callers' keys: under one of them the service itself has asked.
    """
    days: dict[dt.date, dict[tuple[str, ...], _Group]] = {}
    for line in lines:
        groups = days.setdefault(line.at.astimezone(dt.UTC).date(), {})
        key = (str(line.kind), line.purpose, line.program, line.recipient, line.reason)
        groups.setdefault(key, _Group(line)).add(line)

    def written(day: dt.date) -> UsedDay:
        groups = days[day].values()
        return UsedDay(day, phrasing.day(day), tuple(_line(group, vocabulary, keys) for group in groups))

    return UsedDays([partial(written, day) for day in days], [len(groups) for groups in days.values()])


def _line(group: _Group, vocabulary: Vocabulary, keys: Collection[str]) -> UsedLine:
    line = group.first
    kind = str(line.kind)
    recipient = vocabulary.recipient(line.recipient) if line.recipient else ""
    return UsedLine(
        kind=kind,
        did=vocabulary.text_or(f"did-{kind}", humanised(kind)),
        purpose=line.purpose,
        purpose_name=vocabulary.purpose(line.purpose).name if line.purpose else "",
        program=_program(line.program, vocabulary, keys),
        elements=tuple(vocabulary.element(name).name for name in group.elements),
        recipient=recipient,
        times=group.times,
        counted=vocabulary.text("counted-times", count=group.times),
        refused=kind == _REFUSAL,
        reason=vocabulary.reason(line.reason) if line.reason else "",
        newest_at=line.at,
        line_ids=tuple(group.line_ids),
    )


def _program(program: str, vocabulary: Vocabulary, keys: Collection[str]) -> str:
    return vocabulary.text("program-of-key", name=program) if program in keys else vocabulary.program(program)
