"""What an import says at its end: every line read is stored, a duplicate, or skipped for a reason."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from plainview.cli.importing.progress import Progress
from plainview.cli.importing.scan import DataSet, Skips


class Skipped(msgspec.Struct, frozen=True):
    """Lines of one file left out for one reason, with the first few line numbers."""

    file: str
    reason: str
    count: int
    first_lines: list[int]


class ImportReport(msgspec.Struct, frozen=True):
    """The counts of an import: `read` = `stored` + `duplicates` + what `skipped` counts in the ratings' file."""

    layout: str
    read: int
    stored: int
    duplicates: int
    skipped: list[Skipped]
    members: int
    titles: int
    titles_changed: int
    titles_skipped: list[Skipped]
    resumed_at: int


def make_report(data_set: DataSet, outcome: Progress, *, titles_changed: int, resumed_at: int) -> ImportReport:
    """Return the report of an import that came to its end."""
    ratings = data_set.layout.ratings
    refused = [
        Skipped(ratings, reason, count, outcome.first_lines[reason]) for reason, count in outcome.not_kept.items()
    ]
    return ImportReport(
        layout=data_set.layout.name,
        read=data_set.ratings_read,
        stored=outcome.stored,
        duplicates=outcome.duplicates,
        skipped=[*_skipped(ratings, data_set.skipped_ratings), *refused],
        members=data_set.members,
        titles=len(data_set.titles),
        titles_changed=titles_changed,
        titles_skipped=_skipped(data_set.layout.items, data_set.skipped_titles),
        resumed_at=resumed_at,
    )


def report_lines(report: ImportReport) -> Iterator[str]:
    """Yield the report as lines for people."""
    yield f"titles:  {report.titles} read from the {report.layout} layout, {report.titles_changed} added or changed"
    yield from _skipped_lines(report.titles_skipped)
    skipped = sum(entry.count for entry in report.skipped)
    yield (
        f"ratings: {report.read} read of {report.members} members, {report.stored} stored, "
        f"{report.duplicates} there already, {skipped} skipped"
    )
    yield from _skipped_lines(report.skipped)
    if report.resumed_at:
        yield f"         went on after line {report.resumed_at}; the counts are of the whole import"


def _skipped(file: str, skips: Skips) -> list[Skipped]:
    return [Skipped(file, reason, count, skips.first_lines[reason]) for reason, count in skips.counts.items()]


def _skipped_lines(entries: list[Skipped]) -> Iterator[str]:
    for entry in entries:
        named = ", ".join(str(line) for line in entry.first_lines)
        more = ", ..." if entry.count > len(entry.first_lines) else ""
        yield f"  skipped {entry.count}: {entry.reason} ({entry.file}, line {named}{more})"
