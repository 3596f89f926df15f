"""The example destination passes the shipped suite."""

from __future__ import annotations

import datetime as dt
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from plainview_sqlite_destination import DESTINATION

from plainview.base.clock import ManualClock
from plainview.base.settings import Settings
from plainview.gate.destination import Destination
from plainview.gate.program import DestinationKit
from plainview.testing.destination_conformance import DestinationConformance, Mood

CLOCK = ManualClock(dt.datetime(2026, 3, 1, tzinfo=dt.UTC))


class TestSQLiteDestination(DestinationConformance):
    """The destination, with a database in an empty folder for its recipient."""

    moods = frozenset({Mood.TAKES, Mood.FAILS, Mood.IS_GONE})

    @pytest.fixture
    def recipient(self, tmp_path: Path) -> Path:
        return tmp_path / "recipient.db"

    def open_destination(self, recipient: Path) -> Destination:
        return DESTINATION.open(DestinationKit("on_trial", str(recipient), b"", CLOCK, Settings()))

    def put_in(self, recipient: Path, mood: Mood) -> None:
        if recipient.is_dir():
            recipient.rmdir()
        if mood is not Mood.TAKES:
            recipient.unlink(missing_ok=True)
            recipient.mkdir()

    def taken(self, recipient: Path) -> list[str]:
        with closing(sqlite3.connect(recipient)) as database:
            return [row[0] for row in database.execute("SELECT id FROM shipment WHERE action = 'share' ORDER BY id")]

    def told(self, recipient: Path) -> dict[str, str]:
        with closing(sqlite3.connect(recipient)) as database:
            return dict(database.execute("SELECT id, action FROM shipment WHERE action <> 'share'").fetchall())
