"""A backup holds all that was acknowledged, restores it once, and says nothing any more of whoever was erased."""

from __future__ import annotations

import datetime as dt
import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from plainview.base.clock import ManualClock
from plainview.base.errors import StoreError
from plainview.store.backups import BackupPlan, RestorePlan, RestoreReport
from plainview.store.engines.embedded import EmbeddedEngine, open_embedded
from plainview.store.engines.embedded.restoring import restore_embedded
from plainview.store.values import CallerKey, Ticket
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import account, ids_seen, played, record, store
from tests.store.store_folder import ANA, BEN, CANARY, KEY, Open, compact, everyone


def _filled(opened: Open, catalogue: CurrentCatalogue) -> EmbeddedEngine:
    engine = opened()
    store(engine, *(played(ANA, f"a{number}", title=f"canary-{number}") for number in range(3)))
    store(engine, played(ANA, "a9", title="canary-9", records=(record(account("ana"), CANARY),)))
    store(engine, played(BEN, "b1", title="other"))
    compact(engine, catalogue)
    store(engine, played(BEN, "b2", title="tail"))
    return engine


def _restore(
    tmp_path: Path, catalogue: CurrentCatalogue, clock: ManualClock, place: str = "backup", **how: bool
) -> RestoreReport:
    plan = RestorePlan(tmp_path / place, tmp_path / "new", tmp_path / "data" / "keys.db", partial=bool(how))
    return restore_embedded(plan, KEY, catalogue, clock)


def _titles(tmp_path: Path, catalogue: CurrentCatalogue, clock: ManualClock) -> list[object]:
    engine = open_embedded(tmp_path / "new", KEY, catalogue, clock, owns_intake=True)
    try:
        again = store(engine, played(BEN, "b1"), played(BEN, "b2"))
        assert again == ["duplicate", "duplicate"]
        return sorted(ids_seen(engine, everyone(engine)), key=str)
    finally:
        engine.close()


def _erase_ana(engine: EmbeddedEngine, catalogue: CurrentCatalogue, clock: ManualClock) -> None:
    engine.forget(tuple(engine.subjects.number((ANA, account("ana"))).values()), clock.now())
    compact(engine, catalogue)
    engine.events.compact(catalogue())
    assert engine.unswept() == 0


