"""What the embedded engine refuses, what it keeps across restarts and failures, and how processes share it."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import IntakeUnavailable, StoreError
from plainview.catalogue.model import ValueType
from plainview.store.engines.embedded import open_embedded
from plainview.store.values import AdmittedEvent, AdmittedRecord
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import (
    PLAYED,
    START,
    account,
    element,
    grant_for,
    ids_seen,
    played,
    record,
    sample_catalogue,
    store,
)
from tests.store.store_folder import ANA, BEN, CANARY, KEY, Open, compact, everyone


def test_a_folder_that_is_a_file_is_refused(tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue) -> None:
    (tmp_path / "data").write_text("x")
    with pytest.raises(StoreError, match="is no folder"):
        open_embedded(tmp_path / "data", KEY, catalogue, clock, owns_intake=True)


READ_ONLY = """
import os, sys
from pathlib import Path
from plainview.base.clock import ManualClock
from plainview.store.engines.embedded import open_embedded
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START
os.setuid(65534)
try:
    open_embedded(Path(sys.argv[1]), bytes(32), CurrentCatalogue(), ManualClock(START), owns_intake=True)
except Exception as error:
    print(type(error).__name__, error)
"""


def test_a_read_only_folder_is_refused_with_what_to_do(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o555)
    source = READ_ONLY if os.geteuid() == 0 else READ_ONLY.replace("os.setuid(65534)\n", "")
    tmp_path.chmod(0o755)
    for parent in tmp_path.parents:
        if parent.stat().st_uid == os.geteuid() and parent != Path("/"):
            parent.chmod(parent.stat().st_mode | 0o055)
    done = subprocess.run(
        [sys.executable, "-c", source, str(folder)], capture_output=True, text=True, timeout=60, check=False
    )
    assert "StoreError" in done.stdout, done.stderr
    assert "make it writable" in done.stdout


def test_another_master_key_is_refused(opened: Open) -> None:
    opened().close()
    with pytest.raises(StoreError, match="not the one"):
        opened(key=bytes(32))


def test_a_newer_format_is_refused(opened: Open, tmp_path: Path) -> None:
    opened().close()
    with sqlite3.connect(tmp_path / "data" / "records.db") as connection:
        connection.execute("UPDATE counter SET value = 99 WHERE name = 'format'")
    connection.close()
    with pytest.raises(StoreError, match="newer Plainview"):
        opened()


def test_a_folder_of_the_first_format_is_brought_up_to_this_one(opened: Open, tmp_path: Path) -> None:
    opened().close()
    with sqlite3.connect(tmp_path / "data" / "records.db") as connection:
        connection.execute("ALTER TABLE record DROP COLUMN narrowed")
        connection.execute("ALTER TABLE tombstone DROP COLUMN until_file")
        connection.execute("UPDATE counter SET value = 1 WHERE name = 'format'")
    connection.close()
    for _ in range(2):
        engine = opened()
        engine.records.put([record(ANA, "ana@example.org", narrowed=",recommend_use,")])
        number = engine.subjects.number((ANA,))[ANA]
        read = engine.records.read(grant_for(subject_nos=(number,), elements=("email",)), (number,), ("email",))
        assert [held.withheld for held in read] == [True]
        engine.close()


def test_only_one_process_owns_the_intake(opened: Open) -> None:
    first = opened()
    with pytest.raises(StoreError, match="already"):
        opened()
    beside = opened(owns_intake=False)
    with pytest.raises(StoreError, match="does not own"):
        beside.events.append([played(ANA, "e1")])
    first.close()
    opened()


def test_a_process_beside_reads_the_tail_and_compacts(opened: Open, catalogue: CurrentCatalogue) -> None:
    owner, beside = opened(), opened(owns_intake=False)
    store(owner, played(ANA, "e1", title="a"))
    assert ids_seen(beside, everyone(beside)) == ["a"]
    owner.events.rotate()
    store(owner, played(ANA, "e2", title="b"))
    assert beside.events.compact(catalogue()).rows == {"security": 1, "viewing": 1}
    for engine in (owner, beside):
        assert ids_seen(engine, everyone(engine)) == ["a", "b"]
    assert store(owner, played(ANA, "e1"), played(ANA, "e3")) == ["duplicate", "stored"]


def test_forgetting_in_another_process_is_seen_at_once(opened: Open) -> None:
    owner, beside = opened(), opened(owns_intake=False)
    owner.records.put([record(account("ana"), CANARY)])
    store(owner, played(ANA, "e1", title="a"), played(BEN, "e2", title="b"))
    numbers = owner.subjects.number((account("ana"), ANA))
    beside.forget(tuple(numbers.values()), START)
    assert ids_seen(owner, everyone(owner)) == ["b"]
    owner.records.put([record(account("ana"), "again@example.org")])
    fresh = owner.subjects.number((account("ana"),))[account("ana")]
    assert fresh > max(numbers.values())
    for engine in (owner, beside):
        grant = grant_for(subject_nos=(fresh,), elements=("email",))
        assert [held.value for held in engine.records.read(grant, (fresh,), ("email",))] == ["again@example.org"]


def test_a_property_never_changes_its_type(opened: Open, catalogue: CurrentCatalogue) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    wrong = element("viewing_history", "viewing", events=PLAYED, properties={"position_ms": ValueType.TEXT})
    catalogue.held = sample_catalogue(version="sample-2", more=[wrong])
    with pytest.raises(StoreError, match=r"viewing\.position_ms.*new property name"):
        engine.events.compact(catalogue())
    with pytest.raises(IntakeUnavailable, match=r"viewing\.position_ms"):
        store(engine, played(ANA, "e2"))
    engine.close()
    with pytest.raises(StoreError, match=r"viewing\.position_ms"):
        opened()


def test_known_ids_survive_restarts_and_leave_after_the_window(
    opened: Open, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"), played(ANA, "kept")._replace(keeps_id=True))
    compact(engine, catalogue)
    store(engine, played(ANA, "e2"))
    engine.close()
    engine = opened()
    assert store(engine, played(ANA, "e1"), played(ANA, "e2"), played(ANA, "kept")) == ["duplicate"] * 3
    clock.advance(dt.timedelta(days=200))
    compact(engine, catalogue)
    assert store(engine, played(ANA, "e1"), played(ANA, "kept")) == ["stored", "duplicate"]


def test_a_batch_that_cannot_be_encoded_does_not_take_others_with_it(opened: Open) -> None:
    engine = opened()
    wrong = played(ANA, "e1")._replace(streams=(("viewing", {"title_id": "\ud800"}),))
    futures = [engine.events.append([event]) for event in (wrong, played(ANA, "e1"), played(ANA, "e2", title="b"))]
    with pytest.raises(StoreError, match=r"nothing was kept|cannot be stored"):
        futures[0].result(timeout=30)
    assert futures[2].result(timeout=30)[0].value == "stored"
    assert store(engine, played(ANA, "e1")) in (["stored"], ["duplicate"])
    assert len(ids_seen(engine, everyone(engine))) == 2


def test_appending_to_a_closed_store_says_so(opened: Open) -> None:
    engine = opened()
    engine.close()
    with pytest.raises(StoreError, match="closed"):
        engine.events.append([played(ANA, "e1")])


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
from plainview.base.clock import ManualClock
from plainview.base.errors import IntakeUnavailable
from plainview.store.engines.embedded import open_embedded
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import START, played, profile, store
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
engine = open_embedded(Path(sys.argv[1]), bytes(range(32)), CurrentCatalogue(), ManualClock(START), owns_intake=True)
engine.subjects.number([profile("ana")])
store(engine, played(profile("ana"), "before", title="before"))
resource.setrlimit(resource.RLIMIT_FSIZE, (1000, resource.RLIM_INFINITY))
for _ in range(2):
    try:
        store(engine, played(profile("ana"), "during", title="during"))
    except IntakeUnavailable as error:
        print("unavailable")
resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
print(store(engine, played(profile("ana"), "before"), played(profile("ana"), "during", title="during")))
engine.close()
"""


def test_a_full_disk_keeps_nothing_and_the_next_batch_is_taken(opened: Open, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(tmp_path / "data")],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.splitlines() == ["unavailable", "unavailable", "['duplicate', 'stored']"], done.stderr
    engine = opened()
    assert ids_seen(engine, everyone(engine)) == ["before", "during"]


def test_records_put_by_an_event_that_is_sent_again_change_nothing(opened: Open) -> None:
    engine = opened()
    held: AdmittedRecord = record(account("ana"), CANARY)
    sent: AdmittedEvent = played(ANA, "e1", records=(held,))
    assert store(engine, sent) == ["stored"]
    engine.records.put([held._replace(value="newer@example.org", occurred_us=held.occurred_us + 1)])
    assert store(engine, sent) == ["duplicate"]
    number = engine.subjects.number((account("ana"),))[account("ana")]
    grant = grant_for(subject_nos=(number,), elements=("email",))
    assert [entry.value for entry in engine.records.read(grant, (number,), ("email",))] == ["newer@example.org"]
