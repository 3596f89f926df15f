"""Handing known ids off: from intake files into sorted files by month received, old months removed."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from pathlib import Path

import sqlalchemy as sa

from plainview.store.engines.embedded.id_file import Halves, IdFile, halves, sorted_halves, write_id_file
from plainview.store.engines.embedded.intake_file import Ids
from plainview.store.engines.embedded.merge_plan import GROWTH
from plainview.store.engines.embedded.rewrite import month_end_us, month_of
from plainview.store.engines.embedded.tables import id_file

WINDOW_DAYS = 120
KEPT = "kept"
_DAY_US = 86_400_000_000


@dataclass(frozen=True)
class HeldIds:
    """One row of the manifest of known ids."""

    name: str
    month: str
    ids: int
    crc: int


@dataclass
class IdChanges:
    """Files of ids written and what they replace."""

    written: list[HeldIds] = field(default_factory=list)
    dropped: list[str] = field(default_factory=list)


def load_held_ids(connection: sa.Connection) -> list[HeldIds]:
    """Return the files of ids that count, inside one transaction."""
    query = sa.select(id_file.c.name, id_file.c.month, id_file.c.ids, id_file.c.crc)
    return [HeldIds(*row) for row in connection.execute(query.where(id_file.c.dropped_in.is_(None)))]


def hand_off_ids(
    folder: Path, held: Iterable[HeldIds], fresh: Iterable[Ids], *, now_us: int, hook: Callable[[str], None]
) -> IdChanges:
    """Write fresh ids into files by month, merging small ones; drop months that left the window."""
    changes = IdChanges()
    by_month: dict[str, list[Halves]] = {}
    for ids in fresh:
        for month, packed in ((month_of(ids.received_us), ids.passing), (KEPT, ids.kept)):
            if packed:
                by_month.setdefault(month, []).append(halves(packed))
    living = []
    for file in held:
        if file.month != KEPT and month_end_us(file.month) + WINDOW_DAYS * _DAY_US < now_us:
            changes.dropped.append(file.name)
        else:
            living.append(file)
    for month, parts in by_month.items():
        gathered = sum(len(part) for part in parts)
        for file in sorted((file for file in living if file.month == month), key=lambda file: file.ids):
            if file.ids > GROWTH * gathered:
                break
            opened = IdFile(folder / file.name, file.ids)
            opened.check(file.crc)
            parts.append(opened.halves())
            gathered += file.ids
            changes.dropped.append(file.name)
        name = f"{month}-{uuid.uuid4().hex}.ids"
        merged = sorted_halves(parts)
        changes.written.append(HeldIds(name, month, len(merged), write_id_file(folder / name, merged)))
        hook("after_id_file")
    return changes
