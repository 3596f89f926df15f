"""`plainview backup` and `plainview restore`: the whole installation, copied beside those who write, and put back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import click

from plainview.assemble.backups import BackupPlan, RestorePlan, restore_backup
from plainview.base.clock import SystemClock
from plainview.base.settings import read_settings
from plainview.cli.opened import opened_service

_FOLDER = click.Path(path_type=Path, file_okay=False)
_FILE = click.Path(path_type=Path, dir_okay=False)
_MIB = 1 << 20


@click.command()
@click.argument("folder", type=_FOLDER)
@click.option("--keep", type=click.IntRange(1, 1000), default=3, show_default=True, help="How many backups stay.")
@click.option("--keys", "keys_copy", type=_FILE, help="File on another disk that gets a copy of keys.db.")
@click.option("--list", "only_list", is_flag=True, help="List the backups in FOLDER and make none.")
@click.option("--verify", "only_verify", is_flag=True, help="Read every file of every backup there and make none.")
def backup(folder: Path, keep: int, keys_copy: Path | None, *, only_list: bool, only_verify: bool) -> None:
    """Copy the installation into FOLDER, beside a running `serve`; only what changed is copied again.

    Every file is sealed under a key of its own that no backup holds: keys.db in the data folder does. Keep a copy of
    it elsewhere (--keys), and the master key apart from both. An erasure destroys keys, so that nobody can read
    whoever was erased in any backup, wherever copies of it lie.

    Example: plainview backup /mnt/backups/plainview --keys /mnt/keys/keys.db
    """
    with opened_service() as service:
        if only_list:
            held = service.backups.held(folder)
            for each in held:
                unreadable = f", {len(each.unreadable)} of them readable by nobody any more" if each.unreadable else ""
                size = f"{each.size_bytes / _MIB:,.1f} MiB"
                click.echo(
                    f"{each.backup_id}  {each.moment:%Y-%m-%d %H:%M:%S} UTC  {each.files} files, {size}{unreadable}"
                )
            if not held:
                click.echo(f"{folder} holds no backup of this installation.")
            return
        if only_verify:
            count = service.backups.verify(folder, _progress("Read"))
            click.echo(f"{count} file(s) read; all are as they were written.")
            return
        report = service.backups.take(BackupPlan(folder, keep, keys_copy), _progress("Copied"))
    size, copied = f"{report.size_bytes / _MIB:,.1f} MiB", f"{report.copied_bytes / _MIB:,.1f} MiB"
    click.echo(f"Backup {report.backup_id}: {report.files} files, {size}; {copied} of that are new.")
    if keys_copy is None:
        click.echo(
            "Copy keys.db of the data folder elsewhere too: without it no backup can be read (--keys).", err=True
        )


@click.command()
@click.argument("folder", type=_FOLDER)
@click.option("--to", "target", type=_FOLDER, help="Data folder to fill; PLAINVIEW_DATA unless told.")
@click.option("--keys", type=_FILE, required=True, help="The newest copy of keys.db.")
@click.option("--backup", "backup_id", default="", help="Id of a backup; the newest unless told (`backup --list`).")
@click.option("--partial", is_flag=True, help="Leave out data files that nobody can read any more.")
def restore(folder: Path, target: Path | None, keys: Path, backup_id: str, *, partial: bool) -> None:
    """Put a backup in FOLDER back into an empty data folder.

    Whoever was erased since the backup stays erased, and what was withdrawn since stays withdrawn. Nothing is in the
    data folder until all of it is; run it again when it was stopped.

    Example: plainview restore /mnt/backups/plainview --keys /mnt/keys/keys.db --to /srv/plainview/data
    """
    settings = read_settings()
    plan = RestorePlan(folder, target or settings.data_folder, keys, backup_id, partial)
    report = restore_backup(settings, plan, SystemClock(), _progress("Restored"))
    click.echo(f"Restored {report.backup_id} of {report.moment:%Y-%m-%d %H:%M:%S} UTC into {plan.folder}.")
    click.echo(f"{report.members:,} member(s); {report.erased:,} erased since and left out.")
    for name in report.left_out:
        click.echo(f"Left out, because its key was destroyed: {name}", err=True)


def _progress(verb: str) -> Callable[[int, int], None]:
    """Return what says on stderr how far it is, at every tenth."""
    said = -1

    def tell(done_bytes: int, all_bytes: int) -> None:
        nonlocal said
        tenth = 10 * done_bytes // max(1, all_bytes)
        if tenth > said and all_bytes > 64 * _MIB:
            said = tenth
            click.echo(f"{verb} {done_bytes / _MIB:,.0f} of {all_bytes / _MIB:,.0f} MiB", err=True)

    return tell
