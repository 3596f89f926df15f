"""Deleting one use's folder and its catalogue entries leaves the rest working; tried on a copy of the tree."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.breaches import ROOT
from tests.mission.conftest import Running

USES = ("audience", "communicate", "coordinate", "locate", "protect", "recommend", "translate")
REST = ("tests/web/test_operation.py", "tests/gate/test_session.py", "tests/collect/wire")
_PURPOSES = re.compile(r"Definition\(\s*\"\w+\",\s*__name__,\s*\(([^)]*)\)")


def _purposes(folder: Path) -> list[str]:
    found = _PURPOSES.search((folder / "__init__.py").read_text(encoding="utf-8"))
    assert found is not None, f"{folder} names its purposes in another way"
    return re.findall(r'"(\w+)"', found[1])


def _without_entries(catalogue: Path, use: str, purposes: list[str]) -> None:
    """Take a use's purposes, every line that declares an element for them, and what it keeps out of the catalogue."""
    for path in catalogue.rglob("*.toml"):
        text = path.read_text(encoding="utf-8")
        for purpose in purposes:
            text = re.sub(rf"^\[purpose\.{purpose}\]\n(?:[^\n\[][^\n]*\n|\n(?=[^\[#]))*", "", text, flags=re.MULTILINE)
            text = re.sub(rf"^{purpose} = .*\n", "", text, flags=re.MULTILINE)
        entries = re.split(r"(?m)^(?=\[element\.\w+\]\n)", text)
        kept = [entry for entry in entries if f'kept_by = "{use}"' not in entry and not _serves_nothing(entry)]
        path.write_text("".join(kept), encoding="utf-8")


def _serves_nothing(entry: str) -> bool:
    """Return whether an element's entry has no line left that declares it for a purpose."""
    return entry.startswith("[element.") and re.search(r"(?m)^\w+ = \{ (?:basis|precision)", entry) is None


@pytest.mark.parametrize("use", USES)
def test_the_rest_is_green_without_it(use: str, tmp_path: Path) -> None:
    for name in ("src", "tests", "docs", "pyproject.toml"):
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=shutil.ignore_patterns("__pycache__", "*.egg-info"))
        else:
            shutil.copy(source, tmp_path / name)
    folder = tmp_path / "src" / "plainview" / "uses" / use
    _without_entries(tmp_path / "src" / "plainview" / "catalogue" / "standard", use, _purposes(folder))
    shutil.rmtree(folder)
    shutil.rmtree(tmp_path / "tests" / "uses" / use)
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(tmp_path / "src")}
    checked = subprocess.run(
        [sys.executable, "-m", "plainview", "catalogue", "check"],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert checked.returncode == 0, checked.stdout + checked.stderr
    others = [f"tests/uses/{other}/test_conformance.py" for other in USES if other != use]
    tried = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *others, *REST],
        cwd=tmp_path, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert tried.returncode == 0, tried.stdout[-4000:]
    _serves_without_it(tmp_path, use)


def _serves_without_it(tmp_path: Path, use: str) -> None:
    folder = tmp_path / "installation"
    folder.mkdir()
    with Running(folder, more={"PYTHONPATH": str(tmp_path / "src")}) as running:
        running.serve()
        running.make_member("ana", name="Ana Souza")
        running.work()
        page = running.your_data("ana")
        described = running.request("GET", "/openapi.json").json()["paths"]
        operations = [route["operationId"] for path in described.values() for route in path.values()]
    assert "Ana Souza" in page
    assert f'id="panel-{use}-' not in page
    assert [name for name in operations if name.startswith(f"{use}_")] == []
