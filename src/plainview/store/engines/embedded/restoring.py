"""Restoring a backup into an empty data folder: put together apart, erasures since carried out again, then moved in.

Until the last step the data folder is refused by everything but another restore, so nobody ever works on half of one.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import msgspec

from plainview.base.clock import Clock, from_micros
from plainview.base.errors import StoreError
from plainview.catalogue.model import Catalogue
from plainview.store.backups import Progress, RestorePlan, RestoreReport, unwatched
from plainview.store.engines.embedded.backup.backups import copy_keys
from plainview.store.engines.embedded.backup.keys import CALLER, CHOSEN, ERASED, FORGOTTEN, SETTING, BackupKeys, Replay
from plainview.store.engines.embedded.backup.members import OwnersKeys
from plainview.store.engines.embedded.backup.place import Authority, Entry, Manifest, Place
from plainview.store.engines.embedded.backup.staging import Staged, Staging
from plainview.store.engines.embedded.engine import EmbeddedEngine, open_embedded
from plainview.store.engines.embedded.folder import RESTORING, Layout
from plainview.store.engines.embedded.member_keys import MemberKeys, unseal
from plainview.store.erased import EARLIEST_US, LATEST_US, Erasure
from plainview.store.keys import Subkeys, sync_folder
from plainview.store.values import CallerKey, Choice, ErasedRows

_Hook = Callable[[str], None]
_MINUTE_US = 60_000_000


def restore_embedded(
    plan: RestorePlan,
    master_key: bytes,
    catalogue: Callable[[], Catalogue],
    clock: Clock,
    *,
    progress: Progress = unwatched,
    hook: _Hook = lambda point: None,
) -> RestoreReport:
    """Restore a backup; raises StoreError saying what stands in the way, and then nothing of it is in the folder."""
    place = Place(plan.place.absolute(), Authority.of(Subkeys.derive(master_key)))
    place.check()
    staging = _empty_staging(plan.folder, plan.keys)
    hook("after_begun")
    try:
        restore = _Restore(plan, place, Layout(staging), master_key, progress, hook)
        manifest, staged, replays = restore.stage()
        hook("after_databases")
        _raise_counters(staging / "records.db", replays)
        with closing(open_embedded(staging, master_key, catalogue, clock, owns_intake=False)) as engine:
            _replay(engine, replays, Layout(staging).keys, master_key)
            engine.events.verify()
        _bury(staging / "records.db", replays)
        hook("after_replay")
    except BaseException:
        shutil.rmtree(staging, ignore_errors=True)
        raise
    _publish(staging, plan.folder, hook)
    return RestoreReport(
        manifest.backup_id,
        manifest.moment,
        len(manifest.entries),
        manifest.size_bytes,
        staged.members,
        staged.erased,
        len(replays),
        tuple(staged.left_out),
        manifest.catalogue_version,
    )


@dataclass(frozen=True)
class _Restore:
    """The part of a restore that reads the backup."""

    plan: RestorePlan
    place: Place
    layout: Layout
    master_key: bytes
    progress: Progress
    hook: _Hook

    def stage(self) -> tuple[Manifest, Staged, list[Replay]]:
        """Put everything together; return what was, and what is to be done again."""
        subkeys = Subkeys.derive(self.master_key)
        copy_keys(self.plan.keys, self.layout.keys)
        keys, members = BackupKeys(self.layout.keys, subkeys), MemberKeys(self.layout.keys, subkeys)
        try:
            manifest = self._chosen(keys)
            # No record can be written meanwhile, so nobody asks for a key that would have to be made.
            owners = OwnersKeys(None, members, keys)
            staging = Staging(
                self.place, manifest, self.layout, keys, owners, _counting(manifest, self.progress), self.hook
            )
            self._refuse_holes(manifest, staging.lost())
            replays = keys.replays()
            persons = [replay for replay in replays if replay.kind not in {SETTING, CALLER}]
            ended = any(replay.at_us > manifest.moment_us - _MINUTE_US for replay in persons)
            return manifest, staging.fill(with_states=not ended), replays
        finally:
            members.close()
            keys.close()

    def _chosen(self, keys: BackupKeys) -> Manifest:
        ids = self.place.ids()
        if not ids:
            raise StoreError(f"{self.place.folder} holds no whole backup; name another place")
        known = {made.backup_id: made for made in keys.made(half_too=True)}
        chosen = self.plan.backup_id or ids[0]
        manifest = self.place.manifest(chosen)
        if chosen not in known:
            if manifest.moment_us > max((made.moment_us for made in known.values()), default=0):
                raise StoreError(
                    f"{self.plan.keys} is older than the backup {chosen}; name the newest copy of keys.db with --keys"
                )
            # One that was replaced: its keys are gone, and the next check says which file that makes unreadable.
            return manifest
        newest = next((made for made in keys.made(known[chosen].place)), None)
        if not self.plan.backup_id and newest is not None and newest.backup_id not in ids:
            raise StoreError(
                f"{self.place.folder}: its newest backup, {newest.backup_id}, is missing; put it back, or take an "
                f"older one knowingly with --backup {chosen}"
            )
        return manifest

    def _refuse_holes(self, manifest: Manifest, lost: Sequence[Entry]) -> None:
        """Refuse what cannot be read any more, unless it may be left out."""
        whole = [entry for entry in lost if entry.kind in {"table", "members"}]
        if lost and (whole or not self.plan.partial):
            first = (whole or lost)[0]
            more = f" and {len(lost) - 1} more" if len(lost) > 1 else ""
            moment = f"{manifest.moment:%Y-%m-%d %H:%M} UTC"
            raise StoreError(
                f"{self.place.path(first.object)} ({first.source}){more} of the backup of {moment} can be read by "
                "nobody: its key was destroyed after somebody in it was erased, or when a newer backup replaced it, "
                "and that is right; restore a newer backup"
                + ("" if whole else ", or all but these files with --partial")
            )


def _empty_staging(folder: Path, keys: Path) -> Path:
    """Return the fresh folder in which all is put together; raises StoreError unless the data folder is empty."""
    staging = folder / RESTORING
    if keys.is_symlink() or not keys.is_file():
        raise StoreError(f"there is no file {keys}; name the newest copy of keys.db with --keys: it opens the backup")
    if folder.is_symlink() or staging.is_symlink():
        raise StoreError(f"{folder} is a symbolic link; name the real folder")
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        if staging.exists():
            # A restore was cut short here; what it left is its own, because the folder was empty when it began.
            _clear(folder, spare=keys)
        others = sorted(path.name for path in folder.iterdir() if path.absolute() != keys.absolute())
        if others:
            raise StoreError(f"{folder} is not empty (it holds {others[0]}); restore into an empty folder, with --to")
        staging.mkdir(mode=0o700)
        sync_folder(folder)
    except OSError as error:
        raise StoreError(f"cannot write to {folder} ({error.strerror}); make it writable, or name another") from None
    return staging


def _clear(folder: Path, spare: Path) -> None:
    for path in folder.iterdir():
        if path.name == RESTORING or path.absolute() == spare.absolute():
            continue
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path)
        else:
            path.unlink()
    # Last, so that until then everybody sees that this folder is half restored.
    shutil.rmtree(folder / RESTORING)


def _raise_counters(records: Path, replays: Sequence[Replay]) -> None:
    """Give no number again that was given after the backup to somebody who was erased since."""
    highest = max((_number(replay) for replay in replays if replay.kind == FORGOTTEN), default=0)
    with _written(records) as database:
        database.execute(
            "INSERT INTO counter VALUES ('subjects', ?) ON CONFLICT (name) DO UPDATE SET value = max(value, ?)",
            (highest, highest),
        )


def _replay(engine: EmbeddedEngine, replays: Sequence[Replay], keys: Path, master_key: bytes) -> None:
    """Carry out again what was erased since, by what carried it out the first time."""
    members = MemberKeys(keys, Subkeys.derive(master_key))
    try:
        for replay in replays:
            at = from_micros(replay.at_us)
            match replay.kind:
                case kind if kind == FORGOTTEN:
                    engine.forget((_number(replay),), at)
                case kind if kind == SETTING:
                    engine.operation.put_setting(*msgspec.json.decode(replay.body, type=tuple[str, str]))
                case kind if kind == CALLER:
                    engine.operation.put_key(msgspec.json.decode(replay.body, type=CallerKey))
                case kind if kind == CHOSEN:
                    key = members.existing((replay.owner,)).get(replay.owner)
                    if key is not None:
                        choice = msgspec.json.decode(unseal(key, replay.body, replay.owner), type=Choice)
                        if choice not in engine.choices.history(choice.member_id):
                            engine.choices.put(choice)
                case kind if kind == ERASED:
                    key = members.existing((replay.owner,)).get(replay.owner)
                    if key is not None:
                        found = msgspec.json.decode(unseal(key, replay.body, replay.owner), type=Erasure)
                        engine.erase((found.subject_no,), _rows(found), at)
                case kind:
                    raise StoreError(f"{keys} holds {kind!r} of a newer Plainview; use that version")
    finally:
        members.close()


def _bury(records: Path, replays: Sequence[Replay]) -> None:
    """Mark those as ended whose rows may still be in files, though nothing else of them was restored."""
    with _written(records) as database:
        newest = max((int(path.stem) for path in records.with_name("intake").glob("*.db")), default=0)
        for replay in replays:
            if replay.kind == FORGOTTEN:
                database.execute(
                    "INSERT OR IGNORE INTO tombstone (subject_no, at_us, swept, until_file) VALUES (?, ?, 0, ?)",
                    (_number(replay), replay.at_us, newest),
                )


def _publish(staging: Path, folder: Path, hook: _Hook) -> None:
    """Move all into the data folder; it counts once nothing is left to move."""
    for path in sorted(staging.iterdir()):
        path.rename(folder / path.name)
        hook("during_publish")
    sync_folder(folder)
    staging.rmdir()
    sync_folder(folder)
    hook("after_publish")


@contextmanager
def _written(path: Path) -> Iterator[sqlite3.Connection]:
    """Give one durable transaction on a database that nobody else has open."""
    database = sqlite3.connect(path, isolation_level=None)
    try:
        database.execute("PRAGMA synchronous = FULL")
        database.execute("BEGIN IMMEDIATE")
        yield database
        database.execute("COMMIT")
    finally:
        database.close()


def _number(replay: Replay) -> int:
    return msgspec.json.decode(replay.body, type=int)


def _rows(found: Erasure) -> ErasedRows:
    return ErasedRows(
        found.title_ids,
        None if found.from_us == EARLIEST_US else from_micros(found.from_us),
        None if found.to_us == LATEST_US else from_micros(found.to_us),
    )


def _counting(manifest: Manifest, progress: Progress) -> Callable[[int], None]:
    done = 0

    def watched(size_bytes: int) -> None:
        nonlocal done
        done += size_bytes
        progress(done, manifest.size_bytes)

    return watched
