"""Backups of the embedded engine, as the gate asks for them: taken, listed, verified, and freed of the erased."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

import msgspec

from plainview.base.clock import to_micros
from plainview.base.errors import StoreError
from plainview.store.backups import BackupPlan, BackupReport, Freed, HeldBackup, Progress, unwatched
from plainview.store.engines.embedded.backup.decoding import Decoder
from plainview.store.engines.embedded.backup.keys import CALLER, CHOSEN, ERASED, FORGOTTEN, SETTING, Made, Replay
from plainview.store.engines.embedded.backup.place import Authority, Manifest, Place
from plainview.store.engines.embedded.backup.taking import Parts, take_backup
from plainview.store.engines.embedded.database import connect
from plainview.store.engines.embedded.folder import locked
from plainview.store.engines.embedded.member_keys import MemberKeys, seal
from plainview.store.erased import Erasure
from plainview.store.keys import sync_folder
from plainview.store.pieces import Piece
from plainview.store.values import CallerKey, Choice

# Kinds of objects that hold nothing of whoever is erased: rows of nobody, bundles under their members' keys, digests.
_HARMLESS = frozenset({"table", "members", "ids"})
_DAY_US = 86_400_000_000


class EmbeddedBackups:
    """Backups of one data folder; one at a time is taken or freed, whichever process does it."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._keys = parts.keys
        self._authority = Authority.of(parts.subkeys)

    def take(self, plan: BackupPlan, progress: Progress = unwatched) -> BackupReport:
        """Make a backup while others read and write; the former one counts until this one is whole."""
        if plan.keep < 1:
            raise StoreError("at least one backup has to be kept; set --keep to 1 or more")
        plan = _absolute(plan)
        _refuse_keys_beside(plan)
        with locked(self._parts.layout.lock("backup")):
            return self._take(plan, progress, keep=plan.keep)

    def places(self) -> tuple[BackupPlan, ...]:
        """Return every place that holds a backup, as far as this installation knows."""
        return self._keys.places()

    def held(self, place: Path) -> tuple[HeldBackup, ...]:
        """Return the backups in a place, newest first; raises StoreError naming one that was changed."""
        found = []
        for manifest in self._manifests(place):
            kinds = self._keys.kinds()
            lost = tuple(entry.source for entry in manifest.entries if entry.object not in kinds)
            found.append(
                HeldBackup(manifest.backup_id, manifest.moment, len(manifest.entries), manifest.size_bytes, lost)
            )
        return tuple(found)

    def verify(self, place: Path, progress: Progress = unwatched) -> int:
        """Read every file of every backup in a place; return how many, raise StoreError naming a changed one."""
        where = Place(place.absolute(), self._authority)
        manifests = self._manifests(place)
        known = self._keys.made(str(where.folder))
        if known and known[0].backup_id not in {manifest.backup_id for manifest in manifests}:
            raise StoreError(
                f"{where.folder}: the newest backup, {known[0].backup_id}, is missing; make one again with "
                f"`plainview backup {where.folder}`"
            )
        wanted = {entry.object: entry for manifest in manifests for entry in manifest.entries}
        total, done = sum(entry.size for entry in wanted.values()), 0
        read = 0
        for entry in wanted.values():
            key = self._keys.get(entry.object)
            if key is not None:
                for _ in where.open(entry, key):
                    pass
                read += 1
            done += entry.size
            progress(done, total)
        return read

    def free(self) -> Freed:
        """Bring known places up to date, then destroy the keys of what no longer counts, so that nobody can read it."""
        with locked(self._parts.layout.lock("backup")):
            reached: list[Made] = []
            unreached: list[str] = []
            for plan in self._keys.places():
                try:
                    reached.append(self._up_to_date(plan))
                except (StoreError, OSError):
                    unreached.append(str(plan.place))
            destroyed = self._destroy_all_but(reached, unreached)
            unreached += self._copy_keys()
            return Freed(tuple(made.place for made in reached), tuple(unreached), destroyed)

    def pieces(self, place: Path) -> Iterator[Piece]:
        """Yield all that a place holds and this machine's keys open, decoded, whether it counts or not."""
        where = Place(place.absolute(), self._authority)
        where.check()
        return Decoder(where, self._keys, self._parts.owners, self._parts.subkeys).pieces()

    def note_forgotten(
        self, subject_nos: Iterable[int], at_us: int, *, shredded: Iterable[bytes], outdated: Iterable[bytes]
    ) -> None:
        """Note that subjects ended, for whoever restores an older backup.

        Keys of `shredded` owners go at once; bundles of `outdated` ones, who lost a profile, go with `free`.
        """
        if self._keys.places():
            gone = list(shredded)
            self._keys.drop_owners(gone)
            self._keys.drop_replays(0, gone)
            self._keys.outdate(outdated)
            self._keys.note_replays(Replay(at_us, FORGOTTEN, b"", msgspec.json.encode(no)) for no in subject_nos)

    def note_erased(self, erased: Iterable[tuple[bytes, Erasure]]) -> None:
        """Note which rows of whom were erased, readable as long as her key lives."""
        if self._keys.places():
            listed = list(erased)
            members = self._parts.owners.members(owner for owner, _ in listed)
            self._keys.outdate(members)
            self._keys.note_replays(
                Replay(found.at_us, ERASED, owner, seal(members[owner], msgspec.json.encode(found), owner))
                for owner, found in listed
                if owner in members
            )

    def note_chosen(self, chosen: Iterable[tuple[bytes, Choice]], keys: MemberKeys) -> None:
        """Note what members decide, readable as long as their keys live, so that no restore gives back a consent."""
        if self._keys.places():
            at_us, listed = to_micros(self._parts.clock.now()), list(chosen)
            held = keys.ensure(owner for owner, _ in listed)
            self._keys.note_replays(
                Replay(at_us, CHOSEN, owner, seal(held[owner], msgspec.json.encode(choice), owner))
                for owner, choice in listed
            )

    def note_setting(self, name: str, value: str) -> None:
        """Note a setting that a restore must not lose."""
        at_us = to_micros(self._parts.clock.now())
        self._keys.note_replays((Replay(at_us, SETTING, b"", msgspec.json.encode((name, value))),))

    def note_caller(self, key: CallerKey) -> None:
        """Note a caller's key, by the digest of its secret, so that none that was revoked opens anything again."""
        at_us = to_micros(self._parts.clock.now())
        self._keys.note_replays((Replay(at_us, CALLER, b"", msgspec.json.encode(key)),))

    def close(self) -> None:
        """Close the keys."""
        self._keys.close()

    def _take(self, plan: BackupPlan, progress: Progress, *, keep: int) -> BackupReport:
        Place(plan.place, self._authority).prepare(self._parts.layout.root)
        # From here on every erasure is noted, for whoever restores this backup.
        self._keys.put_place(plan)
        report = take_backup(self._parts, plan, progress, lambda: self._require_copy(plan))
        self._prune(plan.place, keep)
        self._copy_keys()
        self._parts.hook("after_prune")
        return report

    def _require_copy(self, plan: BackupPlan) -> None:
        unreached = self._copy_keys()
        if plan.keys_copy is not None and str(plan.keys_copy) in unreached:
            raise StoreError(
                f"the keys could not be copied to {plan.keys_copy}, and without them no backup can be read; check that "
                "its folder is there and can be written to"
            )

    def _up_to_date(self, plan: BackupPlan) -> Made:
        """Return the newest backup in a place, a fresh one unless the newest is without everybody erased since."""
        newest = next(iter(self._keys.made(str(plan.place))), None)
        place = Place(plan.place, self._authority)
        place.check()
        if newest is None or newest.unswept or newest.erased != self._erased() or place.ids()[:1] != [newest.backup_id]:
            self._take(plan, unwatched, keep=1)
            return self._keys.made(str(plan.place))[0]
        self._prune(plan.place, 1)
        return newest

    def _erased(self) -> int:
        counters = self._parts.counters()
        return counters.get("forgets", 0) + counters.get("erasures", 0)

    def _prune(self, folder: Path, keep: int) -> None:
        """Remove backups beyond the newest few, then objects and keys that no backup anywhere counts on."""
        place = Place(folder, self._authority)
        stays = {made.backup_id for made in self._keys.made(str(folder))[:keep]}
        # One that was killed before it was noted as whole may have its manifest; the one made after it replaces it.
        gone = {made.backup_id for made in self._keys.made(str(folder), half_too=True)} - stays
        for backup_id in gone:
            place.remove_manifest(backup_id)
        self._parts.hook("after_pruned_manifests")
        self._keys.forget_made(gone)
        kept = {entry.object for manifest in _readable(place) for entry in manifest.entries}
        place.remove_objects(lambda name: name in kept)
        everywhere = self._keys.made()
        counted = frozenset().union(*(found.objects for found in everywhere))
        self._keys.destroy(self._keys.kinds().keys() - counted - kept)
        self._keys.drop_replays(min((found.moment_us for found in everywhere), default=0) - _DAY_US)

    def _destroy_all_but(self, reached: Sequence[Made], unreached: Sequence[str]) -> int:
        """Destroy every key but those of the newest backups, and of what is harmless where nobody could reach."""
        kinds = self._keys.kinds()
        kept = set().union(*(made.objects for made in reached)) if reached else set()
        present = self._present()
        for place in unreached:
            for made in self._keys.made(place)[:1]:
                kept |= {name for name in made.objects if kinds.get(name) in _HARMLESS or name in present}
        gone = kinds.keys() - kept
        self._keys.destroy(gone)
        return len(gone) + self._keys.drop_outdated()

    def _present(self) -> set[str]:
        """Return the names of objects of data files that count now."""
        with suppress(sqlite3.Error):
            database = connect(self._parts.layout.records)
            try:
                rows = database.execute("SELECT name FROM data_file WHERE dropped_in IS NULL").fetchall()
            finally:
                database.close()
            return {self._authority.name(b"data", name.encode(), b"") for (name,) in rows}
        return set()

    def _copy_keys(self) -> list[str]:
        """Replace every copy of the keys; return those that could not be reached."""
        failed = []
        for target in {plan.keys_copy for plan in self._keys.places() if plan.keys_copy is not None}:
            try:
                copy_keys(self._keys.path, target)
            except (StoreError, OSError, sqlite3.Error):
                failed.append(str(target))
        return failed

    def _manifests(self, place: Path) -> list[Manifest]:
        where = Place(place.absolute(), self._authority)
        where.check()
        return [where.manifest(backup_id) for backup_id in where.ids()]


