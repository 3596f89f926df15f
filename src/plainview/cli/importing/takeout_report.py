"""What the import of somebody's export says at its end: read, stored, skipped, and why; names of things, no values."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from plainview.cli.importing.progress import Progress
from plainview.cli.importing.report import Skipped
from plainview.cli.importing.takeout_scan import LONGEST_NAME, NAMED, ScannedTakeout
from plainview.cli.importing.takeout_transfer import Matched


class FileRead(msgspec.Struct, frozen=True):
    """One file that was read: its lines, and the columns that nobody knows."""

    file: str
    lines: int
    columns_not_known: list[str]
    lines_too_wide: int


class TakeoutReport(msgspec.Struct, frozen=True):
    """The counts of an import: `read` = `stored` + `duplicates` + the lines among `skipped`.

    `left_out` are cells that were not kept although their line was.
    """

    read: int
    stored: int
    duplicates: int
    skipped: list[Skipped]
    left_out: list[Skipped]
    files: list[FileRead]
    files_not_read: dict[str, str]
    files_not_named: int
    profiles: list[str]
    titles_matched: int
    titles_kept_by_words: int
    resumed_at: int


def make_takeout_report(
    scanned: ScannedTakeout, outcome: Progress, matched: Matched, *, profiles: list[str], resumed_at: int
) -> TakeoutReport:
    """Return the report of an import that came to its end."""
    cells: list[Skipped] = []
    lines: list[Skipped] = []
    for reason, count in outcome.not_kept.items():
        file, _, why = reason.partition(": ")
        (cells if " left out " in why else lines).append(Skipped(file, why, count, outcome.first_lines[reason]))
    return TakeoutReport(
        read=scanned.lines,
        stored=outcome.stored,
        duplicates=outcome.duplicates,
        skipped=lines,
        left_out=cells,
        files=[
            FileRead(
                held.file.layout.path,
                held.lines,
                [name[:LONGEST_NAME] for name in held.file.unknown[:NAMED]],
                held.too_wide,
            )
            for held in scanned.files
        ],
        files_not_read=dict(scanned.not_read),
        files_not_named=scanned.not_named,
        profiles=profiles,
        titles_matched=matched.found,
        titles_kept_by_words=matched.unknown,
        resumed_at=resumed_at,
    )


def takeout_report_lines(report: TakeoutReport) -> Iterator[str]:
    """Yield the report as lines for people."""
    skipped = sum(entry.count for entry in report.skipped)
    yield f"lines:  {report.read} read, {report.stored} stored, {report.duplicates} there already, {skipped} skipped"
    for entry in report.skipped:
        yield f"  {entry.file}: {entry.count} lines {entry.reason}"
    for entry in report.left_out:
        yield f"  {entry.file}: in {entry.count} lines {entry.reason}"
    yield f"titles: {report.titles_matched} matched by name, {report.titles_kept_by_words} kept by their words"
    yield f"profiles: {', '.join(report.profiles) or 'none'}"
    for file in report.files:
        yield f"  {file.file}: {file.lines} lines"
        if file.columns_not_known:
            yield f"    columns not known, not read: {', '.join(map(repr, file.columns_not_known))}"
        if file.lines_too_wide:
            yield f"    {file.lines_too_wide} lines with cells beyond the header, which were not read"
    for name, why in report.files_not_read.items():
        yield f"  {name!r}: {why}"
    if report.files_not_named:
        yield f"  and {report.files_not_named} more files that were not read"
    if report.resumed_at:
        yield f"went on after line {report.resumed_at}, where it had stopped"
