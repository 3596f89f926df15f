"""What a member is told, as frozen values: one Explanation that the page draws and the API sends as JSON."""

from __future__ import annotations

import dataclasses
import datetime as dt
from dataclasses import dataclass
from typing import TypeAlias

from plainview.explain.panel_parts import PanelPart
from plainview.explain.summary_parts import ChangedPart, ReceivedPart, UseSummary

JSONValue: TypeAlias = "str | int | float | bool | list[JSONValue] | dict[str, JSONValue] | None"


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a sentence; `held` marks a value that is really held about the member, of `element`."""

    text: str
    held: bool = False
    element: str = ""


@dataclass(frozen=True, slots=True)
class LetterPart:
    """One paragraph of the letter: which source it is about, and its words."""

    source: str
    name: str
    words: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Bar:
    """One of several numbers of a held value, for comparing: `share` is 0 to 100 of the greatest."""

    label: str
    text: str
    share: int


@dataclass(frozen=True, slots=True)
class HeldField:
    """One field of a record: the value as it is held, and as words; `bars` where it is numbers to compare.

    `brief` is short enough for a sentence; it is empty where the value is too much for one. `lines` say one after the
    other what a value tells that has several parts. `is_one_of_few` says that others have the same, such as a kind.
    """

    label: str
    field: str
    value: JSONValue
    text: str
    bars: tuple[Bar, ...]
    brief: str
    lines: tuple[str, ...]
    is_one_of_few: bool
    profile: str
    occurred_at: dt.datetime | None
    received_at: dt.datetime | None
    path: str


@dataclass(frozen=True, slots=True)
class HeldMoment:
    """A value that events carried, how often, and when last; `brief` leaves out moments that it holds."""

    text: str
    brief: str
    event: str
    happened: str
    values: dict[str, JSONValue]
    times: int
    last_at: dt.datetime
    last: str


@dataclass(frozen=True, slots=True)
class ElementUse:
    """One purpose's use of one element for this member, and why it is on or off."""

    purpose: str
    name: str
    is_on: bool
    why: str
    basis: str
    precision: str
    kept_days: int
    kept: str
    recipients: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ElementPart:
    """One element: its words, how it is collected, what is held, and what that is used for."""

    id: str
    name: str
    explain: str
    how: tuple[str, ...]
    sensitive: bool
    moves_recommendations: bool
    moves_words: str
    fields: tuple[HeldField, ...]
    count: int
    counted: str
    first_at: dt.datetime | None
    last_at: dt.datetime | None
    since: str
    newest: tuple[HeldMoment, ...]
    uses: tuple[ElementUse, ...]
    is_masked: bool = False

    @property
    def happens_variously(self) -> bool:
        """Whether its newest values came with different events, so that each is worth saying."""
        return len({moment.event for moment in self.newest}) > 1

    @property
    def is_held(self) -> bool:
        """Whether anything of it is held about this member."""
        return bool(self.fields) or self.count > 0


@dataclass(frozen=True, slots=True)
class SourcePart:
    """One of the sources that data comes from: its letter paragraph and its elements, held ones first."""

    id: str
    name: str
    letter: tuple[Run, ...]
    elements: tuple[ElementPart, ...]

    @property
    def held(self) -> tuple[ElementPart, ...]:
        """Return the elements of which something is held."""
        return tuple(element for element in self.elements if element.is_held)

    @property
    def empty(self) -> tuple[ElementPart, ...]:
        """Return the elements of which nothing is held."""
        return tuple(element for element in self.elements if not element.is_held)


@dataclass(frozen=True, slots=True)
class RecipientPart:
    """Who may receive data, in words, and for which purposes."""

    id: str
    name: str
    kind: str
    country: str
    safeguard: str
    is_appointed: bool
    kept: str
    purposes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PurposePart:
    """One purpose: a sentence, whether it is on for this member, who decides, and what it may see."""

    id: str
    name: str
    what_for: str
    without: str
    is_on: bool
    is_switchable: bool
    why: str
    decided_at: dt.datetime | None
    elements: tuple[str, ...]
    recipients: tuple[str, ...]
    text_version: str


@dataclass(frozen=True, slots=True)
class UsedLine:
    """What one program did for one purpose on one day: which elements, how often, and any refusal."""

    kind: str
    did: str
    purpose: str
    purpose_name: str
    program: str
    elements: tuple[str, ...]
    recipient: str
    times: int
    counted: str
    refused: bool
    reason: str
    newest_at: dt.datetime
    line_ids: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UsedDay:
    """One day of the ledger, newest first, in words."""

    day: dt.date
    name: str
    lines: tuple[UsedLine, ...]


@dataclass(frozen=True, slots=True)
class StandingPart:
    """What stands on her or one profile beside her choices, such as her browser's signal: words, and since when."""

    id: str
    profile: str
    text: str
    since: dt.datetime | None


@dataclass(frozen=True, slots=True)
class Contacts:
    """Whom a member can turn to; empty texts are not set."""

    controller: str
    representative: str
    officer: str
    authority: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """Everything that a member is told, in one language, at one moment."""

    member_id: str
    language: str
    service_name: str
    greeting_name: str
    made_at: dt.datetime
    made: str
    catalogue_version: str
    opening: tuple[Run, ...]
    uses: tuple[UseSummary, ...]
    received: tuple[ReceivedPart, ...]
    changed: ChangedPart
    sources: tuple[SourcePart, ...]
    closing: tuple[tuple[Run, ...], ...]
    purposes: tuple[PurposePart, ...]
    recipients: tuple[RecipientPart, ...]
    panels: tuple[PanelPart, ...]
    used: tuple[UsedDay, ...]
    contacts: Contacts
    standing: tuple[StandingPart, ...] = ()
    is_masked: bool = False

    def to_json(self) -> dict[str, JSONValue]:
        """Return all of it as JSON values: moments as ISO 8601 in UTC, words beside the data."""
        return {entry.name: plain(getattr(self, entry.name)) for entry in dataclasses.fields(self)}


def plain(value: object) -> JSONValue:
    """Return a value of dataclasses as JSON: moments as ISO 8601, tuples as lists."""
    if isinstance(value, (dt.datetime, dt.date)):
        return value.isoformat()
    if value is None or isinstance(value, (str, int, float, bool)):
        return value
    if isinstance(value, dict):
        return {str(name): plain(inner) for name, inner in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(inner) for inner in value]
    if dataclasses.is_dataclass(value):
        return {entry.name: plain(getattr(value, entry.name)) for entry in dataclasses.fields(value)}
    return str(value)
