"""Scans: a test of eligibility is left out only where it could hide no row, and scans do not see each other."""

from __future__ import annotations

import datetime as dt

import pyarrow as pa
import pytest

from plainview.catalogue.model import Precision, ValueType
from plainview.store.scan_database import ScanDatabases
from plainview.store.statement import Holdings, scan_views
from plainview.store.view_sql import Part
from plainview.store.views import Bitmap, View, ViewRule

_RECEIVED = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
_ROWS = pa.table(
    {
        "event_no": pa.array([1, 2, 3], pa.uint64()),
        "subject_no": pa.array([1, 3, 5], pa.uint32()),
        "event": ["seen", "seen", "seen"],
        "occurred_at": pa.array([0, 1, 2], pa.timestamp("us")),
        "received_at": pa.array([_RECEIVED.replace(tzinfo=None)] * 3, pa.timestamp("us")),
        "narrowed": pa.array([None, None, None], pa.string()),
        "title": ["a", "b", "c"],
    }
)
_PART = Part(
    "tail_viewing",
    dict.fromkeys(_ROWS.column_names),
    has_narrowed=False,
    events=frozenset({"seen"}),
    received_from=_RECEIVED,
    subject_max=5,
    subjects=range(1, 6, 2),
)


def _shown(databases: ScanDatabases, bitmap: Bitmap, retired: frozenset[int] = frozenset()) -> list[int]:
    """Return the subjects whose rows a scan sees under `bitmap`."""
    since = _RECEIVED - dt.timedelta(days=1)
    rule = ViewRule("seen", frozenset({"seen"}), {"title": ValueType.TEXT}, Precision.EXACT, since, bitmap)
    table = scan_views(
        databases,
        (View("viewing", "operate", (rule,)),),
        Holdings({"tail_viewing": _ROWS}, {"viewing": (_PART,)}),
        salt="salt",
        retired=retired,
        sql="SELECT subject_no FROM viewing ORDER BY subject_no",
        params={},
    )
    return list(map(int, table.column(0).to_numpy()))


@pytest.mark.parametrize(
    ("bits", "highest", "shown"),
    [
        (0b01010100, 7, [1, 3, 5]),
        (0b01000100, 7, [1, 5]),
        (0b01010100, 4, [1, 3]),
        (0b10101011, 7, []),
    ],
    ids=["all of the part's subjects", "all but one", "one was not asked about", "others only"],
)
def test_a_scan_shows_exactly_the_eligible_subjects(bits: int, highest: int, shown: list[int]) -> None:
    assert _shown(ScanDatabases(), Bitmap(bytes([bits]), highest)) == shown


def test_a_retired_subject_is_hidden_even_where_all_were_eligible() -> None:
    assert _shown(ScanDatabases(), Bitmap(b"\xff", 7), frozenset({3})) == [1, 5]


def test_a_scan_sees_nothing_of_the_one_before_on_the_same_database() -> None:
    databases = ScanDatabases()
    assert _shown(databases, Bitmap(bytes([0b01000000]), 7)) == [1]
    assert _shown(databases, Bitmap(bytes([0b00000100]), 7)) == [5]
    with databases.connection([]) as connection:
        assert connection.sql("SELECT getvariable('eligible_0'), getvariable('salt')").fetchall() == [(None, None)]
        assert connection.sql("SELECT count(*) FROM duckdb_views() WHERE NOT internal").fetchall() == [(0,)]
        assert connection.sql("SELECT current_setting('lock_configuration')").fetchall() == [(True,)]
    databases.close()
