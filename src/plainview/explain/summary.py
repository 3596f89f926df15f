"""Writes the short parts of the first screen from what the catalogue declares and the ledger holds."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence

import pyarrow as pa

from plainview.catalogue.model import Catalogue, Purpose
from plainview.explain.explanation import PurposePart
from plainview.explain.phrasing import Phrasing
from plainview.explain.summary_parts import ChangedPart, ReceivedPart, UseSummary
from plainview.explain.vocabulary import Vocabulary
from plainview.gate.given import Given, GivenState
from plainview.gate.reading import HeldValue

ONE_LOOK = dt.timedelta(minutes=30)
"""Pages that follow each other within this time are one look."""
_INVENTORY = "inventory"
_NAMED = 6
_WITH_THEM = frozenset({GivenState.ACCEPTED, GivenState.UNKNOWN})


def use_summaries(
    catalogue: Catalogue, purposes: Iterable[PurposePart], vocabulary: Vocabulary
) -> tuple[UseSummary, ...]:
    """Return the uses in a sentence each: purposes with one inventory tag are one use, others with a switch are own.

    A use's sentence is that of its first purpose.
    """
    groups: dict[str, list[PurposePart]] = {}
    for part in purposes:
        tag = _tag(catalogue.purposes[part.id])
        if tag or part.is_switchable:
            groups.setdefault(tag or f"Z{part.id}", []).append(part)
    return tuple(_use(tag, groups[tag], vocabulary) for tag in sorted(groups))


def _tag(purpose: Purpose) -> str:
    return str(purpose.tags.get(_INVENTORY, "")).rstrip("abcdefghijklmnopqrstuvwxyz")


def _use(tag: str, parts: Sequence[PurposePart], vocabulary: Vocabulary) -> UseSummary:
    first = parts[0]
    return UseSummary(
        id=tag.lower(),
        name=vocabulary.text_or(f"use-{tag.lower()}", first.name),
        also=_also(parts[1:], vocabulary),
        what_for=first.what_for,
        without=first.without,
        is_on=any(part.is_on for part in parts),
        is_switchable=any(part.is_switchable for part in parts),
        purposes=tuple(part.id for part in parts),
    )


def _also(parts: Sequence[PurposePart], vocabulary: Vocabulary) -> str:
    if not parts:
        return ""
    names = vocabulary.listed(vocabulary.in_sentence(part.name) for part in parts)
    return vocabulary.text("notice-also", what=names)


def received_parts(
    catalogue: Catalogue, given: Iterable[Given], vocabulary: Vocabulary, phrasing: Phrasing
) -> tuple[ReceivedPart, ...]:
    """Return what each recipient has; a shipment whose fate is unknown counts as received, one not sent does not."""
    by_recipient: dict[str, list[Given]] = {}
    for one in given:
        if one.state in _WITH_THEM:
            by_recipient.setdefault(one.recipient, []).append(one)
    parts = [_received(catalogue, held, vocabulary, phrasing) for held in by_recipient.values()]
    return tuple(sorted(parts, key=lambda part: part.last_at, reverse=True))


def _received(catalogue: Catalogue, held: Sequence[Given], vocabulary: Vocabulary, phrasing: Phrasing) -> ReceivedPart:
    elements = tuple(dict.fromkeys(name for one in held for name in one.elements))
    recipient = catalogue.recipients.get(held[0].recipient)
    named = "" if recipient is None else recipient.legal_name
    last_at = max(one.at for one in held)
    return ReceivedPart(
        recipient=held[0].recipient,
        name=named or vocabulary.recipient(held[0].recipient),
        elements=tuple(vocabulary.element(name).name for name in elements),
        element_ids=elements,
        purposes=tuple(dict.fromkeys(vocabulary.purpose(one.purpose).name for one in held)),
        purpose_ids=tuple(dict.fromkeys(one.purpose for one in held)),
        times=len(held),
        counted=vocabulary.text("counted-times", count=len(held)),
        last_at=last_at,
        last=phrasing.day(last_at),
    )


class ChangeTeller:
    """Says what is new since a moment, in one language."""

    def __init__(self, vocabulary: Vocabulary, phrasing: Phrasing, since: dt.datetime) -> None:
        self._vocabulary = vocabulary
        self._phrasing = phrasing
        self._since = since

    def part(
        self,
        streams: Iterable[pa.Table],
        values: Iterable[HeldValue],
        purposes: Iterable[PurposePart],
        received: Iterable[ReceivedPart],
    ) -> ChangedPart:
        """Return what happened (`streams` of events since then), came in, was decided and was given away since."""
        since = self._since
        came = dict.fromkeys(
            self._vocabulary.element(value.element).name for value in values if value.received_at > since
        )
        decided = [part.name for part in purposes if part.decided_at is not None and part.decided_at > since]
        given = [part.name for part in received if part.last_at > since]
        told = {"changed-came": list(came), "changed-decided": decided}
        said = {key: [self._vocabulary.in_sentence(name) for name in names] for key, names in told.items() if names}
        if given:
            # Recipients' names are their own.
            said["changed-given"] = given
        changes = (*self._happened(streams), *(self._say(key, names) for key, names in said.items()))
        key = "changed-since" if changes else "changed-nothing"
        return ChangedPart(since, self._vocabulary.text(key, day=self._phrasing.moment(since)), changes)

    def _happened(self, streams: Iterable[pa.Table]) -> tuple[str, ...]:
        """Return what happened, the most frequent first, each with how often."""
        times: dict[str, set[object]] = {}
        for table in streams:
            for event, event_no in zip(table["event"].to_pylist(), table["event_no"].to_pylist(), strict=True):
                # One event lies in as many streams as it has families of properties.
                times.setdefault(str(event), set()).add(event_no)
        ordered = sorted(times.items(), key=lambda entry: (-len(entry[1]), entry[0]))[:_NAMED]
        return tuple(
            self._vocabulary.text(
                "changed-happened",
                what=self._vocabulary.event(event),
                counted=self._vocabulary.text("counted-times", count=len(numbers)),
            )
            for event, numbers in ordered
        )

    def _say(self, key: str, names: Sequence[str]) -> str:
        named = list(names[:_NAMED])
        if len(names) > _NAMED:
            named.append(self._vocabulary.text("changed-more", count=len(names) - _NAMED))
        return self._vocabulary.text(key, what=self._phrasing.joined(named))
