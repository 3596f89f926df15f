"""What intake and data files do not follow yet: subjects forgotten, and erasures of some rows of a subject.

Each waits for the intake file that was open when it was asked for; what that file held is then in data files.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects.sqlite import insert

from plainview.store.engines.embedded.tables import erasure, tombstone
from plainview.store.erased import Erasure, Erasures

_EVERY_TITLE = ""


@dataclass(frozen=True)
class Unswept:
    """What a compaction has to sweep: each with the intake file that it waits for."""

    forgotten: tuple[tuple[int, int], ...]
    erasures: tuple[tuple[Erasure, int], ...]

    @property
    def subject_nos(self) -> list[int]:
        """The subjects that were forgotten, ascending."""
        return [number for number, _ in self.forgotten]

    @property
    def rows(self) -> Erasures:
        """The erasures of some rows."""
        return Erasures(found for found, _ in self.erasures)

    def until(self) -> int:
        """Return the number of the last intake file that one of them waits for, 0 for none."""
        return max((number for _, number in (*self.forgotten, *self.erasures)), default=0)

    def past(self, is_handed_off: Callable[[int], bool]) -> Unswept:
        """Return those that wait for no intake file any more."""
        return Unswept(
            tuple(entry for entry in self.forgotten if is_handed_off(entry[1])),
            tuple(entry for entry in self.erasures if is_handed_off(entry[1])),
        )

    def __bool__(self) -> bool:
        """Return whether there is any."""
        return bool(self.forgotten or self.erasures)


def put_erasures(transaction: sa.Connection, listed: Iterable[Erasure], until_file: int) -> None:
    """Note erasures inside a write transaction; one that is there already then reaches to the later moment."""
    rows = [{**_key(found), "at_us": found.at_us, "until_file": until_file} for found in listed]
    if not rows:
        return
    statement = insert(erasure)
    later = {
        "at_us": sa.func.max(erasure.c.at_us, statement.excluded.at_us),
        "until_file": sa.func.max(erasure.c.until_file, statement.excluded.until_file),
    }
    transaction.execute(statement.on_conflict_do_update(index_elements=_KEY, set_=later), rows)


def wait_for(transaction: sa.Connection, subject_nos: Sequence[int], until_file: int) -> None:
    """Let what was asked for about these subjects wait for a later intake file too."""
    for table in (erasure, tombstone):
        own = (table.c.subject_no.in_(subject_nos), table.c.until_file < until_file)
        transaction.execute(sa.update(table).where(*own).values(until_file=until_file))


def drop_erasures(transaction: sa.Connection, subject_nos: Sequence[int]) -> None:
    """Delete erasures of subjects that are forgotten whole, inside a write transaction."""
    transaction.execute(sa.delete(erasure).where(erasure.c.subject_no.in_(subject_nos)))


def load_erasures(connection: sa.Connection) -> Erasures:
    """Return all erasures of some rows that are not swept yet."""
    return Erasures(_erasure(row) for row in connection.execute(sa.select(erasure)))


def load_unswept(connection: sa.Connection) -> Unswept:
    """Return all that is not swept yet."""
    forgotten = sa.select(tombstone.c.subject_no, tombstone.c.until_file).where(tombstone.c.swept == 0)
    return Unswept(
        tuple((number, until) for number, until in connection.execute(forgotten.order_by(tombstone.c.subject_no))),
        tuple((_erasure(row), row.until_file) for row in connection.execute(sa.select(erasure))),
    )


def count_unswept(connection: sa.Connection) -> int:
    """Return how many are not swept yet."""
    forgotten = sa.select(sa.func.count()).select_from(tombstone).where(tombstone.c.swept == 0)
    some = sa.select(sa.func.count()).select_from(erasure)
    return (connection.scalar(forgotten) or 0) + (connection.scalar(some) or 0)


def settle(transaction: sa.Connection, swept: Unswept) -> None:
    """Note that files follow these, inside a write transaction; one that was renewed meanwhile stays."""
    for number, until_file in swept.forgotten:
        ended = sa.update(tombstone).values(swept=1)
        transaction.execute(ended.where(tombstone.c.subject_no == number, tombstone.c.until_file == until_file))
    for found, until_file in swept.erasures:
        own = tuple(erasure.c[name] == value for name, value in _key(found).items())
        same = (erasure.c.at_us == found.at_us, erasure.c.until_file == until_file)
        transaction.execute(sa.delete(erasure).where(*own, *same))


_KEY = ("subject_no", "titles", "from_us", "to_us")


def _key(found: Erasure) -> dict[str, object]:
    titles = _EVERY_TITLE
    if found.title_ids is not None:
        titles = msgspec.json.encode(sorted(found.title_ids)).decode()
    return {"subject_no": found.subject_no, "titles": titles, "from_us": found.from_us, "to_us": found.to_us}


def _erasure(row: sa.Row[tuple[object, ...]]) -> Erasure:
    held = row._mapping
    titles = None if held["titles"] == _EVERY_TITLE else frozenset(msgspec.json.decode(held["titles"], type=list[str]))
    return Erasure(held["subject_no"], titles, held["from_us"], held["to_us"], held["at_us"])
