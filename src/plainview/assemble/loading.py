"""Loading by name, here and nowhere else: engines, the packaged programs and destinations, and other people's."""

from __future__ import annotations

import importlib
import importlib.metadata
import logging
import pkgutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar, cast

from plainview.gate.program import Definition, DestinationDefinition

ENGINES = {
    "embedded": "plainview.store.engines.embedded",
    "memory": "plainview.store.engines.memory",
}
HOMES = ("plainview.uses", "plainview.collect.sources", "plainview.share")
"""The packages whose folders may each hold a `PROGRAM` and a `DESTINATION`, or several `DESTINATIONS`."""

_GROUPS = ("plainview.uses", "plainview.sources", "plainview.destinations")
_log = logging.getLogger("plainview.assemble")

_Thing = TypeVar("_Thing")


def load(module: str, name: str) -> Callable[..., object]:
    """Return a callable of a module that is known by name only."""
    return cast("Callable[..., object]", getattr(importlib.import_module(module), name))  # noqa: TID251 - the one place


def engine_opener(name: str) -> str | None:
    """Return the module of an engine: a packaged one, or one that a distribution offers as `plainview.engines`."""
    if name in ENGINES:
        return ENGINES[name]
    for entry in importlib.metadata.entry_points(group="plainview.engines", name=name):  # noqa: TID251 - the one place
        return entry.module
    return None


def folder_of(package: str) -> Path:
    """Return the folder of a package."""
    return Path(str(importlib.import_module(package).__file__)).parent  # noqa: TID251 - the one place


def programs() -> tuple[Definition[object], ...]:
    """Return every program: the packaged ones by folder, then those that installed distributions offer."""
    found = [thing for thing in _everything() if isinstance(thing, Definition)]
    return tuple(_once(found, lambda definition: definition.name))


def destinations() -> dict[str, DestinationDefinition]:
    """Return kind -> destination, packaged and offered by installed distributions."""
    found = [thing for thing in _everything() if isinstance(thing, DestinationDefinition)]
    return {definition.kind: definition for definition in _once(found, lambda definition: definition.kind)}


def _everything() -> Iterator[object]:
    for home in HOMES:
        for module in _packages(home):
            found = importlib.import_module(module)  # noqa: TID251 - the one place
            for name in ("PROGRAM", "DESTINATION"):
                if hasattr(found, name):
                    yield getattr(found, name)
            yield from getattr(found, "DESTINATIONS", ())
    for group in _GROUPS:
        for entry in importlib.metadata.entry_points(group=group):  # noqa: TID251 - the one place
            yield entry.load()


def _packages(home: str) -> Iterator[str]:
    try:
        package = importlib.import_module(home)  # noqa: TID251 - the one place
    except ModuleNotFoundError:
        return
    for found in sorted(pkgutil.iter_modules(package.__path__), key=lambda found: found.name):
        yield f"{home}.{found.name}"


def _once(found: list[_Thing], key: Callable[[_Thing], str]) -> Iterator[_Thing]:
    """Yield the first of each name; a second one is said and left out, so that nobody can take another's place."""
    seen: set[str] = set()
    for thing in found:
        name = key(thing)
        if name in seen:
            _log.error("%s is offered twice; the second one is left out", name)
            continue
        seen.add(name)
        yield thing