def test_a_restored_store_holds_everything_once(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = _filled(opened, catalogue)
    engine.backups.take(BackupPlan(tmp_path / "backup"))
    assert engine.backups.verify(tmp_path / "backup") > 0
    store(engine, played(BEN, "later", title="later"))
    report = _restore(tmp_path, catalogue, clock)
    assert (report.members, report.erased, report.left_out) == (2, 0, ())
    expected = ["canary-0", "canary-1", "canary-2", "canary-9", "other", "tail"]
    assert _titles(tmp_path, catalogue, clock) == expected


def test_what_did_not_change_is_not_copied_again(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = _filled(opened, catalogue)
    compact(engine, catalogue)
    first = engine.backups.take(BackupPlan(tmp_path / "backup"))
    clock.advance(dt.timedelta(days=1))
    again = engine.backups.take(BackupPlan(tmp_path / "backup"))
    assert first.copied_files == first.files == again.files
    assert again.copied_files == 0


def test_an_erasure_makes_old_copies_of_a_backup_unreadable(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = _filled(opened, catalogue)
    engine.backups.take(BackupPlan(tmp_path / "backup"))
    shutil.copytree(tmp_path / "backup", tmp_path / "old")
    before = b"".join(piece.content for piece in engine.backups.pieces(tmp_path / "old"))
    assert CANARY.encode() in before
    clock.advance(dt.timedelta(minutes=5))
    _erase_ana(engine, catalogue, clock)
    freed = engine.backups.free()
    assert (freed.reached, freed.unreached) == ((str(tmp_path / "backup"),), ())
    for place in ("old", "backup"):
        for piece in engine.backups.pieces(tmp_path / place):
            assert b"canary" not in piece.content, piece.place
            assert b"ana" not in piece.content, piece.place
    with pytest.raises(StoreError, match="can be read by nobody"):
        _restore(tmp_path, catalogue, clock, "old")
    _restore(tmp_path, catalogue, clock)
    assert _titles(tmp_path, catalogue, clock) == ["other", "tail"]


def test_a_restore_carries_out_again_what_was_erased_since(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = _filled(opened, catalogue)
    engine.backups.take(BackupPlan(tmp_path / "backup"))
    clock.advance(dt.timedelta(minutes=5))
    engine.operation.put_setting("suppressed/00ff", "17")
    _erase_ana(engine, catalogue, clock)
    report = _restore(tmp_path, catalogue, clock)
    assert (report.members, report.erased) == (1, 1)
    assert _titles(tmp_path, catalogue, clock) == ["other", "tail"]
    restored = open_embedded(tmp_path / "new", KEY, catalogue, clock, owns_intake=False)
    assert restored.operation.settings("suppressed/") == {"suppressed/00ff": "17"}
    restored.close()


def test_a_caller_whose_key_was_revoked_since_is_not_let_in_again(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = _filled(opened, catalogue)
    key = CallerKey("web", "public", "aa", clock.now())
    engine.operation.put_key(key)
    engine.backups.take(BackupPlan(tmp_path / "backup"))
    engine.operation.put_key(replace(key, revoked_at=clock.now()))
    _restore(tmp_path, catalogue, clock)
    restored = open_embedded(tmp_path / "new", KEY, catalogue, clock, owns_intake=False)
    (held,) = restored.operation.keys()
    assert held.revoked_at == clock.now()
    restored.close()


def test_whoever_was_signed_in_when_a_backup_was_taken_is_not_after_a_restore(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = _filled(opened, catalogue)
    number = engine.subjects.number((ANA,))[ANA]
    until_at = clock.now() + dt.timedelta(hours=12)
    hers = Ticket(b"a" * 32, "session", number, "", {}, until_at)
    officers = Ticket(b"o" * 32, "session", None, "officer@example.org", {}, until_at)
    assert engine.tickets.put(hers, clock.now())
    assert engine.tickets.put(officers, clock.now())
    engine.backups.take(BackupPlan(tmp_path / "backup"))
    # Signed out since, but nobody notes that anywhere for a restore to follow.
    engine.tickets.take(hers.token_hash)
    engine.close()
    _restore(tmp_path, catalogue, clock)
    restored = open_embedded(tmp_path / "new", KEY, catalogue, clock, owns_intake=True)
    try:
        assert restored.subjects.get(number) is not None
        assert [restored.tickets.get(held.token_hash) for held in (hers, officers)] == [None, None]
        assert restored.tickets.put(hers, clock.now())
    finally:
        restored.close()


def test_any_changed_byte_of_a_backup_is_found(opened: Open, tmp_path: Path, catalogue: CurrentCatalogue) -> None:
    engine = _filled(opened, catalogue)
    engine.backups.take(BackupPlan(tmp_path / "backup"))
    for path in sorted(path for path in (tmp_path / "backup").rglob("*") if path.is_file()):
        content = path.read_bytes()
        for position in {0, 4, 20, len(content) // 2, len(content) - 1}:
            changed = bytearray(content)
            changed[position] ^= 1
            path.write_bytes(changed)
            with pytest.raises(StoreError, match=path.name):
                engine.backups.verify(tmp_path / "backup")
        path.write_bytes(content[:-1])
        with pytest.raises(StoreError, match=path.name):
            engine.backups.verify(tmp_path / "backup")
        path.write_bytes(content)
    assert engine.backups.verify(tmp_path / "backup") > 0


def test_a_changed_backup_leaves_the_data_folder_empty(
    opened: Open, tmp_path: Path, clock: ManualClock, catalogue: CurrentCatalogue
) -> None:
    engine = _filled(opened, catalogue)
    engine.backups.take(BackupPlan(tmp_path / "backup"))
    path = max((tmp_path / "backup" / "objects").glob("*/*"), key=lambda found: found.stat().st_size)
    path.write_bytes(path.read_bytes()[:-1])
    with pytest.raises(StoreError, match=path.name):
        _restore(tmp_path, catalogue, clock)
    assert list((tmp_path / "new").iterdir()) == []


def test_odd_places_are_refused(opened: Open, tmp_path: Path) -> None:
    engine = opened()
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "letter").touch()
    (tmp_path / "empty").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "empty")
    for place, said in ((tmp_path / "data" / "x", "lie in each other"), (tmp_path, "lie in each other"),
                        (tmp_path / "full", "holds other things"), (tmp_path / "link", "symbolic link")):  # fmt: skip
        with pytest.raises(StoreError, match=said):
            engine.backups.take(BackupPlan(place))
    with pytest.raises(StoreError, match="another disk"):
        engine.backups.take(BackupPlan(tmp_path / "b", keys_copy=tmp_path / "b" / "keys.db"))
