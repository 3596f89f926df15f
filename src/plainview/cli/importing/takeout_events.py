"""From a line of somebody's export to the events that it becomes here, by the table of the known layout."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import msgspec

from plainview.cli.importing.takeout_titles import TitleMatcher
from plainview.explain.export.forms import read_cell, read_moment, write_cell
from plainview.explain.export.layout import CONTINUED, MARK, LayoutFile, property_of

PIECE = 4_000
"""Characters of a cell in one value; the way in takes at most 4,096."""
_EARLIEST = dt.datetime(1990, 1, 2, tzinfo=dt.UTC)
_ENCODER = msgspec.json.Encoder()


@dataclass
class LineReader:
    """Makes events of the lines of one file, in order. Equal lines get ids of their own, the same ones every time.

    `profiles` is the name of a profile -> its id, `names` the id -> the name that this service knows it by.
    """

    layout: LayoutFile
    member_id: str
    profiles: Mapping[str, str]
    names: Mapping[str, str]
    titles: TitleMatcher
    until: dt.datetime
    matched: int = 0
    unmatched: int = 0
    _seen: dict[bytes, int] = field(default_factory=dict)
    _last: dt.datetime | None = None

    def events(self, cells: Mapping[str, str]) -> Iterator[bytes]:
        """Yield the encoded events of one line: its own, then the pieces of cells that are too long for one value."""
        mark = self._mark(cells)
        properties: dict[str, object] = {}
        rests: list[tuple[str, str]] = []
        at = self._moment(cells)
        for column, cell in cells.items():
            if len(cell) > PIECE:
                properties[self.layout.properties[column]] = cell[:PIECE]
                properties[MARK] = mark
                rests.append((column, cell[PIECE:]))
            else:
                self._take(properties, column, cell, at)
        if not any(name.startswith("their_") for name in properties):
            # What shows that the line was brought along must be there, even where every cell has another home.
            column = self._plainest()
            properties[property_of(column)] = cells.get(column, "")
        profile = self.profiles.get(cells.get(self.layout.profile, "")) if self.layout.profile else None
        yield self._event(mark, self.layout.event, profile, at, properties)
        for column, rest in rests:
            for piece, start in enumerate(range(0, len(rest), PIECE)):
                words = rest[start : start + PIECE]
                told = {MARK: mark, "their_column": column, "their_piece": piece, "their_words": words}
                yield self._event(f"{mark}-{property_of(column)}-{piece}", CONTINUED, profile, at, told)

    def _take(self, properties: dict[str, object], column: str, cell: str, at: dt.datetime | None) -> None:
        """Put what one cell says into `properties`: typed where it has the form, and its text where that is not all."""
        layout, theirs = self.layout, self.layout.properties[column]
        if column == layout.profile:
            kept = self.names.get(self.profiles.get(cell, ""), cell) != cell or not cell
        elif column == layout.time:
            kept = at is None or write_cell(layout.time_form, at.isoformat()) != cell
        elif column in layout.typed:
            typed = layout.typed[column]
            value = read_cell(typed.form, cell)
            if value is not None:
                properties[typed.property] = value
            kept = write_cell(typed.form, value) != cell
        else:
            kept = bool(cell)
            if column == layout.titled and cell:
                self._match(properties, cell)
        if kept:
            properties[theirs] = cell

    def _match(self, properties: dict[str, object], name: str) -> None:
        title_id = self.titles.find(name, game=self.layout.titled_as != "title_id")
        if title_id is None:
            self.unmatched += 1
        else:
            self.matched += 1
            properties[self.layout.titled_as] = title_id

    def _moment(self, cells: Mapping[str, str]) -> dt.datetime | None:
        """Return when a line happened; one that does not say it is taken to be of the time of the line before."""
        found = read_moment(cells.get(self.layout.time, ""))
        if found is not None and _EARLIEST <= found <= self.until:
            self._last = found
        return self._last

    def _mark(self, cells: Mapping[str, str]) -> str:
        """Return a line's own id: of its content, and of how many equal ones stood above it in the file."""
        digest = hashlib.sha256(f"{self.member_id}\0{self.layout.name}".encode())
        for column in self.layout.columns:
            cell = cells.get(column, "").encode(errors="replace")
            digest.update(len(cell).to_bytes(8, "big") + cell)
        key = digest.digest()[:16]
        again = self._seen.get(key, 0)
        self._seen[key] = again + 1
        digest.update(again.to_bytes(8, "big"))
        return digest.hexdigest()

    def _plainest(self) -> str:
        special = {self.layout.profile, self.layout.time, *self.layout.typed}
        return next((column for column in self.layout.columns if column not in special), self.layout.time)

    def _event(
        self, event_id: str, event: str, profile: str | None, at: dt.datetime | None, properties: Mapping[str, object]
    ) -> bytes:
        told: dict[str, object] = {
            "id": event_id,
            "event": event,
            "member_id": self.member_id,
            "properties": properties,
        }
        if profile:
            told["profile_id"] = profile
        if at is not None:
            told["occurred_at"] = at
        return _ENCODER.encode(told)


def profile_event(member_id: str, profile_id: str, name: str) -> bytes:
    """Return the event that names a profile which this service does not know yet."""
    mark = hashlib.sha256(f"{member_id}\0{profile_id}\0{name}".encode(errors="replace")).hexdigest()
    return _ENCODER.encode(
        {
            "id": mark,
            "event": "profile.updated",
            "member_id": member_id,
            "profile_id": profile_id,
            "properties": {"profile_name": name},
        }
    )
