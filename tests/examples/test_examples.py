"""Each example, installed from wheels beside ours, passes the shipped suites and works in a real installation."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import zipfile
from contextlib import closing
from pathlib import Path

import pytest

from tests.architecture.breaches import ROOT
from tests.mission.conftest import Running

EXAMPLES = ("sqlite-destination", "continue-watching")
_BUILD = "import setuptools.build_meta as b, sys; print(b.build_wheel(sys.argv[1]))"
_RECIPIENT = """
[recipient.customer_care]
kind = "provider"
role = "processor"
legal_name = "Care GmbH"
country = "DE"
contract = "C-1"
safeguard = "none needed, in the EU"
kept_days = 30
destination = "sqlite:{path}"
"""


@pytest.fixture(scope="module")
def installed_wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder in which wheels of Plainview and of the examples are installed."""
    site, built = tmp_path_factory.mktemp("site"), tmp_path_factory.mktemp("built")
    for source in (ROOT, *(ROOT / "examples" / name for name in EXAMPLES)):
        copy = tmp_path_factory.mktemp("source")
        listed = subprocess.run(
            ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
            cwd=source, capture_output=True, text=True, check=True,
        )  # fmt: skip
        for name in listed.stdout.splitlines():
            if (source / name).is_file() and not name.startswith(("tests/", "examples/", "docs/pictures")):
                (copy / name).parent.mkdir(parents=True, exist_ok=True)
                (copy / name).write_bytes((source / name).read_bytes())
        done = subprocess.run(
            [sys.executable, "-c", _BUILD, str(built)], cwd=copy, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr[-2000:]
        with zipfile.ZipFile(built / done.stdout.splitlines()[-1]) as wheel:
            wheel.extractall(site)
    return site


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_passes_the_shipped_suites_from_an_installed_wheel(
    installed_wheels: Path, example: str, tmp_path: Path
) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    for path in (ROOT / "examples" / example / "tests").glob("*.py"):
        (tests / path.name).write_bytes(path.read_bytes())
    where = "import plainview; print(plainview.__file__)"
    environment = {"PATH": os.environ["PATH"], "PYTHONPATH": str(installed_wheels)}
    found = subprocess.run([sys.executable, "-c", where], env=environment, capture_output=True, text=True, check=True)
    assert found.stdout.startswith(str(installed_wheels)), "the wheel is tried, not the sources"
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", str(tests)],
        cwd=tests, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout[-3000:]
    assert "passed" in done.stdout
    assert "skipped" not in done.stdout


def test_installed_examples_serve_their_route_show_their_panel_and_take_what_is_sent(
    installed_wheels: Path, tmp_path: Path
) -> None:
    database = tmp_path / "care.db"
    with Running(tmp_path, more={"PYTHONPATH": str(installed_wheels)}) as running:
        running.declare(_RECIPIENT.format(path=database))
        running.serve()
        running.make_member("ana", name="Ana Souza")
        left = {"id": "x1", "event": "playback.exited", "member_id": "ana", "profile_id": "main"}
        running.events(left | {"properties": {"title_id": "f001", "position_ms": 90_000}})
        answer = running.request("GET", "/v1/members/ana/profiles/main/unfinished")
        assert answer.json() == [{"title_id": "f001", "position_ms": 90_000}]
        assert "What you began and did not finish" in running.your_data("ana")
        wanted = {"recipient": "customer_care", "elements": ["name"], "about": "case-7"}
        assert running.request("POST", "/v1/members/ana/shares", wanted).status < 300
        running.work()
        lines = running.ledger("ana")
        described = running.request("GET", "/openapi.json").json()["paths"]
    assert "/v1/members/{member_id}/profiles/{profile_id}/unfinished" in described
    assert {"continue_watching"} <= {line["program"] for line in lines}
    assert [line["recipient"] for line in lines if line["kind"] == "send"][:1] == ["customer_care"]
    with closing(sqlite3.connect(database)) as held:
        ((alias, about, fields),) = held.execute("SELECT alias, about, fields FROM shipment")
    assert (about, '"Ana Souza"' in fields, "ana" in alias) == ("case-7", True, False)
