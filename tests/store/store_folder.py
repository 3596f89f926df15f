"""What tests of the embedded engine's folder do again and again."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from plainview.store.engines.embedded import EmbeddedEngine
from plainview.store.views import View
from plainview.testing.engine_fixture import CurrentCatalogue
from plainview.testing.engine_samples import bitmap_of, profile, rule, view_of

Open: TypeAlias = Callable[..., EmbeddedEngine]
KEY = bytes(range(32))
ANA, BEN = profile("ana"), profile("ben")
CANARY = "canary.7f3a@example.org"


def everyone(engine: EmbeddedEngine) -> View:
    highest = engine.subjects.highest()
    return view_of(rule(bitmap_of(range(1, highest + 1), highest)))


def compact(engine: EmbeddedEngine, catalogue: CurrentCatalogue) -> None:
    engine.events.rotate()
    engine.events.compact(catalogue())


def files(tmp_path: Path, pattern: str) -> list[Path]:
    return sorted((tmp_path / "data").rglob(pattern))
