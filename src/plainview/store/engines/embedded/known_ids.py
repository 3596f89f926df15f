"""Which ids were sent before: those of the intake's tail in memory, older ones in memory-mapped files."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import sqlalchemy as sa

from plainview.store.engines.embedded.database import Database, value_of
from plainview.store.engines.embedded.folder import Layout
from plainview.store.engines.embedded.id_file import IdFile, IdFileMissing, halves
from plainview.store.engines.embedded.intake_file import IntakeReader, split_digests
from plainview.store.engines.embedded.tables import id_file


class KnownIds:
    """Answers for the owner of the intake whether a digest was stored before."""

    def __init__(self, database: Database, layout: Layout) -> None:
        self._database = database
        self._layout = layout
        self._recent: set[bytes] = set()
        self._by_file: dict[int, list[bytes]] = {}
        self._files: dict[str, IdFile] = {}
        self._generation = -1
        floor = self.refresh(0)
        for file_no in layout.intake_numbers():
            if file_no > floor:
                self.read_again(file_no)

    def refresh(self, generation: int) -> int:
        """Follow a compaction that brought `generation`; return the highest intake file handed off."""
        floor = self._open_present()
        for file_no in [number for number in self._by_file if number <= floor]:
            self._recent.difference_update(self._by_file.pop(file_no))
        self._generation = generation
        return floor

    def _open_present(self) -> int:
        """Open the files that count; return the highest intake file handed off."""
        query = sa.select(id_file.c.name, id_file.c.ids).where(id_file.c.dropped_in.is_(None))
        before: dict[str, int] | None = None
        while True:
            with self._database.read() as connection:
                floor, named = value_of(connection, "floor"), dict(connection.execute(query).all())
            try:
                self._files = {
                    name: self._files.get(name) or IdFile(self._layout.ids / name, count)
                    for name, count in named.items()
                }
            except IdFileMissing:
                # A compaction may have replaced it since the list was read, and then another list comes back.
                if named == before:
                    raise
                before = named
            else:
                return floor

    def follow(self, generation: int) -> None:
        """Refresh if a compaction happened since."""
        if generation != self._generation:
            self.refresh(generation)

    def read_again(self, file_no: int) -> None:
        """Take the ids of one intake file from the disk: what it holds is what was stored."""
        reader = IntakeReader(self._layout.intake_file(file_no))
        try:
            for ids in reader.ids():
                self.add(file_no, split_digests(ids.passing) + split_digests(ids.kept))
        finally:
            reader.close()

    def add(self, file_no: int, digests: Sequence[bytes]) -> None:
        """Remember digests that are durable in an intake file."""
        self._recent.update(digests)
        self._by_file.setdefault(file_no, []).extend(digests)

    def among(self, digests: Sequence[bytes]) -> set[bytes]:
        """Return those of `digests` that are known."""
        known = self._recent.intersection(digests)
        if not self._files or not digests:
            return known
        asked = halves(b"".join(digests))
        found = np.zeros(len(digests), dtype=bool)
        for file in self._files.values():
            found |= file.holds(asked)
        known.update(digests[int(position)] for position in np.flatnonzero(found))
        return known
