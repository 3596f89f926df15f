"""What the first screen says in short: the uses in a sentence each, who received what, and what changed."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class UseSummary:
    """One of the uses of a member's data, in a sentence.

    `purposes` are the catalogue's purposes that make it up; `also` says what all but the first are called, or is empty.
    """

    id: str
    name: str
    also: str
    what_for: str
    without: str
    is_on: bool
    is_switchable: bool
    purposes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReceivedPart:
    """What one recipient has received about a member so far. `element_ids` stand in the order of `elements`."""

    recipient: str
    name: str
    elements: tuple[str, ...]
    element_ids: tuple[str, ...]
    purposes: tuple[str, ...]
    purpose_ids: tuple[str, ...]
    times: int
    counted: str
    last_at: dt.datetime
    last: str


@dataclass(frozen=True, slots=True)
class ChangedPart:
    """What is new since a member last looked. `since` is None when she has not looked before, as far as is known."""

    since: dt.datetime | None
    said: str
    changes: tuple[str, ...]
