"""Opening a program over any gate, with a kit like assembly's, for conformance suites and a program's own tests."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from plainview.base.clock import Clock
from plainview.base.settings import Settings
from plainview.catalogue.words import load_words
from plainview.gate.admission import AdmitResult, CanonicalEvent, Connection, KeyClass
from plainview.gate.gate import Gate
from plainview.gate.program import Definition, Kit, Notice, Program
from plainview.gate.statements import load_statements
from plainview.titles import Titles, open_titles

Part = TypeVar("Part")


@dataclass
class Surroundings:
    """What a program under test has around it: settings, titles, and what it told members and whom it signed out."""

    settings: Settings = field(default_factory=lambda: Settings(engine="memory"))
    titles: Titles = field(default_factory=lambda: open_titles(None))
    notices: list[Notice] = field(default_factory=list)
    signed_out: list[str] = field(default_factory=list)

    def notify(self, notice: Notice) -> bool:
        """Take a notice on."""
        self.notices.append(notice)
        return True


def open_program(
    definition: Definition[Part], gate: Gate, clock: Clock, around: Surroundings | None = None
) -> Program[Part]:
    """Return a program opened over `gate`, with sessions of its own purposes only."""
    around = around or Surroundings()
    folder = folder_of(definition.package)
    statements = load_statements(folder / "queries")
    kit = Kit(
        definition.name,
        {purpose: gate.session(purpose, definition.name, statements) for purpose in definition.purposes},
        around.titles,
        clock,
        around.settings,
        lambda: gate.catalogue,
        lambda language: load_words(language or "en", added=(folder / "words",)),
        gate.choices,
        gate.links,
        gate.partners,
        gate.facts_of,
        gate.profiles,
        gate.knows,
        _admitting(gate, Connection(f"program {definition.name}", KeyClass.SERVICE)),
        lambda feed, events: gate.admit(Connection(f"feed {feed}", KeyClass.FEED), events),
        around.notify,
        around.signed_out.append,
        gate.secret,
        gate.given,
    )
    return definition.open(kit)


def folder_of(package: str) -> Path:
    """Return the folder of a package that was imported already."""
    return Path(str(sys.modules[package].__file__)).parent


def _admitting(gate: Gate, connection: Connection) -> Callable[[Sequence[CanonicalEvent]], Future[list[AdmitResult]]]:
    return lambda events: gate.admit(connection, events)
