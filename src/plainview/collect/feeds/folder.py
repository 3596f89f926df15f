"""The drop folder: complete files of registered senders, read line by line, and put away with a report beside each.

Work is done in short turns, so that a large file never holds up the process that does it. A file that was not
finished is read again from its start: its records' ids are worked out from its content, so each is stored once.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
import os
from collections.abc import Generator, Iterator
from dataclasses import dataclass
from typing import BinaryIO

import msgspec

from plainview.catalogue.model import Source
from plainview.collect.feeds.book import Book
from plainview.collect.feeds.pigeonholes import (
    DONE,
    REFUSED,
    Found,
    opened,
    put_away,
    sender_folder,
    senders_in,
    waiting_in,
)
from plainview.collect.feeds.records import ENDINGS, WrongFile, records_of
from plainview.collect.feeds.report import Report
from plainview.collect.feeds.shape import feeds_of, shape_of
from plainview.collect.feeds.taking import Match, Sent, Taking
from plainview.gate.program import Job, Kit

EVERY_S = 1.0
TURN_S = 1.5
_PIECE = 1 << 20
_UTF16 = (b"\xff\xfe", b"\xfe\xff")
_log = logging.getLogger("plainview.feeds")


@dataclass(frozen=True, slots=True)
class Belongs:
    """Which files are this program's: those of its source's feeds and, with `strays`, those of no known feed."""

    source: Source
    strays: bool = False


class DropFolder:
    """Takes in what senders put into their folders."""

    def __init__(self, kit: Kit, belongs: Belongs, match: Match, book: Book, *, root: str) -> None:
        self._kit = kit
        self._belongs = belongs
        self._match = match
        self._book = book
        self._root = root
        self._seen: dict[tuple[str, str], tuple[int, int, int]] = {}
        self._stuck: set[tuple[str, str, tuple[int, int, int]]] = set()
        self._said: set[str] = set()
        self._under_way: Iterator[None] | None = None

    def jobs(self) -> tuple[Job, ...]:
        """Return the folder's job, none when no folder is set; the serving process does it, which alone admits."""
        return (Job("drop folder", EVERY_S, self.turn, in_server=True),) if self._root else ()

    def turn(self) -> str | None:
        """Work for a moment; return a sentence on what was put away, or None."""
        until_s = self._kit.clock.monotonic_s() + TURN_S
        done = 0
        complete: list[Found] | None = None
        while self._kit.clock.monotonic_s() <= until_s:
            if self._under_way is None:
                complete = self._complete() if complete is None else complete
                if not complete:
                    break
                self._under_way = self._taken(complete.pop(0))
            if self._step():
                done += 1
        return f"{done} file(s) put away" if done else None

    def _step(self) -> bool:
        """Take the next batch of the file under way; return whether the file is done with."""
        assert self._under_way is not None  # noqa: S101 - set by the caller
        try:
            next(self._under_way)
        except StopIteration:
            self._under_way = None
            return True
        except BaseException:
            # Nothing of the last batch was kept; the file stays and is read again.
            self._under_way = None
            raise
        return False

    def _complete(self) -> list[Found]:
        """Return what is complete: the same as at the last look, so that nobody writes to it any more."""
        present: dict[tuple[str, str], tuple[int, int, int]] = {}
        complete: list[Found] = []
        for sender in self._senders():
            try:
                with sender_folder(self._root, sender) as folder:
                    waiting = list(waiting_in(folder, sender))
            except OSError as error:
                self._say(f"the folder of {sender} cannot be read: {error.strerror}")
                continue
            for found in waiting:
                present[found.sender, found.name] = found.stamp
                is_quiet = self._seen.get((found.sender, found.name)) == found.stamp
                if is_quiet and self._is_ours(found) and (sender, found.name, found.stamp) not in self._stuck:
                    complete.append(found)
        self._seen = present
        return complete

    def _senders(self) -> Iterator[str]:
        known = {partner.name for partner in self._kit.partners.every()}
        try:
            senders = senders_in(self._root)
        except OSError as error:
            self._say(f"the drop folder cannot be read: {error.strerror}")
            return
        for sender in senders:
            if sender in known:
                yield sender
            elif self._belongs.strays:
                self._say("a folder in the drop folder has no registered sender's name; see plainview partner list")

    def _is_ours(self, found: Found) -> bool:
        catalogue = self._kit.catalogue()
        if found.feed in catalogue.feeds:
            return found.feed in feeds_of(catalogue, self._belongs.source)
        return self._belongs.strays

    def _taken(self, found: Found) -> Iterator[None]:
        """Take one file in, a pause after each batch, and put it away with its report."""
        report = Report(found.sender, found.feed, os.fsencode(found.name).decode("utf-8", "replace"), self._now())
        try:
            with sender_folder(self._root, found.sender) as folder:
                report.refused_whole = self._why_not(found)
                if not report.refused_whole:
                    yield from self._read(folder, found, report)
                hole = DONE if report.took_some or not (report.read or report.refused_whole) else REFUSED
                put_away(folder, found.name, hole, _written(report))
        except OSError as error:
            self._stuck.add((found.sender, found.name, found.stamp))
            self._say(f"a file of {found.sender} cannot be read or put away: {error.strerror or 'it is no file'}")
            return
        self._book.add(report)
        # A file's name is the sender's own, and may say anything.
        feed = found.feed if found.feed in self._kit.catalogue().feeds else "no known feed"
        _log.info("%s sent %s: %d stored, %d refused", found.sender, feed, report.stored, report.refused)

    def _why_not(self, found: Found) -> str:
        """Return why nothing of a file is read, or nothing."""
        sender = self._kit.partners.find(found.sender)
        if not found.is_file:
            return "not_a_file"
        if sender is None:
            return "unknown_sender"
        if found.feed not in self._kit.catalogue().feeds:
            return "unknown_feed"
        if found.feed not in sender.feeds:
            return "feed_not_registered"
        return "" if found.ending in ENDINGS else "unknown_format"

    def _read(self, folder: int, found: Found, report: Report) -> Iterator[None]:
        shape = shape_of(self._kit.catalogue(), found.feed)
        with opened(folder, found.name) as stream:
            if stream.read(2) in _UTF16:
                report.refused_whole = "not_utf8"
                return
            mark = yield from _digest(stream)
            stream.seek(0)
            taking = Taking(self._kit, self._match, Sent(found.sender, shape, f"file/{mark}"), report)
            try:
                yield from taking.batches(records_of(stream, found.ending, shape))
            except WrongFile as wrong:
                report.refused_whole = wrong.reason

    def _now(self) -> dt.datetime:
        return self._kit.clock.now()

    def _say(self, sentence: str) -> None:
        """Log a sentence once."""
        if sentence not in self._said:
            self._said.add(sentence)
            _log.warning("%s", sentence)


def _digest(stream: BinaryIO) -> Generator[None, None, str]:
    """Return 32 letters that stand for a file's content, a pause after each piece."""
    digest = hashlib.sha256()
    stream.seek(0)
    while piece := stream.read(_PIECE):
        digest.update(piece)
        yield
    return digest.hexdigest()[:32]


def _written(report: Report) -> bytes:
    return msgspec.json.format(msgspec.json.encode(report), indent=2) + b"\n"
