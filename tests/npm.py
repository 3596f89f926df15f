"""Packages of npm that tests use, as `make data` installs them, and what to install where they are missing."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.conftest import ROOT

_MODULES = ROOT / ".data" / "npm" / "node_modules"


def npm_package(name: str) -> Path:
    """Return the folder of an installed package; skips the test where it is missing, which fails it in CI."""
    if shutil.which("node") is None:
        pytest.skip("node is missing; install it with: apt install nodejs npm")
    if not (_MODULES / name).is_dir():
        pytest.skip(f"npm's {name} is missing; install it with: make data")
    return _MODULES / name
