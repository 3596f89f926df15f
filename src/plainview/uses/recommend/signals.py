"""What a member's events say about a title: liked, merely seen, or not wanted; one rule for serving and for training.

| event | says |
|---|---|
| `playback.completed` | one event for the title |
| `playback.exited` with `played_ms` of at least ten minutes | one event for the title |
| `playback.heartbeat`s that add up to ten minutes, with none of the two above | one event for the title |
| `game.session_started`, `game.session_ended` | one event a session for the title |
| `rating.set` thumbs `up` or `double`, or 4 stars and more | one event for the title |
| `rating.set` thumbs `down`, or 2 stars and fewer | the title is not wanted |
| `mylist.added` | one event for the title |
| `mylist.removed` | the title is not wanted |
| any other event that names a title, such as a bare `playback.started` or 3 stars | the title was seen |

Of several ratings the last one holds, of several changes of the list too, and a rating speaks before the list.
A title that is not wanted leaves the history, whatever else was done with it, and is never offered.
The title of an episode is its series. `queries/histories.sql` says the same for everybody at once.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

import pyarrow as pa

ENOUGH_MS = 600_000
"""Ten minutes: half an episode, and longer than somebody needs to see that a film is not hers."""

_LIKED_STARS = 4
_DISLIKED_STARS = 2
_COLUMNS = ("event", "title_id", "event_no", "occurred_at", "played_ms", "thumbs", "stars")
_TITLE_OF_GAMES = "game_id"


class Signal(IntEnum):
    """What all events of one profile about one title come to."""

    NOT_WANTED = -1
    SEEN = 0
    LIKED = 1


class Judged(NamedTuple):
    """One title of a profile: the signal, on how many events, and when the last of any kind was (microseconds UTC)."""

    signal: Signal
    events: int
    last_us: int


class _Row(NamedTuple):
    event: str
    title_id: str
    event_no: int
    occurred_us: int
    played_ms: int | None
    thumbs: str | None
    stars: float | None


@dataclass(slots=True)
class _Tally:
    """What was counted of one title so far."""

    finished: int = 0
    watched_ms: int = 0
    started: int = 0
    ended: int = 0
    rating: tuple[int, int, int] | None = None
    listing: tuple[int, int, int] | None = None
    last_us: int = 0

    def count(self, row: _Row) -> None:
        """Take one event in."""
        self.last_us = max(self.last_us, row.occurred_us)
        match row.event:
            case "playback.completed":
                self.finished += 1
            case "playback.exited":
                self.finished += (row.played_ms or 0) >= ENOUGH_MS
            case "playback.heartbeat":
                self.watched_ms += row.played_ms or 0
            case "game.session_started":
                self.started += 1
            case "game.session_ended":
                self.ended += 1
            case "rating.set":
                self.rating = _later(self.rating, row, _opinion(row))
            case "mylist.added":
                self.listing = _later(self.listing, row, 1)
            case "mylist.removed":
                self.listing = _later(self.listing, row, -1)

    def judge(self) -> Judged:
        """Return what it all comes to."""
        verdict = self.rating or self.listing
        opinion = verdict[2] if verdict else 0
        plays = self.finished or int(self.watched_ms >= ENOUGH_MS)
        events = plays + max(self.started, self.ended) + (opinion > 0)
        if opinion < 0:
            return Judged(Signal.NOT_WANTED, 0, self.last_us)
        return Judged(Signal.LIKED if events else Signal.SEEN, events, self.last_us)


def judge(streams: Iterable[pa.Table]) -> dict[str, Judged]:
    """Return title id -> what one profile's events say about it, from tables as a session's reading has them."""
    tallies: dict[str, _Tally] = {}
    for table in streams:
        for row in _rows(table):
            tally = tallies.get(row.title_id)
            if tally is None:
                tally = tallies[row.title_id] = _Tally()
            tally.count(row)
    return {title_id: tally.judge() for title_id, tally in tallies.items()}


def liked(judged: Mapping[str, Judged]) -> dict[str, int]:
    """Return title id -> number of events of the titles that make up the positive history."""
    return {title_id: found.events for title_id, found in judged.items() if found.signal is Signal.LIKED}


def _opinion(row: _Row) -> int:
    if row.thumbs is not None:
        return {"up": 1, "double": 1, "down": -1}.get(row.thumbs, 0)
    if row.stars is None:
        return 0
    return int(row.stars >= _LIKED_STARS) - int(row.stars <= _DISLIKED_STARS)


def _later(known: tuple[int, int, int] | None, row: _Row, opinion: int) -> tuple[int, int, int]:
    told = (row.occurred_us, row.event_no, opinion)
    return told if known is None else max(known, told)


def _rows(table: pa.Table) -> Iterator[_Row]:
    """Yield the rows that name a title; columns that a view has not are None."""
    if "title_id" not in table.column_names and _TITLE_OF_GAMES in table.column_names:
        names = [name if name != _TITLE_OF_GAMES else "title_id" for name in table.column_names]
        table = table.rename_columns(names)
    columns = []
    for name in _COLUMNS:
        if name not in table.column_names:
            columns.append([None] * table.num_rows)
            continue
        column = table.column(name)
        if name == "occurred_at":
            # As integers, because making a datetime of each costs more than all the rest.
            column = column.cast(pa.timestamp("us")).cast(pa.int64())
        columns.append(column.to_pylist())
    for values in zip(*columns, strict=True):
        row = _Row(*values)
        if row.title_id is not None:
            yield row
