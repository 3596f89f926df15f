"""The composition root: puts catalogue, store, gate, titles and uses together, and hands each use its sessions.

Engines, uses and destinations are loaded by name here and nowhere else.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, cast

from plainview.base.clock import Clock
from plainview.base.errors import CatalogueError, SettingsError
from plainview.base.settings import Settings
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.catalogue.words import Words, load_words
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.statements import load_statements
from plainview.store.engine import Engine
from plainview.store.keys import create_master_key, load_master_key
from plainview.titles import Titles, open_titles

if TYPE_CHECKING:
    from plainview.explain.account import Explain
    from plainview.store.engines.embedded import EmbeddedEngine
    from plainview.uses.recommend.use import Recommend

__all__ = ["ENGINES", "Service", "create_master_key", "load_master_key", "open_embedded_engine", "open_service"]

ENGINES = {
    "embedded": "plainview.store.engines.embedded",
    "memory": "plainview.store.engines.memory",
}


def _load(module: str, name: str) -> Callable[..., object]:
    """Return a callable of a module that is known by name only."""
    return cast("Callable[..., object]", getattr(importlib.import_module(module), name))  # noqa: TID251 - the one place


@dataclass
class Service:
    """An open installation: every part, ready to serve or to work."""

    settings: Settings
    clock: Clock
    gate: Gate
    titles: Titles
    recommend: Recommend
    explain: Explain
    demo: bool = False
    catalogue_faults: tuple[object, ...] = ()
    _present: PresentCatalogue = field(kw_only=True)
    _stamp: tuple[tuple[str, int, int], ...] = field(kw_only=True)
    _words: dict[tuple[str, str], Words] = field(default_factory=dict, kw_only=True)

    @property
    def catalogue(self) -> Catalogue:
        """The catalogue in force."""
        return self._present()

    def words(self, language: str = "") -> Words:
        """Return the words of a language (BCP 47), the default's where it is not spoken."""
        key = (language or self.settings.default_language, self.catalogue.version)
        if key not in self._words:
            self._words[key] = load_words(key[0], _overlay(self.settings))
        return self._words[key]

    def reload_catalogue(self) -> bool:
        """Put a changed overlay in force; return whether one was. A faulty one changes nothing and is remembered."""
        stamp = _stamp(_overlay(self.settings))
        if stamp == self._stamp:
            return False
        self._stamp = stamp
        try:
            catalogue = load_catalogue(_overlay(self.settings))
        except CatalogueError as error:
            self.catalogue_faults = error.faults
            return False
        self.catalogue_faults = ()
        self._words = {}
        changed = catalogue.version != self.catalogue.version
        self._present.replace(catalogue)
        return changed

    def forget(self, member_id: str) -> None:
        """Erase a member: hidden at once everywhere, and taken out of each use's own state."""
        numbers = self.gate.forget(member_id)
        self.recommend.forget(numbers)

    def close(self) -> None:
        """Flush and close every part."""
        self.gate.close()
        self.titles.close()


def open_service(settings: Settings, clock: Clock, *, owns_intake: bool, demo: bool = False) -> Service:
    """Open the installation that `settings` names.

    `owns_intake` is for the one serving process. Raises SettingsError, CatalogueError or StoreError, each
    of which says what to do.
    """
    overlay = _overlay(settings)
    stamp = _stamp(overlay)
    present = PresentCatalogue(load_catalogue(overlay))
    engine = _open_engine(settings, present, clock, owns_intake=owns_intake)
    gate = Gate(engine, present, clock, default_country=settings.default_country or None)
    in_memory = settings.engine == "memory"
    titles = open_titles(None if in_memory else settings.data_folder / "titles.db")
    recommend = _open_recommend(gate, titles, clock)
    explain = _load("plainview.explain.account", "Explain")(
        gate.session("rights", "your data page"), gate, titles, clock, settings=settings
    )
    return Service(
        settings,
        clock,
        gate,
        titles,
        recommend,
        cast("Explain", explain),
        demo,
        _present=present,
        _stamp=stamp,
    )


def _open_engine(settings: Settings, catalogue: Callable[[], Catalogue], clock: Clock, *, owns_intake: bool) -> Engine:
    module = ENGINES.get(settings.engine)
    if module is None:
        known = ", ".join(sorted(ENGINES))
        raise SettingsError("PLAINVIEW_ENGINE", f"no engine is named {settings.engine!r}; set one of: {known}")
    if settings.engine == "memory":
        return cast("Engine", _load(module, "open_memory")(catalogue, clock))
    master_key = load_master_key(settings.master_key_path)
    opened = _load(module, "open_embedded")(settings.data_folder, master_key, catalogue, clock, owns_intake=owns_intake)
    return cast("Engine", opened)


def open_embedded_engine(
    folder: Path, master_key: bytes, catalogue: Callable[[], Catalogue], clock: Clock
) -> EmbeddedEngine:
    """Open the embedded engine on its own, for benchmarks that compare the gate with what lies below it."""
    opened = _load(ENGINES["embedded"], "open_embedded")(folder, master_key, catalogue, clock, owns_intake=True)
    return cast("EmbeddedEngine", opened)


def _open_recommend(gate: Gate, titles: Titles, clock: Clock) -> Recommend:
    statements = load_statements(_folder_of("plainview.uses.recommend") / "queries")
    opened = _load("plainview.uses.recommend.use", "Recommend")(
        gate.session("recommend_use", "recommend", statements),
        gate.session("recommend_train", "recommend", statements),
        titles,
        clock,
    )
    return cast("Recommend", opened)


def _folder_of(package: str) -> Path:
    return Path(str(importlib.import_module(package).__file__)).parent  # noqa: TID251 - the one place


def _overlay(settings: Settings) -> Path | None:
    return Path(settings.catalogue) if settings.catalogue else None


def _stamp(overlay: Path | None) -> tuple[tuple[str, int, int], ...]:
    """Return (path, modified, size) of every overlay file, by which a change is noticed."""
    if overlay is None:
        return ()
    found: list[tuple[str, int, int]] = []
    for path in sorted(overlay.rglob("*")):
        if path.suffix in {".toml", ".ftl"} and path.is_file():
            status = path.stat()
            found.append((str(path), status.st_mtime_ns, status.st_size))
    return tuple(found)
