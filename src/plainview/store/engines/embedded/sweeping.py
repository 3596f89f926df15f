"""What stands between an erasure and its end: data files with rows of it, and intake files not handed off yet."""

from __future__ import annotations

from collections.abc import Mapping

from plainview.catalogue.model import ValueType
from plainview.store.engines.embedded.data_file import DataFiles, with_texts
from plainview.store.engines.embedded.database import Database, value_of
from plainview.store.engines.embedded.erasures import Unswept, load_unswept
from plainview.store.engines.embedded.folder import FileLock, Layout
from plainview.store.engines.embedded.intake_file import IntakeFile, IntakeReader
from plainview.store.engines.embedded.snapshot import DataFile


def holds_unswept(files: DataFiles, file: DataFile, unswept: Unswept, columns: Mapping[str, ValueType]) -> bool:
    """Return whether a data file has a row that was erased; reads only row groups in which one may be."""
    near = [number for number in unswept.subject_nos if file.may_hold(number)]
    if near and files.open(file).holds_any(near):
        return True
    erasures = unswept.rows.near(file.may_hold)
    if not erasures:
        return False
    carried = [name for name in erasures.naming(columns) if file.columns.get(name)]
    wanted = ["subject_no", "occurred_at", "received_at", *carried]
    opened = files.open(file)
    return any(
        erasures.mask(with_texts(rows), columns).any()
        for number in erasures.subject_nos
        for rows in opened.rows_of([number], wanted)
    )


def holds_nothing(layout: Layout, floor: int, until_file: int) -> bool:
    """Return whether all intake files up to `until_file` were handed off, or never held anything."""
    waiting = [number for number in layout.intake_numbers() if floor < number <= until_file]
    return all(_is_empty(layout, number) for number in waiting)


def begin_next_file(layout: Layout, database: Database) -> None:
    """Close the newest intake file by beginning the next one, when an erasure waits for it and nobody owns the intake.

    Where a process takes events in, it closes its own file; here none would ever come.
    """
    with database.read() as connection:
        until_file, floor = load_unswept(connection).until(), value_of(connection, "floor")
    newest = layout.newest_intake()
    if not floor < newest <= until_file or _is_empty(layout, newest):
        return
    owner = FileLock(layout.lock("intake"))
    if owner.take():
        try:
            IntakeFile(layout.intake_file(newest + 1), newest + 1).close()
        finally:
            owner.give_back()


def _is_empty(layout: Layout, number: int) -> bool:
    try:
        reader = IntakeReader(layout.intake_file(number))
    except FileNotFoundError:
        return True
    try:
        return reader.is_empty()
    finally:
        reader.close()
