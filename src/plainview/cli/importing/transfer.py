"""Sends the ratings of a data set through the way in, batch by batch, and says what became of every line."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import TypeAlias

import msgspec

from plainview.base.clock import from_micros
from plainview.base.errors import DeliveryError
from plainview.cli.importing.movielens import Rating
from plainview.cli.importing.progress import Progress, ProgressFile
from plainview.cli.importing.scan import LINES_NAMED, DataSet
from plainview.collect.delivery import Delivery, EventResult, join_batch

BATCH = 500

NumberedRating: TypeAlias = tuple[int, Rating]

_ENCODER = msgspec.json.Encoder()


def rating_event(rating: Rating) -> bytes:
    """Return the event of one rating, encoded. Its id follows from its content, so sending it again stores nothing."""
    event = {
        "id": f"ml-{rating.user}-{rating.item}-{rating.at_s}",
        "event": "rating.set",
        "member_id": f"ml-{rating.user}",
        "occurred_at": from_micros(rating.at_s * 1_000_000),
        "properties": {"title_id": f"ml-{rating.item}", "stars": rating.stars},
    }
    return _ENCODER.encode(event)


def send_ratings(
    data_set: DataSet, delivery: Delivery, kept: ProgressFile, *, on_progress: Callable[[int], None]
) -> Progress:
    """Send every usable rating below the last acknowledged line and return what became of all of them.

    `on_progress` is told how many ratings are done after each batch. The progress file is written after each batch
    and removed at the end. Raises DeliveryError when the server cannot take a batch.
    """
    progress = kept.read()
    for batch in _batches(data_set.ratings(after_line=progress.line)):
        results = delivery.send(join_batch(rating_event(rating) for _, rating in batch))
        if len(results) != len(batch):
            raise DeliveryError(f"{delivery.server} answered for {len(results)} of {len(batch)} events; see its log")
        _count(progress, batch, results)
        if progress.stored + progress.duplicates == 0:
            raise DeliveryError(_nothing_kept(delivery.server, results[0]))
        progress.line = batch[-1][0]
        kept.write(progress)
        on_progress(progress.stored + progress.duplicates + sum(progress.not_kept.values()))
    kept.remove()
    return progress


def _batches(ratings: Iterator[NumberedRating]) -> Iterator[list[NumberedRating]]:
    while batch := list(itertools.islice(ratings, BATCH)):
        yield batch


def _count(progress: Progress, batch: list[NumberedRating], results: list[EventResult]) -> None:
    for (line, _), result in zip(batch, results, strict=True):
        match result.result:
            case "stored":
                progress.stored += 1
            case "duplicate":
                progress.duplicates += 1
            case other:
                reason = f"server: {other} ({result.why})" if result.why else f"server: {other}"
                progress.not_kept[reason] = progress.not_kept.get(reason, 0) + 1
                named = progress.first_lines.setdefault(reason, [])
                if len(named) < LINES_NAMED:
                    named.append(line)


def _nothing_kept(server: str, first: EventResult) -> str:
    why = f" ({first.why})" if first.why else ""
    if first.result == "too_old":
        mend = "these ratings are of 1997 and 1998, so the key must admit history: plainview key add NAME --history"
    else:
        mend = "look at `plainview quarantine list` and at the catalogue's entry for rating.set"
    return f"{server} kept none of the first ratings: {first.result}{why}; {mend}"
