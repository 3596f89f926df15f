"""Deliberate breaches of the rules, as files to lay into a copy of the tree; each must be caught."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Planted:
    """A breach: the file it is written to, what the file says, and the code or contract that must catch it."""

    path: str
    text: str
    caught_by: str


IMPORTS = (
    Planted("uses/breach_store/__init__.py", "from plainview.store import engine", "Only the gate"),
    Planted("cli/breach_keys.py", "from plainview.store import grant", "Only the gate"),
    Planted("uses/breach_use_left/__init__.py", "import plainview.uses.breach_use_right", "Uses do not know"),
    Planted("uses/breach_use_right/__init__.py", "", ""),
    Planted(
        "collect/sources/breach_source_left.py",
        "import plainview.collect.sources.breach_source_right",
        "Sources, wires",
    ),
    Planted("collect/sources/breach_source_right.py", "", ""),
    Planted("collect/wire/breach_wire_left.py", "import plainview.collect.wire.breach_wire_right", "Sources, wires"),
    Planted("collect/wire/breach_wire_right.py", "", ""),
    Planted(
        "share/breach_destination_left/__init__.py", "import plainview.share.breach_destination_right", "Sources, wires"
    ),
    Planted("share/breach_destination_right/__init__.py", "", ""),
    Planted(
        "store/engines/breach_engine_left/__init__.py",
        "import plainview.store.engines.breach_engine_right",
        "Sources, wires",
    ),
    Planted("store/engines/breach_engine_right/__init__.py", "", ""),
    Planted("gate/breach_web.py", "import litestar", "No web"),
    Planted("titles/breach_command.py", "import click", "No web"),
    Planted("store/breach_up.py", "import plainview.gate", "Layers"),
    Planted("web/breach_demo.py", "import plainview.demo", "Layers"),
    Planted("web/breach_command.py", "import plainview.cli", "Layers"),
    Planted("uses/breach_web/__init__.py", "import plainview.web", "Layers"),
    Planted("explain/breach_across.py", "import plainview.uses", "Layers"),
    Planted("catalogue/breach_ring_a/__init__.py", "import plainview.catalogue.breach_ring_b", ""),
    Planted("catalogue/breach_ring_b/__init__.py", "import plainview.catalogue.breach_ring_a", "No cycles"),
)

BANS = (
    Planted("uses/breach_loads.py", "import importlib\n\nimportlib.import_module('json')", "TID251"),
    Planted("uses/breach_loads_by_name.py", "from importlib import import_module\n\nimport_module('json')", "TID251"),
    Planted("gate/breach_environ.py", "import os\n\nDATA = os.environ['PLAINVIEW_DATA']", "TID251"),
    Planted("web/breach_getenv.py", "from os import getenv\n\nDATA = getenv('PLAINVIEW_DATA')", "TID251"),
    Planted("gate/breach_now.py", "import datetime as dt\n\nNOW = dt.datetime.now(dt.UTC)", "TID251"),
    Planted("gate/breach_time.py", "import time\n\nNOW = time.time()", "TID251"),
    Planted("gate/breach_private.py", "def peek(other: object) -> object:\n    return other._secret", "SLF001"),
    Planted("gate/breach_relative.py", "from . import decide", "TID252"),
    Planted("gate/breach_swallow.py", "try:\n    print()\nexcept Exception:\n    print()", "BLE001"),
    Planted("gate/breach_untyped.py", "def add(a, b):\n    return a + b", "ANN001"),
    Planted("gate/breach_bare_ignore.py", "NUMBER: int = ''  # type: ignore", "PGH003"),
)

TYPES = (
    Planted(
        "without_grant.py",
        "from plainview.store.engine import RecordStore\n\n"
        "def peek(records: RecordStore) -> object:\n    return records.read([1], ['email'])",
        "call-arg",
    ),
    Planted(
        "false_grant.py",
        "from plainview.store.engine import RecordStore\n\n"
        "def peek(records: RecordStore) -> object:\n    return records.read('a grant', [1], ['email'])",
        "arg-type",
    ),
    Planted(
        "changed_grant.py",
        "from plainview.store.grant import Grant\n\ndef widen(grant: Grant) -> None:\n    grant.purpose = 'legal'",
        "misc",
    ),
    Planted(
        "decision_as_value.py",
        "from plainview.gate.decide import Allowed, Denied\n\n"
        "def days(decision: Allowed | Denied) -> int:\n    return decision.kept_days",
        "union-attr",
    ),
)


def copy_tree(folder: Path) -> Path:
    """Copy the package and its settings into `folder`; return it."""
    leave = shutil.ignore_patterns("__pycache__", "*.egg-info")
    shutil.copytree(ROOT / "src", folder / "src", ignore=leave)
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


def plant(folder: Path, breaches: tuple[Planted, ...]) -> None:
    """Write every breach's file into the package below `folder`, with the packages it needs."""
    package = folder / "src" / "plainview"
    for breach in breaches:
        path = package / breach.path
        path.parent.mkdir(parents=True, exist_ok=True)
        for parent in path.relative_to(package).parents:
            (package / parent / "__init__.py").touch()
        path.write_text(f'"""A deliberate breach."""\n\n{breach.text}\n', encoding="utf-8")


def module_of(breach: Planted) -> str:
    """Return the dotted name of the module that a breach is written to.

    >>> module_of(Planted("uses/breach_store/__init__.py", "", ""))
    'plainview.uses.breach_store'
    """
    return ".".join(("plainview", *Path(breach.path).with_suffix("").parts)).removesuffix(".__init__")
