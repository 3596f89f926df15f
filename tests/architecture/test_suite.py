"""The suite itself: it stays on this machine, and its set-up files say only names, versions and hashes."""

from __future__ import annotations

import re
import socket
import tomllib

import pytest

from tests.architecture.breaches import ROOT

_PIN = re.compile(r"^([a-z0-9-]+)==([^ ;]+)", re.MULTILINE)
_LOCKS = ("requirements.lock", "requirements-dev.lock", ".ci/data.lock")


def _pins(lock: str) -> set[tuple[str, str]]:
    """Return (name, version) of each pin in a lock file."""
    return set(_PIN.findall((ROOT / lock).read_text(encoding="utf-8")))


def _name(requirement: str) -> str:
    """Return the normalised name of a requirement such as `fluent.runtime>=0.4`."""
    return re.sub(r"[-_.]+", "-", re.split(r"[<>=!~;\[ ]", requirement)[0]).lower()


@pytest.mark.parametrize("host", ["192.0.2.1", "plainview.example"])
def test_a_test_cannot_reach_another_machine(host: str) -> None:
    with pytest.raises(BaseException, match="this machine alone"):
        socket.create_connection((host, 9), timeout=0.1)


@pytest.mark.parametrize("lock", _LOCKS)
def test_a_lock_holds_names_versions_and_hashes_only(lock: str) -> None:
    text = (ROOT / lock).read_text(encoding="utf-8")
    for entry in re.split(r"\n(?! )", text.strip()):
        pin, *hashes = [line.strip(" \\") for line in entry.splitlines()]
        assert _PIN.match(pin), pin
        assert hashes, f"{pin} has no hash"
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", line) for line in hashes), pin


def test_the_locks_cover_every_declared_dependency() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups = project["dependency-groups"]
    runtime = {_name(line) for line in project["project"]["dependencies"] + groups["build"]}
    assert runtime <= {name for name, _ in _pins("requirements.lock")}
    assert {_name(line) for line in groups["dev"]} <= {name for name, _ in _pins("requirements-dev.lock")}


def test_tests_run_on_the_very_versions_that_are_shipped() -> None:
    assert _pins("requirements.lock") <= _pins("requirements-dev.lock")


def test_the_core_stays_lean() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert len(project["project"]["dependencies"]) <= 30
    assert len({name for name, _ in _pins("requirements.lock")}) <= 60
