"""What the types forbid: reading without a Grant, changing one, and taking a decision for a yes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.architecture.breaches import ROOT, TYPES, Planted


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Return mypy's lines on the snippets; the repository's own cache makes a second run quick."""
    folder = tmp_path_factory.mktemp("types")
    paths = []
    for breach in TYPES:
        path = folder / breach.path
        path.write_text(breach.text + "\n", encoding="utf-8")
        paths.append(str(path))
    command = [sys.executable, "-m", "mypy", "--follow-imports", "silent", "--no-pretty", *paths]
    outcome = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert outcome.returncode == 1, outcome.stdout + outcome.stderr
    return outcome.stdout.splitlines()


@pytest.mark.parametrize("breach", TYPES, ids=lambda breach: breach.path)
def test_a_misuse_of_the_gate_does_not_pass_the_type_checker(breach: Planted, reported: list[str]) -> None:
    about = [line for line in reported if breach.path in line]
    assert any(line.endswith(f"[{breach.caught_by}]") for line in about), about
