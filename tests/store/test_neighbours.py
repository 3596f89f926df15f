"""What one process changes in the folder is found by another that is just looking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from plainview.base.errors import StoreError
from plainview.store.engines.embedded.database import Database
from plainview.store.engines.embedded.folder import Layout
from plainview.store.engines.embedded.known_ids import KnownIds
from plainview.store.engines.embedded.tables import RECORDS
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import ids_seen, played, store
from tests.store.store_folder import ANA, Open, compact, everyone, files


@dataclass(frozen=True)
class WatchedLayout(Layout):
    """A layout that lets something happen once, just before a file of ids is looked for."""

    happenings: list[Callable[[], None]] = field(default_factory=list)

    @property
    def ids(self) -> Path:
        while self.happenings:
            self.happenings.pop()()
        return super().ids


def test_ids_are_known_though_their_file_is_replaced_while_the_list_is_read(
    opened: Open, catalogue: CurrentCatalogue, tmp_path: Path
) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    compact(engine, catalogue)
    (before,) = files(tmp_path, "*.ids")

    def replace() -> None:
        store(engine, played(ANA, "e2"))
        compact(engine, catalogue)
        compact(engine, catalogue)
        assert not before.exists()

    database = Database(tmp_path / "data" / "records.db", RECORDS)
    known = KnownIds(database, WatchedLayout(tmp_path / "data", [replace]))
    stored, new = [played(ANA, "e1").digest, played(ANA, "e2").digest], played(ANA, "e3").digest
    assert known.among([*stored, new]) == set(stored)
    database.close()


def test_a_file_of_ids_that_is_really_gone_is_named(opened: Open, catalogue: CurrentCatalogue, tmp_path: Path) -> None:
    engine = opened()
    store(engine, played(ANA, "e1"))
    compact(engine, catalogue)
    engine.close()
    (held,) = files(tmp_path, "*.ids")
    held.unlink()
    with pytest.raises(StoreError, match=f"{held.name} is missing"):
        opened()


def test_a_reader_follows_when_the_number_of_an_empty_file_is_given_again(opened: Open) -> None:
    owner, reader = opened(), opened(owns_intake=False)
    owner.subjects.number([ANA])
    assert ids_seen(reader, everyone(reader)) == []
    owner.close()
    again = opened()
    store(again, played(ANA, "e1"))
    assert len(ids_seen(reader, everyone(reader))) == 1
