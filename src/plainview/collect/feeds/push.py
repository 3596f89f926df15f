"""The door for signed pushes: POST of a feed's records by a registered sender, each push taken in once."""

from __future__ import annotations

import logging
import threading
from collections import Counter
from collections.abc import Mapping

from plainview.base.errors import NotFound, Unauthorised
from plainview.catalogue.model import Source
from plainview.collect.feeds.book import Book
from plainview.collect.feeds.records import pushed_records
from plainview.collect.feeds.report import Report
from plainview.collect.feeds.seen import SeenPushes
from plainview.collect.feeds.shape import FeedShape, feeds_of, shape_of
from plainview.collect.feeds.signature import Signed, verify
from plainview.collect.feeds.taking import Match, Sent, Taking, digest_of
from plainview.gate.partners import Partner
from plainview.gate.program import Access, Answer, Call, Kit, Operation

LARGEST_PUSH_BYTES = 8_388_608
SENDER = "plainview-partner"
_log = logging.getLogger("plainview.feeds")


class PushDoor:
    """Takes signed pushes of one source's feeds."""

    def __init__(self, kit: Kit, source: Source, match: Match, book: Book, seen: SeenPushes) -> None:
        self._kit = kit
        self._source = source
        self._match = match
        self._book = book
        self._seen = seen
        self._lock = threading.Lock()
        self._turned_away: Counter[tuple[str, str]] = Counter()

    def operation(self, path: str, summary: str) -> Operation:
        """Return the door as a route; `path` has the parameter `feed`."""
        return Operation(
            "POST",
            path,
            summary,
            Access.OPEN,
            self.take,
            gives=Report,
            tag=self._source.value,
            max_body_bytes=LARGEST_PUSH_BYTES,
        )

    def turned_away(self) -> Mapping[tuple[str, str], int]:
        """Return (sender or nothing, reason) -> how many pushes were turned away since the start."""
        with self._lock:
            return dict(self._turned_away)

    def take(self, call: Call) -> Answer:
        """Take one push in and return its report; raises Unauthorised for one that is not signed as it must be."""
        feed = call.path["feed"]
        if feed not in feeds_of(self._kit.catalogue(), self._source):
            raise NotFound("feed", "no feed of this name is taken in here; see docs/feeds.md")
        sender = self._sender(call, feed)
        signed = self._verified(call, sender.name, feed)
        if feed not in sender.feeds:
            raise self._away(sender.name, feed, "feed_not_registered", "you are not registered for this feed")
        report = Report(sender.name, feed, signed.push_id, self._kit.clock.now())
        if self._seen.has(sender.name, signed.push_id):
            report.duplicate_push = True
            return Answer(report)
        self._take(sender, shape_of(self._kit.catalogue(), feed), call.raw, report)
        return Answer(report)

    def _take(self, sender: Partner, shape: FeedShape, body: bytes, report: Report) -> None:
        sent = Sent(sender.name, shape, f"push/{digest_of(report.name)}")
        Taking(self._kit, self._match, sent, report).everything(pushed_records(body))
        self._seen.note(sender.name, report.name)
        self._book.add(report)

    def _sender(self, call: Call, feed: str) -> Partner:
        sender = self._kit.partners.find(call.headers.get(SENDER, ""))
        if sender is None:
            raise self._away("", feed, "unknown_sender", "name yourself in Plainview-Partner, as you are registered")
        return sender

    def _verified(self, call: Call, sender: str, feed: str) -> Signed:
        secret = self._kit.partners.signing_secret(sender)
        try:
            return verify(secret, call.headers, call.raw, self._kit.clock.now())
        except Unauthorised as error:
            raise self._away(sender, feed, error.reason, str(error)) from None

    def _away(self, sender: str, feed: str, reason: str, message: str) -> Unauthorised:
        """Count and log a push that is turned away, by registered names only, and return the error to raise."""
        with self._lock:
            self._turned_away[sender, reason] += 1
        _log.warning("a push of the feed %s by %s was turned away: %s", feed, sender or "nobody registered", reason)
        return Unauthorised(message, reason=reason)
