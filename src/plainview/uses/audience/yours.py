"""What a member is told about being counted: what of hers is in the numbers, among how many, and in which test."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

import pyarrow as pa

from plainview.base.errors import Refused
from plainview.gate.panels import Panel, Said
from plainview.gate.session import PurposeSession
from plainview.gate.subjects import SubjectRef
from plainview.uses.audience.use import LISTS, TEST_GROUPS, Audience

_COUNTED = ("game_activity", "titles_viewed")
_TITLE_COLUMNS = ("title_id", "game_id")
_STARTS = frozenset({"playback.started", "game.session_started"})


@dataclass(frozen=True, slots=True)
class Yours:
    """Makes the panel of one member; what it reads of her is read for the same purpose, and stands in her ledger."""

    audience: Audience
    use: PurposeSession

    def panels(self, member_id: str) -> tuple[Panel, ...]:
        """Return the panel that says what audience measurement makes of a member."""
        wanted = [name for name in (*_COUNTED, TEST_GROUPS) if name in self.use.declared]
        try:
            reading = self.use.read(SubjectRef(member_id), wanted) if wanted else None
        except Refused:
            reading = None
        if reading is None:
            return (Panel("counted", Said("audience-yours"), (Said("audience-yours-not-counted"),)),)
        starts, titles, days = _tally(reading.streams.values())
        groups = sorted(
            {str(held.value[LISTS]) for held in reading.values if isinstance(held.value, dict) and LISTS in held.value}
        )
        sentences = [
            Said("audience-yours-numbers"),
            *self._among(),
            Said("audience-yours-group", {"group": ", ".join(groups)}) if groups else Said("audience-yours-no-group"),
            Said("audience-yours-choice"),
        ]
        figures = (
            (Said("audience-yours-starts"), starts),
            (Said("audience-yours-titles"), titles),
            (Said("audience-yours-days"), days),
        )
        return (Panel("counted", Said("audience-yours"), tuple(sentences), figures),)

    def _among(self) -> tuple[Said, ...]:
        as_of = self.audience.as_of()
        if as_of is None:
            return (Said("audience-yours-not-yet"),)
        smallest = self.audience.smallest
        return (Said("audience-yours-among", {"members": as_of.counted, "smallest": smallest}),)


def _tally(tables: Iterable[pa.Table]) -> tuple[int, int, int]:
    """Return how many starts, distinct titles and distinct days a member's events come to.

    Counted in columns: an account may hold a million events.
    """
    starts, titles, days = 0, set[str](), set[dt.date]()
    for table in tables:
        for counted in table.group_by("event").aggregate([([], "count_all")]).to_pylist():
            starts += counted["count_all"] if counted["event"] in _STARTS else 0
        days.update(day for day in table.column("occurred_at").cast(pa.date32()).unique().to_pylist() if day)
        for name in _TITLE_COLUMNS:
            if name in table.column_names:
                titles.update(title_id for title_id in table.column(name).unique().to_pylist() if title_id)
    return starts, len(titles), len(days)
