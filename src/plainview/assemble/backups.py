"""Backups of an installation, and restoring one into an empty folder before anything is open there."""

from __future__ import annotations

from typing import cast

from plainview.assemble.loading import engine_opener, load
from plainview.assemble.service import overlay_of
from plainview.base.clock import Clock
from plainview.base.errors import SettingsError
from plainview.base.settings import Settings
from plainview.catalogue.load import load_catalogue
from plainview.store.backups import (
    BackupPlan,
    BackupReport,
    HeldBackup,
    Progress,
    RestorePlan,
    RestoreReport,
    unwatched,
)
from plainview.store.keys import load_master_key

__all__ = ["BackupPlan", "BackupReport", "HeldBackup", "Progress", "RestorePlan", "RestoreReport", "restore_backup"]


def restore_backup(
    settings: Settings, plan: RestorePlan, clock: Clock, progress: Progress = unwatched
) -> RestoreReport:
    """Restore a backup of this installation; raises StoreError saying what stands in the way, with nothing changed.

    Whoever was erased since stays erased, and what was withdrawn since stays withdrawn.
    """
    module = engine_opener(settings.engine)
    if module is None or settings.engine == "memory":
        raise SettingsError("PLAINVIEW_ENGINE", f"the engine {settings.engine!r} keeps no backups of its own")
    catalogue = load_catalogue(overlay_of(settings))
    restored = load(f"{module}.restoring", f"restore_{settings.engine}")(
        plan, load_master_key(settings.master_key_path), lambda: catalogue, clock, progress=progress
    )
    return cast("RestoreReport", restored)
