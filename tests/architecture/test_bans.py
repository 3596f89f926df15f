"""Calls that stand for a rule are banned: time, environment, loading by name, other modules' private parts."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.breaches import BANS, ROOT, Planted, copy_tree, plant


def _ruff(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Return what ruff says of the sources below `folder`."""
    command = [str(Path(sys.executable).with_name("ruff")), "check", "--no-cache", *arguments, "src"]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def reported(tmp_path_factory: pytest.TempPathFactory) -> set[tuple[str, str]]:
    """Return (path, code) of everything ruff reports on a copy of the tree with every breach in it."""
    folder = copy_tree(tmp_path_factory.mktemp("bans"))
    plant(folder, BANS)
    package = (folder / "src" / "plainview").resolve()
    entries = json.loads(_ruff(folder, "--output-format", "json").stdout)
    return {(Path(entry["filename"]).resolve().relative_to(package).as_posix(), entry["code"]) for entry in entries}


def test_the_sources_break_no_ban() -> None:
    outcome = _ruff(ROOT, "--select", "TID,SLF,BLE,PGH")
    assert outcome.returncode == 0, outcome.stdout


@pytest.mark.parametrize("breach", BANS, ids=lambda breach: breach.path)
def test_a_banned_call_is_reported(breach: Planted, reported: set[tuple[str, str]]) -> None:
    assert (breach.path, breach.caught_by) in reported
