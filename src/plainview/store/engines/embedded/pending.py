"""A batch on its way to the intake log, what becomes of its events, and how its failure is told."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field

from plainview.base.errors import StoreError
from plainview.store.blocks import Shaped
from plainview.store.rows import RowMaker
from plainview.store.values import AdmittedEvent, AppendOutcome

_STORED, _QUARANTINED = AppendOutcome.STORED, AppendOutcome.QUARANTINED


@dataclass
class Pending:
    """A batch that waits for its commit. `shaped` is the whole of it as `maker` encoded it, where it could be."""

    batch: Sequence[AdmittedEvent]
    future: Future[list[AppendOutcome]]
    digests: list[bytes] = field(default_factory=list)
    maker: RowMaker | None = None
    shaped: Sequence[Shaped] | None = None
    outcomes: list[AppendOutcome] = field(default_factory=list)
    fresh: list[AdmittedEvent] = field(default_factory=list)


def outcome_of(event: AdmittedEvent) -> AppendOutcome:
    """Return what an event that was not seen before becomes."""
    return _STORED if event.quarantine is None else _QUARANTINED


def batch_error(error: Exception) -> StoreError:
    """Return the error of one batch; only ours may be quoted, others' might hold a value."""
    if isinstance(error, StoreError):
        return error
    return StoreError(f"a value of this batch cannot be stored ({type(error).__name__}); the gate must type it first")
