"""The look through a MovieLens data set before anything is sent: what is good, what is not, and on which lines."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from plainview.base.errors import ImportFileError
from plainview.cli.importing.folder import ImportFolder
from plainview.cli.importing.movielens import BadLine, Layout, Rating, numbered_lines
from plainview.titles import Title

MOST_BAD_SHARE = 0.05
LINES_NAMED = 5


@dataclass(slots=True)
class Skips:
    """Lines left out, counted by reason, with the first few line numbers of each."""

    counts: dict[str, int] = field(default_factory=dict)
    first_lines: dict[str, list[int]] = field(default_factory=dict)

    def add(self, reason: str, line: int) -> None:
        """Count one line under `reason`."""
        self.counts[reason] = self.counts.get(reason, 0) + 1
        named = self.first_lines.setdefault(reason, [])
        if len(named) < LINES_NAMED:
            named.append(line)

    @property
    def total(self) -> int:
        """How many lines were left out."""
        return sum(self.counts.values())


@dataclass(frozen=True, slots=True)
class DataSet:
    """A data set that was looked through: its titles, how many ratings it has, and what cannot be used of it.

    `digest` is of the ratings and the items, so that the same content is known again under any name.
    """

    folder: ImportFolder
    layout: Layout
    digest: str
    titles: tuple[Title, ...]
    items: frozenset[str]
    users: frozenset[str] | None
    members: int
    ratings_read: int
    skipped_ratings: Skips
    skipped_titles: Skips

    def ratings(self, *, after_line: int = 0) -> Iterator[tuple[int, Rating]]:
        """Yield (line number, rating) of each usable line below `after_line`."""
        for line, text in numbered_lines(self.folder, self.layout.ratings, self.layout):
            if line > after_line:
                try:
                    yield line, _usable_rating(text, self.layout, self.items, self.users)
                except BadLine:
                    continue


def scan(folder: ImportFolder, layout: Layout) -> DataSet:
    """Return the data set in `folder`, looked through once.

    Raises ImportFileError when more than 5 % of the lines of a file cannot be used, or no rating can.
    """
    digest = hashlib.sha256()
    titles, items, skipped_titles = _scan_titles(folder, layout, digest)
    users = _scan_users(folder, layout)
    skipped = Skips()
    members: set[str] = set()
    read = 0
    for line, text in numbered_lines(folder, layout.ratings, layout):
        read += 1
        digest.update(text.encode() + b"\n")
        try:
            members.add(_usable_rating(text, layout, items, users).user)
        except BadLine as bad:
            skipped.add(str(bad), line)
    _stop_if_too_bad(folder, layout.ratings, read, skipped)
    return DataSet(
        folder=folder,
        layout=layout,
        digest=digest.hexdigest(),
        titles=titles,
        items=items,
        users=users,
        members=len(members),
        ratings_read=read,
        skipped_ratings=skipped,
        skipped_titles=skipped_titles,
    )


def _scan_titles(
    folder: ImportFolder, layout: Layout, digest: hashlib._Hash
) -> tuple[tuple[Title, ...], frozenset[str], Skips]:
    titles: list[Title] = []
    items: set[str] = set()
    skipped = Skips()
    read = bad_lines = 0
    for line, text in numbered_lines(folder, layout.items, layout):
        read += 1
        digest.update(text.encode() + b"\n")
        try:
            item, title = layout.parse_title(text)
        except BadLine as bad:
            bad_lines += 1
            skipped.add(str(bad), line)
            continue
        items.add(item)
        if title is None:
            skipped.add("the data set gives no name and year", line)
        else:
            titles.append(title)
    if bad_lines:
        _stop_if_too_bad(folder, layout.items, read, skipped)
    return tuple(titles), frozenset(items), skipped


def _scan_users(folder: ImportFolder, layout: Layout) -> frozenset[str] | None:
    """Return the users that the data set lists, or None when it lists none."""
    if layout.users is None:
        return None
    users: set[str] = set()
    bad_lines = Skips()
    read = 0
    for line, text in numbered_lines(folder, layout.users, layout):
        read += 1
        try:
            users.add(layout.parse_user(text))
        except BadLine as bad:
            bad_lines.add(str(bad), line)
    _stop_if_too_bad(folder, layout.users, read, bad_lines)
    return frozenset(users)


def _usable_rating(text: str, layout: Layout, items: frozenset[str], users: frozenset[str] | None) -> Rating:
    rating = layout.parse_rating(text.split("\t"))
    if rating.item not in items:
        raise BadLine(f"the item is not in {layout.items}")
    if users is not None and rating.user not in users:
        raise BadLine(f"the user is not in {layout.users}")
    return rating


def _stop_if_too_bad(folder: ImportFolder, name: str, read: int, skipped: Skips) -> None:
    if read == 0:
        raise ImportFileError(str(folder.path), f"{name} is empty; fetch the data set again")
    if skipped.total > read * MOST_BAD_SHARE:
        reason, count = max(skipped.counts.items(), key=lambda entry: entry[1])
        line = skipped.first_lines[reason][0]
        raise ImportFileError(
            str(folder.path),
            f"{skipped.total} of {read} lines of {name} cannot be used, more than 5 %; nothing was sent. "
            f"Most often ({count}): {reason}",
            line=line,
        )
