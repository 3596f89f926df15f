"""Panels of what came by feeds: to a member, per feed, how many and when; on the console, per sender, what became."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pyarrow as pa
import pyarrow.compute as pc

from plainview.base.clock import from_micros
from plainview.catalogue.model import FEED_EVENTS, Catalogue, Source
from plainview.collect.feeds.book import Entry
from plainview.collect.feeds.desk import FeedDesk
from plainview.collect.feeds.shape import feeds_of
from plainview.gate.panels import Cell, Panel, Said, Table
from plainview.gate.program import Kit
from plainview.gate.reading import Reading
from plainview.gate.subjects import SubjectRef

_MOST_LINES = 20


@dataclass(frozen=True, slots=True)
class Received:
    """What is held of a member from one feed: how many records, and when the last one came."""

    feed: str
    count: int
    last_at: dt.datetime


def received_of(kit: Kit, source: Source, member_id: str) -> tuple[Received, ...]:
    """Return what is held of a member from each feed of `source`; the look stands in the member's ledger."""
    catalogue = kit.catalogue()
    feeds = feeds_of(catalogue, source)
    elements = _elements(catalogue, source, feeds)
    if not elements:
        return ()
    reading = kit.sessions["rights"].read(SubjectRef(member_id), elements)
    return tuple(filter(None, (_received(reading, catalogue, feed) for feed in feeds)))


def received_table(kit: Kit, received: Sequence[Received]) -> Table:
    """Return what was received from each feed as a table."""
    return Table(
        "received",
        Said("feeds-received"),
        (Said("feeds-what"), Said("feeds-records"), Said("feeds-last")),
        tuple((feed_said(kit, found.feed), found.count, found.last_at) for found in received),
        Said("feeds-nothing-yet"),
    )


def console_panels_of(desk: FeedDesk) -> tuple[Panel, ...]:
    """Return what each sender sent, what was refused and why, and the last reports' refused lines."""
    entries = desk.book.entries()
    sums = tuple(
        (entry.sender, entry.feed, entry.times, entry.read, entry.stored, entry.duplicate, entry.refused, _at(entry))
        for entry in entries
    )
    columns = ("sender", "feed", "times", "read", "stored", "duplicates", "refused", "last")
    return (
        Panel(
            "senders",
            Said("feeds-senders"),
            tables=(
                Table("received", Said("feeds-received"), _columns(*columns), sums, Said("feeds-nothing-yet")),
                Table(
                    "reasons",
                    Said("feeds-refused-why"),
                    _columns("sender", "feed", "reason", "records"),
                    tuple(_reasons(entries)),
                    Said("feeds-none-refused"),
                ),
                Table(
                    "lines",
                    Said("feeds-last-lines"),
                    _columns("sender", "feed", "name", "line", "reason", "field"),
                    tuple(_lines(entries)),
                    Said("feeds-none-refused"),
                ),
                Table(
                    "away",
                    Said("feeds-turned-away"),
                    _columns("sender", "reason", "times"),
                    tuple(_away(desk.push.turned_away())),
                    Said("feeds-none-turned-away"),
                ),
            ),
        ),
    )


def feed_said(kit: Kit, feed: str) -> Cell:
    """Return a feed's name as words, or as it stands in the catalogue where nobody gave it words yet."""
    key = f"event-feed-{feed}"
    return feed if kit.words("").text(key) == key else Said(key)


def _elements(catalogue: Catalogue, source: Source, feeds: Sequence[str]) -> tuple[str, ...]:
    events = {FEED_EVENTS + feed for feed in feeds}
    return tuple(
        element.id
        for element in catalogue.elements.values()
        if element.source is source and (element.collect.feed in feeds or events & set(element.collect.events))
    )


def _received(reading: Reading, catalogue: Catalogue, feed: str) -> Received | None:
    numbers: set[int] = set()
    moments: list[dt.datetime] = []
    for table in reading.streams.values():
        own = table.filter(pc.equal(table.column("event"), pa.scalar(FEED_EVENTS + feed)))
        numbers.update(number for number in own.column("event_no").to_pylist() if number is not None)
        moments.extend(_moment(moment) for moment in own.column("received_at").to_pylist() if moment is not None)
    carried = {element.id for element in catalogue.feeds[feed]}
    held = [value.received_at for value in reading.values if value.element in carried]
    if not moments and not held:
        return None
    return Received(feed, len(numbers) or 1, max(moments + held))


def _moment(value: dt.datetime | int) -> dt.datetime:
    """Return a table's moment, which is in UTC whether it says so or not."""
    if isinstance(value, int):
        return from_micros(value)
    return value if value.tzinfo else value.replace(tzinfo=dt.UTC)


def _at(entry: Entry) -> Cell:
    return None if entry.last is None else entry.last.at


def _columns(*names: str) -> tuple[Said, ...]:
    return tuple(Said(f"feeds-{name}") for name in names)


def _reasons(entries: Sequence[Entry]) -> list[tuple[Cell, ...]]:
    return [
        (entry.sender, entry.feed, Said(f"reason-{reason}"), count)
        for entry in entries
        for reason, count in sorted(entry.reasons.items())
    ]


def _lines(entries: Sequence[Entry]) -> list[tuple[Cell, ...]]:
    return [
        (entry.sender, entry.feed, entry.last.name, line.line, Said(f"reason-{line.reason}"), line.field)
        for entry in entries
        if entry.last is not None
        for line in entry.last.lines[:_MOST_LINES]
    ]


def _away(turned_away: Mapping[tuple[str, str], int]) -> list[tuple[Cell, ...]]:
    return [
        (sender or Said("feeds-unknown"), Said(f"reason-{reason}"), count)
        for (sender, reason), count in sorted(turned_away.items())
    ]