def copy_keys(source: Path, target: Path) -> None:
    """Replace `target` with a copy of the keys as they are now; nothing of the former copy stays."""
    if target.is_symlink() or target.is_dir():
        raise StoreError(f"{target} is a link or a folder; name the file that the keys are to be copied to")
    fresh = target.with_name(f"{target.name}.new")
    fresh.unlink(missing_ok=True)
    copy = sqlite3.connect(fresh, isolation_level=None)
    try:
        fresh.chmod(0o600)
        copy.execute("PRAGMA synchronous = FULL")
        opened = sqlite3.connect(f"{source.absolute().as_uri()}?mode=ro", uri=True, timeout=15)
        try:
            opened.backup(copy)
        finally:
            opened.close()
        copy.execute("PRAGMA journal_mode = DELETE")
    finally:
        copy.close()
    fresh.rename(target)
    sync_folder(target.parent)


def _readable(place: Place) -> Iterator[Manifest]:
    for backup_id in place.ids():
        with suppress(StoreError):
            yield place.manifest(backup_id)


def _absolute(plan: BackupPlan) -> BackupPlan:
    copy = None if plan.keys_copy is None else plan.keys_copy.absolute()
    return replace(plan, place=plan.place.absolute(), keys_copy=copy)


def _refuse_keys_beside(plan: BackupPlan) -> None:
    if plan.keys_copy is not None and plan.place.resolve() in plan.keys_copy.resolve().parents:
        raise StoreError("keys must not lie in the backup that they open; name a file on another disk with --keys")
