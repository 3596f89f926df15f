"""What a session hands back from a read: held values, streams of events, and what was denied."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field

import pyarrow as pa
import pyarrow.compute as pc

from plainview.gate.decide import Denied
from plainview.store.values import RecordField


@dataclass(frozen=True, slots=True)
class HeldValue:
    """One field of a record element; `profile_id` is empty for what belongs to the account."""

    element: str
    field: str
    value: RecordField
    profile_id: str
    occurred_at: dt.datetime
    received_at: dt.datetime
    path: str


@dataclass(frozen=True, slots=True)
class Portion:
    """A part of what is held, for whoever cannot take all at once: events only, of a stretch of time.

    `between` are microseconds since 1970, from the first up to before the second. With `moments_only` the tables
    have no properties: only which event, and when.
    """

    between: tuple[int, int] | None = None
    moments_only: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """Values of record elements; family -> table of events (event_no, subject_no, event, times, properties)."""

    values: tuple[HeldValue, ...] = ()
    streams: Mapping[str, pa.Table] = field(default_factory=dict)
    denied: Mapping[str, Denied] = field(default_factory=dict)

    def first(self, element: str, name: str | None = None) -> RecordField:
        """Return the first held value of an element (or of one field of it), None when nothing is held."""
        for held in self.values:
            if held.element == element and name in (None, held.field):
                return held.value
        return None

    def of_profile(self, profile_id: str, subject_nos: frozenset[int]) -> Reading:
        """Return what this reading of an account and some of its profiles holds of one profile and the account.

        These have the numbers `subject_nos`.
        """
        values = tuple(value for value in self.values if value.profile_id in {"", profile_id})
        wanted = pa.array(sorted(subject_nos), pa.uint32())
        streams = {
            family: table.filter(pc.is_in(table.column("subject_no"), value_set=wanted))
            for family, table in self.streams.items()
        }
        return Reading(values, streams, self.denied)
