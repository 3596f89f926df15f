"""Taking records of one feed in: checked, matched to a member, and admitted through the gate in batches.

Ids are worked out from what was sent, so that reading the same file or push again stores nothing twice.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TypeAlias

from plainview.collect.feeds.checking import Checked, Wrong, check
from plainview.collect.feeds.records import Parsed
from plainview.collect.feeds.report import Report
from plainview.collect.feeds.shape import PROFILE_ID, FeedShape
from plainview.gate.admission import AdmitResult, CanonicalEvent, Result
from plainview.gate.program import Kit

BATCH = 500
_WAIT_S = 60.0

Match: TypeAlias = Callable[[str, Mapping[str, str]], "str | Wrong"]
"""(sender, the fields that say who) -> the member that a record is about, or why there is none."""


@dataclass(frozen=True, slots=True)
class Sent:
    """What is taken in: from whom, of which feed; `mark` makes the ids of records that bring none."""

    sender: str
    shape: FeedShape
    mark: str


class Taking:
    """Takes records in for one report."""

    def __init__(self, kit: Kit, match: Match, sent: Sent, report: Report) -> None:
        self._kit = kit
        self._match = match
        self._sent = sent
        self.report = report

    def batches(self, records: Iterable[Parsed]) -> Iterator[None]:
        """Take `records` in, a pause after each batch; raises IntakeUnavailable when a batch was not kept."""
        waiting = iter(records)
        while batch := list(islice(waiting, BATCH)):
            self._take(batch)
            yield

    def everything(self, records: Iterable[Parsed]) -> Report:
        """Take all of `records` in and return the report."""
        for _ in self.batches(records):
            pass
        return self.report

    def _take(self, batch: list[Parsed]) -> None:
        events: list[CanonicalEvent] = []
        lines: list[int] = []
        for parsed in batch:
            self.report.read += 1
            event = self._event(parsed)
            if isinstance(event, Wrong):
                self.report.refuse(parsed.line, event.why, event.field)
            else:
                events.append(event)
                lines.append(parsed.line)
        if events:
            results = self._kit.admit_feed(self._sent.shape.name, events).result(timeout=_WAIT_S)
            for line, result in zip(lines, results, strict=True):
                self._count(line, result)

    def _count(self, line: int, result: AdmitResult) -> None:
        for name, _ in result.stripped:
            self.report.strip(name)
        match result.result:
            case Result.STORED:
                self.report.stored += 1
            case Result.DUPLICATE:
                self.report.duplicate += 1
            case _:
                self.report.refuse(line, result.why or result.result.value)

    def _event(self, parsed: Parsed) -> CanonicalEvent | Wrong:
        if parsed.record is None:
            return Wrong(parsed.why, parsed.field)
        checked = check(parsed.record, self._sent.shape)
        if isinstance(checked, Wrong):
            return checked
        member_id = self._match(self._sent.sender, checked.who)
        if isinstance(member_id, Wrong):
            return member_id
        shape, sender = self._sent.shape, self._sent.sender
        properties = {name: value for name, value in checked.given.items() if name not in shape.records}
        return CanonicalEvent(
            self._id(checked, parsed.line),
            shape.event,
            member_id,
            checked.who.get(PROFILE_ID, ""),
            occurred_at=checked.occurred_at,
            properties=properties | self._ours(),
            traits={name: value for name, value in checked.given.items() if name in shape.records},
            path=sender,
        )

    def _ours(self) -> dict[str, object]:
        """Return who sent a record and by which feed, where the catalogue declares that for this feed."""
        declared = self._kit.catalogue().event_properties.get(self._sent.shape.event, {})
        ours = {"partner": self._sent.sender, "kind": self._sent.shape.name}
        return {name: value for name, value in ours.items() if name in declared}

    def _id(self, checked: Checked, line: int) -> str:
        if checked.record_id:
            return f"{self._sent.sender}/record/{digest_of(checked.record_id)}"
        return f"{self._sent.sender}/{self._sent.mark}/{line}"


def digest_of(text: str) -> str:
    """Return 32 letters that stand for a text."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:32]
