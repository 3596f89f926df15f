"""Fills an embedded engine's ledger with grants, for benchmarks of its appends and its check."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import count

from plainview.base.clock import Clock
from plainview.base.ids import new_id
from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.values import LedgerKind, LedgerLine, SubjectKey, SubjectKind


def grants(engine: EmbeddedEngine, clock: Clock, *, members: int) -> Iterator[LedgerLine]:
    """Yield lines of reads without end, each about the next of so many members."""
    keys = [SubjectKey(SubjectKind.ACCOUNT, f"m{number}") for number in range(members)]
    numbers = list(engine.subjects.number(keys).values())
    for number in count():
        yield LedgerLine(
            new_id(clock),
            clock.now(),
            LedgerKind.READ,
            "recommend_use",
            "bench",
            ("playback_progress", "titles_viewed"),
            numbers[number % members],
            choices_version=17,
            catalogue_version="0123456789abcdef",
            count=None,
        )
