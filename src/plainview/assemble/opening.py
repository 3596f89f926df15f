"""Opening an installation: the engine, the gate over it, and each program with sessions of its own purposes only."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, cast

from plainview.assemble.destinations import AppointedDestinations
from plainview.assemble.loading import ENGINES, destinations, engine_opener, folder_of, load, programs
from plainview.assemble.rights import open_rights
from plainview.assemble.service import Service, overlay_of, stamp_of
from plainview.base.clock import Clock
from plainview.base.errors import SettingsError
from plainview.base.settings import Settings
from plainview.catalogue.load import load_catalogue
from plainview.catalogue.model import Catalogue
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass
from plainview.gate.gate import Gate, PresentCatalogue
from plainview.gate.ledger.witness import open_witness
from plainview.gate.partners import derived_secret
from plainview.gate.program import Definition, Kit, Program
from plainview.gate.retention import Retention
from plainview.gate.statements import load_statements
from plainview.store.engine import Engine
from plainview.store.keys import load_master_key
from plainview.titles import open_titles

if TYPE_CHECKING:
    from plainview.explain.account import Explain
    from plainview.store.engines.embedded import EmbeddedEngine


def open_service(settings: Settings, clock: Clock, *, owns_intake: bool, demo: bool = False) -> Service:
    """Open the installation that `settings` names.

    `owns_intake` is for the one serving process. Raises SettingsError, CatalogueError or StoreError, each
    of which says what to do.
    """
    overlay = overlay_of(settings)
    stamp = stamp_of(overlay)
    present = PresentCatalogue(load_catalogue(overlay))
    engine = _open_engine(settings, present, clock, owns_intake=owns_intake)
    appointed = AppointedDestinations(
        present, destinations(), secret=partial(derived_secret, engine.digest), clock=clock, settings=settings
    )
    gate = _open_gate(settings, engine, present, clock, appointed)
    titles = open_titles(None if settings.engine == "memory" else settings.data_folder / "titles.db")
    definitions = programs()
    opened: dict[str, Program[object]] = {}
    explain = load("plainview.explain.account", "Explain")(
        gate.session("rights", "your data page"), gate, titles, clock, settings=settings
    )
    service = Service(
        settings,
        clock,
        gate,
        titles,
        cast("Explain", explain),
        opened,
        _missing_purposes(definitions, present()),
        demo,
        backups=engine.backups,
        _present=present,
        _stamp=stamp,
        _word_folders=tuple(folder_of(definition.package) / "words" for definition in definitions),
    )
    for definition in definitions:
        if definition.name not in service.closed:
            opened[definition.name] = definition.open(_kit(definition, service))
    service.open_rights(open_rights(service, engine, appointed))
    service.open_retention(Retention(engine, clock, lambda: service.catalogue, service.refit))
    return service


def open_embedded_engine(
    folder: Path, master_key: bytes, catalogue: Callable[[], Catalogue], clock: Clock
) -> EmbeddedEngine:
    """Open the embedded engine on its own, for benchmarks that compare the gate with what lies below it."""
    opened = load(ENGINES["embedded"], "open_embedded")(folder, master_key, catalogue, clock, owns_intake=True)
    return cast("EmbeddedEngine", opened)


def _open_gate(
    settings: Settings, engine: Engine, present: PresentCatalogue, clock: Clock, appointed: AppointedDestinations
) -> Gate:
    witness = open_witness(settings.ledger_witness, settings.data_folder, clock)
    country = settings.default_country or None
    return Gate(engine, present, clock, destinations=appointed, default_country=country, witness=witness)


def _open_engine(settings: Settings, catalogue: Callable[[], Catalogue], clock: Clock, *, owns_intake: bool) -> Engine:
    module = engine_opener(settings.engine)
    if module is None:
        known = ", ".join(sorted(ENGINES))
        raise SettingsError("PLAINVIEW_ENGINE", f"no engine is named {settings.engine!r}; set one of: {known}")
    if settings.engine == "memory":
        return cast("Engine", load(module, "open_memory")(catalogue, clock))
    master_key = load_master_key(settings.master_key_path)
    opened = load(module, f"open_{settings.engine}")(
        settings.data_folder, master_key, catalogue, clock, owns_intake=owns_intake
    )
    return cast("Engine", opened)


def _missing_purposes(definitions: Sequence[Definition[object]], catalogue: Catalogue) -> dict[str, str]:
    """Return program -> the first of its purposes that the catalogue does not declare."""
    missing: dict[str, str] = {}
    for definition in definitions:
        for purpose in definition.purposes:
            if purpose not in catalogue.purposes:
                missing.setdefault(definition.name, purpose)
    return missing


def _kit(definition: Definition[object], service: Service) -> Kit:
    gate = service.gate
    statements = load_statements(folder_of(definition.package) / "queries")
    sessions = {purpose: gate.session(purpose, definition.name, statements) for purpose in definition.purposes}
    return Kit(
        definition.name,
        sessions,
        service.titles,
        service.clock,
        service.settings,
        lambda: service.catalogue,
        service.words,
        gate.choices,
        gate.links,
        gate.partners,
        gate.facts_of,
        gate.profiles,
        gate.knows,
        _Admits(gate, definition.name).events,
        _Admits(gate, definition.name).feed,
        service.notify,
        service.sign_out,
        gate.secret,
        gate.given,
    )


@dataclass(frozen=True, slots=True)
class _Admits:
    """Sends a program's events through the gate, under names that no caller's key can have."""

    gate: Gate
    program: str

    def events(self, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        return self.gate.admit(Connection(f"program {self.program}", KeyClass.SERVICE), events)

    def feed(self, feed: str, events: Sequence[CanonicalEvent]) -> Future[list[AdmitResult]]:
        return self.gate.admit(Connection(f"feed {feed}", KeyClass.FEED), events)
