"""What is imported is declared, what is declared is imported, and the locks hold both and nothing but pins."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator

import pytest

from tests.architecture.breaches import ROOT
from tests.architecture.rules import Module, read_modules

_PIN = re.compile(r"^([a-z0-9-]+)==([^ ;]+)", re.MULTILINE)
_LOCKS = ("requirements.lock", "requirements-dev.lock", ".ci/data.lock")
_PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

# The package that a distribution brings, where the names differ.
_BRINGS = {"argon2-cffi": "argon2", "fluent-runtime": "fluent", "prometheus-client": "prometheus_client"}

# uvicorn takes these two up by itself when they are installed.
_TAKEN_UP = frozenset({"httptools", "uvloop"})


def _pins(lock: str) -> set[tuple[str, str]]:
    """Return (name, version) of each pin in a lock file."""
    return set(_PIN.findall((ROOT / lock).read_text(encoding="utf-8")))


def _names(requirements: Iterable[str]) -> set[str]:
    """Return the normalised names of requirements such as `fluent.runtime>=0.4`."""
    return {re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", line)[0]).lower() for line in requirements}


def _packages(requirements: Iterable[str]) -> set[str]:
    """Return the packages that requirements bring."""
    return {_BRINGS.get(name, name) for name in _names(requirements)}


def _foreign_imports(module: Module, *, at_once: bool = False) -> Iterator[str]:
    """Yield the packages that a module imports, neither ours nor Python's; `at_once`: as soon as it is imported."""
    for node in module.syntax.body if at_once else ast.walk(module.syntax):
        if isinstance(node, ast.Import):
            named = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            named = [node.module]
        else:
            continue
        tops = {name.partition(".")[0] for name in named}
        yield from tops - sys.stdlib_module_names - {"plainview"}


def test_everything_imported_is_declared() -> None:
    extras = _PROJECT["project"]["optional-dependencies"]
    testing = _packages(_PROJECT["project"]["dependencies"] + extras["testing"])
    declared = _packages([*_PROJECT["project"]["dependencies"], *extras["messages"]])
    undeclared = [
        f"{module.path} imports {name}"
        for module in read_modules(ROOT / "src")
        for name in _foreign_imports(module)
        if name not in (testing if module.path.startswith("plainview/testing/") else declared)
    ]
    assert not undeclared


def test_what_is_optional_is_imported_only_when_it_is_used() -> None:
    extras = _PROJECT["project"]["optional-dependencies"]
    optional = {name for extra, needs in extras.items() if extra != "testing" for name in _packages(needs)}
    at_once = {name for module in read_modules(ROOT / "src") for name in _foreign_imports(module, at_once=True)}
    assert optional
    assert optional & at_once == set()


def test_everything_declared_is_imported() -> None:
    imported = {name for module in read_modules(ROOT / "src") for name in _foreign_imports(module)}
    assert _packages(_PROJECT["project"]["dependencies"]) - _TAKEN_UP - imported == set()


@pytest.mark.parametrize("lock", _LOCKS)
def test_a_lock_holds_names_versions_and_hashes_only(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    for entry in re.split(r"\n(?! )", text.strip()):
        pin, *hashes = [line.strip(" \\") for line in entry.splitlines()]
        assert _PIN.match(pin), pin
        assert hashes, f"{pin} has no hash"
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", line) for line in hashes), pin


def test_the_locks_cover_every_declared_dependency() -> None:
    groups = _PROJECT["dependency-groups"]
    runtime = _names(_PROJECT["project"]["dependencies"] + groups["build"])
    assert runtime <= {name for name, _ in _pins("requirements.lock")}
    assert _names(groups["dev"]) <= {name for name, _ in _pins("requirements-dev.lock")}


def test_tests_run_on_the_very_versions_that_are_shipped() -> None:
    assert _pins("requirements.lock") <= _pins("requirements-dev.lock")


def test_the_core_stays_lean() -> None:
    assert len(_PROJECT["project"]["dependencies"]) <= 30
    assert len({name for name, _ in _pins("requirements.lock")}) <= 60
