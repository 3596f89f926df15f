"""Made-up exports of another service: every file and column of the known layout, with odd values in them."""

from __future__ import annotations

import csv
import io
import json
import random
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from plainview.explain.export.layout import LayoutFile, read_layout

ODD = (
    "", "plain", 'says "hello"', "two\nlines", "two\r\nlines", "a,b;c\td", "=1+2", "+49 30 901820", "-5", "@SUM(A1)",
    "\ttab first", "\rreturn first", " spaces ", "emoji 👩‍👩‍👧 🎬", "Ünïcödé ", "\u200fעברית", "'quoted'", "null",
    "NULL", "0", "true", '{"json": [1, 2]}', "<b>html</b>", "x" * 300, "línea\u2028next", "1e5", "007", "N/A", "…",
)  # fmt: skip
TITLES = (
    "Metropolis", "Nosferatu: Season 1: \"The Journey\"", "A film that nobody here knows", "=HYPERLINK(\"x\")",
    "The General",
    "Caligari 🎭", "Two\nlines of title", "",
)  # fmt: skip
PROFILES = ("Anna", "Ben", "Кім", "=cmd")
MOMENTS = (
    "2023-05-01 20:11:22", "2022-01-31 00:00:00", "2021-12-24 18:30:05", "2020-02-29 23:59:59", "2019-07-01 07:07:07",
)  # fmt: skip
ODD_MOMENTS = (
    "",
    "2023-05-01",
    "2021-12-24T18:30:05.123Z",
    "01/31/2022",
    "yesterday",
    "2020-02-29 23:59:59 UTC",
    "1899-01-01 00:00:00",
)
COUNTRIES = ("DE (Germany)", "US (United States)", "BR", "", "XX (Nowhere)")

Table = list[dict[str, str]]


def made_up(seed: int, *, lines: int = 12, profiles: Sequence[str] = PROFILES) -> dict[str, Table]:
    """Return file -> lines of a whole export; equal seeds make equal exports."""
    chance = random.Random(seed)  # noqa: S311 - no secret
    tables: dict[str, Table] = {}
    for layout in read_layout().values():
        count = len(profiles) if layout.name == "Profiles" else 1 if layout.name == "AccountDetails" else lines
        tables[layout.name] = [_line(layout, place, profiles, chance) for place in range(count)]
        # The same thing twice is in real exports too.
        if count > 2 and layout.name != "Profiles":
            tables[layout.name].append(dict(tables[layout.name][1]))
    return tables


def _line(layout: LayoutFile, place: int, profiles: Sequence[str], chance: random.Random) -> dict[str, str]:
    line: dict[str, str] = {}
    for column in layout.columns:
        if column == layout.profile:
            line[column] = profiles[place % len(profiles)] if layout.name == "Profiles" else chance.choice(profiles)
        elif column == layout.time:
            line[column] = chance.choice(MOMENTS if chance.random() < 0.7 else ODD_MOMENTS)
        elif column in {layout.titled, "Show", "Title Description", "Title Desc", "Displayed Name"}:
            line[column] = chance.choice(TITLES)
        elif column in {"Duration", "Bookmark", "Latest Bookmark"}:
            line[column] = chance.choice(("00:00:07", "01:42:00", "26:00:01", "1:02:03", "Not latest view", ""))
        elif column == "Star Value":
            line[column] = chance.choice(("0", "4", "4.0", "", "five"))
        elif column == "Thumbs Value":
            line[column] = chance.choice(("1", "2", "3", "0", "", "up"))
        elif column.startswith("Country"):
            line[column] = chance.choice(COUNTRIES)
        elif column == "Playtraces":
            line[column] = _traces(chance, 3 if place else 400)
        else:
            line[column] = chance.choice(ODD)
    if place == 0 and layout.name == "Clickstream":
        line["Webpage Url"] = "https://example.org/?" + "=,\"'\n" * 3000
    if place == 1:
        # A line on which hardly anything stands.
        line = {column: line[column] if column in (layout.profile, layout.time) else "" for column in layout.columns}
    return line


def _traces(chance: random.Random, count: int) -> str:
    traces = [
        {
            "eventType": chance.choice(("start", "pause", "stop")),
            "sessionOffsetMs": place * 997,
            "mediaOffsetMs": place * 1009,
        }
        for place in range(count)
    ]
    return json.dumps(traces, separators=chance.choice(((",", ":"), (", ", ": "))))


def write_takeout(
    path: Path,
    tables: Mapping[str, Table],
    *,
    shuffle: int | None = None,
    encoding: str = "utf-8",
    ending: str = ".csv",
    root: str = "netflix-report/",
    separator: str = ",",
) -> Path:
    """Write tables as the archive that another service gives out; with `shuffle` columns come in another order."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(f"{root}Cover Sheet.pdf", b"%PDF-1.4 nothing")
        for name, lines in tables.items():
            layout = read_layout()[name]
            columns = list(layout.columns)
            if shuffle is not None:
                random.Random(shuffle).shuffle(columns)  # noqa: S311 - no secret
            folder = f"{layout.folder}/" if layout.folder else ""
            text = as_csv(columns, lines, separator)
            archive.writestr(f"{root}{folder}{name}{ending}", text.encode(encoding))
    return path


def as_csv(columns: Sequence[str], lines: Sequence[Mapping[str, str]], separator: str = ",") -> str:
    """Return lines as the text of a CSV file."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator)
    writer.writerow(columns)
    writer.writerows([line.get(column, "") for column in columns] for line in lines)
    return text.getvalue()


def read_archive(path: Path) -> dict[str, Table]:
    """Return file -> lines of an archive of ours."""
    tables: dict[str, Table] = {}
    csv.field_size_limit(1 << 24)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        for layout in read_layout().values():
            if layout.path in archive.namelist():
                text = io.StringIO(archive.read(layout.path).decode(), newline="")
                tables[layout.name] = list(csv.DictReader(text))
    return tables


def cells(tables: Mapping[str, Table]) -> dict[str, list[tuple[tuple[str, str], ...]]]:
    """Return the lines of each file in an order of their own, for comparing all cells."""
    return {name: sorted(tuple(sorted(line.items())) for line in lines) for name, lines in tables.items()}
