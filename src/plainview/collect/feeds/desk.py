"""A desk for feeds: what the programs of both sources have in common, each with its own feeds, doors and book."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from plainview.base.clock import Clock
from plainview.collect.feeds.book import Book
from plainview.collect.feeds.folder import Belongs, DropFolder
from plainview.collect.feeds.leaving import pieces, take_out
from plainview.collect.feeds.push import PushDoor
from plainview.collect.feeds.seen import SeenPushes
from plainview.collect.feeds.taking import Match
from plainview.gate.leaving import Leaving, Piece
from plainview.gate.program import Kit


@dataclass(frozen=True, slots=True)
class FeedDesk:
    """The two doors for one source's feeds, and the book of what came in."""

    push: PushDoor
    folder: DropFolder
    book: Book
    root: str
    clock: Clock

    def leave(self, leaving: Leaving) -> int:
        """Take whoever leaves out of the files that senders put here and of the reports; return how many had her."""
        return take_out(self.root, leaving, self.clock.now().timestamp()) + self.book.leave(leaving)

    def rests(self) -> Iterator[Piece]:
        """Yield what lies in the drop folder."""
        return pieces(self.root)


def open_desk(kit: Kit, belongs: Belongs, match: Match) -> FeedDesk:
    """Return the desk of a program that has a session of `rights`, under whose name its book is kept."""
    session = kit.sessions["rights"]
    book = Book(session)
    return FeedDesk(
        PushDoor(kit, belongs.source, match, book, SeenPushes(session)),
        DropFolder(kit, belongs, match, book, root=kit.settings.feeds),
        book,
        kit.settings.feeds,
        kit.clock,
    )
