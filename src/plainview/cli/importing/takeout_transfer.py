"""Sends the lines of somebody's export through the way in, batch by batch, and says what became of each."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from plainview.base.errors import DeliveryError
from plainview.cli.importing.progress import Progress, ProgressFile
from plainview.cli.importing.takeout_events import LineReader, profile_event
from plainview.cli.importing.takeout_profiles import Profiles
from plainview.cli.importing.takeout_scan import ScannedTakeout
from plainview.cli.importing.takeout_titles import TitleMatcher
from plainview.collect.delivery import Delivery, EventResult, join_batch

MOST_EVENTS = 500
MOST_BYTES = 1 << 20
_LINES_NAMED = 5
_OURS = "their_"


@dataclass(frozen=True, slots=True)
class Errand:
    """Whose export is brought in, as whom, and how its names are understood."""

    scanned: ScannedTakeout
    member_id: str
    profiles: Profiles
    titles: TitleMatcher
    now: dt.datetime


@dataclass
class Matched:
    """How many names of titles meant one of ours."""

    found: int = 0
    unknown: int = 0


class _Origin(NamedTuple):
    """Where an event comes from: a line (0: it names a profile) of a file, and its first or last event."""

    line: int
    file: str
    is_first: bool
    is_last: bool


@dataclass
class _Batch:
    """Events on their way, each with where it comes from."""

    events: list[bytes] = field(default_factory=list)
    origins: list[_Origin] = field(default_factory=list)
    size_bytes: int = 0

    def add(self, event: bytes, origin: _Origin) -> None:
        self.events.append(event)
        self.origins.append(origin)
        self.size_bytes += len(event)

    @property
    def is_full(self) -> bool:
        return len(self.events) >= MOST_EVENTS or self.size_bytes >= MOST_BYTES


def send_takeout(
    errand: Errand, delivery: Delivery, kept: ProgressFile, *, on_progress: Callable[[int], None]
) -> tuple[Progress, Matched]:
    """Send every line below the last acknowledged one; return what became of all lines, and how titles were matched.

    Lines are counted over all files. The progress file is written after each batch and removed at the end. Raises
    DeliveryError when the server cannot take a batch, or keeps nothing of the first.
    """
    progress = kept.read()
    matched = Matched()
    for batch in _batches(errand, progress.line, matched):
        results = delivery.send(join_batch(batch.events))
        if len(results) != len(batch.events):
            raise DeliveryError(f"{delivery.server} answered for {len(results)} of {len(batch.events)} events")
        _count(progress, batch, results)
        if progress.stored + progress.duplicates == 0:
            raise DeliveryError(_nothing_kept(delivery.server, results[-1]))
        # A line whose pieces are still to be sent is not done yet.
        last = batch.origins[-1]
        progress.line = max(progress.line, last.line if last.is_last else last.line - 1)
        kept.write(progress)
        on_progress(progress.line)
    kept.remove()
    return progress, matched


def _batches(errand: Errand, after: int, matched: Matched) -> Iterator[_Batch]:
    """Yield batches of the events of all lines above `after`, and first those that name new profiles."""
    batch = _Batch()
    if not after:
        for profile_id, name in errand.profiles.new.items():
            batch.add(profile_event(errand.member_id, profile_id, name), _Origin(0, "", False, True))
    for line, name, events in _lines(errand, matched):
        if line <= after:
            continue
        for place, event in enumerate(events):
            batch.add(event, _Origin(line, name, place == 0, place == len(events) - 1))
            if batch.is_full:
                yield batch
                batch = _Batch()
    if batch.events:
        yield batch


def _lines(errand: Errand, matched: Matched) -> Iterator[tuple[int, str, list[bytes]]]:
    """Yield (number over all files, file, its events) of each line."""
    line = 0
    for scanned in errand.scanned.files:
        reader = LineReader(
            scanned.file.layout,
            errand.member_id,
            errand.profiles.ids,
            errand.profiles.names,
            errand.titles,
            errand.now + dt.timedelta(days=1),
        )
        for cells, _ in scanned.file.lines():
            line += 1
            yield line, scanned.file.layout.name, list(reader.events(cells))
        matched.found += reader.matched
        matched.unknown += reader.unmatched


def _count(progress: Progress, batch: _Batch, results: list[EventResult]) -> None:
    for (line, name, is_first, _), result in zip(batch.origins, results, strict=True):
        for left in result.stripped:
            part = left.name.removeprefix(_OURS).replace("_", " ")
            _note(progress, f"{name}: {part} left out ({left.why})", line)
        # What names profiles is no line, and the pieces of a long cell belong to the line that was counted already.
        if not is_first:
            continue
        match result.result:
            case "stored":
                progress.stored += 1
            case "duplicate":
                progress.duplicates += 1
            case other:
                _note(progress, f"{name}: {other} ({result.why})" if result.why else f"{name}: {other}", line)


def _note(progress: Progress, reason: str, line: int) -> None:
    progress.not_kept[reason] = progress.not_kept.get(reason, 0) + 1
    named = progress.first_lines.setdefault(reason, [])
    if len(named) < _LINES_NAMED:
        named.append(line)


def _nothing_kept(server: str, last: EventResult) -> str:
    why = f" ({last.why})" if last.why else ""
    if last.result == "too_old":
        mend = "history is older than 120 days, so the key must admit it: plainview key add NAME --history"
    elif last.why == "erased":
        mend = "this member was erased, and nothing from before that is taken again"
    else:
        mend = "look at `plainview quarantine list` and at the catalogue"
    return f"{server} kept none of the first lines: {last.result}{why}; {mend}"
