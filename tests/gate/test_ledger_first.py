"""Nothing leaves the gate whose line the ledger could not keep."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import cast

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import StoreError
from plainview.gate.admission import CanonicalEvent
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.subjects import SubjectRef
from plainview.store.engine import Engine
from plainview.store.engines.memory import open_memory
from plainview.store.ledger_store import LedgerStore
from plainview.store.values import LedgerLine
from plainview.store.views import Bitmap
from tests.gate.conftest import SERVICE, STARTS, Mailbox
from tests.gate.small_catalogue import small_catalogue

ANA = SubjectRef("ana", "main")


@dataclass
class FullLedger:
    """A ledger on a disk that is full: it answers every line with the failure, a moment later."""

    tried: list[LedgerLine] = field(default_factory=list)

    def append(self, lines: Sequence[LedgerLine], bitmaps: Sequence[Bitmap] = ()) -> Future[None]:
        """Fail to add lines."""
        del bitmaps
        self.tried += lines
        failed: Future[None] = Future()
        failed.set_exception(StoreError("the disk is full; make room"))
        return failed


class WithoutLedger:
    """An engine whose ledger cannot be written; everything else is the memory engine's."""

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.ledger = cast("LedgerStore", FullLedger())

    def __getattr__(self, name: str) -> object:
        return getattr(self._engine, name)


@pytest.fixture
def parts() -> tuple[Gate, Mailbox]:
    """Return a gate whose ledger is on a full disk, after ana watched something."""
    clock = ManualClock(dt.datetime(2026, 3, 1, tzinfo=dt.UTC))
    catalogue = PresentCatalogue(small_catalogue())
    mailbox = Mailbox()
    engine = cast("Engine", WithoutLedger(open_memory(catalogue, clock)))
    gate = Gate(engine, catalogue, clock, destinations={"mailer": mailbox})
    watched = CanonicalEvent("1", "playback.started", "ana", properties={"title_id": "f001"})
    known = CanonicalEvent("2", "identify", "ana", traits={"email": "ana@demo.example"})
    gate.admit(SERVICE, [watched, known]).result(timeout=10)
    return gate, mailbox


def test_a_read_fails_rather_than_stay_unwritten(parts: tuple[Gate, Mailbox]) -> None:
    with pytest.raises(StoreError, match="full"):
        parts[0].session("recommend_use", "test").read(ANA, ["titles_viewed"])


def test_a_scan_fails_rather_than_stay_unwritten(parts: tuple[Gate, Mailbox]) -> None:
    with pytest.raises(StoreError, match="full"):
        parts[0].session("audience", "test").query(STARTS)


def test_a_search_for_somebody_fails_rather_than_stay_unwritten(parts: tuple[Gate, Mailbox]) -> None:
    with pytest.raises(StoreError, match="full"):
        parts[0].session("operate", "test").find("email", "ana@demo.example")


def test_nothing_is_sent_or_kept_unwritten(parts: tuple[Gate, Mailbox]) -> None:
    gate, mailbox = parts
    with pytest.raises(StoreError, match="full"):
        gate.session("communicate", "test").send(SubjectRef("ana"), "mailer", ["email"], about="hello")
    assert mailbox.taken == []
    with pytest.raises(StoreError, match="full"):
        gate.session("recommend_use", "recommend").keep(ANA, "taste_profile", {})
