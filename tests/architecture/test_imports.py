"""The import contracts hold, and each deliberate breach of one is reported."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.breaches import IMPORTS, ROOT, Planted, copy_tree, module_of, plant


def _lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Return what import-linter says of the package below `folder`."""
    command = [str(Path(sys.executable).with_name("lint-imports")), "--no-cache", "--config", "pyproject.toml"]
    environment = os.environ | {"PYTHONPATH": str(folder / "src"), "COLUMNS": "500"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """Return contract -> its report on a copy of the tree with every breach in it."""
    folder = copy_tree(tmp_path_factory.mktemp("imports"))
    plant(folder, IMPORTS)
    outcome = _lint(folder)
    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    _, _, details = outcome.stdout.partition("Broken contracts")
    assert details, outcome.stdout
    return _by_heading(details)


def _by_heading(details: str) -> dict[str, str]:
    """Return the paragraphs of a report by their underlined headings."""
    lines = details.splitlines()
    headings = [number - 1 for number, line in enumerate(lines) if line and not line.strip("-") and lines[number - 1]]
    ends = [*headings[1:], len(lines)]
    return {lines[start]: "\n".join(lines[start:end]) for start, end in zip(headings, ends, strict=True)}


def test_every_import_contract_holds() -> None:
    outcome = _lint(ROOT)
    assert outcome.returncode == 0, outcome.stdout + outcome.stderr


@pytest.mark.parametrize("breach", [breach for breach in IMPORTS if breach.caught_by], ids=module_of)
def test_an_import_across_a_boundary_is_reported(breach: Planted, reported: dict[str, str]) -> None:
    contract = next((text for name, text in reported.items() if name.startswith(breach.caught_by)), "")
    name = module_of(breach).rpartition(".")[2]
    assert any(name in line for line in contract.splitlines() if "->" in line), contract


def test_a_package_outside_the_layers_is_reported(tmp_path: Path) -> None:
    folder = copy_tree(tmp_path)
    plant(folder, (Planted("breach_extra/__init__.py", "", "Layers"),))
    outcome = _lint(folder)
    assert outcome.returncode == 1
    assert "breach_extra" in outcome.stdout
